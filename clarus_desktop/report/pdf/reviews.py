"""The clinicians' part of a clip's report."""

from __future__ import annotations

from collections.abc import Sequence

from clarus_desktop.report.content import Line
from clarus_desktop.report.pdf import style
from clarus_desktop.report.pdf.layout import Block
from clarus_desktop.report.pdf.style import MM
from clarus_desktop.report.pdf.table import Cell, Table
from clarus_desktop.report.pdf.typesetter import Typesetter
from clarus_desktop.report.reviews import FindingRow, ReviewBlock

_COLUMNS = (("Frames", 0.13), ("Time", 0.18), ("Judgement", 0.19), ("Kind", 0.17), ("Note", 0.33))


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
        blocks += typesetter.notices(review.disagreements, 1.5 * MM)
        table = Table(typesetter, _COLUMNS)
        blocks += table.blocks([_row(typesetter, table, finding) for finding in review.findings])
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
