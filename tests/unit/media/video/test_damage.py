"""A damaged clip opens with what is left of it, and says how much is missing or doubtful, and where."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.clip import ClipInfo, Gap
from clarus_desktop.core.errors import ClipEmptyError, ClipError, NotAClipError
from clarus_desktop.media import open_clip
from clarus_desktop.media.video.damage import Damage, Extent, Tally, assess
from clarus_desktop.media.video.structure import Structure

Encode = Callable[..., Path]
INTERVAL_S = 1 / 25
CUT = Structure(is_whole=False)
BROKEN = Structure(broken_at=150)


def cut(path: Path, share: float, folder: Path) -> Path:
    content = path.read_bytes()
    short = folder / f"cut-{path.name}"
    short.write_bytes(content[: int(len(content) * share)])
    return short


def damaged(path: Path, folder: Path, start: float, length: int) -> ClipInfo:
    content = bytearray(path.read_bytes())
    at = int(len(content) * start)
    content[at : at + length] = bytes(length)
    (folder / path.name).write_bytes(content)
    return open_clip(folder / path.name).info


@pytest.fixture(scope="session")
def cuttable(
    clips: dict[str, Path], make_clip: Encode, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Path]:
    """Every kind of clip, and some more: with the index in front, in fragments, wmv."""
    folder = tmp_path_factory.mktemp("cuttable")
    front = {"movflags": "faststart"}
    fragments = {"movflags": "frag_keyframe+empty_moov"}
    more = {
        "front.mp4": make_clip(folder / "front.mp4", container_options=front),
        "front.mov": make_clip(folder / "front.mov", container_options=front),
        "fragments.mp4": make_clip(
            folder / "fragments.mp4", codec_options={"g": "10"}, container_options=fragments
        ),
        "media.wmv": make_clip(folder / "media.wmv", codec="wmv2", codec_options={"g": "10"}),
        "vp8.webm": make_clip(folder / "vp8.webm", codec="libvpx", codec_options={"deadline": "realtime"}),
    }  # fmt: skip
    return clips | more


COUNTED = {
    "mjpeg.avi",
    "mpeg4.avi",
    "gray.mkv",
    "vp9.webm",
    "vp8.webm",
    "media.wmv",
    "front.mp4",
    "front.mov",
}
"""Those that announce how many frames there are, or how long they last."""
INDEX_LAST = {"b-frames.mp4", "odd-444.mp4", "one-key.mp4", "variable.mov"}
TOO_EARLY = {"mjpeg.avi", "mpeg4.avi", "front.mp4", "front.mov", "fragments.mp4"}
"""Those whose header alone is longer than a tenth."""


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_cut_is_noticed_and_what_is_left_is_shown(
    share: float, cuttable: dict[str, Path], tmp_path: Path
) -> None:
    for name, path in cuttable.items():
        if name in INDEX_LAST or (name in TOO_EARLY and share == 0.1):
            with pytest.raises((NotAClipError, ClipEmptyError), match="was cut short"):
                open_clip(cut(path, share, tmp_path))
            continue
        clip = open_clip(cut(path, share, tmp_path))
        info = clip.info
        assert any("breaks off before its end" in warning for warning in info.warnings), name
        assert 0 < info.frame_count <= 40
        assert sum(gap.frames for gap in info.gaps) == info.missing_frames
        if name in COUNTED:
            assert info.frame_count + info.missing_frames == 40, name
            assert info.gaps[-1:] == (() if info.frame_count == 40 else (info.gaps[-1],))
            assert all(gap.at >= info.frame_count - 3 for gap in info.gaps), name
            assert not any("others may be lost" in warning for warning in info.warnings)
        else:
            assert info.gaps[-1].at == info.frame_count, name
            assert any("others may be lost" in warning for warning in info.warnings)


def test_the_last_frames_of_a_cut_clip_are_what_is_missing(cuttable: dict[str, Path], tmp_path: Path) -> None:
    """Later ones, because stored earlier, may still be there: then there are two gaps."""
    info = open_clip(cut(cuttable["front.mp4"], 0.5, tmp_path)).info
    shown = np.rint(info.times_s / INTERVAL_S).astype(int).tolist()
    missing = [at for at in range(shown[-1]) if at not in shown]
    assert info.gaps == (Gap(shown.index(missing[-1] + 1), len(missing)), Gap(len(shown), 39 - shown[-1]))


def test_a_cut_mp4_whose_index_is_lost_says_so(clips: dict[str, Path], tmp_path: Path) -> None:
    with pytest.raises(NotAClipError, match=r"was cut short: its index.* is missing\.$"):
        open_clip(cut(clips["b-frames.mp4"], 0.7, tmp_path))


@pytest.mark.parametrize("name", ["b-frames.mp4", "mpeg4.avi", "program.mpeg", "transport.ts", "gray.mkv"])
def test_damage_in_the_middle_is_counted_and_placed(
    name: str, clips: dict[str, Path], tmp_path: Path
) -> None:
    info = damaged(clips[name], tmp_path, 0.5, 4000 if name == "gray.mkv" else 400)
    assert info.frame_count >= 20
    assert info.frame_count + info.missing_frames >= 39
    assert info.warnings
    assert sum(gap.frames for gap in info.gaps) == info.missing_frames
    assert all(3 < gap.at < info.frame_count for gap in info.gaps)


def test_gaps_are_where_the_times_leap(clips: dict[str, Path], tmp_path: Path) -> None:
    info = damaged(clips["gray.mkv"], tmp_path, 0.5, 4000)
    leaps = np.rint(np.diff(info.times_s) / INTERVAL_S).astype(int)
    assert info.gaps == tuple(Gap(int(at) + 1, int(leaps[at]) - 1) for at in np.flatnonzero(leaps > 1)) != ()


def test_a_gif_broken_in_its_middle_warns(clips: dict[str, Path], tmp_path: Path) -> None:
    info = damaged(clips["palette.gif"], tmp_path, 0.5, 2000)
    assert info.warnings
    assert info.gaps


@pytest.mark.parametrize("name", ["mjpeg.avi", "palette.gif", "b-frames.mp4", "gray.mkv"])
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


def passed(
    due: str, shown: str, *, failed: str = "", **rest: list[int] | bool
) -> tuple[Tally, list[int | None]]:
    """A pass in which packets were due at some ticks, frames came at others, and packets failed."""

    def ticks(text: str) -> list[int | None]:
        return [None if word == "-" else int(word) for word in text.split()]

    tally = Tally(frames=len(shown.split()), **rest)  # type: ignore[arg-type]
    for number, tick in enumerate(ticks(due)):
        tally.expect(tick, 100 * number)
    for tick in ticks(failed):
        tally.failed.append(tick)
        tally.failed_at.append(
            len([t for t in ticks(shown) if t is not None and tick is not None and t < tick])
        )
    return tally, ticks(shown)


def assessed(tally: Tally, ticks: list[int | None], extent: Extent) -> Damage:
    known = [i if tick is None else tick for i, tick in enumerate(ticks)]
    return assess(tally, ticks, (np.array(known) - known[0]) * INTERVAL_S, INTERVAL_S, extent)


def test_a_sound_pass_gives_no_warning_even_where_the_container_counts_wrongly() -> None:
    tally, ticks = passed("0 1 2 3", "0 1 2 3")
    for announced in (0, 3, 5, 10**9):
        assert assessed(tally, ticks, Extent(frames=announced)) == Damage(0, (), ())
    assert assessed(*passed("0 1 6 7", "0 1 6 7"), Extent()) == Damage(0, (), ())  # a pause


@pytest.mark.parametrize(
    ("tally", "extent", "gaps"),
    [
        (passed("0 1 2 3 4 5", "0 1 4 5"), Extent(), [(2, 2)]),
        (passed("0 3 1 2 6 4 5", "0 2 3 6"), Extent(), [(1, 1), (3, 2)]),
        (passed("0 1 2 3", "2 3"), Extent(), [(0, 2)]),
        (passed("0 1 2 3", "0 1"), Extent(), [(2, 2)]),
        (passed("0 1 2 3", "0 1 3", failed="2"), Extent(frames=4), [(2, 1)]),
        (passed("0 1 2", "0 1 2"), Extent(frames=8, structure=CUT), [(3, 5)]),
        (passed("0 1 2", "0 1 2"), Extent(frames=3, structure=CUT), []),
        (passed("0 1 2", "0 1 2"), Extent(structure=CUT), [(3, 0)]),
        (passed("0 1 2 3", "0 1 3", failed="2"), Extent(structure=CUT), [(2, 1), (3, 0)]),
        (passed("0 1 2 3", "0 1 2", failed="3"), Extent(structure=CUT), [(3, 1)]),
        (passed("0 1 2", "0 1 2"), Extent(duration_s=10 * INTERVAL_S, structure=CUT), [(3, 7)]),
        (passed("0 1 5 6", "0 1 5 6", doubtful=[1]), Extent(), [(2, 3)]),
        (passed("0 1 5 6", "0 1 5 6", doubtful=[1]), Extent(frames=6), [(2, 2)]),
        (passed("0 1 9000000", "0 1 9000000", doubtful=[1]), Extent(), []),
        (passed("0 1 2", "0 1 2", doubtful=[1]), Extent(frames=9_000_000), []),
        (passed("0 1 2", "0 1 2", doubtful=[1]), Extent(duration_s=1e9), []),
        (passed("0 1 2 3", "0 1 3", failed="2", hides_packets=True), Extent(), [(2, 1)]),
        (passed("0 1 1 2 3", "0 1 2 3", hides_packets=True), Extent(), []),
        (passed("0 1 4 5", "0 1 4 5"), Extent(structure=BROKEN), [(2, 2)]),
        (passed("0 1 4 5", "0 1 4 5"), Extent(frames=6, structure=BROKEN), [(2, 2)]),
        (passed("0 1 2 3", "0 1 2 3"), Extent(frames=6, structure=BROKEN), [(2, 2)]),
        (passed("0 1 2 3", "0 1 2 3"), Extent(frames=4, structure=BROKEN), []),
        (passed("0 1 2 3", "0 1 2 3"), Extent(structure=BROKEN), [(2, 0)]),
        (passed("0 1 2 3", "0 1 2 3", doubtful=[2]), Extent(frames=5), [(2, 1)]),
        (passed("- - - -", "- - -", failed="-"), Extent(), [(0, 1)]),
        (passed("0 1 2", "0 1 2", failed="-"), Extent(frames=4), [(0, 1)]),
    ],
)  # fmt: skip
def test_gaps(tally: tuple[Tally, list[int | None]], extent: Extent, gaps: list[tuple[int, int]]) -> None:
    damage = assessed(*tally, extent)
    assert damage.gaps == tuple(Gap(at, frames) for at, frames in gaps)
    assert damage.missing == sum(frames for _, frames in gaps)
    told = f"{damage.missing} of {tally[0].frames + damage.missing} frames"
    assert bool(damage.missing) == any(told in warning for warning in damage.warnings)


@given(st.data())
def test_gaps_are_in_order_and_hold_no_more_than_is_missing(data: st.DataObject) -> None:
    due = data.draw(st.lists(st.integers(0, 60), min_size=1, max_size=30, unique=True))
    shown = sorted(data.draw(st.lists(st.sampled_from(due), min_size=1, unique=True)))
    tally = Tally(frames=len(shown), doubtful=data.draw(st.lists(st.integers(0, len(shown) - 1), max_size=2)))
    for number, tick in enumerate(due):
        tally.expect(tick, 100 * number)
    for at in data.draw(st.lists(st.integers(0, len(shown)), max_size=4)):
        tally.failed.append(None)
        tally.failed_at.append(at)
    structure = Structure(data.draw(st.booleans()), data.draw(st.none() | st.integers(0, 4000)))
    extent = Extent(data.draw(st.integers(0, 80)), data.draw(st.floats(0, 4)), structure)
    damage = assessed(tally, list(shown), extent)
    places = [gap.at for gap in damage.gaps]
    assert places == sorted(set(places))
    assert set(places) <= set(range(len(shown) + 1))
    assert sum(gap.frames for gap in damage.gaps) <= damage.missing
    assert damage.missing >= len(set(due)) - len(shown)
    assert bool(damage.gaps) <= bool(damage.warnings)


def test_doubt_lasts_until_the_next_key_frame() -> None:
    tally = Tally()
    for is_key, is_corrupt in [(1, 0), (0, 0), (0, 1), (0, 0), (0, 0), (1, 0), (0, 0)]:
        tally.add(is_key=bool(is_key), is_corrupt=bool(is_corrupt))
    assert (tally.frames, tally.doubtful) == (7, [2, 3, 4])
    tally.fail(9)
    tally.add(is_key=False, is_corrupt=False)
    tally.add(is_key=True, is_corrupt=False)
    assert (tally.doubtful, tally.failed, tally.failed_at) == ([2, 3, 4, 7], [9], [7])
