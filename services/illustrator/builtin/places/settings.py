"""Which place is painted by which brush, and what it has: a roof, water."""

from collections.abc import Callable
from dataclasses import dataclass

from contracts.stage import Place, Stage
from services.illustrator.builtin.page.scene import Scene
from services.illustrator.builtin.places import (
    afloat,
    bridge,
    cave,
    countryside,
    living_room,
    railway,
    rooms,
    school,
    surgery,
    towns,
    waterside,
)


@dataclass(frozen=True)
class Setting:
    """A place: how it is painted, whether it is indoors, whether the hero is afloat."""

    paint: Callable[[Scene], None]
    indoors: bool = False
    afloat: bool = False


SETTINGS: dict[Place, Setting] = {
    "bedroom": Setting(rooms.bedroom, indoors=True),
    "kitchen": Setting(rooms.kitchen, indoors=True),
    "attic": Setting(rooms.attic, indoors=True),
    "classroom": Setting(school.classroom, indoors=True),
    "surgery": Setting(surgery.surgery, indoors=True),
    "living-room": Setting(living_room.living_room, indoors=True),
    "train": Setting(railway.train, indoors=True),
    "station": Setting(railway.station),
    "cave": Setting(cave.cave, indoors=True),
    "garden": Setting(countryside.garden),
    "meadow": Setting(countryside.meadow),
    "forest": Setting(countryside.forest),
    "mountain": Setting(countryside.mountain),
    "snowfield": Setting(countryside.snowfield),
    "playground": Setting(countryside.playground),
    "river": Setting(waterside.river),
    "lake": Setting(waterside.lake),
    "beach": Setting(waterside.beach),
    "sea": Setting(afloat.sea, afloat=True),
    "bridge": Setting(bridge.bridge),
    "village": Setting(towns.village),
    "city": Setting(towns.city),
    "market": Setting(towns.market),
}


def setting_of(stage: Stage) -> Setting:
    """The setting of a stage: where everybody is afloat, there is water all around."""
    setting = SETTINGS[stage.place]
    if "afloat" in stage.facts and not setting.afloat and not setting.indoors:
        return Setting(waterside.open_water, afloat=True)
    return setting
