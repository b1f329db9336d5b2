"""The built-in storyteller: offline, seeded, in four languages."""

from services.story.builtin.teller import BuiltinStoryteller

__all__ = ["BuiltinStoryteller"]
