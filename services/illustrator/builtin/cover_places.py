"""How a cover is seen, and what it leaves free."""

from services.illustrator.builtin.page.scene import View

TITLE = 312
"""Down to this line a title may be set over the cover: no face and nothing that matters is above it."""

FRAME = 76.0
"""How far faces keep from the edges, where the frame is."""

VIEW = View("medium", 600, 956, 1.9)
"""How a cover is seen at its nearest."""
