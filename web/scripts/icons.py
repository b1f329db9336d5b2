"""Draw the icons that phones want as PNG from ``public/icon.svg``: ``python web/scripts/icons.py``."""

from pathlib import Path

import resvg_py

PUBLIC = Path(__file__).parents[1] / "public"
PAPER = "#fbf4e6"
SAFE_ZONE = 0.72
"""A maskable icon may be cut to a circle of four fifths of its width."""


def main() -> None:
    """Write the icons."""
    svg = (PUBLIC / "icon.svg").read_text()
    for size in (192, 512):
        write(f"icon-{size}.png", svg, size)
    write("icon-maskable-512.png", on_paper(svg), 512)
    write("apple-touch-icon.png", on_paper(svg), 180)


def on_paper(svg: str) -> str:
    """Return the icon smaller, on paper that reaches every edge."""
    width = int(svg.partition('viewBox="0 0 ')[2].partition(" ")[0])
    inner = svg[svg.index(">") + 1 : svg.rindex("</svg>")]
    margin = width * (1 - SAFE_ZONE) / 2
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {width}">'
        f'<rect width="{width}" height="{width}" fill="{PAPER}"/>'
        f'<g transform="translate({margin} {margin}) scale({SAFE_ZONE})">{inner}</g></svg>'
    )


def write(name: str, svg: str, size: int) -> None:
    """Write one icon, ``size`` pixels square."""
    (PUBLIC / name).write_bytes(bytes(resvg_py.svg_to_bytes(svg_string=svg, width=size, height=size)))


if __name__ == "__main__":
    main()
