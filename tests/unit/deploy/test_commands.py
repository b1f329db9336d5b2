"""How the two bundled servers are started."""

import subprocess
from pathlib import Path

from deploy.local.keys import make_keys
from deploy.local.nats_server import bundled, nats_config, nats_program, nats_url
from deploy.local.object_server import object_command, object_program
from deploy.local.ports import OBJECT_PORTS


def test_events_are_on_the_disk_before_they_are_acknowledged() -> None:
    assert "sync_interval: always" in nats_config(11000, "secret", Path("events"))


def test_nats_listens_to_this_machine_only_and_asks_for_a_password() -> None:
    config = nats_config(11000, "secret", Path("events"))
    assert 'listen: "127.0.0.1:11000"' in config
    assert 'authorization { user: storymaker, password: "secret" }' in config
    assert "http" not in config


def test_the_server_accepts_the_configuration_whatever_the_directory_is_called(tmp_path: Path) -> None:
    store = tmp_path / 'Bücher "von" Oma'
    config = tmp_path / "nats.conf"
    nats_program(11000, "secret", store, config)
    checked = subprocess.run(
        [bundled("nats-server"), "-t", "-c", str(config)], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stderr


def test_the_password_is_part_of_the_address() -> None:
    assert nats_url(11000, "secret") == "nats://storymaker:secret@127.0.0.1:11000"


def test_the_object_server_is_told_every_port_and_listens_to_this_machine_only() -> None:
    command = object_command(12000, Path("objects"))
    told = {int(part.split("=")[1]) for part in command if ".port" in part}
    assert told == {12000 + offset for offset in OBJECT_PORTS} | {0}
    assert {"-ip=127.0.0.1", "-ip.bind=127.0.0.1", "-disableHttp=true", "-master.telemetry=false"} <= set(command)


def test_the_object_server_never_starts_without_keys() -> None:
    keys = make_keys()
    program = object_program(12000, keys, Path("objects"))
    assert program.environment["AWS_ACCESS_KEY_ID"] == keys.s3_access_key
    assert program.environment["AWS_SECRET_ACCESS_KEY"] == keys.s3_secret_key
    assert keys.s3_secret_key not in " ".join(program.command)


def test_sockets_go_into_the_folder_only_where_their_path_is_short_enough() -> None:
    assert any("localSocket" in part for part in object_command(12000, Path("objects")))
    assert not any("localSocket" in part for part in object_command(12000, Path("o" * 120)))
