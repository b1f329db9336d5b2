"""The painter that asks an image model, in the cloud or in the house."""

import asyncio
import base64
import logging
from collections.abc import Sequence
from typing import Any

import msgspec

from contracts.events import Style
from contracts.outcomes import BadAnswer, Busy, Resting
from contracts.provider_calls import Call, calling
from contracts.provider_errors import LONGEST_WAIT, Translator
from contracts.tempo import Tempo
from services.illustrator import prompting
from services.illustrator.bucket import Bucket, shared_bucket
from services.illustrator.painter import Page, Painting, Reference, Wanted, always
from services.illustrator.prices import USUAL_REFERENCES, Price
from services.illustrator.profiles import PROFILES, ProfileName
from services.illustrator.prompting import Label
from services.illustrator.sniffing import as_png, check_picture, decoded

CONNECT_SECONDS = 10.0
log = logging.getLogger("illustrator")


class ImageModel(msgspec.Struct, frozen=True, kw_only=True):
    """Which model paints, and how it is reached. ``base_url`` is None for the cloud; a local server needs no key.

    ``timeout_seconds`` bounds one picture, from the moment that its turn has come. A pause of more than
    ``longest_wait`` seconds is not waited for.
    """

    model: str = "gpt-image-2.6-flare"
    api_key: str = ""
    base_url: str | None = None
    profile: ProfileName = "openai"
    quality: str = "medium"
    size: str = "1024x1024"
    images_per_minute: float = 5.0
    concurrency: int = 4
    timeout_seconds: float = 240.0
    longest_wait: float = LONGEST_WAIT
    price: Price | None = None

    def __repr__(self) -> str:
        """Return it without the key."""
        return f"ImageModel(model={self.model!r}, base_url={self.base_url!r}, profile={self.profile!r})"


class Clue(msgspec.Struct, frozen=True, kw_only=True):
    """A picture that goes along with a prompt, and what it shows."""

    label: Label
    data: bytes


class ModelPainter:
    """Paints by asking a model; see :class:`services.illustrator.painter.Painter`.

    Every page is anchored to the sheets of its cast, never to another page: likeness would drift.
    """

    def __init__(self, settings: ImageModel, *, bucket: Bucket | None = None, http_client: Any = None) -> None:
        """Make the client; nothing is sent yet. ``http_client`` replaces the SDK's own."""
        # 400 ms and 55 MB that the built-in painter does not need.
        from openai import AsyncOpenAI, Timeout

        self._profile = PROFILES[settings.profile]
        self.name = settings.model
        self.needs_sheets = self._profile.references != "none"
        self.tempo = Tempo(settings.concurrency, settings.images_per_minute)
        self._settings = settings
        self._errors = Translator(settings.longest_wait)
        self._bucket = bucket or shared_bucket(
            settings.base_url or "",
            settings.model,
            settings.images_per_minute,
            settings.concurrency,
            settings.longest_wait,
        )
        self._client = AsyncOpenAI(
            api_key=settings.api_key.strip() or "unused",
            base_url=settings.base_url,
            max_retries=0,
            timeout=Timeout(settings.timeout_seconds, connect=CONNECT_SECONDS),
            http_client=http_client,
        )

    async def warm(self) -> None:
        """Nothing to get ready: the server is somewhere else."""

    async def portray(self, member: Reference, style: Style, wanted: Wanted = always, /) -> Painting:
        """Paint the reference sheet: the character from several sides on plain paper."""
        clues = self._clues([member], sheets=False)
        prompt = prompting.to_portray(member, style, [clue.label for clue in clues])
        return await self._paint("portray", prompt, clues, wanted)

    async def paint(self, page: Page, wanted: Wanted = always, /) -> Painting:
        """Paint one page."""
        clues = self._clues(page.cast)
        prompt = prompting.to_paint(page, [clue.label for clue in clues])
        return await self._paint("paint", prompt, clues, wanted)

    async def close(self) -> None:
        """Let go of connections."""
        await self._client.close()

    def _clues(self, cast: Sequence[Reference], *, sheets: bool = True) -> list[Clue]:
        """Return the pictures to follow: the sheets of all, then their photos, as many as the server takes."""
        drawn = [(member, "sheet", member.sheet if sheets else None) for member in cast]
        photographed = [(member, "photo", member.photo) for member in cast]
        found = [
            Clue(label=msgspec.convert({"kind": kind, "name": member.look.name}, Label), data=data)
            for member, kind, data in drawn + photographed
            if data
        ]
        return found[: self._profile.max_references] if self.needs_sheets else []

    async def _paint(self, call: Call, prompt: str, clues: Sequence[Clue], wanted: Wanted) -> Painting:
        pictures = [await asyncio.to_thread(as_png, clue.data) for clue in clues]
        async with self._bucket.turn(wanted):
            try:
                with calling(call, "model", self.name, self._cents(len(clues))), self.tempo.timed():
                    data = await self._answered(prompt, pictures)
            except (Busy, Resting) as pause:
                log.warning(
                    "the provider wants a pause", extra={"seconds": round(pause.retry_after), "model": self.name}
                )
                await self._bucket.pause(pause.retry_after)
                raise
        return Painting(data=data, made_by=self.name)

    def _cents(self, references: int) -> float | None:
        price = self._settings.price
        if price is None:
            return None
        return price.usual if references <= USUAL_REFERENCES else price.most

    async def _answered(self, prompt: str, pictures: Sequence[bytes]) -> bytes:
        with self._errors.translated():
            async with asyncio.timeout(self._settings.timeout_seconds):
                answer = await self._ask(prompt, pictures)
        data = _picture_in(answer)
        await asyncio.to_thread(check_picture, data)
        return data

    async def _ask(self, prompt: str, pictures: Sequence[bytes]) -> Any:
        request = {"prompt": prompt, "size": self._settings.size, **self._profile.extras}
        if self._profile.sends_model:
            request["model"] = self._settings.model
        if self._profile.sends_quality:
            request["quality"] = self._settings.quality
        if pictures and self._profile.references == "edit":
            files = [(f"reference-{place}.png", data, "image/png") for place, data in enumerate(pictures, 1)]
            return await self._client.images.edit(image=files, **request)
        if pictures:
            request["extra_body"] = {"ref_images": [base64.b64encode(data).decode() for data in pictures]}
        return await self._client.images.generate(**request)


def _picture_in(answer: Any) -> bytes:
    """Return the bytes of the one picture in an answer.

    An address instead of bytes is refused: to fetch it would let the provider choose what we connect to.
    """
    pictures = getattr(answer, "data", None) or []
    encoded = getattr(pictures[0], "b64_json", None) if len(pictures) == 1 else None
    if not isinstance(encoded, str) or not encoded:
        raise BadAnswer("no picture in the answer")
    return decoded(encoded)
