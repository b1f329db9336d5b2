"""Codes: each is sent by somebody, and nobody sends one without the values of its sentence."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from services.gateway.problems import Problem, body_of, problem_of, wrong_field
from services.gateway.requests import _FAULTS
from services.gateway.sentences import Fault, Lack, Refusal

_GATEWAY = Path(__file__).parents[3] / "services" / "gateway"
_ALL = [*Refusal, *Fault, *Lack]
_FILLED_IN = {"what"}
_OPTIONS = {"errors", "current", "headers", "seconds"}


def _calls() -> Iterator[tuple[ast.Call | None, str]]:
    """Yield every mention of a code outside the table, with the call that it is an argument of."""
    for path in _GATEWAY.rglob("*.py"):
        if path.name == "sentences.py":
            continue
        tree = ast.parse(path.read_text())
        called = {id(given): call for call in ast.walk(tree) if isinstance(call, ast.Call) for given in call.args}
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and ast.unparse(node.value) in ("Refusal", "Fault", "Lack"):
                yield called.get(id(node)), ast.unparse(node)


def _values_in(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_every_code_is_sent_by_somebody() -> None:
    assert {str(one) for one in _ALL} - {name for _, name in _calls()} == set()


def test_whoever_sends_a_code_sends_the_values_of_its_sentence() -> None:
    needed = {str(one): _values_in(one.sentence) - _FILLED_IN for one in _ALL}
    wrong = [
        name
        for call, name in _calls()
        if call is not None and {str(given.arg) for given in call.keywords} - _OPTIONS != needed[name]
    ]
    assert wrong == []


def test_what_the_decoder_says_holds_the_values_of_its_sentence() -> None:
    assert [fault for pattern, fault in _FAULTS if set(pattern.groupindex) != _values_in(fault.sentence)] == []


@pytest.mark.parametrize("refusal", Refusal)
def test_a_refusal_has_a_status_a_title_and_a_whole_sentence(refusal: Refusal) -> None:
    assert 400 <= refusal.status < 600
    assert refusal.sentence.endswith((".", "{what}"))
    assert refusal.title.lower().replace(" ", "-") == refusal.code


@pytest.mark.parametrize("fault", Fault)
def test_a_fault_is_told_in_the_problem_of_its_field(fault: Fault) -> None:
    values = dict.fromkeys(_values_in(fault.sentence), 7)
    problem = wrong_field("title", fault, **values)
    assert (problem.errors[0].code, problem.errors[0].values) == (fault.code, values)
    assert problem.detail == f"Please look at this again: “title”: {problem.errors[0].message}"


def test_a_problem_is_known_by_its_type_and_carries_its_values() -> None:
    body = body_of(Problem(Refusal.BOOK_IS_FULL, most=40), "/api/books", "r")
    assert body == (
        b'{"type":"/problems/book-is-full","title":"Book is full","status":400,"detail":"This book has 40 chapters, '
        b'and that is the most. Please take one out first.","instance":"/api/books","request_id":"r","values":'
        b'{"most":40}}'
    )


def test_what_goes_wrong_in_the_bus_is_over_in_a_moment() -> None:
    problem = problem_of(TimeoutError())
    assert (problem.refusal, problem.headers) == (Refusal.NOT_NOW, {"Retry-After": "2"})
