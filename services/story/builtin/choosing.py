"""Which tale a book tells: what the family chose, what its words call for, and what it has not heard yet."""

from collections.abc import Sequence
from random import Random

from services.story.builtin.language import Language
from services.story.builtin.loading import PLOTS
from services.story.builtin.placing import may_tell, place
from services.story.builtin.plots import Plot
from services.story.builtin.traits import found
from services.story.builtin.words import clean
from services.story.storyteller import Brief

_NAMED = 9
"""From this score on, the title names what a tale is about: it is told however often it was heard."""


def choose_plot(brief: Brief, language: Language, rng: Random) -> tuple[Plot, str]:
    """The tale, and the words of the family for what it is about (empty: the tale has its own).

    What the family chose is told; else what its premise tells of; else the tale that title and premise call for among
    those that were told least; else one of the mood; the dice decide among equals. What was heard comes again when all
    that fit were heard.
    """
    premise = clean(brief.premise)
    placed, own = place(premise, language) if premise else (None, "")
    key = brief.tale if brief.tale in language.tales else placed
    if key:
        own = clean(brief.tale_words) or (own if key == placed else "")
        return PLOTS[key], own
    fitting = _fitting(brief, language)
    ranked = [(*_rank(plot, brief, language), rng.random(), plot) for plot in fitting]
    return max(ranked, key=lambda entry: entry[:-1])[-1], ""


def _fitting(brief: Brief, language: Language) -> Sequence[Plot]:
    """The tales that may come unasked: of a tone that suits the family's words, and for the age if there are some."""
    wish = f"{clean(brief.title)}. {clean(brief.premise)}"
    told = [PLOTS[key] for key in language.tales]
    suiting = [plot for plot in told if may_tell(plot, wish, language)] or told
    offered = [plot for plot in suiting if plot.head.surprise or found(language.situations.grave, wish)] or suiting
    return [plot for plot in offered if brief.reading_age in plot.head.ages] or offered


def _rank(plot: Plot, brief: Brief, language: Language) -> tuple[bool, int, int]:
    themes = _called_for(plot, brief, language)
    moods = plot.head.moods
    mood = 2 if brief.mood == moods[0] else 1 if brief.mood in moods else 0
    return themes >= _NAMED, -brief.heard.count(plot.key), themes + mood


def _called_for(plot: Plot, brief: Brief, language: Language) -> int:
    """How loudly title and premise call for a tale by its themes, the first of which weigh most."""
    score = 0
    for rank, theme in enumerate(plot.head.themes):
        weight = 3 if rank < 3 else 2
        pattern = language.lexicon.themes.get(theme)
        if pattern and found(pattern, brief.title):
            score += 3 * weight
        elif pattern and found(pattern, brief.premise):
            score += 2 * weight
    return score
