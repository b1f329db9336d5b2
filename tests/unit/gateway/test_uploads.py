"""Whatever a form holds, it is one picture or the family's mistake, never ours."""

import gc
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from litestar import Litestar, Request, put

from services.gateway.problems import to_response
from services.gateway.uploads import picture_in

_HEADERS = (
    b'content-disposition: form-data; name="file"',
    b'content-disposition: form-data; name="file"; filename="a.png"',
    b'content-disposition: form-data; name="\xff"; filename="\xfe"',
    b"content-disposition: form-data",
    b"content-disposition: attachment; name=file",
    b'content-disposition: form-data; name="file"\r\ncontent-type: text/plain; charset=klingon',
    b'content-disposition: form-data; name="file"\r\ncontent-type: text/plain; charset=hex',
    b"x: \xff",
    b"",
)

# The parser leaves a file in front of words that are none to the garbage collector, which closes it.
pytestmark = pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")


@pytest.fixture(autouse=True, scope="module")
def _nothing_left_over() -> Iterator[None]:
    yield
    gc.collect()


@put("/")
async def take(request: Request[Any, Any, Any]) -> bytes:
    """Take a picture as the gateway does, and send it back."""
    return await picture_in(request)


_APP = Litestar(
    [take], exception_handlers={Exception: to_response}, openapi_config=None, logging_config=None, debug=False
)


async def sent(*parts: tuple[bytes, bytes], boundary: bytes = b"b", end: bytes = b"--b--\r\n") -> httpx.Response:
    body = b"".join(b"--b\r\n" + head + b"\r\n\r\n" + data + b"\r\n" for head, data in parts) + end
    kind = {b"content-type": b"multipart/form-data; boundary=" + boundary}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(_APP), base_url="http://test") as browser:  # type: ignore[arg-type]  # an ASGI application is one to both
        return await browser.put("/", content=body, headers=kind)


async def test_the_one_file_of_a_form_is_the_picture() -> None:
    answer = await sent((_HEADERS[1], b"pixels"))
    assert (answer.status_code, answer.content) == (200, b"pixels")


@pytest.mark.parametrize("part", [(_HEADERS[0], b"\xff\xfe"), (_HEADERS[5], b"words"), (_HEADERS[6], b"zz")])
async def test_words_that_are_none_are_not_one_picture(part: tuple[bytes, bytes]) -> None:
    answer = await sent(part)
    assert (answer.status_code, answer.json()["type"]) == (400, "/problems/not-one-picture")


_PARTS = st.lists(st.tuples(st.sampled_from(_HEADERS), st.binary(max_size=20)), max_size=3)
_BOUNDARIES = st.sampled_from([b"b", b"c", b"", b"\xff", b"b" * 300])


@settings(deadline=None)
@given(_PARTS, _BOUNDARIES, st.sampled_from([b"--b--\r\n", b"", b"--b", b"\xff"]))
async def test_no_form_is_a_fault_of_ours(parts: list[tuple[bytes, bytes]], boundary: bytes, end: bytes) -> None:
    assert (await sent(*parts, boundary=boundary, end=end)).status_code < 500
