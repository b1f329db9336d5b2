"""Sentences: everything that the gateway refuses or misses, each with a code of its own and an English sentence.

A code never changes and is never used for anything else once it is released: whoever speaks another language than
English translates by it. What stands in ``{}`` is sent along as a value.
"""

from collections.abc import Iterable
from enum import Enum, unique

from msgspec import Meta


class _Coded(Enum):
    """What has a code: its name as it is sent."""

    @property
    def code(self) -> str:
        """Return the code for programs."""
        return self.name.lower().replace("_", "-")


class _Said(_Coded):
    """What has a code and is nothing but a sentence."""

    @property
    def sentence(self) -> str:
        """Return the sentence, with places for its values."""
        return str(self.value)


@unique
class Refusal(_Coded):
    """Why a request is refused: the status of the answer, and a sentence that a parent understands."""

    MALFORMED = 400, "Something in this request is not as it should be."
    WRONG_FIELD = 400, "Please look at this again: {what}"
    NOT_READABLE_AS_JSON = 400, "This is not readable as JSON."
    WRONG_IDEMPOTENCY_KEY = 400, "An Idempotency-Key has 1 to {most} printable characters."
    WRONG_ETAG = 400, "The If-Match header must hold the ETag of what you saw last."
    BOOK_IS_FULL = 400, "This book has {most} chapters, and that is the most. Please take one out first."
    NO_PICTURE_SENT = 400, "There is no picture in this request."
    NOT_ONE_PICTURE = 400, "Please send exactly one picture."
    PICTURE_UNREADABLE = 400, "This picture cannot be read. Please try another PNG, JPEG or WebP picture."
    PICTURE_HAS_TOO_MANY_PIXELS = 400, "This picture has too many pixels. Please send a smaller one."
    PICTURE_MOVES = 400, "This is a moving picture. Please send one that stands still."
    TABLE_UNREADABLE = 400, "This table cannot be read. Please save it as XLSX or CSV and try again."
    WRONG_COLUMNS = 400, "The first line of the table must name the columns {columns}."
    WRONG_ROW = 400, "Row {row} of the table must have {columns} cells, but has {cells}."
    SESSION_ENDED = 401, "Your session has ended. Please load the page again."
    FOREIGN_SITE = 403, "This was asked for by another web site, so it was not done."
    NOTHING_HERE = 404, "There is nothing here."
    NO_SUCH_BOOK = 404, "There is no such book."
    NO_SUCH_CHAPTER = 404, "This book has no such chapter."
    NO_SUCH_CHARACTER = 404, "There is no such character."
    NO_SUCH_JOB = 404, "There is no such job."
    NO_SUCH_PICTURE = 404, "There is no such picture."
    NOT_DONE_HERE = 405, "This cannot be done here."
    CHARACTER_IS_BEING_PAINTED = (
        409,
        ("This character is being painted right now. Please wait until the sheet is there."),
    )
    NO_SHEET_YET = 409, "This character has no sheet yet."
    NOTHING_IS_MISSING = 409, "Nothing is missing in this book. To start over, ask for a whole new story."
    STORY_IS_BEING_MADE = 409, "The story of this book is being made right now. Please wait until it is done."
    STORY_IS_BEING_WRITTEN = (
        409,
        ("The story of this book is being written right now. Please wait until its last chapter is there."),
    )
    CHAPTER_IS_BEING_WRITTEN = 409, "Chapter {number} is being written right now. Please wait until it is there."
    PICTURE_IS_BEING_PAINTED = (
        409,
        ("The picture of chapter {number} is being painted right now. Please wait until it is there."),
    )
    COVER_IS_BEING_PAINTED = 409, "The cover is being painted right now. Please wait until it is there."
    STALE_EDIT = 412, "This was changed in the meantime. Please look at the newest state and try again."
    TOO_BIG = 413, "This is too big."
    PICTURE_TOO_BIG = 413, "This picture is bigger than {megabytes} MB. Please send a smaller one."
    UNKNOWN_HOST = (
        421,
        ("Storymaker isn’t set up to be reached as {host}. Whoever set it up can add it to STORYMAKER_ALLOWED_HOSTS."),
    )
    UNKNOWN_CONTENT = 415, "This kind of content is not understood here."
    NOT_JSON = 415, "This must be sent as JSON."
    NOT_A_TABLE = 415, "This must be sent as a table, as XLSX or CSV."
    NOT_A_PICTURE = 415, "Please send a PNG, JPEG or WebP picture."
    KEY_USED_BEFORE = 422, "This key was used for another request before."
    OUR_FAULT = 500, "Something went wrong on our side. Nothing of yours is lost; please try again."
    NOT_NOW = 503, "The service is just waking up or taking a short break. Please try again in a moment."
    STORYTELLER_IS_AWAY = 503, "The storyteller is not available at the moment. Please try again in a moment."
    PAINTER_IS_AWAY = 503, "No sketch at the moment: the painter is not available. You can carry on without one."
    SAVED_BUT_NOT_SHOWN = 503, "Your change is saved, but it does not show yet. Please look again in a moment."

    def __init__(self, status: int, sentence: str) -> None:
        self.status = status
        self.sentence = sentence

    @property
    def title(self) -> str:
        """Return the code as words."""
        return self.name.replace("_", " ").capitalize()


