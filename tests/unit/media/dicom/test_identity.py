"""Who the patient is, is told by ``Clip.study`` alone: not by a clip's other values, an error or the log."""

from __future__ import annotations

import logging
import random
from pathlib import Path

import pytest

from clarus_desktop.core.errors import ClarusError
from clarus_desktop.media import glance, list_dicom, open_clip, thumbnail
from dicoms import write_dicom

MARKER = "MARKER"


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """With a marker wherever a data set can tell who the patient is, and in its free texts."""
    return write_dicom(
        tmp_path / "IM1",
        SpecificCharacterSet="ISO_IR 192",
        PatientName=f"{MARKER}^Jane",
        PatientID=f"{MARKER}1",
        PatientBirthDate="20200131",
        AccessionNumber=f"{MARKER}2",
        StudyID=f"{MARKER}3",
        InstitutionName=f"{MARKER}4",
        OperatorsName=f"{MARKER}5",
        ReferringPhysicianName=f"{MARKER}6",
        StudyDescription=f"Lung of {MARKER}",
        SeriesDescription=f"{MARKER} L2",
        ImageComments=f"seen by {MARKER}5",
        ProtocolName=f"for {MARKER}",
    )


def all_told(path: Path) -> str:
    """What all services say of a file, less what its study says of identity."""
    told = []
    try:
        opened = open_clip(path)
        opened.frames.close()
        told.append(repr(opened.info))
        if opened.study is not None:
            told.append(repr(opened.study.facts))
        for steps in (glance(path), list_dicom(path.parent)):
            try:
                while True:
                    next(steps)
            except StopIteration as end:
                listed = end.value if isinstance(end.value, tuple) else ()
                told.append(repr([(each.name, each.study_title, each.series_title) for each in listed]))
                told.append("" if listed else repr(end.value))
        thumbnail(path)
    except ClarusError as error:
        told.append(f"{error} {error.advice}")
    return " ".join(told)


def test_identity_is_nowhere_but_in_the_study(clip: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    opened = open_clip(clip)
    opened.frames.close()
    assert opened.study is not None
    assert MARKER in repr(opened.study.identity)
    told = all_told(clip)
    assert MARKER not in told
    assert "zone_hint='l2'" in told
    assert MARKER not in caplog.text


def test_nor_when_the_file_is_damaged(
    clip: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    sound = clip.read_bytes()
    header = sound.index(b"\xe0\x7f\x10\x00")
    rng = random.Random(11)
    for _ in range(60):
        content = bytearray(sound)
        for _ in range(rng.randrange(1, 4)):
            content[rng.randrange(132, header)] = rng.randrange(256)
        clip.write_bytes(content[: rng.choice([len(content), rng.randrange(132, header)])])
        assert "MARKER^" not in all_told(clip)
    assert MARKER not in caplog.text
    assert MARKER not in "".join(capfd.readouterr())
