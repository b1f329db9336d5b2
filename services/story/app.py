"""Wiring of the story service."""

import logging

from faststream import FastStream

from contracts.asking import answering
from contracts.bus import Bus, connect
from contracts.presence import announce, wait_for_topology
from contracts.questions import PREMISE, TALES
from contracts.reactor import PATIENCE, make_broker, subscribe
from contracts.subjects import WRITES_CHAPTERS
from contracts.telemetry import telling
from services.story.handlers import Writing
from services.story.offer import offer_of
from services.story.prices import cents
from services.story.repertoire import AnyTale, BuiltinTales
from services.story.settings import StorySettings
from services.story.storyteller import Storyteller


def choose_storyteller(settings: StorySettings) -> Storyteller:
    """Return the storyteller that the settings ask for; the model's library is only loaded when it is used."""
    if settings.uses_model:
        from services.story.model_storyteller import ModelStoryteller, TextModel

        return ModelStoryteller(
            TextModel(
                base_url=settings.text_base_url or None,
                api_key=settings.key,
                model=settings.text_model,
                api=settings.text_api,
                timeout_seconds=settings.text_timeout,
                longest_wait=settings.longest_wait,
                reasoning_effort=settings.text_reasoning or None,
                cents_per_story=cents(settings),
            )
        )
    from services.story.builtin import BuiltinStoryteller

    return BuiltinStoryteller()


async def serve(settings: StorySettings, storyteller: Storyteller) -> None:
    """Let ``storyteller`` write until told to stop."""
    with telling("story", settings):
        await _serve(settings, storyteller)


async def _serve(settings: StorySettings, storyteller: Storyteller) -> None:
    async with connect(settings.nats_url, "story", patient=True) as client:
        bus = Bus(client, "/story", PATIENCE)
        writing = Writing(bus, storyteller)
        await wait_for_topology(bus.js, (WRITES_CHAPTERS,))
        broker = make_broker(settings.nats_url, "story", settings.drain_seconds)
        subscribe(broker, bus, WRITES_CHAPTERS, settings.story_slots, writing.react, writing.give_up)
        logging.getLogger("story").info("ready", extra={"storyteller": storyteller.name})
        repertoire = AnyTale() if settings.uses_model else BuiltinTales()
        async with (
            answering(client, TALES, repertoire.tales),
            answering(client, PREMISE, repertoire.premise),
            announce(client, "story", (WRITES_CHAPTERS,), lambda: offer_of(settings, storyteller)),
        ):
            await FastStream(broker, logger=None).run()
    await storyteller.close()
