"""Made-up headers of ultrasound objects, as ``media`` reads them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pydicom.dataset import Dataset

STUDY = "1.2.826.0.1.3680043.8.498.1"
MakeHeader = Callable[..., Dataset]


def make_header(**elements: Any) -> Dataset:
    """A header of Jane Doe's; ``elements`` by keyword, in place of or besides the usual ones."""
    header = Dataset()
    header.SpecificCharacterSet = "ISO_IR 192"
    header.PatientName, header.PatientID, header.PatientSex = "Doe^Jané", "4711", "F"
    header.PatientBirthDate, header.StudyDate, header.AccessionNumber = "20200102", "20240531", "A77"
    header.StudyInstanceUID, header.SeriesInstanceUID = STUDY, f"{STUDY}.2"
    header.SOPClassUID, header.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.3.1", f"{STUDY}.2.3"
    header.SamplesPerPixel, header.PhotometricInterpretation = 3, "RGB"
    for keyword, value in elements.items():
        if value is None:
            delattr(header, keyword)
        else:
            setattr(header, keyword, value)
    return header


@pytest.fixture(scope="session")
def header_of() -> MakeHeader:
    """``make_header``: the maker of headers."""
    return make_header
