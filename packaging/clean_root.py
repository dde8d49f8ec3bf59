"""Install the Debian package where nothing else is, use it and remove it again, as root:

    .venv/bin/python packaging/clean_root.py dist/clarus-desktop_….deb

debootstrap makes a minimal Debian 12, and apt installs the package in it with what it depends on, and nothing
that is only recommended.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from check_frozen import Machine, check

NAME = "clarus-desktop"
NOBODY = 65534


def main() -> None:
    parser = argparse.ArgumentParser(description="Try the Debian package in a minimal Debian 12.")
    parser.add_argument("package", type=Path)
    parser.add_argument("--root", type=Path, help="a minimal Debian 12 that is there, and is kept")
    parser.add_argument(
        "--picture", type=Path, default=Path("dist/installed.png"), help="default: %(default)s"
    )
    options = parser.parse_args()
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        sys.exit("This needs debootstrap and the rights of root.")
    with tempfile.TemporaryDirectory() as folder:
        root = (options.root or Path(folder)).resolve()
        if options.root is None:
            subprocess.run(["debootstrap", "--variant=minbase", "bookworm", root], check=True)
            root.chmod(0o755)  # the program runs as nobody, and a temporary folder is its maker's alone
        with mounted(root):
            try_package(options.package, root, options.picture)


@contextmanager
def mounted(root: Path) -> Iterator[None]:
    """With what programs expect of a system that runs; all its own, nothing of this machine's."""
    shared_memory = root / "dev" / "shm"
    shared_memory.mkdir(exist_ok=True)
    places = {"proc": root / "proc", "sysfs": root / "sys", "tmpfs": shared_memory}
    try:
        for kind, place in places.items():
            subprocess.run(["mount", "-t", kind, kind, place], check=True)
        yield
    finally:
        for place in places.values():
            subprocess.run(["umount", "--lazy", place], check=False)


def try_package(package: Path, root: Path, picture: Path) -> None:
    """Install, check, remove.

    Raises:
        SystemExit: something does not work.
        CalledProcessError: apt could not install or remove it.
    """
    copied = shutil.copy(package, root / "tmp")
    inside(root, "apt-get", "update", "-qq")
    before = installed(root)
    install = ("apt-get", "install", "-qq", "-y", "--no-install-recommends")
    inside(root, *install, f"/tmp/{Path(copied).name}")
    Path(copied).unlink()
    print("Installed with:", ", ".join(sorted(installed(root) - before - {NAME})))
    inside(root, "dpkg", "--verify", NAME)

    entry = (root / "usr/share/applications" / f"{NAME}.desktop").read_text("utf-8")
    command = re.search(r"^Exec=(\S+) %f$", entry, re.MULTILINE)
    if command is None:
        sys.exit("The desktop entry has no command.")
    work = Path(tempfile.mkdtemp(dir=root / "tmp"))
    os.chown(work, NOBODY, NOBODY)
    demo = root / "usr/lib" / NAME / "_internal/clarus_desktop/resources/demo/demo.mp4"
    check(Machine(command[1], work, root), demo, picture)

    kept = sorted(path.relative_to(work) for path in work.rglob("*") if path.is_file())
    inside(root, "apt-get", "remove", "-qq", "-y", NAME)
    if left := list((root / "usr").rglob(f"*{NAME}*")):
        sys.exit(f"The package has left {left}.")
    if kept != sorted(path.relative_to(work) for path in work.rglob("*") if path.is_file()):
        sys.exit("With the package went files of its user.")
    print(f"Removed; the {len(kept)} files of its user are there still.")
    shutil.rmtree(work)


def inside(root: Path, *command: str) -> str:
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(
        ["chroot", str(root), *command], env=environment, check=True, stdout=subprocess.PIPE, text=True
    ).stdout


def installed(root: Path) -> set[str]:
    return set(inside(root, "dpkg-query", "-W", "-f", "${Package}\n").split())


if __name__ == "__main__":
    main()
