"""What goes into the frozen program, and what is told of it."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import check_frozen
import freeze
import pytest
from licences import licences
from packaging.requirements import Requirement

from clarus_desktop import resources, settings

ROOT = Path(__file__).resolve().parents[3]


def pins() -> list[Requirement]:
    lines = freeze.constraints().splitlines()
    return [Requirement(line) for line in lines if line and not line.startswith("#")]


def test_each_package_has_one_version() -> None:
    names = [pin.name.lower().replace("_", "-") for pin in pins()]
    assert len(names) == len(set(names))
    assert {"pyinstaller", "pyinstaller-hooks-contrib", "torch", "torchvision"} <= set(names)


def test_torch_is_for_the_processor_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    (torch,) = (pin for pin in pins() if pin.name == "torch")
    assert str(torch.specifier).endswith("+cpu")
    monkeypatch.setattr("sys.platform", "win32")
    (torch,) = (pin for pin in pins() if pin.name == "torch")
    assert "+" not in str(torch.specifier)


def test_the_table_counts_every_file_once(tmp_path: Path) -> None:
    inside = tmp_path / "_internal"
    for name, size in {
        "clarus-desktop": 6_000_000,
        "_internal/libpython3.11.so.1.0": 7_000_000,
        "_internal/cv2/cv2.so": 8_000_000,
        "_internal/opencv_python.libs/libav.so": 12_000_000,
        "_internal/torch/small.py": 400_000,
        "_internal/pypdf/small.py": 200_000,
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(bytes(size))
    (inside / "libav.so").symlink_to("opencv_python.libs/libav.so")
    rows = [tuple(line.strip("| ").split(" | ")) for line in freeze.table(tmp_path).splitlines()[2:]]
    assert rows == [
        ("all", "34"),
        ("cv2", "20"),
        ("Python, and libraries of the system", "7"),
        ("the program's own modules, and Python's of all libraries", "6"),
        ("smaller ones", "1"),
    ]


def part(frozen: Path, name: str, *lines: str, texts: tuple[str, ...] = ()) -> None:
    """A package's metadata, as it lies in a frozen program."""
    folder = frozen / "_internal" / f"{name}-1.0.dist-info"
    folder.mkdir(parents=True)
    head = ["Metadata-Version: 2.4", f"Name: {name}", "Version: 1.0", *lines]
    (folder / "METADATA").write_text("\n".join(head) + "\n", encoding="utf-8")
    for text in texts:
        (folder / text).parent.mkdir(exist_ok=True)
        (folder / text).write_text("…", encoding="utf-8")
    (folder / "RECORD").write_text("".join(f"{folder.name}/{text},,\n" for text in (*texts, "gone/LICENSE")))


def test_licences_are_told_as_the_parts_name_them(tmp_path: Path) -> None:
    part(tmp_path, "one", "License-Expression: MIT", texts=("licenses/LICENSE.txt",))
    part(tmp_path, "Two", "License: BSD", "Classifier: License :: OSI Approved :: MIT License")
    part(tmp_path, "four", "Classifier: Topic :: X", "Classifier: License :: OSI Approved :: ISC License")
    part(tmp_path, "five")
    told = licences(tmp_path)
    assert "GNU General Public" in told, "the whole follows its strictest part"
    assert told[told.index("five 1.0") :].splitlines() == [
        "five 1.0: see its text",
        "four 1.0: ISC License",
        "one 1.0: MIT",
        "    one-1.0.dist-info/licenses/LICENSE.txt",
        "Two 1.0: BSD",
    ]


def test_a_frozen_program_looks_for_its_files_where_the_wheel_has_them() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert re.search(r'^resources = "clarus_desktop/resources"$', project, re.MULTILINE)
    demo = resources.demo_clip().relative_to(resources.folder()).as_posix()
    asked = (ROOT / "packaging" / "check_frozen.py").read_text(encoding="utf-8")
    assert f'"{demo.split("/")[0]}" / "{demo.split("/")[1]}"' in asked


def test_a_dump_of_the_screen_becomes_a_picture() -> None:
    numbers = [104, 7, 2, 24, 3, 2, *[0] * 6, 16, *[0] * 6, 1, *[0] * 5]
    header = b"".join(number.to_bytes(4, "big") for number in numbers) + b"name"
    row = bytes([1, 2, 3, 0, 4, 5, 6, 0, 7, 8, 9, 0]) + b"pad4"
    picture = check_frozen.dump(header + bytes(12) + row + bytes(16))
    assert picture.size == (3, 2)
    assert [picture.getpixel((x, 0)) for x in range(3)] == [(3, 2, 1), (6, 5, 4), (9, 8, 7)]
    assert picture.getpixel((0, 1)) == (0, 0, 0)


@pytest.mark.skipif(sys.platform != "linux", reason="read from /proc")
def test_a_program_at_work_is_told_from_one_at_rest() -> None:
    before = sum(os.times()[:2])
    told = check_frozen.worked_s(os.getpid())
    assert before - 0.02 <= told <= sum(os.times()[:2]) + 0.02


def test_settings_that_acknowledge_the_statement_are_taken_up(tmp_path: Path) -> None:
    check_frozen.acknowledge(tmp_path)
    (file,) = (path for path in tmp_path.rglob("*") if path.is_file())
    assert file.relative_to(tmp_path) == Path(".config/clarus-desktop/settings.json")
    assert settings.load(file).acknowledged
