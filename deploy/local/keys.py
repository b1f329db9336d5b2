"""The secrets of a one-machine deployment: made once, kept where only their owner can read them."""

import os
import secrets
from pathlib import Path

import msgspec


class Damaged(Exception):
    """The file of the secrets cannot be read; the text says what to do."""


class Keys(msgspec.Struct, frozen=True, kw_only=True):
    """What the servers of one data directory ask of those who talk to them."""

    nats_password: str
    s3_access_key: str
    s3_secret_key: str
    jwt_secret: str


def make_keys() -> Keys:
    """Draw new secrets."""
    return Keys(
        nats_password=secrets.token_hex(24),
        s3_access_key=secrets.token_hex(10),
        s3_secret_key=secrets.token_hex(24),
        jwt_secret=secrets.token_hex(32),
    )


def load_keys(path: Path) -> Keys:
    """Return the secrets kept at ``path``, drawing and keeping them when there are none.

    Raises:
        Damaged: the file is; to draw new ones in silence would lock the data away.
    """
    if path.exists():
        try:
            return msgspec.json.decode(path.read_bytes(), type=Keys)
        except msgspec.DecodeError as error:
            raise Damaged(
                f"{path} is damaged: put it back from your backup. Without it, what was kept cannot be opened."
            ) from error
    keys = make_keys()
    write_private(path, msgspec.json.encode(keys))
    return keys


def write_private(path: Path, content: bytes) -> None:
    """Put a file that only its owner can read in place, whole or not at all."""
    draft = path.with_name(path.name + ".new")
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(descriptor)
    draft.replace(path)
