"""``python -m contracts.migrate`` makes what all services need: streams, consumers, buckets of views and of pictures.

It waits for servers that are still starting, a cluster that has yet to choose its leader among them.
"""

import asyncio
import sys
from typing import Annotated

from msgspec import Meta
from nats.errors import Error as NatsError

from contracts.gallery import Gallery, GalleryDown
from contracts.settings import GallerySettings, WrongSetting, load
from contracts.topology import migrate

_PATIENCE = 120.0
_PAUSE = 0.5


class MigrateSettings(GallerySettings, frozen=True, kw_only=True):
    """What is to be made, and where. Without keys of the S3 server, its bucket is left alone."""

    replicas: Annotated[int, Meta(ge=1, le=5, description="How many NATS servers keep each event")] = 1


async def prepare(settings: MigrateSettings) -> list[str]:
    """Make or update everything once; return a sentence for each thing done."""
    done = await migrate(settings.nats_url, replicas=settings.replicas)
    if settings.s3_access_key:
        gallery = Gallery(settings)
        try:
            await gallery.ensure_bucket()
        finally:
            gallery.close()
        done.append(f"S3 bucket {settings.s3_bucket} is there.")
    return done


async def insist(settings: MigrateSettings, patience: float = _PATIENCE) -> list[str]:
    """Do what :func:`prepare` does, again and again until it works.

    Raises:
        Exception: what was wrong with the last attempt, when the patience has ended.
    """
    clock = asyncio.get_running_loop().time
    latest, said = clock() + patience, ""
    while True:
        try:
            return await prepare(settings)
        except (NatsError, GalleryDown, OSError, TimeoutError) as error:
            if clock() > latest:
                raise
            if said != (said := type(error).__name__):
                print(f"Not yet: {said}", file=sys.stderr, flush=True)
        await asyncio.sleep(_PAUSE)


def main() -> None:
    """Say what was done; a wrong setting is said in a sentence."""
    try:
        settings = load(MigrateSettings)
    except WrongSetting as error:
        sys.exit(str(error))
    for sentence in asyncio.run(insist(settings)):
        print(sentence)


if __name__ == "__main__":
    main()
