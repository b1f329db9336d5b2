"""The storyteller that asks a language model, in the cloud or in the house."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import aclosing
from typing import Any, Literal

import msgspec

from contracts.events import CHAPTERS
from contracts.outcomes import ProviderError
from contracts.provider_calls import Call, calling
from contracts.provider_errors import LONGEST_WAIT, Translator
from contracts.tempo import Tempo
from services.story import prompting
from services.story.chapter_tap import ChapterTap
from services.story.storyteller import Brief, Draft, Retelling, StoryHead, Told
from services.story.tale import Tale
from services.story.text_wire import Question, chat_text, responses_text

CONNECT_SECONDS = 10.0
CLOUD_TOKENS = 24_000


class TextModel(msgspec.Struct, frozen=True, kw_only=True):
    """Which model writes, and how it is reached. ``base_url`` is None for the cloud; a local server needs no key.

    ``timeout_seconds`` bounds a whole answer, ``idle_seconds`` the silence within it (half of the former unless set).
    ``max_output_tokens`` counts the model's reasoning too; unless set, a local server is left to its own limit, for
    some refuse a number that is larger than their context. A pause of more than
    ``longest_wait`` seconds is not waited for. ``cents_per_story`` is the price of ten chapters, if known.
    """

    model: str = "gpt-6-luna"
    api_key: str = ""
    base_url: str | None = None
    api: Literal["responses", "chat"] = "responses"
    timeout_seconds: float = 180.0
    idle_seconds: float | None = None
    longest_wait: float = LONGEST_WAIT
    reasoning_effort: str | None = None
    max_output_tokens: int | None = None
    service_tier: str | None = None
    cents_per_story: float | None = None

    def __repr__(self) -> str:
        """Return it without the key."""
        return f"TextModel(model={self.model!r}, base_url={self.base_url!r}, api={self.api!r})"


class ModelStoryteller:
    """Writes books by asking a model; see :class:`services.story.storyteller.Storyteller`.

    A fault of any kind after the last chapter closed costs nothing: every chapter was whole, so the book is. An earlier
    one is raised after what came: whoever asks again says what is there.
    """

    def __init__(self, settings: TextModel, *, http_client: Any = None) -> None:
        """Make the client; nothing is sent yet. ``http_client`` replaces the SDK's own."""
        # 400 ms and 55 MB that the built-in storyteller does not need.
        from openai import AsyncOpenAI, Timeout

        self.name = settings.model
        self.tempo = Tempo()
        self._settings = settings
        self._errors = Translator(settings.longest_wait)
        self._client = AsyncOpenAI(
            api_key=settings.api_key.strip() or "unused",
            base_url=settings.base_url,
            max_retries=0,
            timeout=Timeout(settings.timeout_seconds, connect=CONNECT_SECONDS),
            http_client=http_client,
        )

    async def tell(
        self, brief: Brief, have: Sequence[Told] = (), *, needs_head: bool | None = None
    ) -> AsyncIterator[StoryHead | Draft]:
        """Yield the head if it is needed, then each chapter not in ``have`` the moment it is whole."""
        written = {chapter.number for chapter in have}
        wanted = [number for number in range(1, brief.chapters_total + 1) if number not in written]
        if not wanted:
            return
        tale = Tale(brief, have, wanted, needs_head=not have if needs_head is None else needs_head)
        now = asyncio.get_running_loop().time
        began = now()
        async with aclosing(self._told("tell", tale, prompting.to_tell(tale))) as parts:
            async for part in parts:
                yield part
        if not have:
            self.tempo.took((now() - began) * CHAPTERS / len(wanted))

    async def retell(self, brief: Brief, retelling: Retelling) -> Draft:
        """Tell one chapter anew so that it fits the book as it is now."""
        tale = Tale(brief, (), [retelling.number], needs_head=False)
        parts = [part async for part in self._told("retell", tale, prompting.to_retell(brief, retelling))]
        return next(part for part in parts if isinstance(part, Draft))

    async def close(self) -> None:
        """Let go of connections."""
        await self._client.close()

    async def _told(self, call: Call, tale: Tale, matter: str) -> AsyncGenerator[StoryHead | Draft]:
        with calling(call, "model", self.name, self._cents(len(tale.missing))):
            async with aclosing(self._answered(tale, matter)) as parts:
                async for part in parts:
                    yield part

    def _cents(self, chapters: int) -> float | None:
        story = self._settings.cents_per_story
        return None if story is None else story * chapters / CHAPTERS

    async def _answered(self, tale: Tale, matter: str) -> AsyncGenerator[StoryHead | Draft]:
        tap = ChapterTap()
        try:
            async with aclosing(self._within_time(tale, matter)) as deltas:
                async for delta in deltas:
                    for part in tale.listen(tap, delta):
                        yield part
            tale.check(tap)
        except ProviderError:
            if tale.missing:
                raise

    def _stream(self, tale: Tale, matter: str) -> AsyncGenerator[str]:
        settings = self._settings
        question = Question(
            instructions=prompting.instructions(tale.brief),
            matter=matter,
            schema=tale.schema(),
            model=settings.model,
            max_output_tokens=settings.max_output_tokens or (CLOUD_TOKENS if settings.base_url is None else None),
            reasoning_effort=settings.reasoning_effort,
            service_tier=settings.service_tier,
            cloud=settings.base_url is None,
        )
        wire = responses_text if settings.api == "responses" else chat_text
        return wire(self._client, question)

    async def _within_time(self, tale: Tale, matter: str) -> AsyncGenerator[str]:
        """Yield the answer's text; neither its silences nor the whole of it may last too long."""
        now = asyncio.get_running_loop().time
        end = now() + self._settings.timeout_seconds
        idle = self._settings.idle_seconds or self._settings.timeout_seconds / 2
        async with aclosing(self._stream(tale, matter)) as stream:
            while True:
                with self._errors.translated():
                    async with asyncio.timeout_at(min(end, now() + idle)):
                        delta = await anext(stream, None)
                if delta is None:
                    return
                yield delta
