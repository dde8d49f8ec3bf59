"""The PDF report in a DICOM object (PS3.3 A.45.1, C.24)."""

from __future__ import annotations

from pathlib import Path

from pydicom import uid
from pydicom.dataset import Dataset, FileMetaDataset

from clarus_desktop.core import words
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.report.clips import burned_in, is_identity_removed
from clarus_desktop.report.dicom.files import put
from clarus_desktop.report.dicom.subject import Subject, new_uid, subject_of

_PROGRAM = "CLARUS Desktop"
_SERIES_NUMBER = 9802
"""High, so that it comes after the series of the scanner."""
_MIME = "application/pdf"


def write(
    snapshot: Snapshot, content: bytes, path: Path, header: Dataset | None, *, identified: bool
) -> None:
    """Write an object around a PDF: see :func:`clarus_desktop.report.dicom.write_encapsulated_pdf`."""
    subject = subject_of(header, snapshot.clip, identified=identified)

    def is_whole(read: Dataset) -> bool:
        document: bytes = read.EncapsulatedDocument
        return document[: read.EncapsulatedDocumentLength] == content

    document = make(snapshot, content, subject)
    if burned_in(header) == "NO" and not identified:
        document.BurnedInAnnotation = "NO"
    if not identified and not is_identity_removed(header, snapshot.region):
        del document.PatientIdentityRemoved
    put(document, path, is_whole)


def make(snapshot: Snapshot, pdf: bytes, subject: Subject) -> Dataset:
    """The whole object around the bytes of a PDF report, whose pictures may tell the patient."""
    dataset = Dataset()
    dataset.update(subject.elements)
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    # Encapsulated document series and equipment
    dataset.Modality = "DOC"
    dataset.SeriesInstanceUID = new_uid()
    dataset.SeriesNumber = _SERIES_NUMBER
    dataset.SeriesDescription = words.RESEARCH_USE
    dataset.Manufacturer = dataset.ManufacturerModelName = _PROGRAM
    dataset.SoftwareVersions = snapshot.app_version
    dataset.ConversionType = "WSD"
    # Encapsulated document
    dataset.InstanceNumber = 1
    dataset.ContentDate = f"{snapshot.created:%Y%m%d}"
    dataset.ContentTime = f"{snapshot.created:%H%M%S}"
    dataset.AcquisitionDateTime = ""
    dataset.BurnedInAnnotation = "YES"
    dataset.DocumentTitle = f"Lung ultrasound clip review. {words.RESEARCH_USE}."
    dataset.ConceptNameCodeSequence = []
    if subject.source is not None:
        image = Dataset()
        image.ReferencedSOPClassUID = subject.source.sop_class_uid
        image.ReferencedSOPInstanceUID = subject.source.sop_instance_uid
        dataset.SourceInstanceSequence = [image]
    dataset.MIMETypeOfEncapsulatedDocument = _MIME
    dataset.EncapsulatedDocument = pdf + b"\0" * (len(pdf) % 2)
    dataset.EncapsulatedDocumentLength = len(pdf)
    # What it is
    dataset.SOPClassUID = uid.EncapsulatedPDFStorage
    dataset.SOPInstanceUID = new_uid()
    return dataset
