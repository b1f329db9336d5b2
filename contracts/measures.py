"""Every measure of the system: what it is called, what it says, who measures it, and which values its labels take.

A label's values are named here, or, where none are, come from a list in the code (routes, consumers): never from what a
family sent. One service measures a thing, so that nothing is counted twice; several replicas of the library measure the
same world, each its own copy, so that what the library says is to be read with ``max``.
"""

from typing import Literal

import msgspec

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
_LONG = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 20.0, 40.0, 80.0, 160.0, 320.0)

CALLS = ("tell", "retell", "portray", "paint", "sketch")
MAKERS = ("built-in", "model")
OUTCOMES = (
    "ok",
    "busy",
    "unavailable",
    "timed_out",
    "bad_answer",
    "refused",
    "quota",
    "misconfigured",
    "cancelled",
    "error",
)
REACTORS = ("story", "illustrator")


class Measure(msgspec.Struct, frozen=True, kw_only=True):
    """``kind`` as Prometheus means it; ``labels`` maps each label to the values that it is known to take."""

    name: str
    kind: Literal["counter", "gauge", "histogram"]
    says: str
    by: tuple[str, ...]
    labels: dict[str, tuple[str, ...]] = {}
    buckets: tuple[float, ...] = _SECONDS


HTTP_SECONDS = Measure(
    name="storymaker_http_request_seconds",
    kind="histogram",
    says="Seconds from a request to the beginning of its answer",
    by=("gateway",),
    labels={"method": (), "route": (), "status_class": ()},
)
LIVE_LISTENERS = Measure(
    name="storymaker_live_listeners",
    kind="gauge",
    says="Browsers that follow a book by server-sent events",
    by=("gateway",),
)
IN_WORK = Measure(
    name="storymaker_messages_in_work",
    kind="gauge",
    says="Messages that this process works on or waits over",
    by=REACTORS,
    labels={"consumer": ()},
)
REACTIONS = Measure(
    name="storymaker_reactions_total",
    kind="counter",
    says="Messages that a reactor let go of: done, given up, given back because of a fault, or because it was stopped",
    by=REACTORS,
    labels={"consumer": (), "end": ("done", "hopeless", "fault", "away", "stopped")},
)
PROVIDER_CALLS = Measure(
    name="storymaker_provider_calls_total",
    kind="counter",
    says="Calls of storytellers and painters by how they ended",
    by=REACTORS,
    labels={"call": CALLS, "maker": MAKERS, "outcome": OUTCOMES},
)
PROVIDER_SECONDS = Measure(
    name="storymaker_provider_call_seconds",
    kind="histogram",
    says="Seconds that a call of a storyteller or painter took, without the wait for a turn",
    by=REACTORS,
    labels={"call": CALLS, "maker": MAKERS},
    buckets=_LONG,
)
SPEND = Measure(
    name="storymaker_spend_cents_total",
    kind="counter",
    says="What calls of models cost by the prices in the settings; without a price nothing is counted",
    by=REACTORS,
    labels={"call": ()},
)
TURNS_WAITING = Measure(
    name="storymaker_turns_waiting",
    kind="gauge",
    says="Pictures that wait for their turn at the model",
    by=("illustrator",),
)
TURN_SECONDS = Measure(
    name="storymaker_turn_wait_seconds",
    kind="histogram",
    says="Seconds that a picture waited for its turn at the model",
    by=("illustrator",),
    buckets=_LONG,
)
GALLERY_FAILURES = Measure(
    name="storymaker_gallery_failures_total",
    kind="counter",
    says="Times that the store of pictures did not do what it was asked",
    by=("gateway", "illustrator"),
)
BURIED = Measure(
    name="storymaker_buried_total",
    kind="counter",
    says="Messages that this process put aside as dead letters",
    by=("story", "illustrator", "library"),
    labels={"consumer": (), "reason": ()},
)
DEAD_LETTERS = Measure(
    name="storymaker_dead_letters",
    kind="gauge",
    says="Dead letters that nobody has looked at and removed",
    by=("library",),
)
JOBS_OPEN = Measure(
    name="storymaker_jobs_open",
    kind="gauge",
    says="Wishes of families that are not fulfilled yet",
    by=("library",),
    labels={"state": ("queued", "running")},
)
OLDEST_JOB = Measure(
    name="storymaker_oldest_open_job_seconds",
    kind="gauge",
    says="Seconds since the oldest open wish was made, 0 when none is open",
    by=("library",),
    labels={"state": ("queued", "running")},
)
JOBS_ENDED = Measure(
    name="storymaker_jobs_ended_total",
    kind="counter",
    says="Wishes that ended since this process began to look",
    by=("library",),
    labels={"state": ("done", "failed")},
)
JOB_SECONDS = Measure(
    name="storymaker_job_seconds",
    kind="histogram",
    says="Seconds from a wish to its end",
    by=("library",),
    labels={"state": ("done", "failed")},
    buckets=(1.0, 2.5, 5.0, 10.0, 20.0, 40.0, 80.0, 160.0, 320.0, 640.0, 1800.0),
)
CONSUMER_PENDING = Measure(
    name="storymaker_consumer_pending",
    kind="gauge",
    says="Messages that a consumer was not given yet",
    by=("library",),
    labels={"consumer": ()},
)
CONSUMER_UNACKED = Measure(
    name="storymaker_consumer_unacknowledged",
    kind="gauge",
    says="Messages that a consumer was given and has not acknowledged",
    by=("library",),
    labels={"consumer": ()},
)
CONSUMER_REDELIVERED = Measure(
    name="storymaker_consumer_redelivered",
    kind="gauge",
    says="Messages under way that were given to a consumer more than once",
    by=("library",),
    labels={"consumer": ()},
)
LOG_SEQUENCE = Measure(
    name="storymaker_log_sequence",
    kind="gauge",
    says="Sequence of the last event in the log",
    by=("library",),
)
PROJECTION_LAG = Measure(
    name="storymaker_projection_lag",
    kind="gauge",
    says="Events between the end of the log and the first that the views do not show",
    by=("library",),
)
PROJECTION_SECONDS = Measure(
    name="storymaker_projection_batch_seconds",
    kind="histogram",
    says="Seconds that a batch of events took until its views were written",
    by=("library",),
)
PROJECTED = Measure(
    name="storymaker_projected_events_total",
    kind="counter",
    says="Events that this process was given to project",
    by=("library",),
)
REPLICAS = Measure(
    name="storymaker_service_replicas",
    kind="gauge",
    says="Running replicas of the services behind the gateway, by what they say of themselves",
    by=("library",),
    labels={"service": ("story", "illustrator", "library"), "state": ("ready", "not_ready")},
)
LOOKED = Measure(
    name="storymaker_last_look_timestamp_seconds",
    kind="gauge",
    says="When the library last looked at the whole system: what it says is as old as this",
    by=("library",),
)

ALL = tuple(value for value in vars().copy().values() if isinstance(value, Measure))
