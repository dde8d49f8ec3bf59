"""What holds for the repository as a whole."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from clarus_desktop import __version__

ROOT = Path(__file__).resolve().parents[2]
MADE = {"__pycache__", "build", "dist", "review", "runs", "out"}
"""Folders that are made here and never committed; so are all whose name begins with a dot."""
TEXT = {".py", ".md", ".toml", ".txt", ".ini", ".json", ".cff", ".svg", ""}

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
REQUIREMENTS = [
    Requirement(line)
    for group in (PROJECT["dependencies"], *PROJECT["optional-dependencies"].values())
    for line in group
]


def sources() -> Iterator[Path]:
    """Text files of the tree, made and hidden folders left out."""
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in MADE and not name.startswith(".")]
        yield from (Path(folder, name) for name in names if Path(name).suffix in TEXT)


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def found(pattern: str) -> list[str]:
    """``file:line`` for each line of the sources that matches; this file aside."""
    return [
        f"{path.relative_to(ROOT)}:{number}"
        for path in sources()
        if path != Path(__file__).resolve()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if re.search(pattern, line)
    ]


def test_no_source_names_a_folder_of_somebodys_machine() -> None:
    assert found(r"(?<![\w.])/(work|root|home|Users)/") == []


def test_no_source_names_a_package_registry() -> None:
    assert found(r"index-url|find-links|/simple/|https?://files\.") == []


def test_nothing_is_left_to_be_done() -> None:
    assert found(r"\b(TODO|FIXME|XXX|NotImplementedError)\b|pragma: no cover|xfail") == []


def test_the_version_is_the_same_everywhere() -> None:
    latest = re.search(r"^## (\S+) - (\S+)$", read("CHANGELOG.md"), re.MULTILINE)
    assert latest is not None
    citation = read("CITATION.cff")
    assert latest[1] == __version__
    assert f"\nversion: {__version__}\n" in citation
    assert f"\ndate-released: {latest[2]}\n" in citation


@pytest.mark.parametrize("requirement", REQUIREMENTS, ids=lambda requirement: requirement.name)
def test_each_dependency_is_pinned_within_its_range_and_has_a_reason(requirement: Requirement) -> None:
    pins = dict(
        re.findall(r"^([\w.-]+)==(\S+)$", read("packaging/constraints.txt"), re.MULTILINE),
    )
    versions = {canonicalize_name(name): version for name, version in pins.items()}
    assert requirement.specifier.contains(versions[canonicalize_name(requirement.name)])
    assert re.search(rf"\b{re.escape(requirement.name)}\b", read("docs/decisions/0002-dependencies.md"))


def test_each_decision_is_listed() -> None:
    listed = re.findall(r"decisions/(\S+\.md)", read("docs/README.md"))
    assert listed == sorted(path.name for path in (ROOT / "docs" / "decisions").iterdir())


@pytest.mark.parametrize(
    "name", [path.relative_to(ROOT).as_posix() for path in sources() if path.suffix == ".md"]
)
def test_links_between_documents_lead_somewhere(name: str) -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", read(name))
    missing = [target for target in targets if not (ROOT / name).parent.joinpath(target).exists()]
    assert missing == []


def test_dev_names_its_commands_and_refuses_others() -> None:
    told = subprocess.run([ROOT / "dev", "help"], capture_output=True, text=True, check=True)
    for verb in ("demo", "test", "run", "setup", "lint", "format", "formats", "wheel", "clean"):
        assert f"./dev {verb}" in told.stdout
    wrong = subprocess.run([ROOT / "dev", "fly"], capture_output=True, text=True, check=False)
    assert wrong.returncode == 1
    assert "there is no command fly" in wrong.stderr
