"""What the built-in storyteller understands of a family's words, and what it makes of them."""

import re

import pytest

from contracts.events import CastMember
from services.story.builtin.book import Book
from services.story.builtin.chapter import draft
from services.story.builtin.loading import LANGUAGES
from services.story.builtin.opening import open_book
from services.story.builtin.plan import parts
from services.story.builtin.traits import Persona, read_persona
from services.story.storyteller import Brief


def read(language: str, description: str, kind: str = "") -> Persona:
    member = CastMember(character_id="1", name="Bruno", kind=kind, description=description)
    return read_persona(member, LANGUAGES[language])


def open_brief(title: str, description: str = "", language: str = "en", premise: str = "") -> Book:
    cast = (CastMember(character_id="1", name="Bruno", description=description),)
    brief = Brief(title=title, premise=premise, cast=cast, language=language, reading_age="6-7")
    return open_book(brief, LANGUAGES[language])


def chapters(book: Book) -> list[str]:
    return [draft(book, part, number).text for number, part in enumerate(parts(10), start=1)]


@pytest.mark.parametrize(
    ("language", "description", "trait"),
    [
        ("en", "a shy rabbit", "shy"),
        ("en", "He always trips over things", "clumsy"),
        ("en", "the bravest of all, and very small", "small"),
        ("de", "ein sehr schüchterner Hase", "shy"),
        ("de", "ist tollpatschig", "clumsy"),
        ("de", "eine neugierige Katze", "curious"),
        ("es", "una coneja muy tímida", "shy"),
        ("es", "es un poco torpe", "clumsy"),
        ("es", "siempre tiene hambre, es glotón", "hungry"),
        ("fr", "un lapin timide", "shy"),
        ("fr", "une souris maladroite", "clumsy"),
        ("fr", "un ours gourmand", "hungry"),
    ],
)
def test_traits_are_recognised(language: str, description: str, trait: str) -> None:
    assert trait in read(language, description).traits


@pytest.mark.parametrize(
    ("language", "description", "belonging", "colour"),
    [
        ("en", "wears a red scarf", "scarf", "red"),
        ("en", "has a scarf and a blue hat", "scarf", ""),
        ("en", "a blue blanket with stars", "blanket", "blue"),
        ("de", "trägt einen roten Schal", "scarf", "red"),
        ("de", "hat eine gelbe Mütze", "cap", "yellow"),
        ("es", "lleva una bufanda roja", "scarf", "red"),
        ("es", "con un gorro verde", "cap", "green"),
        ("fr", "porte une écharpe rouge", "scarf", "red"),
        ("fr", "avec un chapeau bleu", "hat", "blue"),
        ("en", "has button eyes", "", ""),
        ("en", "has no hat", "", ""),
    ],
)
def test_belongings_are_recognised_with_their_own_colour(
    language: str, description: str, belonging: str, colour: str
) -> None:
    persona = read(language, description)
    assert (persona.belonging, persona.colour) == (belonging, colour)


@pytest.mark.parametrize(
    ("language", "description", "fear"),
    [
        ("en", "afraid of thunder", "thunder"),
        ("en", "scared of the dark and spiders", "dark"),
        ("en", "not afraid of thunder", ""),
        ("en", "loves thunder", ""),
        ("de", "hat Angst vor Gewitter", "thunder"),
        ("de", "fürchtet sich vor der Dunkelheit", "dark"),
        ("es", "tiene miedo a la oscuridad", "dark"),
        ("es", "le dan miedo los truenos", "thunder"),
        ("fr", "a peur du noir", "dark"),
        ("fr", "a peur de l’eau", "water"),
    ],
)
def test_fears_are_recognised(language: str, description: str, fear: str) -> None:
    assert read(language, description).fear == fear


