"""Print a whole book of the built-in storyteller, for reading aloud."""

import argparse
import asyncio
from typing import get_args

from contracts.events import BookMood, CastMember, ReadingAge
from services.story.builtin import BuiltinStoryteller
from services.story.builtin.words import count_words
from services.story.storyteller import Brief, Draft


def _brief() -> Brief:
    parser = argparse.ArgumentParser(prog="python -m services.story.builtin", description=__doc__)
    parser.add_argument("--title", default="")
    parser.add_argument("--tale", default="", help="the tale that is told")
    parser.add_argument("--own", default="", help="the family's own words for what the tale is about")
    parser.add_argument("--premise", default="")
    parser.add_argument("--name", action="append", default=[], help="once per member of the cast")
    parser.add_argument("--kind", action="append", default=[])
    parser.add_argument("--words", action="append", default=[], help="the description")
    parser.add_argument("--language", default="en")
    parser.add_argument("--mood", default="cosy", choices=get_args(BookMood))
    parser.add_argument("--age", default="6-7", choices=get_args(ReadingAge))
    parser.add_argument("--chapters", type=int, default=10)
    parser.add_argument("--seed", type=int, default=0)
    said = parser.parse_args()
    cast = tuple(
        CastMember(
            character_id=str(index),
            name=name,
            kind=said.kind[index] if index < len(said.kind) else "",
            description=said.words[index] if index < len(said.words) else "",
        )
        for index, name in enumerate(said.name)
    )
    return Brief(
        title=said.title,
        tale=said.tale,
        tale_words=said.own,
        premise=said.premise,
        mood=said.mood,
        reading_age=said.age,
        language=said.language,
        cast=cast,
        chapters_total=said.chapters,
        seed=said.seed,
    )


async def _print(brief: Brief) -> None:
    async for told in BuiltinStoryteller().tell(brief):
        if isinstance(told, Draft):
            print(f"\n== {told.number}. {told.title} ({count_words(told.text)} words)\n\n{told.text}\n")
            print(f"[{told.scene} | {told.stage.place}, {told.stage.time}, {', '.join(told.cast)}]")
        else:
            print(f"[{told.cover_scene} | {told.cover_stage.place}, {told.cover_stage.time}]")


if __name__ == "__main__":
    asyncio.run(_print(_brief()))
