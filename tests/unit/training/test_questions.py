"""Which clips stand on which side, and which questions are asked at all."""

from __future__ import annotations

import pytest

from clarus_training.clips import BLUES, POCUS, LabelledClip
from clarus_training.questions import questions_of

BLUES_CLIPS = [
    LabelledClip(f"b{severity}", BLUES, f"b{severity}", severity=severity) for severity in range(4)
]
POCUS_CLIPS = [
    LabelledClip("healthy", POCUS, "p0", diagnosis="healthy", consolidation=False),
    LabelledClip("consolidation", POCUS, "p1", diagnosis="covid-19", consolidation=True),
    LabelledClip("bacterial", POCUS, "p2", diagnosis="bacterial pneumonia", consolidation=False),
    LabelledClip("viral", POCUS, "p3", diagnosis="viral pneumonia", consolidation=False),
]
OWN_CLIPS = [LabelledClip(f"own{shown}", "own", f"o{shown}", consolidation=shown) for shown in (True, False)]


@pytest.mark.parametrize(
    ("text", "positive", "negative"),
    [
        ("COVID-BLUES severity 2 or 3 against 0", {"b2", "b3"}, {"b0"}),
        ("COVID-BLUES severity 3 against 0", {"b3"}, {"b0"}),
        (
            "POCUS consolidation or bacterial pneumonia against healthy",
            {"consolidation", "bacterial"},
            {"healthy"},
        ),
        ("own consolidation against healthy", {"ownTrue"}, {"ownFalse"}),
    ],
)
def test_clips_stand_on_their_sides(text: str, positive: set[str], negative: set[str]) -> None:
    clips = [*BLUES_CLIPS, *POCUS_CLIPS, *OWN_CLIPS]
    (question,) = (each for each in questions_of(clips) if each.text == text)
    assert {clip.path for clip in clips if question.positive(clip)} == positive
    assert {clip.path for clip in clips if question.negative(clip)} == negative


def test_questions_without_an_answer_are_not_asked() -> None:
    assert [each.text for each in questions_of(BLUES_CLIPS)] == [
        "COVID-BLUES severity 2 or 3 against 0",
        "COVID-BLUES severity 3 against 0",
    ]
    assert questions_of([*BLUES_CLIPS[:1], POCUS_CLIPS[1], OWN_CLIPS[0]]) == []
    assert questions_of([]) == []
