"""Everything the report of an exam says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from clarus_desktop.core import words
from clarus_desktop.core.agreement import agreement
from clarus_desktop.core.clip import Image
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.zones import ZONES, missing_zones
from clarus_desktop.report import wording
from clarus_desktop.report.card import short_card_lines
from clarus_desktop.report.content import Line
from clarus_desktop.report.exam.clips import ClipRow, clip_rows
from clarus_desktop.report.exam.record import ClipRecord, ExamRecord
from clarus_desktop.report.exam.said import SaidRow, said_rows
from clarus_desktop.report.exam.zone_map import ZoneMap, zone_maps
from clarus_desktop.report.pitfalls import PITFALLS
from clarus_desktop.report.verdicts import chosen_line, rule_line


@dataclass(frozen=True)
class ExamContent:
    """A whole report, in the order it is read. All text is plain; none of it is ever markup."""

    title: str
    subtitle: str
    state: str
    """Draft, or by whom it is signed: on each page."""
    institution: str
    logo: Image | None
    name: str
    facts: tuple[Line, ...]
    patient: tuple[Line, ...]
    """Who the patient is if that was asked for, else the pseudonym."""
    notices: tuple[str, ...]
    """What is missing: zones without a clip, clips without an analysis or a zone."""
    summary: tuple[Line, ...]
    """The model's line, each reviewer's, the adjudication's, and how far two reviewers agree."""
    maps: tuple[ZoneMap, ...]
    clips: tuple[ClipRow, ...]
    said: tuple[SaidRow, ...]
    """Findings, measurements and notes."""
    models: tuple[tuple[Line, ...], ...]
    """Each model that analysed a clip, with its card in short."""
    pitfalls: tuple[str, ...]
    footer: str
    """Beside the disclaimer and the page number on each page."""


def exam_content(record: ExamRecord) -> ExamContent:
    """What the report of one exam says."""
    exam = record.exam
    name = wording.name(exam.name)
    return ExamContent(
        title="Lung ultrasound exam review",
        subtitle=f"{words.RESEARCH_USE}.",
        state=wording.state(record.issue),
        institution=wording.institution(record.issue),
        logo=record.issue.letterhead.logo,
        name=name,
        facts=(
            ("Exam", name),
            ("Id", exam.id),
            ("Protocol", exam.protocol.value),
            ("Clips", f"{len(exam.clips):,}"),
            ("Created", wording.moment(exam.created)),
        ),
        patient=wording.patient(record.issue),
        notices=_notices(record),
        summary=(
            ("Model", _model_summary(record)),
            *_reviewer_summaries(record),
            *_adjudicated(record),
            *_agreements(record),
        ),
        maps=zone_maps(record),
        clips=clip_rows(record),
        said=said_rows(record),
        models=_models(record),
        pitfalls=PITFALLS,
        footer=wording.footer(record.app_version, record.created),
    )


def _notices(record: ExamRecord) -> tuple[str, ...]:
    exam = record.exam
    notices = []
    missing = missing_zones(exam.protocol, (clip.zone for clip in exam.clips))
    if missing:
        told = ", ".join(f"{zone.code} ({zone.name})" for zone in missing)
        notices.append(f"{words.count(len(missing), 'missing zone')}: {told}.")
    known = {zone.code for zone in ZONES[exam.protocol]}
    astray = sum(clip.zone not in known for clip in exam.clips)
    if astray:
        notices.append(f"{words.count(astray, 'clip')} of no known zone: listed below, and not on the chest.")
    open_clips = sum(clip.flagged is None for clip in record.clips)
    if open_clips:
        notices.append(
            f"{words.count(open_clips, 'clip')} not, or not wholly, analysed, or not assessable: "
            "the model says nothing of what it has not seen or can't be asked about."
        )
    return tuple(notices)


def _model_summary(record: ExamRecord) -> str:
    found = Counter(clip.flagged for clip in record.clips)
    told = (
        f"{found[True]:,} of {words.count(len(record.clips), 'clip')} flagged, {found[False]:,} not flagged"
    )
    return f"{told}, {found[None]:,} not, or not wholly, analysed or not assessable" if found[None] else told


def _reviewer_summaries(record: ExamRecord) -> list[Line]:
    if not record.reviewers:
        return [("Reviewers", "Not reviewed yet")]
    lines = []
    for name in record.reviewers:
        given = [clip.opinions[name] for clip in record.clips if name in clip.opinions]
        lines.append((wording.name(name), _answers(given, len(record.clips))))
    return lines


def _adjudicated(record: ExamRecord) -> list[Line]:
    settled = [clip.adjudication[1] for clip in record.clips if clip.adjudication]
    return [("Adjudicated", _answers(settled, len(settled)))] if settled else []


def _answers(opinions: Iterable[Opinion], total: int) -> str:
    found = Counter(opinion.answer for opinion in opinions)
    told = (
        f"consolidation present in {found[Answer.PRESENT]:,} of {words.count(total, 'clip')}, "
        f"absent in {found[Answer.ABSENT]:,}, can't tell in {found[Answer.CANNOT_TELL]:,}"
    )
    without = total - found.total()
    return f"{told}, no verdict on {without:,}" if without else told


def _agreements(record: ExamRecord) -> list[Line]:
    """How far each two reviewers agree, on the clips on which both gave a verdict.

    A name stands in a line of its own: a name of a script written from right to left would turn the
    numbers beside it.
    """
    lines = []
    for one, other in combinations(record.reviewers, 2):
        lines += [
            ("One reviewer", wording.name(one)),
            ("the other", wording.name(other)),
            ("agree", _agreement(record.clips, one, other)),
        ]
    return lines


def _agreement(clips: Iterable[ClipRecord], one: str, other: str) -> str:
    found = agreement(
        [
            (clip.opinions[one].answer, clip.opinions[other].answer)
            for clip in clips
            if one in clip.opinions and other in clip.opinions
        ]
    )
    if not found.n:
        return "no clip on which both gave a verdict"
    kappa = "not defined" if found.kappa is None else f"{found.kappa:.2f}"
    shared = words.count(found.n, "clip")
    return f"same answer on {found.agreed:,} of {shared} both judged; Cohen's kappa {kappa}"


def _models(record: ExamRecord) -> tuple[tuple[Line, ...], ...]:
    used: dict[str, list[Snapshot]] = {}
    for clip in record.clips:
        if clip.snapshot is not None:
            used.setdefault(clip.snapshot.model.sha256, []).append(clip.snapshot)
    return tuple(_model(snapshots) for snapshots in used.values())


def _model(snapshots: list[Snapshot]) -> tuple[Line, ...]:
    model = snapshots[0].model
    rules = dict.fromkeys(rule_line(snapshot) for snapshot in snapshots)
    chosen = dict.fromkeys(chosen_line(snapshot) for snapshot in snapshots)
    return (
        ("Model", f"{model.name}, version {model.version}; {words.count(len(snapshots), 'clip')}"),
        ("SHA-256", model.sha256),
        *rules,
        *chosen,
        *short_card_lines(model.card),
    )
