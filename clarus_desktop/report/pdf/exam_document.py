"""The report of an exam as boxes for the page."""

from __future__ import annotations

from clarus_desktop.report.exam import ExamContent
from clarus_desktop.report.exam.clips import ClipRow
from clarus_desktop.report.exam.said import SaidRow
from clarus_desktop.report.pdf import style
from clarus_desktop.report.pdf.chest import chest_maps
from clarus_desktop.report.pdf.layout import Block, Box, Stack
from clarus_desktop.report.pdf.style import MM
from clarus_desktop.report.pdf.table import Cell, Table
from clarus_desktop.report.pdf.typesetter import Typesetter

_COLUMNS = (
    ("Zone", 0.16),
    ("Clip", 0.18),
    ("State", 0.11),
    ("Model", 0.27),
    ("Reviewers", 0.15),
    ("Adjudicated", 0.13),
)

_SAID = (
    ("Zone", 0.08),
    ("Clip", 0.18),
    ("Reviewer", 0.14),
    ("Frames", 0.11),
    ("What", 0.22),
    ("Note", 0.27),
)

_DISAGREES = "≠ model"

_READING = (
    "The model flags a clip when one of its tracks is positive: enough frames in a row at or above the "
    "threshold, as the rule says. The score is the highest threshold at which the track would still be "
    "positive; “over” counts the assessable frames at or above the threshold. Reviewers say whether a "
    "consolidation is present; “≠ model” marks a verdict that disagrees with the model's. A clip that is not "
    "wholly analysed, or of which no frame can be assessed, never counts as not flagged. On the chest, the "
    "clip of a zone that asks most for attention stands for the zone; reviewers differ where their "
    "answers do and nobody has settled them. The patient's right is marked R, the left L. Cohen's kappa "
    "is agreement beyond chance: 1 is full agreement, 0 as much as by chance. The values come from a "
    "model that can be wrong in either direction; verdicts of reviewers are theirs alone, and nothing of "
    "them is taken from the model."
)


class ExamDocument:
    """Lays out one report."""

    def __init__(self, content: ExamContent, typesetter: Typesetter) -> None:
        self._content = content
        self._set = typesetter

    def blocks(self) -> list[Block]:
        """The whole report in reading order."""
        told, setter = self._content, self._set
        name, identity, *others = told.facts
        blocks = [
            *setter.letterhead(told.institution, told.logo),
            *setter.opening(told.title, told.subtitle, told.state),
            Block(setter.field(*name), 3.5 * MM, keep=True),
            Block(setter.field(*identity), 1 * MM, keep=True),
            *(Block(setter.pair(*others[n : n + 2]), 1 * MM) for n in range(0, len(others), 2)),
            *(Block(setter.field(*line), 1 * MM) for line in told.patient),
            *setter.notices(told.notices),
            *setter.section("Summary", [setter.field(*line) for line in told.summary]),
            *setter.section("Zones", [chest_maps(told.maps, setter)]),
            *self._clips(),
            *self._said(),
        ]
        for model in told.models:
            blocks += setter.section("Model", [setter.field(*line) for line in model])
        blocks += setter.section("What to keep in mind", [setter.text(f"• {each}") for each in told.pitfalls])
        blocks += setter.section("How to read this report", [setter.text(_READING)])
        return [*blocks, *setter.footnote()]

    def _clips(self) -> list[Block]:
        table = Table(self._set, _COLUMNS)
        rows = [self._row(row, table.widths) for row in self._content.clips]
        nothing = [] if rows else self._set.flow([self._set.text("The exam has no clips.")])
        return [self._set.heading("Clips"), *table.blocks(rows), *nothing]

    def _said(self) -> list[Block]:
        table = Table(self._set, _SAID)
        rows = [self._said_row(row, table.widths) for row in self._content.said]
        nothing = [] if rows else self._set.flow([self._set.text("No finding, measurement or note.")])
        return [self._set.heading("Findings, measurements and notes"), *table.blocks(rows), *nothing]

    def _said_row(self, row: SaidRow, widths: list[float]) -> list[Cell]:
        *others, note = widths
        zone, file, reviewer, frames, what = others
        return [
            [self._bold(row.zone, zone)],
            [self._plain(row.file, file)],
            [self._soft(row.reviewer, reviewer)],
            [self._plain(row.frames, frames)],
            [self._plain(row.what, what)],
            self._set.pieces(row.note, style.SMALL, width=note),
        ]

    def _row(self, row: ClipRow, widths: list[float]) -> list[Cell]:
        zone, clip, state, model, reviewers, adjudicated = widths
        tracks: list[Box] = []
        for answer, basis in row.model:
            tracks += [self._bold(answer, model), self._soft(basis, model)]
        said: list[Box] = []
        for cell in row.reviewers:
            lines = [self._soft(cell.reviewer, reviewers), self._bold(cell.verdict, reviewers)]
            lines += [self._plain(_DISAGREES, reviewers)] if cell.disagrees else []
            said.append(Stack(lines))
        return [
            [self._bold(row.zone, zone), self._soft(row.zone_name, zone)],
            [
                self._bold(row.file, clip),
                self._soft(row.length, clip),
                *(self._plain(remark, clip) for remark in row.remarks),
            ],
            [self._plain(line, state) for line in row.state],
            tracks or [self._soft("no verdict", model)],
            said or [self._soft("not reviewed yet", reviewers)],
            [self._soft(row.adjudication[0], adjudicated), self._bold(row.adjudication[1], adjudicated)]
            if row.adjudication
            else [],
        ]

    def _bold(self, text: str, width: float) -> Box:
        return self._set.text(text, style.SMALL, bold=True, width=width)

    def _plain(self, text: str, width: float) -> Box:
        return self._set.text(text, style.SMALL, width=width)

    def _soft(self, text: str, width: float) -> Box:
        return self._set.text(text, style.SMALL, colour=style.SOFT, width=width)
