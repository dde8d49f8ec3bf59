"""An exam with made-up clips, as the exam's session holds it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from clarus_desktop.core.exams import Exam, ExamClip
from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.verdicts import Verdict
from clarus_desktop.core.zones import Protocol
from clarus_desktop.exam_session import ExamSession, Row

PRESENT, ABSENT = Opinion(Answer.PRESENT), Opinion(Answer.ABSENT)


def sha(number: int) -> str:
    """The hash of the clip of that number."""
    return f"{number:064x}"


def made_up_exam(zones: Iterable[str | None], protocol: Protocol = Protocol.BLUE6) -> Exam:
    """One clip of 100 frames per zone, named "clip-0.mp4" and so on, each longer than the one before."""
    clips = tuple(
        ExamClip(
            sha(number), f"clip-{number}.mp4", f"/there/clip-{number}.mp4", 1000, 100, 4.0 + number, zone
        )
        for number, zone in enumerate(zones)
    )
    return Exam("e1", "A visit", "/there", datetime(2026, 1, 2, tzinfo=UTC), protocol, clips)


def verdicts(probability: float, distance: float = 0.1) -> dict[TrackKind, Verdict]:
    """The model's verdicts by these scores; flagged from 0.5 and 0.2 on."""
    scores = {TrackKind.PROBABILITY: (probability, 0.5), TrackKind.DISTANCE: (distance, 0.2)}
    return {
        kind: Verdict(kind, score >= threshold, threshold, RunRule(), score, 5, 9, 100)
        for kind, (score, threshold) in scores.items()
    }


def load(session: ExamSession, exam: Exam, *rows: Row) -> None:
    """Load the exam; clips without a row given are not analysed."""
    known = {row.clip.sha256: row for row in rows}
    session.load(exam, [known.get(clip.sha256, Row(clip, reviewer="Ito")) for clip in exam.clips])


def follow(session: ExamSession) -> None:
    """Save whatever change is asked for, at once."""
    session.change_requested.connect(lambda _before, after, _text: session.saved(after))
