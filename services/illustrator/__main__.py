"""``python -m services.illustrator`` runs the service."""

import asyncio
import sys

from contracts.logs import configure
from contracts.settings import WrongSetting, load
from services.illustrator.app import choose_painter, serve
from services.illustrator.settings import IllustratorSettings


def main() -> None:
    """Run until told to stop; a wrong setting is said in a sentence."""
    configure()
    try:
        settings = load(IllustratorSettings)
    except WrongSetting as error:
        sys.exit(str(error))
    asyncio.run(serve(settings, choose_painter(settings)))


if __name__ == "__main__":
    main()
