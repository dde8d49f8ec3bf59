"""A file's own structure tells whether it is all there, whatever its decoder makes of it."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.media.video.structure import (
    WHOLE,
    Structure,
    cut_before_index,
    stated_duration_s,
    states_no_time,
    structure_of,
)

CUT = Structure(is_whole=False)


def broken_at(byte: int, *, is_whole: bool = True) -> Structure:
    return Structure(is_whole, byte)


def found(content: bytes) -> Structure:
    return structure_of(io.BytesIO(content))


def box(kind: bytes, payload: int, declared: int | None = None) -> bytes:
    return (8 + payload if declared is None else declared).to_bytes(4, "big") + kind + bytes(payload)


@pytest.mark.parametrize(
    ("content", "structure"),
    [
        (box(b"ftyp", 8) + box(b"mdat", 50), WHOLE),
        (box(b"ftyp", 8) + box(b"mdat", 50, declared=59), CUT),
        (box(b"ftyp", 8) + box(b"mdat", 50, declared=0), WHOLE),  # up to the end of the file
        (box(b"ftyp", 8) + box(b"mdat", 50, declared=7), WHOLE),  # no length of a box
        (box(b"ftyp", 8) + b"\0\0\0\1mdat" + (76).to_bytes(8, "big") + bytes(60), WHOLE),
        (box(b"ftyp", 8) + b"\0\0\0\1mdat" + (77).to_bytes(8, "big") + bytes(60), CUT),
        (box(b"ftyp", 8) + b"appended text", WHOLE),
        (box(b"ftyp", 8) + box(b"mfra", 8, declared=20), CUT),
        (b"of another kind", WHOLE),
        (b"", WHOLE),
    ],
)
def test_boxes_of_mp4_and_mov(content: bytes, structure: Structure) -> None:
    assert found(content) == structure


def riff(payload: bytes, declared: int | None = None) -> bytes:
    length = 4 + len(payload) if declared is None else declared
    return b"RIFF" + length.to_bytes(4, "little") + b"AVI " + payload


def chunk(kind: bytes, payload: bytes = b"image!", declared: int | None = None) -> bytes:
    length = len(payload) if declared is None else declared
    return kind + length.to_bytes(4, "little") + payload + bytes(len(payload) % 2)


MOVI = b"LIST\0\0\0\0movi"
FRAME = chunk(b"00dc")


@pytest.mark.parametrize(
    ("content", "structure"),
    [
        (riff(MOVI + FRAME + FRAME), WHOLE),
        (riff(MOVI + FRAME, declared=31), CUT),
        (riff(MOVI + FRAME, declared=0), WHOLE),  # the recorder never filled it in
        (riff(MOVI + FRAME + chunk(b"00dc", declared=7), declared=0), CUT),
        (riff(MOVI + chunk(b"00dc", b"odd") + FRAME), WHOLE),  # odd sizes are padded
        (2 * riff(MOVI + FRAME), WHOLE),  # a large one is several in a row
        (riff(MOVI + FRAME) + riff(MOVI + FRAME, declared=31), CUT),
        (riff(MOVI + FRAME) + b"appended text", WHOLE),
        (riff(MOVI + FRAME + bytes(14) + FRAME), broken_at(38)),
        (riff(MOVI + FRAME + chunk(b"00dc", declared=99) + FRAME), broken_at(38)),
        (riff(chunk(b"JUNK") + MOVI + b"LIST\0\0\0\0rec " + FRAME + chunk(b"idx1")), WHOLE),
    ],
)
def test_chunks_of_avi(content: bytes, structure: Structure) -> None:
    assert found(content) == structure


@pytest.mark.parametrize(
    ("content", "structure"),
    [
        (bytes(7) + b"!\xf9\x02ab\0" + b"," + bytes(9) + b"\x08\x01x\0;", WHOLE),
        (bytes(7) + b"!\xf9\x02ab\0" + b"," + bytes(9) + b"\x08\x01x\0;trailing", WHOLE),
        (bytes(4) + b"\x80\0\0" + b"colour" + b";", WHOLE),
        (bytes(7) + b"," + bytes(9) + b"\x08\x01x\0", CUT),
        (bytes(7) + b"," + bytes(9) + b"\x08\x05x;", CUT),
        (bytes(7) + b"? and what follows;", broken_at(13)),
        (bytes(7) + b"? and what follows", broken_at(13, is_whole=False)),
        (b"", CUT),
    ],
)
def test_blocks_of_gif(content: bytes, structure: Structure) -> None:
    assert found(b"GIF89a" + content) == structure


EBML = b"\x1aE\xdf\xa3\x84test"
SEGMENT, CLUSTER, BLOCK = b"\x18S\x80g", b"\x1fC\xb6u", b"\xa3\x83abc"
NO_SIZE = b"\x01" + b"\xff" * 7


@pytest.mark.parametrize(
    ("content", "structure"),
    [
        (SEGMENT + b"\x85" + BLOCK, WHOLE),
        (SEGMENT + b"\x86" + BLOCK, CUT),
        (SEGMENT + b"\x85" + BLOCK + b"appended text", WHOLE),
        (SEGMENT + NO_SIZE + BLOCK, WHOLE),
        (SEGMENT + NO_SIZE + BLOCK[:-1], CUT),
        (SEGMENT + NO_SIZE + CLUSTER + NO_SIZE + BLOCK + CLUSTER + NO_SIZE + BLOCK, WHOLE),
        (SEGMENT + NO_SIZE + CLUSTER + NO_SIZE + BLOCK + CLUSTER + NO_SIZE + BLOCK[:-2], CUT),
        (SEGMENT + NO_SIZE + CLUSTER + b"\x85" + BLOCK + CLUSTER, broken_at(31, is_whole=False)),
        (SEGMENT + NO_SIZE + BLOCK + b"\0 of zeros, and more", broken_at(26)),
        (SEGMENT + NO_SIZE + BLOCK + b"\x99\x83 no such identifier", broken_at(26)),
        (SEGMENT + NO_SIZE + b"\xa3\xff a block must state its size", broken_at(23)),
        (SEGMENT + b"\x91" + CLUSTER + b"\x8c" + BLOCK + b"\0\0\0\0\0\0\0", broken_at(24, is_whole=False)),
        (b"", WHOLE),
    ],
)
def test_elements_of_matroska(content: bytes, structure: Structure) -> None:
    assert found(EBML + content) == structure


ASF = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")


def asf(payload: bytes = b"", declared: int | None = None) -> bytes:
    return ASF + (24 + len(payload) if declared is None else declared).to_bytes(8, "little") + payload


@pytest.mark.parametrize(
    ("content", "structure"),
    [
        (asf(b"header") + asf(b"data"), WHOLE),
        (asf(b"header") + asf(b"data", declared=29), CUT),
        (asf(b"header", declared=60), CUT),
        (asf(b"header") + asf(b"data", declared=0), WHOLE),  # of a live recording
    ],
)
def test_objects_of_asf(content: bytes, structure: Structure) -> None:
    assert found(content) == structure


PACK = b"\0\0\1\xba\x44" + bytes(9)
OLD_PACK = b"\0\0\1\xba\x21" + bytes(7)
VIDEO = b"\0\0\1\xe0\0\x05video"


@pytest.mark.parametrize(
    ("content", "structure"),
    [
        (PACK + VIDEO, WHOLE),
        (OLD_PACK + VIDEO, WHOLE),
        (PACK + VIDEO[:-1], CUT),
        (PACK + VIDEO[:5], CUT),
        (PACK + VIDEO + PACK, CUT),
        (PACK + VIDEO + PACK[:-2], CUT),
        (PACK + VIDEO + b"\0\0\1", CUT),
        (PACK + VIDEO + b"\0\0\1\xb9", WHOLE),
        (PACK + VIDEO + b"\0\0\1\xb9 appended", WHOLE),
        (PACK + VIDEO + bytes(90), WHOLE),
        (PACK + VIDEO + b"appended", WHOLE),
        (PACK[:-1] + b"\x02??" + VIDEO, WHOLE),  # two bytes of stuffing
        (PACK + VIDEO + bytes(50) + PACK + VIDEO, broken_at(25)),
        (PACK + VIDEO + bytes(50) + PACK + VIDEO[:-1], broken_at(25, is_whole=False)),
        (
            PACK + b"\0\0\1\xe0\x07\xec" + bytes(2028),
            CUT,
        ),  # fills its sector: the frame goes on in a next one
        (PACK + b"\0\0\1\xe0\x03\xec" + bytes(1004) + b"\0\0\1\xbe\x03\xfa" + bytes(1018), WHOLE),
    ],
)
def test_packs_of_mpeg(content: bytes, structure: Structure) -> None:
    assert found(content) == structure


def transport(*last: bytes, step: int = 188) -> bytes:
    """A stream of packets: the start of a frame, its middle, then ``last``, given by their headers' ends."""
    headers = [b"\x47\x41\0\x10\0\0\1\xe0", b"\x47\x01\0\x11", *(b"\x47\x01\0" + end for end in last)]
    before, after = bytes(4 * (step == 192)), bytes(16 * (step == 204))
    return b"".join(before + header.ljust(188, b"\xaa") + after for header in headers)


