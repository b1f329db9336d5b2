"""What the published description says of answers that are not the usual JSON."""

from typing import Any

import msgspec
import pytest

from services.gateway.app import api_description

_PATHS: dict[str, Any] = msgspec.json.decode(api_description())["paths"]
ANSWERS = {one["operationId"]: one["responses"] for methods in _PATHS.values() for one in methods.values()}


def test_a_picture_may_be_at_another_address() -> None:
    assert {"200", "302", "304", "404"} <= set(ANSWERS["getPicture"])
    assert set(ANSWERS["getPicture"]["302"]["headers"]) == {"Location"}


def test_live_updates_are_a_stream_of_words() -> None:
    assert ANSWERS["watchBook"]["200"]["content"] == {"text/event-stream": {"schema": {"type": "string"}}}


def test_whoever_may_send_too_much_is_told_so() -> None:
    assert "413" in ANSWERS["generateBook"]


@pytest.mark.parametrize("name", ["getBook", "createBook", "getCharacter", "putAvatar", "requestSheet"])
def test_what_has_a_version_says_so(name: str) -> None:
    usual = next(answer for status, answer in ANSWERS[name].items() if status.startswith("2"))
    assert set(usual["headers"]) == {"ETag"}


def test_whoever_is_to_come_back_is_told_when() -> None:
    unready = [answers["503"] for name, answers in ANSWERS.items() if "503" in answers and name != "isReady"]
    assert unready
    assert all(set(answer["headers"]) == {"Retry-After"} for answer in unready)
