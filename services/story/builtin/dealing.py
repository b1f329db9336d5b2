"""Dealing lines like cards: which of them fit a page, and which comes next after all that the family has heard."""

import re
from collections import Counter

from contracts.stage import Place
from services.story.builtin.book import Book
from services.story.builtin.cast import lead, supporters
from services.story.builtin.notation import BEATS
from services.story.builtin.shelf import dealt
from services.story.builtin.traits import Persona
from services.story.builtin.words import count_words

ACTING = (1, 2, 3, 4, 5, 7)
"""The beats in which every member of the cast may add a deed of its own."""
_INDOORS = frozenset(("bedroom", "kitchen", "attic", "cave", "classroom", "surgery", "living-room", "train"))
CROWD, BRIEF = 2, 5
"""Where more than so many share a page for the youngest, each gets a line of so many words, so that all have one."""
_OWN_ACTS = 3
"""How many of a persona's deeds in a book come from its trait; the others come from the place."""


def cards(book: Book, sections: tuple[str, ...], beat: int, level: int, persona: Persona | None = None) -> list[str]:
    """All wordings of some sections that can be told in a beat: at the level, to somebody, in that weather."""
    facts = facts_of(book, beat)
    lines = [line for section in sections for line in book.language.lines.get(section, ())]
    fitting = [
        wording
        for line in lines
        if line.first <= level <= line.last and (not line.when or line.when in facts)
        for wording in line.variants
    ]
    strange = strange_to(book, beat, persona)
    familiar = [wording for wording in fitting if not strange or not strange.search(wording)] or fitting
    if level > 0 or len(book.cast) <= CROWD:
        return familiar
    return [wording for wording in familiar if count_words(wording) <= BRIEF] or familiar


def facts_of(book: Book, beat: int) -> set[str]:
    """The conditions that hold in a beat; ``company``: somebody is there to speak to, ``night``: it is dark or dusk."""
    setting = book.plot.beats[beat]
    company = len(book.cast) > 1 or bool(setting.extras)
    light = "night" if setting.time in ("dusk", "night") else "day"
    return book.facts() | {light} | ({"company"} if company else set())


def strange_to(book: Book, beat: int, persona: Persona | None) -> re.Pattern[str] | None:
    """What no line may name here: small animals and flowers in the snow, legs where somebody goes on wheels."""
    unfit = book.language.lexicon.unfit
    names = [
        name for name, holds in (("snow", is_snowy(book, beat)), ("wheels", bool(persona and persona.wheels))) if holds
    ]
    patterns = [unfit[name] for name in names if unfit.get(name)]
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})", re.IGNORECASE) if patterns else None


def is_snowy(book: Book, beat: int) -> bool:
    """Whether a beat plays outdoors in the snow."""
    setting = book.plot.beats[beat]
    winter = book.plot.head.season == "winter" or setting.weather == "snow" or setting.place == "snowfield"
    return winter and setting.place not in _INDOORS


def deal_acts(book: Book, used: frozenset[str] = frozenset(), salt: int = 0) -> dict[tuple[int, int], str]:
    """Deal each persona's deeds over the acting beats: by turns of its trait and of the place, none of them twice."""
    taken = Counter(used)
    acts: dict[tuple[int, int], str] = {}
    for round_, beat in enumerate(ACTING):
        for persona in (*supporters(book.cast, beat), lead(book.cast, beat)):
            rank = book.cast.index(persona)
            by_place = (round_ + rank) % 2 == 1 and book.plot.head.tone != "quiet"
            deeds = _next(_deeds(book, beat, persona), taken) if by_place else []
            if not deeds or taken[deeds[0]]:
                deeds = _next(_own_acts(book, beat, persona, salt) + deeds, taken)
            if deeds:
                acts[beat, rank] = deeds[0]
                taken[deeds[0]] += 1
    return acts


AROUND: dict[Place, str] = {
    "bedroom": "home", "kitchen": "home", "attic": "home", "living-room": "home",
    "garden": "green", "meadow": "green", "forest": "green", "playground": "green",
    "river": "water", "lake": "water", "beach": "water", "sea": "water", "bridge": "water",
    "mountain": "high", "cave": "high", "snowfield": "snow",
    "village": "town", "city": "town", "market": "town", "station": "town", "train": "town", "classroom": "town",
    "surgery": "town",
}  # fmt: skip
"""Places that share what goes on around them."""


def deal_around(book: Book, salt: int = 0) -> dict[int, str]:
    """Deal what goes on around each beat, by mood of the book and by place; quiet tales have none of it."""
    taken: Counter[str] = Counter()
    around: dict[int, str] = {}
    for beat in range(0 if book.plot.head.tone == "quiet" else BEATS):
        place = "snow" if is_snowy(book, beat) else AROUND[book.plot.beats[beat].place]
        section = f"mood {book.mood} {place}"
        deck = dealt(cards(book, (section,), beat, book.level), section, 3 * book.shelf.books + salt)
        if deck:
            around[beat] = _next(deck, taken)[0]
            taken[around[beat]] += 1
    return around


def _next(deck: list[str], taken: Counter[str]) -> list[str]:
    """A deck with what was told least in front."""
    return sorted(deck, key=lambda card: taken[card])


def _own_acts(book: Book, beat: int, persona: Persona, salt: int) -> list[str]:
    section = book.voice(persona, "act")
    deck = cards(book, (section,), beat, book.level, persona)
    return dealt(deck, section, _OWN_ACTS * book.shelf.books + salt)


def _deeds(book: Book, beat: int, persona: Persona) -> list[str]:
    """Deeds at a place, begun where the family's last visit there ended; a place that stays poor has few fresh ones."""
    place = book.plot.beats[beat].place
    deck = cards(book, (f"deed {place}",), beat, book.level, persona)
    before = book.shelf.visits(place, ACTING) * len(book.cast) // 2
    return dealt(deck, f"deed {place}", before)
