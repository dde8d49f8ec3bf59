"""A DICOM clip that tells who the patient is in 32 places."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from pydicom import dcmread, uid
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate, generate_frames

from dicoms import tiles, write_dicom

PLACES = 32
FRAMES = 5
_TEXTS = (
    "PatientID", "PatientBirthName", "PatientAddress", "PatientComments", "OtherPatientIDs",
    "InstitutionName", "InstitutionAddress", "StationName", "DeviceSerialNumber",
    "StudyDescription", "SeriesDescription", "ProtocolName", "ImageComments", "AccessionNumber", "StudyID",
    "AdditionalPatientHistory",
)  # fmt: skip
_NAMES = ("PatientName", "ReferringPhysicianName", "OperatorsName")


class Planted:
    """The markers, each different, and the file they are in.

    Attributes:
        path: of the file; its name tells, too.
        markers: all of them.
    """

    def __init__(self, folder: Path) -> None:
        """Make the file in ``folder``."""
        self.markers: list[str] = []
        self.path = folder / f"{self._new()}.dcm"
        images = tiles(FRAMES, 96, 128)
        drawn = _written_over(images)
        write_dicom(self.path, drawn, uid.JPEGBaseline8Bit, "YBR_FULL", **self._area())
        dataset = dcmread(self.path)
        for keyword in _TEXTS:
            setattr(dataset, keyword, self._new())
        for keyword in _NAMES:
            setattr(dataset, keyword, f"{self._new()}^Jane")
        self._nest(dataset)
        self._hide(dataset)
        dataset.save_as(self.path)

    def _new(self) -> str:
        self.markers.append(f"ZQ{len(self.markers):02}XW")
        return self.markers[-1]

    def _area(self) -> dict[str, object]:
        area = Dataset()
        area.RegionSpatialFormat = area.RegionDataType = 1
        area.RegionLocationMinX0, area.RegionLocationMinY0 = 16, 16
        area.RegionLocationMaxX1, area.RegionLocationMaxY1 = 111, 79
        area.PhysicalUnitsXDirection = area.PhysicalUnitsYDirection = 3
        area.PhysicalDeltaX = area.PhysicalDeltaY = 0.1
        area.RegionFlags, area.TransducerFrequency = 0, 5000
        area.private_block(0x0019, self._new(), create=True).add_new(1, "LO", self._new())
        area.CodeMeaning = self._new()
        return {"SequenceOfUltrasoundRegions": [area]}

    def _nest(self, dataset: Dataset) -> None:
        """In sequences, three deep at most, private ones too."""
        innermost, inner, outer = Dataset(), Dataset(), Dataset()
        innermost.CodeMeaning = self._new()
        inner.ScheduledProtocolCodeSequence, inner.RequestedProcedureID = [innermost], self._new()
        outer.PatientName = self._new()
        outer.add(DataElement(0x00091001, "LO", self._new()))
        outer.add(DataElement(0x00090010, "LO", "A MAKER"))
        dataset.RequestAttributesSequence = [inner]
        dataset.private_block(0x0009, "A MAKER", create=True).add_new(1, "SQ", [outer])
        dataset.private_block(0x0029, "A MAKER", create=True).add_new(2, "OB", self._new().encode())

    def _hide(self, dataset: Dataset) -> None:
        """Where few look: beside the data set, and within the compressed frames."""
        dataset.preamble = self._new().encode().ljust(128, b"\0")
        dataset.file_meta.SourceApplicationEntityTitle = self._new()
        dataset.DataSetTrailingPadding = self._new().encode()
        remark = self._new().encode()
        segment = b"\xff\xfe" + (len(remark) + 2).to_bytes(2, "big") + remark
        frames = generate_frames(dataset.PixelData, number_of_frames=FRAMES)
        dataset.PixelData = encapsulate([frame[:2] + segment + frame[2:] for frame in frames])
        dataset["PixelData"].VR = "OB"


def _written_over(images: np.ndarray) -> np.ndarray:  # type: ignore[type-arg]
    """White above the area, as a name would stand there."""
    drawn = images.copy()
    drawn[:, 2:12, 20:100] = 255
    return drawn
