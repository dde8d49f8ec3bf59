"""The manifest: the one table that training reads, one row per clip, as CSV or Parquet.

Every column is text, in Parquet too. An empty field means "not known", in the columns of ranges "none".
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from clarus_desktop.core.atomic import replacing
from clarus_desktop.core.errors import ClarusError
from clarus_desktop.core.flags import Segment
from clarus_training.clips import LabelledClip, parse_ranges, told_ranges

COLUMNS = (
    *("path", "sha256", "frames", "patient", "group", "dataset", "scanner", "fold"),
    *("severity", "consolidation", "diagnosis", "consolidation_frames", "clear_frames", "licence"),
)
"""In the order of the table; each is the field of ``LabelledClip`` with that name."""
_SHOWN = 5
"""Problems that an error's sentence names; the rest is counted."""

Row = Mapping[str, str]


class ManifestError(ClarusError):
    """A table can't be read or written, or rows of it make no sense."""

    def __init__(self, message: str, advice: str = "", problems: Sequence[str] = ()) -> None:
        super().__init__(message, advice)
        self.problems = tuple(problems)
        """All that is wrong, each with its row and column; row 2 is the first below the names of columns."""


def read_manifest(path: Path) -> list[LabelledClip]:
    """The clips of a manifest in its order; all of them are sound, or none is returned.

    Raises:
        OSError: there is no such file.
        ManifestError: a column is missing, a row makes no sense, a clip is listed twice, or a patient or
            group stands in two folds. All rows are checked before it is raised.
    """
    rows = read_rows(path, COLUMNS)
    clips: dict[int, LabelledClip] = {}
    problems: list[str] = []
    for number, row in enumerate(rows, 2):
        try:
            clips[number] = _clip(row)
        except ValueError as error:
            problems.append(f"row {number}, {error}")
    problems += _contradictions(clips)
    if not rows:
        problems.append("there is no row")
    if problems:
        raise _refusal(path, len(rows), problems)
    return list(clips.values())


def write_manifest(clips: Iterable[LabelledClip], path: Path) -> None:
    """Write what ``read_manifest`` reads, whole or not at all: Parquet where the name ends so, else CSV.

    Raises:
        OSError: the file can't be written.
        ManifestError: Parquet is asked for and pyarrow is not installed, or a name is no Unicode.
    """
    rows = [[_told(clip, column) for column in COLUMNS] for clip in clips]
    if path.suffix == ".parquet":
        pa, parquet = _pyarrow()
        try:
            table = pa.table(dict(zip(COLUMNS, map(list, zip(*rows, strict=True)), strict=True)))
        except UnicodeEncodeError:
            raise ManifestError(
                "A file's name is no Unicode, which Parquet can't hold.", "Use CSV."
            ) from None
        with replacing(path) as temporary:
            parquet.write_table(table, temporary)
        return
    with (
        replacing(path) as temporary,
        temporary.open("w", newline="", encoding="utf-8", errors="surrogateescape") as file,
    ):
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(rows)


def read_rows(path: Path, columns: Collection[str]) -> list[Row]:
    """The rows of a table, which has at least these columns, as text without blanks at the ends.

    Blanks around the columns' names are no part of them. A CSV may begin with a byte-order mark and end with
    empty lines.

    Raises:
        OSError: there is no such file.
        ManifestError: it is no such table.
    """
    try:
        names, rows = _parquet(path) if path.suffix == ".parquet" else _csv(path)
    except (csv.Error, UnicodeError) as error:
        raise ManifestError(f"“{path.name}” is no table: {error}.") from error
    for count, lack in ((0, "lacks"), (2, "has twice")):
        wrong = [column for column in columns if min(names.count(column), 2) == count]
        if wrong:
            raise ManifestError(f"“{path.name}” {lack} the columns {', '.join(wrong)}.")
    return rows


def _csv(path: Path) -> tuple[list[str], list[Row]]:
    with path.open(newline="", encoding="utf-8-sig", errors="surrogateescape") as file:
        lines = csv.reader(file, strict=True)
        names = [name.strip() for name in next(lines, [])]
        rows = list(lines)
    while rows and not rows[-1]:
        rows.pop()
    for number, line in enumerate(rows, 2):
        if len(line) != len(names):
            raise ManifestError(f"“{path.name}”, row {number} has {len(line)} fields and not {len(names)}.")
    return names, [dict(zip(names, map(str.strip, line), strict=True)) for line in rows]


