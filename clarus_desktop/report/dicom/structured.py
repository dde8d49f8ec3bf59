"""The structured report: a measurement report (PS3.16 TID 1500) in a Comprehensive SR object."""

from __future__ import annotations

from pathlib import Path

import highdicom.sr as sr
from pydicom import uid
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes as dicom_codes

from clarus_desktop.core import words
from clarus_desktop.core.errors import ReportError
from clarus_desktop.core.handing import replaced
from clarus_desktop.core.issue import Issue
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.report import wording
from clarus_desktop.report.dicom import codes
from clarus_desktop.report.dicom.files import put
from clarus_desktop.report.dicom.groups import comment, model_groups, review_groups, text
from clarus_desktop.report.dicom.numbers import frame_numbers
from clarus_desktop.report.dicom.subject import Source, Subject, new_uid, subject_of
from clarus_desktop.report.pitfalls import PITFALLS
from clarus_desktop.report.reviews import disagreements_of, reviewers_differ
from clarus_desktop.report.verdicts import chosen_line, not_assessable_line

PROGRAM = "CLARUS Desktop"
SERIES_NUMBER = 9801
"""High, so that it comes after the series of the scanner."""


def write(snapshot: Snapshot, path: Path, header: Dataset | None, issue: Issue, *, identified: bool) -> None:
    """See :func:`clarus_desktop.report.dicom.write_structured_report`."""
    clip = snapshot.clip
    subject = subject_of(header, clip, identified=identified)
    if subject.source is None:
        raise ReportError(
            f"“{clip.name}” is no DICOM object that a structured report could point at.",
            "Export the report as PDF instead.",
        )
    document = make(snapshot, subject, subject.source, issue)

    put(document, path, lambda read: _group_count(read) == _group_count(document))


def make(snapshot: Snapshot, subject: Subject, source: Source, issue: Issue) -> sr.ComprehensiveSR:
    """The whole object, ready to be written.

    Raises:
        ReportError: the frames can't be numbered.
    """
    numbers = frame_numbers(snapshot.clip, with_missing=subject.identified)
    groups = [
        *model_groups(snapshot, source, numbers),
        *review_groups(snapshot, source, numbers),
    ]
    report = sr.MeasurementReport(
        sr.ObservationContext(observer_device_context=_program(snapshot)),
        codes.PROCEDURE,
        groups,
    )
    told = report[0].ContentSequence
    notices = _notices(snapshot, issue, identified=subject.identified)
    for place, notice in enumerate(notices, start=len(told) - 1):  # before the measurements, which come last
        told.insert(place, comment(notice))
    document = sr.ComprehensiveSR(
        [_evidence(subject, source)],
        report[0],
        series_instance_uid=new_uid(),
        series_number=SERIES_NUMBER,
        series_description=words.RESEARCH_USE,
        sop_instance_uid=new_uid(),
        instance_number=1,
        manufacturer=PROGRAM,
        manufacturer_model_name=PROGRAM,
        software_versions=snapshot.app_version,
        device_serial_number="none",
        is_complete=snapshot.complete,
        coding_schemes=[codes.SCHEME_ITEM],
        content_date=snapshot.created.date(),
        content_time=snapshot.created.time(),
        # Lists of thousands of frame numbers are too long for explicit VRs.
        transfer_syntax_uid=uid.ImplicitVRLittleEndian,
    )
    document.update(subject.elements)
    return document


def _notices(snapshot: Snapshot, issue: Issue, *, identified: bool) -> list[str]:
    """What every reader has to know. The hash of its file would tell which clip it is."""
    sha256 = f", SHA-256 {snapshot.clip.sha256}" if identified else ""
    told = [
        f"{words.RESEARCH_USE}. A flag says that a value is at or above a threshold; what it means is for a "
        "clinician to judge.",
        f"Clip: {text(snapshot.clip.name)}{sha256}.",
        f"{text(wording.state(issue))}.",
        f"How the thresholds were chosen: {text(chosen_line(snapshot)[1])}",
    ]
    label, aside = not_assessable_line(snapshot)
    told.append(f"{label}: {aside}")
    told += [f"{text(name)}: {sentence}" for name, sentence in disagreements_of(snapshot)]
    told += filter(None, [reviewers_differ(snapshot)])
    if not snapshot.complete:
        done = int(snapshot.tracks.analysed.sum())
        told.append(
            f"Incomplete analysis: {done:,} of {words.count(snapshot.clip.frame_count, 'frame')} analysed."
        )
    told += [f"Clip: {text(wording.shortened(warning, 500))}" for warning in snapshot.clip.warnings]
    told += PITFALLS
    return told


def _program(snapshot: Snapshot) -> sr.ObserverContext:
    device = sr.DeviceObserverIdentifyingAttributes(
        uid=replaced(f"{PROGRAM} {snapshot.app_version}"),
        name=f"{PROGRAM} {snapshot.app_version}",
        manufacturer_name=PROGRAM,
        model_name=PROGRAM,
    )
    return sr.ObserverContext(dicom_codes.cid270.Device, device)


def _evidence(subject: Subject, source: Source) -> Dataset:
    """The clip's object, as far as a report on it has to know. Who the patient is, is put in afterwards: the
    library warns of names that it finds odd, and quotes them."""
    image = Dataset()
    for keyword in ("PatientName", "PatientID", "PatientBirthDate", "PatientSex"):
        setattr(image, keyword, "")
    for keyword in ("StudyID", "StudyDate", "StudyTime", "AccessionNumber"):
        setattr(image, keyword, "")
    image.SpecificCharacterSet = "ISO_IR 192"
    image.StudyInstanceUID = subject.elements.StudyInstanceUID
    image.SeriesInstanceUID = source.series_uid
    image.SOPClassUID = source.sop_class_uid
    image.SOPInstanceUID = source.sop_instance_uid
    return image


def _group_count(document: Dataset) -> int:
    (measured,) = (item for item in document.ContentSequence if item.ValueType == "CONTAINER")
    return len(measured.ContentSequence)
