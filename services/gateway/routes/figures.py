"""Routes of figures: what a family's words say about looks, and a sketch of it."""

from hashlib import sha256
from typing import Any

from litestar import Request, post

from contracts.asking import Unanswered, ask
from contracts.questions import SKETCH, SketchAsked
from contracts.understanding import Understanding
from services.gateway import answers, figures
from services.gateway.answers import Answer
from services.gateway.backstage import backstage
from services.gateway.describe import operation
from services.gateway.problems import later
from services.gateway.requests import CharacterWords, FigureToSketch, read
from services.gateway.sentences import Refusal

Req = Request[Any, Any, Any]
_KEEP = b"private, no-cache"


@post(
    "/api/characters/understand",
    **operation("understandCharacter", Understanding, takes=CharacterWords),
    status_code=200,
)
async def understand_character(request: Req) -> Answer:
    """Tell what words about a character say about its looks; nothing is stored."""
    words = await read(request, CharacterWords)
    return answers.json(figures.understood(words.kind, words.description, words.language or ""))


@post(
    "/api/characters/sketch",
    **operation("sketchCharacter", bytes, takes=FigureToSketch, media_type="image/jpeg", has_etag=True),
    status_code=200,
)
async def sketch_character(request: Req) -> Answer:
    """Sketch a figure; nothing is stored."""
    wanted = await read(request, FigureToSketch)
    question = SketchAsked(figure=figures.checked(wanted.figure), style=wanted.style, name=wanted.name)
    try:
        sketch = await ask(backstage(request).bus.client, SKETCH, question)
    except Unanswered as error:
        raise later(Refusal.PAINTER_IS_AWAY) from error
    etag = b'"%b"' % sha256(sketch.data).hexdigest()[:32].encode()
    return Answer(200, sketch.data, ((b"content-type", b"image/jpeg"), (b"cache-control", _KEEP), (b"etag", etag)))


ROUTES = (understand_character, sketch_character)