@unique
class Fault(_Said):
    """What is wrong with one field of a request, in a sentence."""

    NEEDED = "This is needed."
    EMPTY = "This must not be empty."
    TOO_LONG = "This is too long; {most} letters are the most."
    TOO_MANY = "These are too many; {most} are the most."
    TOO_HIGH = "{most} is the most."
    TOO_LOW = "{least} is the least."
    UNFIT = "This does not fit."
    UNKNOWN_FIELD = "There is no such field."
    NOT_A_CHOICE = "This is not one of the choices."
    NOT_A_LANGUAGE = "This is not a language tag such as “en” or “pt-BR”."
    NOT_AN_ID = "There is no such one."
    NOT_A_LETTER = "This holds something that is not a letter."
    NOT_TEXT = "This must be text."
    NOT_A_WHOLE_NUMBER = "This must be a whole number."
    NOT_TRUE_OR_FALSE = "This must be true or false."
    NOT_A_LIST = "This must be a list."
    NOT_A_CAST = "This must name up to {most} characters."
    NOT_A_LIMIT = "This must be a whole number from 1 to {most}."
    FOREIGN_CURSOR = "This cursor was not given out here."
    NO_SUCH_CHARACTER = "There is no such character."
    NO_SUCH_CHAPTER = "This book has no chapter {number}."
    NAMED_TWICE = "Chapter {number} is named twice."
    NOT_IN_ROW = "The chapters must be numbered 1, 2, 3 and so on, none left out and none twice."
    BEYOND_THE_END = "The next chapter of this book is {number}."
    ONLY_PEOPLE = "Only people can have this."
    ONLY_PICTURES = "Only a picture can be painted by the built-in painter."


@unique
class Lack(_Said):
    """What is missing in this installation, in a sentence for whoever runs it."""

    NO_BUS = "The NATS server does not answer."
    NO_STORE_OF_PICTURES = "The store of pictures does not answer, or its bucket is missing."
    VIEWS_NOT_WATCHED = "The views are not being watched yet."
    VIEWS_BEHIND = "The views are {events} events behind."
    SERVICE_AWAY = "The {service} service is not running."
    SERVICE_NOT_READY = "The {service} service is not ready."
    NOT_MIGRATED = "{fault}"


def one_of(codes: Iterable[Refusal | Fault | Lack], before: str = "") -> Meta:
    """Return the description of a text that is one of these codes, for the published API."""
    sentences = dict(sorted((before + one.code, one.sentence) for one in codes))
    return Meta(extra_json_schema={"type": "string", "enum": list(sentences), "x-sentences": sentences})
