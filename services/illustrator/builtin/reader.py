"""Reads a scene or a wish in English, German, Spanish or French, and says what that changes on the stage."""

from contracts.stage import Stage
from services.illustrator.painter import Page


def stage_of(page: Page) -> Stage:
    """The stage that counts: the storyteller's, or the family's scene where it was rewritten, and always its wish."""
    return page.stage
