"""Ask a running gateway who writes and paints there: it may have been started with other settings than these."""

from urllib.request import urlopen

import msgspec

from deploy.local.findings import Finding

_PATIENCE = 5.0


class _Maker(msgspec.Struct):
    name: str
    built_in: bool
    model: str | None


class _About(msgspec.Struct):
    storyteller: _Maker | None
    painter: _Maker | None


def examine_makers(address: str) -> list[Finding]:
    """Look both up at the address of a web page; nothing is asked when there is none."""
    if not address:
        return []
    try:
        with urlopen(f"{address}/api/about", timeout=_PATIENCE) as answer:  # noqa: S310 -- our own, on this machine
            about = msgspec.json.decode(answer.read(), type=_About)
    except (OSError, msgspec.MsgspecError) as error:
        return [Finding("Running", "web page", False, f"{address} does not answer ({error})")]
    return [_judge("storyteller", about.storyteller), _judge("painter", about.painter)]


def _judge(what: str, maker: _Maker | None) -> Finding:
    if maker is None:
        return Finding("Running", what, False, "its service is away")
    return Finding("Running", what, True, "built-in" if maker.built_in else maker.model or maker.name)
