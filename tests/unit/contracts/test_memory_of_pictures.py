"""What the worst picture of those that are taken needs in memory, each measured in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

from contracts.pictures import MOST_MEMORY

_SIDE = 4898
_DRAW = """
import sys
from PIL import Image
mode, width, height, form, options, path = eval(sys.argv[1])
Image.new(mode, (width, height), 120).save(path, form, **options)
"""
_PREPARE = """
import re, sys
from contracts.pictures import NotAPicture, prepare
data = open(sys.argv[1], "rb").read()
try:
    size = prepare(data, 1600)[2:]
except NotAPicture as error:
    size = error.reason
# What getrusage tells includes the process that this one was forked from.
needed = re.search(r"VmHWM:\\s+(\\d+) kB", open("/proc/self/status").read())
print(size, int(needed[1]) * 1024)
"""
_DENSE = {"progressive": True, "subsampling": 0, "quality": 50}
_FLAT = {"lossless": True, "quality": 0, "method": 0}


def _run(code: str, argument: object) -> str:
    command = [sys.executable, "-c", code, str(argument)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@pytest.mark.parametrize(
    ("mode", "width", "height", "form", "options"),
    [
        pytest.param("RGBA", _SIDE, _SIDE, "PNG", {"compress_level": 1}, id="png"),
        pytest.param("P", _SIDE, _SIDE, "PNG", {"transparency": b"\x10" * 256}, id="png-with-a-palette"),
        pytest.param("RGBA", _SIDE, _SIDE, "WEBP", _FLAT, id="webp"),
        pytest.param("RGB", 8000, 8000, "JPEG", _DENSE, id="jpeg-in-several-passes"),
        pytest.param("RGB", 12_000, 3199, "JPEG", _DENSE, id="jpeg-of-which-nothing-is-left-out"),
        pytest.param("CMYK", 6900, 6900, "JPEG", _DENSE, id="jpeg-for-print"),
    ],
)
def test_the_worst_picture_that_is_taken_leaves_room_for_the_gateway(
    tmp_path: Path, mode: str, width: int, height: int, form: str, options: dict[str, object]
) -> None:
    path = tmp_path / "picture"
    _run(_DRAW, (mode, width, height, form, options, str(path)))
    *size, needed = _run(_PREPARE, path).split()
    assert size[0] == "(1600,"
    assert int(needed) <= MOST_MEMORY


@pytest.mark.parametrize(
    ("mode", "width", "height", "form", "options"),
    [
        pytest.param("RGBA", 7990, 8000, "WEBP", _FLAT, id="webp-of-38-bytes"),
        pytest.param("P", 5000, 5000, "PNG", {}, id="png"),
        pytest.param("CMYK", 8000, 8000, "JPEG", _DENSE, id="jpeg-for-print"),
    ],
)
def test_what_needs_more_is_refused_before_it_is_decoded(
    tmp_path: Path, mode: str, width: int, height: int, form: str, options: dict[str, object]
) -> None:
    path = tmp_path / "picture"
    _run(_DRAW, (mode, width, height, form, options, str(path)))
    *reason, needed = _run(_PREPARE, path).split()
    assert " ".join(reason) == "too many pixels"
    assert int(needed) < MOST_MEMORY // 8
