"""The parts of ``docs/formats.md`` that are made: each stands between two marks."""

from __future__ import annotations

import re
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from pydicom import Dataset, dcmread, uid

import dicoms
from formats import CASES, COLUMNS, Group, Topic

DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "formats.md"
_PART = re.compile(r"(<!-- made: (\S+) -->\n).*?(<!-- end -->)", re.DOTALL)


def made(text: str) -> str:
    """``text`` with its parts made anew."""
    parts = {f"{group.name}-{topic.name}".lower(): _table(group, topic) for group in Group for topic in Topic}
    parts["read-columns"], parts["damage-columns"] = map(_meanings, Topic)
    parts["dicom-pixels"] = _pixels()
    return _PART.sub(lambda part: f"{part[1]}\n{parts[part[2]]}\n\n{part[3]}", text)


def _table(group: Group, topic: Topic) -> str:
    columns = [column for column in COLUMNS if column.topic is topic]
    cases = [case for case in CASES if case.group is group]
    columns = [column for column in columns if any(column.expected(case) != "–" for case in cases)]
    rows = [[case.name, *(column.expected(case) for column in columns)] for case in cases]
    return _lines([group.value, *(column.heading for column in columns)], rows)


def _meanings(topic: Topic) -> str:
    columns = (column for column in COLUMNS if column.topic is topic)
    return "\n".join(f"- **{column.heading}**: {column.meaning}." for column in columns)


def _pixels() -> str:
    """Which samples and colours were decoded in each transfer syntax, and how exactly."""
    colours: dict[str, None] = {}
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for dataset, tolerance in _objects():
        syntax = uid.UID(dataset.file_meta.TransferSyntaxUID).name
        colour = _colour(dataset)
        colours[colour] = None
        found[syntax][colour] = max(found[syntax].get(colour, 0), tolerance)
    words = {None: "–", 0: "exact", 1: "rounded"}
    rows = [
        [syntax, *(words.get(seen.get(colour), "lossy") for colour in colours)]
        for syntax, seen in found.items()
    ]
    return _lines(["transfer syntax", *colours], rows)


def _objects() -> Iterator[tuple[Dataset, int]]:
    """Headers of the objects that ``dicoms`` can write, and how far their pixels may be off."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clip.dcm"
        for case in dicoms.CASES.values():
            yield dcmread(case.write(path), stop_before_pixels=True), case.tolerance
        for name in dicoms.VIDEOS:
            yield dcmread(dicoms.write_video(path, name), stop_before_pixels=True), 255


def _colour(dataset: Dataset) -> str:
    if dataset.SamplesPerPixel == 1 and dataset.BitsStored > 8:
        return "gray, 9 to 16 bits"
    if str(dataset.PhotometricInterpretation).startswith("YBR"):
        return "YBR"
    return {"MONOCHROME1": "gray, inverted", "MONOCHROME2": "gray", "PALETTE COLOR": "palette"}.get(
        dataset.PhotometricInterpretation, "RGB"
    )


def _lines(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *rows))
