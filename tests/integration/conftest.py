"""What the tests of the gateway share, and those of the illustrator."""

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.gateway_site import Site, running_site
from tests.illustrator_workshop import Workshop, open_workshop
from tests.servers import ObjectServer


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A gateway over servers of its own; every test comes as a family of its own."""
    with running_site(tmp_path_factory.mktemp("site")) as running:
        yield running


@pytest.fixture
async def workshop(nats_server: str, object_server: ObjectServer) -> AsyncIterator[Workshop]:
    """A log and a gallery with books for the illustrator."""
    async with open_workshop(nats_server, object_server) as opened:
        yield opened
