"""What an image model is told: the prompt files, filled with the family's words as quoted descriptions."""

import functools
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import jinja2
import msgspec

from contracts.events import Style
from contracts.figure_words import in_words
from contracts.plain_text import plain
from services.illustrator.acting_words import TRUE, doing
from services.illustrator.painter import Page, Reference

LONGEST_NAME = 160


class Label(msgspec.Struct, frozen=True, kw_only=True):
    """What a picture that goes along with a prompt shows: the sheet or the photo of whom."""

    kind: Literal["sheet", "photo"]
    name: str


@functools.cache
def _files() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "prompts"),
        autoescape=False,  # noqa: S701
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["quoted"] = quoted
    environment.filters["in_words"] = in_words
    return environment


def to_paint(page: Page, labels: Sequence[Label]) -> str:
    """Return the prompt for a page or cover; ``labels`` say what the pictures that go with it show, in their order."""
    template = _files().get_template("cover.j2" if page.is_cover else "page.j2")
    return template.render(
        page=page,
        labels=labels,
        stage=page.stage,
        doing=doing(page.stage),
        holding_true=[TRUE[fact] for fact in page.stage.facts],
    )


def to_portray(member: Reference, style: Style, labels: Sequence[Label]) -> str:
    """Return the prompt for a reference sheet."""
    return _files().get_template("sheet.j2").render(member=member, style=style, labels=labels)


def quoted(words: str, limit: int = LONGEST_NAME) -> str:
    """Return a family's words as one JSON string on one line.

    Angle brackets are taken away: some servers read settings from tags within a prompt.
    """
    harmless = plain(words, limit).replace("<", "‹").replace(">", "›")
    return msgspec.json.encode(" ".join(harmless.split())).decode()
