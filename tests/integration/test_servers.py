"""The servers that other tests stand on."""

import io
import urllib.request
from urllib.error import HTTPError

import pytest
from minio import Minio

from contracts.inspection import missing
from contracts.topology import migrate
from tests.servers import ObjectServer


async def test_a_fresh_nats_server_takes_the_topology(fresh_nats: str) -> None:
    assert await missing(fresh_nats) != []
    await migrate(fresh_nats)
    assert await missing(fresh_nats) == []


async def test_migrating_twice_changes_nothing(fresh_nats: str) -> None:
    await migrate(fresh_nats)
    again = await migrate(fresh_nats)
    assert not [sentence for sentence in again if "was made" in sentence]


async def test_the_shared_nats_server_answers(nats_server: str) -> None:
    await migrate(nats_server)
    assert await missing(nats_server) == []


def test_the_object_server_gives_back_what_it_was_given(object_server: ObjectServer) -> None:
    client = Minio(
        object_server.endpoint,
        object_server.access_key,
        object_server.secret_key,
        secure=object_server.secure,
        region=object_server.region,
    )
    client.put_object(object_server.bucket, "a/b.webp", io.BytesIO(b"picture"), 7, content_type="image/webp")
    answer = client.get_object(object_server.bucket, "a/b.webp")
    try:
        assert answer.read() == b"picture"
    finally:
        answer.close()
        answer.release_conn()


def test_the_object_server_lets_nobody_in_without_a_key(object_server: ObjectServer) -> None:
    with pytest.raises(HTTPError) as refused:
        urllib.request.urlopen(f"http://{object_server.endpoint}/{object_server.bucket}/a/b.webp")
    refused.value.close()
    assert refused.value.code == 403
