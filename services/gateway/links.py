"""Links: addresses of pictures at the S3 server itself, each good for a minute and for one picture."""

from datetime import timedelta
from urllib.parse import urlsplit

from minio import Minio

from contracts.gallery import object_name
from services.gateway.answers import Answer
from services.gateway.settings import GatewaySettings

_GOOD_FOR = timedelta(seconds=60)
_KEPT = b"private, max-age=45"
"""How long a browser may use a link again, with time left to fetch what it leads to."""
_FOREVER = "private, max-age=31536000, immutable"


class Links:
    """Signs with the keys of the bucket; asks nobody."""

    def __init__(self, settings: GatewaySettings) -> None:
        place = urlsplit(settings.s3_public_url)
        self._bucket = settings.s3_bucket
        self._client = Minio(
            place.netloc,
            access_key=settings.s3_access_key,
            secret_key=settings.s3_secret_key,
            secure=place.scheme == "https",
            region=settings.s3_region,
        )

    def to(self, family_id: str, key: str) -> str:
        """Return where a picture can be fetched for a minute from now."""
        return self._client.presigned_get_object(
            self._bucket,
            object_name(family_id, key),
            expires=_GOOD_FOR,
            response_headers={"response-cache-control": _FOREVER},
        )

    def answer(self, family_id: str, key: str) -> Answer:
        """Send a browser there."""
        location = self.to(family_id, key).encode()
        return Answer(302, b"", ((b"location", location), (b"cache-control", _KEPT)))
