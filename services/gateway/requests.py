"""Requests: what may be sent, how long it may be, and which sentence tells that something does not fit."""

import re
from typing import Annotated, Any, Literal, TypeVar

import msgspec
from litestar import Request
from msgspec import UNSET, Meta, UnsetType

from contracts.events import BookMood, ReadingAge, Style
from contracts.figure import Figure
from contracts.lengths import LONGEST_SCENE, LONGEST_TEXT, LONGEST_TITLE
from contracts.plain_text import Unwritable
from services.gateway.problems import Problem, wrong_field
from services.gateway.sentences import Fault, Refusal
from services.gateway.words import cleaned

CHAPTERS_MOST = 40
_CAST_MOST = 6

Id = Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
Title = Annotated[str, Meta(min_length=1, max_length=120)]
Name = Annotated[str, Meta(min_length=1, max_length=60)]
Kind = Annotated[str, Meta(max_length=60)]
Description = Annotated[str, Meta(max_length=500)]
Premise = Annotated[str, Meta(max_length=1000)]
Dedication = Annotated[str, Meta(max_length=300)]
Language = Annotated[str, Meta(max_length=35, pattern="^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")]
TaleKey = Annotated[str, Meta(max_length=40, pattern="^[a-z-]*$")]
TaleWords = Annotated[str, Meta(max_length=60)]
Cast = Annotated[tuple[Id, ...], Meta(max_length=_CAST_MOST)]
ChapterTitle = Annotated[str, Meta(max_length=LONGEST_TITLE)]
ChapterText = Annotated[str, Meta(max_length=LONGEST_TEXT)]
Scene = Annotated[str, Meta(max_length=LONGEST_SCENE)]
Wish = Annotated[str, Meta(max_length=500)]
Number = Annotated[int, Meta(ge=1, le=CHAPTERS_MOST)]


