"""What an importer finds: clips with their labels, and what could not be used."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from clarus_training.clips import LabelledClip
from clarus_training.listing.manifest import ManifestError, Row, read_rows

NO_FILE = "there is no such file"
TWICE = "the name stands for several files"
UNLABELLED = "no row of the sheet names the file"
NO_PATIENT = "the patient is not told"
NO_LABEL = "the label is not told"
BAD_VALUE = "a value makes no sense"

VIDEO_SUFFIXES = frozenset(
    (".mp4", ".m4v", ".mov", ".avi", ".mpg", ".mpeg", ".gif", ".mkv", ".webm", ".wmv", ".asf")
)
"""Of files that the layouts with sheets of their own have as clips, in lower case."""


@dataclass(frozen=True)
class Candidate:
    """A clip that a source lists, before its file was opened."""

    file: Path
    where: str
    """Where it is listed: "clips.csv, row 2"; row 2 is the first below the names of columns."""
    clip: LabelledClip
    """Its labels; ``path``, ``sha256`` and ``frames`` are learnt from the file."""
    sha256: str = ""
    """That the file must have; empty: any."""
    throughout: bool = False
    """Every frame was judged: those outside ``consolidation_frames`` are clear."""


@dataclass(frozen=True)
class Dropped:
    """A clip or a row that is not used."""

    what: str
    """The clip's name, as far as it is told."""
    where: str
    """Which row names it."""
    why: str
    """A reason that others share, so that they can be counted."""
    detail: str = ""
    """What is particular in this case."""
    dataset: str = ""
    patient: str = ""


@dataclass
class Found:
    """All that one source gave."""

    candidates: list[Candidate] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)


class BadRowError(ValueError):
    """A row can't be used: the reason, and what is particular."""

    def __init__(self, why: str, detail: str = "") -> None:
        super().__init__(why)
        self.why, self.detail = why, detail


def read_candidates(
    rows: Iterable[Row],
    table: str,
    dataset: str,
    name: Callable[[Row], str],
    read: Callable[[Row, str], Candidate],
) -> Found:
    """Turn rows into candidates one by one; those that ``read`` refuses are dropped.

    Args:
        table: file name of the table.
        dataset: for the account; rows may tell another.
        name: the clip's name, of a row.
        read: a candidate, of a row and the words for where it stands; raises ``BadRowError``.
    """
    found = Found()
    for number, row in enumerate(rows, 2):
        where = f"{table}, row {number}"
        try:
            found.candidates.append(read(row, where))
        except BadRowError as error:
            found.dropped.append(
                Dropped(name(row), where, error.why, error.detail, row.get("dataset", dataset))
            )
    return found


def whole_number(text: str, largest: int, column: str) -> int | None:
    """A number 0…``largest``, also where a spreadsheet wrote it as 2.0; None where there is none.

    Raises:
        BadRowError: it is something else.
    """
    digits = text.removesuffix(".0")
    if not digits:
        return None
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 9 or int(digits) > largest:
        raise BadRowError(BAD_VALUE, f"{column}: “{text}” is not 0 to {largest}")
    return int(digits)


def told(row: Row, names: Sequence[str]) -> str | None:
    """The field of a row under the first of these column names that there is; None where there is none.

    Case, blanks and signs in the names don't matter.
    """
    fields = {_plain(column): value for column, value in row.items()}
    return next((fields[_plain(name)] for name in names if _plain(name) in fields), None)


def find_sheet(folder: Path, *needed: Sequence[str]) -> tuple[str, list[Row]]:
    """The name and the rows of the one CSV in or under a folder that has all the needed columns.

    Args:
        needed: for each column the names it may have, as in ``told``.

    Raises:
        ManifestError: there is none, or more than one.
    """
    fitting: list[tuple[str, list[Row]]] = []
    unread: list[str] = []
    for path in sorted(folder.rglob("*.csv")):
        try:
            rows = read_rows(path, ())
        except ManifestError as error:  # perhaps some other table, of which nothing is wanted
            unread.append(str(error))
            continue
        if rows and all(told(rows[0], names) is not None for names in needed):
            fitting.append((path.name, rows))
    if len(fitting) != 1:
        columns = "; ".join(" or ".join(names) for names in needed)
        found = ", ".join(name for name, _ in fitting) or "none"
        raise ManifestError(
            f"Of the CSV files in “{folder.name}” one must have the columns: {columns}; found: {found}.",
            " ".join(unread),
        )
    return fitting[0]


def find_videos(folder: Path) -> dict[str, list[Path]]:
    """The videos in and under a folder, by their names without endings, in lower case."""
    found: dict[str, list[Path]] = {}
    for file in sorted(folder.rglob("*")):
        if file.suffix.lower() in VIDEO_SUFFIXES and file.is_file():
            found.setdefault(file.stem.lower(), []).append(file)
    return found


def the_video(videos: dict[str, list[Path]], stem: str) -> Path:
    """Raises BadRowError where there is none of that name, or more than one."""
    files = videos.get(stem.lower(), [])
    if len(files) != 1:
        raise BadRowError(TWICE if files else NO_FILE)
    return files[0]


def unlabelled(videos: dict[str, list[Path]], found: Found, dataset: str, folder: Path) -> list[Dropped]:
    """The videos that no row of the sheet named, whether or not the row could be used."""
    named = {each.file.stem.lower() for each in found.candidates} | {
        Path(each.what).stem.lower() for each in found.dropped
    }
    return [
        Dropped(file.name, f"in {folder.name}", UNLABELLED, dataset=dataset)
        for stem, files in videos.items()
        for file in files
        if stem not in named
    ]


def _plain(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalnum())
