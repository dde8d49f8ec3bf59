"""Who a DICOM object is of: what is shown only while identity is shown, and what gives it away elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, time
from functools import partial

from pydicom.dataset import Dataset

from clarus_desktop.core.language import english, mark
from clarus_desktop.core.study import Fact
from clarus_desktop.media.dicom.values import each, items, one_line, shortened, text, texts

Tell = Callable[[Dataset], str]
Lines = tuple[tuple[str, Tell], ...]
"""What lines of the study panel are called, marked, and what tells their values; "" where there is none."""


def identity_of(dataset: Dataset) -> tuple[Fact, ...]:
    """What tells who the patient is, or helps to: names, numbers, dates and places, also of the staff."""
    return told(dataset, _IDENTITY)


def told(dataset: Dataset, lines: Lines) -> tuple[Fact, ...]:
    """The lines that say something."""
    facts = (fact(name, partial(tell, dataset)) for name, tell in lines)
    return tuple(each for each in facts if each.value)


def fact(name: str, tell: Callable[[], str]) -> Fact:
    """A line; ``name``: marked."""
    with english():
        return Fact(name, shortened(tell()))


def gives_away(words: str, dataset: Dataset) -> bool:
    """Whether a free text, such as a description, holds a name or number of the patient or the staff.

    Two characters make a name where they stand alone ("Li"), three anywhere ("LungLee"): a description that
    is hidden in vain can be read in the panel, a name that is shown can't be taken back.
    """
    shown = words.casefold()
    apart = set(re.findall(r"\w+", shown))
    return any(name in (shown if len(name) > 2 or not name.isascii() else apart) for name in _names(dataset))


def day(value: str) -> str:
    """A DICOM date, "20240531" or of old "2024.05.31", as "2024-05-31"; "" for what is none."""
    found = re.fullmatch(r"(\d{4})\.?(\d\d)\.?(\d\d)", value)
    try:
        return date(*map(int, found.groups())).isoformat() if found else ""
    except ValueError:
        return ""


def clock(value: str) -> str:
    """A DICOM time, "120850.25" or shorter or of old "12:08:50", as "12:08:50"; "" for what is none."""
    found = re.fullmatch(r"(\d\d):?(\d\d)?:?(\d\d)?(?:\.\d*)?", value)
    if found is None:
        return ""
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return time(hours, minutes, min(seconds, 59)).isoformat() if hours < 24 and minutes < 60 else ""


def _moment(value: str) -> str:
    """A DICOM date time, "20240531120850.25+0200", without fractions and time zone."""
    on, at = day(value[:8]), clock(re.split(r"[-+.]", value[8:])[0])
    return f"{on} {at}".strip() if on else ""


def _persons(dataset: Dataset, keyword: str, script: int) -> str:
    """Persons' names in one of the component groups (PS3.5 6.2.1): letters, ideographs, as pronounced."""
    people = (person.split("=") for person in texts(dataset, keyword))
    return "; ".join(filter(None, (_person(groups[script]) for groups in people if script < len(groups))))


def _person(group: str) -> str:
    """ "Doe^Jane^Mary" as "Doe, Jane Mary"."""
    family, *others = (one_line(part) for part in group.split("^"))
    return ", ".join(filter(None, (family, " ".join(filter(None, others)))))


def _patient(script: int) -> Tell:
    return lambda dataset: _persons(dataset, "PatientName", script)


def _people(keyword: str) -> Tell:
    return lambda dataset: "; ".join(
        filter(None, (_persons(dataset, keyword, script) for script in range(3)))
    )


def _text(keyword: str) -> Tell:
    return lambda dataset: text(dataset, keyword)


def _day_and_time(of_day: str, of_time: str) -> Tell:
    return lambda dataset: f"{day(text(dataset, of_day))} {clock(text(dataset, of_time))}".strip()


def _other_ids(dataset: Dataset) -> str:
    listed = items(dataset, "OtherPatientIDsSequence")
    return ", ".join((*texts(dataset, "OtherPatientIDs"), *each(listed, "PatientID")))


_IDENTITY: Lines = (
    (mark("Patient"), _patient(0)),
    (mark("Patient, ideographic"), _patient(1)),
    (mark("Patient, phonetic"), _patient(2)),
    (mark("Patient ID"), _text("PatientID")),
    (mark("Issuer of patient ID"), _text("IssuerOfPatientID")),
    (mark("Other patient IDs"), _other_ids),
    (mark("Other names"), _people("OtherPatientNames")),
    (mark("Birth name"), _people("PatientBirthName")),
    (mark("Mother's birth name"), _people("PatientMotherBirthName")),
    (mark("Responsible person"), _people("ResponsiblePerson")),
    (mark("Date of birth"), lambda dataset: day(text(dataset, "PatientBirthDate"))),
    (mark("Address"), _text("PatientAddress")),
    (mark("Telephone"), _text("PatientTelephoneNumbers")),
    (mark("Occupation"), _text("Occupation")),
    (mark("Ethnic group"), _text("EthnicGroup")),
    (mark("Patient comments"), _text("PatientComments")),
    (mark("History"), _text("AdditionalPatientHistory")),
    (mark("Admission ID"), _text("AdmissionID")),
    (mark("Accession number"), _text("AccessionNumber")),
    (mark("Study ID"), _text("StudyID")),
    (mark("Study date"), _day_and_time("StudyDate", "StudyTime")),
    (mark("Series date"), _day_and_time("SeriesDate", "SeriesTime")),
    (mark("Recorded"), lambda dataset: _moment(text(dataset, "AcquisitionDateTime"))),
    (mark("Content date"), _day_and_time("ContentDate", "ContentTime")),
    (mark("Institution"), _text("InstitutionName")),
    (mark("Institution's address"), _text("InstitutionAddress")),
    (mark("Department"), _text("InstitutionalDepartmentName")),
    (mark("Station"), _text("StationName")),
    (mark("Device serial number"), _text("DeviceSerialNumber")),
    (mark("Referring physician"), _people("ReferringPhysicianName")),
    (mark("Requesting physician"), _people("RequestingPhysician")),
    (mark("Performing physician"), _people("PerformingPhysicianName")),
    (mark("Reading physician"), _people("NameOfPhysiciansReadingStudy")),
    (mark("Physician of record"), _people("PhysiciansOfRecord")),
    (mark("Operator"), _people("OperatorsName")),
)

_NAMES = (
    "PatientName", "PatientID", "OtherPatientIDs", "OtherPatientNames", "PatientBirthName",
    "PatientMotherBirthName", "ResponsiblePerson", "PatientBirthDate", "AccessionNumber", "AdmissionID",
    "ReferringPhysicianName", "RequestingPhysician", "PerformingPhysicianName",
    "NameOfPhysiciansReadingStudy", "PhysiciansOfRecord", "OperatorsName",
)  # fmt: skip
"""Elements whose words a description must not hold."""


def _names(dataset: Dataset) -> set[str]:
    values = [value for keyword in _NAMES for value in texts(dataset, keyword)]
    values += each(items(dataset, "OtherPatientIDsSequence"), "PatientID")
    dates = [day(value) for value in texts(dataset, "PatientBirthDate")]
    words = {word for value in values for word in re.findall(r"\w+", value.casefold())}
    return {word for word in (*words, *dates) if len(word) > 1 or not word.isascii()} - {""}
