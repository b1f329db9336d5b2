"""Paper: grain, pigment and ragged edges laid over the flat picture with Pillow."""

from functools import lru_cache
from random import Random

from PIL import Image, ImageChops, ImageFilter

from contracts.events import Style

PAPER = (251, 244, 230)

# Strength of fine grain, of clouds of pigment, of strokes; how much paper shows through; width of the bare margin.
_PAPERS: dict[Style, tuple[float, float, float, float, float]] = {
    "gouache": (0.17, 0.14, 0.08, 0.0, 0.0),
    "watercolour": (0.20, 0.27, 0.0, 0.05, 0.024),
    "papercut": (0.20, 0.06, 0.0, 0.0, 0.0),
    "crayon": (0.20, 0.08, 0.30, 0.42, 0.022),
}


def finish(image: Image.Image, style: Style, rng: Random) -> Image.Image:
    """The picture on its paper; the same picture, style and rng give the same pixels."""
    size = image.width
    if style in ("crayon", "watercolour"):
        image = _wobble(image, rng, 2.4 if style == "crayon" else 1.8)
    grain = _piece(_grain(style, _roomy(size)), size, rng)
    image = ImageChops.soft_light(image, grain)
    tooth, margin = _PAPERS[style][3:]
    paper = Image.new("RGB", image.size, PAPER)
    if tooth:
        image = Image.composite(Image.blend(image, paper, 0.6), image, _piece(_tooth(style, _roomy(size)), size, rng))
    if margin:
        image = Image.composite(image, paper, _sheet(style, size))
    return image


@lru_cache(maxsize=8)
def _noise(name: str, width: int, height: int) -> Image.Image:
    return Image.frombytes("L", (width, height), Random(name).randbytes(width * height))


def _spread(image: Image.Image, strength: float) -> Image.Image:
    return image.point([round(128 + (value - 128) * strength) for value in range(256)])


@lru_cache(maxsize=8)
def _grain(style: Style, size: int) -> Image.Image:
    """Grey 128 where the paper leaves the paint alone."""
    fine, pigment, stroke, _, _ = _PAPERS[style]
    layers = [_spread(_noise("fine", size, size).filter(ImageFilter.BoxBlur(0.7 * size / 1024)), fine * 2.2)]
    if pigment:
        clouds = _noise("pigment", 18, 18).resize((size, size), Image.Resampling.BICUBIC)
        veins = _noise("veins", 70, 70).resize((size, size), Image.Resampling.BICUBIC)
        layers += [_spread(clouds, pigment), _spread(veins, pigment * 0.6)]
    if stroke:
        layers.append(_spread(_strokes(size), stroke))
    total = layers[0]
    for layer in layers[1:]:
        total = ImageChops.add(total, layer, 1, -128)
    return Image.merge("RGB", [total] * 3)


@lru_cache(maxsize=8)
def _strokes(size: int) -> Image.Image:
    """Long slanting brush or wax strokes."""
    big = int(size * 1.5)
    streaks = (
        _noise("strokes", 64, 420).resize((big, big), Image.Resampling.BICUBIC).rotate(24, Image.Resampling.BILINEAR)
    )
    edge = (big - size) // 2
    return streaks.crop((edge, edge, edge + size, edge + size))


@lru_cache(maxsize=8)
def _tooth(style: Style, size: int) -> Image.Image:
    """Where the paper's tooth took no paint."""
    amount = _PAPERS[style][3]
    speckle = _noise("tooth", size, size).filter(ImageFilter.BoxBlur(1.1 * size / 1024))
    if style == "crayon":
        speckle = ImageChops.add(speckle, _spread(_strokes(size), 0.7), 2, 0)
    ramp = [round(255 * amount * min(1.0, max(0.0, (value - 132) / 46))) for value in range(256)]
    return speckle.point(ramp)


@lru_cache(maxsize=8)
def _sheet(style: Style, size: int) -> Image.Image:
    """White where there is paint: the sheet without its bare, ragged margin."""
    margin = round(_PAPERS[style][4] * size)
    mask = Image.new("L", (size, size), 0)
    mask.paste(255, (margin, margin, size - margin, size - margin))
    soft = mask.filter(ImageFilter.BoxBlur(margin * 0.5))
    rough = _noise("sheet", 64, 64).resize((size, size), Image.Resampling.BICUBIC)
    total = ImageChops.add(soft, _spread(rough, 0.34), 1, -128)
    return total.point([round(min(255, max(0, (value - 118) * 12))) for value in range(256)])


def _roomy(size: int) -> int:
    return size * 5 // 4


def _piece(paper: Image.Image, size: int, rng: Random) -> Image.Image:
    """Another piece of the same paper for every page."""
    left, top = rng.randrange(paper.width - size), rng.randrange(paper.height - size)
    return paper.crop((left, top, left + size, top + size))


def _wobble(image: Image.Image, rng: Random, reach: float) -> Image.Image:
    """Every line a little unsteady: the picture bent by a soft mesh."""
    size, cells = image.width, 26
    step, amount = size / cells, reach * size / 1024
    nodes = [
        [
            (
                x * step + rng.uniform(-amount, amount) * (0 < x < cells),
                y * step + rng.uniform(-amount, amount) * (0 < y < cells),
            )
            for x in range(cells + 1)
        ]
        for y in range(cells + 1)
    ]
    mesh = []
    for y in range(cells):
        for x in range(cells):
            target = (round(x * step), round(y * step), round((x + 1) * step), round((y + 1) * step))
            corners = nodes[y][x] + nodes[y + 1][x] + nodes[y + 1][x + 1] + nodes[y][x + 1]
            mesh.append((target, corners))
    return image.transform(image.size, Image.Transform.MESH, mesh, Image.Resampling.BILINEAR)
