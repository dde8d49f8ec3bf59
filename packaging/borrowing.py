"""Packages of the environment that this runs in, put into another one without a download."""

from __future__ import annotations

import re
import shutil
import sysconfig
from collections.abc import Collection, Mapping, Sequence
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions
from pathlib import Path

_NAME = re.compile(r"[\w.-]+")


def borrow(names: Sequence[str], without: Collection[str], environment: Path) -> None:
    """Put packages into an environment, and what they need; their files are the same ones by another name.

    Args:
        names: of the packages. What is in the environment already stays, and is asked what it needs.
        without: names of packages that are left out, and with them what only they need.
        environment: of the same Python.
    """
    folder = site_packages(environment)
    there = {normal(package.name): package for package in distributions(path=[str(folder)])}
    for package in needed(names, without, there):
        for file in package.files or ():
            to = folder / file
            if file.parts[0] != ".." and not to.exists():  # no commands; some files are two packages'
                to.parent.mkdir(parents=True, exist_ok=True)
                link(str(package.locate_file(file)), str(to))


def site_packages(environment: Path) -> Path:
    """Where an environment keeps its packages."""
    return Path(sysconfig.get_path("purelib", "venv", {"base": str(environment)}))


def needed(
    names: Sequence[str], without: Collection[str], there: Mapping[str, Distribution]
) -> list[Distribution]:
    """Those packages that are installed and not ``there``, and what they need, but for their extras."""
    found, awaited, seen = [], list(names), {normal(name) for name in without}
    while awaited:
        name = normal(awaited.pop())
        if name in seen:
            continue
        seen.add(name)
        try:
            package = there.get(name) or distribution(name)
        except PackageNotFoundError:  # needed on other systems alone
            continue
        if name not in there:
            found.append(package)
        lines = (line for line in package.requires or () if not re.search(r"\bextra\s*==", line))
        awaited += [match[0] for line in lines if (match := _NAME.match(line))]
    return found


def normal(name: str) -> str:
    """A package's name as all its spellings are compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def link(source: str, to: str) -> None:
    """Another name for a file, or a copy where it lies on another disk."""
    try:
        Path(to).hardlink_to(source)
    except OSError:
        shutil.copy2(source, to)
