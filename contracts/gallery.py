"""The gallery: pictures in an S3 bucket, named by family, aggregate and content. The SDK runs in threads of its own."""

import asyncio
import hashlib
import io
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import urllib3
from minio import Minio
from minio.deleteobjects import DeleteObject
from minio.error import InvalidResponseError, S3Error, ServerError

from contracts import measures, metrics
from contracts.settings import GallerySettings

T = TypeVar("T")
_FAULTS = (S3Error, ServerError, InvalidResponseError, urllib3.exceptions.HTTPError, OSError)
_THREADS = 16


class GalleryDown(Exception):
    """The object store did not answer, or refused; worth another try."""


class NoSuchPicture(Exception):
    """There is no object of this name."""


def image_key(aggregate_id: str, data: bytes) -> str:
    """Return the key of a picture within its family: whose it is, and what is in it."""
    return f"{aggregate_id}/{hashlib.sha256(data).hexdigest()}.webp"


class Gallery:
    """Pictures of families. Every call may raise :class:`GalleryDown`."""

    def __init__(self, settings: GallerySettings) -> None:
        self._bucket = settings.s3_bucket
        # The SDK's own defaults wait 300 s and retry five times.
        http = urllib3.PoolManager(
            timeout=urllib3.Timeout(connect=1.0, read=10.0),
            maxsize=_THREADS,
            block=True,
            retries=urllib3.Retry(total=2, backoff_factor=0.2, status_forcelist=[500, 502, 503, 504]),
        )
        self._client = Minio(
            settings.s3_endpoint,
            access_key=settings.s3_access_key,
            secret_key=settings.s3_secret_key,
            secure=settings.s3_secure,
            region=settings.s3_region,
            http_client=http,
        )
        self._threads = ThreadPoolExecutor(_THREADS, "gallery")

    async def put(self, family_id: str, key: str, data: bytes, content_type: str = "image/webp") -> None:
        """Store an object; storing the same one twice does no harm."""
        await self._run(
            self._client.put_object,
            self._bucket,
            object_name(family_id, key),
            io.BytesIO(data),
            len(data),
            content_type,
        )

    async def get(self, family_id: str, key: str) -> bytes:
        """Return an object's bytes.

        Raises:
            NoSuchPicture: there is none.
        """
        return await self._run(self._read, object_name(family_id, key))

    async def remove_all(self, family_id: str, aggregate_id: str) -> int:
        """Remove everything that belongs to a book or character; return how many objects went."""
        return await self._run(self._remove_all, object_name(family_id, f"{aggregate_id}/"))

    async def reachable(self) -> bool:
        """Tell whether the bucket answers."""
        try:
            return await self._run(self._client.bucket_exists, self._bucket)
        except GalleryDown:
            return False

    async def ensure_bucket(self) -> None:
        """Make the bucket when it is not there."""
        if not await self._run(self._client.bucket_exists, self._bucket):
            await self._run(self._client.make_bucket, self._bucket)

    def close(self) -> None:
        """Let the threads end."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def _run(self, call: Callable[..., T], *args: Any) -> T:
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, call, *args)
        except _FAULTS as error:
            if isinstance(error, S3Error) and error.code == "NoSuchKey":
                raise NoSuchPicture(args[0] if args else "") from error
            metrics.count(measures.GALLERY_FAILURES)
            raise GalleryDown(type(error).__name__) from error

    def _read(self, name: str) -> bytes:
        response = self._client.get_object(self._bucket, name)
        try:
            return bytes(response.read())
        finally:
            response.close()
            response.release_conn()

    def _remove_all(self, prefix: str) -> int:
        names = [
            DeleteObject(str(one.object_name))
            for one in self._client.list_objects(self._bucket, prefix, recursive=True)
        ]
        for error in self._client.remove_objects(self._bucket, names):
            raise OSError(error.code)
        return len(names)


def object_name(family_id: str, key: str) -> str:
    """Return the name in the bucket of what a family keeps under a key."""
    return f"f/{family_id}/{key}"
