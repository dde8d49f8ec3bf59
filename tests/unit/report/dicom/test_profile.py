"""What is left of a header without identity."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from dicomanonymizer.simpledicomanonymizer import initialize_actions_2024b
from pydicom import config, dcmwrite, uid
from pydicom.datadict import dictionary_VR, keyword_for_tag, tag_for_keyword
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset, FileMetaDataset

from clarus_desktop.core.handing import replaced
from clarus_desktop.report.dicom.profile import deidentified, mark

HeaderMaker = Callable[..., Dataset]

MARKERS = {
    **dict.fromkeys(("AE", "CS", "SH"), "MARKED"),
    **dict.fromkeys(("LO", "LT", "ST", "UT", "UC", "UR"), "MARKED"),
    **{"PN": "MARKED^Jane", "DA": "19770707", "TM": "070707", "DT": "19770707070707", "AS": "077Y"},
    **{"UI": "1.7777777.1", "DS": "77777.7", "IS": "777777"},
    **dict.fromkeys(("OB", "UN", "OW"), b"MARKED"),
}
"""By kind of value."""
TRACES = (b"MARKED", b"Jane", b"19770707", b"070707", b"077Y", b"7777777", b"77777.7", b"777777")


def bytes_of(dataset: Dataset) -> bytes:
    written = io.BytesIO()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    dataset.file_meta.MediaStorageSOPInstanceUID = "1.2"
    dcmwrite(written, dataset, enforce_file_format=False)
    return written.getvalue()


def as_it_is(text: str) -> str:
    return text


def marked(tag: int) -> DataElement | None:
    """An element that tells who the patient is; None for kinds of values that can't."""
    kind = dictionary_VR(tag).split(" or ")[0]
    if kind == "SQ":
        item = Dataset()
        item.PatientName, item.CodeMeaning, item.StudyDate = MARKERS["PN"], MARKERS["LO"], MARKERS["DA"]
        return DataElement(tag, kind, [item])
    return DataElement(tag, kind, MARKERS[kind]) if kind in MARKERS else None


def test_nothing_that_the_profile_names_leaves_a_trace(header_of: HeaderMaker) -> None:
    """Each of its 600 elements, at the top, and in an item of a sequence that stays."""
    elements = []
    for rule in initialize_actions_2024b():
        group, number = rule[:2]
        tag = group << 16 | number
        if group > 2 and len(rule) == 2 and keyword_for_tag(tag):
            elements.append(marked(tag))
    told = [element for element in elements if element is not None]
    assert len(told) > 500
    area = Dataset()
    header = header_of()
    for element in told:
        header.add(element)
        area.add(element)
    area.RegionSpatialFormat = 1
    header.SequenceOfUltrasoundRegions = [area]

    left = deidentified(header, as_it_is)

    content = bytes_of(left)
    assert [trace for trace in TRACES if trace in content] == []
    assert left.SequenceOfUltrasoundRegions[0].RegionSpatialFormat == 1


def test_what_shows_and_measures_frames_stays(header_of: HeaderMaker) -> None:
    area = Dataset()
    area.RegionSpatialFormat, area.PhysicalDeltaX, area.RegionLocationMaxX1 = 1, 0.05, 300
    header = header_of(
        SequenceOfUltrasoundRegions=[area], Manufacturer="Maker of Doe", MechanicalIndex="1.1", Modality="US"
    )
    before = header.SOPInstanceUID

    left = deidentified(header, lambda text: text.replace("Doe", "•••"))

    assert (left.Modality, left.Manufacturer, left.MechanicalIndex) == ("US", "Maker of •••", 1.1)
    kept = left.SequenceOfUltrasoundRegions[0]
    assert (kept.RegionSpatialFormat, kept.PhysicalDeltaX, kept.RegionLocationMaxX1) == (1, 0.05, 300)
    assert left.SOPInstanceUID == replaced(before)
    assert header.SOPInstanceUID == before  # which is another's


