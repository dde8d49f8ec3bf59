"""Phrases of the log, shown in another language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from clarus_desktop.core import language, logged
from clarus_desktop.core.findings import Finding, Judgement
from clarus_desktop.core.flags import RunRule, Segment
from clarus_desktop.core.kinds import FindingKind
from clarus_desktop.core.measuring import MeasureKind, Measurement
from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.core.reviews import Change, Said, Subject

SEEN = Finding("f", Segment(88, 163), Judgement.CONFIRMED)
LINE = Measurement("m", MeasureKind.CALIPER, 1200, (0.0, 0.0), (9.0, 9.0))
PRESENT = Opinion(Answer.PRESENT, Extent.SMALL)
STEPS: tuple[tuple[Subject, Said | None, Said | None], ...] = (
    (Subject.FINDING, None, SEEN),
    (Subject.FINDING, SEEN, None),
    (Subject.FINDING, SEEN, replace(SEEN, judgement=Judgement.REJECTED)),
    (Subject.FINDING, SEEN, replace(SEEN, judgement=Judgement.UNSURE, span=Segment(55, 55))),
    *((Subject.FINDING, SEEN, replace(SEEN, kind=kind)) for kind in FindingKind),
    (Subject.FINDING, replace(SEEN, kind=FindingKind.OTHER), SEEN),
    (Subject.FINDING, SEEN, replace(SEEN, note="clear")),
    (Subject.FINDING, SEEN, replace(SEEN, span=Segment(30, 90))),
    (Subject.MEASUREMENT, None, LINE),
    (Subject.MEASUREMENT, LINE, None),
    (Subject.MEASUREMENT, LINE, replace(LINE, end=(1.0, 1.0))),
    (Subject.MEASUREMENT, LINE, replace(LINE, note="wide")),
    (Subject.OPINION, None, PRESENT),
    (Subject.OPINION, PRESENT, None),
    (Subject.OPINION, PRESENT, replace(PRESENT, note="left")),
    (Subject.BLIND_OPINION, None, PRESENT),
    (Subject.BLIND_OPINION, PRESENT, None),
)
PHRASES = (
    *(str(Change("a" * 64, "Ada", *step)) for step in STEPS),
    f"{Change('a' * 64, 'Ada', *STEPS[0])} (by undo or redo)",
    f"Adjudicate “{PRESENT}”",
    *(f"Thresholds 0.413 and 0.700, {rule}" for rule in (RunRule(30, 0), RunRule(30, 1), RunRule(30, 20))),
    "Draw the region, Set 30 frames/s, Set the depth scale",
    "Analyse with ours",
    "Zone of one, left.avi: base",
    "Begin exam with 12 new clips",
    "Imported into the exam “One, two”: 12 clips, 12 reviews beside what the same reviewer says here. Left "
    "out, since the clip is adjudicated otherwise here: 11 adjudications.",
    "Export the report of the exam (signed by Ada, with identity)",
)


@pytest.fixture
def elsewhere() -> Iterator[set[str]]:
    """A language that puts every text between marks; gives the texts that were looked up."""
    asked: set[str] = set()

    def translate(text: str) -> str:
        asked.add(text)
        return f"¡{text}!"

    language.use(translate)
    yield asked
    language.use(None)


@pytest.mark.parametrize("phrase", PHRASES)
def test_a_phrase_is_taken_apart_into_texts_and_values(phrase: str, elsewhere: set[str]) -> None:
    told = logged.shown(phrase)
    assert told.replace("¡", "").replace("!", "") == phrase
    assert "¡" in told
    assert not [text for text in elsewhere if re.search(r"[a-z]", text) and re.search(r"\d\d", text)]


@pytest.mark.parametrize("phrase", PHRASES)
def test_it_stays_as_it_is_in_english(phrase: str) -> None:
    assert logged.shown(phrase) == phrase


@pytest.mark.usefixtures("elsewhere")
def test_names_that_read_like_our_texts_stay_as_they_are() -> None:
    told = logged.shown("Imported into the exam “Effusion”: 1 clip. (imported by frame 3)")
    assert "“Effusion”" in told
    assert "by frame 3)" in told


@pytest.mark.usefixtures("elsewhere")
def test_a_phrase_with_any_number_of_commas_is_shown() -> None:
    names = ", ".join(["a"] * 20_000)
    assert names in logged.shown(names)
