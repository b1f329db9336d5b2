"""Reading over the storyteller's tales and languages as an editor would: everything that does not fit, file and line.

``storymaker tales check`` prints what is found here. Nothing of it is loaded to tell a story.
"""

from services.story.builtin.checking.check import Share, check

__all__ = ["Share", "check"]
