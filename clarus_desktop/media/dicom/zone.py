"""What a DICOM object says of where on the chest it was recorded."""

from __future__ import annotations

from collections.abc import Iterator

from pydicom.dataset import Dataset

from clarus_desktop.core.zones import zone_words
from clarus_desktop.media.dicom.values import each, items, text

_TEXTS = (
    "StudyDescription", "PerformedProcedureStepDescription", "ProtocolName", "SeriesDescription",
    "BodyPartExamined", "StageName", "ViewName", "ImageComments",
)  # fmt: skip
"""From what is said of many clips to what is said of one: the last code counts."""
_SIDES = {"R": "right", "L": "left"}


def zone_hint(dataset: Dataset) -> str:
    """The words from which ``core.zones.guess_zone`` can tell the zone; "" where there are none.

    Free texts can name the patient, so only words that mean a place on the chest are passed on.
    """
    return zone_words(" ".join(_clues(dataset)))


def _clues(dataset: Dataset) -> Iterator[str]:
    for keyword in ("Laterality", "ImageLaterality"):
        yield _SIDES.get(text(dataset, keyword), "")
    for keyword in _TEXTS:
        yield text(dataset, keyword)
    for keyword, modifier in (
        ("AnatomicRegionSequence", "AnatomicRegionModifierSequence"),
        ("ViewCodeSequence", "ViewModifierCodeSequence"),
    ):
        for code in items(dataset, keyword):
            yield from each((code, *items(code, modifier)), "CodeMeaning")
