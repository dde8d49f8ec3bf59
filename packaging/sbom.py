"""What a frozen program holds, as a CycloneDX list of materials: ``python packaging/sbom.py FOLDER``.

It is written into the folder. A component per package, by what the package says of itself, and in it one for
each library that its wheel brings along; those that the freezing took from the system are listed beside them.
"""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Iterable
from importlib.metadata import Distribution, distributions
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from licences import named
from packageurl import PackageURL

FILE = "clarus-desktop.cdx.json"
OWN = "clarus-desktop"
LIBRARIES = "*.so", "*.so.*", "*.dll", "*.dylib", "*.pyd"


def main() -> None:
    parser = argparse.ArgumentParser(description="Write the list of materials of a frozen program.")
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    (folder / FILE).write_text(materials(folder), encoding="utf-8")


def materials(frozen: Path) -> str:
    """The list of what lies in a frozen program, CycloneDX 1.6 in JSON."""
    inside = frozen / "_internal"
    parts = sorted(distributions(path=[str(inside)]), key=lambda part: part.name.lower())
    packages = {normal(part.name): package(part, inside) for part in parts}
    program = packages.pop(OWN)
    program.type = ComponentType.APPLICATION
    bom = Bom(
        components=[*packages.values(), *files(path for path in libraries(inside) if path.parent == inside)]
    )
    bom.metadata.component = program
    bom.register_dependency(program, [*packages.values()])
    told: str = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=2)
    return told


def package(part: Distribution, inside: Path) -> Component:
    """One package, with the libraries that lie in its own folders."""
    name = normal(part.name)
    return Component(
        name=part.name,
        version=part.version,
        type=ComponentType.LIBRARY,
        bom_ref=f"{name}=={part.version}",
        purl=PackageURL("pypi", name=name, version=part.version),
        licenses=[LicenseFactory().make_from_string(named(part.metadata))],
        components=files(library for folder in folders(part, inside) for library in libraries(folder)),
    )


def normal(name: str) -> str:
    """A package's name as package URLs have it."""
    return name.lower().replace("_", "-")


def folders(part: Distribution, inside: Path) -> list[Path]:
    """Those that a package alone has put there."""
    tops = {path.parts[0] for path in part.files or () if len(path.parts) > 1 and path.parts[0] != ".."}
    return [
        inside / top for top in sorted(tops) if (inside / top).is_dir() and not top.endswith(".dist-info")
    ]


def libraries(folder: Path) -> list[Path]:
    """Machine code that a folder holds, at any depth; each file once."""
    found = {path for pattern in LIBRARIES for path in folder.rglob(pattern)}
    return sorted(path for path in found if path.is_file() and not path.is_symlink())


def files(paths: Iterable[Path]) -> list[Component]:
    return [
        Component(
            name=path.name,
            type=ComponentType.FILE,
            bom_ref=f"{path.parent.name}/{path.name}",
            hashes=[
                HashType(alg=HashAlgorithm.SHA_256, content=hashlib.sha256(path.read_bytes()).hexdigest())
            ],
        )
        for path in paths
    ]


if __name__ == "__main__":
    main()
