"""Animals of the wood and the water, seen from the side, looking towards +x. Each stands on (0, 0)."""

from services.illustrator.builtin.brush.colour import darker, lighter
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import circle, d, ellipse, polygon, put, smooth

_EYE = "#2a1c22"


def _eye(ink: Ink, x: float, y: float, r: float = 7) -> str:
    return ink.shape(circle(x, y, r), _EYE, edge=False) + ink.shape(
        circle(x + r * 0.3, y - r * 0.35, r * 0.34), "#ffffff", edge=False
    )


def _blush(ink: Ink, x: float, y: float, r: float = 9) -> str:
    return ink.shape(ellipse(x, y, r, r * 0.7), "#f08a78", edge=False, soft=0.45)


def fox(ink: Ink) -> str:
    """A sitting fox, 230 high."""
    red, white = "#df7a3a", "#fbf0e0"
    out = ink.shape("M-40 -10C-150 10 -170 -90 -130 -140C-120 -90 -70 -70 -30 -50z", red, model=0.6)
    out += ink.shape(
        "M-146 -86C-152 -108 -142 -128 -130 -140q6 26 22 40q-20 -4 -38 14z",
        white,
        edge=False,
    )
    out += ink.shape("M-60 2C-80 -80 -40 -150 6 -156C52 -150 66 -60 54 2z", red, model=0.8)
    out += ink.shape("M4 -134C44 -120 46 -50 34 -8C16 -40 0 -80 4 -134z", white, edge=False)
    out += ink.limb("M14 -60V-8M42 -60V-8", darker(red, 0.45), 19)
    head = ink.shape(polygon([(-46, -20), (-40, -84), (-6, -46)]) + polygon([(46, -20), (40, -84), (6, -46)]), red)
    head += ink.shape(
        "M-62 -14Q-40 -60 0 -58Q40 -60 62 -14Q30 30 4 34Q-30 30 -62 -14z",
        red,
        model=0.7,
    )
    head += ink.shape(
        "M-60 -12Q-24 -16 4 8Q30 -16 60 -12Q30 30 4 34Q-30 30 -60 -12z",
        white,
        edge=False,
    )
    head += _eye(ink, -16, -18) + _eye(ink, 26, -18) + ink.shape(ellipse(5, 26, 10, 8), _EYE, edge=False)
    return out + put(head, 16, -178)


def owl(ink: Ink) -> str:
    """A round owl, 190 high."""
    brown = "#a5805c"
    out = ink.shape(
        polygon([(-54, -150), (-50, -206), (-14, -172)]) + polygon([(54, -150), (50, -206), (14, -172)]), brown
    )
    out += ink.shape(
        ("M0 -186C70 -186 78 -110 70 -60C62 -14 30 0 0 0C-30 0 -62 -14 -70 -60C-78 -110 -70 -186 0 -186z"),
        brown,
        model=0.9,
    )
    out += ink.shape(ellipse(4, -56, 44, 50), "#ecd9b8", edge=False)
    out += ink.line(
        "".join(
            d("M", -22 + (r % 2) * 12 + i * 22, -84 + r * 22, "q", 8, 10, 16, 0) for r in range(3) for i in range(2)
        ),
        darker(brown, 0.1),
        5,
    )
    for x in (-28, 32):
        out += (
            ink.shape(circle(x, -128, 31), "#f7ecd6")
            + ink.shape(circle(x + 3, -128, 20), "#e8a53c", edge=False)
            + _eye(ink, x + 4, -128, 13)
        )
    out += ink.shape(polygon([(-8, -118), (14, -118), (3, -92)]), "#e09a3c")
    out += ink.shape("M-68 -110q-30 50 6 92q20 -40 14 -92z", darker(brown, 0.15), model=0.3)
    return out + ink.line("M-24 0v8M-12 0v9M16 0v9M28 0v8", "#d9953c", 8)


