"""Freeze the program into a folder that needs no Python: ``python3 packaging/freeze.py [--to FOLDER]``.

In an environment of its own, with torch for the processor only, from the wheel of this tree. In ``--to``
comes the folder ``clarus-desktop`` with the licences and a CycloneDX list of all that is in it, on macOS the
application too, and on Linux the same as tar.zst. How large its parts are is printed.

Any Python from 3.11 on will do that has a shared library, as Debian's has. It takes ten minutes and 5 GB.
With ``--small``, run by the Python of the project's environment, it takes one minute and 1 GB: a program of
that environment's packages that can show clips and compute nothing, to see whether what is frozen starts.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import shutil
import subprocess
import sys
import venv
from collections import Counter
from pathlib import Path

from borrowing import borrow, site_packages
from licences import licences

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
NAME = "clarus-desktop"
ICON = """
import sys
from PySide6.QtGui import QGuiApplication, QIcon
application = QGuiApplication([])
sys.exit(not QIcon(sys.argv[1]).pixmap(512, 512).save(sys.argv[2]))
"""
TOOLS = "pyinstaller", "wheel", "cyclonedx-python-lib"
COMPUTING = "dask", "distributed", "openvino", "pyarrow", "torch", "torchvision"
"""What a small program goes without."""
LARGE_MB = 5
"""Parts from this size on have a line of their own in the table."""


def main() -> None:
    parser = argparse.ArgumentParser(description="Freeze CLARUS Desktop into a folder that needs no Python.")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "frozen", help="default: %(default)s")
    parser.add_argument("--to", type=Path, default=ROOT / "dist", help="default: %(default)s")
    parser.add_argument("--no-archive", action="store_true", help="no tar.zst")
    parser.add_argument("--small", action="store_true", help="without what computes; to be tested only")
    options = parser.parse_args()
    work, to = options.work.resolve(), options.to.resolve()
    work.mkdir(parents=True, exist_ok=True)
    python = small_environment(work) if options.small else environment(work)
    draw_icon(python, work / "icon.png")
    run(  # -I: what lies here, where it is started, is not what was installed
        *(python, "-I", "-m", "PyInstaller", "--noconfirm", "--clean", "--workpath", work, "--distpath", to),
        HERE / "frozen" / f"{NAME}.spec",
    )
    (to / NAME / "LICENCES.txt").write_text(licences(to / NAME), encoding="utf-8")
    run(python, HERE / "sbom.py", to / NAME)
    print(table(to / NAME))
    if sys.platform == "linux" and not (options.no_archive or options.small):
        archive = pack(to / NAME, python)
        print(f"{archive.name}: {archive.stat().st_size / 1e6:.0f} MB")


def run(*command: object, **environment: str) -> None:
    subprocess.run([str(each) for each in command], check=True, env=os.environ | environment)


def environment(work: Path) -> Path:
    """Make the environment, or bring it up to date. Returns its Python."""
    folder = work / "environment"
    python = python_of(folder)
    if not python.is_file():
        venv.create(folder, with_pip=True, clear=True)
    pins = work / "constraints.txt"
    pins.write_text(constraints(), encoding="utf-8")
    run(python, "-m", "pip", "install", "-q", "-c", pins, *TOOLS, f"{ROOT}[archives]")
    # Once more: the version of a tree that has changed may be the same.
    run(python, "-m", "pip", "install", "-q", "--no-deps", "--force-reinstall", ROOT)
    return python


def small_environment(work: Path) -> Path:
    """Make one of the wheel of this tree and of what it needs of this Python's packages, but for
    ``COMPUTING``. Returns its Python."""
    folder = work / "small"
    venv.create(folder, with_pip=False, clear=True)
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(work / "wheel")]
    subprocess.run(build, cwd=ROOT, check=True)
    (wheel,) = (work / "wheel").glob("*.whl")
    install = (sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-index")
    run(*install, "--target", site_packages(folder), wheel)
    borrow((NAME, *TOOLS), COMPUTING, folder)
    return python_of(folder)


def python_of(environment: Path) -> Path:
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def constraints() -> str:
    """The exact versions of all packages, torch's without CUDA.

    The usual wheels of torch bring CUDA on Linux only.
    """
    pins = (HERE / "constraints.txt").read_text(encoding="utf-8")
    if sys.platform != "linux":
        return pins
    instead = (HERE / "constraints-cpu.txt").read_text(encoding="utf-8")
    for name in re.findall(r"^([\w-]+)==", instead, re.MULTILINE):
        pins = re.sub(rf"^{name}==.*\n", "", pins, flags=re.MULTILINE)
    return pins + instead


def draw_icon(python: Path, to: Path) -> None:
    """The icon as a picture, from which PyInstaller makes those of Windows and macOS."""
    run(python, "-c", ICON, ROOT / "resources" / "icons" / "clarus.svg", to, QT_QPA_PLATFORM="offscreen")


def table(folder: Path) -> str:
    """How large each part is on disk, by package, as a table in Markdown. MB are 1,000,000 bytes."""
    sizes: Counter[str] = Counter()
    inside = folder / "_internal"
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            sizes[part(path, inside)] += path.stat().st_size
    lines = [f"| all | {sum(sizes.values()) / 1e6:.0f} |"]
    lines += [
        f"| {name} | {size / 1e6:.0f} |" for name, size in sizes.most_common() if size >= LARGE_MB * 1e6
    ]
    small = sum(size for size in sizes.values() if size < LARGE_MB * 1e6)
    return "\n".join(["| part | MB |", "|---|---|", *lines, f"| smaller ones | {small / 1e6:.0f} |"])


def part(path: Path, inside: Path) -> str:
    """The package that a file belongs to; libraries of one, in a folder beside it, count with it."""
    if not path.is_relative_to(inside):
        return "the program's own modules, and Python's of all libraries"
    top = path.relative_to(inside).parts[0]
    if path.parent == inside:
        return "Python, and libraries of the system"
    return {"opencv_python": "cv2", "pillow": "PIL", "python_gdcm": "_gdcm"}.get(
        top.removesuffix(".libs"), top.removesuffix(".libs")
    )


def pack(folder: Path, python: Path) -> Path:
    """``folder`` as tar.zst beside it, by the programs tar and zstd."""
    if shutil.which("zstd") is None:
        sys.exit("To pack the folder, zstd is needed.")
    asked = [str(python), "-c", "from clarus_desktop import __version__; print(__version__)"]
    version = subprocess.run(asked, stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
    archive = folder.with_name(f"{NAME}-{version}-{sys.platform}-{platform.machine()}.tar.zst")
    run(
        *("tar", "--create", "--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--directory"),
        *(folder.parent, "--use-compress-program", "zstd -12 --long=27 -T0", "--file", archive, folder.name),
    )
    return archive


if __name__ == "__main__":
    main()
