"""``python -m clarus_desktop``."""

import multiprocessing
import sys

from clarus_desktop.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # in a program packed into one, a child process starts here too
    sys.exit(main())
