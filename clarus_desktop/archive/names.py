"""What an archive's files are called; known without pyarrow."""

from pathlib import Path

SCHEMA = "clarus-archive/1"
"""Version of everything in the folder. A later program may add columns and keys under the same number;
whoever reads goes by name and passes over what it doesn't know. Anything else is another number."""

MANIFEST, SUMMARY, LOG = "archive.json", "summary.csv", "archive.log"
CLIPS, TRACKS = "clips", "tracks"
"""Folders of Parquet files."""


def parts(folder: Path) -> list[Path]:
    """The files of a data set in the order in which they were written; one whose name begins with a dot is
    still being written."""
    return sorted(path for path in folder.glob("*.parquet") if not path.name.startswith("."))
