"""What the command line says, in a sentence, when it cannot do what it is asked."""

import os
import socket
import subprocess
import sys
from pathlib import Path


def _said(data: Path, *arguments: str, **variables: str) -> str:
    ours = {name: value for name, value in os.environ.items() if not name.startswith("STORYMAKER_")}
    command = [sys.executable, "-c", "from deploy.local.command import main; main()", *arguments]
    environment = {**ours, "STORYMAKER_DATA": str(data), **variables}
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 1, ended
    assert "Traceback" not in ended.stderr
    return ended.stderr


def test_a_rebuild_of_what_does_not_run_says_to_start_it(tmp_path: Path) -> None:
    assert "start `storymaker up` first" in _said(tmp_path, "rebuild")


def test_damaged_keys_are_to_be_put_back_from_the_backup(tmp_path: Path) -> None:
    (tmp_path / "keys.json").write_text("{")
    assert "is damaged: put it back from your backup" in _said(tmp_path, "up")


def test_a_gateway_at_a_port_that_is_taken_says_so(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert f"Port {port} is taken by another program" in _said(tmp_path, "gateway", STORYMAKER_PORT=str(port))
