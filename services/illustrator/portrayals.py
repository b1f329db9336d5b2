"""Reference sheets: what the illustrator does when it hears of a photo, a wish, or a story whose cast has none yet."""

import asyncio
import logging
from weakref import WeakValueDictionary

from nats.errors import Error as NatsError

from contracts import character as characters
from contracts.bus import Bus, BusDown
from contracts.character import Character
from contracts.envelope import Envelope, Recorded, enclose
from contracts.events import (
    CharacterPhotographed,
    CharacterPortrayed,
    Event,
    Failure,
    PortrayalFailed,
    PortrayalRequested,
    StoryRequested,
)
from contracts.gallery import Gallery, GalleryDown
from contracts.ids import derived_id
from contracts.outcomes import Hopeless, Later
from contracts.patience import Sentences, insist
from services.illustrator.clearing import cleared
from services.illustrator.pages import answers, sitter
from services.illustrator.painter import Painter, Unwanted, Wanted
from services.illustrator.prints import Made, Prints, References

log = logging.getLogger("illustrator")

SENTENCES: Sentences = {
    "refused": "The painter refused to draw this character. Change its words or photo and try again.",
    "unavailable": "The painter did not answer. Try again in a while.",
    "bad_answer": "The painter sent something that is not a picture. Try again.",
    "quota": "The painter's account has no credit left.",
    "resting": "The painter's provider wants a long pause. Try again later.",
    "misconfigured": "The painter's key, address or model name is wrong. Somebody has to look at the settings.",
}


class Portraying:
    """Reacts to characters whose look is new."""

    def __init__(self, bus: Bus, gallery: Gallery, painter: Painter) -> None:
        self._bus = bus
        self._gallery = gallery
        self._prints = Prints(gallery)
        self._references = References(gallery)
        self._painter = painter
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def react(self, recorded: Recorded) -> None:
        """Let the right function handle an event; an object store that is away is waited for."""
        try:
            match recorded.event:
                case CharacterPhotographed() as event:
                    await self.on_character_photographed(event, recorded)
                case PortrayalRequested() as event:
                    await self.on_portrayal_requested(event, recorded)
                case StoryRequested() as event:
                    await self.on_story_requested(event, recorded)
                case _:
                    log.warning("not for us", extra={"type": recorded.envelope.type})
        except GalleryDown as error:
            raise Later(2.0, "the object store does not answer") from error

    async def on_character_photographed(self, event: CharacterPhotographed, recorded: Recorded) -> None:
        """Emit ``character.portrayed`` for the look that the photo shows."""
        await self._portray(event.character_id, recorded)

    async def on_portrayal_requested(self, event: PortrayalRequested, recorded: Recorded) -> None:
        """Emit ``character.portrayed`` with another sheet of the same look, as the family wishes it."""
        await self._portray(event.character_id, recorded)

    async def on_story_requested(self, event: StoryRequested, recorded: Recorded) -> None:
        """Emit ``character.portrayed`` for every member of the cast that has no sheet of its present look."""
        for member in event.cast:
            await self._portray(member.character_id, recorded)

    async def give_up(self, recorded: Recorded, failure: Failure) -> None:
        """Emit ``portrayal.failed``; pages are then painted without a sheet."""
        event = recorded.event
        named = [one.character_id for one in event.cast] if isinstance(event, StoryRequested) else []
        for character_id in named or [recorded.envelope.subject]:
            character = characters.fold_all(await self._bus.read_newest(character_id))
            if character is not None and answers(recorded, character):
                await self._fail(character, failure, recorded.envelope)

    async def _portray(self, character_id: str, recorded: Recorded) -> None:
        """Portray one after the other: a story that is asked for while its plushie sits must not buy another sheet."""
        turn = self._turns.setdefault(character_id, asyncio.Lock())
        async with turn:
            # A replica of the log that lags behind a change of looks would leave pages waiting for ever.
            character = characters.fold_all(await self._bus.read_newest(character_id))
            if character is not None and character.deleted:
                # Whoever had this event before may have stored a sheet since the character was cleared.
                await self._gallery.remove_all(character.family_id, character.id)
            elif character is not None and answers(recorded, character):
                await self._portray_as_it_looks(character, recorded)

    async def _portray_as_it_looks(self, character: Character, recorded: Recorded) -> None:
        try:
            made = await self._recall_or_make(character)
        except Hopeless as end:
            await self._fail(character, end.failure, recorded.envelope)
            return
        except Unwanted as end:
            raise Later(0.05, "the character looks otherwise by now") from end
        if await cleared(self._bus, self._gallery, character.family_id, character.id):
            return
        portrayed = CharacterPortrayed(
            character_id=character.id, look_id=character.look_id, sheet=made.image, made_by=made.made_by
        )
        await self._publish(portrayed, character, recorded.envelope)

    async def _recall_or_make(self, character: Character) -> Made:
        made = await self._prints.recall(character.family_id, character.id, character.look_id)
        if made is not None:
            return made
        return await insist(lambda: self._make(character), SENTENCES, asyncio.sleep)

    async def _make(self, character: Character) -> Made:
        photo = await self._references.bytes_of(character.family_id, character.photo)
        painting = await self._painter.portray(sitter(character, photo), "gouache", self._wanted(character))
        made = await self._prints.keep(character.family_id, character.id, painting)
        # Other events may ask for this look meanwhile: the note is there before any of them is handled.
        await self._prints.note(character.family_id, character.id, character.look_id, made)
        return made

    def _wanted(self, character: Character) -> Wanted:
        async def still_awaited() -> bool:
            try:
                now = characters.fold_all(await self._bus.read(character.id))
            except (NatsError, TimeoutError, BusDown):
                # What is in work is painted while the bus is away.
                return True
            return now is None or not (now.deleted or now.settled or now.look_id != character.look_id)

        return still_awaited

    async def _fail(self, character: Character, failure: Failure, cause: Envelope) -> None:
        failed = PortrayalFailed(character_id=character.id, look_id=character.look_id, failure=failure)
        await self._publish(failed, character, cause)

    async def _publish(self, event: Event, character: Character, cause: Envelope) -> None:
        """One sheet a look, whoever asked for it: the id follows from the look, not from the cause."""
        own = derived_id(character.look_id, event.__struct_config__.tag)
        await self._bus.publish(event, enclose(event, source=self._bus.source, cause=cause, own_id=own))