def hedgehog(ink: Ink) -> str:
    """A hedgehog, 120 high."""
    spines, skin = "#7a5d4b", "#e2bd92"
    points = [
        (-104, -6),
        (-122, -30),
        (-102, -40),
        (-116, -66),
        (-92, -70),
        (-98, -96),
        (-72, -92),
        (-68, -118),
        (-46, -108),
        (-32, -130),
        (-16, -110),
        (6, -124),
        (14, -100),
        (36, -104),
        (36, -70),
        (30, -4),
    ]
    out = ink.shape(polygon(points), spines)
    out += ink.line(
        "".join(d("M", -80 + i * 26 + (r % 2) * 12, -30 - r * 24, "l", -8, -16) for r in range(3) for i in range(4)),
        lighter(spines, 0.35),
        5,
    )
    out += ink.shape(
        "M10 0C-4 -50 24 -80 52 -72C80 -62 92 -40 118 -32C110 -6 60 2 10 0z",
        skin,
        model=0.6,
    )
    return (
        out
        + ink.shape(circle(116, -34, 10), _EYE, edge=False)
        + _eye(ink, 66, -44, 8)
        + _blush(ink, 58, -22)
        + ink.shape(circle(22, -72, 14), skin)
        + ink.shape(ellipse(-50, 0, 18, 8) + ellipse(40, 0, 18, 8), darker(skin, 0.25))
    )


def mouse(ink: Ink) -> str:
    """A small grey mouse, 90 high."""
    grey = "#a8a3ac"
    out = ink.line("M-50 -14q-60 6 -66 -34t-40 -26", "#d9a5a2", 8)
    out += ink.shape(
        "M-62 0C-72 -60 -20 -78 14 -66C40 -60 56 -40 74 -26C66 -4 30 2 -62 0z",
        grey,
        model=0.8,
    )
    out += ink.shape(circle(4, -68, 25), grey) + ink.shape(circle(6, -66, 15), "#f0b4ae", edge=False)
    return (
        out
        + _eye(ink, 38, -40, 7)
        + ink.shape(circle(74, -27, 7), "#e58f92", edge=False)
        + ink.line("M58 -20l24 8M60 -30l26 -8", darker(grey, 0.4), 2.4)
        + _blush(ink, 40, -22, 7)
    )


def duck(ink: Ink) -> str:
    """A white duck, 140 high."""
    white = "#fbf5e6"
    out = ink.line("M-6 -16v16h14M20 -16v16h14", "#e8963a", 7)
    out += ink.shape(
        (
            "M-92 -70C-60 -50 -30 -60 6 -64C20 -80 16 -100 22 -112C32 -140 76 -138 78 -104"
            "C78 -84 64 -76 62 -60C60 -10 10 -8 -20 -10C-60 -14 -84 -40 -92 -70z"
        ),
        white,
        model=0.7,
    )
    out += ink.shape("M-50 -46q40 -24 70 4q-20 30 -70 -4z", darker(white, 0.1))
    return (
        out
        + ink.shape("M74 -112q26 2 38 14q-18 10 -40 4z", "#f0a03c")
        + _eye(ink, 54, -112, 6)
        + _blush(ink, 58, -96, 7)
    )


def snail(ink: Ink) -> str:
    """A snail, 90 high."""
    skin, shell = "#d8b98a", ink.palette.accent
    out = ink.line("M58 -36l8 -40M72 -34l16 -32", skin, 6) + ink.shape(
        circle(66, -78, 6) + circle(89, -68, 6), _EYE, edge=False
    )
    out += ink.shape(
        "M-92 0q30 -22 80 -18q40 0 54 -26q20 -16 38 0q12 24 -14 44z",
        skin,
        model=0.6,
    )
    out += ink.shape(circle(-10, -50, 46), shell, model=0.8)
    spiral = smooth(
        [(-10, -50), (2, -58), (8, -44), (-8, -32), (-28, -44), (-20, -72), (10, -76), (28, -50), (14, -20)]
    )
    return (
        out + ink.line(spiral, darker(shell, 0.3), 7) + _blush(ink, 76, -20, 7) + ink.line("M76 -12q6 5 12 0", _EYE, 3)
    )


def frog(ink: Ink) -> str:
    """A sitting frog, 110 high."""
    green = "#7fb04e"
    out = ink.shape(ellipse(-44, -24, 44, 28) + ellipse(48, -24, 44, 28), darker(green, 0.12))
    out += ink.shape("M0 -96C60 -96 62 0 0 0C-60 0 -58 -96 0 -96z", green, model=0.8) + ink.shape(
        ellipse(2, -28, 32, 26), "#e6edb4", edge=False
    )
    for x in (-26, 30):
        out += (
            ink.shape(circle(x, -98, 19), green)
            + ink.shape(circle(x + 2, -100, 12), "#fdfbe8", edge=False)
            + _eye(ink, x + 4, -100, 7)
        )
    return (
        out
        + ink.line("M-28 -66q30 18 60 0", darker(green, 0.55), 5)
        + _blush(ink, -34, -70)
        + _blush(ink, 38, -70)
        + ink.shape(ellipse(-40, 0, 24, 8) + ellipse(44, 0, 24, 8), green)
    )


