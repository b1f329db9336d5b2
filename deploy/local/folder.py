"""The data directory of a one-machine deployment: what lies where, and who holds it."""

import fcntl
import os
from pathlib import Path
from typing import Any

import msgspec


class Holder(msgspec.Struct, frozen=True, kw_only=True):
    """The process that runs on a data directory: its id, the address it serves (empty until ready), its variables."""

    pid: int
    address: str = ""
    environment: dict[str, str] = {}


class InUse(Exception):
    """Another process runs on this data directory; ``holder`` is what it says about itself."""

    def __init__(self, holder: Holder | None) -> None:
        super().__init__("the data directory is in use")
        self.holder = holder


class Folder:
    """Paths below one data directory; nothing is touched before :meth:`make`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.keys = root / "keys.json"
        self.ports = root / "ports.json"
        self.holder = root / "storymaker.lock"
        self.logs = root / "logs"
        self.events = root / "events"
        self.objects = root / "objects"
        self.nats_config = root / "nats.conf"

    def make(self) -> None:
        """Create the directories, readable by their owner only.

        Raises:
            OSError: the place cannot be written to.
        """
        for place in (self.root, self.logs, self.events, self.objects):
            place.mkdir(parents=True, exist_ok=True, mode=0o700)


def default_data() -> Path:
    """Return where data lies when nobody says otherwise."""
    base = os.environ.get("XDG_DATA_HOME", "")
    return (Path(base) if base else Path.home() / ".local" / "share") / "storymaker"


class Lock:
    """Hold a data directory for the life of this process; the system lets go of it however the process ends."""

    def __init__(self, folder: Folder) -> None:
        self._descriptor = os.open(folder.holder, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            os.close(self._descriptor)
            raise InUse(_read(folder)) from error
        self.tell()

    def tell(self, address: str = "", environment: dict[str, str] | None = None) -> None:
        """Write down for others where this process can be reached."""
        line = msgspec.json.encode(Holder(pid=os.getpid(), address=address, environment=environment or {}))
        os.ftruncate(self._descriptor, 0)
        os.pwrite(self._descriptor, line, 0)

    def release(self) -> None:
        """Let go of the directory."""
        os.ftruncate(self._descriptor, 0)
        os.close(self._descriptor)

    def __enter__(self) -> "Lock":
        """Return the lock itself: it is held already."""
        return self

    def __exit__(self, *_: Any) -> None:
        """Let go of the directory."""
        self.release()


def holder_of(folder: Folder) -> Holder | None:
    """Return who runs on the data directory now, ``None`` when nobody does."""
    try:
        descriptor = os.open(folder.holder, os.O_RDWR)
    except OSError:
        return None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return _read(folder)
    finally:
        os.close(descriptor)
    return None


def _read(folder: Folder) -> Holder | None:
    try:
        return msgspec.json.decode(folder.holder.read_bytes(), type=Holder)
    except (OSError, msgspec.DecodeError):
        return None
