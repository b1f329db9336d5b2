"""Whether the storyteller can tell what a family wishes, and with which of its tales: said before anything is made."""

import re
from functools import cache

from services.story.builtin.language import Language, Situation
from services.story.builtin.loading import PLOTS, language_for
from services.story.builtin.plots import Plot
from services.story.builtin.traits import found
from services.story.builtin.words import clean, fill

MOST_WORDS = 6
"""An adventure is told for a wish that names its thing in so many words; a longer wish wants more than it holds."""


def place_premise(premise: str, language: str) -> tuple[str | None, str]:
    """The tale that tells what a premise wishes for, and the family's own words in it, empty where it names none.

    The tale is None where no tale tells of it. What is grave is told by a quiet tale or not at all.
    """
    return place(clean(premise), language_for(language))


def place(premise: str, language: Language) -> tuple[str | None, str]:
    """As :func:`place_premise`, in a language."""
    known = language.situations
    for situation in known.situations:
        match = found(situation.pattern, premise)
        if match is None:
            continue
        plot = next((plot for plot in situations(language, situation.theme) if may_tell(plot, premise, language)), None)
        if plot:
            return plot.key, _own(situation, match, language) if plot.head.own else ""
    if found(known.grave, premise) or found(known.sad, premise) or len(premise.split()) > MOST_WORDS:
        return None, ""
    return _adventure(premise, language), ""


def may_tell(plot: Plot, premise: str, language: Language) -> bool:
    """Whether the tone of a tale suits a wish: nothing grave unless it is quiet, nothing sad if it is comic."""
    if plot.head.tone == "quiet":
        return True
    if found(language.situations.grave, premise):
        return False
    return plot.head.tone != "comic" or not found(language.situations.sad, premise)


def situations(language: Language, theme: str) -> list[Plot]:
    """The tales of situations of a theme, those first that name it first."""
    telling = [plot for plot in _told_in(language.tag) if plot.head.situation and theme in plot.head.themes]
    return sorted(telling, key=lambda plot: plot.head.themes.index(theme))


@cache
def _told_in(tag: str) -> tuple[Plot, ...]:
    return tuple(PLOTS[key] for key in language_for(tag).tales)


def _own(situation: Situation, match: re.Match[str], language: Language) -> str:
    caught = next((text for text in match.groups() if text), "")
    forms = {"noun": caught, "the": language.grammar.definite(caught)}
    return fill(situation.own, forms) if caught or "{" not in situation.own else ""


def _adventure(premise: str, language: Language) -> str | None:
    """The adventure whose own thing, its first theme, a short wish names."""
    for plot in _told_in(language.tag):
        pattern = language.lexicon.themes.get(plot.head.themes[0], "")
        if not plot.head.situation and pattern and found(pattern, premise):
            return plot.key
    return None
