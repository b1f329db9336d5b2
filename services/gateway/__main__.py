"""Run the gateway: ``python -m services.gateway``; ``… openapi PATH`` writes the description of its API.

With ``--socket N`` it serves at an open socket that it inherited, instead of the address in its settings.
"""

import argparse
import logging
import os
import socket
import sys
from pathlib import Path

import uvicorn

from contracts import logs
from contracts.settings import WrongSetting
from contracts.telemetry import telling
from services.gateway.app import Gateway, api_description
from services.gateway.settings import GatewaySettings, from_environment

_GRACE = 3


class _Server(uvicorn.Server):
    """Sends the listeners of live updates home before it waits for requests to end."""

    def __init__(self, gateway: Gateway, config: uvicorn.Config) -> None:
        super().__init__(config)
        self._gateway = gateway

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop within the grace period."""
        self._gateway.backstage.live.close()
        await super().shutdown(sockets)


def main(arguments: list[str]) -> int:
    """Return the exit code."""
    asked = _parser().parse_args(arguments)
    if asked.command == "openapi":
        asked.path.write_bytes(api_description())
        return 0
    try:
        settings = from_environment(os.environ)
    except WrongSetting as error:
        print(error, file=sys.stderr)
        return 2
    return _serve(settings, asked.socket)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m services.gateway", description=__doc__)
    parser.add_argument("--socket", type=int, metavar="N", help="serve at this inherited socket")
    description = parser.add_subparsers(dest="command").add_parser("openapi", help="write the description of the API")
    description.add_argument("path", type=Path)
    return parser


def _serve(settings: GatewaySettings, inherited: int | None) -> int:
    logs.configure()
    # One line a request: leave out what no line shows.
    logging.logThreads = logging.logProcesses = logging.logMultiprocessing = False
    gateway = Gateway(settings)
    config = uvicorn.Config(
        gateway.app,
        host=settings.host,
        port=settings.port,
        loop="uvloop",
        http="httptools",
        lifespan="on",
        access_log=False,
        log_config=None,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=_GRACE,
    )
    server = _Server(gateway, config)
    with telling("gateway", settings):
        server.run(None if inherited is None else [socket.socket(fileno=inherited)])
    return 0 if server.started else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
