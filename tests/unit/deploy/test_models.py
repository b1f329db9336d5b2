from datetime import date

import pytest

from deploy.local.models import Choice, choices, judge

TODAY = date(2026, 11, 21)
CHOICE = Choice("storyteller", "http://127.0.0.1:1/v1", "", "tale-1")


def _list(shutdown_date: str | None) -> bytes:
    end = f'"{shutdown_date}"' if shutdown_date else "null"
    return f'{{"object":"list","data":[{{"id":"tale-1","created":1,"shutdown_date":{end}}}]}}'.encode()


@pytest.mark.parametrize(
    ("shutdown_date", "ok", "said"),
    [
        (None, True, "no end announced"),
        ("2027-11-21", True, "is shut down in 365 days, on 2027-11-21"),
        ("2026-12-01", None, "is shut down in 10 days, on 2026-12-01"),
        ("2026-11-01", False, "was shut down on 2026-11-01"),
    ],
)
def test_the_end_of_a_model_is_told(shutdown_date: str | None, ok: bool | None, said: str) -> None:
    finding = judge(CHOICE, _list(shutdown_date), TODAY)
    assert (finding.ok, finding.said) == (ok, said)


def test_a_model_that_the_server_does_not_have_is_told() -> None:
    finding = judge(CHOICE, b'{"data":[]}', TODAY)
    assert finding.ok is False
    assert finding.said == "http://127.0.0.1:1/v1 has no such model"


def test_nobody_is_asked_when_no_model_is_in_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    assert choices({}) == []


def test_a_model_in_the_house_is_asked_for_there() -> None:
    (choice,) = choices({"STORYMAKER_TEXT_BASE_URL": "http://127.0.0.1:1/v1", "STORYMAKER_PAINTER": "built-in"})
    assert (choice.role, choice.base_url) == ("storyteller", "http://127.0.0.1:1/v1")
