"""``python -m clarus_desktop``."""

import sys

from clarus_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
