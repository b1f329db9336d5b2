"""Which names are the gateway's own."""

import pytest

from services.gateway.hosts import is_known, own_names
from services.gateway.settings import from_environment

ALLOWED = own_names("attic.example.net") | {"books.example.org"}


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1:8000",
        "[::1]:8000",
        "192.168.1.20",
        "localhost:8000",
        "storymaker.localhost",
        "homeserver:8000",
        "attic.example.net",
        "ATTIC.local:8000",
        "Books.Example.org.",
        "",
    ],
)
def test_numbers_local_names_and_what_is_configured_are_known(host: str) -> None:
    assert is_known(host, ALLOWED)


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:8000",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "books.example.org.evil.example",
        "127.1.evil.example:80",
        "other.local",
        "1.2.3.4.5",
    ],
)
def test_the_name_of_another_site_is_not(host: str) -> None:
    assert not is_known(host, ALLOWED)


def test_names_are_told_by_a_setting() -> None:
    settings = from_environment({"STORYMAKER_ALLOWED_HOSTS": "Books.example.org, b.example.org."})
    assert settings.hosts == {"books.example.org", "b.example.org"}


@pytest.mark.parametrize("origins", ["*", "null", "https://*.example.org", "example.org", "https://a.example/b"])
def test_what_names_no_single_site_may_not_call(origins: str) -> None:
    with pytest.raises(Exception, match="STORYMAKER_ALLOWED_ORIGINS"):
        from_environment({"STORYMAKER_ALLOWED_ORIGINS": origins})
