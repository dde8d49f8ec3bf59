"""Takes the pictures of the guides: ``./dev pictures``."""

import os
import sys
import tempfile
from pathlib import Path

PICTURES = Path(__file__).resolve().parents[3] / "docs" / "pictures"


def main() -> None:
    """Take all of them anew, as a new user of this computer."""
    with tempfile.TemporaryDirectory() as home:
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = f"{home}/{name.lower()}"
        from handbook.scenes import take_all

        for name in take_all(Path(sys.argv[1]) if sys.argv[1:] else PICTURES):
            print(name)


main()
