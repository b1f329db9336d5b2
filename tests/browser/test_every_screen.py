"""What holds on every screen: axe finds nothing, nothing is cut off, and it speaks the family's language."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.catalogue import english_only, sentences
from tests.browser.devices import DEVICES, LAPTOP, PHONE, Device
from tests.browser.house import House
from tests.browser.tour import screens
from tests.browser.visitor import visit

NARROW = Device("narrow", 320, 640, is_touched=True)
"""A laptop at 400 %, or the smallest phone."""

_WORDS = """() => {
  const attributes = ['aria-label', 'placeholder', 'title', 'aria-valuetext', 'aria-roledescription']
  const elements = [...document.querySelectorAll('body *')]
  const told = elements.flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? ''))
  const options = [...document.querySelectorAll('option, summary, legend')].map((element) => element.textContent)
  return [...document.body.innerText.split('\\n'), document.title, ...told, ...options].map((line) => line.trim())
}"""

_RIGHT_TO_LEFT = """new MutationObserver((_, observer) => {
  if (!document.documentElement) return
  document.documentElement.dir = 'rtl'
  observer.disconnect()
}).observe(document, { childList: true })"""

_MOVING = """() => Math.max(...[...document.querySelectorAll('body, body *')].map((element) => {
  const { animationDuration, transitionDuration } = getComputedStyle(element)
  return Math.max(...`${animationDuration},${transitionDuration}`.split(',').map(parseFloat))
}))"""


@pytest.mark.parametrize("device", DEVICES, ids=lambda device: device.name)
def test_axe_finds_nothing_by_day_and_by_night(browser: Browser, home: House, furnished: str, device: Device) -> None:
    with visit(browser, device, home.address, "screen", reduced_motion="reduce") as visitor:
        for screen in screens(home, furnished):
            screen.open(visitor)
            visitor.check(screen.name)
        visitor.complaints = [line for line in visitor.complaints if "/nowhere" not in line]


@pytest.mark.parametrize("language", ["en", "de", "es", "fr"])
def test_every_screen_speaks_the_language_of_the_device(
    browser: Browser, home: House, furnished: str, language: str
) -> None:
    foreign = english_only(language)
    assert (language == "en") == (not foreign)
    with visit(browser, PHONE, home.address, f"language-{language}", locale=language) as visitor:
        for screen in screens(home, furnished):
            screen.open(visitor)
            visitor.show(screen.name)
            if not screen.name.startswith("reader"):
                expect(visitor.page.locator("html")).to_have_attribute("lang", language)
            words = {line for line in visitor.page.evaluate(_WORDS) if line}
            slips = [line for line in words if any(pattern.fullmatch(line) for pattern in foreign)]
            assert not slips, screen.name
            if screen.name == "shelf":
                assert sentences(language)["nav.books"] in words


@pytest.mark.parametrize("device", [NARROW, LAPTOP], ids=lambda device: device.name)
def test_right_to_left_the_pages_are_mirrored_and_nothing_is_cut_off(
    browser: Browser, home: House, furnished: str, device: Device
) -> None:
    with visit(browser, device, home.address, "rtl") as visitor:
        visitor.page.add_init_script(_RIGHT_TO_LEFT)
        for screen in screens(home, furnished):
            screen.open(visitor)
            visitor.show(screen.name)
            assert not visitor.overflow(), screen.name
        visitor.go()
        house_sign = visitor.page.get_by_role("banner").get_by_role("link").first.bounding_box()
        assert house_sign
        assert house_sign["x"] + house_sign["width"] / 2 > device.width / 2


def test_a_book_in_a_language_from_right_to_left_opens_the_other_way(browser: Browser, home: House) -> None:
    book = home.name_book("كتاب", "فصل", language="ar")
    with visit(browser, LAPTOP, home.address, "arabic") as visitor:
        visitor.go(f"/books/{book}/read?page=2")
        on, back = (
            visitor.page.get_by_role("button", name=name).bounding_box() for name in ("Next page", "Previous page")
        )
        assert on
        assert back
        assert on["x"] < back["x"]
        visitor.page.keyboard.press("ArrowLeft")
        visitor.see("The End")
        visitor.check("end")


@pytest.mark.parametrize("wish", ["reduce", "no-preference"])
def test_nothing_moves_for_those_who_want_no_motion(browser: Browser, home: House, furnished: str, wish: str) -> None:
    with visit(browser, PHONE, home.address, "motion", reduced_motion=wish) as visitor:
        for path, sign in ((f"/books/{furnished}/read?page=3", "article"), (f"/books/{furnished}", "article")):
            visitor.go(path)
            expect(visitor.page.locator(sign).first).to_be_visible()
            longest = visitor.page.evaluate(_MOVING)
            assert longest < 0.01 if wish == "reduce" else longest > 0.05


def test_looks_and_language_are_remembered(browser: Browser, home: House) -> None:
    with visit(browser, LAPTOP, home.address, "settings") as visitor:
        page = visitor.page
        visitor.go("/settings")
        page.get_by_role("radio", name="Night").check(force=True)
        page.get_by_role("radio", name="For dyslexia").check(force=True)
        page.get_by_label("Language of the pages").select_option("de")
        expect(page.get_by_role("heading", level=1, name=sentences("de")["settings.title"])).to_be_visible()
        page.reload()
        expect(page.get_by_role("heading", level=1, name=sentences("de")["settings.title"])).to_be_visible()
        html = page.locator("html")
        expect(html).to_have_attribute("data-theme", "dark")
        expect(html).to_have_attribute("data-font", "dyslexia")
        visitor.show("german-night")
