"""``summary.csv``: the clips' data set for people and spreadsheets."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pyarrow as pa

from clarus_desktop.archive.names import SUMMARY
from clarus_desktop.core import atomic

_LEFT_OUT = ("path_bytes", "region", "region_origin")
_FORMULAS = ("=", "+", "-", "@", "\t")
"""With what spreadsheets think a formula begins."""


def write_summary(folder: Path, clips: pa.Table) -> None:
    """Write one line for each file (RFC 4180, UTF-8): an empty field where there is no value, times in UTC.

    Raises:
        OSError: it could not be written; what was there stays.
    """
    columns = [name for name in clips.column_names if name not in _LEFT_OUT]
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    for batch in clips.select(columns).to_batches(1000):
        writer.writerows([_field(value) for value in row.values()] for row in batch.to_pylist())
    atomic.write_bytes(folder / SUMMARY, text.getvalue().encode())


def _field(value: Any) -> Any:
    match value:
        case None:
            return ""
        case bool():
            return int(value)
        case list():
            return " ".join(value)
        case str() if value.startswith(_FORMULAS):
            return f"'{value}"  # a file's name, which shall stay one
        case _ if hasattr(value, "isoformat"):
            return value.isoformat()
    return value
