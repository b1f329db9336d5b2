"""Logs: one JSON object a line, with correlation ids and without anything a family wrote."""

import logging
import sys
from datetime import UTC, datetime

import msgspec

from contracts import traces

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime"}


class _Line(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "service": record.name,
            "message": _message(record),
        }
        line |= {key: value for key, value in vars(record).items() if key not in _STANDARD}
        line |= traces.ids()
        if record.exc_info and record.exc_info[0]:
            # The text of an exception may hold what a family wrote; its type and place do not.
            line["error"] = record.exc_info[0].__name__
            line["at"] = _place(record.exc_info[2])
        return msgspec.json.encode(line, enc_hook=str).decode()


def _message(record: logging.LogRecord) -> str:
    message = record.getMessage()
    if record.name == "asyncio":
        # It shows the exceptions and arguments of what went wrong in full, from here on.
        message = message.partition("\n")[0].partition("<")[0].partition("(")[0]
    return message


def _place(traceback: object) -> str:
    place = ""
    while traceback is not None:
        frame = getattr(traceback, "tb_frame", None)
        if frame is not None:
            place = f"{frame.f_globals.get('__name__')}:{getattr(traceback, 'tb_lineno', 0)}"
        traceback = getattr(traceback, "tb_next", None)
    return place


def formatter() -> logging.Formatter:
    """Return what makes a line of a record."""
    return _Line()


def configure(level: int = logging.INFO) -> None:
    """Send the logs of this process to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    logging.getLogger("nats").setLevel(logging.CRITICAL)
    for chatty in ("faststream", "httpx", "httpx2", "openai", "opentelemetry", "urllib3"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
