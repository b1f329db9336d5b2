"""From a member of the cast in the family's words and photo to a look that can be drawn."""

from random import Random

from services.illustrator.builtin.bodies import BODIES
from services.illustrator.builtin.colour import darker, lighter, luminance, mix, shifted
from services.illustrator.builtin.look import Look, Worn
from services.illustrator.builtin.photo import main_colours, patch
from services.illustrator.builtin.vocabulary import NOT
from services.illustrator.builtin.words import BODY_OF, COLOUR_OF, HAIR_OF, HAIR_WORD_OF, WEAR_OF, meaning, tokens
from services.illustrator.painter import Reference

_CLOTHES = ("#c4566b", "#5f8fb8", "#d99a3c", "#6c9a6a", "#8f74b3")
_DEFAULT_WEAR = {
    "glasses": "#5a4638",
    "bell": "#f0c64f",
    "crown": "#f3c64a",
    "eye patch": "#3f3a44",
    "necklace": "#f2d7c4",
}


def look_of(member: Reference) -> Look:
    """The look of a member: words first, a wish before all, then the photo, then a guess.

    The guess is always the same for the same name and seed.
    """
    wished = tokens(member.wish)
    words = [*wished, *tokens(f"{member.kind} , {member.description} , {member.look.look}")]
    again = f":{member.seed}" if member.seed else ""
    rng = Random(f"look:{member.look.character_id}:{member.look.name}:{member.kind}{again}")
    kind = body_of(member)
    body = BODIES[kind]
    unwanted = _unwanted(wished)
    things = {what: colour for what, colour in _things(words).items() if what not in unwanted}
    photo = main_colours(member.photo)
    told = things.get("fur", "")
    fur = (
        told or ("" if body.person or kind == "panda" else (_plush(photo[0]) if photo else "")) or rng.choice(body.fur)
    )
    cloth = photo[1] if len(photo) > 1 else rng.choice(_CLOTHES)
    worn = [
        Worn(what, colour or _DEFAULT_WEAR.get(what, "") or rng.choice(_CLOTHES))
        for what, colour in things.items()
        if what in _WEARABLE
    ]
    if body.person and not any(item.what in ("dress", "dungarees", "shirt", "vest", "apron") for item in worn):
        worn.append(Worn(rng.choice(("dress", "dungarees")), rng.choice(_CLOTHES)))
    return Look(
        kind=kind, fur=fur, belly=_belly(body.belly if not told or luminance(body.belly or fur) > 0.8 else "", fur),
        inner=body.inner or mix(lighter(fur, 0.34), "#f0a9a0", 0.3), cloth=cloth, hair=things.get("hair",
            "") or rng.choice(("#6b4630", "#3d2c2a", "#b9783c", "#d9a94f")),
        hair_style=next((HAIR_OF[word] for word in words if word in HAIR_OF), rng.choice(("bob", "plaits", "bob"))),
        size=0.84 if {"small", "tiny", "klein", "kleine", "kleiner", "kleines", "winzig", "pequeno", "pequena",
            "petit", "petite", "little"} & set(words[:12]) and kind != "bear" else 1.0,
        worn=tuple(worn), badge=patch(member.photo),
    )  # fmt: skip


def body_of(member: Reference) -> str:
    """Which body suits the member's kind, else its description, else a bear."""
    for text in (member.kind, member.description, member.look.look):
        for word in tokens(text):
            found = meaning(word, BODY_OF)
            if found:
                return found
    return "bear"


def _unwanted(words: list[str]) -> set[str]:
    """Belongings that a wish does not want: the words right after a no."""
    found, no = set(), 0
    for word in words:
        no = 3 if word in NOT else no - 1
        if no > 0:
            found.add(meaning(word, WEAR_OF))
    return found


_WEARABLE = frozenset(WEAR_OF.values())


def _things(words: list[str]) -> dict[str, str]:
    """Fur, hair and belongings with their colours: a colour belongs to the thing it stands next to."""
    found: dict[str, str] = {}
    waiting, last, gap = "", "", 9
    for word in words:
        gap += 1
        colour = meaning(word, COLOUR_OF)
        thing = (
            meaning(word, WEAR_OF)
            or ("hair" if meaning(word, HAIR_WORD_OF) else "")
            or ("fur" if meaning(word, BODY_OF) or word in _FUR else "")
        )
        if colour and not thing:
            if last and gap <= 2 and not found.get(last):
                found[last] = colour
            else:
                waiting = colour
        elif thing:
            if thing != "fur" or waiting or "fur" not in found:
                found[thing] = found.get(thing) or waiting
            waiting, last, gap = "", thing, 0
        elif word in _BREAKS:
            if waiting:
                found["fur"] = found.get("fur") or waiting
            waiting, last = "", ""
    if waiting and not found.get("fur"):
        found["fur"] = waiting
    return {what: colour for what, colour in found.items() if what in _WEARABLE or colour}


_FUR = frozenset(["fur", "fell", "pelaje", "pelage", "fourrure", "plush", "plusch", "stofftier", "body"])
_BREAKS = frozenset(["and", "with", "und", "mit", "y", "con", "et", "avec"])


def _plush(colour: str) -> str:
    """A photo's colour, a little brighter: cameras see plush darker than children do."""
    return shifted(lighter(colour, 0.08), 0, 1.12, 1.04)


def _belly(own: str, fur: str) -> str:
    if own:
        return own
    return lighter(fur, 0.46) if luminance(fur) < 0.8 else darker(mix(fur, "#f3e0c0", 0.5), 0.02)
