"""``python -m services.story`` runs the service."""

import asyncio
import sys

from contracts.logs import configure
from contracts.settings import WrongSetting, load
from services.story.app import choose_storyteller, serve
from services.story.settings import StorySettings


def main() -> None:
    """Run until told to stop; a wrong setting is said in a sentence."""
    configure()
    try:
        settings = load(StorySettings)
    except WrongSetting as error:
        sys.exit(str(error))
    asyncio.run(serve(settings, choose_storyteller(settings)))


if __name__ == "__main__":
    main()
