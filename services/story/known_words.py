"""What a model says of a stage, without the words that no stage has: they cost a prop, never the chapter."""

from typing import Any, get_args

from contracts.stage import EXTRAS, FACTS, MOODS, POSES, PROPS, SEASONS, Side

_LISTS: dict[str, tuple[str, ...]] = {"props": PROPS, "extras": EXTRAS, "facts": FACTS}
_ACTING: dict[str, tuple[str, ...]] = {"pose": POSES, "mood": MOODS, "holds": PROPS, "side": get_args(Side)}


def known(stage: Any) -> Any:
    """Return a decoded stage with the known ones of its props, extras, facts and actors; what is no stage as it is."""
    if not isinstance(stage, dict):
        return stage
    kept = {**stage}
    for field, words in _LISTS.items():
        if field in kept:
            kept[field] = [word for word in _listed(kept[field]) if word in words]
    if "season" in kept and kept["season"] not in SEASONS:
        kept["season"] = None
    if "actors" in kept:
        kept["actors"] = [_actor(actor) for actor in _listed(kept["actors"]) if _has_name(actor)]
    return kept


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _has_name(actor: Any) -> bool:
    return isinstance(actor, dict) and isinstance(actor.get("name"), str)


def _actor(actor: dict[str, Any]) -> dict[str, Any]:
    said = {field: actor.get(field) for field in _ACTING}
    return {"name": actor["name"]} | {field: word for field, word in said.items() if word in _ACTING[field]}
