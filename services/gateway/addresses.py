"""Addresses: ids in paths. What has not the form of an id names nothing."""

from contracts.ids import is_id
from services.gateway.problems import Problem


def known(given: str, sentence: str) -> str:
    """Return an id; raise a 404 problem when it is none."""
    if not is_id(given):
        raise Problem(404, sentence)
    return given
