"""The Debian package, of a frozen program that is one line long."""

from __future__ import annotations

import gzip
import hashlib
import itertools
import re
import shutil
import subprocess
from pathlib import Path

import deb
import pytest

from clarus_desktop import __version__

pytestmark = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is Debian's")
ROOT = Path(__file__).resolve().parents[3]


def frozen_in(folder: Path) -> Path:
    """A program that says where it lies, with a library and a link beside it."""
    frozen = folder / "frozen"
    (frozen / "_internal").mkdir(parents=True)
    (frozen / "_internal" / "library.so.1").write_bytes(b"\x00" * 3000)
    (frozen / "_internal" / "library.so").symlink_to("library.so.1")
    (frozen / "LICENCES.txt").write_text("Apache-2.0\n", encoding="utf-8")
    program = frozen / "clarus-desktop"
    program.write_text('#!/bin/sh\necho "$(dirname "$(readlink -f "$0")")"\n', encoding="utf-8")
    program.chmod(0o755)
    return frozen


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    return deb.make(frozen_in(folder), folder / "dist")


@pytest.fixture(scope="module")
def unpacked(package: Path) -> Path:
    folder = package.parent / "unpacked"
    subprocess.run(["dpkg-deb", "--raw-extract", package, folder], check=True)
    return folder


def field(package: Path, name: str) -> str:
    return subprocess.run(
        ["dpkg-deb", "--field", package, name], stdout=subprocess.PIPE, text=True, check=True
    ).stdout.strip()


def test_the_package_has_the_programs_version(package: Path) -> None:
    assert field(package, "Version") == __version__
    assert package.name.startswith(f"clarus-desktop_{__version__}_")


def test_it_depends_on_what_the_program_needs_of_the_system(package: Path) -> None:
    fields = [field(package, name).split(", ") for name in ("Depends", "Recommends")]
    named = {each.split()[0] for each in itertools.chain(*fields)}
    list_ = (ROOT / "packaging" / "system-packages.txt").read_text(encoding="utf-8")
    assert named == {line for line in list_.splitlines() if not line.startswith("#")} | {"libc6"}
    assert "fonts-noto-core" in field(package, "Depends"), "reports need letters"


def test_the_command_starts_the_program_from_anywhere(unpacked: Path) -> None:
    command = unpacked / "usr" / "bin" / "clarus-desktop"
    told = subprocess.run([command], cwd="/", stdout=subprocess.PIPE, text=True, check=True).stdout
    assert Path(told.strip()) == unpacked / "usr" / "lib" / "clarus-desktop"


def test_links_inside_the_program_stay_links(unpacked: Path) -> None:
    library = unpacked / "usr" / "lib" / "clarus-desktop" / "_internal" / "library.so"
    assert library.is_symlink()
    assert library.stat().st_size == 3000


def test_menus_and_manuals_find_their_files(unpacked: Path) -> None:
    share = unpacked / "usr" / "share"
    entry = (share / "applications" / "clarus-desktop.desktop").read_text(encoding="utf-8")
    icon = re.search(r"^Icon=(.+)$", entry, re.MULTILINE)
    assert icon is not None
    assert (share / "icons" / "hicolor" / "scalable" / "apps" / f"{icon[1]}.svg").is_file()
    assert b".SH NAME" in gzip.decompress((share / "man" / "man1" / "clarus-desktop.1.gz").read_bytes())
    assert (share / "doc" / "clarus-desktop" / "copyright").read_text(encoding="utf-8") == "Apache-2.0\n"
    assert (share / "metainfo" / "clarus-desktop.metainfo.xml").is_file()


def test_every_file_has_its_sum(unpacked: Path) -> None:
    lines = (unpacked / "DEBIAN" / "md5sums").read_text(encoding="utf-8").splitlines()
    sums = {path: told for told, path in (line.split("  ", 1) for line in lines)}
    files = [path for path in (unpacked / "usr").rglob("*") if path.is_file() and not path.is_symlink()]
    assert sums == {
        str(path.relative_to(unpacked)): hashlib.md5(path.read_bytes()).hexdigest() for path in files
    }


@pytest.mark.parametrize(("word", "tells"), [("remove", True), ("purge", False), ("upgrade", False)])
def test_removal_says_what_it_leaves(unpacked: Path, word: str, tells: bool) -> None:
    told = subprocess.run(
        [unpacked / "DEBIAN" / "postrm", word], stdout=subprocess.PIPE, text=True, check=True
    ).stdout
    assert (".local/share/clarus-desktop" in told) is tells


def test_without_a_frozen_program_there_is_no_package(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"no frozen program in .*freeze\.py"):
        deb.make(tmp_path / "none", tmp_path)
    assert list(tmp_path.iterdir()) == []
