"""``python -m deploy.environment`` writes ``.env.example``: every setting, explained, out of the types that hold it.

With ``--check`` it only tells, by its exit code, whether the file is as it should be.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import wrap
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

import yaml
from msgspec import Meta, Struct
from msgspec.structs import fields

from contracts.migrate import MigrateSettings
from contracts.settings import PREFIX, BusSettings, GallerySettings
from services.gateway.settings import GatewaySettings
from services.illustrator.settings import IllustratorSettings
from services.library.settings import LibrarySettings
from services.story.settings import StorySettings

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / ".env.example"
WIDTH = 118
_OFFERED = re.compile(r"\$\{[A-Z0-9_]+:-(.*)\}")

HEAD = """\
# What can be set in compose.yaml, with what holds when it is not: copy this file to .env, and take the # away from
# the lines that you change. Any setting may also be a file, NAME_FILE=/path, as secrets are: see deploy/secrets.sh.
# Written by `make generate` out of the settings types of the services; nobody edits it.
"""


class ComposeSettings(Struct, frozen=True):
    """What compose.yaml itself reads."""

    address: Annotated[
        str, Meta(description="Address of this machine that the page is reached at; 0.0.0.0: from the whole house")
    ] = "127.0.0.1"
    port: Annotated[int, Meta(description="Port that the page is reached at")] = 8000


SECTIONS: tuple[tuple[str, type[Struct]], ...] = (
    ("The address of the page", ComposeSettings),
    ("The bus: all services", BusSettings),
    ("Pictures: gateway, illustrator, migrate", GallerySettings),
    ("gateway", GatewaySettings),
    ("story", StorySettings),
    ("illustrator", IllustratorSettings),
    ("library", LibrarySettings),
    ("migrate", MigrateSettings),
)


def example(compose: dict[str, Any]) -> str:
    """Return the file; what ``compose`` tells its services by itself is named, and not offered."""
    told = dict(_told(compose))
    seen: set[str] = set()
    parts = [HEAD]
    for title, kind in SECTIONS:
        parts.append(f"\n# --- {title} ---\n")
        hints = get_type_hints(kind, include_extras=True)
        for field in fields(kind):
            name = PREFIX + field.name.upper()
            if name not in seen:
                seen.add(name)
                settled = kind is not ComposeSettings and name in told
                default = told[name] if settled else _shown(field.default)
                parts.append(_entry(name, " ".join(_words(hints[field.name])), default))
    return "".join(parts)


def _told(compose: dict[str, Any]) -> Iterator[tuple[str, str | None]]:
    """Yield each setting that compose.yaml tells a service, with the value that holds unless .env has another."""
    for service in compose["services"].values():
        for name, value in service.get("environment", {}).items():
            offered = _OFFERED.fullmatch(str(value))
            yield name.removesuffix("_FILE"), offered[1] if offered else None


def _entry(name: str, words: str, default: str | None) -> str:
    if default is None:
        return _commented(f"{words} {name} is set by compose.yaml.")
    return f"{_commented(words)}#{name}={default}\n"


def _commented(text: str) -> str:
    return "".join(f"# {line}\n" for line in wrap(text, WIDTH - 2, break_on_hyphens=False))


def _words(hint: Any) -> Iterator[str]:
    kind, *notes = get_args(hint)
    for note in notes:
        if isinstance(note, Meta) and note.description:
            yield f"{note.description}."
    if get_origin(kind) is Literal:
        yield f"One of: {', '.join(choice or '(empty)' for choice in get_args(kind))}."


def _shown(default: Any) -> str:
    if default is None:
        return ""
    return str(default).lower() if isinstance(default, bool) else str(default)


def main(arguments: list[str]) -> int:
    """Return the exit code."""
    text = example(yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8")))
    if arguments == ["--check"]:
        if EXAMPLE.exists() and EXAMPLE.read_text(encoding="utf-8") == text:
            return 0
        print(".env.example is not as the settings are: run `make generate`.", file=sys.stderr)
        return 1
    EXAMPLE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
