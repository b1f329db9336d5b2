"""Light: what the time of day and the weather do to the sky and to every colour."""

from dataclasses import dataclass, replace

from contracts.stage import Time, Weather
from services.illustrator.builtin.brush.colour import RGB, mix, times


@dataclass(frozen=True)
class Light:
    """The light of a page. ``veil`` tints everything, ``air`` is how thick the air is.

    ``lamps`` (0 to 1) is how bright windows and lanterns are, ``height`` (0 to 1) that of sun or moon.
    """

    sky: tuple[str, str, str]
    tint: RGB
    haze: str
    shade: str
    orb: str
    halo: str
    height: float
    air: float = 0.62
    rim: str = ""
    veil: str = ""
    lamps: float = 0.0
    stars: float = 0.0
    moon: bool = False

    def on(self, colour: str, far: float = 0.0, own: float = 0.0) -> str:
        """A colour under this light, ``far`` away (0 to 1); ``own`` keeps that share of its own colour."""
        lit = times(colour, self.tint)
        if self.veil:
            lit = mix(lit, self.veil, 0.13)
        if own:
            lit = mix(lit, colour, own)
        return mix(lit, self.haze, round(far * self.air, 3)) if far > 0 else lit


TIMES: dict[Time, Light] = {
    "dawn": Light(
        sky=("#8fa8d8", "#f0bfc0", "#ffe6bd"), tint=(1.0, 0.93, 0.95), haze="#f3cfc4", shade="#6a5a86",
        orb="#fff0c8", halo="#ffd9a0", height=0.16, rim="#ffe9bd", lamps=0.35, air=0.72,
    ),
    "morning": Light(
        sky=("#86c6ea", "#c4e6ef", "#fdf1d4"), tint=(1.0, 1.0, 0.96), haze="#dcecea", shade="#5b6a86",
        orb="#fff3bf", halo="#fff0bd", height=0.62,
    ),
    "noon": Light(
        sky=("#55b2e4", "#9edaf1", "#e6f6f2"), tint=(1.02, 1.02, 1.0), haze="#d3ecf3", shade="#4f6a84",
        orb="#fff6c9", halo="#fff8d8", height=0.9, air=0.58,
    ),
    "afternoon": Light(
        sky=("#7dbcd8", "#cfe2cf", "#fce3ab"), tint=(1.02, 0.95, 0.83), haze="#f3e2bd", shade="#6a5a6c",
        orb="#ffe9a8", halo="#ffdc8c", height=0.48,
    ),
    "dusk": Light(
        sky=("#564b8f", "#d0708a", "#fbb468"), tint=(0.95, 0.76, 0.84), haze="#dd8f98", shade="#3c2a5c",
        orb="#ffd98c", halo="#ffb05c", height=0.1, veil="#7d4f9e", rim="#ffc98a", lamps=0.8, stars=0.25,
    ),
    "night": Light(
        sky=("#131c44", "#27376f", "#52639c"), tint=(0.42, 0.50, 0.76), haze="#3f5190", shade="#0d1230",
        orb="#fbf3d2", halo="#8fa2dc", height=0.78, rim="#b9c8f4", lamps=1.0, stars=1.0, moon=True, air=0.66,
    ),
}  # fmt: skip

# How much grey comes into the sky, how much light is lost, how thick the air is, how many stars remain.
_WEATHERS: dict[Weather, tuple[float, float, float, float]] = {
    "clear": (0.0, 1.0, 0.0, 1.0),
    "wind": (0.08, 1.0, 0.0, 0.8),
    "cloudy": (0.34, 0.96, 0.06, 0.25),
    "rain": (0.56, 0.86, 0.14, 0.0),
    "snow": (0.42, 0.98, 0.16, 0.15),
    "fog": (0.55, 0.97, 0.34, 0.1),
    "storm": (0.74, 0.70, 0.10, 0.0),
}
_GREYS: dict[Weather, str] = {"storm": "#4b5568", "snow": "#c9d3e2", "fog": "#dcdcd8", "rain": "#93a4b3"}


def light_of(time: Time, weather: Weather) -> Light:
    """The light of a time of day in a weather."""
    base = TIMES[time]
    grey_share, dim, thick, stars = _WEATHERS[weather]
    grey = times(_GREYS.get(weather, "#b4bec8"), _brightness(base))
    top, middle, low = base.sky
    tint = (base.tint[0] * dim, base.tint[1] * dim, base.tint[2] * (0.5 + dim / 2))
    return Light(
        sky=(mix(top, grey, grey_share), mix(middle, grey, grey_share * 0.9), mix(low, grey, grey_share * 0.7)),
        tint=tint, haze=mix(base.haze, grey, grey_share * 0.8), shade=base.shade, orb=base.orb, halo=base.halo,
        height=base.height, veil=base.veil, air=min(0.95, base.air + thick), rim=base.rim if grey_share < 0.6 else "",
        lamps=max(base.lamps, 0.7 if weather == "storm" else 0.3 if weather in ("rain", "fog") else 0.0),
        stars=base.stars * stars, moon=base.moon,
    )  # fmt: skip


def lamplight(light: Light) -> Light:
    """The same light indoors: when it is dark outside, lamps make the room warm."""
    warm = (1.0, 0.83, 0.62)
    share = 0.62 * light.lamps
    r, g, b = (own + (lamp - own) * share for own, lamp in zip(light.tint, warm, strict=True))
    return replace(
        light,
        tint=(r, g, b),
        haze=mix(light.haze, "#c9925a", 0.5 * light.lamps),
        rim="" if light.lamps > 0.5 else light.rim,
    )


def over_snow(light: Light) -> Light:
    """The same light where the ground is white: the distance is pale and cool."""
    return replace(light, haze=mix(light.haze, times("#eaf0fa", light.tint), 0.65))


def _brightness(light: Light) -> RGB:
    level = sum(light.tint) / 3
    return (level, level, min(1.0, level * 1.12)) if light.moon else (level, level * 0.98, level)
