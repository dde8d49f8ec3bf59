"""Packages of one environment put into another."""

from __future__ import annotations

from pathlib import Path

import pytest
from borrowing import borrow, link, site_packages


def pack(folder: Path, name: str, *needs: str, files: tuple[str, ...] = ()) -> None:
    """A package as it lies in an environment."""
    described = folder / f"{name.replace('-', '_')}-1.0.dist-info"
    described.mkdir(parents=True)
    lines = [
        "Metadata-Version: 2.4",
        f"Name: {name}",
        "Version: 1.0",
        *(f"Requires-Dist: {n}" for n in needs),
    ]
    (described / "METADATA").write_text("\n".join(lines) + "\n")
    files = (*files, f"{described.name}/METADATA", f"{described.name}/RECORD", f"../../../bin/{name}")
    (described / "RECORD").write_text("".join(f"{file},,\n" for file in files))
    for file in files:
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        if not file.endswith(("METADATA", "RECORD")):
            (folder / file).write_text(name)


@pytest.fixture
def lender(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the packages are that this Python has."""
    folder = site_packages(tmp_path / "lender")
    needs = ("light_one>=1", "Heavy", "both; python_version > '3'", "toy; extra == 'fun'", "winreg-x")
    pack(folder, "program", *needs, files=("program/__init__.py",))
    pack(folder, "light-one", "both", files=("light/one.py", "shared/it.py"))
    pack(folder, "both", "program", files=("both.py", "shared/it.py"))
    pack(folder, "heavy", "ballast", files=("heavy.py",))
    for name in ("ballast", "toy", "other"):
        pack(folder, name, files=(f"{name}.py",))
    monkeypatch.syspath_prepend(folder)
    return folder


def names(environment: Path) -> set[str]:
    """Of the modules there."""
    found = site_packages(environment).iterdir()
    return {path.name.removesuffix(".py") for path in found if not path.name.endswith(".dist-info")}


def test_what_is_needed_goes_along_and_the_rest_does_not(lender: Path, tmp_path: Path) -> None:
    borrow(["Program"], ["heavy"], tmp_path / "new")
    assert names(tmp_path / "new") == {"program", "light", "both", "shared"}
    assert not (tmp_path / "new" / "bin").exists()
    one = site_packages(tmp_path / "new") / "light" / "one.py"
    assert one.samefile(lender / "light" / "one.py")


def test_what_is_there_stays_and_is_asked_what_it_needs(lender: Path, tmp_path: Path) -> None:
    there = site_packages(tmp_path / "new")
    pack(there, "Program", "toy", files=("program/__init__.py",))
    (there / "program" / "__init__.py").write_text("another")
    borrow(["program", "other"], [], tmp_path / "new")
    assert names(tmp_path / "new") == {"program", "toy", "other"}
    assert (there / "program" / "__init__.py").read_text() == "another"


def test_on_another_disk_a_file_is_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(18, "Invalid cross-device link")

    (tmp_path / "one").write_text("content")
    monkeypatch.setattr(Path, "hardlink_to", refuse)
    link(str(tmp_path / "one"), str(tmp_path / "other"))
    assert (tmp_path / "other").read_text() == "content"
    assert not (tmp_path / "other").samefile(tmp_path / "one")
