"""A job: what one wish of the family set off, counted along its correlation id until nothing more is to come."""

from collections.abc import Set
from typing import Literal

import msgspec
from msgspec.structs import replace

from contracts import events as e
from contracts.envelope import Recorded

JobState = Literal["queued", "running", "done", "failed"]


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """How many chapters a wish is to have drafted and illustrated (``wanted``), and what came of it so far.

    Answers are known by ids, since numbers change when chapters are moved: ``drafted`` holds the drafts,
    ``illustrated`` and ``unpainted`` the events that asked for the pictures, ``dropped`` those of either that nobody
    wants any more, since their chapter was taken out of the book. ``cover`` asked for the cover that the job still
    waits for. ``whole`` is the wish for a whole story.
    """

    id: str
    wanted: int
    words: bool
    images: bool
    whole: bool = False
    started: bool = False
    drafted: tuple[str, ...] = ()
    illustrated: tuple[str, ...] = ()
    unpainted: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    cover: str = ""
    error: e.Failure | None = None
    failed: bool = False
    requested_at: str = ""
    finished_at: str | None = None

    @property
    def total(self) -> int:
        """How many chapters there are to be."""
        return self.wanted - len(self.dropped)

    @property
    def written(self) -> int:
        """How many of them have words."""
        return len(self.drafted) - sum(1 for lost in self.dropped if lost in self.drafted)

    @property
    def words_left(self) -> bool:
        """Whether words are still to come, unless the job failed."""
        return self.words and self.written < self.total

    @property
    def state(self) -> JobState:
        """Where the job is on its way."""
        if self.failed:
            return "failed"
        images_left = self.images and len(self.illustrated) + len(self.unpainted) < self.total
        if not self.words_left and not images_left and not self.cover:
            return "failed" if self.unpainted and not self.illustrated else "done"
        return "running" if self.started else "queued"

    @property
    def under_way(self) -> bool:
        """Whether something is still to come."""
        return self.state in ("queued", "running")

    @property
    def awaits(self) -> tuple[str, ...]:
        """Ids of the events whose answers a chapter or the cover has to wait for, or they will not come."""
        has_drafts = self.words and (self.whole or self.drafted)
        asked = () if has_drafts and not self.images else self.drafted if has_drafts else (self.id,)
        ended = {*self.illustrated, *self.unpainted, *self.dropped}
        return tuple(dict.fromkeys(one for one in (*asked, self.cover) if one and one not in ended))


def progress(jobs: tuple[Job, ...], recorded: Recorded) -> tuple[Job, ...]:
    """Return the jobs of a book after one more event; one that ended stays as it ended."""
    started = _started(recorded)
    if started is not None:
        if any(job.id == started.id for job in jobs):
            return jobs
        return (*(_overtaken(job) if started.whole and job.whole else job for job in jobs), started)
    own = recorded.envelope.correlation_id
    for place, job in enumerate(jobs):
        if job.id == own and not job.finished_at:
            return (*jobs[:place], _advanced(job, recorded), *jobs[place + 1 :])
    return jobs


def settled(jobs: tuple[Job, ...], awaited: Set[str], gone: Set[str], now: str) -> tuple[Job, ...]:
    """Return the jobs without what will not come any more, and with the time at which they ended.

    ``awaited`` is what the chapters and the cover wait for, ``gone`` what chapters waited for that were just taken out
    of the book.
    """
    return tuple(job if job.finished_at else _settled(job, awaited, gone, now) for job in jobs)


def _settled(job: Job, awaited: Set[str], gone: Set[str], now: str) -> Job:
    for lost in () if job.failed else job.awaits:
        if lost in gone:
            job = replace(job, dropped=(*job.dropped, lost))
        elif lost not in awaited:
            job = _without(job, lost)
    return job if job.under_way else replace(job, finished_at=now)


def _without(job: Job, lost: str) -> Job:
    if not job.whole:
        return _overtaken(job)
    return replace(job, cover="") if lost == job.cover else replace(job, unpainted=(*job.unpainted, lost))


def _started(recorded: Recorded) -> Job | None:
    own, now = recorded.envelope.id, recorded.envelope.time
    match recorded.event:
        case e.StoryRequested(to_write=to_write):
            return Job(id=own, wanted=len(to_write), words=True, images=True, whole=True, requested_at=now)
        case e.ChapterRegenerationRequested(illustrate=illustrate):
            return Job(id=own, wanted=1, words=True, images=illustrate, requested_at=now)
        case e.IllustrationRequested():
            return Job(id=own, wanted=1, words=False, images=True, requested_at=now)
        case e.CoverRequested():
            return Job(id=own, wanted=0, words=False, images=False, cover=own, requested_at=now)
        case _:
            return None


def _overtaken(job: Job) -> Job:
    """Something newer makes what is still under way pointless."""
    return replace(job, failed=True, error=_OVERTAKEN) if job.under_way else job


_OVERTAKEN = e.Failure(code="gave_up", message="Something newer was asked for in the meantime.")


def _advanced(job: Job, recorded: Recorded) -> Job:
    asked = recorded.envelope.causation_id or ""
    match recorded.event:
        case e.StoryStarted(cover_scene=scene) if scene:
            return replace(job, started=True, cover=recorded.envelope.id)
        case e.CoverIllustrated() if asked == job.cover:
            return replace(job, started=True, cover="")
        case e.CoverFailed(failure=failure) if asked == job.cover:
            return replace(job, started=True, cover="", error=failure, failed=not job.whole)
        case e.ChapterDrafted():
            return replace(job, started=True, drafted=_with(job.drafted, recorded.envelope.id))
        case e.ChapterIllustrated() if asked not in (*job.unpainted, *job.dropped):
            return replace(job, started=True, illustrated=_with(job.illustrated, asked))
        case e.IllustrationFailed(failure=failure) if asked not in (*job.illustrated, *job.dropped):
            return replace(job, started=True, unpainted=_with(job.unpainted, asked), error=failure)
        case e.StoryFailed(failure=failure):
            return replace(job, started=True, failed=True, error=failure)
        case _:
            return replace(job, started=True)


def _with(ids: tuple[str, ...], one: str) -> tuple[str, ...]:
    return ids if one in ids else (*ids, one)
