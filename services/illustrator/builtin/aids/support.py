"""Support: canes, crutches and walkers in the hands of a figure, or next to it while its hands do something else."""

from services.illustrator.builtin.aids import seating, sticks
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import put
from services.illustrator.builtin.figures.rig import Acting, Rig, holding_side

_STANDS = ("standing", "walking", "running", "waving")


def before(ink: Ink, rig: Rig, acting: Acting) -> str:
    """What is held before the body."""
    look, hands = rig.look, holding_side(rig.look, acting)
    if seating.rolls(look) or acting.pose not in _STANDS:
        return ""
    free = -hands if acting.held and acting.pose != "waving" else hands
    out = ""
    if look.has("cane"):
        out += sticks.cane(ink, rig.hand(-1), -2)
    if look.has("white cane"):
        out += sticks.white_cane(ink, rig.hand(free), -2)
    if look.has("crutches"):
        sides = (-1,) if acting.pose == "waving" else (1, -1)
        out += "".join(sticks.crutch(ink, rig.hand(side), -2, side) for side in sides)
    if look.has("walker") and acting.pose != "waving":
        out += sticks.walker(ink, rig.hand(-1), rig.hand(1), -2)
    return out


def aside(ink: Ink, rig: Rig, acting: Acting) -> str:
    """What stands or lies next to the figure, behind it."""
    look = rig.look
    if seating.rolls(look):
        return ""
    if look.has("walker") and acting.pose in ("waving", "reaching", "hugging", "sitting", "climbing"):
        return sticks.walker(ink, (-176, -118), (-104, -118), -2)
    if acting.pose in _STANDS or acting.pose == "lying":
        return ""
    out = ""
    if look.has("cane"):
        out += put(sticks.cane(ink, (0, -120), 0), -118, -4, turn=-14)
    if look.has("white cane"):
        out += put(sticks.white_cane(ink, (0, -110), 0), -168, -4)
    if look.has("crutches"):
        out += put(sticks.crutch(ink, (0, -96), 0, 1), -112, -2, turn=-12)
        out += put(sticks.crutch(ink, (0, -96), 0, 1), -140, -2, turn=-18)
    return out
