"""``storymaker history``: the log of one book or character."""

import msgspec

from contracts.bus import Bus, connect
from contracts.envelope import Recorded, is_about_a_book

_SAID_ELSEWHERE = ("type", "book_id", "character_id")
_LONGEST = 60


async def show(aggregate_id: str, nats_url: str) -> bool:
    """Print what happened to a book or character, in order; return whether anything did."""
    async with connect(nats_url, "history") as client:
        recorded = await Bus(client, "/history").read(aggregate_id)
    _print(recorded)
    return bool(recorded)


def row(recorded: Recorded) -> tuple[str, str, str, str, str]:
    """Return sequence, time, type, who said it, and what it says, shortened."""
    envelope = recorded.envelope
    time = envelope.time[:19].replace("T", " ")
    return str(recorded.sequence), time, envelope.type, envelope.source, facts(recorded)


def facts(recorded: Recorded) -> str:
    """Return the fields of an event in one line: long texts, and lists of other than numbers, by their length only."""
    body = msgspec.to_builtins(recorded.event)
    said = {name: _short(value) for name, value in body.items() if name not in _SAID_ELSEWHERE}
    return ", ".join(f"{name}={value}" for name, value in said.items() if value)


def _short(value: object) -> str:
    if isinstance(value, list | tuple):
        if value and all(isinstance(one, int) for one in value):
            return str(list(value))
        return f"[{len(value)}]" if value else ""
    if isinstance(value, dict):
        return "{…}"
    text = "" if value is None else str(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}… ({len(text)} characters)"


def title(recorded: Recorded) -> str:
    """Return whose log an event belongs to."""
    noun = "Book" if is_about_a_book(recorded.event) else "Character"
    return f"{noun} {recorded.envelope.subject}"


def lines(recorded: Recorded) -> list[str]:
    """Return what is shown of an event: when, what and who; below it what it says, if anything."""
    sequence, time, kind, source, said = row(recorded)
    return [f"{sequence:>6}  {time}  {kind}  {source}", *([f"        {said}"] if said else [])]


def _print(recorded: list[Recorded]) -> None:
    if not recorded:
        return
    print(f"{title(recorded[0])} (times are UTC)")
    for one in recorded:
        print(*lines(one), sep="\n")
