from pathlib import Path

from deploy.local.tailing import Tail


def test_only_whole_new_lines_are_shown(tmp_path: Path) -> None:
    path = tmp_path / "story.log"
    path.write_text("from last time\n")
    tail = Tail(path)
    assert tail.lines() == []
    with path.open("a") as log:
        log.write("one\ntw")
    assert tail.lines() == ["one"]
    with path.open("a") as log:
        log.write("o\n")
    assert tail.lines() == ["two"]


def test_a_log_that_was_put_aside_is_read_from_its_start(tmp_path: Path) -> None:
    path = tmp_path / "story.log"
    path.write_text("a long line of old\n")
    tail = Tail(path)
    path.write_text("new\n")
    assert tail.lines() == ["new"]


def test_a_log_that_is_not_there_yet_has_no_lines(tmp_path: Path) -> None:
    assert Tail(tmp_path / "story.log").lines() == []
