"""The adventures as every language shares them: what draws a book to one, and the stages of its beats and covers."""

import msgspec

from contracts.events import BookMood
from contracts.stage import Camera, Extra, Mood, Place, Pose, Prop, Stage, Time, Weather


class Adventure(msgspec.Struct, frozen=True, kw_only=True):
    """A plot: the moods it suits, the themes (keys of a lexicon) that call for it, and ten stages.

    ``covers`` are stages for the cover: all of the cast, what the story is about, light, and nothing of the end.
    Their mood is left open: it is that of the book.
    """

    key: str
    moods: tuple[BookMood, ...]
    themes: tuple[str, ...]
    covers: tuple[Stage, ...]
    stages: tuple[Stage, ...]


def _on(
    place: Place,
    when: tuple[Time, Weather],
    mood: Mood,
    view: tuple[Camera, Pose],
    props: tuple[Prop, ...] = (),
    extras: tuple[Extra, ...] = (),
) -> Stage:
    return Stage(
        place=place, time=when[0], weather=when[1], mood=mood, camera=view[0], pose=view[1], props=props, extras=extras
    )


def _front(
    place: Place,
    when: tuple[Time, Weather],
    view: tuple[Camera, Pose],
    props: tuple[Prop, ...],
    extras: tuple[Extra, ...] = (),
) -> Stage:
    return _on(place, when, "calm", view, props, extras)


