"""What of a book is told and what is still to come, while a model writes it."""

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from contracts.outcomes import BadAnswer
from services.story.answers import ChaptersAnswer, StoryAnswer, to_draft, to_head
from services.story.chapter_tap import ChapterTap, Part
from services.story.storyteller import Brief, Draft, StoryHead, Told
from services.story.strict_schema import strict_schema, with_count


class Tale:
    """Takes the pieces of an answer; lets through the head and the chapters that are wanted, each once."""

    def __init__(self, brief: Brief, told: Sequence[Told], wanted: Sequence[int], *, needs_head: bool) -> None:
        self.brief = brief
        self.told = {chapter.number: chapter for chapter in told}
        self.missing = list(wanted)
        self.needs_head = needs_head
        self._flaw: BadAnswer | None = None

    def schema(self) -> dict[str, Any]:
        """Return the form of the answer: with a head if that is still needed, and only the missing chapters."""
        kind: type[msgspec.Struct] = StoryAnswer if self.needs_head else ChaptersAnswer
        return with_count(strict_schema(kind), "chapters", len(self.missing))

    def listen(self, tap: ChapterTap, delta: str) -> Iterator[StoryHead | Draft]:
        """Yield what ``delta`` closed and what is right.

        Raises:
            BadAnswer: without a good head the rest of this answer is of no use.
        """
        for part in tap.feed(delta):
            yield from self._take(part)

    def check(self, tap: ChapterTap) -> None:
        """Say whether an answer that came to its end was a good one.

        Raises:
            BadAnswer: it was not, and something is missing for it.
        """
        if self.missing:
            raise self._flaw or BadAnswer(f"{len(self.missing)} chapters missing" if tap.closed else "truncated")

    def _take(self, part: Part) -> Iterator[StoryHead | Draft]:
        if part.kind == "head":
            if self.needs_head:
                head = to_head(part.raw, self.brief.cast)
                self.needs_head = False
                yield head
            return
        if self.needs_head:
            raise BadAnswer("chapters before the head")
        try:
            draft = to_draft(part.raw, self.brief.cast)
        except BadAnswer as flaw:
            self._flaw = flaw
            return
        if draft.number in self.missing:
            self.missing.remove(draft.number)
            yield draft
