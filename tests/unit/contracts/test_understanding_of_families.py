"""How well the descriptions that families type are understood (``make understanding`` prints the table)."""

import pytest

from contracts.understanding import understand
from tests.understanding.report import LANGUAGES, LEAST_IN_FULL, descriptions, judge


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_misunderstood_and_most_is_understood_in_full(language: str) -> None:
    verdicts = [
        (judge(understand(said.kind, said.words, language).figure, said.right), said.kind, said.words)
        for said in descriptions(language)
    ]
    assert [verdict for verdict in verdicts if verdict[0] == "misunderstood"] == []
    assert sum(verdict[0] == "in full" for verdict in verdicts) >= LEAST_IN_FULL * len(verdicts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_that_nobody_named_is_told_from_the_words(language: str) -> None:
    verdicts = [judge(understand(said.kind, said.words).figure, said.right) for said in descriptions(language)]
    assert verdicts.count("misunderstood") == 0
    assert verdicts.count("in full") >= LEAST_IN_FULL * len(verdicts)


def test_at_least_four_hundred_descriptions_are_tried() -> None:
    assert sum(1 for language in LANGUAGES for _ in descriptions(language)) >= 400
