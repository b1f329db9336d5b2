"""What a look at the deployment found, and how it is shown."""

from typing import NamedTuple


class Finding(NamedTuple):
    """One thing looked at; ``ok`` is ``None`` when it is neither well nor broken, only worth knowing."""

    group: str
    what: str
    ok: bool | None
    said: str


_MARKS = {True: "[green]✓[/]", False: "[red]✗[/]", None: "[yellow]–[/]"}


def show(findings: list[Finding]) -> None:
    """Print a table for each group."""
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    console = Console()
    for group in dict.fromkeys(finding.group for finding in findings):
        table = Table("", "what", "found", title=group, title_justify="left", show_header=False)
        for finding in findings:
            if finding.group == group:
                table.add_row(_MARKS[finding.ok], escape(finding.what), escape(finding.said))
        console.print(table)
