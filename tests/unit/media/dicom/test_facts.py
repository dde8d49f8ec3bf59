from __future__ import annotations

import logging
import struct
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom import dcmread, examples
from pydicom.datadict import tag_for_keyword
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.tag import Tag

from clarus_desktop.core import language
from clarus_desktop.core.study import Study
from clarus_desktop.media.dicom.areas import areas_of
from clarus_desktop.media.dicom.facts import study_of
from clarus_desktop.media.dicom.header import read_header
from clarus_desktop.media.dicom.zone import zone_hint
from clarus_desktop.media.probe import probe

Stored = Callable[..., Dataset]


def dataset(**elements: object) -> Dataset:
    made = Dataset()
    for keyword, value in elements.items():
        setattr(made, keyword, value)
    return made


@pytest.fixture
def stored(tmp_path: Path) -> Stored:
    """Elements as they come from a file, which is implicit little endian."""

    def read(charset: str = "", **elements: bytes) -> Dataset:
        values = {"SpecificCharacterSet": charset.encode(), "PixelData": b"", **elements}
        tags = sorted((tag_for_keyword(keyword) or 0, value) for keyword, value in values.items())
        path = tmp_path / "clip.dcm"
        path.write_bytes(
            bytes(128)
            + b"DICM\x02\x00\x10\x00UI\x12\x001.2.840.10008.1.2\x00"
            + b"".join(
                struct.pack("<HHI", tag >> 16, tag & 0xFFFF, len(value)) + value for tag, value in tags
            )
        )
        return read_header(probe(path))

    return read


def facts(study: Study) -> dict[str, str]:
    return {fact.name: fact.value for fact in study.facts}


def identity(study: Study) -> dict[str, str]:
    return {fact.name: fact.value for fact in study.identity}


def test_a_real_clip() -> None:
    study = study_of(examples.ybr_color)
    assert identity(study) == {
        "Patient": "PLA",
        "Patient ID": "204",
        "Study ID": "1",
        "Study date": "2016-05-03 12:08:50",
        "Series date": "2016-05-03 12:08:50",
        "Content date": "2016-05-03 12:15:35",
        "Station": "Not connected",
    }
    assert facts(study) == {
        "Modality": "ultrasound",
        "Manufacturer": "SonoSite, Inc.",
        "Model": "Turbo",
        "Software version": "51.80.108.010",
        "Transducer": "50.80.103.002",
        "Frames": "30",
        "Frame time": "33.333 ms",
        "Image size": "320 × 240 px",
        "Lossy compression": "yes, 19:1",
        "Burned-in text": "not stated: treat as yes",
    }
    assert study.study_uid == "1.2.840.114340.3.8251017118051.1.20160503.120850.2171"
    assert study.series_uid == "1.2.840.114340.3.8251017118051.2.20160503.120850.2171"
    assert study.instance_uid == "1.2.840.114340.3.8251017118051.3.20160503.121539.16117.4"
    assert study.sop_class_uid == "1.2.840.10008.5.1.4.1.1.3.1"


def test_settings_are_put_into_words() -> None:
    told = facts(
        study_of(
            dataset(
                PatientSex="F",
                PatientAge="003Y",
                Laterality="R",
                TransducerData=["C5-1", "", "probe 2"],
                TransducerType="CURVED LINEAR",
                SequenceOfUltrasoundRegions=[
                    dataset(TransducerFrequency=3500),
                    dataset(TransducerFrequency=3500),
                ],
                DepthOfScanField=160,
                MechanicalIndex="0.9",
                SoftTissueThermalIndex="0.7",
                HeartRate=128,
                CineRate=30,
                BurnedInAnnotation="NO",
                LossyImageCompression="01",
                LossyImageCompressionRatio=["19", "2.5"],
                PatientIdentityRemoved="YES",
            )
        )
    )
    assert told == {
        "Laterality": "right",
        "Sex": "female",
        "Age": "3 years",
        "Transducer": "C5-1, probe 2",
        "Transducer type": "CURVED LINEAR",
        "Frequency": "3.5 MHz",
        "Depth of scan field": "160 mm",
        "Mechanical index": "0.9",
        "Soft tissue thermal index": "0.7",
        "Heart rate": "128 /min",
        "Cine rate": "30 frames/s",
        "Lossy compression": "yes, 19:1 then 2.5:1",
        "Burned-in text": "no",
        "Identity removed": "yes",
    }


