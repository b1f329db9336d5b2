"""The migration as a program: it waits for servers that are still starting, and can be run again."""

import asyncio
from pathlib import Path

import msgspec
import pytest
from nats.errors import Error as NatsError

from contracts.gallery import Gallery
from contracts.inspection import missing
from contracts.migrate import MigrateSettings, insist
from contracts.settings import load
from deploy.local.keys import make_keys
from deploy.local.nats_server import nats_program, nats_url
from deploy.local.ports import choose_ports
from deploy.local.supervisor import Child
from tests.servers import ObjectServer


async def test_it_waits_for_a_server_that_is_still_starting(tmp_path: Path) -> None:
    keys, port = make_keys(), choose_ports().nats
    settings = MigrateSettings(nats_url=nats_url(port, keys.nats_password))
    migrating = asyncio.create_task(insist(settings))
    program = nats_program(port, keys.nats_password, tmp_path / "events", tmp_path / "nats.conf", sync_always=False)
    server = Child(program, tmp_path / "nats.log", lambda _: None)
    try:
        # It has looked once, in vain.
        await asyncio.wait({migrating}, timeout=0.5)
        assert not migrating.done()
        await server.begin()
        assert "Stream STORYMAKER was made." in await asyncio.wait_for(migrating, 60)
        assert await missing(settings.nats_url) == []
    finally:
        await server.end()


async def test_it_gives_up_when_nobody_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    settings = MigrateSettings(nats_url=f"nats://127.0.0.1:{choose_ports().nats}")
    with pytest.raises((NatsError, OSError)):
        await insist(settings, patience=0)
    assert capsys.readouterr().out == ""


async def test_it_makes_the_bucket_of_pictures_when_it_has_keys(fresh_nats: str, object_server: ObjectServer) -> None:
    told = {**object_server.variables(), "STORYMAKER_NATS_URL": fresh_nats, "STORYMAKER_S3_BUCKET": "made-by-migrate"}
    settings = load(MigrateSettings, told)
    gallery = Gallery(settings)
    assert not await gallery.reachable()
    assert "S3 bucket made-by-migrate is there." in await insist(settings)
    assert await gallery.reachable()
    gallery.close()
    assert not any("S3" in said for said in await insist(msgspec.structs.replace(settings, s3_access_key="")))
