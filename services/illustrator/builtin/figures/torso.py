"""Body, limbs and tail, in the frame of the body: hip at (0, 0), the spine goes up."""

from services.illustrator.builtin.brush.colour import darker, lighter
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.patterns import on_fur, patterned, patterned_limb
from services.illustrator.builtin.brush.svg import Point, circle, d, ellipse, put, star, tag
from services.illustrator.builtin.figures.look import Look


def coat(ink: Ink, look: Look, path: str, colour: str = "", *, model: float = 1.0) -> str:
    """A shape of fur with the figure's pattern on it."""
    out = ink.shape(path, colour or look.fur, model=model)
    pattern = on_fur(look)
    return out + patterned(ink, path, pattern, look.marking) if pattern else out


def limb_of_coat(ink: Ink, look: Look, path: str, colour: str, width: float) -> str:
    """A limb of fur with the figure's pattern on it."""
    out = ink.limb(path, colour, width)
    pattern = on_fur(look)
    return out + patterned_limb(ink, path, width, pattern, look.marking) if pattern else out


def trunk_of_body(ink: Ink, look: Look) -> str:
    """The body with belly, seams and the stitched badge."""
    body = look.body
    top, hip, length = body.top, body.hip, body.length
    neck = ""
    if body.neck:
        neck = limb_of_coat(ink, look, d("M", 0, -length + 24, "v", -body.neck - 20), look.fur, top * 1.25)
    path = d("M", 0, -length - 6, "C", top * 0.9, -length - 6, top + 4, -length + 6, top + 12, -length * 0.66,
             "C", hip * 0.96, -length * 0.42, hip, -22, hip * 0.92, 8, "C", hip * 0.8, 40, hip * 0.4, 46, 0, 46,
             "C", -hip * 0.4, 46, -hip * 0.8, 40, -hip * 0.92, 8, "C", -hip, -22, -hip * 0.96, -length * 0.42,
             -top - 12, -length * 0.66,
             "C", -top - 4, -length + 6, -top * 0.9, -length - 6, 0, -length - 6, "z")  # fmt: skip
    out = neck + coat(ink, look, path)
    if "wool" in body.marks:
        out += _curls(ink, look)
    out += ink.shape(ellipse(4, -length * 0.30, hip * 0.66, length * 0.45), look.belly, model=0.3, edge=False)
    if "bib" in body.marks:
        out += ink.shape(ellipse(3, -length * 0.38, hip * 0.74, length * 0.62), look.belly, model=0.25, edge=False)
    if look.kind == "dino" or look.kind == "dragon":
        out += "".join(
            ink.line(
                d("M", -hip * 0.5, -length * 0.56 + i * 24, "q", hip * 0.54, 13, hip * 1.08, 0),
                darker(look.belly, 0.2),
                3,
            )
            for i in range(4)
        )
    if "spots" in body.marks:
        spots = ((-0.72, -0.5, 10), (0.74, -0.42, 12), (-0.8, -0.16, 13), (0.8, -0.08, 10), (-0.6, 0.12, 9))
        out += "".join(
            ink.shape(circle(x * hip, y * length, r), darker(look.fur, 0.26), edge=False) for x, y, r in spots
        )
    if "stripes" in body.marks:
        for side in (-1, 1):
            for y in (-0.55, -0.36, -0.17):
                out += ink.line(
                    d("M", side * hip * (0.98 + y * 0.22), y * length, "q", -side * 14, 4, -side * 26, 2),
                    darker(look.fur, 0.42),
                    6.5,
                )
    return out + _stitches(ink, look) + badge(ink, look)


def _curls(ink: Ink, look: Look) -> str:
    hip, length = look.body.hip, look.body.length
    points = (
        (-0.8, -0.6),
        (0.8, -0.6),
        (-0.94, -0.3),
        (0.94, -0.3),
        (-0.94, 0.02),
        (0.94, 0.02),
        (-0.5, 0.22),
        (0, 0.28),
        (0.5, 0.22),
    )
    return "".join(ink.shape(circle(x * hip, y * length, 27), look.fur, model=0.4) for x, y in points)


