"""Phrases of the log: kept in English, as it is never changed, and translated where they are shown."""

from __future__ import annotations

from clarus_desktop.core.kept import retold
from clarus_desktop.core.language import mark

LONGEST = 500
"""Letters; a longer phrase holds names, whose commas would be taken for those between steps."""

_HOW = (
    mark("{step} (by undo or redo)"),
    mark("Undo: {step}"),
    mark("{step} (imported by {reviewer})"),
    mark("{step} (imported)"),
    mark("{step} (signed by {reviewer}, with identity)"),
    mark("{step} (signed by {reviewer})"),
    mark("{step} (with identity)"),
)
_VERDICTS = (
    *(mark("Remove blind verdict"), mark("Note on blind verdict"), mark("Blind verdict “{verdict}”")),
    *(mark("Remove verdict"), mark("Note on verdict"), mark("Verdict “{verdict}”")),
    *(mark("Remove adjudication"), mark("Adjudicate “{verdict}”")),
)
_VIEWS = (
    *(mark("Analyse whole frames"), mark("Analyse the region"), mark("Draw the region")),
    *(mark("Take the region as the clip has it"), mark("Take the region of clips that look alike")),
    *(mark("Set no frame rate"), mark("Set {rate} frames/s")),
    *(mark("Set the depth scale"), mark("Remove the depth scale"), mark("Look at the clip as before")),
)
_EXAMS = (
    *(mark("Begin exam with {clips}"), mark("Read folder again: {clips}"), mark("Find {clips}")),
    *(mark("{n} new clip"), mark("{n} new clips"), mark("{n} clip"), mark("{n} clips")),
    *(mark("Zone of {clips}: {zone}"), mark("Protocol: {protocol}"), mark("Frames of {clip}: {frames}")),
    *(mark("Import the exam"), mark("Export the exam's reviews"), mark("Export the report of the exam")),
    mark("Write a training manifest of {clips} clips, reviewed by {reviewer}"),
    mark("Export {files}"),
)
_IMPORTS = (
    mark("{step} Left out, since the clip is adjudicated otherwise here: {left}."),
    mark("Imported into the new exam “{exam}”: {counted}."),
    mark("Imported into the exam “{exam}”: {counted}."),
    mark("{n} review beside what the same reviewer says here"),
    mark("{n} reviews beside what the same reviewer says here"),
    *(mark("{n} review"), mark("{n} reviews"), mark("{n} adjudication"), mark("{n} adjudications")),
)
_MODELS = (
    mark("Analyse with {model}"),
    mark("Thresholds {probability} and {distance}, {rule}"),
    mark("{run}, gaps of up to 1 frame bridged"),
    mark("{run}, gaps of up to {gap} frames bridged"),
    mark("at least {frames} consecutive frames at or above the threshold"),
)
_FINDINGS = (
    *(mark("Confirm {frames}"), mark("Reject {frames}"), mark("Unsure about {frames}")),
    *(mark("Remove finding on {frames}"), mark("No kind on {frames}"), mark("Note on {frames}")),
    mark("Mark {frames}"),
    *(mark("Draw {line}"), mark("Move {line}"), mark("Remove {line}"), mark("Note on {line}")),
    *(mark("caliper on frame {frame}"), mark("M-mode line on frame {frame}"), mark("{kind} on {frames}")),
    *(mark("frames {first}–{last}"), mark("frame {frame}")),
    *(mark("Small consolidation"), mark("Large consolidation"), mark("Pleural irregularity")),
    *(mark("Effusion"), mark("Air bronchogram"), mark("Other")),
)
_SEVERAL = (mark("{one}, {other}"),)
"""Steps taken at once, and the parts of a verdict."""

_TEXTS = (*_HOW, *_VERDICTS, *_VIEWS, *_EXAMS, *_IMPORTS, *_MODELS, *_FINDINGS, *_SEVERAL)


def shown(phrase: str) -> str:
    """A phrase of the log in the language of the interface; what is not among the texts stays as it is."""
    return retold(phrase, _TEXTS) if len(phrase) <= LONGEST else phrase
