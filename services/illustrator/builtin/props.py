"""Props: what the story names."""

from collections.abc import Callable
from random import Random

from contracts.stage import Prop
from services.illustrator.builtin.ink import Ink

PROPS: dict[Prop, Callable[[Ink, Random], str]] = {}
