"""Routes of characters."""

from typing import Any

from litestar import Request, delete, get, patch, post, put

from contracts.pictures import NotAPicture
from contracts.views import CharacterView, character_key, shelf_key
from services.gateway import answers, character_edits
from services.gateway.addresses import known
from services.gateway.answers import Answer
from services.gateway.backstage import backstage, family
from services.gateway.cast import plays_in
from services.gateway.describe import operation
from services.gateway.idempotency import IdFor
from services.gateway.paging import newest_first, window
from services.gateway.preconditions import has_already, if_match
from services.gateway.problems import Problem
from services.gateway.requests import CharacterDraft, CharacterPatch, read
from services.gateway.sentences import Refusal
from services.gateway.shapes import BookPage, CharacterPage
from services.gateway.uploads import LIMIT, picture_in, refused

Req = Request[Any, Any, Any]


@get("/api/characters", **operation("listCharacters", CharacterPage, query=("limit", "cursor"), problems=(400,)))
async def list_characters(request: Req) -> Answer:
    """List the characters of the family, newest first."""
    part = window(request)
    found = await backstage(request).live.matching(character_key(family(request), "*"))
    return answers.page(*newest_first(found, part))


@post(
    "/api/characters",
    **operation(
        "createCharacter",
        CharacterView,
        201,
        takes=CharacterDraft,
        headers=("Idempotency-Key",),
    ),
)
async def create_character(request: Req) -> Answer:
    """Add a character."""
    behind, family_id = backstage(request), family(request)
    draft = await read(request, CharacterDraft)

    async def act(id_for: IdFor) -> Answer:
        event = character_edits.create_character(id_for("character"), family_id, draft)
        created = await behind.writer.create(event, id_for("character.created"))
        view = await behind.writer.shown(created.sequence, character_key(family_id, event.character_id))
        return answers.json(view.data, 201, version=view.version)

    return await behind.idempotency.once(request, family_id, act)


@get(
    "/api/characters/{character_id:str}",
    **operation("getCharacter", CharacterView, headers=("If-None-Match",), problems=(404,)),
)
async def get_character(request: Req, character_id: str) -> Answer:
    """Return a character."""
    view = await backstage(request).live.get(key_of(request, character_id))
    if view is None:
        raise Problem(Refusal.NO_SUCH_CHARACTER)
    if has_already(request, view.etag):
        return answers.unchanged(view.etag)
    return answers.json(view.data, version=view.version)


@patch(
    "/api/characters/{character_id:str}",
    **operation(
        "reviseCharacter",
        CharacterView,
        takes=CharacterPatch,
        headers=("If-Match",),
        problems=(404,),
    ),
)
async def revise_character(request: Req, character_id: str) -> Answer:
    """Change a character's words."""
    writer, key = backstage(request).writer, key_of(request, character_id)
    given, change = if_match(request), await read(request, CharacterPatch)
    sequence = await writer.change_character(
        family(request), character_id, lambda character: character_edits.revise_character(character, change, given)
    )
    view = await writer.shown(sequence, key)
    return answers.json(view.data, version=view.version)


@delete(
    "/api/characters/{character_id:str}",
    **operation("deleteCharacter", status=204, headers=("If-Match",), problems=(404,)),
    status_code=200,
)
async def delete_character(request: Req, character_id: str) -> Answer:
    """Remove a character; books that it plays in stay as they are."""
    writer, key = backstage(request).writer, key_of(request, character_id)
    given = if_match(request)
    await writer.change_character(
        family(request), character_id, lambda character: character_edits.delete_character(character, given)
    )
    await writer.gone(key)
    return answers.empty()


@put(
    "/api/characters/{character_id:str}/avatar",
    **operation(
        "putAvatar",
        CharacterView,
        takes_also=("image/jpeg", "image/png", "image/webp", "multipart/form-data"),
        headers=("If-Match",),
        problems=(404,),
    ),
    request_max_body_size=LIMIT,
)
async def put_avatar(request: Req, character_id: str) -> Answer:
    """Give a character a photo: PNG, JPEG or WebP up to 12 MB, as the body or as the one file of a form."""
    behind, family_id, key = backstage(request), family(request), key_of(request, character_id)
    writer, given = behind.writer, if_match(request)
    await writer.check_character(
        family_id, character_id, lambda character: character_edits.demand_same_photo(character, given)
    )
    try:
        photo = await behind.pictures.store_photo(family_id, character_id, await picture_in(request))
    except NotAPicture as error:
        raise refused(error) from error
    try:
        sequence = await writer.change_character(
            family_id, character_id, lambda character: character_edits.photograph(character, photo, given)
        )
    except Problem as problem:
        if problem.refusal is Refusal.NO_SUCH_CHARACTER:
            # It was removed meanwhile, with its pictures, and this one came after them.
            await behind.pictures.remove_all(family_id, character_id)
        raise
    view = await writer.shown(sequence, key)
    return answers.json(view.data, version=view.version)


@get(
    "/api/characters/{character_id:str}/books",
    **operation("listBooksOfCharacter", BookPage, query=("limit", "cursor"), problems=(400, 404)),
)
async def list_books_of_character(request: Req, character_id: str) -> Answer:
    """List the books that a character plays in, newest first."""
    part, live = window(request), backstage(request).live
    if await live.get(key_of(request, character_id)) is None:
        raise Problem(Refusal.NO_SUCH_CHARACTER)
    shelf = await live.matching(shelf_key(family(request), "*"))
    return answers.page(*newest_first((one for one in shelf if plays_in(character_id, one)), part))


def key_of(request: Req, character_id: str) -> str:
    """Return the key of a character's view; raise a 404 problem when the address names none."""
    return character_key(family(request), known(character_id, Refusal.NO_SUCH_CHARACTER))


ROUTES = (
    list_characters,
    create_character,
    get_character,
    revise_character,
    delete_character,
    put_avatar,
    list_books_of_character,
)
