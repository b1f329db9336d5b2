"""``python -m services.library`` runs the service."""

import asyncio
import sys

from contracts.logs import configure
from contracts.settings import WrongSetting, load
from services.library.app import serve
from services.library.settings import LibrarySettings


def main() -> None:
    """Run until told to stop; a wrong setting is said in a sentence."""
    configure()
    try:
        settings = load(LibrarySettings)
    except WrongSetting as error:
        sys.exit(str(error))
    asyncio.run(serve(settings))


if __name__ == "__main__":
    main()
