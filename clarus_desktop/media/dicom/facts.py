"""What a DICOM object says of its study, its scanner and its settings, put into words for a reviewer."""

from __future__ import annotations

import re

from pydicom.dataset import Dataset

from clarus_desktop.core.study import Study, as_uid
from clarus_desktop.media.dicom.identity import Lines, Tell, gives_away, identity_of, told
from clarus_desktop.media.dicom.values import each, items, number, shortened, text, texts

_MODALITIES = {"US": "ultrasound", "IVUS": "intravascular ultrasound", "OT": "other"}
_SEXES = {"F": "female", "M": "male", "O": "other"}
_SIDES = {"R": "right", "L": "left", "B": "both sides", "U": "unpaired"}
_PERIODS = {"D": "day", "W": "week", "M": "month", "Y": "year"}
_ANSWERS = {"YES": "yes", "NO": "no"}


def study_of(dataset: Dataset) -> Study:
    """What a data set says besides its pixels; whatever is broken in it is left out.

    Free texts are where people type names: one that holds a name or number of this patient or of the staff
    counts as identity, and any other as a fact, since it tells what was scanned.
    """
    descriptions = told(dataset, _DESCRIPTIONS)
    private = tuple(fact for fact in descriptions if gives_away(fact.value, dataset))
    free = tuple(fact for fact in descriptions if fact not in private)
    return Study(
        identity_of(dataset) + private,
        free + told(dataset, _FACTS),
        study_uid=_uid(dataset, "StudyInstanceUID"),
        series_uid=_uid(dataset, "SeriesInstanceUID"),
        instance_uid=_uid(dataset, "SOPInstanceUID"),
        sop_class_uid=_uid(dataset, "SOPClassUID"),
    )


def _uid(dataset: Dataset, keyword: str) -> str:
    return as_uid(text(dataset, keyword))


def _text(keyword: str) -> Tell:
    return lambda dataset: text(dataset, keyword)


def _code(keyword: str, words: dict[str, str]) -> Tell:
    """A code in words, or as it is where there are none."""
    return lambda dataset: words.get(text(dataset, keyword), text(dataset, keyword))


def _amount(keyword: str, unit: str) -> Tell:
    """A number above 0 with its unit: scanners write 0 for what was not measured."""

    def tell(dataset: Dataset) -> str:
        value = number(dataset, keyword)
        return f"{value:.6g} {unit}".strip() if value is not None and value > 0 else ""

    return tell


def _meanings(keyword: str) -> Tell:
    """What the codes of a sequence mean."""

    def tell(dataset: Dataset) -> str:
        return shortened(", ".join(each(items(dataset, keyword), "CodeMeaning")))

    return tell


def _age(dataset: Dataset) -> str:
    found = re.fullmatch(r"(\d{1,3})([DWMY])", text(dataset, "PatientAge"))
    if found is None:
        return ""
    amount, period = int(found[1]), _PERIODS[found[2]]
    return f"{amount} {period}" if amount == 1 else f"{amount} {period}s"


def _frequency(dataset: Dataset) -> str:
    """Of the transducer, from the areas, which state it in kHz."""
    found = (number(item, "TransducerFrequency") for item in items(dataset, "SequenceOfUltrasoundRegions"))
    return ", ".join(dict.fromkeys(f"{value / 1000:g} MHz" for value in found if value))


def _size(dataset: Dataset) -> str:
    width, height = number(dataset, "Columns"), number(dataset, "Rows")
    return f"{width:.0f} × {height:.0f} px" if width and height else ""


def _burned_in(dataset: Dataset) -> str:
    return _ANSWERS.get(text(dataset, "BurnedInAnnotation"), "not stated: treat as yes")


def _lossy(dataset: Dataset) -> str:
    stated = text(dataset, "LossyImageCompression")
    ratios = " then ".join(f"{ratio}:1" for ratio in texts(dataset, "LossyImageCompressionRatio"))
    if stated == "01":
        return f"yes, {ratios}" if ratios else "yes"
    return "no" if stated == "00" else "not stated"


_DESCRIPTIONS: Lines = (
    ("Study description", _text("StudyDescription")),
    ("Series description", _text("SeriesDescription")),
    ("Protocol", _text("ProtocolName")),
    ("Procedure step", _text("PerformedProcedureStepDescription")),
    ("View", _text("ViewName")),
    ("View code", _meanings("ViewCodeSequence")),
    ("Anatomic region", _meanings("AnatomicRegionSequence")),
    ("Comments", _text("ImageComments")),
)
"""Free texts, and the meanings of codes, which are free texts too."""

_FACTS: Lines = (
    ("Body part", _text("BodyPartExamined")),
    ("Laterality", _code("Laterality", _SIDES)),
    ("Image laterality", _code("ImageLaterality", _SIDES)),
    ("Sex", _code("PatientSex", _SEXES)),
    ("Age", _age),
    ("Modality", _code("Modality", _MODALITIES)),
    ("Manufacturer", _text("Manufacturer")),
    ("Model", _text("ManufacturerModelName")),
    ("Software version", _text("SoftwareVersions")),
    ("Transducer", _text("TransducerData")),
    ("Transducer type", _text("TransducerType")),
    ("Frequency", _frequency),
    ("Depth of scan field", _amount("DepthOfScanField", "mm")),
    ("Mechanical index", _amount("MechanicalIndex", "")),
    ("Soft tissue thermal index", _amount("SoftTissueThermalIndex", "")),
    ("Bone thermal index", _amount("BoneThermalIndex", "")),
    ("Cranial thermal index", _amount("CranialThermalIndex", "")),
    ("Heart rate", _amount("HeartRate", "/min")),
    ("Frames", _amount("NumberOfFrames", "")),
    ("Frame time", _amount("FrameTime", "ms")),
    ("Cine rate", _amount("CineRate", "frames/s")),
    ("Recommended frame rate", _amount("RecommendedDisplayFrameRate", "frames/s")),
    ("Image size", _size),
    ("Lossy compression", _lossy),
    ("Burned-in text", _burned_in),
    ("Identity removed", _code("PatientIdentityRemoved", _ANSWERS)),
)
