"""The painter as a port: worker processes that are warm, replaced when they die, and gone at the end."""

import asyncio
import io
import os
import signal
import subprocess
import sys

import psutil
import pytest
from PIL import Image

from contracts.events import CastLook
from contracts.figure import Figure
from contracts.outcomes import BadAnswer
from contracts.stage import Stage
from services.illustrator.builtin import BuiltinPainter
from services.illustrator.builtin.order import Order
from services.illustrator.painter import Page, Painter, Reference

BRUNO = Reference(look=CastLook(character_id="bruno", name="Bruno", look=""), figure=Figure(body="bear"))


def page(number: int = 1) -> Page:
    return Page(
        book_title="T", number=number, chapters_total=10, title="", text="", scene="", stage=Stage(), style="gouache",
        style_words="", cast=(BRUNO,),
    )  # fmt: skip


async def test_it_is_a_painter_that_signs_its_pictures() -> None:
    painter: Painter = BuiltinPainter(1)
    try:
        painting = await painter.paint(page())
        portrait = await painter.portray(BRUNO, "papercut")
    finally:
        await painter.close()
    assert painting.made_by == portrait.made_by == "built-in"
    for picture in (painting, portrait):
        with Image.open(io.BytesIO(picture.data)) as image:
            assert image.size == (1024, 1024)


async def test_two_painters_give_the_same_bytes() -> None:
    one, other = BuiltinPainter(1, size=128), BuiltinPainter(2, size=128)
    try:
        assert (await one.paint(page())).data == (await other.paint(page())).data
    finally:
        await asyncio.gather(one.close(), other.close())


async def test_a_killed_worker_is_replaced_and_the_picture_painted_again() -> None:
    painter = BuiltinPainter(1, size=128)
    try:
        await painter.warm()
        (before,) = painter.workers.ids
        os.kill(before, signal.SIGKILL)
        assert (await painter.paint(page())).data
        assert painter.workers.ids != [before]
    finally:
        await painter.close()


async def test_a_cancelled_picture_does_not_spoil_the_next() -> None:
    painter = BuiltinPainter(1, size=128)
    try:
        await painter.warm()
        expected = (await painter.paint(page(2))).data
        task = asyncio.create_task(painter.paint(page(1)))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert (await painter.paint(page(2))).data == expected
    finally:
        await painter.close()


async def test_an_order_that_cannot_be_painted_is_a_bad_answer_and_the_worker_lives() -> None:
    painter = BuiltinPainter(1)
    try:
        with pytest.raises(BadAnswer):
            await painter.workers.ask(Order(page=page(), size=-1))
        assert await painter.workers.ask(Order(page=page(), size=64))
    finally:
        await painter.close()


async def test_no_worker_is_left_after_closing() -> None:
    painter = BuiltinPainter(2, size=64)
    await painter.warm()
    ids = painter.workers.ids
    await painter.close()
    assert len(ids) == 2
    assert not any(psutil.pid_exists(pid) for pid in ids)


_PARENT = """
import asyncio
from services.illustrator.builtin import BuiltinPainter

async def main():
    painter = BuiltinPainter(2)
    await painter.warm()
    print(*painter.workers.ids, flush=True)
    await asyncio.sleep(600)

asyncio.run(main())
"""


def test_workers_die_with_a_parent_that_was_killed() -> None:
    with subprocess.Popen([sys.executable, "-c", _PARENT], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        children = [psutil.Process(int(pid)) for pid in parent.stdout.readline().split()]
        parent.kill()
    assert len(children) == 2
    _, alive = psutil.wait_procs(children, timeout=10)
    assert not alive


def test_the_parent_loads_neither_the_renderer_nor_the_imaging_library() -> None:
    script = "import sys, services.illustrator.builtin; print('resvg_py' in sys.modules, 'PIL' in sys.modules)"
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert out.stdout.split() == ["False", "False"]
