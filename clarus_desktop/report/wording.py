"""Numbers and names as only a report prints them."""

from __future__ import annotations

from datetime import datetime

from clarus_desktop.core.clip import ClipInfo, Timing
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.issue import DRAFT, Issue
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.words import share, value

_LONGEST_NAME = 100
_LONGEST_FACT = 200


def margin(distance: float) -> str:
    """How far a score lies from its threshold: ``0.120 above the threshold``."""
    if distance == 0:
        return "exactly at the threshold"
    side = "above" if distance > 0 else "below"
    size = value(abs(distance)) if abs(distance) >= 0.0005 else "less than 0.001"
    return f"{size} {side} the threshold"


def frame(index: int) -> str:
    """A frame index as people count it: from 1."""
    return f"{index + 1:,}"


def frames(span: Segment) -> str:
    """The frames of a segment or finding: "89–164", "7"."""
    return f"{frame(span.first)}–{frame(span.last)}" if span.length > 1 else frame(span.first)


def rate(clip: ClipInfo) -> str:
    """Frames per second, and who says so where the file doesn't."""
    if clip.frame_count == 1:
        return "none: a single frame"
    match clip.timing:
        case Timing.FILE:
            return f"{clip.fps:.2f} frames/s on average" if clip.fps > 0 else "unknown"
        case Timing.SET:
            return f"{clip.fps:.2f} frames/s, set by the user"
        case Timing.UNKNOWN:
            return f"unknown; {clip.fps:g} frames/s assumed"


def region(snapshot: Snapshot) -> str:
    """Which part of the frames the model saw: "found in the frames (71% of the frame)"."""
    seen = snapshot.region
    if seen is None:
        return "whole frame"
    mask = seen.mask(snapshot.clip.width, snapshot.clip.height)
    return f"{seen.origin} ({share(float(mask.mean()))} of the frame)"


def gaps(clip: ClipInfo) -> str:
    """Where frames are missing: "3 before frame 41; an unknown number at the end"."""
    return "; ".join(
        f"{f'{gap.frames:,}' if gap.frames else 'an unknown number'} "
        + ("at the end" if gap.at >= clip.frame_count else f"before frame {frame(gap.at)}")
        for gap in clip.gaps
    )


def opinion(given: Opinion) -> str:
    """A clinician's verdict as a phrase: "Consolidation present, small"."""
    return "Can't tell" if given.answer is Answer.CANNOT_TELL else f"Consolidation {given}"


def one_line(text: str) -> str:
    """What somebody typed, without line breaks and runs of blanks, and never cut."""
    return encodable(" ".join(text.split()))


def name(text: str) -> str:
    """The name of a person or an exam, in one line and not without end."""
    return shortened(one_line(text), _LONGEST_NAME) or "(no name)"


def moment(when: datetime) -> str:
    """Date, time and time zone: "2025-03-04 15:06 +0000"."""
    return f"{when:%Y-%m-%d %H:%M %z}".strip()


def footer(app_version: str, created: datetime) -> str:
    """What each page says of the program and the moment."""
    return f"CLARUS Desktop {app_version} · {moment(created)}"


def state(issue: Issue) -> str:
    """What each page says of the report itself: "Draft, not signed", "Signed by Ada"."""
    return f"Signed by {name(issue.signed_by)}" if issue.signed_by else DRAFT


def institution(issue: Issue) -> str:
    """Of the letterhead; empty where there is none."""
    return shortened(one_line(issue.letterhead.institution), _LONGEST_NAME)


def patient(issue: Issue) -> tuple[tuple[str, str], ...]:
    """(label, text) lines: who the patient is, if that was asked for, or else the pseudonym."""
    if issue.patient:
        return tuple(
            (one_line(fact.name), shortened(one_line(fact.value), _LONGEST_FACT)) for fact in issue.patient
        )
    return (("Patient", f"{issue.pseudonym} (pseudonym)" if issue.pseudonym else "not told"),)


def shortened(text: str, length: int) -> str:
    """``text`` with its middle left out where it is longer than ``length`` characters."""
    if len(text) <= length:
        return text
    head = (length - 1) // 2
    return f"{text[:head]}…{text[len(text) - (length - 1 - head) :]}"


def encodable(text: str) -> str:
    r"""``text`` with bytes that are no text (undecodable file names) written as ``\udcff``."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
