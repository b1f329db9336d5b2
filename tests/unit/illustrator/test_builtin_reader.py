"""Words of a scene or a wish change the stage, in four languages; words that mean nothing change nothing."""

import pytest

from contracts.stage import Actor, Stage
from services.illustrator.builtin.reading.reader import read, stage_of
from services.illustrator.painter import Page

MEADOW = Stage(place="meadow", time="morning", camera="medium", props=("kite",), extras=("owl",))


def page(scene: str = "", wish: str = "", *, rewritten: bool = False) -> Page:
    return Page(
        book_title="T", number=1, chapters_total=10, title="", text="", scene=scene, stage=MEADOW, style="gouache",
        style_words="", cast=(), wish=wish, rewritten=rewritten,
    )  # fmt: skip


@pytest.mark.parametrize(
    "wish", ["make it night", "bitte in der Nacht", "que sea de noche", "plutôt la nuit, avec des étoiles"]
)
def test_a_wish_for_night_makes_it_night(wish: str) -> None:
    assert read(wish, MEADOW).time == "night"


@pytest.mark.parametrize("wish", ["more snow", "mehr Schnee", "más nieve", "plus de neige"])
def test_a_wish_for_snow_lets_it_snow(wish: str) -> None:
    assert read(wish, MEADOW).weather == "snow"


@pytest.mark.parametrize("wish", ["with a fox", "mit einem Fuchs", "con un zorro", "avec un renard"])
def test_a_wish_for_a_fox_adds_one_and_keeps_the_rest(wish: str) -> None:
    stage = read(wish, MEADOW)
    assert set(stage.extras) == {"fox", "owl"}
    assert stage.props == ("kite",)
    assert stage.place == "meadow"


def test_smaller_steps_back_and_bigger_comes_near() -> None:
    assert read("make it night, and smaller", MEADOW).camera == "wide"
    assert read("größer bitte", MEADOW).camera == "close"


@pytest.mark.parametrize("wish", ["no owl please", "ohne Eule", "sin búho", "sans hibou"])
def test_what_is_not_wanted_goes(wish: str) -> None:
    assert read(wish, MEADOW).extras == ()


def test_without_rain_the_sky_clears() -> None:
    assert read("no rain", Stage(weather="rain")).weather == "clear"


def test_the_stage_counts_where_the_scene_was_not_rewritten() -> None:
    assert stage_of(page("at night in the forest")) == MEADOW


def test_a_rewritten_scene_counts_more_than_the_stage() -> None:
    stage = stage_of(page("Bruno sits by the river at dusk with a duck and a lantern", rewritten=True))
    assert (stage.place, stage.time, stage.pose) == ("river", "dusk", "sitting")
    assert (stage.extras, stage.props) == (("duck",), ("lantern",))


def test_the_wish_counts_most() -> None:
    stage = stage_of(page("in the forest at night", "am Strand", rewritten=True))
    assert (stage.place, stage.time) == ("beach", "night")


def test_words_that_mean_nothing_change_nothing() -> None:
    assert read("<script> 12 🧸 lorem ipsum", MEADOW) == MEADOW
    assert read("", MEADOW) == MEADOW


def test_a_small_word_of_another_language_is_not_taken_for_a_thing() -> None:
    assert read("Bruno hat eine Laterne", MEADOW).props == ("lantern", "kite")
    assert "hat" in read("Bruno wears a hat", MEADOW).props
    assert "bed" not in read("the lantern was lit", MEADOW).props
    assert "bed" in read("dans un lit", MEADOW).props


def test_a_scene_does_not_move_the_camera_but_a_wish_does() -> None:
    assert stage_of(page("a lantern near a big tree, stars above", rewritten=True)).camera == "medium"
    assert read("seen from above", MEADOW).camera == "above"
    assert read("más pequeño", MEADOW).camera == "wide"


DIRECTED = Stage(
    facts=("moonless", "afloat"),
    actors=(Actor(name="Mia", pose="reaching", mood="sad", holds="lantern"), Actor(name="Bruno", pose="sitting")),
)


def test_what_a_rewritten_scene_does_not_say_is_no_longer_true() -> None:
    stage = read("Mia and Bruno in the kitchen", DIRECTED, anew=True)
    assert (stage.facts, stage.actors) == ((), ())


@pytest.mark.parametrize("wish", ["let Mia sit down, sitting", "Mia soll sitzen", "que Mia esté sentada", "Mia assise"])
def test_a_wish_for_a_pose_is_for_who_acts_first(wish: str) -> None:
    stage = read(wish, DIRECTED)
    assert stage.pose == "sitting"
    assert [actor.pose for actor in stage.actors] == [None, "sitting"]
    assert stage.actors[0].mood == "sad"


def test_nobody_holds_what_a_wish_does_not_want() -> None:
    assert read("no lantern, please", DIRECTED).actors[0].holds is None


@pytest.mark.parametrize("wish", ["add a moon", "mit Mond", "con luna", "avec la lune"])
def test_a_wish_for_the_moon_ends_a_moonless_night(wish: str) -> None:
    assert read(wish, DIRECTED).facts == ("afloat",)
    assert read("no moon please", DIRECTED).facts == DIRECTED.facts
