"""The clinician's verdict on a clip. It stands apart from the model's and is never filled in by it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.verdicts import Verdict


class Answer(StrEnum):
    """Is there a consolidation in the clip?"""

    PRESENT = mark("present")
    ABSENT = mark("absent")
    CANNOT_TELL = mark("can't tell")


class Extent(StrEnum):
    """How large the largest consolidation is."""

    SMALL = mark("small")
    LARGE = mark("large")


@dataclass(frozen=True)
class Opinion:
    """A reviewer's verdict on one clip."""

    answer: Answer
    extent: Extent | None = None
    """Only where a consolidation is present."""
    note: str = ""

    def __post_init__(self) -> None:
        if self.extent is not None and self.answer is not Answer.PRESENT:
            raise ValueError("only a consolidation that is present has an extent")

    def __str__(self) -> str:
        """ "present, small", "absent", "can't tell"."""
        answer = tr(self.answer.value)
        return (
            answer
            if self.extent is None
            else tr("{answer}, {extent}", answer=answer, extent=tr(self.extent.value))
        )


def disagreements(opinion: Opinion, verdicts: Mapping[TrackKind, Verdict]) -> tuple[str, ...]:
    """Where the clinician and the model part, one sentence each.

    Args:
        opinion: the clinician's; who can't tell disagrees with nobody.
        verdicts: of the tracks that the model has and that are analysed.
    """
    verdicts = {kind: verdict for kind, verdict in verdicts.items() if verdict.answered}
    if not verdicts or opinion.answer is Answer.CANNOT_TELL:
        return ()
    flagged = any(verdict.positive for verdict in verdicts.values())
    if opinion.answer is Answer.ABSENT:
        return (tr("The reviewer sees no consolidation; the model flags the clip."),) if flagged else ()
    if not flagged:
        return (tr("The reviewer sees a consolidation; the model does not flag the clip."),)
    large = verdicts.get(TrackKind.DISTANCE)
    if large is None or opinion.extent is None:
        return ()
    if opinion.extent is Extent.LARGE and not large.positive:
        return (tr("The reviewer sees a large consolidation; the distance track flags none."),)
    if opinion.extent is Extent.SMALL and large.positive:
        return (tr("The reviewer sees a small consolidation; the distance track flags a large one."),)
    return ()
