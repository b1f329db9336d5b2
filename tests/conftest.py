"""Real servers for every test that asks for one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.servers import ObjectServer, running_nats, running_objects

_BROWSER = Path(__file__).parent / "browser"

# How long one example takes is a matter of what else the machine does.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the browser come last: its driver keeps an event loop running in this thread until the session ends."""
    items.sort(key=lambda item: item.path.is_relative_to(_BROWSER))


@pytest.fixture(scope="session")
def nats_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a NATS server with JetStream that all tests of the session share."""
    with running_nats(tmp_path_factory.mktemp("nats")) as url:
        yield url


@pytest.fixture
def fresh_nats(tmp_path: Path) -> Iterator[str]:
    """Address of a NATS server with JetStream that belongs to one test, with nothing in it."""
    with running_nats(tmp_path / "fresh-nats") as url:
        yield url


@pytest.fixture(scope="session")
def object_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ObjectServer]:
    """An S3 server with an empty bucket that all tests of the session share."""
    with running_objects(tmp_path_factory.mktemp("objects")) as server:
        yield server
