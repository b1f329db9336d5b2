"""Bodies: what a bear, a rabbit or a dinosaur is made of. A new body is a new row."""

from dataclasses import dataclass
from typing import Literal

Ears = Literal["round", "long", "pointed", "floppy", "fan", "saucer", "horse", "tuft", "side", "none"]
Muzzle = Literal["button", "short", "long", "snout", "trunk", "beak", "broad", "horse", "mask", "none"]
Tail = Literal["stub", "puff", "curl", "brush", "thick", "string", "mane", "ring", "none"]


@dataclass(frozen=True)
class Body:
    """A silhouette: head radii, body half widths at neck and hip, length, limb widths, and its marks."""

    ears: Ears
    muzzle: Muzzle
    tail: Tail
    head: tuple[float, float] = (92, 82)
    top: float = 50
    hip: float = 80
    length: float = 134
    arm: float = 42
    leg: float = 52
    neck: float = 0
    marks: tuple[str, ...] = ()
    fur: tuple[str, ...] = ("#b5794a",)
    belly: str = ""
    inner: str = ""
    person: bool = False


BODIES: dict[str, Body] = {
    "bear": Body("round", "short", "stub", fur=("#b5794a", "#a86c48", "#c98f5a", "#8a5a3c")),
    "panda": Body("round", "short", "stub", marks=("panda",), fur=("#f5efe6",), hip=86),
    "koala": Body("saucer", "button", "none", head=(94, 80), fur=("#9aa3ad",), belly="#dfe2e4"),
    "rabbit": Body("long", "button", "puff", head=(80, 78), top=42, hip=72, arm=36, leg=50,
                   fur=("#d8c3ae", "#c9b7b0", "#e6d5c3", "#b79b86"), inner="#f0a9a4"),
    "cat": Body("pointed", "button", "curl", head=(94, 74), top=40, hip=66, arm=33, leg=40,
                marks=("whiskers", "stripes"), fur=("#e39a52", "#8f8a8c", "#d9a066", "#6f6a72"), inner="#efab9f"),
    "tiger": Body("round", "short", "curl", head=(94, 80), marks=("whiskers", "stripes"), fur=("#ee9a3c",),
        belly="#fbeedb"),
    "lion": Body("round", "short", "string", marks=("ruff",), fur=("#dda74f", "#e3b25e"), belly="#f5dfae"),
    "dog": Body("floppy", "long", "curl", head=(86, 78), top=48, hip=70, arm=38, leg=46,
                marks=("patch",), fur=("#c99c6b", "#e9d9bf", "#8d6548", "#d8b48a")),
    "fox": Body("pointed", "mask", "brush", head=(92, 72), top=40, hip=64, arm=34, leg=40,
                fur=("#df7a3a", "#d96a30"), belly="#fbf0e0", inner="#5b3a34"),
    "wolf": Body("pointed", "mask", "brush", head=(92, 76), top=46, hip=68, fur=("#8b919c",), belly="#e9e6e2"),
    "raccoon": Body("round", "mask", "brush", head=(92, 74), top=42, hip=72, marks=("bandit",), fur=("#8d8a8c",),
        belly="#eee8dd"),
    "mouse": Body("saucer", "button", "string", head=(76, 68), top=36, hip=66, length=118, arm=29, leg=36,
                  marks=("whiskers",), fur=("#a9a4ab", "#b9a592", "#8f8b98"), inner="#f2b0ac"),
    "elephant": Body("fan", "trunk", "string", head=(88, 84), top=58, hip=90, arm=50, leg=64,
                     fur=("#9fb0c0", "#a6a9b8", "#8ea3b5"), inner="#e8b6b4"),
    "dino": Body("none", "broad", "thick", head=(82, 72), top=42, hip=86, length=146, arm=32, leg=62, neck=20,
                 marks=("spikes", "spots"), fur=("#7fae62", "#5fa287", "#86b74f"), belly="#e6e2a8"),
    "dragon": Body("none", "broad", "thick", head=(84, 74), top=42, hip=84, length=144, arm=32, leg=60, neck=18,
                   marks=("spikes", "wings", "horns"), fur=("#5fa287", "#9b6fb0", "#cf5f4a"), belly="#f3dfa6"),
    "penguin": Body("none", "beak", "none", head=(78, 70), top=56, hip=86, length=144, arm=40, leg=34,
                    marks=("flippers", "bib", "webbed"), fur=("#47566e", "#3f4a5c"), belly="#fbf6ea"),
    "bird": Body("tuft", "beak", "none", head=(80, 74), top=54, hip=84, length=122, arm=44, leg=24,
                 marks=("flippers", "webbed"), fur=("#f2c94c", "#6fa5d8", "#e2724b"), belly="#fdf3d6"),
    "owl": Body("tuft", "beak", "none", head=(94, 78), top=66, hip=82, length=126, arm=46, leg=26,
                marks=("flippers", "webbed", "discs"), fur=("#a9825e", "#8a7460"), belly="#f0dfc0"),
    "unicorn": Body("horse", "horse", "mane", head=(78, 80), top=42, hip=68, length=136, arm=36, leg=44, neck=16,
                    marks=("mane", "horn", "hooves"), fur=("#f7eef2", "#f3e9f7"), inner="#f3bccb"),
    "horse": Body("horse", "horse", "mane", head=(78, 80), top=42, hip=68, length=136, arm=36, leg=44, neck=16,
                  marks=("mane", "hooves"), fur=("#a8714a", "#c99a6b")),
    "giraffe": Body("horse", "horse", "string", head=(68, 66), top=32, hip=66, length=136, arm=32, leg=40, neck=70,
                    marks=("spots", "horns", "hooves"), fur=("#ecc25c",)),
    "monkey": Body("side", "broad", "curl", head=(86, 78), top=44, hip=66, arm=32, leg=38,
                   marks=("heart",), fur=("#94643f", "#7d5138"), belly="#eccaa0", inner="#eccaa0"),
    "sheep": Body("side", "button", "puff", head=(74, 72), top=60, hip=90, arm=32, leg=38,
                  marks=("wool",), fur=("#f7f1e4",), inner="#e7b9ab"),
    "pig": Body("floppy", "snout", "ring", head=(92, 80), top=54, hip=84, fur=("#f0aeb0",), inner="#e58d94"),
    "cow": Body("side", "horse", "string", head=(82, 80), top=54, hip=80, marks=("patch", "horns", "hooves"),
        fur=("#f6efe2",)),
    "frog": Body("none", "none", "none", head=(100, 70), top=50, hip=84, length=112, arm=32, leg=44,
                 marks=("popeyes", "webbed"), fur=("#7fb84e", "#69a85a"), belly="#eaf0b8"),
    "turtle": Body("none", "none", "stub", head=(78, 70), top=44, hip=78, length=118, arm=38, leg=48, neck=10,
                   marks=("shell",), fur=("#8fba6a",), belly="#f0dfa0"),
    "hedgehog": Body("round", "long", "none", head=(82, 72), top=48, hip=82, length=118, arm=34, leg=40,
                     marks=("prickles",), fur=("#d3ab80",), belly="#f3e2c4"),
    "doll": Body("none", "none", "none", head=(84, 80), top=40, hip=62, length=132, arm=32, leg=38,
                 marks=("hair", "dress"), fur=("#f3cfae", "#d9a578", "#a8714e", "#f6dcc2"), person=True),
    "person": Body("none", "none", "none", head=(66, 66), top=46, hip=62, length=158, arm=36, leg=42,
                   marks=("hair", "dress"), fur=("#f0c8a4", "#cf9a6f", "#9c6a4a", "#f4d8bd"), person=True),
}  # fmt: skip
