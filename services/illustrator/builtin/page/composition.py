"""Composition: from a page to one SVG picture."""

from dataclasses import replace
from random import Random

from contracts.stage import Stage
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.light import lamplight, light_of, over_snow
from services.illustrator.builtin.brush.palette import in_season, palette_of
from services.illustrator.builtin.figures.casting import look_of
from services.illustrator.builtin.figures.moods import MOODS
from services.illustrator.builtin.page import foreground, staging, weather
from services.illustrator.builtin.page.planning import Plan, plan_page
from services.illustrator.builtin.page.scene import SIZE, VIEWS, Scene, View
from services.illustrator.builtin.page.stands import Bounds
from services.illustrator.builtin.places import ground, interior
from services.illustrator.builtin.places.settings import SETTINGS, setting_of
from services.illustrator.builtin.reading.reader import stage_of
from services.illustrator.painter import Page

GREEN = frozenset(
    {"meadow", "garden", "forest", "playground", "mountain", "village", "snowfield", "river", "city", "market"}
)


def compose(page: Page) -> str:
    """The SVG of a page. The same page gives the same text."""
    scene, _ = staged(page)
    weather_before = "" if setting_of(scene.stage).indoors else weather.before(scene)
    return framed(scene.body() + weather_before, scene.ink)


def staged(page: Page) -> tuple[Scene, Plan]:
    """The scene of a page with everything in it, and the plan that it follows."""
    read = stage_of(page)
    rng = chance(page)
    setting, ink = setting_of(read), ink_for(page, read, rng)
    plan = planned(page, read, rng)
    hero_x = plan.lead.x if plan.lead else SIZE / 2
    scene = Scene(stage=read, ink=ink, view=plan.view, rng=rng, hero_x=hero_x)
    setting.paint(scene)
    if "bare-room" in read.facts and setting.indoors:
        interior.clear_out(scene)
    if not setting.indoors:
        weather.behind(scene)
        foreground.frame(scene)
        if scene.overhead and read.place in GREEN:
            ground.crowns(scene)
    staging.set_stage(scene, plan, setting)
    return scene, plan


def planned(page: Page, stage: Stage, rng: Random) -> Plan:
    """Where everybody and everything on a page will be."""
    cast = [look_of(member) for member in page.cast]
    names = [member.look.name for member in page.cast]
    bounds = Bounds(alone_x=_alone_x(page, stage, rng))
    return plan_page(stage, cast, names, _view(stage), setting_of(stage), bounds)


def framed(body: str, ink: Ink) -> str:
    """A whole SVG document around a body, with the gradients that its ink collected."""
    defs = "".join(ink.defs.values())
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE} {SIZE}" width="{SIZE}" height="{SIZE}">'
        f'<defs>{defs}</defs><rect width="{SIZE}" height="{SIZE}" fill="{ink.light.haze}"/>{body}</svg>'
    )


def chance(page: Page) -> Random:
    """What is left to chance on a page: always the same for the same wish."""
    return Random(
        f"page:{page.book_title}:{page.number}:{page.seed}:{page.wish}:{page.scene if page.rewritten else ''}"
    )


def ink_for(page: Page, stage: Stage, rng: Random) -> Ink:
    """The brush for a stage: the colours of the book in the light of the hour."""
    side = rng.choice((-1, 1))
    snowy = stage.weather == "snow" or stage.place == "snowfield" or stage.season == "winter"
    light = light_of(stage.time, stage.weather)
    if "lights-out" in stage.facts:
        light = replace(light_of("night", stage.weather), lamps=0.0)
    elif SETTINGS[stage.place].indoors and stage.place != "cave":
        light = lamplight(light)
    elif snowy:
        light = over_snow(light)
    palette = in_season(palette_of(page.style, page.book_title), None if snowy else stage.season)
    return Ink(
        style=page.style, palette=palette, light=light, rng=rng, side=side, snowy=snowy, season=stage.season,
        lean=weather.leaning(stage.weather, rng),
    )  # fmt: skip


def _view(stage: Stage) -> View:
    view = VIEWS[stage.camera]
    if stage.camera == "wide" and SETTINGS[stage.place].indoors:
        view = replace(view, horizon=420, base=884, k=0.84)
    return replace(view, k=view.k * MOODS[stage.mood].size)


def _alone_x(page: Page, stage: Stage, rng: Random) -> float:
    """Left of the middle and looking at the next page, mostly; every third page the other way round."""
    left = (page.number + page.seed) % 3 != 2
    off = {"close": 60, "wide": 170, "below": 110}.get(stage.camera, 130) + rng.uniform(-30, 30)
    return SIZE / 2 - off if left else SIZE / 2 + off
