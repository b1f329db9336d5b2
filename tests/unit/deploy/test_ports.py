import errno
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from deploy.local.ports import (
    OBJECT_PORTS,
    NoPort,
    Ports,
    choose_address_port,
    choose_ports,
    is_free,
    is_free_block,
    listen_at,
    recall,
    refusal,
    remember,
)


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_a_port_on_which_somebody_listens_is_not_free(taken_port: int) -> None:
    assert not is_free(taken_port)


def test_remembered_ports_that_are_free_are_chosen_again() -> None:
    before = choose_ports()
    assert choose_ports(before) == before


def test_a_remembered_port_that_is_taken_is_replaced(taken_port: int) -> None:
    before = choose_ports()
    chosen = choose_ports(Ports(nats=taken_port, objects=before.objects))
    assert chosen.nats != taken_port
    assert chosen.objects == before.objects


def test_a_block_of_which_any_port_is_taken_is_not_chosen() -> None:
    first = choose_ports().objects
    for offset in OBJECT_PORTS:
        with socket.create_server(("127.0.0.1", first + offset)):
            assert not is_free_block(first)


def test_all_ports_stay_below_those_of_outgoing_connections() -> None:
    ports = choose_ports()
    assert max(ports.nats, ports.objects + max(OBJECT_PORTS)) < 32768


def test_a_taken_port_that_was_asked_for_is_refused(taken_port: int) -> None:
    with pytest.raises(NoPort, match=f"Port {taken_port} is taken by another program"):
        choose_address_port(taken_port)


def test_a_port_that_this_user_may_not_open_is_told_apart_from_a_taken_one() -> None:
    assert "administrator" in refusal(80, errno.EACCES)
    assert "taken by another program" in refusal(8000, errno.EADDRINUSE)


def test_without_a_wish_the_next_free_port_is_chosen(taken_port: int) -> None:
    assert choose_address_port(None, usual=taken_port) > taken_port


def test_a_free_port_that_was_asked_for_is_chosen() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    assert choose_address_port(port) == port


def test_a_port_that_is_listened_at_is_nobody_elses() -> None:
    with listen_at(None) as mine, listen_at(None) as theirs:
        assert mine.getsockname() != theirs.getsockname()


def test_a_wanted_port_that_is_taken_is_refused_when_it_is_to_be_listened_at(taken_port: int) -> None:
    with pytest.raises(NoPort, match=f"Port {taken_port} is taken by another program"):
        listen_at(taken_port)


def test_ports_are_remembered(tmp_path: Path) -> None:
    ports = Ports(nats=1, objects=2)
    remember(tmp_path / "ports.json", ports)
    assert recall(tmp_path / "ports.json") == ports


def test_damaged_memory_of_ports_counts_as_none(tmp_path: Path) -> None:
    (tmp_path / "ports.json").write_text("{")
    assert recall(tmp_path / "ports.json") is None
    assert recall(tmp_path / "nothing.json") is None
