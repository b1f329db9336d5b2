"""The scene of a picture in words, made so that it agrees with its stage."""

from random import Random

from contracts.stage import Stage
from services.story.builtin.book import Book
from services.story.builtin.cast import lead
from services.story.builtin.page import slots
from services.story.builtin.words import fill


def scene_of(book: Book, beat: int, stage: Stage, shown: tuple[str, ...], moved: bool, rng: Random) -> str:
    """Who is there doing what, then light, weather, faces and view; ``moved`` says that a wish changed the place."""
    picture = book.language.picture
    values = slots(book, beat) | {
        "place": book.language.lexicon.places[stage.place].word,
        "time": picture.times[stage.time],
        "weather": picture.weathers[stage.weather],
        "mood": picture.moods[stage.mood],
        "camera": picture.cameras[stage.camera],
    }
    first = picture.at_place if moved else rng.choice(book.tale.beats[beat].scenes)
    said = fill(book.language.typeset(first), values)
    others = tuple(name for name in shown if name != lead(book.cast, beat).name and name not in said)
    beside = picture.more_beside if len(others) > 1 else picture.one_beside
    company = _company(beside, "others", others, book)
    extras = [book.language.lexicon.extras[extra].word.partition("|")[0] for extra in stage.extras] if moved else []
    guests = _company(picture.guests, "guests", tuple(extras), book)
    light = fill(book.language.typeset(picture.line), values)
    return " ".join(part for part in (said, company, guests, light) if part)


def _company(phrase: str, slot: str, who: tuple[str, ...], book: Book) -> str:
    return fill(book.language.typeset(phrase), {slot: book.language.join(who)}) if who else ""
