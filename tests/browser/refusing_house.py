"""A Storymaker whose painter is a model that refuses every second picture."""

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.browser.house import House, house
from tests.mock_models.server import running_mock_models

_REFUSED = {
    "error": {"message": "safety", "type": "invalid_request_error", "code": "moderation_blocked"},
    "status": 400,
}
_PICTURES = 12


@contextmanager
def refusing_house(place: Path, picture: bytes) -> Iterator[House]:
    """Start it; what the model does not refuse looks like ``picture``."""
    painted = {"image": {"b64Json": base64.b64encode(picture).decode()}}
    with running_mock_models(place / "models") as models:
        for number in range(_PICTURES):
            models.answer("flare", _REFUSED if number % 2 else painted, endpoint="image")
        settings = {
            "STORYMAKER_STORYTELLER": "built-in",
            "STORYMAKER_IMAGE_BASE_URL": models.base_url,
            "STORYMAKER_IMAGE_MODEL": "flare",
            "STORYMAKER_IMAGES_PER_MINUTE": "1000",
            "STORYMAKER_IMAGE_CONCURRENCY": "1",
            "OPENAI_API_KEY": "sk-of-nobody",
        }
        with house(place / "data", **settings) as one:
            yield one


def refused_book(refusing: House) -> str:
    """Name a book in which the second picture is refused; return its id."""
    book = refusing.name_book("The Quarrel", "The Shelf", "The Wish")
    for number in (1, 2):
        refusing.send("POST", f"/api/books/{book}/chapters/{number}/regenerate", {"what": "picture"})
        refusing.until(book, lambda now, place=number - 1: now["chapters"][place]["state"] in ("illustrated", "failed"))
    return book
