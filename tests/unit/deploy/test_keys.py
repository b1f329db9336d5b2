import stat
from pathlib import Path

import msgspec
import pytest

from deploy.local.keys import Damaged, load_keys, make_keys, write_private


def test_keys_are_drawn_once_and_only_their_owner_can_read_them(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    drawn = load_keys(path)
    assert load_keys(path) == drawn
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_two_deployments_have_nothing_in_common() -> None:
    first, second = (set(msgspec.structs.astuple(make_keys())) for _ in range(2))
    assert len(first) == 4
    assert first.isdisjoint(second)


def test_damaged_keys_are_not_replaced_in_silence(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    path.write_text("{")
    with pytest.raises(Damaged, match="put it back from your backup"):
        load_keys(path)
    assert path.read_text() == "{"


def test_a_private_file_replaces_one_that_others_could_read(tmp_path: Path) -> None:
    path = tmp_path / "nats.conf"
    path.write_text("old")
    path.chmod(0o644)
    write_private(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]
