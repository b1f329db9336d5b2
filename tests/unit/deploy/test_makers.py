"""Who writes and paints in what runs, as its web page tells."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

from deploy.local.makers import examine_makers


@contextmanager
def a_page_that_says(about: bytes) -> Iterator[str]:
    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(about if self.path == "/api/about" else b"")

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Page) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def test_what_runs_is_told_whatever_this_terminal_is_set_to() -> None:
    model = b'{"name":"qwen3","built_in":false,"model":"qwen3"}'
    with a_page_that_says(
        b'{"storyteller":' + model + b',"painter":{"name":"p","built_in":true,"model":null}}'
    ) as page:
        found = examine_makers(page)
    assert [(one.what, one.ok, one.said) for one in found] == [
        ("storyteller", True, "qwen3"),
        ("painter", True, "built-in"),
    ]


def test_a_maker_whose_service_is_away_is_broken() -> None:
    with a_page_that_says(b'{"storyteller":null,"painter":null}') as page:
        assert [one.ok for one in examine_makers(page)] == [False, False]


def test_a_page_that_does_not_answer_is_broken(free_port: int) -> None:
    [found] = examine_makers(f"http://127.0.0.1:{free_port}")
    assert (found.what, found.ok) == ("web page", False)


def test_without_a_page_nothing_is_asked() -> None:
    assert examine_makers("") == []