class _Request(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A body whose unknown fields are refused."""


class CharacterDraft(_Request, frozen=True, kw_only=True):
    """A new character; without a ``figure`` one is read from its words, which are of this ``language``."""

    name: Name
    kind: Kind = ""
    description: Description = ""
    figure: Figure | UnsetType = UNSET
    language: Language | UnsetType = UNSET


class CharacterPatch(_Request, frozen=True, kw_only=True):
    """What is to change about a character; fields that are left out stay.

    Where words change and no ``figure`` is given, it is read from them, which are of this ``language``; what the family
    had corrected by hand stays.
    """

    name: Name | UnsetType = UNSET
    kind: Kind | UnsetType = UNSET
    description: Description | UnsetType = UNSET
    figure: Figure | UnsetType = UNSET
    language: Language | UnsetType = UNSET


class CharacterWords(_Request, frozen=True, kw_only=True):
    """Words about a character, and their language; without one it is told from the words."""

    kind: Kind = ""
    description: Description = ""
    language: Language | UnsetType = UNSET


class FigureToSketch(_Request, frozen=True, kw_only=True):
    """A figure to sketch; ``name`` decides what the figure leaves open, as it does in a book."""

    figure: Figure
    style: Style = "gouache"
    name: Annotated[str, Meta(max_length=60)] = ""


class BookDraft(_Request, frozen=True, kw_only=True):
    """A new book; ``cast`` holds ids of characters."""

    title: Title
    premise: Premise = ""
    dedication: Dedication = ""
    style: Style = "gouache"
    mood: BookMood = "cosy"
    reading_age: ReadingAge = "4-5"
    language: Language = "en"
    tale: TaleKey = ""
    tale_words: TaleWords = ""
    cast: Cast = ()


class BookPatch(_Request, frozen=True, kw_only=True):
    """What is to change about a book; ``cover_chapter`` null is the painted cover."""

    title: Title | UnsetType = UNSET
    premise: Premise | UnsetType = UNSET
    dedication: Dedication | UnsetType = UNSET
    style: Style | UnsetType = UNSET
    mood: BookMood | UnsetType = UNSET
    reading_age: ReadingAge | UnsetType = UNSET
    language: Language | UnsetType = UNSET
    tale: TaleKey | UnsetType = UNSET
    tale_words: TaleWords | UnsetType = UNSET
    cast: Cast | UnsetType = UNSET
    cover_chapter: Number | UnsetType | None = UNSET


class ChapterPatch(_Request, frozen=True, kw_only=True):
    """What is to change about a chapter."""

    title: ChapterTitle | UnsetType = UNSET
    text: ChapterText | UnsetType = UNSET
    scene: Scene | UnsetType = UNSET


class ChapterScript(_Request, frozen=True, kw_only=True):
    """A chapter of a script."""

    number: Number
    title: ChapterTitle = ""
    text: ChapterText = ""
    scene: Scene = ""


class Script(_Request, frozen=True, kw_only=True):
    """The words of a whole book: chapters 1 to n, none left out."""

    chapters: Annotated[tuple[ChapterScript, ...], Meta(min_length=1, max_length=CHAPTERS_MOST)]


class NewChapter(_Request, frozen=True, kw_only=True):
    """A chapter by the family, and its place in the book: the end, unless it is said."""

    title: ChapterTitle = ""
    text: ChapterText = ""
    scene: Scene = ""
    at: Number | None = None


class Order(_Request, frozen=True, kw_only=True):
    """The chapters by their numbers, as they are to follow one another; those that are left out are removed."""

    order: Annotated[tuple[Number, ...], Meta(min_length=1, max_length=CHAPTERS_MOST)]


class Regeneration(_Request, frozen=True, kw_only=True):
    """What of a chapter is to be made anew, with a wish in the family's words.

    ``built_in`` lets the built-in painter paint it, and goes with a picture only.
    """

    what: Literal["text", "picture", "both"]
    wish: Wish = ""
    built_in: bool = False


class CoverWish(_Request, frozen=True, kw_only=True):
    """What the family wishes of the cover, and whether the built-in painter is to paint it."""

    wish: Wish = ""
    built_in: bool = False


class Portrayal(_Request, frozen=True, kw_only=True):
    """What the family wishes of another reference sheet."""

    wish: Wish = ""


class Repainting(_Request, frozen=True, kw_only=True):
    """Which picture is to be painted anew, by the built-in painter if ``built_in``."""

    book_id: Id
    chapter_number: Number
    wish: Wish = ""
    built_in: bool = False


class PremiseToPlace(_Request, frozen=True, kw_only=True):
    """What a book should be about, before it is made."""

    premise: Premise
    language: Language = "en"


class Generation(_Request, frozen=True, kw_only=True):
    """What to make of a book: what it lacks, or with ``anew`` a whole new story in place of the one that is there."""

    anew: bool = False


R = TypeVar("R", bound=_Request)

_NAMED = re.compile(r"(missing required|unknown) field `(.*?)`", re.DOTALL)
_PLACE = re.compile(r" - at `(?:key in )?\$\.?(.*)`$", re.DOTALL)
_FAULTS = (
    (re.compile(r"missing required field"), Fault.NEEDED),
    (re.compile(r"unknown field"), Fault.UNKNOWN_FIELD),
    (re.compile(r"`array` of length <= (?P<most>\d+)"), Fault.TOO_MANY),
    (re.compile(r"of length <= (?P<most>\d+)"), Fault.TOO_LONG),
    (re.compile(r"of length >= 1"), Fault.EMPTY),
    (re.compile(r"`int` <= (?P<most>\d+)"), Fault.TOO_HIGH),
    (re.compile(r"`int` >= (?P<least>\d+)"), Fault.TOO_LOW),
    (re.compile(r"Invalid enum value"), Fault.NOT_A_CHOICE),
    (re.compile(r"matching regex '\^\[0-9a-f\]"), Fault.NOT_AN_ID),
    (re.compile(r"matching regex '\^\[A-Za-z\]"), Fault.NOT_A_LANGUAGE),
    (re.compile(r"matching regex '\^\[a-z-\]"), Fault.NOT_A_CHOICE),
    (re.compile(r"Expected `str"), Fault.NOT_TEXT),
    (re.compile(r"Expected `int"), Fault.NOT_A_WHOLE_NUMBER),
    (re.compile(r"Expected `bool"), Fault.NOT_TRUE_OR_FALSE),
    (re.compile(r"Expected `array"), Fault.NOT_A_LIST),
)
"""What is wrong by what the decoder says of it; the first that fits is it."""


async def read(request: Request[Any, Any, Any], kind: type[R]) -> R:
    """Read the JSON body of a request and make its texts clean.

    Raises:
        Problem: 413, 415, or 400 with the field that does not fit.
    """
    if request.content_type[0] != "application/json":
        raise Problem(Refusal.NOT_JSON)
    return read_json(await request.body(), kind)


async def read_or_default(request: Request[Any, Any, Any], default: R) -> R:
    """Read the body of a request as :func:`read` does; an empty one says the same as ``default``."""
    return await read(request, type(default)) if await request.body() else default


def cast_in(request: Request[Any, Any, Any]) -> Cast:
    """Read the ids of characters in the query, each named once.

    Raises:
        Problem: 400 when they are none, or too many.
    """
    try:
        return msgspec.convert(tuple(dict.fromkeys(request.query_params.getall("cast", []))), Cast)
    except msgspec.ValidationError as error:
        raise wrong_field("cast", Fault.NOT_A_CAST, most=_CAST_MOST) from error


def language_in(request: Request[Any, Any, Any]) -> str:
    """Read the language in the query, English when none is named.

    Raises:
        Problem: 400 when it is no language tag.
    """
    try:
        return str(msgspec.convert(request.query_params.get("language", "en"), Language))
    except msgspec.ValidationError as error:
        raise wrong_field("language", Fault.NOT_A_LANGUAGE) from error


def read_json(body: bytes, kind: type[R]) -> R:
    """Read a JSON body and make its texts clean; see :func:`read`."""
    try:
        return checked(msgspec.json.decode(body, type=kind))
    except msgspec.ValidationError as error:
        raise _problem(str(error)) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Problem(Refusal.NOT_READABLE_AS_JSON) from error


def checked(values: R) -> R:
    """Make the texts of a request clean, and look whether they still are as long as they must and may be."""
    try:
        return msgspec.convert(msgspec.to_builtins(cleaned(values)), type(values))
    except Unwritable as error:
        raise wrong_field(str(error), Fault.NOT_A_LETTER) from error
    except msgspec.ValidationError as error:
        raise _problem(str(error)) from error


def _problem(message: str) -> Problem:
    place = _PLACE.search(message)
    field = place.group(1) if place else ""
    if named := _NAMED.search(message):
        field = f"{field}.{named.group(2)}".lstrip(".")
    for pattern, fault in _FAULTS:
        if found := pattern.search(message):
            return wrong_field(field[:100], fault, **{name: int(most) for name, most in found.groupdict().items()})
    return wrong_field(field[:100], Fault.UNFIT)
