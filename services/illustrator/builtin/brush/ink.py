"""Ink: how one style puts a shape on paper, under the light of the page."""

from dataclasses import dataclass, field, replace
from random import Random

from contracts.events import Style
from contracts.stage import Season
from services.illustrator.builtin.brush.colour import darker, lighter, mix, shifted
from services.illustrator.builtin.brush.light import Light
from services.illustrator.builtin.brush.palette import Palette
from services.illustrator.builtin.brush.svg import num, tag


@dataclass(frozen=True)
class Hand:
    """What tells the styles apart: edges, see-through paint, cut-paper shadows, modelling."""

    edge: float
    edge_dark: float
    scenery_edge: float
    wash: float
    cut: float
    model: float
    line_opacity: float = 1.0


HANDS: dict[Style, Hand] = {
    "gouache": Hand(edge=2.2, edge_dark=0.34, scenery_edge=0, wash=1, cut=0, model=1.0),
    "watercolour": Hand(edge=2.4, edge_dark=0.55, scenery_edge=1.8, wash=0.86, cut=0, model=1.25, line_opacity=0.75),
    "papercut": Hand(edge=0, edge_dark=0, scenery_edge=0, wash=1, cut=0.26, model=0.0),
    "crayon": Hand(edge=5.0, edge_dark=0.48, scenery_edge=3.6, wash=1, cut=0, model=0.55, line_opacity=0.8),
}