KEPT = (
    "SOPClassUID", "SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID", "Modality", "SeriesNumber",
    "InstanceNumber", "Manufacturer", "ManufacturerModelName", "TransducerType", "PatientOrientation",
    "Laterality", "ImageLaterality", "DepthOfScanField", "MechanicalIndex", "BoneThermalIndex",
    "CranialThermalIndex", "SoftTissueThermalIndex", "PixelAspectRatio", "PixelSpacing",
    "LossyImageCompression", "LossyImageCompressionRatio", "LossyImageCompressionMethod",
)  # fmt: skip
KEPT_OF_AREAS = (
    "RegionSpatialFormat", "RegionDataType", "RegionFlags", "RegionLocationMinX0", "RegionLocationMinY0",
    "RegionLocationMaxX1", "RegionLocationMaxY1", "ReferencePixelX0", "ReferencePixelY0",
    "ReferencePixelPhysicalValueX", "ReferencePixelPhysicalValueY", "PhysicalUnitsXDirection",
    "PhysicalUnitsYDirection", "PhysicalDeltaX", "PhysicalDeltaY", "TransducerFrequency",
)  # fmt: skip
LEGAL: dict[str, tuple[object, ...]] = {
    "CS": ("SMITH JANE", "ISO_19770707", "SMITH_J", "19770707"),
    "LO": ("SMITH JANE",),
    "UI": ("1.2.19770707",),
    "IS": ("19770707", "240531", "+240531"),
    "DS": ("19770707", "240531", "19770707e-7"),
    "US": (54053,),
    "UL": (19770707, 240531),
    "SL": (19770707, -19770707, 240531),
    "FD": (19770707.0, 240531.0, 1.9770707),
}
"""By kind of value, what may stand there by its form alone, and tells a name, a number or a day."""


@pytest.mark.parametrize("keyword", [*KEPT, *KEPT_OF_AREAS])
def test_what_has_the_form_of_a_value_but_tells_the_patient_goes(
    header_of: HeaderMaker, keyword: str
) -> None:
    for value in LEGAL[dictionary_VR(keyword)]:
        area = Dataset()
        area.RegionSpatialFormat = 1
        header = header_of(SequenceOfUltrasoundRegions=[area])
        setattr(area if keyword in KEPT_OF_AREAS else header, keyword, value)
        left = deidentified(header, lambda text: text.replace("SMITH JANE", "..."))
        told = str(left.SequenceOfUltrasoundRegions[0].get(keyword, "")) + str(left.get(keyword, ""))
        assert [trace for trace in ("SMITH", "770707", "240531", "54053") if trace in told] == []
        assert b"SMITH" not in bytes_of(left)


def test_text_in_place_of_a_code_goes(header_of: HeaderMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config.settings, "reading_validation_mode", config.IGNORE)
    header = header_of()
    header.add(DataElement("Laterality", "CS", "Doe, Jané", validation_mode=config.IGNORE))
    header.PatientOrientation = ["L", "F"]
    left = deidentified(header, as_it_is)
    assert "Laterality" not in left
    assert left.PatientOrientation == ["L", "F"]


def test_what_is_of_another_kind_than_it_should_be_goes(header_of: HeaderMaker) -> None:
    header = header_of()
    item = Dataset()
    item.PatientName = "SMITH^JANE"
    header.add(DataElement(tag_for_keyword("Modality"), "SQ", [item]))
    header.add(DataElement(tag_for_keyword("MechanicalIndex"), "SQ", [item]))
    header.add(DataElement(tag_for_keyword("SequenceOfUltrasoundRegions"), "LO", "SMITH JANE"))
    left = deidentified(header, as_it_is)
    assert b"SMITH" not in bytes_of(left)
    assert "Modality" not in left


@pytest.mark.parametrize("is_blanked", [False, True])
def test_the_object_says_what_was_done(is_blanked: bool) -> None:
    dataset = Dataset()
    mark(dataset, is_blanked=is_blanked)
    assert dataset.PatientIdentityRemoved == "YES"
    assert ("blanked" in dataset.DeidentificationMethod) is is_blanked
    assert dataset.DeidentificationMethodCodeSequence[0].CodeValue == "113100"
    assert dataset.LongitudinalTemporalInformationModified == "REMOVED"
