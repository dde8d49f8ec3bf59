"""The coded words of structured reports: the standard's where it has one, else the program's own.

A code of the program's own keeps its value for ever; its meaning, which people read, may be put better.
"""

from __future__ import annotations

from highdicom.coding_schemes import CodingSchemeIdentificationItem
from highdicom.sr import CodedConcept
from pydicom.sr.codedict import codes

from clarus_desktop.core.findings import FindingKind, Judgement
from clarus_desktop.core.measuring import MeasureKind, SizeClass
from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.core.tracks import TrackKind

SCHEME = "99CLARUS"
SCHEME_ITEM = CodingSchemeIdentificationItem(SCHEME, name="CLARUS Desktop's own codes", version="1")


def _own(value: str, meaning: str) -> CodedConcept:
    return CodedConcept(value, SCHEME, meaning, "1")


FRAMES = CodedConcept("{frames}", "UCUM", "frames")
NO_UNITS = codes.UCUM.NoUnits
MAXIMUM = codes.SCT.Maximum
LUNG = codes.SCT.Lung
COMMENT = codes.DCM.Comment
PROCEDURE = codes.cid100.ImagingProcedure

TRACK_VALUE = {
    TrackKind.PROBABILITY: _own("probability", "Probability track, value from 0 to 1"),
    TrackKind.DISTANCE: _own("distance", "Cosine distance to the reference, from 0 to 2"),
}
THRESHOLD = _own("threshold", "Threshold of the track")
SCORE = _own("score", "Value at which the model's verdict changes")
FRAMES_OVER = _own("frames-over", "Frames at or above the threshold")
FRAMES_ANALYSED = _own("frames-analysed", "Frames analysed")
NOT_ASSESSABLE = _own("not-assessable", "Frames analysed and not assessable")
MARGIN = _own("margin", "Score less the threshold")
LONGEST_RUN = _own("longest-run", "Longest run of flagged frames")

SEGMENT = _own("segment", "Segment of frames flagged by the model")
CLIP_BY_MODEL = _own("analysed-clip", "Clip as seen by one track of the model")
JUDGED = _own("judged", "Frames judged by a reviewer")
CLIP_BY_REVIEWER = _own("reviewed-clip", "Clip as seen by a reviewer")

MEASURED = _own("measured", "Line that a reviewer drew on a frame")
LENGTH = codes.SCT.Length
MILLIMETRES = codes.UCUM.Millimeter
LENGTH_IN_PIXELS = _own("pixels", "Length in pixels of the frame; no scale is known")
PIXELS = CodedConcept("{pixels}", "UCUM", "pixels")
LINE = _own("line", "What the line is for")
LINES = {
    MeasureKind.CALIPER: _own("caliper", "Caliper"),
    MeasureKind.M_MODE: _own("m-mode", "M-mode line"),
}
SIZE = _own("size", "Class of the length")
SIZES = {
    SizeClass.BELOW: _own("below-1-cm", "Below 1 cm"),
    SizeClass.FROM: _own("from-1-cm", "1 cm or more"),
}

MODEL_VERDICT = _own("model-verdict", "Model's verdict by its rule")
POSITIVE = _own("positive", "Positive by the rule")
NOT_POSITIVE = _own("not-positive", "Not positive by the rule")
NOT_POSITIVE_SO_FAR = _own("not-yet-positive", "Not positive in the frames analysed so far")
NO_VERDICT = _own("no-verdict", "No verdict: no frame analysed and assessable")

REVIEWER_VERDICT = _own("review-verdict", "Reviewer's verdict on the clip")
SETTLED_VERDICT = _own("settled-verdict", "Verdict that settles a disagreement of reviewers")
GIVEN = _own("given", "When the verdict was given")
BLIND = _own("blind", "Before the model's answers were shown")
IN_SIGHT = _own("in-sight", "With the model's answers in sight")

JUDGEMENT = _own("judgement", "Reviewer's judgement of what is named")
JUDGEMENTS = {each: _own(each.value, each.value.capitalize()) for each in Judgement}
KIND = _own("kind", "What the reviewer names")
KINDS = {
    FindingKind.SMALL_CONSOLIDATION: _own("small", "Small consolidation"),
    FindingKind.LARGE_CONSOLIDATION: _own("large", "Large consolidation"),
    FindingKind.B_LINES: _own("b-lines", "B-lines"),
    FindingKind.PLEURAL_IRREGULARITY: _own("pleura", "Pleural irregularity"),
    FindingKind.EFFUSION: _own("effusion", "Effusion"),
    FindingKind.AIR_BRONCHOGRAM: _own("air-bronchogram", "Air bronchogram"),
    FindingKind.OTHER: _own("other", "Other"),
}

_EXTENTS = {None: "", Extent.SMALL: ", small", Extent.LARGE: ", large"}
_ANSWERS = {
    Answer.PRESENT: ("present", "Consolidation present"),
    Answer.ABSENT: ("absent", "Consolidation absent"),
    Answer.CANNOT_TELL: ("cannot-tell", "Can't tell"),
}


def opinion(given: Opinion) -> CodedConcept:
    """A clinician's verdict."""
    value, meaning = _ANSWERS[given.answer]
    extent = f"-{given.extent.value}" if given.extent else ""
    return _own(value + extent, meaning + _EXTENTS[given.extent])
