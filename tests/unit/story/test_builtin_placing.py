"""Which wishes the built-in storyteller can tell, said before anything is made, and what it answers of its tales."""

import pytest

from contracts.questions import PremiseAsked, TalesAsked
from services.story.builtin.loading import LANGUAGES, PLOTS
from services.story.builtin.placing import may_tell, place_premise
from services.story.builtin.plots import Plot
from services.story.builtin.traits import found
from services.story.repertoire import AnyTale, BuiltinTales

WISHES = {
    "en": {
        "why grandpa died": ("farewell", "Grandpa"),
        "our cat Minka died": ("farewell", "Minka"),
        "her hamster is dead": ("farewell", "the hamster"),
        "first day of school": ("school", ""),
        "starting kindergarten": ("school", "the kindergarten"),
        "moving to Hamburg": ("moving", "Hamburg"),
        "a new baby": ("baby", ""),
        "the dentist": ("doctor", "the dentist"),
        "scared of thunder": ("noise", "the thunder"),
        "afraid of the vacuum cleaner": ("noise", "the vacuum cleaner"),
        "lost her rabbit": ("toy", "the rabbit"),
        "a quarrel with Lena": ("quarrel", "Lena"),
        "Tom gets a puppy": ("pet", "the puppy"),
        "learning to swim": ("learning", "swimming"),
        "a train journey to Berlin": ("journey", "Berlin"),
        "her fifth birthday": ("birthday", ""),
    },
    "de": {
        "warum Opa gestorben ist": ("farewell", "Opa"),
        "ihr Hamster ist tot": ("farewell", "der Hamster"),
        "Einschulung": ("school", ""),
        "Umzug nach Hamburg": ("moving", "Hamburg"),
        "Angst vor dem Staubsauger": ("noise", "der Staubsauger"),
        "hat ihren Hasen verloren": ("toy", "der Hase"),
        "Streit mit Lena": ("quarrel", "Lena"),
        "Zugfahrt nach Berlin": ("journey", "Berlin"),
    },
    "es": {
        "por qué murió el abuelo": ("farewell", "el abuelo"),
        "el primer día de cole": ("school", ""),
        "mudanza a Hamburgo": ("moving", "Hamburgo"),
        "miedo a la aspiradora": ("noise", "la aspiradora"),
        "perdió su conejo": ("toy", "el conejo"),
        "se peleó con Lena": ("quarrel", "Lena"),
    },
    "fr": {
        "pourquoi papi est mort": ("farewell", "Papi"),
        "premier jour d’école": ("school", ""),
        "déménager à Hambourg": ("moving", "Hambourg"),
        "peur de l'orage": ("noise", "l’orage"),
        "a perdu son lapin": ("toy", "le lapin"),
        "dispute avec Lena": ("quarrel", "Lena"),
    },
}


@pytest.mark.parametrize(
    ("language", "wish", "theme", "own"),
    [(tag, wish, theme, own) for tag, wishes in WISHES.items() for wish, (theme, own) in wishes.items()],
)
def test_a_wish_leads_to_the_tale_of_its_theme_with_the_words_of_the_family(
    language: str, wish: str, theme: str, own: str
) -> None:
    tale, words = place_premise(wish, language)
    telling = [plot for plot in PLOTS.values() if theme in plot.head.themes and plot.head.situation]
    if tale is None:
        assert not [plot for plot in telling if plot.key in LANGUAGES[language].tales]
        return
    assert theme in PLOTS[tale].head.themes
    assert words == (own if PLOTS[tale].head.own else "")


@pytest.mark.parametrize(
    ("language", "wish"),
    [
        ("en", "mum and dad get divorced"),
        ("en", "grandpa is in hospital"),
        ("en", "a robot that eats socks"),
        ("en", "a long story about a boat and a dragon who marry"),
        ("de", "Mama und Papa trennen sich"),
        ("de", "ein Roboter, der Socken frisst"),
        ("es", "un robot que come calcetines"),
        ("fr", "un robot qui mange des chaussettes"),
        ("en", ""),
    ],
)
def test_what_no_tale_tells_of_is_said_to_be_so(language: str, wish: str) -> None:
    assert place_premise(wish, language) == (None, "")


@pytest.mark.parametrize("wish", ["why grandpa died", "our dog is dead", "the funeral", "grandma died on the boat"])
def test_a_death_is_told_by_a_quiet_tale_or_not_at_all(wish: str) -> None:
    tale, _ = place_premise(wish, "en")
    assert tale is None or PLOTS[tale].head.tone == "quiet"
    assert not any(may_tell(plot, wish, LANGUAGES["en"]) for plot in PLOTS.values() if plot.head.tone != "quiet")


@pytest.mark.parametrize("plot", [plot for plot in PLOTS.values() if plot.head.tone == "comic"], ids=lambda p: p.key)
@pytest.mark.parametrize(
    ("language", "wish"), [("en", "he is crying"), ("de", "ist traurig"), ("es", "está triste"), ("fr", "est triste")]
)
def test_nothing_sad_is_told_by_a_comic_tale(plot: Plot, language: str, wish: str) -> None:
    assert found(LANGUAGES[language].situations.sad, wish)
    assert not may_tell(plot, wish, LANGUAGES[language])


def test_a_short_wish_for_the_thing_of_an_adventure_has_its_tale() -> None:
    assert place_premise("a boat on the river", "en") == ("boat", "")
    assert place_premise("Papierdrachen im Wind", "de") == ("kite", "")


async def test_the_gallery_names_every_tale_of_a_language_in_its_words() -> None:
    for tag, language in LANGUAGES.items():
        offered = await BuiltinTales().tales(TalesAsked(language=f"{tag}-XX"))
        assert offered.language == tag
        assert {tale.key for tale in offered.tales} == set(language.tales)
        assert all(tale.title and tale.about and tale.audience and tale.ages and tale.moods for tale in offered.tales)
        assert all(bool(tale.ask) == bool(tale.own) == (tale.own_kind is not None) for tale in offered.tales)


async def test_a_wish_is_answered_with_its_tale_or_with_no() -> None:
    tales = BuiltinTales()
    assert (await tales.premise(PremiseAsked(premise="a boat", language="en"))).tale == "boat"
    assert not (await tales.premise(PremiseAsked(premise="a robot that eats socks", language="en"))).can_tell
    assert (await tales.premise(PremiseAsked(premise=" ", language="en"))).can_tell


async def test_a_model_tells_any_wish_and_offers_no_list() -> None:
    assert (await AnyTale().premise(PremiseAsked(premise="a robot", language="en"))).can_tell
    assert (await AnyTale().tales(TalesAsked(language="en"))).tales == ()
