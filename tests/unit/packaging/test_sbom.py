"""The list of materials of a frozen program."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from sbom import materials


def pack(inside: Path, name: str, licence: str, *files: str) -> None:
    described = inside / f"{name}-1.2.dist-info"
    described.mkdir(parents=True)
    told = f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.2\nLicense-Expression: {licence}\n"
    (described / "METADATA").write_text(told)
    (described / "RECORD").write_text("".join(f"{file},,\n" for file in files))
    for file in files:
        (inside / file).parent.mkdir(parents=True, exist_ok=True)
        (inside / file).write_bytes(file.encode())


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    inside = tmp_path / "_internal"
    pack(inside, "clarus_desktop", "Apache-2.0", "clarus_desktop/app.py")
    pack(inside, "av", "BSD-3-Clause", "av/_core.abi3.so", "av.libs/libx264.so.164", "av/video.py")
    pack(inside, "odd", "as its author likes", "odd/__init__.py")
    (inside / "libz.so.1").write_bytes(b"of the system")
    (inside / "libx264.so.164").symlink_to("av.libs/libx264.so.164")
    return tmp_path


def test_it_holds_each_package_and_each_library_once(frozen: Path) -> None:
    told = json.loads(materials(frozen))
    assert told["metadata"]["component"]["name"] == "clarus_desktop"
    assert told["metadata"]["component"]["type"] == "application"
    parts = {part["name"]: part for part in told["components"]}
    assert set(parts) == {"av", "odd", "libz.so.1"}
    assert parts["av"]["purl"] == "pkg:pypi/av@1.2"
    assert parts["av"]["licenses"] == [{"license": {"id": "BSD-3-Clause"}}]
    assert parts["odd"]["licenses"] == [{"license": {"name": "as its author likes"}}]
    assert {each["name"] for each in parts["av"]["components"]} == {"_core.abi3.so", "libx264.so.164"}
    (digest,) = parts["libz.so.1"]["hashes"]
    assert digest == {"alg": "SHA-256", "content": hashlib.sha256(b"of the system").hexdigest()}


def test_it_is_a_list_of_materials_as_the_standard_has_it(frozen: Path) -> None:
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(materials(frozen)) is None
