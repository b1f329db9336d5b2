"""Wiring of the illustrator."""

import asyncio
import logging

from faststream import FastStream

from contracts.asking import answering
from contracts.bus import Bus, connect
from contracts.gallery import Gallery
from contracts.presence import announce, wait_for_topology
from contracts.questions import SKETCH
from contracts.reactor import PATIENCE, make_broker, subscribe
from contracts.subjects import CLEARS_PICTURES, PAINTS_CHAPTERS, PORTRAYS_CHARACTERS
from contracts.telemetry import telling
from services.illustrator.bucket import share_buckets
from services.illustrator.builtin.sketcher import Sketcher
from services.illustrator.clearing import Clearing
from services.illustrator.handlers import Illustrating
from services.illustrator.offer import offer_of
from services.illustrator.painter import Painter
from services.illustrator.portrayals import Portraying
from services.illustrator.prices import price
from services.illustrator.settings import IllustratorSettings

_CONSUMERS = (PAINTS_CHAPTERS, PORTRAYS_CHARACTERS, CLEARS_PICTURES)


def built_in_painter(settings: IllustratorSettings) -> Painter:
    """Return the painter that needs no key and no network."""
    from services.illustrator.builtin import BuiltinPainter

    return BuiltinPainter(settings.built_in_processes)


def choose_painter(settings: IllustratorSettings) -> Painter:
    """Return the painter that the settings ask for; the model's library is only loaded when it is used."""
    if not settings.uses_model:
        return built_in_painter(settings)
    from services.illustrator.model_painter import ImageModel, ModelPainter

    return ModelPainter(
        ImageModel(
            base_url=settings.image_base_url or None,
            api_key=settings.key,
            model=settings.image_model,
            profile=settings.image_profile,
            quality=settings.image_quality,
            size=settings.image_size,
            images_per_minute=settings.images_per_minute,
            concurrency=settings.image_concurrency,
            timeout_seconds=settings.image_timeout,
            longest_wait=settings.longest_wait,
            price=price(settings),
        )
    )


async def serve(settings: IllustratorSettings, painter: Painter) -> None:
    """Let ``painter`` paint until told to stop."""
    with telling("illustrator", settings):
        await _serve(settings, painter)


async def _serve(settings: IllustratorSettings, painter: Painter) -> None:
    built_in = built_in_painter(settings) if settings.uses_model else None
    gallery, sketcher = Gallery(settings), Sketcher()
    async with connect(settings.nats_url, "illustrator", patient=True) as client:
        bus = Bus(client, "/illustrator", PATIENCE)
        await asyncio.gather(painter.warm(), sketcher.warm(), wait_for_topology(bus.js, _CONSUMERS))
        share_buckets(client)
        broker = make_broker(settings.nats_url, "illustrator", settings.drain_seconds)
        illustrating = Illustrating(bus, gallery, painter, built_in if settings.stand_in else None, built_in)
        portraying = Portraying(bus, gallery, painter)
        clearing = Clearing(bus, gallery)
        subscribe(broker, bus, PAINTS_CHAPTERS, settings.slots, illustrating.react, illustrating.give_up)
        subscribe(broker, bus, PORTRAYS_CHARACTERS, 2, portraying.react, portraying.give_up)
        subscribe(broker, bus, CLEARS_PICTURES, 1, clearing.react, clearing.give_up)
        logging.getLogger("illustrator").info("ready", extra={"painter": painter.name})
        async with (
            announce(client, "illustrator", _CONSUMERS, lambda: offer_of(settings, painter)),
            answering(client, SKETCH, sketcher.sketch),
        ):
            await FastStream(broker, logger=None).run()
    await sketcher.close()
    await painter.close()
    if built_in is not None:
        await built_in.close()
    gallery.close()