@pytest.mark.parametrize(
    ("keyword", "value", "name", "shown"),
    [
        ("PatientName", "Doe^Jane^Mary^Dr.", "Patient", "Doe, Jane Mary Dr."),
        ("PatientName", "^Jane", "Patient", "Jane"),
        ("PatientName", "Yamada^Tarou=山田^太郎=やまだ^たろう", "Patient, ideographic", "山田, 太郎"),
        ("PatientName", "Yamada^Tarou==やまだ^たろう", "Patient, phonetic", "やまだ, たろう"),
        ("PatientBirthDate", "20200229", "Date of birth", "2020-02-29"),
        ("PatientBirthDate", "2020.02.29", "Date of birth", "2020-02-29"),
        ("OperatorsName", ["Roe^R", "Poe^P"], "Operator", "Roe, R; Poe, P"),
        ("OtherPatientIDsSequence", [dataset(PatientID="7")], "Other patient IDs", "7"),
        ("StudyTime", "0915", "Study date", "09:15:00"),
        ("AcquisitionDateTime", "20240531091530.25+0200", "Recorded", "2024-05-31 09:15:30"),
        ("DeviceSerialNumber", "A1", "Device serial number", "A1"),
    ],
)  # fmt: skip
def test_identity_is_readable(keyword: str, value: object, name: str, shown: str) -> None:
    assert identity(study_of(dataset(**{keyword: value})))[name] == shown


@pytest.mark.parametrize(
    ("keyword", "value"),
    [
        ("PatientBirthDate", b"20200231"),
        ("PatientBirthDate", b"yesterday"),
        ("PatientAge", b"old "),
        ("HeartRate", b"fast"),
        ("HeartRate", b"0 "),
        ("FrameTime", b"-1"),
        ("FrameTime", b"1e999 "),
        ("Rows", b"\x01"),
        ("PatientName", b"\0\0 ^^=\x07"),
        ("Manufacturer", b"\0" * 40),
        ("StudyInstanceUID", b"1.2.x"),
    ],
)
def test_broken_and_empty_values_are_left_out(stored: Stored, keyword: str, value: bytes) -> None:
    study = study_of(stored(**{keyword: value}))
    assert study.identity == ()
    assert list(facts(study)) == ["Lossy compression", "Burned-in text"]
    assert study.study_uid == ""


@pytest.mark.parametrize(
    ("charset", "value", "name"),
    [
        ("ISO_IR 100", "Müller^Zoë".encode("latin-1"), "Müller, Zoë"),
        ("ISO_IR 192", "Łukasz^王".encode(), "Łukasz, 王"),
        ("GB18030", "王^小明".encode("gb18030"), "王, 小明"),
        ("ISO_IR 144", "Люкceмбypг".encode("iso8859_5"), "Люкceмбypг"),
        ("\\ISO 2022 IR 87", b"Yamada=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B", "Yamada"),
        ("ISO_IR 999", b"Roe", "Roe"),
        ("undefined", b"Roe", ""),
    ],
)
def test_names_of_any_character_set(stored: Stored, charset: str, value: bytes, name: str) -> None:
    assert identity(study_of(stored(charset, PatientName=value))).get("Patient", "") == name


def test_code_extensions_give_ideographs(stored: Stored) -> None:
    study = study_of(stored("\\ISO 2022 IR 87", PatientName=b"Yamada=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B"))
    assert identity(study)["Patient, ideographic"] == "山田, 太郎"


def test_values_are_one_short_line(stored: Stored) -> None:
    study = study_of(stored(Manufacturer=b"Acme\r\n\x1b\x07 Ltd \0", InstitutionName=b"x" * 5000))
    assert facts(study)["Manufacturer"] == "Acme Ltd"
    assert identity(study)["Institution"] == "x" * 159 + "…"
    long = dataset(PatientName="Marker", ImageComments=152 * "x" + " of Marker")
    assert facts(study_of(long))["Comments"] == 152 * "x" + " of…"  # not half a name


@pytest.mark.parametrize(
    ("description", "free"),
    [
        ("Lung, right", True),
        ("Lung of Marker", False),
        ("LUNGMARKERJANE", False),
        ("Li, lung", False),  # a short name standing alone
        ("Linear probe", True),
        ("case 4711", False),
        ("born 2020-01-31", False),
        ("seen by Roe", False),
        ("王 lung", False),
    ],
)
def test_a_description_that_names_someone_is_identity(description: str, free: bool) -> None:
    study = study_of(
        dataset(
            PatientName="Marker^Jane^Li=王",
            PatientID="4711",
            PatientBirthDate="20200131",
            OperatorsName="Roe",
            StudyDescription=description,
        )
    )
    assert facts(study).get("Study description") == (description if free else None)
    assert identity(study).get("Study description") == (None if free else description)


