"""A review: all one reviewer says of one clip, and the changes it is made of."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol, TypeVar

from clarus_desktop.core.errors import ClarusError
from clarus_desktop.core.findings import Finding, Judgement
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.measuring import Measurement
from clarus_desktop.core.opinions import Opinion

Said = Finding | Opinion | Measurement
"""One thing that a reviewer says."""


@dataclass(frozen=True)
class Review:
    """One reviewer's review of one clip."""

    findings: tuple[Finding, ...] = ()
    """In frame order."""
    opinion: Opinion | None = None
    """Given with the model's answers in sight."""
    blind_opinion: Opinion | None = None
    """Given in blind mode, before the model's answers were shown. It is never changed."""
    measurements: tuple[Measurement, ...] = ()
    """In frame order."""

    @property
    def verdict(self) -> Opinion | None:
        """The reviewer's verdict as it stands: the blind one until another is given."""
        return self.opinion or self.blind_opinion

    def finding(self, identity: str) -> Finding | None:
        return next((finding for finding in self.findings if finding.id == identity), None)

    def measurement(self, identity: str) -> Measurement | None:
        return next((each for each in self.measurements if each.id == identity), None)


class Subject(StrEnum):
    """What of a review a change is about."""

    FINDING = "finding"
    OPINION = "opinion"
    BLIND_OPINION = "blind opinion"
    MEASUREMENT = "measurement"


@dataclass(frozen=True)
class Change:
    """One step of a review: what stood there before, and what stands there after."""

    clip: str
    """SHA-256 of the clip's file."""
    reviewer: str
    subject: Subject
    before: Said | None
    """None: there was nothing."""
    after: Said | None
    """None: it was removed."""
    undoes: bool = False
    """True where it takes back, or brings back, an earlier change."""

    def reversed(self) -> Change:
        return replace(self, before=self.after, after=self.before, undoes=True)

    def __str__(self) -> str:
        """For the history and the Undo entry: "Confirm frames 89–164"."""
        if self.subject is Subject.FINDING:
            return _finding_text(_only(Finding, self.before), _only(Finding, self.after))
        if self.subject is Subject.MEASUREMENT:
            return _measurement_text(_only(Measurement, self.before), _only(Measurement, self.after))
        old, new = _only(Opinion, self.before), _only(Opinion, self.after)
        return _opinion_text(old, new, is_blind=self.subject is Subject.BLIND_OPINION)


class ChangeConflictError(ClarusError):
    """What a change says stood there before is not what stands there."""

    def __init__(self) -> None:
        super().__init__(
            tr("The step was not taken: what it was to change has changed meanwhile."),
            tr("Look at it again, and repeat the step if it is still wanted."),
        )


def apply(review: Review, change: Change) -> Review:
    """The review after a change.

    Raises:
        ChangeConflictError: ``change.before`` is not what the review holds, or a second blind opinion.
    """
    match change.subject:
        case Subject.OPINION:
            _expect(review.opinion, change.before)
            return replace(review, opinion=_only(Opinion, change.after))
        case Subject.BLIND_OPINION:
            _expect(review.blind_opinion, change.before)
            _expect(None, change.before)
            return replace(review, blind_opinion=_only(Opinion, change.after))
        case Subject.FINDING:
            judged = _only(Finding, change.before), _only(Finding, change.after)
            findings = _changed(review.findings, *judged)
            findings.sort(key=lambda each: (each.span, each.id))
            return replace(review, findings=tuple(findings))
        case Subject.MEASUREMENT:
            drawn = _only(Measurement, change.before), _only(Measurement, change.after)
            measurements = _changed(review.measurements, *drawn)
            measurements.sort(key=lambda each: (each.frame, each.id))
            return replace(review, measurements=tuple(measurements))


def frames_text(span: Segment) -> str:
    """ "frame 89", "frames 89–164": counted from 1, as shown."""
    if span.length == 1:
        return tr("frame {frame}", frame=f"{span.first + 1:,}")
    return tr("frames {first}–{last}", first=f"{span.first + 1:,}", last=f"{span.last + 1:,}")


_JUDGED = {
    Judgement.CONFIRMED: mark("Confirm {frames}"),
    Judgement.REJECTED: mark("Reject {frames}"),
    Judgement.UNSURE: mark("Unsure about {frames}"),
}


def _finding_text(old: Finding | None, new: Finding | None) -> str:
    if new is None:
        return tr("Remove finding on {frames}", frames=frames_text(_either(new, old).span))
    frames = frames_text(new.span)
    if old is None or old.judgement is not new.judgement:
        return tr(_JUDGED[new.judgement], frames=frames)
    if old.kind is not new.kind:
        if new.kind is None:
            return tr("No kind on {frames}", frames=frames)
        return tr("{kind} on {frames}", kind=_title(tr(new.kind.value)), frames=frames)
    if old.note != new.note:
        return tr("Note on {frames}", frames=frames)
    return tr("Mark {frames}", frames=frames)


def _measurement_text(old: Measurement | None, new: Measurement | None) -> str:
    if new is None:
        return tr("Remove {line}", line=str(_either(new, old)))
    if old is None:
        return tr("Draw {line}", line=str(new))
    if old.note != new.note:
        return tr("Note on {line}", line=str(new))
    return tr("Move {line}", line=str(new))


def _opinion_text(old: Opinion | None, new: Opinion | None, *, is_blind: bool) -> str:
    if new is None:
        return tr("Remove blind verdict") if is_blind else tr("Remove verdict")
    if old is not None and (old.answer, old.extent) == (new.answer, new.extent):
        return tr("Note on blind verdict") if is_blind else tr("Note on verdict")
    if is_blind:
        return tr("Blind verdict “{verdict}”", verdict=str(new))
    return tr("Verdict “{verdict}”", verdict=str(new))


def _title(text: str) -> str:
    return text[:1].upper() + text[1:]


def _expect(found: object, expected: object) -> None:
    if found != expected:
        raise ChangeConflictError


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T")
Named = TypeVar("Named", bound=_HasId)


def _only(kind: type[T], value: Said | None) -> T | None:
    if value is not None and not isinstance(value, kind):
        raise ChangeConflictError
    return value


def _either(one: T | None, other: T | None) -> T:
    found = one or other
    if found is None:
        raise ChangeConflictError
    return found


def _changed(held: tuple[Named, ...], before: Named | None, after: Named | None) -> list[Named]:
    """With ``after`` in the place of ``before``, in no order."""
    identity = _either(after, before).id
    _expect(next((each for each in held if each.id == identity), None), before)
    others = [each for each in held if each.id != identity]
    return others if after is None else [*others, after]
