"""The scene of a picture in words, made so that it agrees with its stage."""

from random import Random

from contracts.stage import Stage
from services.story.builtin.book import Book
from services.story.builtin.slots import slots
from services.story.builtin.traits import found
from services.story.builtin.words import fill, named


def scene_of(book: Book, beat: int, stage: Stage, shown: tuple[str, ...], rng: Random) -> str:
    """Who is there doing what, then light, weather, faces and view; what a wish changed is said, too."""
    picture = book.language.picture
    values = slots(book, beat) | {
        "place": book.language.lexicon.places[stage.place].word,
        "time": picture.times[stage.time],
        "weather": picture.weathers[stage.weather],
        "mood": picture.moods[stage.mood],
        "camera": picture.cameras[stage.camera],
        "pose": picture.poses[stage.pose],
    }
    first = rng.choice(_holding(book, beat, stage) or [picture.at_place])
    said = fill(book.language.grammar.typeset(first), values)
    others = tuple(name for name in shown if not named(name, said))
    beside = picture.more_beside if len(others) > 1 else picture.one_beside
    company = _company(beside, "others", others, book)
    known = book.language.lexicon.extras
    unsaid = [known[extra] for extra in stage.extras if not found(known[extra].pattern, said)]
    guests = _company(picture.guests, "guests", tuple(noun.word for noun in unsaid), book)
    light = fill(book.language.grammar.typeset(picture.line), values)
    return " ".join(part for part in (said, company, guests, light) if part)


def _holding(book: Book, beat: int, stage: Stage) -> list[str]:
    """The scenes of a beat that still hold: none elsewhere, and none that names a light or weather that is no more."""
    meant, patterns = book.plot.beats[beat], book.language.lexicon.wishes
    if stage.place != meant.place:
        return []
    gone = [old for old, new in ((meant.time, stage.time), (meant.weather, stage.weather)) if old != new]
    scenes = book.tale.beats[beat].scenes
    return [scene for scene in scenes if not any(found(patterns[old], scene) for old in gone if old in patterns)]


def _company(phrase: str, slot: str, who: tuple[str, ...], book: Book) -> str:
    return fill(book.language.grammar.typeset(phrase), {slot: book.language.grammar.join(who)}) if who else ""
