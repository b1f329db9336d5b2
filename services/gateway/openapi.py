"""OpenAPI: made from what each route says of itself, and the same bytes every time. Pure."""

import re
from collections.abc import Iterable
from http import HTTPStatus
from typing import Any

import msgspec
from litestar.handlers import HTTPRouteHandler

from services.gateway.describe import Described
from services.gateway.problems import MEDIA_TYPE, ProblemDetails
from services.gateway.requests import Cast, Language
from services.gateway.script import Divider
from services.gateway.shapes import Readiness

_SHORT = {
    "BookView": "Book",
    "CharacterView": "Character",
    "ChapterView": "Chapter",
    "CastView": "CastMember",
    "ImageView": "Image",
    "JobView": "Job",
    "ProblemDetails": "Problem",
}
_REFERENCE = "#/components/schemas/{name}"
_PARAMETER = re.compile(r"\{(\w+):(\w+)\}")
_QUERY: dict[str, dict[str, Any]] = {
    "limit": {"type": "integer", "minimum": 1, "maximum": 200, "default": 50},
    "cursor": {"type": "string"},
    "divider": msgspec.json.schema(Divider),
    "language": {**msgspec.json.schema(Language), "default": "en"},
    "cast": msgspec.json.schema(Cast),
}
_HEADERS = {
    "Idempotency-Key": "Makes a repeated request one: 1 to 200 printable characters, remembered for a day.",
    "If-Match": "The ETag of the state that the change was made on.",
    "If-None-Match": "The ETag of the state that is known already.",
    "Last-Event-ID": "The id of the last event that arrived.",
}
_SENT = {
    "ETag": "The version of this state, for `If-Match` and `If-None-Match`.",
    "Location": "Where it is, for a minute.",
    "Retry-After": "Seconds after which it will work.",
}
_PATTERNS = {"Idempotency-Key": "^[!-~]([ -~]{0,198}[!-~])?$", "If-Match": r'^(\*|"[0-9]{1,18}")$'}


def document(handlers: Iterable[HTTPRouteHandler], version: str) -> bytes:
    """Return the description of the API as JSON."""
    found = [(handler, handler.opt["described"]) for handler in handlers if "described" in handler.opt]
    schemas = _Schemas(found)
    paths: dict[str, Any] = {}
    for handler, described in found:
        for path in handler.paths:
            for method in handler.http_methods:
                plain = _PARAMETER.sub(r"{\1}", path)
                paths.setdefault(plain, {})[str(method).lower()] = _operation(handler, described, path, schemas)
    api = {
        "openapi": "3.1.0",
        "info": {"title": "Storymaker", "version": version, "description": "A plushie becomes a book."},
        "servers": [{"url": "/"}],
        "paths": dict(sorted(paths.items())),
        "components": {"schemas": schemas.components},
    }
    return msgspec.json.format(msgspec.json.encode(api), indent=2) + b"\n"


class _Schemas:
    """The JSON Schemas of all types that the routes name, under the words of the API."""

    def __init__(self, found: list[tuple[HTTPRouteHandler, Described]]) -> None:
        kinds = [ProblemDetails, Readiness]
        for _, described in found:
            kinds += [kind for kind in (described.answer, described.takes) if _is_struct(kind)]
        self._kinds = list(dict.fromkeys(kinds))
        refs, components = msgspec.json.schema_components(self._kinds, ref_template=_REFERENCE)
        self._refs = dict(zip(self._kinds, refs, strict=True))
        self.components = dict(sorted(_renamed(components).items()))

    def of(self, kind: Any) -> dict[str, Any]:
        """Return the schema of an answer or a body."""
        if _is_struct(kind):
            reference: dict[str, Any] = _renamed(self._refs[kind])
            return reference
        return {"type": "string"} if kind is str else {"type": "string", "format": "binary"}


def _is_struct(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def _renamed(value: Any) -> Any:
    """Name the schemas as the API does, and require in answers what is always there."""
    if isinstance(value, dict):
        return {_SHORT.get(key, key): _renamed(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_renamed(one) for one in value]
    if isinstance(value, str):
        prefix, _, name = value.rpartition("/")
        return f"{prefix}/{_SHORT.get(name, name)}" if prefix == "#/components/schemas" else _SHORT.get(value, value)
    return value


def _operation(handler: HTTPRouteHandler, described: Described, path: str, schemas: _Schemas) -> dict[str, Any]:
    told: dict[str, Any] = {
        "operationId": described.operation,
        "summary": (handler.fn.__doc__ or "").strip().splitlines()[0],
        "parameters": _parameters(described, path),
        "responses": _responses(handler, described, schemas),
    }
    if described.takes is not None or described.takes_also:
        told["requestBody"] = {
            "required": not described.takes_nothing_too,
            "content": _content(described, schemas),
        }
    return {key: value for key, value in told.items() if value}


def _parameters(described: Described, path: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = [
        {
            "name": name,
            "in": "path",
            "required": True,
            "schema": {"type": "integer", "minimum": 1} if kind == "int" else {"type": "string"},
        }
        for name, kind in _PARAMETER.findall(path)
    ]
    found += [{"name": name, "in": "query", "required": False, "schema": _QUERY[name]} for name in described.query]
    found += [
        {
            "name": name,
            "in": "header",
            "required": False,
            "description": _HEADERS[name],
            "schema": {"type": "string", **({"pattern": _PATTERNS[name]} if name in _PATTERNS else {})},
        }
        for name in described.headers
    ]
    return found


def _content(described: Described, schemas: _Schemas) -> dict[str, Any]:
    content: dict[str, Any] = {}
    if described.takes is not None:
        content["application/json"] = {"schema": schemas.of(described.takes)}
    for kind in described.takes_also:
        if kind == "multipart/form-data":
            form = {"type": "object", "properties": {"file": schemas.of(bytes)}, "required": ["file"]}
            content[kind] = {"schema": form}
        else:
            content[kind] = {"schema": schemas.of(str if kind.startswith("text/") else bytes)}
    return content


def _responses(handler: HTTPRouteHandler, described: Described, schemas: _Schemas) -> dict[str, Any]:
    success = _answer(described.status, *(("ETag",) if described.has_version else ()))
    if described.answer is not None:
        success["content"] = {described.media_type: {"schema": schemas.of(described.answer)}}
    found = {described.status: success}
    if "If-None-Match" in described.headers:
        found[304] = _answer(304, "ETag")
    if described.redirects:
        found[302] = _answer(302, "Location")
    if described.answer is Readiness:
        found[503] = {"description": "Something is missing", "content": success["content"]}
    for status in described.refusals(map(str, handler.http_methods)):
        found[status] = _answer(status, *(("Retry-After",) if status == 503 else ()))
        found[status]["content"] = {MEDIA_TYPE: {"schema": schemas.of(ProblemDetails)}}
    return {str(status): found[status] for status in sorted(found)}


def _answer(status: int, *headers: str) -> dict[str, Any]:
    told: dict[str, Any] = {"description": HTTPStatus(status).phrase}
    if headers:
        told["headers"] = {
            name: {"description": _SENT[name], "required": True, "schema": {"type": "string"}} for name in headers
        }
    return told
