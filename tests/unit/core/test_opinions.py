"""The clinician's verdict, and where it parts from the model's."""

from __future__ import annotations

import itertools

import pytest

from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.opinions import Answer, Extent, Opinion, disagreements
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.verdicts import Verdict

PRESENT, ABSENT, UNKNOWN = Opinion(Answer.PRESENT), Opinion(Answer.ABSENT), Opinion(Answer.CANNOT_TELL)
SMALL, LARGE = Opinion(Answer.PRESENT, Extent.SMALL), Opinion(Answer.PRESENT, Extent.LARGE)


def verdicts(probability: bool | None, distance: bool | None) -> dict[TrackKind, Verdict]:
    """Per track whether it flags the clip; None where there is no such track."""
    answers = {TrackKind.PROBABILITY: probability, TrackKind.DISTANCE: distance}
    return {
        kind: Verdict(kind, flags, 0.5, RunRule(), 0.6 if flags else 0.4, 3 * flags, 3 * flags, 10)
        for kind, flags in answers.items()
        if flags is not None
    }


@pytest.mark.parametrize(
    ("opinion", "probability", "distance", "said"),
    [
        (ABSENT, True, False, "sees no consolidation; the model flags"),
        (ABSENT, False, True, "sees no consolidation; the model flags"),
        (ABSENT, False, False, ""),
        (PRESENT, False, False, "sees a consolidation; the model does not flag"),
        (PRESENT, True, False, ""),
        (PRESENT, False, True, ""),
        (LARGE, True, False, "sees a large consolidation; the distance track flags none"),
        (LARGE, True, True, ""),
        (LARGE, True, None, ""),  # the model can't say how large
        (SMALL, True, True, "sees a small consolidation; the distance track flags a large one"),
        (SMALL, False, True, "sees a small consolidation; the distance track flags a large one"),
        (SMALL, True, False, ""),
        (SMALL, False, False, "sees a consolidation; the model does not flag"),
        (ABSENT, None, None, ""),
        (PRESENT, None, None, ""),
    ],
)
def test_disagreements(opinion: Opinion, probability: bool | None, distance: bool | None, said: str) -> None:
    sentences = disagreements(opinion, verdicts(probability, distance))
    assert len(sentences) == bool(said)
    assert all(said in sentence and sentence.endswith(".") for sentence in sentences)


@pytest.mark.parametrize(("one", "other"), list(itertools.product([True, False, None], repeat=2)))
def test_who_cannot_tell_disagrees_with_nobody(one: bool | None, other: bool | None) -> None:
    assert disagreements(UNKNOWN, verdicts(one, other)) == ()


@pytest.mark.parametrize("answer", [Answer.ABSENT, Answer.CANNOT_TELL])
def test_only_what_is_present_has_an_extent(answer: Answer) -> None:
    with pytest.raises(ValueError, match="extent"):
        Opinion(answer, Extent.SMALL)


def test_an_opinion_in_words() -> None:
    assert [str(each) for each in (LARGE, PRESENT, ABSENT, UNKNOWN)] == [
        "present, large",
        "present",
        "absent",
        "can't tell",
    ]
