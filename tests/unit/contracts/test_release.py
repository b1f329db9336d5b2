"""The release is said in two places, since images hold no package metadata."""

import tomllib
from pathlib import Path

from contracts.release import VERSION


def test_the_code_is_of_the_release_that_the_project_names() -> None:
    project = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text())["project"]
    assert project["version"] == VERSION
