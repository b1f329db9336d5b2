"""A Storymaker in which a family has lived for a while: what is in it was put there over HTTP."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import msgspec

from tests.deployment import Deployment, storymaker_up
from tests.phone_photo import phone_photo

Json = dict[str, Any]


class House:
    """A running Storymaker and the things in it."""

    def __init__(self, address: str, deployment: Deployment | None = None) -> None:
        self.address = address
        self.deployment = deployment
        self._client = httpx.Client(base_url=address, timeout=60)

    def close(self) -> None:
        """Let go of the connection."""
        self._client.close()

    def get(self, path: str) -> Json:
        """Return what the gateway tells at a path."""
        return dict(self._client.get(path).raise_for_status().json())

    def send(self, method: str, path: str, body: object) -> Json:
        """Ask the gateway for a change."""
        return dict(self._client.request(method, path, json=body).raise_for_status().json())

    def picture(self, address: str) -> bytes:
        """Return the bytes of a picture."""
        return self._client.get(address).raise_for_status().content

    def add_character(self, name: str, kind: str, description: str = "", with_photo: bool = False) -> str:
        """Add a character, with its sketches when there is a photo; return its id."""
        added = self.send("POST", "/api/characters", {"name": name, "kind": kind, "description": description})
        if with_photo:
            headers = {"content-type": "image/jpeg"}
            path = f"/api/characters/{added['id']}/avatar"
            self._client.put(path, content=phone_photo(), headers=headers).raise_for_status()
        return str(added["id"])

    def remove_character(self, character_id: str) -> None:
        """Remove a character."""
        self._client.delete(f"/api/characters/{character_id}").raise_for_status()

    def ask_for_book(self, title: str, **wishes: object) -> str:
        """Have a book made; return its id at once."""
        answer = self.send("POST", "/api/studio/generate-story", {"title": title, **wishes})
        return str(answer["book_id"])

    def make_book(self, title: str, **wishes: object) -> str:
        """Have a book made, and wait until it is there; return its id."""
        book_id = self.ask_for_book(title, **wishes)
        self.until(book_id, lambda book: book["state"] == "done")
        return book_id

    def name_book(self, title: str, *chapters: str, **wishes: object) -> str:
        """Name a book and write chapters with these titles into it; nothing is painted. Return its id."""
        book_id = str(self.send("POST", "/api/books", {"title": title, **wishes})["id"])
        for chapter in chapters:
            words = {"title": chapter, "text": f"This is what happens in {chapter}.", "scene": f"A bear in {chapter}."}
            self.send("POST", f"/api/books/{book_id}/chapters", words)
        return book_id

    def until(self, book_id: str, is_so: Any) -> Json:
        """Follow a book until it is as wanted; return it."""
        with self._client.stream("GET", f"/api/books/{book_id}/updates") as stream:
            for line in stream.iter_lines():
                if line.startswith("data:"):
                    book: Json = msgspec.json.decode(line[5:])
                    if is_so(book):
                        return book
        raise AssertionError("the book went away")


@contextmanager
def house(data: Path, **variables: str) -> Iterator[House]:
    """Start a Storymaker with nothing in it."""
    with storymaker_up(data, **{"OPENAI_API_KEY": "", **variables}) as deployment:
        one = House(deployment.until_said("is ready:").rpartition(" ")[2], deployment)
        yield one
        one.close()
        deployment.ask_to_end()
