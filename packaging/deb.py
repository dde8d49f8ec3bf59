"""The Debian package of the frozen program: ``python3 packaging/deb.py [--from FOLDER] [--to FOLDER]``.

Takes the folder that freeze.py made, and packs it with the files of ``linux/`` by dpkg-deb. Debian's own
Python will do.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from borrowing import link

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
NAME = "clarus-desktop"
GLIBC = "libc6 (>= 2.36)"
"""Of Debian 12, which the program is frozen on."""
SPARED = ("fonts-noto-cjk", "libwayland-client0", "libwayland-cursor0", "libwayland-egl1")
"""Of the packages that the program needs those that not everybody does: for names in Chinese, 90 MB, and for
windows under Wayland, where they are there as a rule."""
CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: The CLARUS Desktop developers <clarus-desktop@example.invalid>
Section: science
Priority: optional
Installed-Size: {kib}
Depends: {depends}
Recommends: {recommends}
Description: review lung-ultrasound clips beside a model's tracks
 CLARUS Desktop reviews lung-ultrasound clips beside what a model says of each
 frame: how probable a small consolidation is, and how far the frame lies from
 frames of patients without one. Research use only, not for diagnosis.
 .
 It brings its own Python, libraries and model, and computes on the processor.
"""
AFTER_REMOVAL = """\
#!/bin/sh
set -e
if [ "$1" = remove ]; then
    echo "What was reviewed with CLARUS Desktop is kept. Of each user there may be, in the home folder:"
    echo "  .local/share/clarus-desktop   reviews and models"
    echo "  .config/clarus-desktop        settings"
    echo "  .local/state/clarus-desktop   the log"
    echo "  .cache/clarus-desktop         what can be computed again"
fi
"""


def main() -> None:
    parser = argparse.ArgumentParser(description="Make the Debian package of the frozen program.")
    parser.add_argument("--from", dest="frozen", type=Path, default=ROOT / "dist" / NAME)
    parser.add_argument("--to", type=Path, default=ROOT / "dist", help="default: %(default)s")
    options = parser.parse_args()
    package = make(options.frozen, options.to)
    print(f"{package.name}: {package.stat().st_size / 1e6:.0f} MB")


def make(frozen: Path, to: Path) -> Path:
    """Make the package of a frozen program in ``to``.

    Raises:
        SystemExit: there is no frozen program.
        CalledProcessError: dpkg-deb could not pack it.
    """
    if not (frozen / NAME).is_file():
        raise SystemExit(f"There is no frozen program in {frozen}; freeze.py makes one.")
    to.mkdir(parents=True, exist_ok=True)
    architecture = output("dpkg", "--print-architecture")
    package = to / f"{NAME}_{version()}_{architecture}.deb"
    with tempfile.TemporaryDirectory(dir=to) as folder:
        tree = Path(folder)
        tree.chmod(0o755)
        lay_out(frozen, tree)
        describe(tree, architecture)
        # zstd: packs and unpacks in a fraction of the time of xz.
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z12", "--build", str(tree), str(package)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
    return package


def lay_out(frozen: Path, tree: Path) -> None:
    """Put all files where Debian wants them, below ``tree``."""
    inside, share, linux = tree / "usr" / "lib" / NAME, tree / "usr" / "share", HERE / "linux"
    shutil.copytree(frozen, inside, symlinks=True, copy_function=link)
    command = tree / "usr" / "bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{NAME}/{NAME}")
    put(linux / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop")
    put(linux / f"{NAME}.metainfo.xml", share / "metainfo" / f"{NAME}.metainfo.xml")
    icons = share / "icons" / "hicolor" / "scalable" / "apps"
    put(ROOT / "resources" / "icons" / "clarus.svg", icons / f"{NAME}.svg")
    put(linux / f"{NAME}.1", share / "man" / "man1" / f"{NAME}.1.gz")
    put(ROOT / "CHANGELOG.md", share / "doc" / NAME / "changelog.gz")
    put(frozen / "LICENCES.txt", share / "doc" / NAME / "copyright")


def put(source: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    content = source.read_bytes()
    to.write_bytes(gzip.compress(content, 9, mtime=0) if to.suffix == ".gz" else content)
    to.chmod(0o644)


def describe(tree: Path, architecture: str) -> None:
    """What dpkg wants to know of the files below ``tree``."""
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    kib = sum(-(-path.stat().st_size // 1024) for path in files)
    needed = re.findall(r"^([\w.+-]+)", (HERE / "system-packages.txt").read_text("utf-8"), re.MULTILINE)
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(
        CONTROL.format(
            name=NAME,
            version=version(),
            architecture=architecture,
            kib=kib,
            depends=", ".join([GLIBC, *(each for each in needed if each not in SPARED)]),
            recommends=", ".join(SPARED),
        ),
        "utf-8",
    )
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in files)
    (control / "md5sums").write_text("".join(sums), "utf-8")
    script = control / "postrm"
    script.write_text(AFTER_REMOVAL, "utf-8")
    script.chmod(0o755)


def version() -> str:
    found = re.search(r'__version__ = "(.+)"', (ROOT / "clarus_desktop" / "__init__.py").read_text("utf-8"))
    assert found is not None
    return found[1]


def output(*command: str) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


if __name__ == "__main__":
    main()
