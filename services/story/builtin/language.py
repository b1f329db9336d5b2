"""What a language brings to the built-in storyteller: its words, its lines, its grammar and its tales."""

from collections.abc import Mapping
from typing import Protocol

import msgspec
from msgspec import field

from contracts.figure import Pronoun
from contracts.stage import Camera, Extra, Mood, Place, Pose, Time, Weather
from services.story.builtin.notation import Line, Tale


class Noun(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A thing as a language says it: how it is recognised, its word, the same for a she or a he
    and with its definite article, its gender."""

    pattern: str = field(name="find")
    word: str
    she: str = ""
    he: str = ""
    the: str = ""
    gender: str = ""
    use: str = ""


class Colour(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A colour: how it is recognised, and its forms in the order in which the grammar of the language asks for them."""

    pattern: str = field(name="find")
    words: tuple[str, ...]


class Lexicon(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Patterns (regular expressions, matched at the start of words, without case) that recognise a family's words."""

    traits: Mapping[str, str]
    belongings: Mapping[str, Noun]
    colours: Mapping[str, Colour]
    fears: Mapping[str, str]
    fear_cues: str
    loves: Mapping[str, Noun]
    love_cues: str
    negations: str
    absent: str
    joins: str
    others: str
    unfit: Mapping[str, str]
    kinds: Mapping[str, Noun]
    themes: Mapping[str, str]
    motifs: Mapping[str, Noun]
    wishes: Mapping[str, str]
    extras: Mapping[Extra, Noun]
    places: Mapping[Place, Noun]


class Picture(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Phrases from which the scene of a picture is made; ``line`` has the slots time, weather, mood and camera."""

    times: Mapping[Time, str]
    weathers: Mapping[Weather, str]
    moods: Mapping[Mood, str]
    cameras: Mapping[Camera, str]
    poses: Mapping[Pose, str]
    line: str
    one_beside: str
    more_beside: str
    at_place: str
    guests: str


class Heroes(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who plays in a book without a cast, and the look of a character of whom the family says nothing."""

    names: tuple[str, ...]
    invented_kind: str
    default_look: str


class Situation(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How families ask for a tale of a theme: a pattern, and the tale's own words, in which ``{noun}`` is what the
    pattern caught, ``{Noun}`` the same with a capital letter and ``{the}`` the same with its article.
    """

    theme: str
    pattern: str = field(name="find")
    own: str = ""


class Situations(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What families ask for, the first pattern first; and the words by which a wish is ``grave`` or ``sad``."""

    grave: str
    sad: str
    situations: tuple[Situation, ...]


class Grammar(Protocol):
    """The rules of a language that no table of words can state."""

    quotes: tuple[str, str]
    """The marks around what somebody says."""

    def typeset(self, text: str) -> str:
        """Apostrophes, and the spaces that hold."""
        ...

    def join(self, names: tuple[str, ...]) -> str:
        """Names as a list: "Mia, Bruno and Pip"."""
        ...

    def thing(self, noun: Noun, colour: Colour | None, pronoun: Pronoun | None) -> Mapping[str, str]:
        """A belonging with its colour, by slot: definite as subject and object, and as hers, his or theirs."""
        ...

    def with_pronoun(self, sentence: str, name: str, pronoun: Pronoun | None) -> str:
        """A sentence that begins with a name, or is said by somebody named, with a pronoun instead, if it can be."""
        ...

    def own(self, words: str) -> Mapping[str, str]:
        """The family's own words in the cases that tales ask for: the key "" is the plain form."""
        ...

    def definite(self, noun: str) -> str:
        """A common noun, found in a family's wish, with its definite article."""
        ...

    def pronoun(self, words: str) -> Pronoun | None:
        """The pronoun of what the family's own words name; None where nothing says it."""
        ...


class Language(msgspec.Struct, frozen=True, kw_only=True):
    """One language, whole. ``lines`` are sentences by section: ``voice shy act``, ``place garden``, ``keep`` …"""

    tag: str
    heroes: Heroes
    lexicon: Lexicon
    situations: Situations
    lines: Mapping[str, tuple[Line, ...]]
    picture: Picture
    grammar: Grammar
    tales: Mapping[str, Tale]
