"""Who reads a file is told by its first bytes."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.media.kinds import HEAD_BYTES, Kind, is_dicom, kind_of
from clarus_desktop.media.probe import probe


def explicit(group: int, element: int, kind: bytes, value: bytes) -> bytes:
    return struct.pack("<HH2sH", group, element, kind, len(value)) + value


def big_endian(group: int, element: int, kind: bytes, value: bytes) -> bytes:
    return struct.pack(">HH2sH", group, element, kind, len(value)) + value


def implicit(group: int, element: int, value: bytes) -> bytes:
    return struct.pack("<HHI", group, element, len(value)) + value


REST = bytes(range(200))
DICOM_STARTS = {
    "preamble": bytes(128) + b"DICM" + explicit(2, 0, b"UL", bytes(4)),
    "any preamble": b"II*\0" + bytes(124) + b"DICM" + REST,
    "file meta, no preamble": explicit(2, 0, b"UL", bytes(4)) + explicit(2, 1, b"OB", b"") + REST,
    "explicit": explicit(8, 5, b"CS", b"ISO_IR 100") + explicit(8, 8, b"CS", b"ORIGINAL") + REST,
    "implicit": implicit(8, 5, b"ISO_IR 100") + implicit(8, 8, b"ORIGINAL") + REST,
    "big endian": big_endian(8, 0, b"UL", bytes(4)) + big_endian(8, 8, b"CS", b"ORIGINAL") + REST,
    "group length": implicit(8, 0, bytes(4)) + implicit(8, 0x16, b"1.2.840.10008.5.1.4.1.1.6.1\0") + REST,
}


@pytest.mark.parametrize("head", DICOM_STARTS.values(), ids=DICOM_STARTS)
def test_dicom_with_and_without_preamble(head: bytes, tmp_path: Path) -> None:
    path = tmp_path / "IM0001"
    path.write_bytes(head + REST)
    assert kind_of(probe(path)) is Kind.DICOM


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n", Kind.IMAGE),
        (b"\xff\xd8\xff\xe0", Kind.IMAGE),
        (b"II*\0", Kind.IMAGE),
        (b"MM\0*", Kind.IMAGE),
        (b"II+\0", Kind.IMAGE),
        (b"MM\0+", Kind.IMAGE),
        (b"BM", Kind.IMAGE),
        (b"RIFF\x10\0\0\0WEBP", Kind.IMAGE),
        (b"RIFF\x10\0\0\0AVI ", Kind.VIDEO),
        (b"GIF89a", Kind.VIDEO),
        (b"\0\0\0\x20ftypisom", Kind.VIDEO),
        (b"\0\0\x01\xba", Kind.VIDEO),
        (b"\x08\0\0\0\0\0\0\0", Kind.VIDEO),
        (b"\x08\0\x10\0" + b"\xff" * 60, Kind.VIDEO),
        (b"\x02\0", Kind.VIDEO),
        (b"\0\x08\0\0\0\0\0\4" + bytes(4) + b"\0\x08", Kind.VIDEO),
    ],
)
@pytest.mark.parametrize("padding", [0, 200])
def test_other_kinds(head: bytes, kind: Kind, padding: int, tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(head + bytes(padding))
    assert kind_of(probe(path)) is kind


@given(st.binary(max_size=HEAD_BYTES))
def test_any_bytes_can_be_asked(head: bytes) -> None:
    assert is_dicom(head) in (True, False)
    assert is_dicom(head.ljust(128, b"\0")[:128] + b"DICM")


def test_a_text_is_no_dicom() -> None:
    assert not is_dicom(b"path,patient,zone\n" * 20)
