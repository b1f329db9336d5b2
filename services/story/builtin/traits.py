"""Who somebody is: kind, pronoun and clothes from the figure, character and belongings from the description."""

import re
from collections.abc import Mapping

import msgspec

from contracts.events import CastMember
from contracts.figure import Colour, Figure, Garment, Pronoun
from services.story.builtin.language import Language, Lexicon
from services.story.builtin.words import clean


class Persona(msgspec.Struct, frozen=True, kw_only=True):
    """Who a member of the cast is, as far as understood: keys of the language's lexicon, "" where nothing was said.

    ``wheels``: somebody who goes on wheels and is never said to run or to climb.
    """

    character_id: str
    name: str
    look: str
    pronoun: Pronoun | None = None
    traits: tuple[str, ...] = ()
    kind: str = ""
    belonging: str = ""
    colour: str = ""
    fear: str = ""
    love: str = ""
    wheels: bool = False


_WORN: dict[Garment, str] = {
    "scarf": "scarf", "bow": "bow", "bow tie": "bow", "cape": "cape", "apron": "apron", "hat": "hat", "sun hat": "hat",
    "pointed hat": "hat", "cap": "cap", "beanie": "cap", "backpack": "bag", "bag": "bag", "boots": "boot",
    "wellies": "boot", "bell": "bell", "crown": "crown", "necklace": "necklace",
}  # fmt: skip
"""What a figure wears, as a belonging of the lexicon: things that can be of use in a tale."""
_COLOURS: dict[Colour, str] = {
    "dark red": "red", "gold": "golden", "light green": "green", "dark green": "green", "light blue": "blue",
    "dark blue": "blue", "light brown": "brown", "dark brown": "brown", "light grey": "grey", "dark grey": "grey",
}  # fmt: skip
_CLAUSE = re.compile(r"[.,;:!?()–—]|\s-\s")


def read_persona(member: CastMember, language: Language) -> Persona:
    """Read a member of the cast; what is not recognised is left alone, never guessed."""
    lexicon = language.lexicon
    kind, description = clean(member.kind), clean(member.description)
    figure = member.figure or _understood(kind, description, language.tag)
    text = f"{kind}. {description}"
    fear, rest = _after_cue(text, lexicon.fear_cues, lexicon.fears, lexicon.negations)
    loves = {key: noun.pattern for key, noun in lexicon.loves.items()}
    love, _ = _after_cue(text, lexicon.love_cues, loves, lexicon.negations)
    worn, had = _worn(figure, description, lexicon), _belonging(description, lexicon)
    # A figure that the family has seen and corrected knows better than its words.
    belonging, colour = next((thing for thing in ((worn, had) if member.figure else (had, worn)) if thing), ("", ""))
    return Persona(
        character_id=member.character_id,
        name=language.grammar.typeset(clean(member.name)),
        look=", ".join(part for part in (kind, description) if part),
        pronoun=figure.pronoun,
        traits=_traits(rest, figure, lexicon),
        kind=figure.body if figure.body in lexicon.kinds else "",
        belonging=belonging,
        colour=colour,
        fear=fear,
        love=love,
        wheels="wheelchair" in figure.aids,
    )


def _understood(kind: str, description: str, tag: str) -> Figure:
    """The figure of a character of a log that is older than figures; what reads it is only loaded for these."""
    from contracts.understanding import understand

    return understand(kind, description, tag).figure


def found(pattern: str, text: str) -> re.Match[str] | None:
    """Find a pattern at the start of a word, without regard to case."""
    return re.search(rf"(?<!\w)(?:{pattern})", text, re.IGNORECASE)


def _traits(text: str, figure: Figure, lexicon: Lexicon) -> tuple[str, ...]:
    """Traits in the order in which they are named; small is who is small, not who has a small patch."""
    hits = []
    for trait, pattern in lexicon.traits.items():
        match = found(pattern, text)
        if match and not _denied(text[: match.start()], lexicon.negations):
            is_size = figure.size in ("tiny", "small") or _ends_clause(text[match.end() :], lexicon)
            if trait == "small" and not is_size:
                continue
            hits.append((match.start(), trait))
    return tuple(trait for _, trait in sorted(hits))


def _ends_clause(after: str, lexicon: Lexicon) -> bool:
    return re.match(rf"\w*\s*(?:$|[.,;!?]|(?:{lexicon.joins})\b)", after, re.IGNORECASE) is not None


def _denied(before: str, negations: str) -> bool:
    near = " ".join(before.split()[-2:])
    return found(rf"(?:{negations})(?!\w)", near) is not None


def _after_cue(text: str, cues: str, patterns: Mapping[str, str], negations: str) -> tuple[str, str]:
    """The first noun named after a cue such as "afraid of", and the text without that clause."""
    for match in re.finditer(rf"(?<!\w)(?:{cues})(?!\w)", text, re.IGNORECASE):
        if _denied(text[: match.start()], negations):
            continue
        clause = re.split(r"[.;!?]", text[match.end() :], maxsplit=1)[0]
        hits = [(hit.start(), key) for key, pattern in patterns.items() if (hit := found(pattern, clause))]
        if hits:
            named = clause[min(hits)[0] :]
            rest = re.search(r",|\b(?:and|but|und|aber|y|pero|et|mais)\b", named)
            after = clause[min(hits)[0] + rest.start() :] if rest else ""
            return min(hits)[1], text[: match.start()] + after + text[match.end() + len(clause) :]
    return "", text


def _worn(figure: Figure, description: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """What a figure wears and a tale has a use for, the first that the family named, with its colour."""
    things: list[tuple[int, str, str]] = []
    for worn in figure.wears:
        key = _WORN.get(worn.what, "")
        if key in lexicon.belongings:
            named = found(lexicon.belongings[key].pattern, description)
            colour = _COLOURS.get(worn.colour, worn.colour) if worn.colour else ""
            things.append((named.start() if named else len(description), key, colour))
    if things:
        _, key, colour = min(things)
        return key, colour if colour in lexicon.colours else ""
    return ("glasses", "") if "glasses" in figure.aids else None


def _belonging(text: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """A thing that somebody has: not what is lost, denied, wished for, loved, feared or broken."""
    missing = rf"{lexicon.negations}|{lexicon.absent}|{lexicon.love_cues}|{lexicon.fear_cues}"
    for clause in _CLAUSE.split(text):
        named = ((key, found(noun.pattern, clause)) for key, noun in lexicon.belongings.items())
        hits = [(hit.start(), hit.end(), key) for key, hit in named if hit]
        if hits and not found(rf"(?:{missing})(?!\w)", clause[: min(hits)[0]]) and not found(lexicon.absent, clause):
            begin, end, key = min(hits)
            return key, _colour_near(clause[:begin], clause[end:], lexicon)
    return None


def _colour_near(before: str, after: str, lexicon: Lexicon) -> str:
    """The colour that stands next to a noun: within two words before it, or two after it in the same clause."""
    near_before = " ".join(before.split()[-2:])
    near_after = " ".join(re.split(rf"\b(?:{lexicon.joins})\b", after)[0].split()[:3])
    for near in (near_before, near_after):
        for colour, forms in lexicon.colours.items():
            if found(forms.pattern, near):
                return colour
    return ""
