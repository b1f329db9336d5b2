"""Every event of the system, of a character and of a book.

An event is a fact that was recorded: a frozen tagged struct named by a past participle. A wish that may
still be refused is called ``…Requested``. Each event carries the id of its aggregate (a character or a book);
who caused it, when and why is in its envelope (``contracts.envelope``).
"""

from contracts.events.book import (
    BookArranged,
    BookCreated,
    BookDeleted,
    BookEvent,
    BookRevised,
    ChapterAdded,
    ChapterDrafted,
    ChapterEdited,
    ChapterIllustrated,
    ChapterRegenerationRequested,
    ChapterRemoved,
    CoverFailed,
    CoverIllustrated,
    CoverRequested,
    IllustrationFailed,
    IllustrationRequested,
    StoryFailed,
    StoryRequested,
    StoryStarted,
)
from contracts.events.character import (
    CharacterCreated,
    CharacterDeleted,
    CharacterEvent,
    CharacterPhotographed,
    CharacterPortrayed,
    CharacterRevised,
    PortrayalApproved,
    PortrayalFailed,
    PortrayalRequested,
)
from contracts.events.parts import (
    CHAPTERS,
    BookMood,
    CastLook,
    CastMember,
    Failure,
    FailureCode,
    Image,
    ReadingAge,
    Style,
)

__all__ = [
    "CHAPTERS",
    "BookArranged",
    "BookCreated",
    "BookDeleted",
    "BookEvent",
    "BookMood",
    "BookRevised",
    "CastLook",
    "CastMember",
    "ChapterAdded",
    "ChapterDrafted",
    "ChapterEdited",
    "ChapterIllustrated",
    "ChapterRegenerationRequested",
    "ChapterRemoved",
    "CharacterCreated",
    "CharacterDeleted",
    "CharacterEvent",
    "CharacterPhotographed",
    "CharacterPortrayed",
    "CharacterRevised",
    "CoverFailed",
    "CoverIllustrated",
    "CoverRequested",
    "Event",
    "Failure",
    "FailureCode",
    "IllustrationFailed",
    "IllustrationRequested",
    "Image",
    "PortrayalApproved",
    "PortrayalFailed",
    "PortrayalRequested",
    "ReadingAge",
    "StoryFailed",
    "StoryRequested",
    "StoryStarted",
    "Style",
]

Event = CharacterEvent | BookEvent
