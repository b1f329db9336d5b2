"""Route of the types of problems: what the address in ``type`` has to say."""

from litestar import get

from services.gateway.answers import Answer
from services.gateway.problems import TYPES, Problem
from services.gateway.sentences import Refusal

_REFUSALS = {refusal.code: refusal for refusal in Refusal}
_HEADERS = ((b"content-type", b"text/plain; charset=utf-8"), (b"cache-control", b"no-cache"))


@get(f"{TYPES}{{code:str}}", include_in_schema=False)
async def tell_type(code: str) -> Answer:
    """Tell what a type of problem means, in plain text."""
    refusal = _REFUSALS.get(code)
    if refusal is None:
        raise Problem(Refusal.NOTHING_HERE)
    return Answer(200, f"{refusal.title} ({refusal.status})\n\n{refusal.sentence}\n".encode(), _HEADERS)


ROUTES = (tell_type,)
