"""Three books for the contact sheets, a cover and ten pages each: one per mood, with its own hero, style and stages."""

from contracts.events import CastLook, Style
from contracts.figure import Body, Colour, Colours, Figure, Worn
from contracts.stage import Camera, Extra, Mood, Place, Pose, Prop, Stage, Time, Weather
from services.illustrator.builtin.sheets.sample_photo import plush_photo
from services.illustrator.painter import COVER, Page, Reference

Row = tuple[Place, Time, Weather, Mood, Camera, Pose, tuple[Prop, ...], tuple[Extra, ...]]

_COSY: tuple[Row, ...] = (
    ("bedroom", "morning", "clear", "sleepy", "medium", "sitting", ("bed",), ("mouse",)),
    ("kitchen", "morning", "rain", "curious", "close", "standing", ("letter",), ()),
    ("garden", "noon", "clear", "joyful", "medium", "walking", ("basket",), ("snail",)),
    ("forest", "afternoon", "wind", "worried", "wide", "running", ("hat",), ("squirrel",)),
    ("river", "afternoon", "clear", "surprised", "medium", "reaching", ("boat",), ("duck",)),
    ("bridge", "dusk", "rain", "brave", "wide", "walking", ("umbrella",), ()),
    ("forest", "night", "clear", "sad", "close", "sitting", ("lantern",), ("owl",)),
    ("meadow", "night", "clear", "curious", "below", "reaching", ("star",), ()),
    ("village", "dawn", "fog", "joyful", "wide", "running", ("bell",), ("grandmother",)),
    ("bedroom", "night", "clear", "calm", "above", "hugging", ("book", "lantern"), ("mouse",)),
)
_FUNNY: tuple[Row, ...] = (
    ("market", "morning", "clear", "joyful", "wide", "waving", ("basket",), ("baker",)),
    ("kitchen", "noon", "clear", "surprised", "medium", "standing", ("cake",), ("mouse",)),
    ("city", "noon", "wind", "worried", "medium", "running", ("hat",), ("child",)),
    ("playground", "afternoon", "clear", "joyful", "medium", "sitting", ("swing",), ("frog",)),
    ("lake", "afternoon", "clear", "curious", "close", "standing", ("umbrella",), ("duck",)),
    ("attic", "dusk", "storm", "surprised", "medium", "climbing", ("ladder", "drum"), ("owl",)),
    ("garden", "dusk", "clear", "sad", "above", "sitting", ("wheelbarrow", "flowers"), ("hedgehog",)),
    ("beach", "noon", "cloudy", "brave", "below", "standing", ("balloon",), ()),
    ("city", "night", "rain", "joyful", "wide", "running", ("suitcase",), ()),
    ("village", "dusk", "clear", "joyful", "medium", "waving", ("cake", "balloon"), ("child", "baker")),
)
_ADVENTUROUS: tuple[Row, ...] = (
    ("attic", "morning", "clear", "curious", "medium", "standing", ("map",), ("mouse",)),
    ("village", "dawn", "clear", "brave", "wide", "walking", ("suitcase",), ()),
    ("meadow", "noon", "wind", "joyful", "below", "running", ("kite",), ()),
    ("mountain", "afternoon", "clear", "brave", "medium", "climbing", ("rope",), ("deer",)),
    ("snowfield", "afternoon", "snow", "worried", "wide", "walking", ("lantern",), ("fox",)),
    ("cave", "dusk", "clear", "surprised", "medium", "reaching", ("lantern", "key"), ()),
    ("sea", "night", "storm", "worried", "medium", "sitting", ("boat",), ("fisherman",)),
    ("beach", "dawn", "clear", "sleepy", "close", "sitting", ("shell",), ("bird",)),
    ("sea", "dusk", "clear", "joyful", "wide", "waving", ("boat",), ("duck",)),
    ("bedroom", "night", "clear", "sleepy", "medium", "lying", ("bed", "button"), ("mouse",)),
)


def _member(name: str, figure: Figure, fur: str = "", cloth: str = "") -> Reference:
    photo = plush_photo(fur, cloth, figure.body) if fur else None
    return Reference(look=CastLook(character_id=name.lower(), name=name, look=""), figure=figure, photo=photo)


def _dressed(body: Body, main: Colour, *wears: Worn) -> Figure:
    return Figure(body=body, colours=Colours(main=main), wears=wears)


_COVERS: dict[str, Row] = {
    "cosy": ("meadow", "dusk", "clear", "calm", "medium", "standing", ("bell", "lantern", "flowers"), ()),
    "funny": ("garden", "morning", "clear", "joyful", "medium", "walking", ("cake", "balloon"), ()),
    "adventurous": ("mountain", "dawn", "clear", "joyful", "medium", "walking", ("map", "suitcase"), ("deer",)),
}


def _book(title: str, style: Style, cast: tuple[Reference, ...], front: Row, rows: tuple[Row, ...]) -> list[Page]:
    pages = []
    for number, (place, time, weather, mood, camera, pose, props, extras) in enumerate((front, *rows), COVER):
        stage = Stage(
            place=place, time=time, weather=weather, mood=mood, camera=camera, pose=pose, props=props, extras=extras
        )
        here = cast if number in (COVER, 1, 3, 5, 9, 10) else cast[:1]
        pages.append(
            Page(book_title=title, number=number, chapters_total=len(rows), title="", text="", scene="", stage=stage,
                 style=style, style_words="", cast=here)
        )  # fmt: skip
    return pages


def books() -> dict[str, list[Page]]:
    """The cover and the pages of three whole books, by mood."""
    bruno = _member("Bruno", _dressed("bear", "brown", Worn(what="scarf", colour="red")), "#a5703f", "#c0392b")
    lili = _member("Lili", _dressed("rabbit", "grey", Worn(what="bow", colour="yellow")), "#b9aeb0", "#e8b84a")
    cape, backpack = Worn(what="cape", colour="red"), Worn(what="backpack", colour="blue")
    rex = _member("Rex", _dressed("dino", "green", cape, backpack), "#6fa85a", "#c8443c")
    pip = _member("Pip", _dressed("mouse", "grey", Worn(what="hat", colour="blue")))
    return {
        "cosy": _book("Bruno and the Lost Bell", "gouache", (bruno,), _COVERS["cosy"], _COSY),
        "funny": _book("Lili und der Kuchen", "papercut", (lili, pip), _COVERS["funny"], _FUNNY),
        "adventurous": _book("Rex y el mapa", "watercolour", (rex,), _COVERS["adventurous"], _ADVENTUROUS),
    }
