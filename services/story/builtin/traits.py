"""Reading a family's words: which traits, belongings, fears and loves a description names."""

import re
from collections.abc import Mapping

import msgspec

from contracts.events import CastMember
from services.story.builtin.language import Lexicon, Noun
from services.story.builtin.words import clean


class Persona(msgspec.Struct, frozen=True, kw_only=True):
    """Who a member of the cast is, as far as understood: keys of the language's lexicon, "" where nothing was said."""

    character_id: str
    name: str
    look: str
    traits: tuple[str, ...] = ()
    kind: str = ""
    belonging: str = ""
    colour: str = ""
    fear: str = ""
    love: str = ""
    pronoun: str = ""


def read_persona(member: CastMember, lexicon: Lexicon) -> Persona:
    """Read kind and description of a member of the cast; what is not recognised is left alone, never guessed."""
    kind, description = clean(member.kind), clean(member.description)
    text = f"{kind}. {description}"
    fear, rest = _after_cue(text, lexicon.fear_cues, lexicon.fears, lexicon.negations)
    loves = {key: noun.pattern for key, noun in lexicon.loves.items()}
    love, _ = _after_cue(text, lexicon.love_cues, loves, lexicon.negations)
    belonging, colour = _belonging(text, lexicon)
    return Persona(
        character_id=member.character_id,
        name=clean(member.name),
        look=", ".join(part for part in (kind, description) if part),
        traits=_traits(rest, lexicon),
        kind=_first(text, lexicon.kinds),
        belonging=belonging,
        colour=colour,
        fear=fear,
        love=love,
    )


def found(pattern: str, text: str) -> re.Match[str] | None:
    """Find a pattern at the start of a word, without regard to case."""
    return re.search(rf"(?<!\w)(?:{pattern})", text, re.IGNORECASE)


def _traits(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    hits = []
    for trait, pattern in lexicon.traits.items():
        match = found(pattern, text)
        if match and not _denied(text[: match.start()], lexicon.negations):
            hits.append((match.start(), trait))
    return tuple(trait for _, trait in sorted(hits))


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


def _first(text: str, table: Mapping[str, Noun]) -> str:
    hits = [(hit.start(), key) for key, noun in table.items() if (hit := found(noun.pattern, text))]
    return min(hits)[1] if hits else ""


def _belonging(text: str, lexicon: Lexicon) -> tuple[str, str]:
    hits = [
        (hit.start(), hit.end(), key)
        for key, noun in lexicon.belongings.items()
        if (hit := found(noun.pattern, text)) and not _denied(text[: hit.start()], lexicon.negations)
    ]
    if not hits:
        return "", ""
    start, end, key = min(hits)
    return key, _colour_near(text[:start], text[end:], lexicon)


def _colour_near(before: str, after: str, lexicon: Lexicon) -> str:
    """The colour that stands next to a noun: within two words before it, or two after it in the same clause."""
    near_before = " ".join(re.split(r"[,.;]", before)[-1].split()[-2:])
    near_after = " ".join(re.split(r"[,.;]|\b(?:and|with|und|mit|y|con|et|avec)\b", after)[0].split()[:3])
    for near in (near_before, near_after):
        for colour, forms in lexicon.colours.items():
            if found(forms.pattern, near):
                return colour
    return ""
