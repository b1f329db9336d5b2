"""What holds for every description."""

import tomllib
import unicodedata
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contracts import figure as f
from contracts.understanding import understand
from tests.understanding import report
from tests.understanding.report import LANGUAGES, descriptions, judge

KINDS = {
    "en": ("girl", "boy", "bear", "robot", "Flumps"),
    "de": ("Mädchen", "Junge", "Bär", "Roboter", "Flumpi"),
    "es": ("niña", "niño", "oso", "robot", "Flumpi"),
    "fr": ("fille", "garçon", "ours", "robot", "Flumpi"),
}
LOOKS = {
    "en": ("red boots", "a blue striped scarf", "brown eyes", "curly hair", "glasses", "left ear is missing", "tiny"),
    "de": ("rote Stiefel", "ein blau gestreifter Schal", "braune Augen", "lockige Haare", "Brille", "linkes Ohr fehlt"),
    "es": (
        "botas rojas",
        "bufanda azul a rayas",
        "ojos marrones",
        "pelo rizado",
        "gafas",
        "le falta la oreja izquierda",
    ),
    "fr": ("bottes rouges", "écharpe bleue à rayures", "yeux marron", "cheveux bouclés", "des lunettes", "minuscule"),
}
AND = {"en": "and", "de": "und", "es": "y", "fr": "et"}
BUT = {"en": "but", "de": "aber", "es": "pero", "fr": "mais"}
ELSEWHERE = tomllib.loads((Path(report.__file__).parent / "elsewhere.toml").read_text(encoding="utf-8"))


@st.composite
def _clauses(draw: st.DrawFn) -> tuple[str, str, list[str]]:
    language = draw(st.sampled_from(LANGUAGES))
    kind = draw(st.sampled_from(KINDS[language]))
    return language, kind, draw(st.lists(st.sampled_from(LOOKS[language]), unique=True, max_size=5))


@given(_clauses(), st.data())
def test_a_clause_about_something_else_never_changes_the_figure(
    said: tuple[str, str, list[str]], data: st.DataObject
) -> None:
    language, kind, looks = said
    elsewhere = data.draw(st.sampled_from(ELSEWHERE[language]))
    place = data.draw(st.integers(0, len(looks)))
    changed = [*looks[:place], elsewhere, *looks[place:]]
    before = understand(kind, ", ".join(looks), language).figure
    assert understand(kind, ", ".join(changed), language).figure == before
    assert understand(kind, ". ".join(changed), language).figure == before
    for joint in (AND[language], BUT[language]):
        assert understand(kind, f"{', '.join(looks)} {joint} {elsewhere}", language).figure == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_clause_about_something_else_changes_any_figure(language: str) -> None:
    looks = LOOKS[language][:4]
    for kind in KINDS[language]:
        before = understand(kind, ", ".join(looks), language).figure
        for elsewhere in ELSEWHERE[language]:
            for words in (f"{elsewhere}, {', '.join(looks)}", f"{', '.join(looks)} {AND[language]} {elsewhere}"):
                assert understand(kind, words, language).figure == before, words


@given(_clauses(), st.data())
def test_the_order_of_clauses_does_not_matter(said: tuple[str, str, list[str]], data: st.DataObject) -> None:
    language, kind, looks = said
    shuffled = data.draw(st.permutations(looks))
    assert understand(kind, ", ".join(shuffled), language).figure == understand(kind, ", ".join(looks), language).figure


_WORDS = [word for language in LANGUAGES for said in descriptions(language) for word in said.words.split()]


@settings(deadline=None)
@given(
    st.text(max_size=40),
    st.one_of(st.text(max_size=400), st.lists(st.sampled_from(_WORDS), max_size=60).map(" ".join)),
    st.sampled_from(("", "en", "de-AT", "es", "fr-CA", "xx", "zh-Hans")),
)
def test_any_text_gives_a_figure_in_its_one_order(kind: str, words: str, language: str) -> None:
    figure = understand(kind, words, language).figure
    garments = [worn.what for worn in figure.wears]
    marks = [mark.what for mark in figure.marks]
    for values, vocabulary in (
        (garments, f.GARMENTS),
        (list(figure.aids), f.AIDS),
        (list(figure.missing), get_args(f.Missing)),
        (marks, get_args(f.MarkKind)),
    ):
        assert values == [value for value in vocabulary if value in values]
    assert figure.skin is None or figure.is_person
    assert figure.hair != f.Hair()
    assert figure.eyes != f.Eyes()
    assert figure.colours != f.Colours()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_misunderstood_without_capitals_or_in_capitals_alone(language: str) -> None:
    for said in descriptions(language):
        for spelled in (str.upper, str.lower):
            figure = understand(spelled(said.kind), f"  {spelled(said.words)} ", language).figure
            assert judge(figure, said.right) != "misunderstood", (said, figure)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_misunderstood_without_accents(language: str) -> None:
    for said in descriptions(language):
        spelled = f"{said.kind}|{said.words}".replace("œ", "oe").replace("ß", "ss")
        plain = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode()
        kind, _, words = plain.partition("|")
        figure = understand(kind, words, language).figure
        assert judge(figure, said.right) != "misunderstood", (said, figure)
