"""What is worn over hair for good: hijab, turban, headscarf, kippah. The centre of the head is (0, 0)."""

from services.illustrator.builtin.brush.colour import darker, lighter
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import d, ellipse
from services.illustrator.builtin.figures.look import Look


def behind(ink: Ink, look: Look) -> str:
    """The part of a cover that lies behind the head."""
    rx, ry = look.body.head
    cover, tone = look.figure.hair and look.figure.hair.cover, look.cover
    if cover == "hijab":
        drape = d("M", -rx * 1.1, ry * 0.3, "C", -rx * 1.3, ry * 1.0, -rx * 1.16, ry * 1.6, -rx * 0.72, ry * 1.86, "Q",
                  0, ry * 2.06, rx * 0.72, ry * 1.86, "C", rx * 1.16, ry * 1.6, rx * 1.3, ry * 1.0, rx * 1.1, ry * 0.3,
                  "z")  # fmt: skip
        return ink.shape(drape, darker(tone, 0.1), model=0.4)
    if cover == "headscarf":
        x, y = -rx * 0.92, ry * 0.34
        tails = d("M", x, y - 8, "c", -rx * 0.3, ry * 0.16, -rx * 0.44, ry * 0.5, -rx * 0.4, ry * 0.86, "l", rx * 0.26,
                  -ry * 0.06, "q", rx * 0.02, -ry * 0.3, rx * 0.2, -ry * 0.5, "z")  # fmt: skip
        return ink.shape(tails, darker(tone, 0.12), model=0.4)
    return ""


def front(ink: Ink, look: Look, shift: float) -> str:
    """The part that lies on the head, around the face."""
    cover = look.figure.hair and look.figure.hair.cover
    draw = {"hijab": _hijab, "turban": _turban, "headscarf": _headscarf, "kippah": _kippah}.get(cover or "")
    return draw(ink, look, shift) if draw else ""


def _hijab(ink: Ink, look: Look, shift: float) -> str:
    rx, ry = look.body.head
    tone = look.cover
    around = d("M", -rx * 1.1, ry * 0.2, "C", -rx * 1.16, -ry * 0.8, -rx * 0.66, -ry * 1.2, 0, -ry * 1.18, "C",
               rx * 0.66, -ry * 1.2, rx * 1.16, -ry * 0.8, rx * 1.1, ry * 0.2, "C", rx * 1.06, ry * 0.9, rx * 0.7,
               ry * 1.3, rx * 0.1, ry * 1.36, "C", -rx * 0.66, ry * 1.36, -rx * 1.06, ry * 0.9, -rx * 1.1, ry * 0.2,
               "z")  # fmt: skip
    face = ellipse(shift * 0.7, ry * 0.08, rx * 0.83, ry * 0.82)
    folds = d("M", -rx * 0.66, ry * 0.98, "q", rx * 0.5, ry * 0.36, rx * 1.1, ry * 0.06) + d(
        "M", -rx * 0.98, ry * 0.2, "q", rx * 0.06, ry * 0.5, rx * 0.36, ry * 0.76
    )
    band = ellipse(shift * 0.7, ry * 0.08, rx * 0.85, ry * 0.84)
    lap = d("M", -rx * 0.5, ry * 1.14, "C", -rx * 0.2, ry * 1.4, rx * 0.3, ry * 1.46, rx * 0.66, ry * 1.08, "C",
            rx * 0.8, ry * 1.4, rx * 0.5, ry * 1.9, rx * 0.1, ry * 2.02, "C", -rx * 0.2, ry * 1.8, -rx * 0.5,
            ry * 1.5, -rx * 0.5, ry * 1.14, "z")  # fmt: skip
    return (
        ink.shape(lap, tone, model=0.5)
        + ink.shape(around + face, tone, model=0.7)
        + ink.line(band, lighter(tone, 0.25), 3, soft=0.7)
        + ink.line(folds, darker(tone, 0.24), 3, soft=0.8)
    )


def _turban(ink: Ink, look: Look, shift: float) -> str:
    rx, ry = look.body.head
    tone = look.cover
    wrap = d("M", -rx * 1.06, -ry * 0.16, "C", -rx * 1.34, -ry * 0.8, -rx * 0.8, -ry * 1.5, 0, -ry * 1.48, "C",
             rx * 0.8,
             -ry * 1.5, rx * 1.34, -ry * 0.8, rx * 1.06, -ry * 0.16, "C", rx * 0.8, -ry * 0.36, rx * 0.36, -ry * 0.54,
             shift * 0.6, -ry * 0.66, "C", -rx * 0.36, -ry * 0.54, -rx * 0.8, -ry * 0.36, -rx * 1.06, -ry * 0.16,
             "z")  # fmt: skip
    folds = "".join(
        d("M", side * rx * 1.08, -ry * y, "Q", side * rx * 0.5, -ry * (y + 0.5), -side * rx * 0.06, -ry * (y + 0.56))
        for side, y in ((-1, 0.34), (1, 0.34), (-1, 0.56), (1, 0.56), (-1, 0.8), (1, 0.8))
    )
    return ink.shape(wrap, tone, model=0.8) + ink.line(folds, darker(tone, 0.24), 3.2, soft=0.85)


def _headscarf(ink: Ink, look: Look, shift: float) -> str:
    rx, ry = look.body.head
    tone = look.cover
    cloth = d("M", -rx * 1.05, ry * 0.3, "C", -rx * 1.2, -ry * 0.8, -rx * 0.66, -ry * 1.24, 0, -ry * 1.22, "C",
              rx * 0.66, -ry * 1.24, rx * 1.18, -ry * 0.8, rx * 1.05, -ry * 0.02, "C", rx * 0.9, -ry * 0.36, rx * 0.5,
              -ry * 0.56, shift * 0.4, -ry * 0.58, "C", -rx * 0.56, -ry * 0.56, -rx * 0.86, -ry * 0.3, -rx * 0.9,
              ry * 0.34, "z")  # fmt: skip
    hem = d("M", rx * 1.03, -ry * 0.04, "C", rx * 0.9, -ry * 0.4, rx * 0.5, -ry * 0.62, shift * 0.4, -ry * 0.64, "C",
            -rx * 0.56, -ry * 0.62, -rx * 0.92, -ry * 0.34, -rx * 0.96, ry * 0.26)  # fmt: skip
    knot = ellipse(-rx * 0.94, ry * 0.34, rx * 0.14, ry * 0.12)
    return (
        ink.shape(cloth, tone, model=0.7)
        + ink.line(hem, lighter(tone, 0.45), 4, soft=0.85)
        + ink.shape(knot, darker(tone, 0.1))
    )


def _kippah(ink: Ink, look: Look, _shift: float) -> str:
    rx, ry = look.body.head
    cap = d("M", -rx * 0.66, -ry * 0.96, "C", -rx * 0.5, -ry * 1.38, rx * 0.34, -ry * 1.42, rx * 0.5, -ry * 1.02, "Q",
            -rx * 0.06, -ry * 0.88, -rx * 0.66, -ry * 0.96, "z")  # fmt: skip
    rim = d("M", -rx * 0.64, -ry * 0.99, "Q", -rx * 0.06, -ry * 0.92, rx * 0.48, -ry * 1.04)
    return ink.shape(cap, look.cover, model=0.6) + ink.line(rim, lighter(look.cover, 0.5), 3.4)
