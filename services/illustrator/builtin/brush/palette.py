"""The limited palette of a book: chosen by its style and title, the same on all its pages."""

from dataclasses import dataclass, replace
from random import Random

from contracts.events import Style
from contracts.stage import Season
from services.illustrator.builtin.brush.colour import mix, shifted


@dataclass(frozen=True)
class Palette:
    """The colours that scenery is painted with, before light falls on them."""

    grass: str
    leaf: str
    pine: str
    earth: str
    sand: str
    rock: str
    water: str
    wood: str
    wall: str
    roof: str
    accent: str
    second: str
    cloth: str
    floor: str
    paper: str = "#fbf4e6"
    white: str = "#fffaf0"
    snow: str = "#f1f5fb"

    @property
    def flowers(self) -> tuple[str, ...]:
        """Colours of small bright things."""
        return self.accent, self.second, self.white, self.cloth


SCHEMES = (
    Palette(
        grass="#8fbf6a", leaf="#6aa84f", pine="#3d7f5c", earth="#b98a5a", sand="#edd3a0", rock="#a89c92",
        water="#6fb6c9", wood="#9a6a43", wall="#f3dfbd", roof="#c8553d", accent="#e2724b", second="#f2b84b",
        cloth="#7c93c7", floor="#c99a66",
    ),
    Palette(
        grass="#a3b86c", leaf="#8aa04c", pine="#4f7a5a", earth="#a87850", sand="#f0d7a8", rock="#b2a498",
        water="#7fb3b5", wood="#8c5d3f", wall="#f6e3c8", roof="#a8503a", accent="#d9603f", second="#e9a83f",
        cloth="#8a7fb0", floor="#b98657",
    ),
    Palette(
        grass="#7dbb8a", leaf="#559c78", pine="#2f7470", earth="#b08b6a", sand="#f2dcb2", rock="#94a0a8",
        water="#62a9d0", wood="#97704f", wall="#f2e6d2", roof="#cf6a5a", accent="#ea7f6a", second="#f4c55f",
        cloth="#5f9fa8", floor="#cda675",
    ),
    Palette(
        grass="#b2c46f", leaf="#7fae5a", pine="#4a8a6a", earth="#c49a6c", sand="#f5dfb4", rock="#b5a89f",
        water="#86bfd6", wood="#a87a50", wall="#faead0", roof="#d4784a", accent="#e0567a", second="#f6c046",
        cloth="#6fa5d8", floor="#d6ae7c",
    ),
    Palette(
        grass="#86b27c", leaf="#5f9460", pine="#356b62", earth="#9f7b62", sand="#e8d0a8", rock="#9c97a3",
        water="#6a9fc4", wood="#86604a", wall="#efdcc6", roof="#9c4a5c", accent="#c94f5d", second="#eeb25a",
        cloth="#8f78b5", floor="#b48a64",
    ),
)  # fmt: skip

_SATURATION = {"gouache": 1.0, "watercolour": 0.86, "papercut": 1.14, "crayon": 1.2}
_TOWARDS_PAPER = {"gouache": 0.0, "watercolour": 0.14, "papercut": 0.0, "crayon": 0.04}


def palette_of(style: Style, title: str) -> Palette:
    """The palette of a book."""
    rng = Random(f"palette:{style}:{title}")
    scheme = rng.choice(SCHEMES)
    turn = rng.uniform(-0.018, 0.018)
    names = [name for name in scheme.__dataclass_fields__ if name not in ("paper", "white", "snow")]
    toned = {
        name: mix(shifted(getattr(scheme, name), turn, _SATURATION[style], 1.0), scheme.paper, _TOWARDS_PAPER[style])
        for name in names
    }
    return replace(scheme, **toned)


_SEASONS: dict[Season, dict[str, tuple[str, float]]] = {
    "spring": {"leaf": ("#a9d36a", 0.36), "grass": ("#a4d873", 0.3)},
    "autumn": {"leaf": ("#d9822f", 0.68), "grass": ("#b3a257", 0.34), "water": ("#7f9aa8", 0.2)},
}
"""Towards which colour a season moves green, and how far. Winter has snow, summer is as it is."""


def in_season(palette: Palette, season: Season | None) -> Palette:
    """The palette of a book in a season."""
    changes = _SEASONS.get(season, {}) if season else {}
    return replace(palette, **{name: mix(getattr(palette, name), tone, far) for name, (tone, far) in changes.items()})
