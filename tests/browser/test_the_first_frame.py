"""What the browser draws before the client itself has arrived."""

import json
from typing import Any

import pytest
from playwright.sync_api import Browser, Route, expect

from tests.browser.devices import PHONE
from tests.browser.house import House
from tests.browser.visitor import visit

_PAPER = {"light": "rgb(251, 244, 230)", "dark": "rgb(22, 26, 51)"}
_GROUND = "() => getComputedStyle(document.documentElement).backgroundColor"
_UNTIL_PAINTED = "() => performance.getEntriesByName('first-contentful-paint').length > 0"


@pytest.mark.parametrize(("device", "chosen"), [("dark", "light"), ("light", "dark")])
def test_it_has_the_colours_that_were_chosen_and_not_those_of_the_device(
    browser: Browser, home: House, device: Any, chosen: str
) -> None:
    choice = json.dumps({"theme": chosen, "font": "dyslexia", "print": "large"})
    held: list[Route] = []
    with visit(browser, PHONE, home.address, "first-frame", color_scheme=device) as visitor:
        page = visitor.page
        page.add_init_script(f"localStorage.setItem('preferences', {choice!r})")
        page.route("**/assets/shared-*.js", lambda route: held.append(route))
        page.goto(home.address, wait_until="commit")
        page.wait_for_function(_UNTIL_PAINTED)
        assert page.evaluate(_GROUND) == _PAPER[chosen]
        html = page.locator("html")
        expect(html).to_have_attribute("data-font", "dyslexia")
        expect(html).to_have_attribute("data-print", "large")
        expect(page.locator("#root > .boot")).to_be_visible()
        bar = page.locator("meta[name=theme-color]").and_(page.locator("[media=all]"))
        expect(bar).to_have_attribute("data-theme", chosen)
        for route in held:
            route.continue_()
        visitor.see("My Books")
        assert page.evaluate(_GROUND) == _PAPER[chosen]
