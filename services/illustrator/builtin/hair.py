"""Hair of dolls and people. The centre of the head is (0, 0)."""

from services.illustrator.builtin.colour import darker
from services.illustrator.builtin.ink import Ink
from services.illustrator.builtin.look import Look
from services.illustrator.builtin.svg import circle, d, ellipse


def behind(ink: Ink, look: Look) -> str:
    """What hangs behind the head."""
    rx, ry = look.body.head
    if not look.body.person or look.hair_style == "bald":
        return ""
    if look.hair_style == "bun":
        return ink.shape(circle(-rx * 0.2, -ry * 1.22, rx * 0.42), look.hair, model=0.7)
    if look.hair_style == "plaits":
        return "".join(
            ink.limb(d("M", s * rx * 0.86, 0, "q", s * 26, 40, s * 8, ry * 1.1), look.hair, 26) for s in (-1, 1)
        )
    if look.hair_style == "short":
        return ink.shape(ellipse(0, -ry * 0.12, rx * 1.06, ry * 1.0), darker(look.hair, 0.12))
    return ink.shape(d("M", -rx * 1.12, ry * 0.8, "C", -rx * 1.3, -ry * 0.8, -rx * 0.6, -ry * 1.2, 0, -ry * 1.16,
                       "C", rx * 0.6, -ry * 1.2, rx * 1.3, -ry * 0.8, rx * 1.12, ry * 0.8, "z"), darker(look.hair,
                       0.12))  # fmt: skip


def fringe(ink: Ink, look: Look) -> str:
    """What falls over the brow."""
    rx, ry = look.body.head
    if not look.body.person or look.hair_style == "bald":
        return ""
    path = d("M", -rx * 1.04, ry * 0.02, "C", -rx * 1.1, -ry * 0.9, -rx * 0.5, -ry * 1.18, rx * 0.06, -ry * 1.14,
             "C", rx * 0.7, -ry * 1.14, rx * 1.12, -ry * 0.7, rx * 1.03, ry * 0.02, "C", rx * 0.92, -ry * 0.44,
             rx * 0.66, -ry * 0.66,
             rx * 0.36, -ry * 0.76, "C", 0, -ry * 0.54, -rx * 0.76, -ry * 0.6, -rx * 1.04, ry * 0.02, "z")  # fmt: skip
    return ink.shape(path, look.hair, model=0.7)