@pytest.mark.parametrize("step", [188, 192, 204])
def test_packets_of_a_transport_stream(step: int) -> None:
    stuffed, empty = b"\x32\x20\0", b"\x22\xb7\0"
    whole = transport(stuffed, step=step)
    assert found(whole) == WHOLE
    assert found(transport(b"\x12", stuffed, empty, step=step)) == WHOLE  # a packet may come twice
    assert found(transport(b"\x12", step=step)) == CUT
    assert found(whole[:-1]) == CUT
    assert found(whole + whole[: step // 2]) == CUT
    third = 2 * step + (4 if step == 192 else 0)
    assert found(transport(b"\x35\x20\0", step=step)) == broken_at(third)
    assert found(transport(b"\x35\x20\x80", step=step)) == WHOLE  # it says that it leaps
    lost_sync = bytearray(transport(b"\x12", b"\x33\x20\0", step=step))
    lost_sync[third : third + 188] = bytes(188)
    assert found(bytes(lost_sync)) == broken_at(third)


def test_every_cut_of_a_clip_is_noticed_but_those_between_its_parts(clips: dict[str, Path]) -> None:
    """Those are few: between two frames of a transport stream, and within the very first bytes."""
    for name, path in clips.items():
        content = path.read_bytes()
        assert found(content) == WHOLE
        cuts = [content[:at] for at in range(1, len(content), max(len(content) // 400, 1))]
        unnoticed = sum(found(cut) == WHOLE and not cut_before_index(io.BytesIO(cut)) for cut in cuts)
        assert unnoticed <= (60 if name == "transport.ts" else 3), name


def test_times_that_are_not_stated() -> None:
    def gif(*delays: bytes) -> io.BytesIO:
        controls = b"".join(b"!\xf9\x04\0" + delay + b"\0\0," + bytes(9) + b"\x08\0" for delay in delays)
        return io.BytesIO(b"GIF89a" + bytes(7) + controls + b";")

    assert states_no_time(gif(b"\0\0", b"\0\0"))
    assert not states_no_time(gif(b"\0\0", b"\1\0"))

    def avi(per_frame: int, scale: int, rate: int) -> io.BytesIO:
        numbers = [number.to_bytes(4, "little") for number in (per_frame, scale, rate)]
        stream = b"vids" + bytes(16) + numbers[1] + numbers[2]
        return io.BytesIO(riff(chunk(b"avih", numbers[0]) + chunk(b"strh", stream)))

    assert states_no_time(avi(0, 0, 0))
    assert states_no_time(avi(0, 1, 0))
    assert not states_no_time(avi(40_000, 0, 0))
    assert not states_no_time(avi(0, 1, 25))
    assert not states_no_time(io.BytesIO(b"RIFF"))
    assert not states_no_time(io.BytesIO(b""))


def test_the_duration_that_an_asf_file_states() -> None:
    properties = bytes.fromhex("a1dcab8c47a9cf118ee400c00c205365")
    times = (50_000_000).to_bytes(8, "little") + bytes(8) + (2000).to_bytes(8, "little")
    header = asf(properties + bytes(48) + times)
    assert stated_duration_s(io.BytesIO(header)) == 3.0
    assert stated_duration_s(io.BytesIO(header[:100])) == 0.0
    assert stated_duration_s(io.BytesIO(b"other" + header)) == 0.0


@given(
    st.binary(max_size=200),
    st.sampled_from(
        [b"", b"GIF89a", riff(MOVI), b"\0\0\0\x10ftyp", EBML + SEGMENT, asf(), PACK, transport()]
    ),
)
def test_no_bytes_upset_the_structure_checks(content: bytes, start: bytes) -> None:
    file = io.BytesIO(start + content)
    structure = structure_of(file)
    assert structure.broken_at is None or 0 <= structure.broken_at <= len(start + content)
    assert cut_before_index(file) in (True, False)
    assert states_no_time(file) in (True, False)
    assert stated_duration_s(file) >= 0
