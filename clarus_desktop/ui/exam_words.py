"""What the exam's page says of a clip, so that list, zone map and comparison say the same."""

from __future__ import annotations

from collections.abc import Iterable

from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.verdicts import Verdict
from clarus_desktop.exam_session import ClipState, Row
from clarus_desktop.ui import words
from clarus_desktop.ui.marks import FlagState

HIDDEN = "hidden"
HIDDEN_TIP = "Blind mode: the model's answer is hidden until you have given your verdict."
LOST_TIP = "It is no longer where it was. “Find clips…” looks for it in another folder."
MODEL = {FlagState.FLAGGED: "flagged", FlagState.BELOW: "not flagged", FlagState.UNKNOWN: words.UNKNOWN}
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
        return HIDDEN
    verdict = row.shown.get(kind)
    if verdict is not None and not verdict.answered:
        return words.NOT_ASSESSABLE
    return MODEL[track_state(row, kind)]


def model_text(row: Row) -> str:
    if row.hidden and row.verdicts:
        return HIDDEN
    if row.shown and not any(verdict.answered for verdict in row.shown.values()):
        return words.NOT_ASSESSABLE
    return MODEL[model_state(row)]


def track_tip(row: Row, kind: TrackKind) -> str:
    """What a track's verdict rests on."""
    verdict = row.shown.get(kind)
    if verdict is not None:
        return _verdict_tip(verdict)
    return HIDDEN_TIP if row.hidden and row.verdicts else f"{words.TRACK[kind]}: no verdict of the model"


def track_basis(row: Row, kind: TrackKind) -> str:
    """Score and frames at or above the threshold: "0.934 · 45 over"; empty without a verdict to be seen."""
    verdict = row.shown.get(kind)
    if verdict is None or not verdict.answered:
        return ""
    return f"{words.value(verdict.score)} · {verdict.frames_over:,} over"


def state_text(row: Row) -> str:
    """ "reviewed", "analysing 45%"."""
    if row.state is ClipState.ANALYSING and row.done:
        return f"{row.state} {round(100 * progress(row))}%"
    return row.state.value


def state_tip(row: Row) -> str:
    if row.state is ClipState.ANALYSING:
        return f"{row.done:,} of {words.frames(row.clip.frames)} analysed"
    return trouble(row) or state_text(row)


def trouble(row: Row) -> str:
    """Why the clip can't be opened; empty if it can."""
    return LOST_TIP if row.lost else row.trouble


def also(row: Row) -> str:
    """Under which other names there are files with the same clip; empty: none."""
    return f"also {', '.join(row.also)}" if row.also else ""


def progress(row: Row) -> float:
    """Share of the clip's frames analysed by the run under way, 0…1."""
    return min(row.done / row.clip.frames, 1.0) if row.analysing and row.clip.frames else 0.0


def facts(row: Row) -> str:
    """ "reviewed, model flagged, your verdict present"."""
    told = [state_text(row), f"model {model_text(row)}"]
    if row.opinion is not None:
        told.append(f"your verdict {row.opinion}")
    return ", ".join(told)


def opinion_text(opinion: Opinion | None) -> str:
    return words.UNKNOWN if opinion is None else str(opinion)


def opinion_tip(row: Row) -> str:
    """The verdict of the one who reviews now, its note, and how the clip was settled."""
    if row.opinion is None:
        return "You have given no verdict on this clip yet."
    lines = [f"{row.reviewer}: {row.opinion}"]
    if row.opinion.note:
        lines.append(row.opinion.note)
    if row.adjudication is not None:
        judge, settled = row.adjudication
        lines.append(f"Settled by {judge}: {settled}")
    return "\n".join(lines)


def weight(opinion: Opinion) -> tuple[int, int]:
    """To sort verdicts: absent, can't tell, present, the larger the further back."""
    extents = (None, Extent.SMALL, Extent.LARGE)
    return WEIGHT[opinion.answer], extents.index(opinion.extent)


def gravest(opinions: Iterable[Opinion | None]) -> Opinion | None:
    """What stands for several clips; None where none has a verdict."""
    return max((opinion for opinion in opinions if opinion is not None), key=weight, default=None)


def _verdict_tip(verdict: Verdict) -> str:
    if not verdict.answered:
        return f"{words.CONSOLIDATION[verdict.kind]}: no answer, for no frame is assessable"
    answer = "flagged" if verdict.positive else "not flagged"
    aside = f" ({words.frames(verdict.not_assessable)} not assessable)" if verdict.not_assessable else ""
    return (
        f"{words.CONSOLIDATION[verdict.kind]}: {answer}{aside}\n"
        f"Score {words.value(verdict.score)}, threshold {words.value(verdict.threshold)}, "
        f"longest run {words.frames(verdict.longest_run)}\n"
        f"Rule: {verdict.rule}"
    )
