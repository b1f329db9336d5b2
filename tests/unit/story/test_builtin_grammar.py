"""The family's own words in the cases of a language, belongings as hers and his, and names that are not said twice."""

import pytest

from contracts.events import CastMember
from contracts.figure import Pronoun
from services.story.builtin.loading import LANGUAGES
from services.story.builtin.pronouns import with_pronouns
from services.story.builtin.speech import paragraphs_of
from services.story.builtin.traits import Persona, read_persona
from services.story.builtin.words import fill, fits


@pytest.mark.parametrize(
    ("words", "accusative", "dative"),
    [
        ("der Staubsauger", "den Staubsauger", "dem Staubsauger"),
        ("die neue Schule", "die neue Schule", "der neuen Schule"),
        ("das Baby", "das Baby", "dem Baby"),
        ("ein neuer Hund", "einen neuen Hund", "einem neuen Hund"),
        ("ein neues Haus", "ein neues Haus", "einem neuen Haus"),
        ("mein kleiner Bruder", "meinen kleinen Bruder", "meinem kleinen Bruder"),
        ("unser Kater", "unseren Kater", "unserem Kater"),
        ("die Großeltern", "die Großeltern", "den Großeltern"),
        ("der Hase", "den Hasen", "dem Hasen"),
        ("den Staubsauger", "den Staubsauger", "dem Staubsauger"),
        ("Hamburg", "Hamburg", "Hamburg"),
        ("Opa Karl", "Opa Karl", "Opa Karl"),
    ],
)
def test_german_words_are_declined_and_names_are_not(words: str, accusative: str, dative: str) -> None:
    cases = LANGUAGES["de"].grammar.own(words)
    assert (cases["acc"], cases["dat"]) == (accusative, dative)


@pytest.mark.parametrize(
    ("language", "words", "de", "a"),
    [
        ("es", "el dentista", "del dentista", "al dentista"),
        ("es", "la escuela", "de la escuela", "a la escuela"),
        ("es", "El Escorial", "de El Escorial", "a El Escorial"),
        ("fr", "le dentiste", "du dentiste", "au dentiste"),
        ("fr", "les vagues", "des vagues", "aux vagues"),
        ("fr", "l’école", "de l’école", "à l’école"),
        ("fr", "Anna", "d’Anna", "à Anna"),
        ("fr", "Hambourg", "de Hambourg", "à Hambourg"),
    ],
)
def test_prepositions_melt_into_the_article(language: str, words: str, de: str, a: str) -> None:
    cases = LANGUAGES[language].grammar.own(words)
    assert (cases["de"], cases["a"]) == (de, a)


@pytest.mark.parametrize(
    ("language", "key", "pronoun", "said"),
    [
        ("en", "boot", "she", "her red boots"),
        ("en", "boot", "he", "his red boots"),
        ("en", "boot", None, "the red boots"),
        ("de", "boot", "she", "ihre roten Stiefel"),
        ("de", "scarf", "he", "sein roter Schal"),
        ("de", "scarf", None, "der rote Schal"),
        ("es", "glasses", None, "sus gafas rojas"),
        ("fr", "scarf", None, "son écharpe rouge"),
    ],
)
def test_a_belonging_is_hers_or_his(language: str, key: str, pronoun: Pronoun | None, said: str) -> None:
    speech = LANGUAGES[language]
    thing = speech.grammar.thing(speech.lexicon.belongings[key], speech.lexicon.colours["red"], pronoun)
    assert thing["their_thing"] == said


@pytest.mark.parametrize(
    ("language", "words", "pronoun"),
    [
        ("en", "Grandpa Joe", "he"),
        ("en", "the vacuum cleaner", None),
        ("de", "Opa Karl", "he"),
        ("de", "die neue Schule", "she"),
        ("de", "das Baby", None),
        ("es", "la aspiradora", "she"),
        ("fr", "Mamie", "she"),
        ("fr", "Lena", None),
    ],
)
def test_own_words_have_the_pronoun_that_they_say(language: str, words: str, pronoun: Pronoun | None) -> None:
    assert LANGUAGES[language].grammar.pronoun(words) == pronoun


def spared(text: str, language: str, *cast: Persona) -> str:
    return with_pronouns(text, cast, LANGUAGES[language])


