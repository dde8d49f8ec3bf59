"""What the tracks are asked: two groups of clips that they should tell apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from clarus_training.clips import BLUES, POCUS, LabelledClip


@dataclass(frozen=True)
class Question:
    """Two groups of clips that a track should tell apart."""

    text: str
    positive: Callable[[LabelledClip], bool]
    negative: Callable[[LabelledClip], bool]


def questions_of(clips: Iterable[LabelledClip]) -> list[Question]:
    """The questions that these clips can answer, that is, for which there is a clip on either side.

    COVID-BLUES and POCUS have questions of their own; clips of any other dataset are asked for consolidation.
    """
    clips = list(clips)
    others = sorted({clip.dataset for clip in clips} - {BLUES, POCUS})
    asked = [
        *_OF_ITS_OWN,
        *(
            Question(
                f"{name} consolidation against healthy", partial(_consolidated, name), partial(_healthy, name)
            )
            for name in others
        ),
    ]
    return [each for each in asked if any(map(each.positive, clips)) and any(map(each.negative, clips))]


def _severity(clip: LabelledClip, *grades: int) -> bool:
    return clip.dataset == BLUES and clip.severity in grades


def _pneumonia(clip: LabelledClip) -> bool:
    return clip.dataset == POCUS and (clip.consolidation is True or "bacterial" in clip.diagnosis)


def _consolidated(dataset: str, clip: LabelledClip) -> bool:
    return clip.dataset == dataset and clip.grade >= 0.5


def _healthy(dataset: str, clip: LabelledClip) -> bool:
    return clip.dataset == dataset and clip.healthy


_OF_ITS_OWN = (
    Question(
        "COVID-BLUES severity 2 or 3 against 0", lambda c: _severity(c, 2, 3), lambda c: _severity(c, 0)
    ),
    Question("COVID-BLUES severity 3 against 0", lambda c: _severity(c, 3), lambda c: _severity(c, 0)),
    Question(
        "POCUS consolidation or bacterial pneumonia against healthy", _pneumonia, partial(_healthy, POCUS)
    ),
)
