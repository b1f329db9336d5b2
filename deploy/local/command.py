"""The command line of Storymaker."""

import asyncio
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from deploy.local.folder import Folder, InUse, default_data, holder_of

app = typer.Typer(
    name="storymaker",
    help="A picture-book maker that a family can own: a plushie becomes a ten-chapter illustrated book.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
)

Data = Annotated[
    Path,
    typer.Option(envvar="STORYMAKER_DATA", default_factory=default_data, help="Where books and pictures are kept."),
]
NatsUrl = Annotated[
    str,
    typer.Option(envvar="STORYMAKER_NATS_URL", help="Address of the NATS server; without it, the one that `up` runs."),
]


@app.command()
def up(
    data: Data,
    port: Annotated[
        int | None,
        typer.Option(
            envvar="STORYMAKER_PORT", min=1, max=65535, help="Port of the web page: 8000, or the next that is free."
        ),
    ] = None,
    only_servers: Annotated[
        bool,
        typer.Option("--only-servers", envvar="STORYMAKER_ONLY_SERVERS", help="Start NATS and the object server only."),
    ] = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", envvar="STORYMAKER_VERBOSE", help="Show what the programs log.")
    ] = False,
) -> None:
    """Start everything on this machine and say where to find it. Ctrl-C stops it."""
    from contracts.settings import WrongSetting
    from deploy.local.keys import Damaged
    from deploy.local.nats_server import NotInstalled
    from deploy.local.ports import NoPort
    from deploy.local.reporting import Reporter
    from deploy.local.settings import Options
    from deploy.local.supervisor import DidNotStart
    from deploy.local.up import run_until_stopped

    options = Options(data=data.expanduser().resolve(), port=port, only_servers=only_servers, verbose=verbose)
    try:
        asyncio.run(run_until_stopped(options, dict(os.environ), Reporter()))
    except InUse as error:
        _fail(_in_use(options.data, error))
    except OSError as error:
        _fail(f"Storymaker cannot use {options.data}: {error.strerror or error}.")
    except (Damaged, DidNotStart, NoPort, NotInstalled, WrongSetting) as error:
        _fail(str(error))


@app.command()
def gateway(data: Data) -> None:
    """Run the gateway alone: the web page and its interface. Without STORYMAKER_PORT, at the next port that is free."""
    from deploy.local.ports import NoPort, choose_address_port
    from deploy.local.settings import address_of

    wanted = os.environ.get("STORYMAKER_PORT", "")
    try:
        port = choose_address_port(int(wanted) if wanted.isdecimal() else None)
    except NoPort as error:
        _fail(str(error))
    typer.echo(f"The gateway: {address_of(port)}")
    _become("gateway", data, STORYMAKER_PORT=str(port))


@app.command()
def story(data: Data) -> None:
    """Run the storytelling service alone."""
    _become("story", data)


@app.command()
def illustrator(data: Data) -> None:
    """Run the painting service alone."""
    _become("illustrator", data)


@app.command()
def library(data: Data) -> None:
    """Run the service that keeps the views alone."""
    _become("library", data)


@app.command()
def rebuild(
    data: Data,
    check: Annotated[bool, typer.Option("--check", help="Only compare; exit code 3: a live view is wrong.")] = False,
) -> None:
    """Build all views anew from the log, beside the live ones, and swap."""
    url = _nats_url(os.environ.get("STORYMAKER_NATS_URL", ""), data)
    _become("library", data, "rebuild", *(["--check"] if check else []), STORYMAKER_NATS_URL=url)


tales = typer.Typer(no_args_is_help=True, help="The tales of the built-in storyteller.")
app.add_typer(tales, name="tales")


@tales.callback()
def _tales() -> None:
    """Keep `check` a word of its own while it is the only one."""


@tales.command("check")
def check_tales(
    path: Annotated[
        Path | None, typer.Argument(help="A tale's folder, one of its files, or a folder of tales; without: all.")
    ] = None,
) -> None:
    """Name file and line of everything in the tales that does not fit; exit code 1 if anything does not."""
    from services.story.builtin.checking import check

    try:
        misfits, shares = check(path)
    except FileNotFoundError:
        _fail(f"There is no tale at {path}.")
    for misfit in misfits:
        typer.echo(str(misfit))
    for share in shares:
        part = f"{share.worded} of {share.lines} lines have three wordings or more"
        typer.echo(f"{share.tale} in {share.language}: {part} ({share.worded / max(1, share.lines):.0%})")
    if misfits:
        _fail(f"{len(misfits)} things do not fit.")


@app.command()
def migrate(
    data: Data,
    nats_url: NatsUrl = "",
    replicas: Annotated[
        int, typer.Option(envvar="STORYMAKER_REPLICAS", min=1, max=5, help="How many servers keep each event.")
    ] = 1,
) -> None:
    """Make or update the streams, consumers and buckets."""
    from contracts.topology import migrate as run

    url = _nats_url(nats_url, data)
    with _asking(url):
        for sentence in asyncio.run(run(url, replicas=replicas)):
            typer.echo(sentence)


@app.command()
def history(
    aggregate: Annotated[
        str, typer.Argument(metavar="ID", help="Id of a book or character, as in the address of its page.")
    ],
    data: Data,
    nats_url: NatsUrl = "",
) -> None:
    """Show everything that happened to a book or character, in order."""
    from deploy.local.history import show

    url = _nats_url(nats_url, data)
    with _asking(url):
        found = asyncio.run(show(aggregate, url))
    if not found:
        _fail(f"Nothing is recorded about {aggregate}.")


@app.command()
def doctor(data: Data) -> None:
    """Look at what is configured, what can be reached and what is about to expire."""
    from deploy.local.doctor import examine
    from deploy.local.findings import show

    findings = asyncio.run(examine(data.expanduser().resolve(), {**_running(data), **os.environ}))
    show(findings)
    if any(finding.ok is False for finding in findings):
        raise typer.Exit(1)


def _running(data: Path) -> dict[str, str]:
    """Return the variables of whatever runs on the data directory now."""
    holder = holder_of(Folder(data.expanduser().resolve()))
    return holder.environment if holder else {}


def _nats_url(given: str, data: Path) -> str:
    url = given or _running(data).get("STORYMAKER_NATS_URL", "")
    if not url:
        _fail(f"Nothing runs on {data}: start `storymaker up` first, or set STORYMAKER_NATS_URL.")
    return url


@contextmanager
def _asking(nats_url: str) -> Iterator[None]:
    """Say in a sentence that NATS does not answer."""
    from nats.errors import Error

    from contracts.bus import BusDown
    from contracts.servers import silent

    try:
        yield
    except (Error, BusDown, OSError) as error:
        _fail(f"{silent(nats_url)} ({error})")


def _become(service: str, data: Path, *arguments: str, **settled: str) -> None:
    """Turn this process into a service.

    What neither is ``settled`` nor stands in its environment, whatever runs on the data tells it.
    """
    environment = {**_running(data), **os.environ, **settled}
    command = [sys.executable, "-m", f"services.{service}", *arguments]
    os.execve(sys.executable, command, environment)  # noqa: S606 -- no shell: our own modules


def _in_use(data: Path, error: InUse) -> str:
    if not error.holder:
        return f"Storymaker already runs with {data}."
    address = f": {error.holder.address}" if error.holder.address else ""
    return f"Storymaker already runs with {data}{address} (process {error.holder.pid})"


def _fail(sentence: str) -> None:
    typer.echo(sentence, err=True)
    raise typer.Exit(1)


def main() -> None:
    """Run the command line."""
    app()
