"""Who is in the book, who leads which chapter, and who adds a deed of their own."""

from random import Random

from msgspec.structs import replace

from contracts.events import CastMember
from contracts.figure import Figure
from services.story.builtin.language import Language
from services.story.builtin.shelf import stable
from services.story.builtin.traits import Persona, read_persona

FALLBACK_TRAITS = ("curious", "kind", "brave", "stubborn", "funny", "fast")
_INVENTED = Figure(body="bear")
"""The hero of a book without a cast, whatever a language calls it."""
_TURNS = {
    "clumsy": "tumble",
    "fast": "tumble",
    "funny": "tumble",
    "shy": "hush",
    "sleepy": "hush",
    "slow": "hush",
    "small": "hush",
    "kind": "hush",
    "brave": "grip",
    "stubborn": "grip",
    "hungry": "grip",
    "loud": "call",
    "curious": "call",
}


def read_cast(members: tuple[CastMember, ...], language: Language, rng: Random, books: int) -> tuple[Persona, ...]:
    """The personas of a book, each with at least one trait; a book without a cast gets a hero of its own.

    After ``books`` others, another one of somebody's traits comes first.
    """
    personas = [read_persona(member, language) for member in members]
    personas = [persona for persona in personas if persona.name]
    if not personas:
        kind = language.heroes.invented_kind
        hero = CastMember(character_id="", name=rng.choice(language.heroes.names), kind=kind, figure=_INVENTED)
        personas = [read_persona(hero, language)]
    taken = {trait for persona in personas for trait in persona.traits}
    return tuple(_with_trait(persona, taken, books) for persona in personas)


def _with_trait(persona: Persona, taken: set[str], books: int) -> Persona:
    """Whoever has no trait gets one that nobody else of the cast has, each time another."""
    free = [trait for trait in FALLBACK_TRAITS if trait not in taken] or list(FALLBACK_TRAITS)
    traits = persona.traits or tuple(free)
    turn = (books + (0 if persona.traits else stable(persona.name))) % len(traits)
    taken.add(traits[turn])
    return replace(persona, traits=traits[turn:] + traits[:turn] if persona.traits else (traits[turn],))


def turn_of(persona: Persona) -> str:
    """The way in which a trait turns the trouble: tumble, hush, grip or call."""
    return _TURNS[persona.traits[0]]


def lead(cast: tuple[Persona, ...], beat: int) -> Persona:
    """Who acts in the tale's own sentences of a beat (0 to 9).

    The idea belongs to whoever has the belonging that it needs, the turn to the first of the cast.
    """
    if beat == 7:
        return next((persona for persona in cast if persona.belonging), cast[beat % len(cast)])
    return cast[0] if beat == 8 else cast[beat % len(cast)]


def supporters(cast: tuple[Persona, ...], beat: int) -> tuple[Persona, ...]:
    """The others of the cast in the order in which they get a word in a beat."""
    first = cast.index(lead(cast, beat))
    return tuple(cast[(first + step) % len(cast)] for step in range(1, len(cast)))
