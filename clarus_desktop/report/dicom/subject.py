"""Of whom a DICOM object is: patient and study of the clip, or a pseudonym with a study of its own."""

from __future__ import annotations

import copy
import uuid
from dataclasses import dataclass

from pydicom import uid
from pydicom.dataset import Dataset

from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.errors import ReportError
from clarus_desktop.core.handing import pseudonym, replaced
from clarus_desktop.core.study import as_uid

PSEUDONYMISED = "Pseudonym and replaced UIDs by CLARUS Desktop"
"""What objects under a pseudonym say of how they came by it."""

_PATIENT_AND_STUDY = (
    "PatientName", "PatientID", "PatientBirthDate", "PatientSex", "StudyInstanceUID", "StudyDate",
    "StudyTime", "ReferringPhysicianName", "StudyID", "AccessionNumber",
)  # fmt: skip
"""What an object of a patient and a study must have (PS3.3 C.7.1.1 and C.7.2.1); mostly it may be empty."""
_IF_THERE = ("IssuerOfPatientID", "StudyDescription")


@dataclass(frozen=True, eq=False)
class Source:
    """The image object that a clip is, as others may point at it."""

    sop_class_uid: str
    sop_instance_uid: str
    series_uid: str


@dataclass(frozen=True, eq=False)
class Subject:
    """Of whom an object is, and of which clip."""

    elements: Dataset
    """The patient's and the study's, to be put into the object; texts are in UTF-8."""
    source: Source | None
    """None: the clip is no DICOM object."""
    identified: bool
    """The patient is told."""


def subject_of(header: Dataset | None, clip: ClipInfo, *, identified: bool) -> Subject:
    """Of whom an object made from a clip is.

    Identified, it carries patient and study of the clip's own object and points at that. Otherwise it carries
    a pseudonym, no date of the study, and other UIDs in place of the object's. All of them are made of the
    object's by a hash that can't be turned back, so that what is handed on of a study goes together, whenever
    and wherever it is made. Of a clip that is no DICOM object they follow from its content.

    Args:
        header: of the clip's object; None where it is none.
        clip: what it is made from.
        identified: tell the patient.

    Raises:
        ReportError: the clip is to be identified and is no DICOM object, or its header lacks a UID.
    """
    source = _source(header)
    if identified:
        study = _uid(header, "StudyInstanceUID")
        if header is None or source is None or not study:
            raise ReportError(
                f"“{clip.name}” doesn't say which study of which patient it belongs to.",
                "Export it without the patient's identity.",
            )
        return Subject(_own(header), source, identified=True)
    study = _uid(header, "StudyInstanceUID") or clip.sha256
    if source is not None:
        source = Source(written_as(clip), replaced(source.sop_instance_uid), replaced(source.series_uid))
    return Subject(_pseudonymous(study), source, identified=False)


def written_as(clip: ClipInfo) -> uid.UID:
    """The class of the object that a clip is handed on as."""
    return uid.UltrasoundImageStorage if clip.frame_count == 1 else uid.UltrasoundMultiFrameImageStorage


def new_uid() -> str:
    """A UID that nothing else has."""
    return f"2.25.{uuid.uuid4().int}"


def _own(header: Dataset) -> Dataset:
    elements = Dataset()
    elements.SpecificCharacterSet = "ISO_IR 192"
    for keyword in (*_PATIENT_AND_STUDY, *_IF_THERE):
        if keyword in header:  # as it is: anything else might be another patient
            elements.add(copy.deepcopy(header[keyword]))
        elif keyword in _PATIENT_AND_STUDY:
            setattr(elements, keyword, "")
    return elements


def _pseudonymous(study: str) -> Dataset:
    elements = Dataset()
    elements.SpecificCharacterSet = "ISO_IR 192"
    for keyword in _PATIENT_AND_STUDY:
        setattr(elements, keyword, "")
    elements.PatientID = pseudonym(study)
    elements.PatientName = elements.PatientID.replace("-", "^")
    elements.StudyInstanceUID = replaced(study)
    elements.PatientIdentityRemoved = "YES"
    elements.DeidentificationMethod = PSEUDONYMISED
    return elements


def _source(header: Dataset | None) -> Source | None:
    """None where it can't be pointed at."""
    keywords = ("SOPClassUID", "SOPInstanceUID", "SeriesInstanceUID")
    uids = [_uid(header, keyword) for keyword in keywords]
    return Source(*uids) if all(uids) else None


def _uid(header: Dataset | None, keyword: str) -> str:
    """Empty where there is none that holds."""
    return as_uid(str(header.get(keyword, ""))) if header is not None else ""
