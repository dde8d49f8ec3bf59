"""What the exam's page says of a clip, so that list, zone map and comparison say the same."""

from __future__ import annotations

from collections.abc import Iterable

from clarus_desktop.core.language import many, mark, tr
from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.verdicts import Verdict
from clarus_desktop.exam_session import ClipState, Row
from clarus_desktop.ui import words
from clarus_desktop.ui.marks import FlagState

HIDDEN = mark("hidden")
HIDDEN_TIP = mark("Blind mode: the model's answer is hidden until you have given your verdict.")
LOST_TIP = mark("It is no longer where it was. “Find clips…” looks for it in another folder.")
MODEL = {
    FlagState.FLAGGED: mark("flagged"),
    FlagState.BELOW: mark("not flagged"),
    FlagState.UNKNOWN: words.UNKNOWN,
}
GRAVITY = (FlagState.BELOW, FlagState.UNKNOWN, FlagState.FLAGGED)
"""What stands for several: as long as one is not analysed, they are not said to be unflagged."""
WEIGHT = {Answer.ABSENT: 0, Answer.CANNOT_TELL: 1, Answer.PRESENT: 2}


def track_state(row: Row, kind: TrackKind) -> FlagState:
    """The model's verdict by one track, as far as it may be seen."""
    verdict = row.shown.get(kind)
    if verdict is None or not verdict.answered:
        return FlagState.UNKNOWN
    return FlagState.FLAGGED if verdict.positive else FlagState.BELOW


def model_state(row: Row) -> FlagState:
    """The model's verdict by all of its tracks, as far as it may be seen: one that flags is enough."""
    states = [track_state(row, kind) for kind in row.shown]
    return max(states, key=GRAVITY.index, default=FlagState.UNKNOWN)


def track_text(row: Row, kind: TrackKind) -> str:
    """ "flagged", "not flagged", "not assessable" where no frame is, "hidden" in blind mode, a dash without a
    verdict."""
    if row.hidden and row.verdicts:
        return tr(HIDDEN)
    verdict = row.shown.get(kind)
    if verdict is not None and not verdict.answered:
        return tr(words.NOT_ASSESSABLE)
    return tr(MODEL[track_state(row, kind)])


def model_text(row: Row) -> str:
    if row.hidden and row.verdicts:
        return tr(HIDDEN)
    if row.shown and not any(verdict.answered for verdict in row.shown.values()):
        return tr(words.NOT_ASSESSABLE)
    return tr(MODEL[model_state(row)])


def track_tip(row: Row, kind: TrackKind) -> str:
    """What a track's verdict rests on."""
    verdict = row.shown.get(kind)
    if verdict is not None:
        return _verdict_tip(verdict)
    if row.hidden and row.verdicts:
        return tr(HIDDEN_TIP)
    return tr("{track}: no verdict of the model", track=tr(words.TRACK[kind]))


def track_basis(row: Row, kind: TrackKind) -> str:
    """Score and frames at or above the threshold: "0.934 · 45 over"; empty without a verdict to be seen."""
    verdict = row.shown.get(kind)
    if verdict is None or not verdict.answered:
        return ""
    return tr("{score} · {n} over", score=words.value(verdict.score), n=f"{verdict.frames_over:,}")


def state_text(row: Row) -> str:
    """ "reviewed", "analysing 45%"."""
    if row.state is ClipState.ANALYSING and row.done:
        return tr("analysing {percent}%", percent=round(100 * progress(row)))
    return tr(row.state.value)


def state_tip(row: Row) -> str:
    if row.state is ClipState.ANALYSING:
        one, more = mark("{done} of {n} frame analysed"), mark("{done} of {n} frames analysed")
        return many(row.clip.frames, one, more, done=f"{row.done:,}")
    return trouble(row) or state_text(row)


def trouble(row: Row) -> str:
    """Why the clip can't be opened; empty if it can."""
    return tr(LOST_TIP) if row.lost else row.trouble


def also(row: Row) -> str:
    """Under which other names there are files with the same clip; empty: none."""
    return tr("also {names}", names=", ".join(row.also)) if row.also else ""


def progress(row: Row) -> float:
    """Share of the clip's frames analysed by the run under way, 0…1."""
    return min(row.done / row.clip.frames, 1.0) if row.analysing and row.clip.frames else 0.0


def facts(row: Row) -> str:
    """ "reviewed, model flagged, your verdict present"."""
    told = [state_text(row), tr("model {verdict}", verdict=model_text(row))]
    if row.opinion is not None:
        told.append(tr("your verdict {verdict}", verdict=row.opinion))
    return ", ".join(told)


def opinion_text(opinion: Opinion | None) -> str:
    return words.UNKNOWN if opinion is None else str(opinion)


def opinion_tip(row: Row) -> str:
    """The verdict of the one who reviews now, its note, and how the clip was settled."""
    if row.opinion is None:
        return tr("You have given no verdict on this clip yet.")
    lines = [f"{row.reviewer}: {row.opinion}"]
    if row.opinion.note:
        lines.append(row.opinion.note)
    if row.adjudication is not None:
        judge, settled = row.adjudication
        lines.append(tr("Settled by {reviewer}: {verdict}", reviewer=judge, verdict=settled))
    return "\n".join(lines)


def weight(opinion: Opinion) -> tuple[int, int]:
    """To sort verdicts: absent, can't tell, present, the larger the further back."""
    extents = (None, Extent.SMALL, Extent.LARGE)
    return WEIGHT[opinion.answer], extents.index(opinion.extent)


def gravest(opinions: Iterable[Opinion | None]) -> Opinion | None:
    """What stands for several clips; None where none has a verdict."""
    return max((opinion for opinion in opinions if opinion is not None), key=weight, default=None)


def _verdict_tip(verdict: Verdict) -> str:
    what = tr(words.CONSOLIDATION[verdict.kind])
    if not verdict.answered:
        return tr("{what}: no answer, for no frame is assessable", what=what)
    answer = tr("{what}: flagged", what=what) if verdict.positive else tr("{what}: not flagged", what=what)
    if verdict.not_assessable:
        one, more = mark("({n} frame not assessable)"), mark("({n} frames not assessable)")
        aside = many(verdict.not_assessable, one, more)
        answer = f"{answer} {aside}"
    basis = many(
        verdict.longest_run,
        mark("Score {score}, threshold {threshold}, longest run {n} frame"),
        mark("Score {score}, threshold {threshold}, longest run {n} frames"),
        score=words.value(verdict.score),
        threshold=words.value(verdict.threshold),
    )
    return "\n".join((answer, basis, tr("Rule: {rule}", rule=verdict.rule)))