@dataclass(frozen=True)
class Ink:
    """A loaded brush. ``far`` (0 to 1) is how distant the painted thing is, ``own`` how much of its colour it keeps."""

    style: Style
    palette: Palette
    light: Light
    rng: Random
    side: int = 1
    far: float = 0.0
    own: float = 0.0
    snowy: bool = False
    season: Season | None = None
    figure: bool = False
    lean: float = 0.0
    defs: dict[str, str] = field(default_factory=dict)

    @property
    def hand(self) -> Hand:
        """The style's way of painting."""
        return HANDS[self.style]

    def at(self, far: float) -> "Ink":
        """The same ink for things that are ``far`` away."""
        return replace(self, far=round(min(1.0, max(0.0, far)), 3))

    def of_figure(self) -> "Ink":
        """The same ink for a figure: near, edged, and keeping more of its own colour in the dark."""
        return replace(self, far=self.far * 0.4, own=0.42, figure=True)

    def of_person(self) -> "Ink":
        """The same ink for people: whatever the hour, skin stays warm and a face can be read."""
        return replace(self.of_figure(), own=0.82)

    def lit(self, colour: str) -> str:
        """A colour as it looks in this light at this distance."""
        if colour == self.palette.snow:
            return mix(self.light.on(colour, self.far, 0.3), self.light.sky[0], 0.12)
        return self.light.on(colour, self.far, self.own)

    def shape(self, path: str, colour: str, *, model: float = 0.0, edge: bool = True, soft: float = 1.0) -> str:
        """A filled shape. ``model`` rounds it with light and shade, ``soft`` below 1 lets the ground shine through."""
        lit = self.lit(colour)
        paint = self._modelled(lit, model * self.hand.model) if model * self.hand.model > 0.02 else lit
        opacity = soft * (1 if self.figure else self.hand.wash if self.far > 0.3 else (1 + self.hand.wash) / 2)
        body = tag("path", d=path, fill=paint, fill_opacity=opacity if opacity < 1 else "", **self._edge(lit, edge))
        return self._cut(path, edge) + self._rim(path, edge) + body

    def limb(self, path: str, colour: str, width: float, *, edge: bool = True) -> str:
        """A thick round stroke: an arm, a leg, a trunk, a tail."""
        lit = self.lit(colour)
        common: dict[str, str | float] = {"fill": "none", "stroke_linecap": "round", "stroke_linejoin": "round"}
        out = ""
        if edge and self.hand.cut and (self.figure or self.far < 0.8):
            out += tag("path", d=path, stroke="#2a1c3a", stroke_opacity=self.hand.cut, stroke_width=width,
                       transform="translate(4 6)", **common)  # fmt: skip
        if edge and self.figure and self.light.rim:
            out += tag(
                "path", d=path, stroke=self.light.rim, stroke_width=width, transform=self._towards_light(), **common
            )
        rim = self.hand.edge if self.figure else self.hand.scenery_edge
        if edge and rim:
            out += tag("path", d=path, stroke=darker(lit, self.hand.edge_dark), stroke_width=width + 2 * rim, **common)
        return out + tag("path", d=path, stroke=lit, stroke_width=width, **common)

    def line(self, path: str, colour: str, width: float = 3, *, soft: float = 1.0) -> str:
        """A drawn line without an edge."""
        return tag("path", d=path, fill="none", stroke=self.lit(colour), stroke_width=width, stroke_linecap="round",
                   stroke_linejoin="round", stroke_opacity=soft if soft < 1 else "")  # fmt: skip

    def glow(self, x: float, y: float, r: float, colour: str, strength: float = 0.7) -> str:
        """Light in the air: a soft disc that no shadow touches; rings of paper where paper is cut."""
        if self.hand.cut:
            return "".join(
                tag("circle", cx=num(x), cy=num(y), r=num(r * share), fill=colour, fill_opacity=strength * 0.26)
                for share in (0.82, 0.6, 0.38)
            )
        name = f"o{colour[1:]}{int(strength * 100)}"
        self.defs[name] = (
            f'<radialGradient id="{name}"><stop stop-color="{colour}" stop-opacity="{strength * 0.8:.2f}"/>'
            f'<stop offset="1" stop-color="{colour}" stop-opacity="0"/></radialGradient>'
        )
        return tag("circle", cx=num(x), cy=num(y), r=num(r * 0.86), fill=f"url(#{name})")

    def bands(self, y: float, bottom: float, colours: tuple[str, ...], step: float = 9) -> str:
        """Full-width paint that turns from colour to colour on the way down: much quicker to render than a gradient."""
        count = max(1, int((bottom - y) / step))
        out = []
        for i in range(count):
            place = i / max(1, count - 1) * (len(colours) - 1)
            first = min(int(place), len(colours) - 2)
            colour = mix(colours[first], colours[first + 1], round(place - first, 3))
            top, low = round(y + i * (bottom - y) / count), round(y + (i + 1) * (bottom - y) / count)
            out.append(f'<path d="M0 {top}h1024V{low + 1}H0z" fill="{colour}"/>')
        return "".join(out)

    def window(self) -> str:
        """The colour of a window pane: lit from inside when it is dark."""
        return mix(self.lit("#a9cbd6"), "#ffd97a", self.light.lamps)

    def fade(self, top: str, bottom: str) -> str:
        """A vertical gradient from one colour to another, as a paint."""
        name = f"v{top[1:]}{bottom[1:]}"
        self.defs[name] = (
            f'<linearGradient id="{name}" x2="0" y2="1"><stop stop-color="{top}"/>'
            f'<stop offset="1" stop-color="{bottom}"/></linearGradient>'
        )
        return f"url(#{name})"

    def _modelled(self, lit: str, amount: float) -> str:
        high = mix(lighter(shifted(lit, 0, 1.1), 0.24 * amount), self.light.halo, 0.08)
        low = mix(darker(lit, 0.22 * amount), self.light.shade, 0.12 * amount)
        name = f"m{high[1:]}{low[1:]}{'r' if self.side > 0 else 'l'}"
        start, end = (0.78, 0.3) if self.side > 0 else (0.22, 0.7)
        self.defs[name] = (
            f'<linearGradient id="{name}" x1="{start}" y1="0" x2="{end}" y2="1"><stop stop-color="{high}"/>'
            f'<stop offset="1" stop-color="{low}"/></linearGradient>'
        )
        return f"url(#{name})"

    def _edge(self, lit: str, edge: bool) -> dict[str, str | float]:
        width = self.hand.edge if self.figure else self.hand.scenery_edge
        if not edge or not width or (self.far > 0.72 and not self.figure):
            return {}
        return {
            "stroke": darker(lit, self.hand.edge_dark),
            "stroke_width": width,
            "stroke_opacity": self.hand.line_opacity if self.hand.line_opacity < 1 else "",
            "stroke_linejoin": "round",
        }

    def _cut(self, path: str, edge: bool) -> str:
        if not edge or not self.hand.cut or self.far > 0.9:
            return ""
        return tag("path", d=path, fill="#2a1c3a", fill_opacity=self.hand.cut, transform="translate(4 6)")

    def _rim(self, path: str, edge: bool) -> str:
        if not (edge and self.figure and self.light.rim):
            return ""
        return tag("path", d=path, fill=self.light.rim, transform=self._towards_light())

    def _towards_light(self) -> str:
        return f"translate({4 * self.side} -4)"