def _parquet(path: Path) -> tuple[list[str], list[Row]]:
    pa, parquet = _pyarrow()
    if not path.is_file():
        raise FileNotFoundError(f"there is no file {path.name}")
    try:
        table = parquet.read_table(path)
    except pa.ArrowException as error:
        raise ManifestError(f"“{path.name}” is no Parquet table.") from error
    rows: list[Row] = [
        {str(name): "" if value is None else str(value).strip() for name, value in row.items()}
        for row in table.to_pylist()
    ]
    return list(table.column_names), rows


def _pyarrow() -> tuple[Any, Any]:
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError:
        raise ManifestError(
            "Parquet needs the package pyarrow, which is not installed.",
            "Install clarus-desktop[archives], or use a CSV file.",
        ) from None
    return pyarrow, parquet


def _clip(row: Row) -> LabelledClip:
    """Raises ValueError, which begins with the column."""

    def field(column: str, pattern: str, expected: str) -> str:
        if not re.fullmatch(pattern, row[column], re.DOTALL):
            raise ValueError(f"{column}: “{row[column]}” is not {expected}")
        return row[column]

    def ranges(column: str) -> tuple[Segment, ...]:
        try:
            spans = parse_ranges(row[column])
        except ValueError as error:
            raise ValueError(f"{column}: {error}") from None
        if spans and spans[-1].last >= frames:
            raise ValueError(f"{column}: the clip's last frame is {frames - 1}, counted from 0")
        return spans

    frames = int(field("frames", "[1-9][0-9]{0,8}", "a number of frames, 1 or more"))
    severity = field("severity", "[0-3]?", "0 to 3, or empty")
    consolidation = field("consolidation", "[01]?", "1, 0 or empty")
    patient = field("patient", ".+", "a name")
    clip = LabelledClip(
        path=field("path", ".+", "a path"),
        dataset=field("dataset", ".+", "a name"),
        patient=patient,
        severity=int(severity) if severity else None,
        diagnosis=row["diagnosis"],
        consolidation=consolidation == "1" if consolidation else None,
        licence=row["licence"],
        sha256=field("sha256", "[0-9a-f]{64}", "a SHA-256, 64 digits 0-9 and a-f"),
        group=row["group"] or patient,
        scanner=row["scanner"],
        fold=field("fold", "(test|[1-9][0-9]?|)", "test, 1 to 99, or empty"),
        frames=frames,
        consolidation_frames=ranges("consolidation_frames"),
        clear_frames=ranges("clear_frames"),
    )
    if any(
        a.first <= b.last and b.first <= a.last for a in clip.consolidation_frames for b in clip.clear_frames
    ):
        raise ValueError("clear_frames: a frame stands among consolidation_frames, too")
    return clip


def _contradictions(clips: Mapping[int, LabelledClip]) -> list[str]:
    """Clips listed twice, and patients and groups on two sides."""
    problems = []
    seen: dict[str, int] = {}
    for number, clip in clips.items():
        first = seen.setdefault(clip.sha256, number)
        if first != number:
            problems.append(f"row {number}, sha256: the clip stands in row {first}, too")
    checks: tuple[tuple[str, Callable[[LabelledClip], str]], ...] = (
        ("patient", lambda clip: clip.patient),
        ("group", lambda clip: clip.group),
    )
    for column, name_of in checks:
        folds: defaultdict[str, dict[str, int]] = defaultdict(dict)
        for number, clip in clips.items():
            folds[name_of(clip)].setdefault(clip.fold, number)
        problems += [
            f"row {max(found.values())}, fold: {column} “{name}” is in another in row {min(found.values())}"
            for name, found in folds.items()
            if len(found) > 1
        ]
    return problems


def _refusal(path: Path, rows: int, problems: Sequence[str]) -> ManifestError:
    shown = "; ".join(problems[:_SHOWN])
    more = f"; and {len(problems) - _SHOWN} more" if len(problems) > _SHOWN else ""
    return ManifestError(
        f"“{path.name}” has {len(problems)} errors in its {rows} rows: {shown}{more}.",
        "Mend these rows or take them out; none was used.",
        problems,
    )


def _told(clip: LabelledClip, column: str) -> str:
    value = getattr(clip, column)
    if isinstance(value, tuple):
        return told_ranges(value)
    if isinstance(value, bool):
        return str(int(value))
    return "" if value is None else str(value)
