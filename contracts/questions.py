"""Questions: what one service asks another and is answered at once, because the answer is not a fact to be kept."""

import msgspec

from contracts.asking import Question
from contracts.events import Style
from contracts.figure import Figure
from contracts.subjects import question


class SketchAsked(msgspec.Struct, frozen=True, kw_only=True):
    """A figure that is to be sketched; ``name`` decides what nobody has said, as it does in the book."""

    figure: Figure
    style: Style = "gouache"
    name: str = ""


class Sketch(msgspec.Struct, frozen=True, kw_only=True):
    """A small square picture of a figure, standing on plain paper: JPEG."""

    data: bytes


SKETCH = Question(question("illustrator", "sketch"), SketchAsked, Sketch)
