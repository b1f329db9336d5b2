"""The stand-in for a model server, started once for all tests of this folder."""

from collections.abc import Iterator

import pytest

from tests.mock_models.server import MockModels, running_mock_models


@pytest.fixture(scope="session")
def stand_in(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MockModels]:
    """The running stand-in, shared by all tests of the session."""
    with running_mock_models(tmp_path_factory.mktemp("models")) as models:
        yield models


@pytest.fixture
def models(stand_in: MockModels) -> MockModels:
    """The stand-in as it is when nobody told it anything."""
    stand_in.forget()
    return stand_in
