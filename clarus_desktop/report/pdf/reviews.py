"""The clinicians' part of a clip's report."""

from __future__ import annotations

from collections.abc import Sequence

from clarus_desktop.report.content import Line
from clarus_desktop.report.pdf import style
from clarus_desktop.report.pdf.layout import Block
from clarus_desktop.report.pdf.style import MM
from clarus_desktop.report.pdf.table import Cell, Table
from clarus_desktop.report.pdf.typesetter import Typesetter
from clarus_desktop.report.reviews import FindingRow, MeasureRow, ReviewBlock

_COLUMNS = (("Frames", 0.13), ("Time", 0.18), ("Judgement", 0.19), ("Kind", 0.17), ("Note", 0.33))

_MEASURED = (
    *(("Frame", 0.08), ("Time", 0.11), ("Measured", 0.14), ("Length", 0.12), ("Class", 0.09)),
    *(("Scale", 0.21), ("Note", 0.25)),
)


def review_part(
    typesetter: Typesetter, reviews: Sequence[ReviewBlock], adjudication: Sequence[Line]
) -> list[Block]:
    """Every reviewer's verdicts and findings, then the adjudication."""
    heading = typesetter.heading("Verdicts and findings of reviewers")
    blocks = [heading]
    for review in reviews:
        name = typesetter.text(review.reviewer, style.TEXT, bold=True)
        blocks.append(Block(name, 2 * MM if blocks[-1] is heading else 4 * MM, keep=True))
        blocks += typesetter.flow(typesetter.fields(review.lines))
        table = Table(typesetter, _COLUMNS)
        blocks += table.blocks([_row(typesetter, table, finding) for finding in review.findings])
        measured = Table(typesetter, _MEASURED)
        blocks += measured.blocks([_measured(typesetter, measured, each) for each in review.measurements])
    if not reviews:
        blocks += typesetter.flow([typesetter.text("Not reviewed yet", bold=True)])
    if adjudication:
        told = typesetter.text("Adjudication", style.TEXT, bold=True)
        blocks += [Block(told, 4 * MM, keep=True), *typesetter.flow(typesetter.fields(adjudication))]
    return blocks


def _row(typesetter: Typesetter, table: Table, finding: FindingRow) -> list[Cell]:
    frames, time, judgement, kind, note = table.widths
    return [
        [typesetter.text(finding.frames, style.SMALL, width=frames)],
        [typesetter.text(finding.time, style.SMALL, width=time)],
        [
            typesetter.text(finding.judgement, style.SMALL, bold=True, width=judgement),
            *(
                typesetter.text(remark, style.SMALL, colour=style.SOFT, width=judgement)
                for remark in finding.remarks
            ),
        ],
        [typesetter.text(finding.kind, style.SMALL, width=kind)],
        typesetter.pieces(finding.note, style.SMALL, width=note),
    ]


def _measured(typesetter: Typesetter, table: Table, row: MeasureRow) -> list[Cell]:
    *widths, note = table.widths
    texts = (row.frame, row.time, row.what, row.length, row.size, row.scale)
    cells: list[Cell] = [
        [typesetter.text(text, style.SMALL, width=width)] for text, width in zip(texts, widths, strict=True)
    ]
    return [*cells, typesetter.pieces(row.note, style.SMALL, width=note)]