def test_no_planted_identity_among_the_facts_and_in_the_log(
    stored: Stored, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    planted = {
        keyword: f"MARKER{number}"
        for number, keyword in enumerate(
            [
                "PatientName", "PatientID", "IssuerOfPatientID", "OtherPatientIDs", "OtherPatientNames",
                "PatientBirthName", "PatientMotherBirthName", "ResponsiblePerson", "PatientAddress",
                "PatientTelephoneNumbers", "Occupation", "EthnicGroup", "PatientComments",
                "AdditionalPatientHistory", "AdmissionID", "AccessionNumber", "StudyID", "InstitutionName",
                "InstitutionAddress", "InstitutionalDepartmentName", "StationName", "DeviceSerialNumber",
                "ReferringPhysicianName", "RequestingPhysician", "PerformingPhysicianName",
                "NameOfPhysiciansReadingStudy", "PhysiciansOfRecord", "OperatorsName",
            ]
        )
    }  # fmt: skip
    clip = dataset(**planted, StudyDescription="for MARKER0", ImageComments="MARKER5 L2")
    study = study_of(clip)
    shown = {fact.value for fact in study.identity}
    assert set(planted.values()) | {"for MARKER0", "MARKER5 L2"} == shown
    broken = stored(
        "ISO_IR 999", PatientName=b"MARKER^\xff", PatientBirthDate=b"MARKER1", HeartRate=b"MARKER"
    )
    study_of(broken)
    assert "MARKER" not in repr((study.facts, zone_hint(clip), areas_of(clip, 640, 480)))
    assert "MARKER" not in caplog.text


KEYWORDS = [
    "SpecificCharacterSet", "PatientName", "OtherPatientIDsSequence", "PatientBirthDate", "StudyTime",
    "AcquisitionDateTime", "StudyDescription", "ViewCodeSequence", "TransducerData", "Laterality",
    "FrameTime", "HeartRate", "Rows", "Columns", "SequenceOfUltrasoundRegions", "RegionSpatialFormat",
    "RegionDataType",
    "RegionLocationMinX0", "RegionLocationMinY0", "RegionLocationMaxX1", "RegionLocationMaxY1",
    "PhysicalDeltaX", "PhysicalUnitsXDirection", "CodeMeaning", "LossyImageCompressionRatio",
    "StudyInstanceUID",
]  # fmt: skip
raw_values = st.binary(max_size=60) | st.sampled_from(
    [b"ISO 2022 IR 87\\GB18030", b"zip", b"idna", b"\x1b$B\x1b"]
)
element = st.tuples(
    st.sampled_from(KEYWORDS),
    st.sampled_from(
        ["PN", "LO", "CS", "SQ", "DA", "DS", "IS", "US", "FD", "UL", "UI", "UN", "OB", "AT", "??"]
    ),
    raw_values,
)


@given(st.lists(element, max_size=12), st.booleans(), st.booleans())
def test_no_data_set_makes_it_raise(
    elements: list[tuple[str, str, bytes]], implicit: bool, little_endian: bool
) -> None:
    inner, outer = Dataset(), Dataset()
    for keyword, vr, value in elements:
        tag = Tag(tag_for_keyword(keyword))
        for made in (inner, outer):
            made[tag] = RawDataElement(tag, vr, len(value), value, 0, implicit, little_endian)
    for keyword in ("SequenceOfUltrasoundRegions", "ViewCodeSequence", "OtherPatientIDsSequence"):
        if keyword not in outer:
            setattr(outer, keyword, Sequence([inner]))
    check(outer)


@given(st.binary(max_size=400))
def test_no_bytes_make_it_raise(content: bytes) -> None:
    try:
        made = dcmread(BytesIO(content), force=True)
    except Exception:  # reading is not what is tested
        return
    check(made)


def check(made: Dataset) -> None:
    study = study_of(made)
    for fact in (*study.identity, *study.facts):
        assert fact.value
        assert fact.value.isprintable()
        assert len(fact.value) <= 160
    areas_of(made, 640, 480)
    zone_hint(made)


def test_words_of_the_program_are_english_and_translated_where_they_are_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    words = {
        **{
            "Laterality": "Côté",
            "right": "droite",
            "Age": "Âge",
            "{n} years": "{n} ans",
            "Cine rate": "Cadence",
        },
        **{"{amount} frames/s": "{amount} images/s", "Manufacturer": "Fabricant"},
    }
    monkeypatch.setattr(language, "_translate", lambda text: words.get(text, text))
    told = dataset(Laterality="R", PatientAge="005Y", CineRate=25, Manufacturer="right")
    study = study_of(told)
    assert list(facts(study).values())[:4] == ["right", "5 years", "right", "25 frames/s"]
    shown = dict(fact.shown for fact in study.facts)
    assert (shown["Côté"], shown["Âge"], shown["Cadence"]) == ("droite", "5 ans", "25 images/s")
    assert shown["Fabricant"] == "right"  # which the file says, not the program
