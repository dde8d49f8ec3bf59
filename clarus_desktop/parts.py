"""What the program is made of: every library that is installed with it, with its version and licence.

All of it is read from what the installed libraries say of themselves.
"""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from clarus_desktop import __version__
from clarus_desktop.core.language import joined, mark, tr

PROGRAM = "clarus-desktop"
OWN_LICENCE = "Apache-2.0"
UNTOLD = mark("not told")
_COPYLEFT = re.compile(r"lib(x264|x265)\b")
"""Encoders under GPL 2 or later that come inside another library's package."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@dataclass(frozen=True)
class Part:
    """One library."""

    name: str
    version: str
    licence: str
    """As an SPDX expression where the library gives one, else in its own words."""


def parts() -> list[Part]:
    """This program first, then Python, then all libraries that it needs and that are installed, by name.

    Reads a few hundred small files.
    """
    libraries = [Part(each.name, each.version, _licence(each)) for each in _needed()]
    libraries.sort(key=lambda part: part.name.lower())
    own = Part("CLARUS Desktop", __version__, OWN_LICENCE)
    return [own, Part("Python", platform.python_version(), "PSF-2.0"), *libraries]


def whole() -> str:
    """Under which licence program and libraries may be passed on together, and why: the strictest decides."""
    libraries = _needed()
    inside: dict[str, set[str]] = {}
    for each in libraries:
        if names := {match[1] for file in each.files or () if (match := _COPYLEFT.search(file.name))}:
            inside[each.name] = names
    if not inside:
        return tr(
            "The program itself is licensed under {licence}, each library as listed.", licence=OWN_LICENCE
        )
    told = (
        tr("{library} brings {encoders}", library=name, encoders=_all_of(names))
        for name, names in inside.items()
    )
    sentences = [
        tr("The program itself is licensed under {licence}.", licence=OWN_LICENCE),
        tr(
            "Together with its libraries it may be passed on under the GNU General Public License 3, "
            "which the strictest of them ask for: {told}, under version 2 of it or any later one.",
            told=joined(*told, by=", "),
        ),
    ]
    if any("proprietary" in _licence(each).lower() for each in libraries):
        sentences.append(tr("Libraries that are proprietary, as listed, may not be passed on with it."))
    return joined(*sentences)


def _all_of(names: set[str]) -> str:
    """ "x264", "x264 and x265": there are no more of them."""
    *others, last = sorted(names)
    return tr("{one} and {other}", one=", ".join(others), other=last) if others else last


def _needed() -> list[Distribution]:
    """The installed libraries that this program needs, and those that they need; not what extras ask for."""
    found: dict[str, Distribution] = {}
    awaited, seen = [PROGRAM], set()
    while awaited:
        name = awaited.pop()
        if _key(name) in seen:
            continue
        seen.add(_key(name))
        try:
            found[_key(name)] = library = distribution(name)
        except PackageNotFoundError:  # needed on other systems alone
            continue
        lines = (line for line in library.requires or () if not re.search(r"\bextra\s*==", line))
        awaited += [match[0] for line in lines if (match := _NAME.match(line))]
    found.pop(PROGRAM, None)
    return list(found.values())


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _licence(library: Distribution) -> str:
    expression, classifiers, text = (
        library.metadata.get_all(field) or [] for field in ("License-Expression", "Classifier", "License")
    )
    classified = [line.rsplit(" :: ", 1)[-1] for line in classifiers if line.startswith("License ::")]
    first_lines = [line for words in text for line in words.strip().splitlines()[:1]]
    return ", ".join(expression or classified or first_lines or [tr(UNTOLD)])
