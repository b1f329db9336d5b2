"""The steps of a trace where a message goes from one service to another: their names, and the facts noted at each.

A message has one sender, so its step is the cause of every step in which the message is handled: a book that fans out
into ten chapters and their pictures is one tree.
"""

from nats.aio.msg import Msg

from contracts.envelope import Envelope
from contracts.traces import UNSEEN, Step, are_recorded, begun


def publishing(envelope: Envelope) -> Step:
    """Return the step of storing an event in the log."""
    if not are_recorded():
        return UNSEEN
    step = begun(f"publish {envelope.type}", "producer")
    step.note(messaging__operation__name="publish")
    _note(step, envelope.type, envelope.subject, envelope.id, envelope.correlation_id)
    return step


def receiving(msg: Msg, consumer: str) -> Step:
    """Return the step of handling a message; one without an envelope is noted as far as the server tells of it."""
    if not are_recorded():
        return UNSEEN
    headers = msg.headers or {}
    kind, _, aggregate_id = msg.subject.rpartition(".")
    step = begun(f"{consumer} {kind}", "consumer", headers)
    step.note(
        messaging__operation__name="process",
        messaging__consumer__group__name=consumer,
        storymaker__sequence=msg.metadata.sequence.stream,
        storymaker__delivered=msg.metadata.num_delivered,
    )
    _note(step, kind, aggregate_id, headers.get("ce-id", ""), headers.get("correlation_id", ""))
    return step


def _note(step: Step, kind: str, aggregate_id: str, event_id: str, correlation_id: str) -> None:
    step.note(
        messaging__system="nats",
        messaging__destination__name=kind,
        messaging__message__id=event_id,
        storymaker__aggregate_id=aggregate_id,
        storymaker__correlation_id=correlation_id,
    )
