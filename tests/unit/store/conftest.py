"""Made-up findings, exams and analyses, and stores to put them into."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.exams import Exam, ExamClip
from clarus_desktop.core.findings import Finding, Judgement
from clarus_desktop.core.flags import RunRule, Segment
from clarus_desktop.core.model import EngineInfo, ModelInfo, Thresholds
from clarus_desktop.core.reviews import Change, Subject
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import Chunk, TrackKind, Tracks
from clarus_desktop.core.zones import Protocol
from clarus_desktop.store import Store, open_store

CLIP = "c1" * 32


def make_finding(number: int, judgement: Judgement = Judgement.CONFIRMED, note: str = "") -> Finding:
    """Finding ``number``, three frames long, apart from the others."""
    return Finding(f"{number:032x}", Segment(10 * number, 10 * number + 2), judgement, note=note)


def make_change(number: int, clip: str = CLIP, reviewer: str = "Ann") -> Change:
    """Finding ``number`` is confirmed where nothing was."""
    return Change(clip, reviewer, Subject.FINDING, None, make_finding(number))


def make_exam(identity: str = "e1", *clips: str) -> Exam:
    return Exam(
        id=identity,
        name=f"Visit {identity}",
        folder=f"/clips/{identity}",
        created=datetime(2025, 3, 4, 15, 6, tzinfo=UTC),
        protocol=Protocol.ZONES8,
        clips=tuple(
            ExamClip(clip, f"{clip}_L2.mp4", f"/clips/{clip}_L2.mp4", 1000, 90, 3.0, "L2") for clip in clips
        ),
    )


def make_snapshot(
    count: int = 90,
    *,
    clip: str = CLIP,
    kinds: tuple[TrackKind, ...] = tuple(TrackKind),
    model: str = "fe" * 32,
    precision: str = "float32",
    app_version: str = "1.0",
    analysed: int | None = None,
) -> Snapshot:
    """An analysis with a hump in each track; frames from ``analysed`` on are left unanalysed."""
    done = np.arange(count if analysed is None else analysed)
    hump = np.exp(-(((done - count / 2) / 9) ** 2))
    tracks = Tracks(count, kinds)
    tracks.write(Chunk(1, done, {kind: hump / 3 * kind.maximum + 0.1 for kind in kinds}))
    return Snapshot(
        clip=ClipInfo(
            name="患者_L2.mp4",
            sha256=clip,
            times_s=np.arange(count) / 29.97,
            duration_s=count / 29.97,
            width=320,
            height=240,
            format="mp4, h264",
            warnings=("2 frames are missing.",),
            missing_frames=2,
        ),
        model=ModelInfo(
            name="demo",
            version="1.0",
            sha256=model,
            architecture="resnet18",
            kinds=kinds,
            thresholds=Thresholds(0.5, 0.31),
            rule=RunRule(3, 1),
            card={"figures": [{"value": 0.74, "split": "held out"}], "licence": "–"},
            reference_distances=np.array([0.02, 0.1, 0.35, np.nan]),
        ),
        engine=EngineInfo("cpu", "Some Processor", "torch", precision, ("smaller batches",)),
        tracks=tracks,
        thresholds=Thresholds(0.4, 0.3),
        rule=RunRule(2, 0),
        created=datetime(2025, 3, 4, 15, 6, tzinfo=UTC),
        app_version=app_version,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the store of the test lies."""
    return tmp_path / "reviews"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    """An empty store, open for writing."""
    opened = open_store(folder)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def finding() -> Callable[..., Finding]:
    """``make_finding``."""
    return make_finding


@pytest.fixture(scope="session")
def change() -> Callable[..., Change]:
    """``make_change``."""
    return make_change


@pytest.fixture(scope="session")
def exam() -> Callable[..., Exam]:
    """``make_exam``."""
    return make_exam


@pytest.fixture(scope="session")
def snapshot() -> Callable[..., Snapshot]:
    """``make_snapshot``."""
    return make_snapshot
