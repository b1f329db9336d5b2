"""Identifiers: 32 hexadecimal digits, random for what a person starts, derived for what follows from it."""

import uuid

_NAMESPACE = uuid.UUID("6f0d7e0e-6c5b-4f53-9d0c-2f6a3a0b7d11")


def new_id() -> str:
    """Return an unguessable id."""
    return uuid.uuid4().hex


def derived_id(*cause: object) -> str:
    """Return the id that always follows from ``cause``, so that whoever does a thing twice names it the same."""
    return uuid.uuid5(_NAMESPACE, "/".join(str(part) for part in cause)).hex


def is_id(text: str) -> bool:
    """Tell whether ``text`` has the form of an id."""
    return len(text) == 32 and all(c in "0123456789abcdef" for c in text)
