"""Happenings: the log of a book, told in sentences. Pure."""

from contracts import events as e
from contracts.envelope import Recorded
from services.gateway.shapes import Happening


def happening(recorded: Recorded) -> Happening:
    """Tell of one event."""
    envelope, event = recorded.envelope, recorded.event
    return Happening(
        sequence=recorded.sequence,
        type=envelope.type,
        time=envelope.time,
        event_id=envelope.id,
        correlation_id=envelope.correlation_id,
        causation_id=envelope.causation_id,
        chapter_number=getattr(event, "number", None) or None,
        revision=getattr(event, "revision", None),
        summary=summary(event),
    )


def summary(event: e.Event) -> str:
    """Return a sentence that says what happened."""
    match event:
        case e.ChapterDrafted(number=number, made_by=maker):
            return f"{maker} wrote chapter {number}."
        case e.ChapterIllustrated(number=number, made_by=maker, stand_in=stand_in):
            return f"{maker} painted chapter {number}{', standing in for another' if stand_in else ''}."
        case e.StoryStarted(made_by=maker):
            return f"{maker} began the story."
        case e.StoryFailed(number=0, failure=failure):
            return f"The story could not be written: {failure.message}"
        case e.StoryFailed(number=number, failure=failure):
            return f"Chapter {number} could not be written: {failure.message}"
        case e.IllustrationFailed(number=number, failure=failure):
            return f"Chapter {number} could not be painted: {failure.message}"
        case e.ChapterRegenerationRequested(number=number, illustrate=illustrate):
            return f"You asked for {'words and picture' if illustrate else 'the words'} of chapter {number} anew."
        case e.IllustrationRequested(number=number):
            return f"You asked for the picture of chapter {number} anew."
        case e.CoverRequested():
            return "You asked for the cover."
        case e.CoverIllustrated(made_by=maker, stand_in=stand_in):
            return f"{maker} painted the cover{', standing in for another' if stand_in else ''}."
        case e.CoverFailed(failure=failure):
            return f"The cover could not be painted: {failure.message}"
        case e.ChapterEdited(number=number):
            return f"You changed the words of chapter {number}."
        case e.ChapterAdded(number=number):
            return f"You wrote a new chapter {number}."
        case e.BookArranged():
            return "You put the chapters into another order, or took some of them out."
        case e.ChapterRemoved(number=number):
            return f"You took out chapter {number}."
        case e.StoryRequested():
            return "You asked for a story."
        case e.BookCreated():
            return "You named the book."
        case e.BookRevised():
            return "You changed the details of the book."
        case _:
            return "Something happened."
