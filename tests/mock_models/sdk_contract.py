"""Requests caught before they leave, and held against the parameters that the installed SDK itself declares."""

import email
import email.policy
from collections.abc import Callable
from typing import Any

import httpx2
import msgspec
from pydantic import ConfigDict, TypeAdapter


class Caught:
    """An HTTP client for the SDK that keeps every request and answers what it is told."""

    def __init__(self, answer: Callable[[httpx2.Request], httpx2.Response]) -> None:
        self.requests: list[httpx2.Request] = []
        self._answer = answer

    def client(self) -> httpx2.AsyncClient:
        """Return the client; nothing of it reaches the network."""
        return httpx2.AsyncClient(transport=httpx2.MockTransport(self._handle))

    def body(self) -> dict[str, Any]:
        """Return the JSON body of the only request."""
        (request,) = self.requests
        body: dict[str, Any] = msgspec.json.decode(request.content)
        return body

    def form(self) -> tuple[dict[str, str], list[tuple[str, str, str, bytes]]]:
        """Return the form of the only request: its fields, and its files as field, name, type and bytes."""
        (request,) = self.requests
        head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
        message = email.message_from_bytes(head + request.content, policy=email.policy.HTTP)
        fields: dict[str, str] = {}
        files: list[tuple[str, str, str, bytes]] = []
        for part in message.iter_parts():
            name = str(part["Content-Disposition"].params["name"])
            content = part.get_payload(decode=True)
            assert isinstance(content, bytes)
            if (file_name := part.get_filename()) is None:
                fields[name] = content.decode()
            else:
                files.append((name, file_name, part.get_content_type(), content))
        return fields, files

    async def _handle(self, request: httpx2.Request) -> httpx2.Response:
        await request.aread()
        self.requests.append(request)
        return self._answer(request)


def check_parameters(kind: type, parameters: dict[str, Any]) -> None:
    """Hold ``parameters`` against one of the SDK's parameter types; an unknown one is an error.

    Raises:
        pydantic.ValidationError: what the SDK's authors would not send.
    """
    setattr(kind, "__pydantic_config__", ConfigDict(extra="forbid", arbitrary_types_allowed=True))  # noqa: B010
    TypeAdapter(kind).validate_python(parameters)
