"""What is wrong with a plot beyond the words of its vocabulary, which its reader knows."""

from services.story.builtin.loading import LANGUAGES
from services.story.builtin.notation import BEATS, Report
from services.story.builtin.plots import Plot, rows_of

COVERS = 2


def check_plot(plot: Plot, text: str, report: Report) -> None:
    """Report what does not fit in a plot."""
    rows = rows_of(text)
    if len(plot.beats) != BEATS:
        report(len(text.splitlines()), f"{len(plot.beats)} beats: a tale has {BEATS}")
    if len(plot.covers) != COVERS:
        report(rows.get(("covers", 0), 1), f"{len(plot.covers)} covers: a tale has {COVERS}")
    for field in ("moods", "ages", "themes"):
        if not getattr(plot.head, field):
            report(rows.get((field,), 1), f"{field}: at least one")
    for theme in plot.head.themes:
        missing = [tag for tag, language in LANGUAGES.items() if theme not in language.lexicon.themes]
        if missing:
            report(rows.get(("themes",), 1), f"themes: {theme!r} is not in the lexicon of {', '.join(missing)}")
    for index, setting in enumerate(plot.beats):
        row = rows.get(("beats", index), 1)
        whose = [role.who for role in setting.actors]
        if len(whose) != len(set(whose)):
            report(row, "actors: the same one twice")
        for role_index, role in enumerate(setting.actors):
            if role.holds and role.holds not in setting.props:
                where = rows.get(("beats", index, "actors", role_index, "holds"), row)
                report(where, f"holds: {role.holds!r} is not among the props of the beat")
    for index, setting in enumerate(plot.covers):
        if setting.camera not in ("wide", "medium"):
            report(rows.get(("covers", index, "camera"), 1), "camera: a cover is seen wide or medium")
