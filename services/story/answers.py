"""What a model is asked to answer: the shape, and how an answer becomes what the port promises.

The order of the fields is the order in which a model writes them: looks, style and the cover (one sentence and its
stage) come before the first chapter, and in a chapter the scene comes before the text, so that painting can start
early. A field that strict output has to fill has no default here. Words come out as clean and as short as those that
a family may write.
"""

import re
from collections.abc import Callable, Sequence
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta

from contracts.events import CastLook, CastMember
from contracts.lengths import LONGEST_SCENE, LONGEST_TEXT, LONGEST_TITLE
from contracts.outcomes import BadAnswer
from contracts.plain_text import line, plain, prose
from contracts.stage import Stage
from services.story.known_words import known
from services.story.storyteller import Draft, StoryHead

_LONGEST_LOOK = 1000
_LONGEST_STYLE = 600

Name = Annotated[str, Meta(min_length=1, max_length=160)]
Title = Annotated[str, Meta(min_length=1, max_length=LONGEST_TITLE)]
Text = Annotated[str, Meta(min_length=1, max_length=LONGEST_TEXT)]
Scene = Annotated[str, Meta(min_length=1, max_length=LONGEST_SCENE)]
Look = Annotated[str, Meta(min_length=1, max_length=_LONGEST_LOOK)]
StyleWords = Annotated[str, Meta(min_length=1, max_length=_LONGEST_STYLE)]


class LookAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """How one of the family's characters looks on every page."""

    name: Name
    look: Look


class HeadAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What every picture of the book needs."""

    cast: list[LookAnswer]
    style_words: StyleWords


class CoverAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What the cover shows."""

    cover_scene: Scene
    cover_stage: Stage


class ChapterAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """One chapter."""

    number: Annotated[int, Meta(ge=1, le=100)]
    title: Title
    scene: Scene
    stage: Stage
    cast: list[Name]
    text: Text


class StoryAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """A whole book."""

    cast: list[LookAnswer]
    style_words: StyleWords
    cover_scene: Scene
    cover_stage: Stage
    chapters: list[ChapterAnswer]


class ChaptersAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Some chapters of a book whose beginning is known."""

    chapters: list[ChapterAnswer]


MOST_PROPS = 6
"""More things than that are an inventory, not a picture."""

A = TypeVar("A", HeadAnswer, CoverAnswer, ChapterAnswer)


def to_head(raw: dict[str, Any], cast: Sequence[CastMember]) -> StoryHead:
    """Return the head with a look for each of the family's characters, and for nobody else.

    A cover that is missing or not in the agreed form is left out: it is not worth another answer.

    Raises:
        BadAnswer: not in the agreed form, or a character has no look.
    """
    answer = _converted(raw, HeadAnswer)
    looks = list(answer.cast)
    found = []
    for member in cast:
        fitting = next((one for one in looks if _key(one.name) == _key(member.name)), None)
        if fitting is None:
            raise BadAnswer("a character has no look")
        looks.remove(fitting)
        found.append(
            CastLook(character_id=member.character_id, name=member.name, look=_said(fitting.look, _LONGEST_LOOK))
        )
    scene, stage = _cover(raw, cast)
    style = _said(answer.style_words, _LONGEST_STYLE)
    return StoryHead(cast=tuple(found), style_words=style, cover_scene=scene, cover_stage=stage)


def _cover(raw: dict[str, Any], cast: Sequence[CastMember]) -> tuple[str, Stage]:
    try:
        answer = _converted({**raw, "cover_stage": known(raw.get("cover_stage"))}, CoverAnswer)
        return _said(answer.cover_scene, LONGEST_SCENE), _sparing(answer.cover_stage, cast)
    except BadAnswer:
        return "", Stage()


def to_draft(raw: dict[str, Any], cast: Sequence[CastMember]) -> Draft:
    """Return the chapter; names that are not of the family's cast (a passing owl) are left out of its ``cast``.

    Things, animals and facts that no stage has, and actors who are not of the cast, are left out of the stage.

    Raises:
        BadAnswer: not in the agreed form, without words, or with too many.
    """
    answer = _converted({**raw, "stage": known(raw.get("stage"))}, ChapterAnswer)
    named = {_key(name) for name in answer.cast}
    return Draft(
        number=answer.number,
        title=_said(answer.title, LONGEST_TITLE, line),
        text=_said(answer.text, LONGEST_TEXT),
        scene=_said(answer.scene, LONGEST_SCENE),
        stage=_sparing(answer.stage, cast),
        cast=tuple(dict.fromkeys(member.name for member in cast if _key(member.name) in named)),
    )


def _sparing(stage: Stage, cast: Sequence[CastMember]) -> Stage:
    names = {_key(member.name): member.name for member in cast}
    acting = {names[key]: actor for actor in stage.actors if (key := _key(actor.name)) in names}
    return msgspec.structs.replace(
        stage,
        props=stage.props[:MOST_PROPS],
        extras=stage.extras[:MOST_PROPS],
        actors=tuple(msgspec.structs.replace(actor, name=name) for name, actor in acting.items()),
    )


def _converted(raw: object, kind: type[A]) -> A:
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        # Only the place: the message may quote a value.
        where = str(error).partition(" - at ")[2]
        raise BadAnswer(f"{kind.__name__} is not valid at {where or 'its root'}") from None


def _said(text: str, longest: int, clean: Callable[[str], str] = prose) -> str:
    cleaned = clean(plain(text, 3 * len(text)))
    if not cleaned:
        raise BadAnswer("a text without words")
    if len(cleaned) > longest:
        raise BadAnswer("a text with too many letters")
    return cleaned


def _key(name: str) -> str:
    return re.sub(r"[\W_]+", " ", plain(name, 3 * len(name))).strip().casefold()
