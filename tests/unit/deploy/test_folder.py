import os
import stat
from pathlib import Path

import pytest

from deploy.local.folder import Folder, InUse, Lock, default_data, holder_of


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    made = Folder(tmp_path / "data")
    made.make()
    return made


def test_only_the_owner_can_look_into_the_data(folder: Folder) -> None:
    assert {stat.S_IMODE(place.stat().st_mode) for place in (folder.root, folder.events, folder.objects)} == {0o700}


def test_a_held_directory_tells_who_holds_it_and_where(folder: Folder) -> None:
    with Lock(folder) as lock:
        lock.tell("http://127.0.0.1:8000", {"STORYMAKER_NATS_URL": "nats://"})
        with pytest.raises(InUse) as refused:
            Lock(folder)
    assert refused.value.holder
    assert refused.value.holder.pid == os.getpid()
    assert refused.value.holder.address == "http://127.0.0.1:8000"


def test_a_directory_that_was_let_go_can_be_held_again(folder: Folder) -> None:
    with Lock(folder):
        assert holder_of(folder)
    assert holder_of(folder) is None
    with Lock(folder):
        assert holder_of(folder)


def test_what_a_holder_that_died_wrote_down_counts_for_nothing(folder: Folder) -> None:
    folder.holder.write_text('{"pid":1,"address":"http://127.0.0.1:8000"}')
    assert holder_of(folder) is None


def test_data_lies_where_the_desktop_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "/srv/data")
    assert default_data() == Path("/srv/data/storymaker")
    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.setenv("HOME", "/home/family")
    assert default_data() == Path("/home/family/.local/share/storymaker")
