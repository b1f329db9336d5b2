"""JSON schemas for strict structured output, made from msgspec types.

Strict output wants less than JSON schema offers: an object at the root, every object closed, every property
required, no titles, defaults or string lengths, nothing beside a ``$ref``, no open mappings. What the schema cannot
say is checked when the answer is decoded.
"""

from collections.abc import Callable
from typing import Any

import msgspec

Schema = dict[str, Any]

_REFERENCE = "#/$defs/"
_DROPPED = {"title", "default", "minLength", "maxLength", "discriminator", "description"}


def strict_schema(kind: type[msgspec.Struct]) -> Schema:
    """Return the strict schema of ``kind``; its properties stand in the order of the fields.

    Raises:
        TypeError: a field is an open mapping, which strict output cannot express.
    """
    raw = msgspec.json.schema(kind)
    parts: dict[str, Schema] = {name: _strict(part) for name, part in raw.get("$defs", {}).items()}
    root = parts[raw["$ref"].removeprefix(_REFERENCE)] if "$ref" in raw else _strict(raw)
    if root.get("type") != "object":
        raise TypeError(f"{kind.__name__} is not an object")
    used = _reachable(root, parts)
    return {**root, "$defs": {name: parts[name] for name in sorted(used)}} if used else root


def with_count(schema: Schema, field: str, count: int) -> Schema:
    """Return ``schema`` with exactly ``count`` items in its array ``field``."""
    array = {**schema["properties"][field], "minItems": count, "maxItems": count}
    return {**schema, "properties": {**schema["properties"], field: array}}


def _strict(node: Any) -> Any:
    if isinstance(node, list):
        return [_strict(item) for item in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        return {"$ref": node["$ref"]}
    kept = {key: _strict_value(key, value) for key, value in node.items() if key not in _DROPPED}
    if "enum" in kept and "type" not in kept:
        kept["type"] = "string"
    return _closed(kept) if kept.get("type") == "object" else kept


def _strict_value(key: str, value: Any) -> Any:
    # The names of properties are no keywords: one may be called "title".
    return {name: _strict(part) for name, part in value.items()} if key == "properties" else _strict(value)


def _closed(node: Schema) -> Schema:
    if node.get("additionalProperties") not in (None, False):
        raise TypeError("strict output has no open mappings")
    properties = node.get("properties", {})
    return {**node, "properties": properties, "required": list(properties), "additionalProperties": False}


def _reachable(root: Schema, parts: dict[str, Schema]) -> set[str]:
    found: set[str] = set()

    def note(name: str) -> None:
        if name not in found:
            found.add(name)
            _each_reference(parts[name], note)

    _each_reference(root, note)
    return found


def _each_reference(node: Any, note: Callable[[str], None]) -> None:
    if isinstance(node, list):
        for item in node:
            _each_reference(item, note)
    elif isinstance(node, dict):
        if isinstance(reference := node.get("$ref"), str):
            note(reference.removeprefix(_REFERENCE))
        for value in node.values():
            _each_reference(value, note)
