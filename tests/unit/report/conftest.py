"""Made-up reviews to report on: no clip, no model, no decoding."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import numpy as np
import pytest

from clarus_desktop.core.clip import ClipInfo, Image
from clarus_desktop.core.exams import Exam, ExamClip
from clarus_desktop.core.findings import Finding, FindingKind, Judgement
from clarus_desktop.core.flags import RunRule, Segment
from clarus_desktop.core.model import EngineInfo, ModelInfo, Thresholds
from clarus_desktop.core.opinions import Opinion
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import Chunk, TrackKind, Tracks, Values
from clarus_desktop.core.zones import Protocol
from clarus_desktop.report import ClipRecord, ExamRecord

CARD: dict[str, Any] = {
    "training": {
        "data": [
            {"name": "Set A", "patients": 63, "clips": 215, "licence": "CC BY-NC-SA 4.0"},
            {"name": "Set B", "patients": 80, "clips": 122, "licence": "CC BY-NC 4.0"},
        ],
    },
    "figures": [
        {
            "what": "Clip AUC, distance track",
            "value": "0.74 [0.66, 0.81]",
            "split": "held out",
            "patients": 21,
        },
        {"what": "Clip AUC, probability track", "value": 0.6913, "split": "held out", "patients": 21},
    ],
    "limits": ["Adults' clips only.", "One or two machines per site."],
    "thresholds": {"probability": 0.5, "distance": 0.31, "how": "90% of healthy clips stay negative."},
    "licence": "For non-commercial research only.",
}


class SectorFrames:
    """A frame store of drawn sectors with speckle; every frame differs."""

    def __init__(self, count: int, width: int = 320, height: int = 240) -> None:
        self._count = count
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        radius = np.hypot(x - width / 2, y + height * 0.2) / height
        angle = np.arctan2(x - width / 2, y + height * 0.2)
        self._inside = (radius > 0.35) & (radius < 1.15) & (np.abs(angle) < 0.6)
        self._glow = 150 * np.exp(-3 * (radius - 0.35)) + 90 * (np.abs(radius - 0.55) < 0.012)

    def __len__(self) -> int:
        return self._count

    def frame(self, index: int) -> Image:
        speckle = np.random.default_rng(index).gamma(4, 0.25, self._inside.shape)
        gray = np.where(self._inside, np.clip(self._glow * speckle, 0, 255), 0).astype(np.uint8)
        return np.repeat(gray[..., None], 3, axis=2)

    def close(self) -> None:
        pass


def bump(count: int, *centres: float, width: float = 0.03) -> Values:
    """A noisy track with a hump at each centre (0…1 of the clip)."""
    place = np.linspace(0, 1, count)
    humps = sum((np.exp(-(((place - centre) / width) ** 2)) for centre in centres), np.zeros(count))
    return np.clip(0.15 + 0.7 * humps + np.random.default_rng(1).normal(0, 0.03, count), 0, 1)


def make_snapshot(
    count: int = 150,
    *,
    name: str = "phantom.mp4",
    probability: Values | None = None,
    distance: Values | None = None,
    kinds: tuple[TrackKind, ...] = tuple(TrackKind),
    thresholds: Thresholds | None = None,
    rule: RunRule | None = None,
    warnings: tuple[str, ...] = (),
    notes: tuple[str, ...] = (),
    card: dict[str, Any] | None = None,
    size: tuple[int, int] = (320, 240),
    reviews: Mapping[str, Review] | None = None,
    adjudication: tuple[str, Opinion] | None = None,
) -> Snapshot:
    """A review at 30 frames/s, both tracks with two humps unless told otherwise; NaN is left unanalysed."""
    given = {
        TrackKind.PROBABILITY: bump(count, 0.3, 0.7) if probability is None else probability,
        TrackKind.DISTANCE: 0.6 * bump(count, 0.33, width=0.06) if distance is None else distance,
    }
    tracks = Tracks(count, kinds)
    for kind in kinds:
        known = np.flatnonzero(~np.isnan(given[kind]))
        tracks.write(Chunk(1, known, {kind: given[kind][known]}))
    model = ModelInfo(
        name="demo-resnet18",
        version="1.0",
        sha256="fe" * 32,
        architecture="resnet18",
        kinds=kinds,
        thresholds=Thresholds(0.5, 0.31),
        rule=RunRule(),
        card=CARD if card is None else card,
        reference_distances=np.linspace(0.02, 0.35, 500),
    )
    return Snapshot(
        clip=ClipInfo(
            name=name,
            sha256="0123456789abcdef" * 4,
            times_s=np.arange(count) / 30,
            duration_s=count / 30,
            width=size[0],
            height=size[1],
            format="mp4, h264",
            warnings=warnings,
        ),
        model=model,
        engine=EngineInfo("cpu", "Some Processor 3000, 8 cores", "torch", "float32", notes),
        tracks=tracks,
        thresholds=model.thresholds if thresholds is None else thresholds,
        rule=model.rule if rule is None else rule,
        created=datetime(2025, 3, 4, 15, 6, tzinfo=UTC),
        app_version="0.1.0",
        reviews=reviews or {},
        adjudication=adjudication,
    )


def make_finding(
    first: int,
    last: int,
    judgement: Judgement = Judgement.CONFIRMED,
    kind: FindingKind | None = None,
    note: str = "",
    *,
    marked: bool = False,
) -> Finding:
    """A finding on frames counted from 0; its id follows from them."""
    return Finding(f"{first:016x}{last:016x}", Segment(first, last), judgement, kind, note, marked)


def make_record(
    clips: Mapping[str, ClipRecord | None],
    *,
    protocol: Protocol = Protocol.BLUE6,
    name: str = "visit 7",
) -> ExamRecord:
    """An exam of one clip ``<zone>.mp4`` per zone; what is not given is known of none.

    Keys that are no zone of the protocol make clips of no known zone.
    """
    records = []
    for zone, known in clips.items():
        clip = ExamClip(f"{zone:>64}", f"{zone}.mp4", f"/secret/{zone}.mp4", 1, 150, 5.0, zone)
        records.append(replace(known, clip=clip) if known else ClipRecord(clip))
    created = datetime(2025, 3, 4, 15, 6, tzinfo=UTC)
    exam = Exam("ab12" * 8, name, "/secret", created, protocol, tuple(record.clip for record in records))
    return ExamRecord(exam, tuple(records), created, "0.1.0")


def make_known(snapshot: Snapshot | None = None, trouble: str = "", **opinions: Opinion) -> ClipRecord:
    """What is known of a clip: its analysis, and verdicts by reviewer."""
    nowhere = ExamClip("", "", "", 0, 0, 0.0)
    reviews = {name: Review(opinion=opinion) for name, opinion in opinions.items()}
    return ClipRecord(nowhere, snapshot, reviews, trouble=trouble)


@pytest.fixture(scope="session")
def snapshot_of() -> Callable[..., Snapshot]:
    """``make_snapshot``: the maker of reviews."""
    return make_snapshot


@pytest.fixture(scope="session")
def sectors() -> Callable[..., SectorFrames]:
    """``SectorFrames``: the maker of frame stores."""
    return SectorFrames


@pytest.fixture(scope="session")
def track() -> Callable[..., Values]:
    """``bump``: the maker of tracks."""
    return bump


@pytest.fixture(scope="session")
def finding_on() -> Callable[..., Finding]:
    """``make_finding``: the maker of findings."""
    return make_finding


@pytest.fixture(scope="session")
def exam_of() -> Callable[..., ExamRecord]:
    """``make_record``: the maker of exams."""
    return make_record


@pytest.fixture(scope="session")
def known() -> Callable[..., ClipRecord]:
    """``make_known``: the maker of what is known of a clip."""
    return make_known
