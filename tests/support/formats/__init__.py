"""Which kinds of clips are read, and what each of them can do: one table, which tests check cell by cell.

``python -m formats`` puts it into ``docs/formats.md``.
"""

from formats import of_dicom, of_images, of_videos
from formats.cases import Case, Group, Shelf, Variant
from formats.columns import COLUMNS, Column, Topic

CASES: tuple[Case, ...] = (*of_videos.CASES, *of_images.CASES, *of_dicom.CASES)
"""The rows."""

__all__ = ["CASES", "COLUMNS", "Case", "Column", "Group", "Shelf", "Topic", "Variant"]