@pytest.mark.parametrize(
    ("language", "description", "love"),
    [
        ("en", "loves honey", "honey"),
        ("en", "does not love honey", ""),
        ("de", "mag Honig sehr gern", "honey"),
        ("es", "le encanta la miel", "honey"),
        ("fr", "adore le miel", "honey"),
    ],
)
def test_loves_are_recognised(language: str, description: str, love: str) -> None:
    assert read(language, description).love == love


def test_a_fear_is_not_read_as_a_trait() -> None:
    assert read("en", "afraid of loud noises").traits == ()


@pytest.mark.parametrize(
    ("language", "description", "said"),
    [
        ("en", "a bear with a red scarf", "red scarf"),
        ("de", "ein Bär mit einem roten Schal", "rote[nr]? Schal"),
        ("es", "un oso con una bufanda roja", "bufanda roja"),
        ("fr", "un ours avec une écharpe rouge", "écharpe rouge"),
    ],
)
@pytest.mark.parametrize("title", ["Moon", "Boot", "Étoile", "Campana", "Kite", "Laterne", "Cake"])
def test_a_belonging_is_planted_early_and_used_for_the_idea(
    language: str, description: str, said: str, title: str
) -> None:
    told = chapters(open_brief(title, description, language))
    assert any(re.search(said, text) for text in told[:3])
    assert re.search(said, told[7])


def test_a_fear_returns_with_the_obstacle_and_is_there_at_the_turn() -> None:
    told = chapters(open_brief("The Kite", "afraid of thunder"))
    assert all("hunder" in told[number] for number in (3, 5, 8))


BELL_TURN = LANGUAGES["en"].tales["bell"].beats[8].paragraphs


def test_the_first_trait_turns_the_trouble() -> None:
    clumsy, shy = (chapters(open_brief("The Bell", f"a {trait} bear"))[8] for trait in ("clumsy", "shy"))
    turn = {line.when: line.variants for paragraph in BELL_TURN for line in paragraph if line.first == 0}
    assert any(wording in clumsy for wording in turn["tumble"])
    assert any(wording in shy for wording in turn["hush"])


def test_a_hero_without_a_description_is_given_no_colour_and_no_belonging() -> None:
    persona = open_brief("The Bell").cast[0]
    assert (persona.belonging, persona.colour, persona.fear, persona.love, persona.look) == ("", "", "", "", "")


def test_a_book_without_a_cast_has_a_hero_with_a_name_of_the_language() -> None:
    for tag, language in LANGUAGES.items():
        book = open_book(Brief(title="Moon", language=tag), language)
        assert book.cast[0].name in language.heroes.names


@pytest.mark.parametrize(
    ("language", "title", "tale"),
    [
        ("en", "Bruno and the Lost Bell", "bell"),
        ("en", "The Birthday Cake", "cake"),
        ("en", "First Snow", "star"),
        ("en", "A Boat for Two", "boat"),
        ("en", "The Lantern in the Forest", "lantern"),
        ("en", "The Kite and the Storm", "kite"),
        ("de", "Bruno und der Schnee", "star"),
        ("de", "Das kleine Boot", "boat"),
        ("de", "Die verschwundene Glocke", "bell"),
        ("es", "El barco de papel", "boat"),
        ("es", "Una tarta para la luna", "cake"),
        ("es", "La fiesta de cumpleaños", "birthday"),
        ("fr", "La lanterne du lac", "lantern"),
        ("fr", "Le cerf-volant rouge", "kite"),
    ],
)
def test_the_title_chooses_the_plot(language: str, title: str, tale: str) -> None:
    assert open_brief(title, language=language).plot.key == tale


def test_the_premise_chooses_where_the_title_says_nothing() -> None:
    assert open_brief("Bruno", premise="a boat on the river").plot.key == "boat"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_last_page_names_the_book(language: str) -> None:
    assert "Xyzzy" in chapters(open_brief("Xyzzy", language=language))[9]


def test_a_thing_of_the_title_stands_at_home_made_of_paper() -> None:
    told = chapters(open_brief("The Dragon on the Mountain"))
    assert "a dragon" in told[0]
    assert "the dragon" in told[9]
