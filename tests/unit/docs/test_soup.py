"""The list of software of others names what the program depends on, in the versions that were tested."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[3]
ROW = re.compile(r"^\| ([\w-]+) \| ([\d.]+) \| .+ \| .+ \|$", re.MULTILINE)


def normal(name: str) -> str:
    return name.lower().replace("_", "-")


def test_each_dependency_has_its_row_with_the_version_that_was_tested() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = [*project["dependencies"], *project["optional-dependencies"]["archives"]]
    wanted = {normal(Requirement(each).name) for each in needed}
    pins = (ROOT / "packaging" / "constraints.txt").read_text("utf-8").splitlines()
    tested = dict(normal(pin).split("==") for pin in pins if "==" in pin)
    told = dict(ROW.findall((ROOT / "docs" / "soup.md").read_text("utf-8")))
    assert {normal(name): version for name, version in told.items()} == {
        name: tested[name] for name in wanted
    }
