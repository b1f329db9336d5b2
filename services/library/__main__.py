"""``python -m services.library`` runs the service, ``python -m services.library rebuild`` makes all views anew."""

import argparse
import asyncio
import sys

from nats.errors import ConnectionClosedError, NoServersError
from nats.errors import Error as NatsError
from nats.js.errors import NotFoundError

from contracts.bus import BusDown, connect
from contracts.logs import configure
from contracts.servers import silent
from contracts.settings import WrongSetting, load
from services.library.app import serve
from services.library.lock import Held
from services.library.rebuild import Rebuild, Rebuilt
from services.library.replay import Stalled, fast_client
from services.library.settings import LibrarySettings
from services.library.shelf import NotWritten

_DIFFERENT = 3
_SHOWN = 50


def main() -> None:
    """Run until told to stop, or rebuild; a wrong setting is said in a sentence."""
    configure()
    arguments = _arguments()
    try:
        settings = load(LibrarySettings)
    except WrongSetting as error:
        sys.exit(str(error))
    if arguments.command == "rebuild":
        sys.exit(_rebuild_at(arguments.nats_url or settings.nats_url, arguments.check))
    asyncio.run(serve(settings))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m services.library", description=__doc__)
    commands = parser.add_subparsers(dest="command")
    rebuild = commands.add_parser("rebuild", help="make all views anew from the first event on")
    rebuild.add_argument("--nats-url", default="", help="address of the NATS server; STORYMAKER_NATS_URL when empty")
    rebuild.add_argument("--check", action="store_true", help="only compare; exit code 3 when a live view is wrong")
    return parser.parse_args()


def _rebuild_at(nats_url: str, check: bool) -> int:
    try:
        return asyncio.run(_rebuild(nats_url, check))
    except (NoServersError, ConnectionClosedError, OSError) as error:
        _say(f"{silent(nats_url)} ({error})")
    except NotFoundError as error:
        _say(f"Something is missing on the bus: run `storymaker migrate`. ({error})")
    except (NatsError, BusDown, Stalled, NotWritten) as error:
        _say(f"The rebuild was broken off; it may be run again at any time. ({str(error) or type(error).__name__})")
    return 1


async def _rebuild(nats_url: str, check: bool) -> int:
    async with connect(nats_url, "rebuild") as client, fast_client(nats_url, "rebuild-reader") as reader:
        try:
            rebuilt = await Rebuild(client, reader, _say).run(check=check)
        except Held:
            _say("Another rebuild is under way.")
            return 1
    _report(rebuilt)
    return _DIFFERENT if check and rebuilt.different else 0


def _report(rebuilt: Rebuilt) -> None:
    for key in rebuilt.different[:_SHOWN]:
        _say(f"Different: {key}")
    if more := len(rebuilt.different) - _SHOWN:
        _say(f"... and {more} more.") if more > 0 else None
    _say(
        f"{rebuilt.views} views of {rebuilt.events} events in {rebuilt.seconds:.1f} s, "
        f"{len(rebuilt.different)} live views were different, {rebuilt.unreadable} messages could not be read."
    )


def _say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
