"""Addresses of a bus of one server, and of several."""

from contracts.servers import servers_at, silent


def test_user_and_password_are_told_apart_from_the_address() -> None:
    assert servers_at("nats://storymaker:s%2Fcret@nats:4222") == {
        "servers": ["nats://nats:4222"],
        "user": "storymaker",
        "password": "s/cret",
    }


def test_of_several_servers_the_first_ones_user_holds_for_all() -> None:
    told = servers_at("nats://storymaker:secret@one:4222, nats://two:4222")
    assert told["servers"] == ["nats://one:4222", "nats://two:4222"]
    assert (told["user"], told["password"]) == ("storymaker", "secret")


def test_a_server_that_lets_everybody_in_needs_no_user() -> None:
    assert servers_at("nats://127.0.0.1:4222") == {"servers": ["nats://127.0.0.1:4222"], "user": None, "password": None}


def test_a_password_may_have_a_comma() -> None:
    told = servers_at("nats://storymaker:a secret, long enough@nats:4222")
    assert (told["servers"], told["password"]) == (["nats://nats:4222"], "a secret, long enough")


def test_whoever_reached_no_server_is_told_where_it_looked_but_no_password() -> None:
    said = silent("nats://storymaker:secret@one:4222,nats://two:4222")
    assert said == "NATS does not answer at one:4222 or two:4222. Is Storymaker running there?"
