"""Files that a person chooses in the browser."""

from playwright.sync_api import FilePayload

from tests.phone_photo import phone_photo


def a_file(name: str, kind: str, content: bytes) -> FilePayload:
    """Return a file of a media type."""
    return {"name": name, "mimeType": kind, "buffer": content}


def a_photo(name: str = "IMG_0042.jpg") -> FilePayload:
    """Return a photo as a phone takes it."""
    return a_file(name, "image/jpeg", phone_photo())