def squirrel(ink: Ink) -> str:
    """A squirrel with an upright tail, 190 high."""
    red = "#b8693a"
    out = ink.shape(
        (
            "M-20 -10C-110 -10 -120 -110 -90 -160C-70 -196 -10 -190 -16 -150"
            "C-20 -126 -50 -130 -52 -104C-52 -70 -20 -60 -10 -30z"
        ),
        lighter(red, 0.12),
        model=0.7,
    )
    out += ink.shape("M-40 0C-54 -60 -20 -104 14 -104C50 -100 46 -30 40 0z", red, model=0.7) + ink.shape(
        ellipse(20, -44, 20, 36), "#f3e2c6", edge=False
    )
    out += ink.shape(polygon([(-2, -156), (-4, -186), (18, -162)]) + polygon([(32, -160), (42, -188), (50, -152)]), red)
    out += ink.shape(
        "M-22 -122C-20 -168 60 -172 66 -128C66 -96 26 -90 8 -94C-10 -96 -22 -106 -22 -122z",
        red,
        model=0.7,
    )
    out += _eye(ink, 34, -134, 8) + ink.shape(circle(64, -120, 7), _EYE, edge=False) + _blush(ink, 32, -112, 8)
    return (
        out
        + ink.limb("M16 -74q20 10 40 2", red, 15)
        + ink.shape(ellipse(62, -74, 15, 18), "#c99a55")
        + ink.shape(ellipse(-4, 0, 34, 10) + ellipse(34, 0, 22, 9), darker(red, 0.15))
    )


def deer(ink: Ink) -> str:
    """A young deer, 320 high."""
    tan = "#c08a58"
    out = ink.limb(
        "M-84 -120L-92 -4M-50 -116L-48 -4M48 -116L46 -4M76 -120L82 -4",
        darker(tan, 0.14),
        18,
    )
    out += ink.shape(
        (
            "M-108 -140C-100 -190 40 -190 70 -176C76 -200 80 -230 96 -246L132 -230"
            "C124 -190 116 -120 60 -108C0 -96 -90 -96 -108 -140z"
        ),
        tan,
        model=0.8,
    )
    out += ink.shape(
        "".join(
            circle(x, y, 7)
            for x, y in ((-70, -160), (-44, -172), (-14, -164), (14, -174), (-56, -138), (-24, -142), (8, -146))
        ),
        "#f6e4c4",
        edge=False,
    )
    out += ink.shape(ellipse(-112, -152, 14, 20), "#f6ead2") + ink.shape(
        put_leaf(84, -282) + put_leaf(132, -290), darker(tan, 0.08)
    )
    out += ink.shape(
        (
            "M76 -262C80 -304 136 -306 148 -270C160 -256 186 -250 184 -234"
            "C176 -214 130 -214 108 -222C86 -230 74 -244 76 -262z"
        ),
        tan,
        model=0.6,
    )
    return (
        out
        + _eye(ink, 130, -262, 9)
        + ink.shape(ellipse(180, -240, 10, 8), _EYE, edge=False)
        + _blush(ink, 130, -238, 9)
        + ink.line("M-92 -4v4M-48 -4v4M46 -4v4M82 -4v4", "#5a4236", 18)
    )


def put_leaf(x: float, y: float) -> str:
    """A leaf-shaped ear whose root is at (x, y)."""
    return d("M", x, y, "q", -34, -18, -26, -48, "q", 30, 10, 40, 44, "z")


def bird(ink: Ink) -> str:
    """A small songbird, 90 high."""
    rng = ink.rng
    blue = rng.choice((ink.palette.cloth, ink.palette.accent, "#5f9fc8"))
    out = ink.line("M-6 -12v12M12 -12v12", "#c98a3c", 5)
    out += ink.shape(
        "M-96 -50L-40 -40C-20 -90 50 -100 54 -58C54 -14 0 -4 -30 -18L-90 -30z",
        blue,
        model=0.7,
    )
    out += ink.shape("M8 -14C34 -14 52 -34 50 -56C30 -60 8 -40 8 -14z", "#f6e6cc", edge=False)
    return (
        out
        + ink.shape(polygon([(52, -66), (76, -58), (52, -50)]), "#f0a03c")
        + _eye(ink, 34, -66, 6)
        + ink.shape("M-46 -42q30 -20 50 4q-24 20 -50 -4z", darker(blue, 0.2))
    )
