"""A snapshot as measurement groups (PS3.16 TID 1501): what the model found, and apart what reviewers say.

The program is the observer of the whole report. A group in which a reviewer speaks names that person as its
own observer instead. Every group points at the frames that it is about.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import highdicom.sr as sr
import numpy as np
from pydicom.sr.codedict import codes as dicom_codes

from clarus_desktop.core import words
from clarus_desktop.core.findings import Finding
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.handing import replaced
from clarus_desktop.core.measuring import MeasureKind, Measurement
from clarus_desktop.core.opinions import Opinion
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.report import wording
from clarus_desktop.report.dicom import codes
from clarus_desktop.report.dicom.numbers import Numbers
from clarus_desktop.report.dicom.subject import Source
from clarus_desktop.report.reviews import spoken
from clarus_desktop.report.verdicts import rule_line

Group = sr.MeasurementsAndQualitativeEvaluations
_LONGEST_NAME = 60
"""Characters of a person's name; a value holds 64 (PS3.5 6.2)."""


def model_groups(snapshot: Snapshot, source: Source, numbers: Numbers) -> Iterator[Group]:
    """The model's verdict by each of its tracks, each followed by the segments it flags.

    Args:
        snapshot: what is told.
        source: the clip's object.
        numbers: of its frames in that object.
    """
    for kind in snapshot.kinds:
        yield _verdict(snapshot, kind, source)
        for segment in snapshot.segments(kind):
            yield _segment(snapshot, kind, segment, _images(source, numbers, segment))


def review_groups(snapshot: Snapshot, source: Source, numbers: Numbers) -> Iterator[Group]:
    """What each reviewer says, and what settled a disagreement; arguments as ``model_groups``."""
    for name, review in spoken(snapshot.reviews).items():
        for group in (
            *_opinions(snapshot, name, review, source),
            *_findings(review, source, numbers),
            *_measurements(snapshot, review, source, numbers),
        ):
            yield _by(name, group)
    if snapshot.adjudication is not None:
        name, opinion = snapshot.adjudication
        yield _by(name, _opinion(snapshot, name, opinion, codes.SETTLED_VERDICT, None, source))


def text(value: str) -> str:
    """What somebody typed, in one line, without what a value must not hold (PS3.5 6.1.3)."""
    return words.display_name(wording.one_line(value))


def comment(value: str) -> sr.TextContentItem:
    """A sentence for people."""
    return sr.TextContentItem(codes.COMMENT, value, sr.RelationshipTypeValues.CONTAINS)


def _verdict(snapshot: Snapshot, kind: TrackKind, source: Source) -> Group:
    verdict = snapshot.verdict(kind)
    if not verdict.answered:
        answer = codes.NO_VERDICT
    elif verdict.positive:
        answer = codes.POSITIVE
    else:
        done = verdict.frames_seen == snapshot.clip.frame_count
        answer = codes.NOT_POSITIVE if done else codes.NOT_POSITIVE_SO_FAR
    measured = [
        sr.Measurement(codes.THRESHOLD, verdict.threshold, codes.NO_UNITS),
        sr.Measurement(codes.FRAMES_OVER, verdict.frames_over, codes.FRAMES),
        sr.Measurement(codes.LONGEST_RUN, verdict.longest_run, codes.FRAMES),
        sr.Measurement(codes.FRAMES_ANALYSED, verdict.frames_analysed, codes.FRAMES),
        sr.Measurement(codes.NOT_ASSESSABLE, verdict.not_assessable, codes.FRAMES),
    ]
    if verdict.score is not None and verdict.margin is not None:
        measured.append(sr.Measurement(codes.SCORE, verdict.score, codes.NO_UNITS))
        measured.append(sr.Measurement(codes.MARGIN, verdict.margin, codes.NO_UNITS))
    group = Group(
        _tracked(snapshot, f"model's verdict, {kind} track", kind),
        finding_type=codes.CLIP_BY_MODEL,
        algorithm_id=_algorithm(snapshot, kind),
        finding_sites=[sr.FindingSite(codes.LUNG)],
        measurements=measured,
        qualitative_evaluations=[sr.QualitativeEvaluation(codes.MODEL_VERDICT, answer)],
        source_images=_images(source),
    )
    told = f"{words.CONSOLIDATION[kind]}: {rule_line(snapshot)[1]}. {words.RESEARCH_USE}."
    return _with_comments(group, told)


def _segment(
    snapshot: Snapshot, kind: TrackKind, segment: Segment, images: Sequence[sr.SourceImageForMeasurementGroup]
) -> Group:
    peak = float(np.nanmax(snapshot.tracks.assessed(kind)[segment.first : segment.last + 1]))
    title = f"{kind} segment, frames {wording.frames(segment)} of the clip"
    return Group(
        _tracked(snapshot, title, kind, segment.first, segment.last),
        finding_type=codes.SEGMENT,
        algorithm_id=_algorithm(snapshot, kind),
        finding_sites=[sr.FindingSite(codes.LUNG)],
        measurements=[
            sr.Measurement(codes.TRACK_VALUE[kind], peak, codes.NO_UNITS, derivation=codes.MAXIMUM),
            sr.Measurement(codes.THRESHOLD, snapshot.thresholds.of(kind), codes.NO_UNITS),
        ],
        source_images=images,
    )


def _opinions(snapshot: Snapshot, name: str, review: Review, source: Source) -> Iterator[Group]:
    for opinion, when in ((review.blind_opinion, codes.BLIND), (review.opinion, codes.IN_SIGHT)):
        if opinion is not None:
            yield _opinion(snapshot, name, opinion, codes.REVIEWER_VERDICT, when, source)