def persona(name: str, pronoun: Pronoun | None) -> Persona:
    return Persona(character_id=name, name=name, look="", pronoun=pronoun)


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "Mia ran. Mia laughed.", "Mia ran. She laughed."),
        ("en", "Mia stopped. “Oh,” said Mia.", "Mia stopped. “Oh,” she said."),
        ("de", "Mia lief. Mia lachte.", "Mia lief. Sie lachte."),
        ("de", "Mia hielt an. „Oh“, sagte Mia.", "Mia hielt an. „Oh“, sagte sie."),
        ("es", "Mia corrió. Mia se rio.", "Mia corrió. Se rio."),
        ("fr", "Mia courut. Mia rit.", "Mia courut. Elle rit."),
        ("fr", "Mia regarda. « Oh », demanda Mia.", "Mia regarda. « Oh », demanda-t-elle."),
    ],
)
def test_a_name_is_not_said_twice_where_it_is_clear_who_is_meant(language: str, text: str, said: str) -> None:
    assert spared(text, language, persona("Mia", "she")) == said


def test_a_name_stays_where_somebody_else_could_be_meant() -> None:
    mia, lena = persona("Mia", "she"), persona("Lena", "she")
    for text in ("Mia saw Lena. Mia laughed.", "Mia saw the owl. Mia laughed.", "Mia and Lena ran. Mia laughed."):
        assert spared(text, "en", mia, lena) == text


def test_a_name_stays_where_nobody_said_the_pronoun() -> None:
    assert spared("Bo ran. Bo laughed.", "en", persona("Bo", None)) == "Bo ran. Bo laughed."


def test_a_form_is_chosen_by_the_pronoun() -> None:
    line = "{a} lost <a: her / his / their> hat."
    assert [fill(line, {"a": "Bo", "<a>": said}) for said in ("she", "he", "")] == [
        "Bo lost her hat.",
        "Bo lost his hat.",
        "Bo lost their hat.",
    ]
    assert not fits("<a: contenta / contento>", {"<a>": ""})


def read(description: str, kind: str = "", name: str = "Mia", language: str = "en") -> Persona:
    return read_persona(
        CastMember(character_id="1", name=name, kind=kind, description=description), LANGUAGES[language]
    )


@pytest.mark.parametrize(
    "description", ["has a ponytail", "loves dinosaurs", "has a long beard", "rides a pony", "scared of bears"]
)
def test_no_child_is_called_an_animal(description: str) -> None:
    assert read(description, "girl").kind == ""


@pytest.mark.parametrize(
    "description",
    [
        "lost her yellow hat",
        "no scarf",
        "wants a crown",
        "never wears a hat",
        "loves her blanket",
        "afraid of the bell",
    ],
)
def test_what_is_lost_denied_or_wished_for_is_no_belonging(description: str) -> None:
    assert read(description, "girl").belonging == ""


def test_small_is_who_is_small_and_not_who_has_a_small_patch() -> None:
    assert "small" not in read("has a small patch on one ear", "bear").traits
    assert "small" in read("brave and very small", "bear").traits


def test_an_apostrophe_in_a_name_is_as_curly_as_those_of_the_text() -> None:
    assert read("", name="O'Neill").name == "O’Neill"


@pytest.mark.parametrize(
    ("template", "words", "said"),
    [
        ("Heute schlafen wir in {own.dat}.", "das neue Haus", "Heute schlafen wir im neuen Haus."),
        ("Sie zogen in {own.acc}.", "das neue Haus", "Sie zogen ins neue Haus."),
        ("Sie zogen in {own.acc}.", "die neue Wohnung", "Sie zogen in die neue Wohnung."),
        ("In {own.dat} war es still.", "die neue Wohnung", "In der neuen Wohnung war es still."),
        ("Sie kamen von {own.dat}.", "der Kinderarzt", "Sie kamen vom Kinderarzt."),
        ("Auf zu {own.dat}!", "die Schule", "Auf zur Schule!"),
        ("Das ist in {own.dat}.", "Hamburg", "Das ist in Hamburg."),
        ("Bei {own.dat} gibt es Kuchen.", "Lena", "Bei Lena gibt es Kuchen."),
    ],
)
def test_a_german_preposition_swallows_the_article(template: str, words: str, said: str) -> None:
    grammar = LANGUAGES["de"].grammar
    cases = {f"own.{case}" if case else "own": form for case, form in grammar.own(words).items()}
    assert fill(grammar.typeset(template), cases) == said


def test_after_a_question_somebody_else_speaks() -> None:
    said = paragraphs_of([("“Will it come back?”", "tale"), ("“No. Not ever.”", "tale"), ("“Never.”", "tale")])
    assert said == ["“Will it come back?”", "“No. Not ever. Never.”"]
