"""Where clauses begin and end."""

from collections.abc import Iterator

from contracts.understanding.lexicon import Item

_LABELS = ("garment", "aid", "cover", "part", "hairdo", "limb", "gone", "loss")
"""What a colon may stand behind as "is" would: "hair: brown"."""


def _describes_hair(segment: list[Item]) -> bool:
    """Tell whether adjectives of hair go on behind a comma: "long, curly hair"."""
    return all(item.has("texture", "length", "hair_colour", "colour", "plain") for item in segment)


def _is_labelled_hair(segment: list[Item]) -> bool:
    """Tell whether a list goes on of what hair is like: "hair: long, brown"."""
    return len(segment) > 1 and segment[0].senses.get("part") == "hair" and segment[1].text == ":"


def segments(items: list[Item]) -> Iterator[tuple[bool, list[Item]]]:
    """Part items at the marks between clauses; yields whether a segment begins a sentence, and its items."""
    begins, segment = True, list[Item]()
    for place, item in enumerate(items):
        mark = item.senses.get("mark_of_clause")
        following = items[place + 1] if place + 1 < len(items) else None
        if mark == "," and following and following.has("texture", "length") and segment and _describes_hair(segment):
            continue
        if mark == "," and following and following.has("colour", "texture", "length") and _is_labelled_hair(segment):
            continue
        if mark == ":" and segment and segment[-1].has(*_LABELS):
            segment.append(item._replace(senses={"be": "-"}))
        elif mark is not None:
            if segment:
                yield begins, segment
                begins = False
            segment = []
            begins = begins or mark == "."
        else:
            segment.append(item)
    if segment:
        yield begins, segment
