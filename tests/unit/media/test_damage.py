"""A damaged clip opens with what is left of it, and says how much is missing or doubtful."""

from __future__ import annotations

import io
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.errors import ClipError, NotAClipError
from clarus_desktop.media import open_clip
from clarus_desktop.media.damage import Tally, assess, cut_before_index, is_whole

Encode = Callable[..., Path]
EVEN = np.arange(10) / 25


def cut(path: Path, share: float) -> Path:
    content = path.read_bytes()
    short = path.with_stem(f"cut-{share}")
    short.write_bytes(content[: int(len(content) * share)])
    return short


def damaged(path: Path, folder: Path, start: float, length: int) -> ClipInfo:
    content = bytearray(path.read_bytes())
    at = int(len(content) * start)
    content[at : at + length] = bytes(length)
    (folder / path.name).write_bytes(content)
    return open_clip(folder / path.name).info


@pytest.mark.parametrize("share", [0.5, 0.8, 0.97])
def test_a_cut_mp4_with_its_index_in_front(share: float, mp4: Path) -> None:
    info = open_clip(cut(mp4, share)).info
    assert 0 < info.frame_count < 40
    assert info.missing_frames == 40 - info.frame_count
    assert any(f"{info.missing_frames} of 40 frames" in warning for warning in info.warnings)
    assert any("breaks off" in warning for warning in info.warnings)


@pytest.mark.parametrize("share", [0.2, 0.7, 0.95])
def test_a_cut_mp4_whose_index_is_lost_says_so(share: float, clips: dict[str, Path], tmp_path: Path) -> None:
    (tmp_path / "x.mp4").write_bytes(clips["b-frames.mp4"].read_bytes())
    with pytest.raises(NotAClipError, match=r"was cut short: its index.* is missing\.$"):
        open_clip(cut(tmp_path / "x.mp4", share))


@pytest.mark.parametrize("share", [0.4, 0.8])
def test_a_cut_avi_counts_what_is_missing(share: float, clips: dict[str, Path], tmp_path: Path) -> None:
    (tmp_path / "x.avi").write_bytes(clips["mjpeg.avi"].read_bytes())
    info = open_clip(cut(tmp_path / "x.avi", share)).info
    assert info.missing_frames == 40 - info.frame_count > 0
    assert f"{info.missing_frames} of 40 frames could not be decoded and are missing." in info.warnings


@pytest.mark.parametrize("share", [0.3, 0.8, 0.999])
def test_a_cut_gif_warns_though_all_that_is_left_decodes(
    share: float, clips: dict[str, Path], tmp_path: Path
) -> None:
    (tmp_path / "x.gif").write_bytes(clips["palette.gif"].read_bytes())
    info = open_clip(cut(tmp_path / "x.gif", share)).info
    assert any("breaks off" in warning for warning in info.warnings)


def test_a_gif_broken_in_its_middle_warns(clips: dict[str, Path], tmp_path: Path) -> None:
    assert any(
        "breaks off" in warning for warning in damaged(clips["palette.gif"], tmp_path, 0.5, 2000).warnings
    )


@pytest.mark.parametrize("name", ["b-frames.mp4", "mpeg4.avi", "program.mpeg", "transport.ts"])
def test_damage_in_the_middle_is_counted(name: str, clips: dict[str, Path], tmp_path: Path) -> None:
    info = damaged(clips[name], tmp_path, 0.5, 400)
    assert info.frame_count >= 20
    assert info.frame_count + info.missing_frames >= 39
    assert any(" of " in warning and " frames " in warning for warning in info.warnings)


