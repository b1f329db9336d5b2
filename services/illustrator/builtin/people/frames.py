"""Frames of people by age: proportions, in the units of all figures."""

from contracts.figure import Age
from services.illustrator.builtin.bodies import Body

FRAMES: dict[Age, Body] = {
    "baby": Body(head=(82, 76), top=38, hip=58, length=96, arm=30, leg=36, neck=4, person=True),
    "child": Body(head=(74, 73), top=38, hip=52, length=124, arm=29, leg=35, neck=13, person=True),
    "grown-up": Body(head=(60, 65), top=46, hip=54, length=152, arm=32, leg=39, neck=15, person=True),
    "old": Body(head=(62, 65), top=44, hip=60, length=144, arm=31, leg=38, neck=13, person=True),
}

DOLL = Body(head=(86, 80), top=36, hip=54, length=108, arm=30, leg=36, neck=8, person=True)
"""A doll is sewn, with a larger head than any child has."""

RISE: dict[Age, float] = {"baby": -24, "child": 6, "grown-up": 40, "old": 28}
"""How much higher than a toy's the hip of somebody who stands is: legs grow longer with age."""

SIZES: dict[Age, float] = {"baby": 0.7, "child": 0.94, "grown-up": 1.06, "old": 1.04}
