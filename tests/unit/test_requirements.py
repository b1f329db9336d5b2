"""Each service brings only what it needs: read from its lock file."""

import re
from pathlib import Path

import pytest

LOCKS = Path(__file__).parents[2] / "requirements"


def packages(name: str) -> set[str]:
    text = (LOCKS / f"{name}.lock").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z0-9][a-z0-9-]*)==", text, re.MULTILINE))


@pytest.mark.parametrize(
    ("service", "needs", "never"),
    [
        ("gateway", {"litestar", "uvicorn", "minio", "pillow"}, {"openai", "faststream", "resvg-py", "pytest"}),
        ("story", {"faststream", "openai", "jinja2"}, {"litestar", "minio", "pillow", "pytest"}),
        ("illustrator", {"faststream", "openai", "minio", "resvg-py"}, {"litestar", "uvicorn", "pytest"}),
        ("library", {"nats-py", "msgspec"}, {"litestar", "openai", "faststream", "minio", "pillow", "pytest"}),
    ],
)
def test_a_service_brings_what_it_needs_and_nothing_of_the_others(
    service: str, needs: set[str], never: set[str]
) -> None:
    locked = packages(service)
    assert needs <= locked
    assert not never & locked


def test_every_locked_package_has_a_hash() -> None:
    for lock in LOCKS.glob("*.lock"):
        text = lock.read_text(encoding="utf-8")
        assert len(re.findall(r"^[a-z0-9-]+==", text, re.MULTILINE)) <= text.count("--hash=sha256:")
