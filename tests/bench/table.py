"""Tables of a bench: lines of words and figures, set in columns."""

from collections.abc import Sequence

Row = Sequence[str | float | int]


def show(title: str, head: Row, rows: Sequence[Row]) -> None:
    """Print a table under its title; the first column is words, the others stand to the right."""
    cells = [[_cell(value) for value in row] for row in (head, *rows)]
    widths = [max(len(row[place]) for row in cells) for place in range(len(head))]
    print(f"\n{title}")
    for row in cells:
        first, *others = (
            cell.ljust(width) if not place else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        print("  ".join([first, *others]).rstrip(), flush=True)


def _cell(value: str | float | int) -> str:
    if isinstance(value, float):
        return f"{value:.0f}" if value >= 1000 else f"{value:.4g}" if value >= 1 else f"{value:.3f}"
    return str(value)
