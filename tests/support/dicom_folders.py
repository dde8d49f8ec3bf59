"""A DICOM folder as a scanner burns it: studies of two patients, with a DICOMDIR."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, MediaStorageDirectoryStorage, UltrasoundMultiFrameImageStorage

ROOT = "1.2.826.0.1.3680043.8.498.77"
PATIENTS = ("Mustermann^Erika", "Beispiel^Anton")


def write_studies(folder: Path, studies: int = 2, clips: int = 2) -> Path:
    """Clips named by two letters and a number, without an ending, each study in a folder of its own."""
    named = []
    for study in range(1, studies + 1):
        for number in range(1, clips + 1):
            named.append(f"ST{study}/IM{number}")
            _write(ultrasound(study, number), folder / named[-1])
    directory = Dataset()
    directory.SOPClassUID, directory.SOPInstanceUID = MediaStorageDirectoryStorage, f"{ROOT}.9"
    directory.DirectoryRecordSequence = [_record(name) for name in named]
    _write(directory, folder / "DICOMDIR")
    return folder


def ultrasound(study: int, number: int, frames: int = 6) -> Dataset:
    """A clip of a study, 64 × 48 pixels of smooth random tiles; each study is another patient's."""
    clip = Dataset()
    clip.SOPClassUID, clip.SOPInstanceUID = UltrasoundMultiFrameImageStorage, f"{ROOT}.{study}.1.{number}"
    clip.StudyInstanceUID, clip.SeriesInstanceUID = f"{ROOT}.{study}", f"{ROOT}.{study}.1"
    clip.PatientName, clip.PatientID = PATIENTS[study - 1], f"ID-{study}"
    clip.StudyDate, clip.StudyDescription = f"2024050{study}", "Lung"
    clip.Modality, clip.SeriesNumber, clip.InstanceNumber = "US", 1, number
    clip.SamplesPerPixel, clip.PhotometricInterpretation = 1, "MONOCHROME2"
    clip.Rows, clip.Columns, clip.NumberOfFrames = 48, 64, frames
    clip.BitsAllocated, clip.BitsStored, clip.HighBit, clip.PixelRepresentation = 8, 8, 7, 0
    clip.FrameTime, clip.FrameIncrementPointer = 40.0, 0x00181063
    tiles = np.random.default_rng(100 * study + number).integers(0, 255, (frames, 6, 8), np.uint8)
    clip.PixelData = tiles.repeat(8, axis=1).repeat(8, axis=2).tobytes()
    return clip


def _record(name: str) -> Dataset:
    record = Dataset()
    record.DirectoryRecordType, record.ReferencedFileID = "IMAGE", name.split("/")
    return record


def _write(made: Dataset, path: Path) -> None:
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    made.file_meta.MediaStorageSOPClassUID = made.SOPClassUID
    made.file_meta.MediaStorageSOPInstanceUID = made.SOPInstanceUID
    path.parent.mkdir(parents=True, exist_ok=True)
    made.save_as(path, enforce_file_format=True)
