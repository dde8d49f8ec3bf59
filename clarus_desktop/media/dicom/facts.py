"""What a DICOM object says of its study, its scanner and its settings, put into words for a reviewer."""

from __future__ import annotations

import re
from functools import reduce

from pydicom.dataset import Dataset

from clarus_desktop.core.language import many, mark, tr
from clarus_desktop.core.study import Study, as_uid
from clarus_desktop.media.dicom.identity import Lines, Tell, gives_away, identity_of, told
from clarus_desktop.media.dicom.values import each, items, number, shortened, text, texts

_MODALITIES = {"US": mark("ultrasound"), "IVUS": mark("intravascular ultrasound"), "OT": mark("other")}
_SEXES = {"F": mark("female"), "M": mark("male"), "O": mark("other")}
_SIDES = {"R": mark("right"), "L": mark("left"), "B": mark("both sides"), "U": mark("unpaired")}
_PERIODS = {
    "D": (mark("{n} day"), mark("{n} days")),
    "W": (mark("{n} week"), mark("{n} weeks")),
    "M": (mark("{n} month"), mark("{n} months")),
    "Y": (mark("{n} year"), mark("{n} years")),
}
_ANSWERS = {"YES": mark("yes"), "NO": mark("no")}


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

    def tell(dataset: Dataset) -> str:
        code = text(dataset, keyword)
        return tr(words[code]) if code in words else code

    return tell


def _amount(keyword: str, form: str = "{amount}") -> Tell:
    """A number above 0 with its unit, as ``form`` has them: scanners write 0 for what was not measured."""

    def tell(dataset: Dataset) -> str:
        value = number(dataset, keyword)
        return tr(form, amount=f"{value:.6g}") if value is not None and value > 0 else ""

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
    return many(int(found[1]), *_PERIODS[found[2]])


def _frequency(dataset: Dataset) -> str:
    """Of the transducer, from the areas, which state it in kHz."""
    found = (number(item, "TransducerFrequency") for item in items(dataset, "SequenceOfUltrasoundRegions"))
    return ", ".join(dict.fromkeys(f"{value / 1000:g} MHz" for value in found if value))


def _size(dataset: Dataset) -> str:
    width, height = number(dataset, "Columns"), number(dataset, "Rows")
    return f"{width:.0f} × {height:.0f} px" if width and height else ""


def _burned_in(dataset: Dataset) -> str:
    return tr(_ANSWERS.get(text(dataset, "BurnedInAnnotation"), mark("not stated: treat as yes")))


def _lossy(dataset: Dataset) -> str:
    stated = text(dataset, "LossyImageCompression")
    if stated != "01":
        return tr("no") if stated == "00" else tr("not stated")
    ratios = [f"{ratio}:1" for ratio in texts(dataset, "LossyImageCompressionRatio")]
    if not ratios:
        return tr("yes")
    return tr("yes, {ratios}", ratios=reduce(_then, ratios))


def _then(before: str, after: str) -> str:
    return tr("{before} then {after}", before=before, after=after)


_DESCRIPTIONS: Lines = (
    (mark("Study description"), _text("StudyDescription")),
    (mark("Series description"), _text("SeriesDescription")),
    (mark("Protocol"), _text("ProtocolName")),
    (mark("Procedure step"), _text("PerformedProcedureStepDescription")),
    (mark("View"), _text("ViewName")),
    (mark("View code"), _meanings("ViewCodeSequence")),
    (mark("Anatomic region"), _meanings("AnatomicRegionSequence")),
    (mark("Comments"), _text("ImageComments")),
)
"""Free texts, and the meanings of codes, which are free texts too."""

_FACTS: Lines = (
    (mark("Body part"), _text("BodyPartExamined")),
    (mark("Laterality"), _code("Laterality", _SIDES)),
    (mark("Image laterality"), _code("ImageLaterality", _SIDES)),
    (mark("Sex"), _code("PatientSex", _SEXES)),
    (mark("Age"), _age),
    (mark("Modality"), _code("Modality", _MODALITIES)),
    (mark("Manufacturer"), _text("Manufacturer")),
    (mark("Model"), _text("ManufacturerModelName")),
    (mark("Software version"), _text("SoftwareVersions")),
    (mark("Transducer"), _text("TransducerData")),
    (mark("Transducer type"), _text("TransducerType")),
    (mark("Frequency"), _frequency),
    (mark("Depth of scan field"), _amount("DepthOfScanField", mark("{amount} mm"))),
    (mark("Mechanical index"), _amount("MechanicalIndex")),
    (mark("Soft tissue thermal index"), _amount("SoftTissueThermalIndex")),
    (mark("Bone thermal index"), _amount("BoneThermalIndex")),
    (mark("Cranial thermal index"), _amount("CranialThermalIndex")),
    (mark("Heart rate"), _amount("HeartRate", mark("{amount} /min"))),
    (mark("Frames"), _amount("NumberOfFrames")),
    (mark("Frame time"), _amount("FrameTime", mark("{amount} ms"))),
    (mark("Cine rate"), _amount("CineRate", mark("{amount} frames/s"))),
    (mark("Recommended frame rate"), _amount("RecommendedDisplayFrameRate", mark("{amount} frames/s"))),
    (mark("Image size"), _size),
    (mark("Lossy compression"), _lossy),
    (mark("Burned-in text"), _burned_in),
    (mark("Identity removed"), _code("PatientIdentityRemoved", _ANSWERS)),
)
