"""A figure in English words, for models that paint or tell: pure, and the same words for the same figure."""

from collections.abc import Iterable

from contracts.figure import Aid, Figure, Garment, Mark, Worn

_PERSON = {
    ("baby", None): "a baby",
    ("baby", "she"): "a baby girl",
    ("baby", "he"): "a baby boy",
    ("child", None): "a child",
    ("child", "she"): "a girl",
    ("child", "he"): "a boy",
    ("grown-up", None): "a grown-up",
    ("grown-up", "she"): "a woman",
    ("grown-up", "he"): "a man",
    ("old", None): "an elderly person",
    ("old", "she"): "an elderly woman",
    ("old", "he"): "an elderly man",
    (None, None): "a person",
    (None, "she"): "a girl or woman",
    (None, "he"): "a boy or man",
}
_BODY = {
    "creature": "a friendly creature",
    "doll": "a doll",
    "dino": "a dinosaur",
    "vehicle": "a vehicle with a friendly face",
    "train": "a train with a friendly face",
    "star": "a star with a friendly face",
    "moon": "a moon with a friendly face",
    "cushion": "a cushion with a friendly face",
    "ghost": "a friendly ghost",
}
_IN_PAIRS: frozenset[Garment] = frozenset(
    (
        *("trousers", "shorts", "dungarees", "pyjamas", "boots", "wellies", "shoes", "sandals", "slippers", "socks"),
        *("tights", "gloves", "wings"),
    )
)
_AIDS: dict[Aid, str] = {
    "glasses": "wears glasses",
    "sunglasses": "wears sunglasses",
    "eye patch": "wears an eye patch",
    "hearing aid": "wears a hearing aid",
    "wheelchair": "sits in a wheelchair",
    "cane": "walks with a cane",
    "white cane": "walks with a white cane",
    "crutches": "walks with crutches",
    "walker": "walks with a walking frame",
    "prosthetic leg": "has a prosthetic leg",
    "prosthetic arm": "has a prosthetic arm",
}
_COUNTS = {1: "only one of two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight"}


def in_words(figure: Figure) -> str:
    """Return what a figure is and how it looks, as one sentence without a full stop."""
    return "; ".join(
        part
        for part in (
            _what(figure),
            _listed("has", _features(figure)),
            _listed("always wears", map(_worn, figure.wears)),
            " and ".join(_AIDS[aid] for aid in figure.aids),
            _listed("has no", figure.missing),
        )
        if part
    )


def _what(figure: Figure) -> str:
    if figure.body == "person":
        what = _PERSON[(figure.age, figure.pronoun)]
    else:
        what = _BODY.get(figure.body) or with_article(figure.body)
        age = {"baby": "a baby", "child": "a young one", "old": "an old one"}.get(figure.age or "")
        sex = {"she": "female", "he": "male"}.get(figure.pronoun or "")
        what = ", ".join(part for part in (what, age, sex) if part)
    return f"{what}, {figure.size} in size" if figure.size else what


def _features(figure: Figure) -> list[str]:
    features = [f"{figure.skin} skin"] if figure.skin else []
    features += _hair(figure)
    if figure.beard:
        features.append("stubble" if figure.beard == "stubble" else f"a {figure.beard}")
    if eyes := figure.eyes:
        features.append(" ".join(part for part in (_COUNTS.get(eyes.count or 2), eyes.colour, "eyes") if part))
    if colours := figure.colours:
        features += [f"a {colours.main} body"] if colours.main else []
        features += [f"{colours.second} on belly or pattern"] if colours.second else []
    if figure.pattern:
        pattern = {"zebra": "zebra stripes", "cow": "cow patches", "rainbow": "rainbow colours"}
        features.append(pattern.get(figure.pattern, f"a pattern of {figure.pattern}"))
    return features + [_mark(mark) for mark in figure.marks]


def _hair(figure: Figure) -> list[str]:
    hair = figure.hair
    if hair is None:
        return []
    what = "hair" if figure.is_person else "a mane"
    if hair.style == "bald":
        said = ["a bald head"]
    elif hair.style in ("bun", "plaits", "ponytail", "bunches", "locs", "afro", "fringe", "mohawk"):
        worn_in = (
            f"in {hair.style}" if hair.style in ("plaits", "bunches", "locs") else f"with {with_article(hair.style)}"
        )
        said = [" ".join(part for part in (hair.length, hair.colour, what, worn_in) if part)]
    elif hair.style or hair.colour or hair.length:
        said = [" ".join(part for part in (hair.length, hair.style, hair.colour, what) if part)]
    else:
        said = []
    if hair.cover:
        said.append(f"a {hair.cover_colour} {hair.cover}" if hair.cover_colour else with_article(hair.cover))
    return said


def _worn(worn: Worn) -> str:
    words = " ".join(part for part in (worn.colour, worn.what) if part)
    if worn.pattern:
        words += f" with {worn.pattern}"
    return words if worn.what in _IN_PAIRS else with_article(words)


def _mark(mark: Mark) -> str:
    words = " ".join(part for part in (mark.colour, mark.what) if part)
    return words if mark.what in ("freckles", "button eyes", "stitches", "dimples") else with_article(words)


def _listed(verb: str, things: Iterable[str]) -> str:
    listed = ", ".join(things)
    return f"{verb} {listed}" if listed else ""


def with_article(words: str) -> str:
    """Return English words with "a" or "an" before them."""
    return f"an {words}" if words[0] in "aeio" else f"a {words}"