BELL = Adventure(
    key="bell",
    moods=("adventurous", "cosy"),
    themes=("bell", "mountain", "bird", "music", "fog", "lost", "treasure", "cave", "dragon", "search"),
    covers=(
        _front("mountain", ("afternoon", "clear"), ("wide", "walking"), ("bell", "feather")),
        _front("meadow", ("dusk", "clear"), ("medium", "standing"), ("bell", "lantern", "flowers")),
    ),
    stages=(
        _on("garden", ("morning", "clear"), "curious", ("wide", "standing"), ("flowers", "feather")),
        _on("village", ("morning", "clear"), "brave", ("medium", "standing"), ("basket", "feather"), ("baker",)),
        _on("meadow", ("noon", "cloudy"), "curious", ("wide", "running"), ("feather",)),
        _on("forest", ("afternoon", "fog"), "worried", ("below", "standing")),
        _on("forest", ("afternoon", "fog"), "surprised", ("close", "waving"), (), ("owl",)),
        _on("mountain", ("dusk", "fog"), "worried", ("wide", "climbing"), ("lantern",)),
        _on("cave", ("night", "fog"), "sad", ("close", "sitting")),
        _on("cave", ("night", "clear"), "surprised", ("close", "reaching")),
        _on("mountain", ("night", "clear"), "brave", ("medium", "climbing"), ("bell",), ("bird",)),
        _on("garden", ("dawn", "clear"), "joyful", ("wide", "hugging"), ("bell", "flowers")),
    ),
)
KITE = Adventure(
    key="kite",
    moods=("adventurous", "funny"),
    themes=("kite", "wind", "storm", "fly", "letter", "grandmother", "lake", "ship", "pirate", "sea", "summer"),
    covers=(
        _front("lake", ("noon", "wind"), ("wide", "running"), ("kite", "letter")),
        _front("meadow", ("dusk", "wind"), ("medium", "waving"), ("kite", "letter", "flowers")),
    ),
    stages=(
        _on("garden", ("morning", "wind"), "curious", ("wide", "standing"), ("kite", "boat", "flowers")),
        _on("lake", ("morning", "wind"), "brave", ("medium", "reaching"), ("letter", "kite")),
        _on("meadow", ("noon", "wind"), "joyful", ("below", "running"), ("kite",)),
        _on("meadow", ("noon", "wind"), "surprised", ("wide", "running"), ("kite", "hat")),
        _on("bridge", ("afternoon", "wind"), "curious", ("medium", "waving"), ("ladder", "rope"), ("fisherman",)),
        _on("mountain", ("afternoon", "storm"), "worried", ("wide", "reaching"), ("kite", "rope")),
        _on("lake", ("dusk", "rain"), "sad", ("close", "sitting"), ("wheelbarrow", "kite")),
        _on("garden", ("dusk", "wind"), "surprised", ("close", "reaching"), ("boat", "kite", "flowers")),
        _on("lake", ("night", "wind"), "brave", ("wide", "standing"), ("boat", "kite")),
        _on("garden", ("dawn", "clear"), "joyful", ("close", "hugging"), ("kite", "flowers"), ("grandmother",)),
    ),
)
LANTERN = Adventure(
    key="lantern",
    moods=("cosy", "adventurous"),
    themes=("lantern", "moon", "night", "light", "forest", "sleep", "dark", "glow", "lake", "bedtime"),
    covers=(
        _front("forest", ("night", "clear"), ("medium", "walking"), ("lantern", "mushroom")),
        _front("meadow", ("dusk", "clear"), ("wide", "standing"), ("lantern", "flowers"), ("frog",)),
    ),
    stages=(
        _on("bedroom", ("dusk", "clear"), "curious", ("wide", "standing"), ("bed", "lantern")),
        _on("garden", ("dusk", "clear"), "brave", ("medium", "walking"), ("lantern",), ("frog",)),
        _on("garden", ("dusk", "wind"), "surprised", ("close", "walking"), ("lantern",)),
        _on("forest", ("night", "wind"), "worried", ("wide", "walking"), ("lantern",)),
        _on("forest", ("night", "clear"), "curious", ("close", "sitting"), ("lantern", "mushroom"), ("hedgehog",)),
        _on("bridge", ("night", "wind"), "worried", ("below", "reaching"), ("lantern",)),
        _on("lake", ("night", "clear"), "sad", ("close", "sitting")),
        _on("lake", ("night", "clear"), "surprised", ("above", "reaching"), ("flowers",)),
        _on("meadow", ("night", "clear"), "brave", ("medium", "standing"), ("flowers",)),
        _on("lake", ("dawn", "clear"), "joyful", ("wide", "hugging"), (), ("frog",)),
    ),
)
BOAT = Adventure(
    key="boat",
    moods=("funny", "adventurous"),
    themes=("boat", "ship", "river", "water", "duck", "island", "pirate", "rain", "umbrella", "swim", "sea"),
    covers=(
        _front("river", ("afternoon", "clear"), ("medium", "waving"), ("suitcase", "umbrella"), ("duck",)),
        _front("river", ("dawn", "clear"), ("wide", "sitting"), ("suitcase", "umbrella"), ("duck",)),
    ),
    stages=(
        _on("attic", ("morning", "rain"), "curious", ("wide", "climbing"), ("suitcase", "umbrella")),
        _on("river", ("morning", "clear"), "brave", ("wide", "standing"), ("suitcase", "umbrella")),
        _on("river", ("morning", "clear"), "surprised", ("close", "sitting"), ("suitcase",)),
        _on("river", ("noon", "clear"), "worried", ("above", "reaching"), ("suitcase",)),
        _on("bridge", ("noon", "clear"), "curious", ("medium", "waving"), ("suitcase",), ("duck",)),
        _on("river", ("afternoon", "cloudy"), "surprised", ("wide", "standing"), ("suitcase", "cake"), ("duck",)),
        _on("meadow", ("dusk", "rain"), "sad", ("close", "sitting"), ("umbrella",), ("duck",)),
        _on("meadow", ("dusk", "cloudy"), "surprised", ("close", "reaching"), ("umbrella",), ("duck",)),
        _on("river", ("dusk", "clear"), "brave", ("wide", "sitting"), ("umbrella",), ("duck",)),
        _on("garden", ("night", "clear"), "joyful", ("medium", "sitting"), ("suitcase", "lantern"), ("duck",)),
    ),
)
CAKE = Adventure(
    key="cake",
    moods=("funny", "cosy"),
    themes=("cake", "birthday", "moon", "party", "kitchen", "food", "space", "rocket", "present", "star"),
    covers=(
        _front("garden", ("night", "clear"), ("medium", "reaching"), ("cake", "ladder")),
        _front("meadow", ("dusk", "clear"), ("wide", "walking"), ("cake", "ladder"), ("mouse",)),
    ),
    stages=(
        _on("kitchen", ("morning", "clear"), "curious", ("wide", "standing"), ("cup", "teapot")),
        _on("kitchen", ("noon", "clear"), "brave", ("medium", "reaching"), ("cake",)),
        _on("garden", ("afternoon", "clear"), "curious", ("below", "reaching"), ("cake", "ladder")),
        _on("garden", ("afternoon", "cloudy"), "surprised", ("above", "climbing"), ("cake", "ladder")),
        _on("market", ("dusk", "clear"), "curious", ("close", "waving"), ("cake", "rope"), ("mouse",)),
        _on("mountain", ("dusk", "wind"), "worried", ("wide", "climbing"), ("cake", "ladder"), ("mouse",)),
        _on("mountain", ("night", "cloudy"), "sad", ("close", "sitting"), ("cup",), ("mouse",)),
        _on("lake", ("night", "clear"), "surprised", ("close", "reaching"), ("cup",), ("mouse",)),
        _on("lake", ("night", "clear"), "brave", ("wide", "reaching"), ("cake",), ("mouse",)),
        _on("kitchen", ("dawn", "clear"), "joyful", ("wide", "sitting"), ("cup", "teapot"), ("mouse",)),
    ),
)
STAR = Adventure(
    key="star",
    moods=("cosy", "adventurous"),
    themes=("snow", "winter", "star", "christmas", "ice", "fir", "mountain", "deer", "light", "present"),
    covers=(
        _front("snowfield", ("dusk", "clear"), ("wide", "walking"), ("star",), ("deer",)),
        _front("village", ("night", "snow"), ("medium", "reaching"), ("star",)),
    ),
    stages=(
        _on("bedroom", ("dawn", "snow"), "curious", ("wide", "standing"), ("bed", "star")),
        _on("village", ("morning", "clear"), "brave", ("medium", "walking"), ("star", "rope")),
        _on("snowfield", ("morning", "snow"), "joyful", ("wide", "walking"), ("star",)),
        _on("snowfield", ("noon", "snow"), "worried", ("above", "reaching"), ("star",)),
        _on("forest", ("afternoon", "clear"), "curious", ("close", "sitting"), ("star",), ("deer",)),
        _on("mountain", ("dusk", "snow"), "worried", ("wide", "running"), ("star", "suitcase"), ("deer",)),
        _on("forest", ("night", "clear"), "sad", ("close", "sitting"), ("star",)),
        _on("cave", ("night", "clear"), "surprised", ("close", "reaching"), ("lantern",), ("deer",)),
        _on("mountain", ("night", "clear"), "brave", ("below", "reaching"), ("lantern", "star"), ("deer",)),
        _on("bedroom", ("dawn", "clear"), "joyful", ("medium", "hugging"), ("bed", "star")),
    ),
)
ADVENTURES: tuple[Adventure, ...] = (BELL, KITE, LANTERN, BOAT, CAKE, STAR)