@pytest.mark.parametrize("name", ["mjpeg.avi", "palette.gif", "b-frames.mp4"])
def test_data_appended_to_a_sound_clip_is_no_damage(
    name: str, clips: dict[str, Path], tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(clips[name].read_bytes() + b"some signature appended by an archive" * 3)
    info = open_clip(tmp_path / name).info
    assert info.warnings == ()
    assert info.frame_count == 40


@given(position=st.floats(0, 0.999), length=st.integers(1, 300), byte=st.integers(0, 255))
def test_whatever_is_overwritten_the_clip_opens_or_is_refused(
    position: float, length: int, byte: int, clips: dict[str, Path], tmp_path_factory: pytest.TempPathFactory
) -> None:
    content = bytearray(clips["mpeg4.avi"].read_bytes())
    at = int(position * len(content))
    content[at : at + length] = bytes([byte]) * len(content[at : at + length])
    path = tmp_path_factory.getbasetemp() / "overwritten.avi"
    path.write_bytes(content)
    with suppress(ClipError):
        info = open_clip(path).info
        assert info.frame_count > 0
        assert (np.diff(info.times_s) > 0).all()


def test_a_sound_pass_gives_no_warning_even_where_the_container_counts_wrongly() -> None:
    tally = Tally(packets=10, frames=10)
    for announced in (0, 9, 11, 10**9):
        assert assess(tally, EVEN, announced=announced, is_whole=True).warnings == ()


@pytest.mark.parametrize(
    ("tally", "announced", "is_whole", "missing"),
    [
        (Tally(packets=12, frames=10), 0, True, 2),
        (Tally(packets=12, frames=10, hides_packets=True), 0, True, 0),
        (Tally(packets=12, frames=10, failures=1, hides_packets=True), 0, True, 1),
        (Tally(packets=10, frames=10), 15, True, 0),
        (Tally(packets=10, frames=10), 15, False, 5),
        (Tally(packets=10, frames=10, doubtful=1), 15, True, 5),
        (Tally(packets=10, frames=10, failures=1), 8, True, 0),
    ],
)
def test_missing_frames(tally: Tally, announced: int, is_whole: bool, missing: int) -> None:
    damage = assess(tally, EVEN, announced=announced, is_whole=is_whole)
    assert damage.missing == missing
    assert bool(missing) == any(f"{missing} of {10 + missing} frames" in text for text in damage.warnings)


def test_gaps_in_time_tell_what_is_missing_where_nothing_was_announced() -> None:
    times = np.array([0, 1, 2, 5, 6, 7.4, 8, 10]) / 25
    tally = Tally(packets=8, frames=8, doubtful=1)
    assert assess(tally, times, announced=0, is_whole=True).missing == 3
    assert assess(Tally(packets=8, frames=8), times, announced=0, is_whole=True).missing == 0


def test_doubt_lasts_until_the_next_key_frame() -> None:
    tally = Tally()
    for is_key, is_corrupt in [(1, 0), (0, 0), (0, 1), (0, 0), (0, 0), (1, 0), (0, 0)]:
        tally.add(is_key=bool(is_key), is_corrupt=bool(is_corrupt))
    assert (tally.frames, tally.doubtful) == (7, 3)
    tally.fail()
    tally.add(is_key=False, is_corrupt=False)
    tally.add(is_key=True, is_corrupt=False)
    assert (tally.doubtful, tally.failures) == (4, 1)


def box(kind: bytes, payload: int, declared: int | None = None) -> bytes:
    return (8 + payload if declared is None else declared).to_bytes(4, "big") + kind + bytes(payload)


@pytest.mark.parametrize(
    ("content", "whole"),
    [
        (box(b"ftyp", 8) + box(b"mdat", 50), True),
        (box(b"ftyp", 8) + box(b"mdat", 50, declared=59), False),
        (box(b"ftyp", 8) + box(b"mdat", 50, declared=0), True),  # up to the end of the file
        (box(b"ftyp", 8) + box(b"mdat", 50, declared=7), True),  # no length of a box
        (box(b"ftyp", 8) + b"\0\0\0\1mdat" + (76).to_bytes(8, "big") + bytes(60), True),
        (box(b"ftyp", 8) + b"\0\0\0\1mdat" + (77).to_bytes(8, "big") + bytes(60), False),
        (box(b"ftyp", 8) + b"appended text", True),
        (b"RIFF" + (20).to_bytes(4, "little") + bytes(20), True),
        (b"RIFF" + (21).to_bytes(4, "little") + bytes(20), False),
        (b"RIFF" + bytes(24), True),  # the recorder never filled the size in
        (2 * (b"RIFF" + (5).to_bytes(4, "little") + bytes(6)), True),  # odd sizes are padded
        (2 * (b"RIFF" + (5).to_bytes(4, "little") + bytes(6)) + b"RIFF" + bytes([9, 0, 0, 0]), False),
        (b"GIF89a" + bytes(7) + b"!\xf9\x02ab\0" + b"," + bytes(9) + b"\x08\x01x\0;", True),
        (b"GIF89a" + bytes(7) + b"!\xf9\x02ab\0" + b"," + bytes(9) + b"\x08\x01x\0;trailing", True),
        (b"GIF89a" + bytes(4) + b"\x80\0\0" + b"colour" + b";", True),
        (b"GIF89a" + bytes(7) + b"," + bytes(9) + b"\x08\x01x\0", False),
        (b"GIF89a" + bytes(7) + b"," + bytes(9) + b"\x08\x05x;", False),
        (b"GIF89a" + bytes(7) + b"?;", False),
        (b"GIF89a", False),
        (b"\x1aE\xdf\xa3 of another kind", True),
        (b"", True),
    ],
)  # fmt: skip
def test_structure_is_followed_to_its_end(content: bytes, whole: bool) -> None:
    assert is_whole(io.BytesIO(content)) is whole


@given(st.binary(max_size=200), st.sampled_from([b"", b"GIF89a", b"RIFF", b"\0\0\0\x10ftyp"]))
def test_no_bytes_upset_the_structure_checks(content: bytes, start: bytes) -> None:
    assert is_whole(io.BytesIO(start + content)) in (True, False)
    assert cut_before_index(io.BytesIO(start + content)) in (True, False)
