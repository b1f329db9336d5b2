"""What axe finds on a page. The browser itself puts its engine there: the page allows no foreign script."""

from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page

_ENGINE = Path(__file__).parents[2] / "web" / "node_modules" / "axe-core" / "axe.min.js"
_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def prepare(context: BrowserContext) -> None:
    """Have the engine in every page of a browser."""
    context.add_init_script(path=_ENGINE)


def violations(page: Page) -> list[str]:
    """Return a line for each rule that is broken, with the elements that break it."""
    found: list[dict[str, Any]] = page.evaluate(
        "async (tags) => (await axe.run(document, { runOnly: tags, resultTypes: ['violations'] })).violations", _TAGS
    )
    return [f"{rule['id']}: {', '.join(str(node['target']) for node in rule['nodes'])}" for rule in found]
