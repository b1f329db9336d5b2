"""``storymaker up``: two servers, the migration, four services, one address; and all of it away again when asked."""

import asyncio
import signal
import socket
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

from deploy.local.folder import Folder, Lock
from deploy.local.keys import Keys, load_keys
from deploy.local.nats_server import nats_program
from deploy.local.object_server import object_program, write_through
from deploy.local.ports import Ports, choose_ports, listen_at, recall, remember
from deploy.local.program import Program
from deploy.local.reporting import Reporter
from deploy.local.settings import (
    SERVICES,
    Options,
    address_of,
    gateway_variables,
    providers_sentence,
    server_variables,
    service_programs,
)
from deploy.local.supervisor import Child, DidNotStart, begin_all, end_together, until_all_work, until_ready
from deploy.local.tailing import follow

_START_SECONDS = 60.0
_PORT_ATTEMPTS = 5


class Deployment:
    """Everything that runs on one data directory."""

    def __init__(self, options: Options, folder: Folder, lock: Lock, reporter: Reporter) -> None:
        self.options = options
        self.folder = folder
        self.lock = lock
        self.reporter = reporter
        self.servers: list[Child] = []
        self.services: list[Child] = []
        self._listener: socket.socket | None = None

    async def begin(self, environ: dict[str, str]) -> None:
        """Start everything and return when it is ready.

        Raises:
            DidNotStart, NoPort, NotInstalled, WrongSetting: the text is for the person who started it.
        """
        providers = providers_sentence(environ)
        self._listener = None if self.options.only_servers else listen_at(self.options.port)
        keys = load_keys(self.folder.keys)
        with self.reporter.step("Starting NATS and the object server"):
            ports = await self._begin_servers(keys)
        variables = server_variables(ports, keys)
        with self.reporter.step("Preparing streams and pictures"):
            await self._prepare(ports, variables)
        if self._listener is None:
            self._announce_servers(variables)
        else:
            port = self._listener.getsockname()[1]
            await self._begin_services(self._listener, port, keys, variables)
            self._announce(port, providers)

    async def end(self) -> None:
        """Stop the services first, then what they need."""
        await end_together(self.services)
        await end_together(self.servers)
        if self._listener:
            self._listener.close()

    async def _begin_servers(self, keys: Keys) -> Ports:
        remembered = recall(self.folder.ports)
        for attempt in range(_PORT_ATTEMPTS):
            ports = choose_ports(None if attempt else remembered)
            self.servers = [self._child(program) for program in self._server_programs(ports, keys)]
            try:
                await begin_all(self.servers)
                await until_all_work(self.servers, _START_SECONDS)
                break
            except DidNotStart:
                # Somebody may have taken a port between the look at it and its use.
                await end_together(self.servers)
                if attempt == _PORT_ATTEMPTS - 1:
                    raise
        remember(self.folder.ports, ports)
        for child in self.servers:
            child.keep()
        self.reporter.say(f"NATS listens on 127.0.0.1:{ports.nats}, the object server on 127.0.0.1:{ports.objects}.")
        return ports

    def _server_programs(self, ports: Ports, keys: Keys) -> list[Program]:
        return [
            nats_program(ports.nats, keys.nats_password, self.folder.events, self.folder.nats_config),
            object_program(ports.objects, keys, self.folder.objects),
        ]

    async def _prepare(self, ports: Ports, variables: dict[str, str]) -> None:
        from contracts.topology import migrate

        _, durable = await asyncio.gather(
            migrate(variables["STORYMAKER_NATS_URL"]), write_through(ports.objects, self.folder.objects)
        )
        if not durable:
            self.reporter.say("The object server could not be told to write through: a power cut may lose a picture.")

    def _announce_servers(self, variables: dict[str, str]) -> None:
        self.lock.tell(environment=variables)
        for name, value in variables.items():
            self.reporter.say(f"export {name}={value}")
        self.reporter.say("The servers are ready.")

    async def _begin_services(self, listener: socket.socket, port: int, keys: Keys, variables: dict[str, str]) -> None:
        if self.options.port is None and port != 8000:
            self.reporter.say(f"Port 8000 is taken by another program: this time it is {port}.")
        everything = variables | gateway_variables(port, keys)
        self.services = [self._child(program) for program in service_programs(port, listener.fileno(), everything)]
        with self.reporter.step("Starting the four services"):
            await begin_all(self.services)
            await until_ready(self.services[-1], self.services[:-1], _START_SECONDS)
        for child in self.services:
            child.keep()
        self.lock.tell(address_of(port), everything)

    def _announce(self, port: int, providers: str) -> None:
        self.reporter.say(providers)
        self.reporter.say(f"Everything it keeps is in {self.folder.root}. Press Ctrl-C to stop.")
        self.reporter.say(f"Storymaker is ready: {address_of(port)}")

    def _child(self, program: Program) -> Child:
        return Child(program, self.folder.logs / f"{program.name}.log", self.reporter.say)


async def run_until_stopped(options: Options, environ: dict[str, str], reporter: Reporter) -> None:
    """Start everything, stay until SIGINT, SIGTERM or SIGHUP, stop everything.

    Raises:
        InUse: somebody runs on this data directory already.
        OSError: the data directory cannot be written to.
        DidNotStart, NoPort, NotInstalled, WrongSetting: see :meth:`Deployment.begin`.
    """
    folder = Folder(options.data)
    folder.make()
    with Lock(folder) as lock:
        deployment = Deployment(options, folder, lock, reporter)
        watching = _watch(options, folder, reporter)
        try:
            await _until_signal(deployment.begin(environ))
            reporter.say("Stopping …")
        finally:
            await deployment.end()
            for task in watching:
                task.cancel()
        reporter.say("Storymaker has stopped.")


def _watch(options: Options, folder: Folder, reporter: Reporter) -> list[asyncio.Task[None]]:
    if not options.verbose:
        return []
    return [asyncio.create_task(follow(folder.logs, ("nats", "objects", *SERVICES), reporter.say))]


async def _until_signal(beginning: Coroutine[Any, Any, None]) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        if number != signal.SIGHUP or signal.getsignal(number) != signal.SIG_IGN:
            loop.add_signal_handler(number, stop.set)
    begin = asyncio.create_task(beginning)
    stopped = asyncio.ensure_future(stop.wait())
    await asyncio.wait({begin, stopped}, return_when=asyncio.FIRST_COMPLETED)
    if begin.done():
        begin.result()
        await stopped
    begin.cancel()
    with suppress(asyncio.CancelledError):
        await begin