def _opinion(
    snapshot: Snapshot,
    name: str,
    opinion: Opinion,
    what: sr.CodedConcept,
    when: sr.CodedConcept | None,
    source: Source,
) -> Group:
    told = [sr.QualitativeEvaluation(what, codes.opinion(opinion))]
    if when is not None:
        told.append(sr.QualitativeEvaluation(codes.GIVEN, when))
    group = Group(
        _tracked(snapshot, what.meaning, name, when.value if when else ""),
        finding_type=codes.CLIP_BY_REVIEWER,
        finding_sites=[sr.FindingSite(codes.LUNG)],
        qualitative_evaluations=told,
        source_images=_images(source),
    )
    return _with_comments(group, text(opinion.note))


def _findings(review: Review, source: Source, numbers: Numbers) -> Iterator[Group]:
    for finding in review.findings:
        if finding.span.last < len(numbers.each):
            yield _finding(finding, _images(source, numbers, finding.span))


def _finding(finding: Finding, images: Sequence[sr.SourceImageForMeasurementGroup]) -> Group:
    told = [sr.QualitativeEvaluation(codes.JUDGEMENT, codes.JUDGEMENTS[finding.judgement])]
    if finding.kind is not None:
        told.append(sr.QualitativeEvaluation(codes.KIND, codes.KINDS[finding.kind]))
    title = f"finding, frames {wording.frames(finding.span)} of the clip"
    group = Group(
        sr.TrackingIdentifier(replaced(f"finding {finding.id}"), title),
        finding_type=codes.JUDGED,
        finding_sites=[sr.FindingSite(codes.LUNG)],
        qualitative_evaluations=told,
        source_images=images,
    )
    return _with_comments(group, text(finding.note), "Marked by hand." if finding.marked else "")


def _measurements(snapshot: Snapshot, review: Review, source: Source, numbers: Numbers) -> Iterator[Group]:
    for drawn in review.measurements:
        if drawn.frame < len(numbers.each):
            images = _images(source, numbers, Segment(drawn.frame, drawn.frame))
            yield _measurement(snapshot, drawn, images)


def _measurement(
    snapshot: Snapshot, drawn: Measurement, images: Sequence[sr.SourceImageForMeasurementGroup]
) -> Group:
    """In millimetres, and with a class, only where the scale is known."""
    length, scale = snapshot.length(drawn), snapshot.scale_of(drawn)
    if length.mm is None:
        value, what, unit = round(length.px, 1), codes.LENGTH_IN_PIXELS, codes.PIXELS
    else:
        value, what, unit = length.mm, codes.LENGTH, codes.MILLIMETRES
    told = [sr.QualitativeEvaluation(codes.LINE, codes.LINES[drawn.kind])]
    if length.size is not None and drawn.kind is MeasureKind.CALIPER:
        told.append(sr.QualitativeEvaluation(codes.SIZE, codes.SIZES[length.size]))
    group = Group(
        sr.TrackingIdentifier(replaced(f"measurement {drawn.id}"), f"{drawn} of the clip"),
        finding_type=codes.MEASURED,
        finding_sites=[sr.FindingSite(codes.LUNG)],
        measurements=[sr.Measurement(what, value, unit)],
        qualitative_evaluations=told,
        source_images=images,
    )
    return _with_comments(group, text(drawn.note), f"Scale {scale.origin}." if scale else "")


def _tracked(snapshot: Snapshot, title: str, *what: object) -> sr.TrackingIdentifier:
    """The same for the same thing in each report of it."""
    named = " ".join(map(str, (snapshot.clip.sha256, snapshot.model.sha256, title, *what)))
    return sr.TrackingIdentifier(replaced(named), title)


def _images(
    source: Source, numbers: Numbers | None = None, span: Segment | None = None
) -> list[sr.SourceImageForMeasurementGroup]:
    """The clip's object, or frames of it."""
    frames = None if numbers is None or span is None else numbers.of(span)
    reference = sr.SourceImageForMeasurementGroup(source.sop_class_uid, source.sop_instance_uid, frames)
    return [reference]


def _algorithm(snapshot: Snapshot, kind: TrackKind) -> sr.AlgorithmIdentification:
    """The model, and what its answers depend on."""
    model, engine = snapshot.model, snapshot.engine
    threshold, own = snapshot.thresholds.of(kind), model.thresholds.of(kind)
    whose = "the model's own" if threshold == own else f"changed; the model's own: {words.value(own)}"
    parameters = (
        f"model file SHA-256: {model.sha256}",
        f"architecture: {model.architecture}",
        f"threshold of the {kind} track: {words.value(threshold)} ({whose})",
        f"rule: {rule_line(snapshot)[1]}",
        f"analysed region: {wording.region(snapshot)}",
        f"engine: {engine.backend}, {engine.precision}, {engine.device}",
    )
    return sr.AlgorithmIdentification(text(model.name), text(model.version), parameters)


def _by(name: str, group: Group) -> Group:
    """The group with a person as its observer, said before anything else."""
    person = sr.PersonObserverIdentifyingAttributes(_person(name))
    for place, item in enumerate(sr.ObserverContext(dicom_codes.cid270.Person, person)):
        group[0].ContentSequence.insert(place, item)
    return group


def _person(name: str) -> str:
    """A name as DICOM writes names, all of it as the family name."""
    plain = wording.name(text(name)).translate(str.maketrans("^=\\", "   "))
    return f"{wording.shortened(plain, _LONGEST_NAME)}^"


def _with_comments(group: Group, *told: str) -> Group:
    group[0].ContentSequence.extend(comment(each) for each in told if each)
    return group