def _stitches(ink: Ink, look: Look) -> str:
    """The seam down the front that says: this one was sewn."""
    seam = darker(look.belly, 0.36)
    length = look.body.length
    return tag(
        "path",
        d=d("M", 4, -length * 0.78, "V", -length * 0.62),
        stroke=ink.lit(seam),
        stroke_width=3,
        stroke_dasharray="6 5",
        fill="none",
    )


def badge(ink: Ink, look: Look) -> str:
    """The family's photo as a round patch, sewn onto the tummy."""
    if not look.badge:
        return ""
    r = min(look.body.hip * 0.56, 44)
    y = -look.body.length * 0.30
    image = tag("image", href=look.badge, x=-r, y=-r, width=2 * r, height=2 * r)
    thread = ink.lit("#fffaf0")
    ring = ink.shape(circle(0, 0, r + 4), lighter(look.cloth, 0.15))
    sewn = tag(
        "circle",
        r=r + 0.5,
        fill="none",
        stroke=thread,
        stroke_width=3.4,
        stroke_dasharray="8 5",
        stroke_linecap="round",
    )
    return put(ring + image + sewn, 4, y)


def arm(ink: Ink, look: Look, path: str) -> str:
    """An arm along a path whose last point is the hand."""
    body = look.body
    x, y = (float(v) for v in path.rsplit(" ", 2)[-2:])
    fur = darker(look.fur, 0.06)
    if look.kind == "panda":
        fur = "#3b3438"
    hand = ink.shape(circle(x, y, body.arm * 0.56), fur)
    if "hooves" in body.marks:
        hand = ink.shape(circle(x, y, body.arm * 0.58), darker(look.fur, 0.45))
    if "flippers" in body.marks:
        return limb_of_coat(ink, look, path, fur, body.arm) + ink.shape(
            ellipse(x, y, body.arm * 0.5, body.arm * 0.62), fur, edge=False
        )
    return (
        hand
        + limb_of_coat(ink, look, path, fur, body.arm)
        + ink.shape(circle(x, y, body.arm * 0.52), fur, edge=False) * ("hooves" not in body.marks)
    )


def legs(ink: Ink, look: Look, far: tuple[Point, Point], near: tuple[Point, Point], soles: bool) -> str:
    """Both legs, the far one first; ``soles`` shows the pads to the reader."""
    return _leg(ink, look, far, soles) + _leg(ink, look, near, soles)


def _leg(ink: Ink, look: Look, joints: tuple[Point, Point], soles: bool) -> str:
    (sx, sy), (fx, fy) = joints
    body = look.body
    fur = "#3b3438" if look.kind == "panda" else darker(look.fur, 0.03)
    knee_x = (sx + fx) / 2 + (10 if fx > sx else -6)
    path = d("M", sx, sy, "Q", knee_x, (sy + fy) / 2 - 6, fx, fy - body.leg * 0.34)
    out = limb_of_coat(ink, look, path, fur, body.leg)
    if soles:
        foot = ink.shape(ellipse(fx, fy - 8, body.leg * 0.62, body.leg * 0.68), fur, model=0.6)
        pad = ink.shape(ellipse(fx + 1, fy - 2, body.leg * 0.34, body.leg * 0.32), look.inner, edge=False)
        toes = "".join(
            ink.shape(
                circle(fx + i * body.leg * 0.26, fy - body.leg * 0.52 + abs(i) * 5, body.leg * 0.11),
                look.inner,
                edge=False,
            )
            for i in (-1, 0, 1)
        )
        return out + foot + pad + toes
    tone = (
        "#e89a3c"
        if "webbed" in body.marks and look.kind != "frog"
        else darker(look.fur, 0.45)
        if "hooves" in body.marks
        else fur
    )
    foot = ink.shape(d("M", fx - body.leg * 0.62, fy + 12, "q", -4, -body.leg * 0.78, body.leg * 0.62, -body.leg * 0.8,
                       "q", body.leg * 0.8, 2, body.leg * 0.86, body.leg * 0.8, "z"), tone, model=0.5)  # fmt: skip
    return out + foot


