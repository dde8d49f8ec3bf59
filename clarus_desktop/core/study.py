"""What a DICOM file says besides its pixels. Who the patient is stays here and goes nowhere else."""

from __future__ import annotations

import re
from dataclasses import dataclass

from clarus_desktop.core.language import English, tr

_LONGEST_UID = 64


@dataclass(frozen=True)
class Fact:
    """One line of the study panel."""

    name: str
    """What it is known by, in English: "Transducer"."""
    value: str
    """With its unit. Words of this program's own are English, made inside ``language.english()``."""

    @property
    def shown(self) -> tuple[str, str]:
        """Name and value in the language of the interface; a value that stands in the file as it is."""
        return tr(self.name), tr(self.value) if isinstance(self.value, English) else self.value


@dataclass(frozen=True)
class Study:
    """The study, series and object a clip is."""

    identity: tuple[Fact, ...]
    """What tells who the patient is, or helps to: names, numbers, dates, places, and descriptions that hold
    one of them. Shown only in the study panel, only while identity is shown; never stored, logged or
    exported."""
    facts: tuple[Fact, ...]
    """What a reviewer needs to know: scanner, transducer, settings, safety indices."""
    study_uid: str = ""
    series_uid: str = ""
    instance_uid: str = ""
    sop_class_uid: str = ""


def as_uid(text: str) -> str:
    """A DICOM identifier as it stands in a file (PS3.5 9.1), empty where it is none. Scanners write numbers
    with zeros before them; others must not follow, but have to be known again."""
    return text if len(text) <= _LONGEST_UID and re.fullmatch(r"[0-9]+(\.[0-9]+)+", text) else ""


@dataclass(frozen=True)
class Listed:
    """One object that a DICOM folder offers."""

    path: str
    name: str
    """File name without folder."""
    frames: int
    """As its header says; 1 for a still."""
    study: Study
    study_title: str
    """What the study is called, without anything of the patient: date, and description if it names nobody."""
    series_title: str
