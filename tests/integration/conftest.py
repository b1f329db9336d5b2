"""What the tests of the gateway share."""

from collections.abc import Iterator

import pytest

from tests.gateway_site import Site, running_site


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A gateway over servers of its own; every test comes as a family of its own."""
    with running_site(tmp_path_factory.mktemp("site")) as running:
        yield running
