"""What a text model is told: the prompt files, filled with the family's words as data."""

import functools
from pathlib import Path
from typing import Any

import jinja2
import msgspec

from contracts.events import CastMember
from contracts.figure_words import in_words
from contracts.plain_text import plain
from services.story.storyteller import Brief, Retelling, Told
from services.story.tale import Tale

LONGEST_TITLE = 160
LONGEST_TEXT = 6000
LONGEST_PREMISE = 2000
LONGEST_DESCRIPTION = 1000
LONGEST_WISH = 1000
MOST_WISHES = 10


@functools.cache
def _files() -> jinja2.Environment:
    loader = jinja2.FileSystemLoader(Path(__file__).parent / "prompts")
    # Not HTML: escaping would put &quot; into the story.
    return jinja2.Environment(
        loader=loader,
        autoescape=False,  # noqa: S701
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def instructions(brief: Brief) -> str:
    """Return the standing instructions: how a good picture book is written for this age and language."""
    return (
        _files()
        .get_template("instructions.j2")
        .render(reading_age=brief.reading_age, mood=brief.mood, style=brief.style, total=brief.chapters_total)
    )


def to_tell(tale: Tale) -> str:
    """Return the wish for a whole book, or for the chapters that are missing in one."""
    facts = _brief_facts(tale.brief)
    if tale.told:
        facts["finished_chapters"] = [_chapter_facts(tale.told[number]) for number in sorted(tale.told)]
    return (
        _files()
        .get_template("tell.j2")
        .render(data=as_data(facts), missing=tale.missing, needs_head=tale.needs_head, begun=bool(tale.told))
    )


def to_retell(brief: Brief, retelling: Retelling) -> str:
    """Return the wish for one chapter anew, with the book as it is now."""
    facts = _brief_facts(brief)
    facts["book_as_it_is_now"] = [_chapter_facts(chapter) for chapter in retelling.chapters]
    facts["wishes_oldest_first"] = [plain(wish, LONGEST_WISH) for wish in retelling.wishes[-MOST_WISHES:]]
    return (
        _files()
        .get_template("retell.j2")
        .render(data=as_data(facts), number=retelling.number, wishes=bool(retelling.wishes))
    )


def as_data(facts: dict[str, Any]) -> str:
    """Return ``facts`` as JSON that cannot close the block it stands in."""
    return msgspec.json.format(msgspec.json.encode(facts), indent=1).decode().replace("<", "\\u003c")


def _brief_facts(brief: Brief) -> dict[str, Any]:
    return {
        "title": plain(brief.title, LONGEST_TITLE),
        "premise": plain(brief.premise, LONGEST_PREMISE),
        "language": plain(brief.language, 35),
        "mood": brief.mood,
        "reading_age": brief.reading_age,
        "chapters_in_the_book": brief.chapters_total,
        "cast": [_member_facts(member) for member in brief.cast],
    }


def _member_facts(member: CastMember) -> dict[str, str]:
    facts = {
        "name": plain(member.name, LONGEST_TITLE),
        "kind": plain(member.kind, LONGEST_TITLE),
        "description": plain(member.description, LONGEST_DESCRIPTION),
    }
    return facts | ({"confirmed_looks": in_words(member.figure)} if member.figure else {})


def _chapter_facts(chapter: Told) -> dict[str, Any]:
    return {
        "number": chapter.number,
        "title": plain(chapter.title, LONGEST_TITLE),
        "text": plain(chapter.text, LONGEST_TEXT),
        "scene": plain(chapter.scene, LONGEST_TEXT),
    }