def tail(ink: Ink, look: Look) -> str:
    """The tail and whatever else grows on the back, painted first."""
    body, fur = look.body, look.fur
    hip, length = body.hip, body.length
    out = ""
    if "wings" in body.marks and not look.wears("wings"):
        wing = d("M", 20, -length * 0.7) + "c50 -80 110 -110 150 -84c-16 16 -18 30 -16 44c-16 0 -26 10 -28 30"
        art = ink.shape(wing + "c-20 -6 -34 4 -40 26z", lighter(fur, 0.25), model=0.4)
        out += "".join(put(art, flip=side < 0) for side in (-1, 1) if not look.lacks("wing", side))
    if "shell" in body.marks:
        out += ink.shape(ellipse(-14, -length * 0.42, hip * 1.38, length * 0.74), "#9a7346", model=0.8)
    if "prickles" in body.marks:
        out += put(ink.shape(star(0, 0, hip * 1.5, hip * 1.12, 24), darker(fur, 0.5)), -8, -length * 0.44)
    if "spikes" in body.marks:
        out += "".join(put(ink.shape("M -17 8 L -26 -26 L 15 -5 z", darker(fur, 0.28)), x * hip, y * length, turn=t)
                       for x, y, t in ((-0.72, -0.86, 8), (-0.92, -0.58, -10), (-1.04, -0.28, -24), (-1.12, 0.02,
                       -30)))  # fmt: skip
    paths = {
        "stub": ink.shape(circle(-hip * 0.92, -6, 24), fur),
        "puff": ink.shape(circle(-hip * 0.96, 4, 30), lighter(fur, 0.55), model=0.5),
        "curl": ink.limb(d("M", -hip * 0.5, 20, "c", -70, 20, -110, -20, -94, -70, "c", 6, -24, 32, -30, 40, -10),
            darker(fur, 0.1), 21),
        "brush": ink.shape(d("M", -hip * 0.4, 30, "c", -60, 30, -150, 0, -140, -90, "c", 4, -24, 14, -30, 22, -36,
            "c", 8, 30, 40, 40, 64, 52, "c", 24, 12, 50, 30, 54, 74, "z"), fur, model=0.7)
        + ink.shape(d("M", -hip * 0.4 - 140, -60, "c", 4, -24, 14, -30, 22, -36, "c", 5, 20, 16, 28, 30, 36, "c",
            -16, -4, -34, -2, -52, 0, "z"), "#fbf0e0", edge=False),
        "thick": ink.shape(d("M", -hip * 0.2, -30, "c", -70, 20, -120, 50, -170, 66, "c", 60, 22, 150, 18, 186, 6,
            "z"), fur, model=0.7),
        "string": ink.limb(d("M", -hip * 0.6, 18, "c", -50, 14, -84, -16, -82, -60), darker(fur, 0.12), 9)
        + ink.shape(ellipse(-hip * 0.6 - 82, -48, 11, 16), darker(fur, 0.4)) * (look.kind != "mouse"),
        "mane": ink.shape(d("M", -hip * 0.5, -6, "c", -60, -30, -110, 20, -84, 70, "c", 20, -14, 30, -6, 34, 10,
            "c", 20, -20, 50, -30, 64, -44, "z"),
                          look.mane or ("#b59be0" if look.kind == "unicorn" else darker(fur, 0.45)), model=0.6),
        "ring": ink.limb(d("M", -hip * 0.8, 8, "c", -34, 6, -40, -26, -20, -28, "c", 16, 0, 10, 24, -22, 22), fur, 10),
    }  # fmt: skip
    return ("" if look.lacks("tail") else paths.get(body.tail, "")) + out
