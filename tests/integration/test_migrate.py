"""The migration as a program: it waits for servers that are still starting, and can be run again."""

import asyncio
from pathlib import Path

import msgspec
import pytest
from nats.errors import Error as NatsError

from contracts.bus import Bus, connect
from contracts.envelope import enclose
from contracts.events import BookCreated
from contracts.gallery import Gallery
from contracts.inspection import missing
from contracts.migrate import MigrateSettings, insist
from contracts.settings import load
from contracts.subjects import POINTERS
from contracts.topology import form_of, migrate, views_bucket
from contracts.views import FORM
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


async def test_a_migration_that_was_interrupted_is_ended_by_the_next(fresh_nats: str) -> None:
    await migrate(fresh_nats)
    async with connect(fresh_nats, "test") as client:
        js = client.jetstream()
        await (await js.key_value(POINTERS)).delete("views")
        assert "Bucket views-1 was made for the views." in await migrate(fresh_nats)
        await (await js.key_value(POINTERS)).delete("views")
        await js.delete_key_value("views-1")
        # As far as the bucket, and no further.
        await js.create_key_value(views_bucket("views-1"))
        await migrate(fresh_nats)
        assert (await form_of(js, "views-1"), (await js.stream_info("KV_views-1")).config.allow_atomic) == (FORM, True)
        assert (await (await js.key_value(POINTERS)).get("views")).value == b"views-1"


async def test_an_empty_bucket_in_the_place_of_lost_views_has_no_form_and_takes_nothing(fresh_nats: str) -> None:
    await migrate(fresh_nats)
    async with connect(fresh_nats, "test") as client:
        bus = Bus(client, "/test")
        created = BookCreated(book_id="b", family_id="f", title="T")
        await bus.publish(created, enclose(created, source="/test"))
        for lose in (lambda: bus.js.delete_key_value("views-1"), lambda: lose_pointer(bus)):
            await lose()
            for _ in range(2):
                await migrate(fresh_nats)
                config = (await bus.js.stream_info("KV_views-1")).config
                assert (await form_of(bus.js, "views-1"), config.sealed) == (0, True)


async def lose_pointer(bus: Bus) -> None:
    await (await bus.js.key_value(POINTERS)).delete("views")
