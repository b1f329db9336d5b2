"""The worker: reads orders from standard input, paints, writes pictures to standard output.

An order is a MessagePack body behind its length (4 bytes, big endian); so is the answer, whose first byte says
whether a picture (0) or the name of an error (1) follows. The worker ends when its input ends, so that it never
outlives the process that started it.
"""

import io
import os
import signal
import sys
from random import Random
from typing import BinaryIO

import msgspec
import resvg_py
from PIL import Image

from contracts.events import Style
from services.illustrator.builtin import cover
from services.illustrator.builtin.brush.texture import finish
from services.illustrator.builtin.order import Order, decode
from services.illustrator.builtin.page.composition import compose
from services.illustrator.builtin.portrait import sheet
from services.illustrator.builtin.sketch import sketch


def paint(order: Order) -> bytes:
    """The picture of an order as JPEG; empty when the order only warms the worker up."""
    if order.page is not None:
        page = order.page
        svg = cover.compose(page) if page.is_cover else compose(page)
        return picture(svg, page.style, f"{page.book_title}:{page.number}:{page.seed}", order.size)
    if order.member is not None:
        return picture(sheet(order.member, order.style), order.style, order.member.look.character_id, order.size)
    if order.sketch is not None:
        return picture(sketch(order.sketch, order.style), order.style, order.sketch.look.name, order.size)
    return b""


def picture(svg: str, style: Style, seed: str, size: int) -> bytes:
    """An SVG as pixels on paper, encoded; the seed decides how the grain lies."""
    flat = resvg_py.svg_to_bytes(svg_string=svg, width=size, height=size, skip_system_fonts=True)
    with Image.open(io.BytesIO(flat)) as image:
        finished = finish(image.convert("RGB"), style, Random(f"paper:{seed}"))
    out = io.BytesIO()
    finished.save(out, "JPEG", quality=94, subsampling=0)
    return out.getvalue()


def serve(orders: BinaryIO, answers: BinaryIO) -> None:
    """Answers orders until there are no more."""
    while len(head := orders.read(4)) == 4:
        body = orders.read(int.from_bytes(head))
        try:
            answer = b"\0" + paint(decode(body))
        except (ValueError, OSError, KeyError, TypeError, ArithmeticError, msgspec.MsgspecError) as error:
            answer = b"\1" + type(error).__name__.encode()
        answers.write(len(answer).to_bytes(4) + answer)
        answers.flush()


def main() -> None:
    """Serves on the standard streams; what anything else prints goes to standard error."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
