"""Composition: from a page to one SVG picture."""

from dataclasses import replace
from random import Random

from contracts.stage import Stage
from services.illustrator.builtin import foreground, ground, staging, weather
from services.illustrator.builtin.casting import look_of
from services.illustrator.builtin.ink import Ink
from services.illustrator.builtin.light import lamplight, light_of, over_snow
from services.illustrator.builtin.moods import MOODS
from services.illustrator.builtin.palette import palette_of
from services.illustrator.builtin.reader import stage_of
from services.illustrator.builtin.scene import SIZE, VIEWS, Scene, View
from services.illustrator.builtin.settings import SETTINGS
from services.illustrator.painter import Page

GREEN = frozenset(
    {"meadow", "garden", "forest", "playground", "mountain", "village", "snowfield", "river", "city", "market"}
)


def compose(page: Page) -> str:
    """The SVG of a page. The same page gives the same text."""
    read = stage_of(page)
    rng = chance(page)
    scene = Scene(
        stage=read, ink=ink_for(page, read, rng), view=_view(read, len(page.cast)), rng=rng,
        hero_x=_hero_x(page, read, rng),
    )  # fmt: skip
    setting = SETTINGS[read.place]
    setting.paint(scene)
    if not setting.indoors:
        weather.behind(scene)
        foreground.frame(scene)
        if scene.overhead and read.place in GREEN:
            ground.crowns(scene)
    cast = [look_of(member) for member in page.cast]
    staging.set_stage(scene, cast, setting, staging.spots_on_page(scene, max(1, len(cast)), setting))
    body = scene.body() + ("" if setting.indoors else weather.before(scene))
    return framed(body, scene.ink)


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
    light, snowy = light_of(stage.time, stage.weather), stage.weather == "snow" or stage.place == "snowfield"
    if SETTINGS[stage.place].indoors and stage.place != "cave":
        light = lamplight(light)
    elif snowy:
        light = over_snow(light)
    return Ink(
        style=page.style, palette=palette_of(page.style, page.book_title), light=light, rng=rng, side=side, snowy=snowy,
        lean=weather.leaning(stage.weather, rng),
    )  # fmt: skip


def _view(stage: Stage, members: int) -> View:
    view = VIEWS[stage.camera]
    if stage.camera == "wide" and SETTINGS[stage.place].indoors:
        view = replace(view, horizon=420, base=884, k=0.84)
    size = MOODS[stage.mood].size * (0.88 if members > 1 and stage.camera in ("close", "medium", "below") else 1)
    if members > 2 and stage.camera != "wide":
        size *= 0.86
    k = view.k * size
    if stage.camera == "close" and stage.place == "sea":
        return replace(view, k=k * 0.72, base=1120)
    if stage.camera == "close":
        return replace(view, k=k, base=view.base - (1 - min(1, size)) * 420)
    return replace(view, k=k)


def _hero_x(page: Page, stage: Stage, rng: Random) -> float:
    """Left of the middle and looking at the next page, mostly; every third page the other way round."""
    if len(page.cast) > 1:
        return 330 + rng.uniform(-30, 30)
    left = (page.number + page.seed) % 3 != 2
    off = {"close": 60, "wide": 170, "below": 110}.get(stage.camera, 130) + rng.uniform(-30, 30)
    return 512 - off if left else 512 + off
