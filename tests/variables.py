"""Which variables a service reads: the fields of its settings, and what its image or its libraries read besides."""

from msgspec import Struct
from msgspec.structs import fields

from contracts.health import VARIABLE
from contracts.migrate import MigrateSettings
from contracts.settings import PREFIX
from services.gateway.settings import GatewaySettings
from services.illustrator.settings import IllustratorSettings
from services.library.settings import LibrarySettings
from services.story.settings import StorySettings

SETTINGS: dict[str, type[Struct]] = {
    "gateway": GatewaySettings,
    "story": StorySettings,
    "illustrator": IllustratorSettings,
    "library": LibrarySettings,
    "migrate": MigrateSettings,
}
_BESIDES = {VARIABLE, "FORWARDED_ALLOW_IPS"}


def known(service: str) -> set[str]:
    """Return every variable that means something to a service."""
    names = {PREFIX + field.name.upper() for field in fields(SETTINGS[service])}
    return names | {f"{name}_FILE" for name in names} | _BESIDES


def known_to_any() -> set[str]:
    """Return every variable that means something to some service."""
    return set[str]().union(*map(known, SETTINGS))
