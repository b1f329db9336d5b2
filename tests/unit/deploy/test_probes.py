from datetime import UTC, datetime
from typing import Any

import urllib3
from minio import Minio

from deploy.local.probes import http_status, nats_works, objects_work, sign


class Signing(urllib3.PoolManager):
    """Stands in for the network: keeps the headers with which a client would have asked."""

    asked: dict[str, str]

    def urlopen(self, *args: Any, **kwargs: Any) -> Any:
        self.asked = {name.lower(): value for name, value in kwargs["headers"].items()}
        return urllib3.HTTPResponse(body=b"", status=200, headers={"etag": '"1"'})


def test_the_signature_is_that_of_another_client() -> None:
    network = Signing()
    client = Minio("127.0.0.1:9000", "key", "secret", secure=False, region="us-east-1", http_client=network)
    client.stat_object("storymaker", ".probe")
    now = datetime.strptime(network.asked["x-amz-date"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    own = sign("HEAD", "127.0.0.1:9000", "/storymaker/.probe", b"", "key", "secret", "us-east-1", now)
    assert own["authorization"] == network.asked["authorization"]


async def test_where_nobody_listens_nothing_works(free_port: int) -> None:
    endpoint = f"127.0.0.1:{free_port}"
    assert await http_status(endpoint, "GET", "/health/ready") == 0
    assert not await objects_work(endpoint, "key", "secret", "storymaker")
    assert not await nats_works(f"nats://{endpoint}")
