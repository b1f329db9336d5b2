"""A job: what one wish of the family set off, counted along its correlation id until nothing more is to come."""

from typing import Literal

import msgspec
from msgspec.structs import replace

from contracts import events as e
from contracts.envelope import Recorded

JobState = Literal["queued", "running", "done", "failed"]


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """Which chapters a wish is to draft and illustrate (``total``), and which of them are."""

    id: str
    total: int
    words: bool
    images: bool
    started: bool = False
    drafted: tuple[int, ...] = ()
    illustrated: tuple[int, ...] = ()
    unpainted: tuple[int, ...] = ()
    error: e.Failure | None = None
    failed: bool = False

    @property
    def state(self) -> JobState:
        """Where the job is on its way."""
        if self.failed:
            return "failed"
        words_left = self.words and len(self.drafted) < self.total
        images_left = self.images and len(self.illustrated) + len(self.unpainted) < self.total
        if not words_left and not images_left:
            return "failed" if self.images and not self.words and self.unpainted else "done"
        return "running" if self.started else "queued"


def progress(jobs: tuple[Job, ...], recorded: Recorded) -> tuple[Job, ...]:
    """Return the jobs of a book after one more event."""
    started = _started(recorded)
    if started is not None:
        if any(job.id == started.id for job in jobs):
            return jobs
        overtakes = isinstance(recorded.event, e.StoryRequested)
        return (*(_overtaken(job) if overtakes else job for job in jobs), started)
    own = recorded.envelope.correlation_id
    for place, job in enumerate(jobs):
        if job.id == own:
            return (*jobs[:place], _advanced(job, recorded.event), *jobs[place + 1 :])
    return jobs


def _started(recorded: Recorded) -> Job | None:
    match recorded.event:
        case e.StoryRequested(chapters_total=total):
            return Job(id=recorded.envelope.id, total=total, words=True, images=True)
        case e.ChapterRegenerationRequested(illustrate=illustrate):
            return Job(id=recorded.envelope.id, total=1, words=True, images=illustrate)
        case e.IllustrationRequested():
            return Job(id=recorded.envelope.id, total=1, words=False, images=True)
        case _:
            return None


def _overtaken(job: Job) -> Job:
    """A new story makes what is still under way for the old one pointless."""
    return job if job.state in ("done", "failed") else replace(job, failed=True, error=_OVERTAKEN)


_OVERTAKEN = e.Failure(code="gave_up", message="A new story was asked for in the meantime.")


def _advanced(job: Job, event: e.Event) -> Job:
    match event:
        case e.ChapterDrafted(number=number):
            return replace(job, started=True, drafted=_with(job.drafted, number))
        case e.ChapterIllustrated(number=number):
            return replace(job, started=True, illustrated=_with(job.illustrated, number))
        case e.IllustrationFailed(number=number, failure=failure):
            return replace(job, started=True, unpainted=_with(job.unpainted, number), error=failure)
        case e.StoryFailed(failure=failure):
            return replace(job, started=True, failed=True, error=failure)
        case _:
            return replace(job, started=True)


def _with(numbers: tuple[int, ...], number: int) -> tuple[int, ...]:
    return numbers if number in numbers else (*numbers, number)
