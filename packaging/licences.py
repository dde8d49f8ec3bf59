"""The licences of all that a frozen program holds, from what its parts say of themselves."""

from __future__ import annotations

from importlib.metadata import Distribution, PackageMetadata, distributions
from pathlib import Path, PurePath

HEAD = """\
CLARUS Desktop itself is under the Apache License, version 2.0.

The whole of this program, as it is frozen with all its parts, may be passed on under the GNU General Public
License, version 3 or later: that is what its strictest parts ask for, the encoders x264 and x265
(GPL-2.0-or-later) inside the package av, beside parts under the Apache License. Qt and PySide6 are under
the GNU Lesser General Public License, version 3, and FFmpeg under version 2.1 or later; they lie beside the
program as libraries of their own and can be replaced. The source of each part is to be had from its own
project, in exactly the version named here.

The parts, with their licences as each names them, and where their texts lie below the folder _internal:

"""


def licences(frozen: Path) -> str:
    """What a frozen program holds, as a text for people."""
    found = sorted(distributions(path=[str(frozen / "_internal")]), key=lambda part: part.name.lower())
    return HEAD + "\n".join(told(part) for part in found) + "\n"


def told(part: Distribution) -> str:
    """One part: name, version, licence, and the files that hold its text."""
    texts = [str(path) for path in part.files or () if is_licence(path)]
    there = [text for text in texts if Path(str(part.locate_file(text))).is_file()]
    head = f"{part.name} {part.version}: {named(part.metadata)}"
    return "\n".join([head, *(f"    {text}" for text in there)])


def is_licence(path: PurePath) -> bool:
    """Whether a file of a package is a licence or a notice of its own, as packages name them."""
    return ".dist-info" in path.parts[0] and path.name.upper().startswith(("LICEN", "COPYING", "NOTICE"))


def named(metadata: PackageMetadata) -> str:
    """The licence's name, where a package's metadata may have it: in a line of text, or among classifiers."""
    for field in ("License-Expression", "License"):
        (text, *_) = metadata.get_all(field) or [""]
        if text and len(text.splitlines()) == 1:
            return str(text)
    classifiers = metadata.get_all("Classifier") or []
    named = [each.split(" :: ")[-1] for each in classifiers if each.startswith("License ::")]
    return ", ".join(named) or "see its text"
