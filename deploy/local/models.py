"""Ask the model servers in use for the chosen models, and when these are to be shut down."""

import urllib.request
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import NamedTuple

import msgspec

from contracts.settings import load
from deploy.local.findings import Finding
from services.illustrator.settings import IllustratorSettings
from services.story.settings import StorySettings

PROVIDERS = "Providers, by the settings of this terminal"
_CLOUD = "https://api.openai.com/v1"
_SOON_DAYS = 90
_SECONDS = 10


class Choice(NamedTuple):
    """A model in use: what for, on which server, with which key."""

    role: str
    base_url: str
    key: str
    model: str


class _Model(msgspec.Struct):
    id: str
    shutdown_date: str | None = None


class _Models(msgspec.Struct):
    data: list[_Model]


def examine_models(environ: Mapping[str, str]) -> list[Finding]:
    """Look each model in use up on its server; nothing is asked when no model is in use."""
    today = datetime.now(UTC).date()
    return [_examine(choice, today) for choice in choices(environ)]


def choices(environ: Mapping[str, str]) -> list[Choice]:
    """Return the models in use.

    Raises:
        WrongSetting: a variable of one of the two services does not fit.
    """
    story, pictures = load(StorySettings, environ), load(IllustratorSettings, environ)
    usual = environ.get("OPENAI_BASE_URL") or _CLOUD
    found = []
    if story.uses_model:
        found.append(Choice("storyteller", story.text_base_url or usual, story.key, story.text_model))
    if pictures.uses_model:
        found.append(Choice("painter", pictures.image_base_url or usual, pictures.key, pictures.image_model))
    return found


def judge(choice: Choice, body: bytes, today: date) -> Finding:
    """Say what a server's list of models (``GET /models``) means for the chosen one."""
    models = {model.id: model for model in msgspec.json.decode(body, type=_Models).data}
    what = f"{choice.role}: {choice.model}"
    if choice.model not in models:
        return Finding(PROVIDERS, what, False, f"{choice.base_url} has no such model")
    last = models[choice.model].shutdown_date
    if not last:
        return Finding(PROVIDERS, what, True, "no end announced")
    days = (date.fromisoformat(last[:10]) - today).days
    if days < 0:
        return Finding(PROVIDERS, what, False, f"was shut down on {last[:10]}")
    return Finding(
        PROVIDERS, what, None if days <= _SOON_DAYS else True, f"is shut down in {days} days, on {last[:10]}"
    )


def _examine(choice: Choice, today: date) -> Finding:
    headers = {"Authorization": f"Bearer {choice.key}"} if choice.key else {}
    request = urllib.request.Request(f"{choice.base_url.rstrip('/')}/models", headers=headers)  # noqa: S310 -- the address is the setting
    try:
        with urllib.request.urlopen(request, timeout=_SECONDS) as answer:  # noqa: S310 -- the address is the setting
            return judge(choice, answer.read(), today)
    except (OSError, ValueError, msgspec.MsgspecError) as error:
        return Finding(PROVIDERS, f"{choice.role}: {choice.model}", False, f"{choice.base_url}: {error}")
