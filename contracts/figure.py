"""A figure: what a character is and how it looks, as facts that a painter draws and a storyteller speaks of.

It is read from a family's words once, where they are written (:mod:`contracts.understanding`), shown to the family,
corrected by it, and stored with the character. Whatever was not said is None or empty: nobody guesses it later in a
way that contradicts what was said.
"""

from typing import Literal, get_args

import msgspec

Body = Literal[
    "person", "doll", "creature",
    "bear", "panda", "koala", "rabbit", "cat", "tiger", "lion", "dog", "fox", "wolf", "raccoon", "mouse",
    "elephant", "dino", "dragon", "penguin", "bird", "owl", "unicorn", "horse", "giraffe", "monkey", "sheep",
    "pig", "cow", "frog", "turtle", "hedgehog", "zebra", "sloth", "crocodile", "octopus", "whale", "fish",
    "snail", "insect", "robot", "vehicle", "train", "star", "moon", "cushion", "ghost", "snowman", "mermaid", "fairy",
]  # fmt: skip
"""What it is. ``creature`` is a friendly being of no named kind; ``insect`` is anything from a bee to a ladybird."""

Pronoun = Literal["she", "he"]
Age = Literal["baby", "child", "grown-up", "old"]
Skin = Literal[
    "porcelain", "fair", "light", "golden", "olive", "tan", "bronze", "brown", "deep", "ebony"
]  # fmt: skip
"""Natural tones, from the lightest to the darkest. Only people have skin, and only words about skin decide it."""

Colour = Literal[
    "red", "dark red", "orange", "yellow", "gold", "light green", "green", "dark green", "turquoise", "light blue",
    "blue", "dark blue", "purple", "pink", "beige", "light brown", "brown", "dark brown", "black", "grey",
    "light grey", "dark grey", "silver", "white", "blond", "ginger",
]  # fmt: skip
HairStyle = Literal[
    "straight", "wavy", "curly", "coily", "bald", "bun", "plaits", "ponytail", "bunches", "locs", "afro", "fringe",
    "mohawk",
]  # fmt: skip
HairLength = Literal["short", "medium", "long"]
HeadCover = Literal["hijab", "turban", "headscarf", "kippah"]
Beard = Literal["beard", "moustache", "stubble"]
Pattern = Literal["stripes", "spots", "patches", "checks", "stars", "hearts", "flowers", "rainbow", "zebra", "cow"]
Garment = Literal[
    "dress", "skirt", "trousers", "shorts", "dungarees", "shirt", "jumper", "cardigan", "waistcoat", "jacket", "coat",
    "raincoat", "pyjamas", "swimsuit", "tutu", "boots", "wellies", "shoes", "sandals", "slippers", "socks", "tights",
    "hat", "sun hat", "beanie", "cap", "pointed hat", "helmet", "crown", "chef's hat", "headband", "scarf", "gloves",
    "cape", "apron", "mask", "bow", "bow tie", "tie", "necklace", "bracelet", "belt", "collar", "bell", "backpack",
    "bag", "flower", "wings", "badge",
]  # fmt: skip
Aid = Literal[
    "glasses", "sunglasses", "eye patch", "hearing aid", "wheelchair", "cane", "white cane", "crutches", "walker",
    "prosthetic leg", "prosthetic arm",
]  # fmt: skip
Missing = Literal[
    "ear", "left ear", "right ear", "eye", "left eye", "right eye", "tail", "arm", "left arm", "right arm", "leg",
    "left leg", "right leg", "nose", "tooth", "wing",
]  # fmt: skip
MarkKind = Literal["patch", "button eyes", "button eye", "freckles", "scar", "birthmark", "stitches", "dimples"]
Size = Literal["tiny", "small", "big", "huge"]

BODIES: tuple[Body, ...] = get_args(Body)
SKINS: tuple[Skin, ...] = get_args(Skin)
COLOURS: tuple[Colour, ...] = get_args(Colour)
GARMENTS: tuple[Garment, ...] = get_args(Garment)
AIDS: tuple[Aid, ...] = get_args(Aid)
PEOPLE: frozenset[Body] = frozenset(("person", "doll", "mermaid", "fairy"))
"""The bodies that have skin, hair and an age as people have them."""


class Hair(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Hair of a person, or the mane of whoever has one; ``cover`` is worn over it."""

    colour: Colour | None = None
    style: HairStyle | None = None
    length: HairLength | None = None
    cover: HeadCover | None = None
    cover_colour: Colour | None = None


class Eyes(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Colour of the iris, and how many eyes there are when it is not two."""

    colour: Colour | None = None
    count: int | None = None


class Colours(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Colours of fur, plush, scales or paint: never of skin or clothes. ``second`` is that of belly or pattern."""

    main: Colour | None = None
    second: Colour | None = None


class Worn(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something that is worn on every page."""

    what: Garment
    colour: Colour | None = None
    pattern: Pattern | None = None


class Mark(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A mark by which a family knows its plushie."""

    what: MarkKind
    colour: Colour | None = None


class Figure(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """All that was understood of a character's looks.

    ``wears``, ``aids``, ``missing`` and ``marks`` stand in the order of their vocabulary, each at most once, so that
    the same facts are the same figure whatever the order in which they were told.
    """

    body: Body = "creature"
    pronoun: Pronoun | None = None
    age: Age | None = None
    skin: Skin | None = None
    hair: Hair | None = None
    beard: Beard | None = None
    eyes: Eyes | None = None
    colours: Colours | None = None
    pattern: Pattern | None = None
    wears: tuple[Worn, ...] = ()
    aids: tuple[Aid, ...] = ()
    missing: tuple[Missing, ...] = ()
    marks: tuple[Mark, ...] = ()
    size: Size | None = None

    @property
    def is_person(self) -> bool:
        """Whether skin, hair and age are those of a person."""
        return self.body in PEOPLE
