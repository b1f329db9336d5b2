"""Routes of reference sheets: asking for another one, and being content with it."""

from typing import Any

from litestar import Request, post, put

from contracts.views import CharacterView
from services.gateway import answers, character_edits
from services.gateway.answers import Answer
from services.gateway.backstage import backstage, family
from services.gateway.describe import operation
from services.gateway.idempotency import IdFor
from services.gateway.preconditions import if_match
from services.gateway.requests import Portrayal, read
from services.gateway.routes.characters import key_of

Req = Request[Any, Any, Any]


@post(
    "/api/characters/{character_id:str}/sheet",
    **operation(
        "requestSheet",
        CharacterView,
        202,
        takes=Portrayal,
        headers=("Idempotency-Key",),
        problems=(404, 409),
    ),
)
async def request_sheet(request: Req, character_id: str) -> Answer:
    """Have the reference sheet of a character painted, or painted anew, with a wish."""
    behind, family_id, key = backstage(request), family(request), key_of(request, character_id)
    asked = await read(request, Portrayal)

    async def act(id_for: IdFor) -> Answer:
        sequence = await behind.writer.change_character(
            family_id,
            character_id,
            lambda character: character_edits.request_portrayal(character, asked.wish),
            id_for("portrayal.requested"),
        )
        view = await behind.writer.shown(sequence, key)
        return answers.json(view.data, 202, version=view.version)

    return await behind.idempotency.once(request, family_id, act)


@put(
    "/api/characters/{character_id:str}/sheet/approval",
    **operation("approveSheet", CharacterView, headers=("If-Match",), problems=(404, 409)),
)
async def approve_sheet(request: Req, character_id: str) -> Answer:
    """Say that the reference sheet is as the family wants it."""
    writer, key = backstage(request).writer, key_of(request, character_id)
    given = if_match(request)
    sequence = await writer.change_character(
        family(request), character_id, lambda character: character_edits.approve_portrayal(character, given)
    )
    view = await writer.shown(sequence, key)
    return answers.json(view.data, version=view.version)


ROUTES = (request_sheet, approve_sheet)
