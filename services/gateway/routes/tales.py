"""Routes of tales: what the storyteller tells when a family does not write its own, and whether a wish can be told."""

from typing import Any

from litestar import Request, get, post

from contracts.asking import Unanswered, ask
from contracts.questions import PREMISE, TALES, PremiseAsked, PremisePlaced, TalesAsked, TalesOffered
from services.gateway import answers
from services.gateway.answers import Answer
from services.gateway.backstage import backstage
from services.gateway.describe import operation
from services.gateway.problems import later
from services.gateway.requests import PremiseToPlace, language_in, read
from services.gateway.sentences import Refusal

Req = Request[Any, Any, Any]


@get("/api/tales", **operation("listTales", TalesOffered, query=("language",), problems=(400,)))
async def list_tales(request: Req) -> Answer:
    """List the tales that a family may choose; none where a model tells whatever is wished for."""
    question = TalesAsked(language=language_in(request))
    try:
        return answers.json(await ask(backstage(request).bus.client, TALES, question))
    except Unanswered as error:
        raise later(Refusal.STORYTELLER_IS_AWAY) from error


@post("/api/tales/place", **operation("placePremise", PremisePlaced, takes=PremiseToPlace), status_code=200)
async def place_premise(request: Req) -> Answer:
    """Tell whether the storyteller can tell of a wish, and with which tale; nothing is stored."""
    wish = await read(request, PremiseToPlace)
    question = PremiseAsked(premise=wish.premise, language=wish.language)
    try:
        return answers.json(await ask(backstage(request).bus.client, PREMISE, question))
    except Unanswered as error:
        raise later(Refusal.STORYTELLER_IS_AWAY) from error


ROUTES = (list_tales, place_premise)
