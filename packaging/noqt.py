"""Make an environment that has everything the project's has, except Qt: ``python packaging/noqt.py FOLDER``.

Run it with the Python of the project's environment. The new one holds links to its packages, so it takes no
time and no space, and whatever still imports PySide6 there fails.
"""

from __future__ import annotations

import shutil
import sys
import venv
from pathlib import Path

from borrowing import site_packages

QT = ("pyside6", "shiboken6", "pyqtgraph", "pytestqt", "pytest_qt")


def make(folder: Path) -> None:
    """Make the environment anew in ``folder``, from the one this runs in."""
    if folder.exists() and not (folder / "pyvenv.cfg").is_file():
        sys.exit(f"{folder} exists and is not a Python environment; it is left alone.")
    shutil.rmtree(folder, ignore_errors=True)
    venv.create(folder, with_pip=False, symlinks=True)
    for entry in site_packages(Path(sys.prefix)).iterdir():
        if not entry.name.lower().startswith(QT):
            (site_packages(folder) / entry.name).symlink_to(entry)


if __name__ == "__main__":
    make(Path(sys.argv[1]).absolute())
