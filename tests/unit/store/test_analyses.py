from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from clarus_desktop.core.clip import Area, AreaKind, Gap, Timing
from clarus_desktop.core.errors import StoreError
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import Chunk, TrackKind
from clarus_desktop.store import Store, open_store
from clarus_desktop.store.packing import pack, unpack

CLIP = "c1" * 32


def assert_same(one: Snapshot, other: Snapshot) -> None:
    """Equal in every field, NaN and the last bit included."""
    for name in ("name", "sha256", "duration_s", "width", "height", "format", "warnings", "missing_frames"):
        assert getattr(one.clip, name) == getattr(other.clip, name)
    for name in ("name", "version", "sha256", "architecture", "kinds", "thresholds", "rule", "card"):
        assert getattr(one.model, name) == getattr(other.model, name)
    for name in ("engine", "thresholds", "rule", "created", "app_version", "kinds", "verdicts"):
        assert getattr(one, name) == getattr(other, name)
    assert one.tracks.kinds == other.tracks.kinds
    arrays = [(one.clip.times_s, other.clip.times_s)]
    arrays.append((one.model.reference_distances, other.model.reference_distances))
    arrays += [(one.tracks.values(kind), other.tracks.values(kind)) for kind in TrackKind]
    for mine, theirs in arrays:
        assert mine.dtype == theirs.dtype == np.float64
        assert mine.tobytes() == theirs.tobytes()


@pytest.mark.parametrize(
    "made",
    [
        {},
        {"kinds": (TrackKind.DISTANCE,)},
        {"kinds": ()},
        {"count": 1},
        {"analysed": 30},
        {"analysed": 0},
    ],
    ids=str,
)
def test_packed_and_read_back_equal(snapshot: Callable[..., Snapshot], made: dict[str, object]) -> None:
    original = snapshot(**made)
    assert_same(original, unpack(pack(original)))


def test_all_that_is_known_of_the_clip_is_packed(snapshot: Callable[..., Snapshot]) -> None:
    made = snapshot()
    clip = replace(
        made.clip,
        gaps=(Gap(0, 2), Gap(90, 0)),
        timing=Timing.SET,
        region=Region.box(10, 20, 300, 200, Origin.FILE),
        areas=(
            Area(AreaKind.B_MODE, 10, 20, 300, 200, (0.31, 0.29)),
            Area(AreaKind.DOPPLER, 0, 200, 320, 240, None),
        ),
    )
    drawn = Region(((0, 0), (320, 0), (160, 240)), Origin.DRAWN)
    again = unpack(pack(replace(made, clip=clip, region=drawn)))
    assert again.region == drawn
    for name in ("gaps", "timing", "region", "areas"):
        assert getattr(again.clip, name) == getattr(clip, name)


def test_what_was_packed_before_there_were_regions_is_read(snapshot: Callable[..., Snapshot]) -> None:
    made = snapshot()
    content = zlib.decompress(pack(made))
    (length,) = struct.unpack_from("<I", content)
    header = json.loads(content[4 : 4 + length])
    del header["region"]
    for name in ("gaps", "timing", "region", "areas"):
        del header["clip"][name]
    text = json.dumps(header).encode()
    again = unpack(zlib.compress(struct.pack("<I", len(text)) + text + content[4 + length :]))
    assert_same(again, made)
    assert again.region is again.clip.region is None
    assert (again.clip.gaps, again.clip.timing, again.clip.areas) == ((), Timing.FILE, ())


def test_gates_are_kept_and_verdicts_listed_with_them(
    store: Store, snapshot: Callable[..., Snapshot]
) -> None:
    made = snapshot()
    gates = np.zeros(90, np.uint8)
    gates[[0, 1, 40, 41, 89]] = [1, 1, 4, 5, 3]
    made.tracks.write(Chunk(1, np.arange(90), {}, gates))
    again = unpack(pack(made))
    assert_same(again, made)
    assert again.tracks.gates.tolist() == gates.tolist()
    store.keep(made)
    (listed,) = store.analyses(CLIP)
    assert listed.verdicts == made.verdicts
    assert {verdict.not_assessable for verdict in listed.verdicts.values()} == {5}


def test_what_was_packed_before_there_were_gates_is_read(snapshot: Callable[..., Snapshot]) -> None:
    made = snapshot()
    content = zlib.decompress(pack(made))
    (length,) = struct.unpack_from("<I", content)
    header = json.loads(content[4 : 4 + length])
    del header["not_assessable"]
    text = json.dumps(header).encode()
    again = unpack(zlib.compress(struct.pack("<I", len(text)) + text + content[4 + length :]))
    assert_same(again, made)
    assert not again.tracks.gates.any()
    header["not_assessable"] = [[80, 90, "frozen"]]
    text = json.dumps(header).encode()
    with pytest.raises(StoreError, match="altered"):
        unpack(zlib.compress(struct.pack("<I", len(text)) + text + content[4 + length :]))


def test_kept_listed_and_read_back(folder: Path, store: Store, snapshot: Callable[..., Snapshot]) -> None:
    identity = store.keep(snapshot())
    store.close()
    with closing(open_store(folder)) as again:
        (listed,) = again.analyses(CLIP)
        assert (listed.id, listed.clip, listed.model_name, listed.model_version) == (
            identity,
            CLIP,
            "demo",
            "1.0",
        )
        assert (listed.model_sha256, listed.engine, listed.created) == (
            "fe" * 32,
            snapshot().engine,
            snapshot().created,
        )
        assert listed.verdicts == snapshot().verdicts
        assert_same(again.analysis(identity), snapshot())
        assert again.analyses("other") == ()
        assert again.history(clip=CLIP)[0].text == "Analyse with demo 1.0"
        assert again.verify().entries == 1


def test_the_same_analysis_takes_the_earlier_ones_place(
    store: Store, snapshot: Callable[..., Snapshot]
) -> None:
    first = store.keep(snapshot())
    others = [
        store.keep(snapshot(model="ab" * 32)),
        store.keep(snapshot(precision="bfloat16")),
        store.keep(snapshot(app_version="1.1")),
        store.keep(snapshot(clip="c2" * 32)),
    ]
    assert len({first, *others}) == 5
    again = replace(snapshot(), thresholds=replace(snapshot().thresholds, probability=0.9))
    assert store.keep(again) == first
    assert [kept.id for kept in store.analyses(CLIP)] == [first, *reversed(others[:3])]
    assert store.analysis(first).thresholds.probability == 0.9
    assert store.verify().entries == 6


def test_the_latest_of_a_model(store: Store, snapshot: Callable[..., Snapshot]) -> None:
    store.keep(snapshot())
    store.keep(snapshot(precision="bfloat16"))
    store.keep(snapshot(model="ab" * 32))
    latest = store.latest(CLIP, "fe" * 32)
    assert latest is not None
    assert latest.engine.precision == "bfloat16"
    assert store.latest(CLIP, "00" * 32) is None


def test_only_complete_analyses_are_kept(store: Store, snapshot: Callable[..., Snapshot]) -> None:
    with pytest.raises(ValueError, match="complete"):
        store.keep(snapshot(analysed=89))
    assert store.analyses(CLIP) == ()
    with pytest.raises(StoreError, match="no longer kept"):
        store.analysis(1)


def test_what_reviewers_say_is_not_kept_with_it(store: Store, snapshot: Callable[..., Snapshot]) -> None:
    said = replace(snapshot(), reviews={"Ann": Review()}, adjudication=("Bo", Opinion(Answer.ABSENT)))
    kept = store.analysis(store.keep(said))
    assert kept.reviews == {}
    assert kept.adjudication is None
