"""Does it work: one real operation on each server, with nothing imported that the supervisor would have to carry."""

import asyncio
import hashlib
import hmac
from datetime import UTC, datetime
from urllib.parse import urlsplit


async def nats_works(url: str) -> bool:
    """Tell whether a NATS server takes the connection and answers for JetStream."""
    if not await _listens(url):
        return False
    import nats
    from nats.errors import Error

    try:
        client = await nats.connect(
            url, allow_reconnect=False, reconnect_time_wait=0.02, connect_timeout=1, error_cb=_ignore
        )
    except (OSError, Error, TimeoutError):
        return False
    try:
        await client.jetstream(timeout=1).account_info()
    except (OSError, Error, TimeoutError):
        return False
    finally:
        await client.close()
    return True


async def _listens(url: str) -> bool:
    """Tell whether the port is open: the client would first wait for it for seconds."""
    parts = urlsplit(url)
    try:
        async with asyncio.timeout(1):
            _, writer = await asyncio.open_connection(parts.hostname, parts.port or 4222)
    except (OSError, TimeoutError):
        return False
    writer.close()
    return True


async def _ignore(_: Exception) -> None:
    """Whoever asks again sees for himself."""


async def objects_work(endpoint: str, access_key: str, secret_key: str, bucket: str, region: str = "us-east-1") -> bool:
    """Tell whether an S3 server (without TLS) stores an object of one byte."""
    path = f"/{bucket}/.probe"
    headers = sign("PUT", endpoint, path, b"1", access_key, secret_key, region, datetime.now(UTC))
    return await http_status(endpoint, "PUT", path, headers, b"1") == 200


async def http_status(
    endpoint: str, method: str, path: str, headers: dict[str, str] | None = None, body: bytes = b"", seconds: float = 2
) -> int:
    """Return the status that ``host:port`` answers with, 0 when it does not answer in time."""
    host, _, port = endpoint.rpartition(":")
    fields = {"host": endpoint, **(headers or {}), "content-length": str(len(body)), "connection": "close"}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    try:
        async with asyncio.timeout(seconds):
            reader, writer = await asyncio.open_connection(host, int(port))
            try:
                writer.write(f"{method} {path} HTTP/1.1\r\n{head}\r\n".encode() + body)
                return int((await reader.readline()).split()[1])
            finally:
                writer.close()
    except (OSError, TimeoutError, ValueError, IndexError):
        return 0


def sign(
    method: str, host: str, path: str, body: bytes, access_key: str, secret_key: str, region: str, now: datetime
) -> dict[str, str]:
    """Return the headers that sign a request to an S3 server (Signature Version 4)."""
    stamp, day = now.strftime("%Y%m%dT%H%M%SZ"), now.strftime("%Y%m%d")
    digest = hashlib.sha256(body).hexdigest()
    signed = {"host": host, "x-amz-content-sha256": digest, "x-amz-date": stamp}
    names = ";".join(signed)
    lines = "".join(f"{name}:{value}\n" for name, value in signed.items())
    scope = f"{day}/{region}/s3/aws4_request"
    request = hashlib.sha256(f"{method}\n{path}\n\n{lines}\n{names}\n{digest}".encode()).hexdigest()
    key = b"AWS4" + secret_key.encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    signature = hmac.digest(key, f"AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{request}".encode(), "sha256").hex()
    credential = f"AWS4-HMAC-SHA256 Credential={access_key}/{scope}, SignedHeaders={names}, Signature={signature}"
    return {"x-amz-content-sha256": digest, "x-amz-date": stamp, "authorization": credential}
