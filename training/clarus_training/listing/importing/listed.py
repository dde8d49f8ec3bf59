"""A folder with ``clips.csv``: the simple layout, and that of the clips this project was trained on."""

from __future__ import annotations

from pathlib import Path

from clarus_training.clips import BLUES, POCUS, LabelledClip
from clarus_training.listing.importing.candidates import (
    BAD_VALUE,
    NO_FILE,
    NO_PATIENT,
    BadRowError,
    Candidate,
    Found,
    read_candidates,
    whole_number,
)
from clarus_training.listing.importing.pocus import known_patients
from clarus_training.listing.manifest import Row, read_rows

COLUMNS = ("file", "dataset", "patient", "severity", "label", "consolidation", "license")
LUMIFY = "Philips Lumify"
"""With which all of COVID-BLUES was recorded."""


def find(folder: Path) -> Found:
    """The clips of ``folder/clips.csv``, which has at least ``COLUMNS``; a column ``scanner`` is read, too.

    Raises:
        OSError, ManifestError: there is no such table.
    """

    def read(row: Row, where: str) -> Candidate:
        dataset = next((name for name in (BLUES, POCUS) if row["dataset"].startswith(name)), row["dataset"])
        if not row["patient"]:
            raise BadRowError(NO_PATIENT)
        if row["consolidation"] not in ("0", "1", ""):
            raise BadRowError(BAD_VALUE, f"consolidation: “{row['consolidation']}” is not 0, 1 or empty")
        if not dataset or not row["file"]:
            raise BadRowError(BAD_VALUE, "dataset or file is empty")
        file = folder / row["file"]
        if not file.exists():
            raise BadRowError(NO_FILE)
        clip = LabelledClip(
            path=row["file"],
            dataset=dataset,
            patient=row["patient"],
            severity=whole_number(row["severity"], 3, "severity"),
            diagnosis=row["label"],
            consolidation=row["consolidation"] == "1" if row["consolidation"] else None,
            licence=row["license"],
            scanner=row.get("scanner", "") or (LUMIFY if dataset == BLUES else ""),
        )
        return Candidate(file, where, clip)

    rows = read_rows(folder / "clips.csv", COLUMNS)
    return known_patients(read_candidates(rows, "clips.csv", "", lambda row: row["file"], read))
