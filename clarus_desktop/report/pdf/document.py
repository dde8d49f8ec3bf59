"""A clip's report as boxes for the page."""

from __future__ import annotations

from clarus_desktop.core import words
from clarus_desktop.core.clip import FrameStore
from clarus_desktop.core.mmode import m_modes
from clarus_desktop.report.content import Content, VerdictBlock
from clarus_desktop.report.pdf import style
from clarus_desktop.report.pdf.frames import ColourBar, KeyFrames
from clarus_desktop.report.pdf.layout import Block, Box, Columns, Framed, Stack
from clarus_desktop.report.pdf.mmode import MMode
from clarus_desktop.report.pdf.pictures import LARGEST
from clarus_desktop.report.pdf.plots import Legend, Plot
from clarus_desktop.report.pdf.reviews import review_part
from clarus_desktop.report.pdf.style import MM
from clarus_desktop.report.pdf.typesetter import GUTTER, Typesetter

_PLOT_HEIGHT = 41 * MM

_READING = (
    "A frame is flagged when its value is at or above the threshold. The verdict of a track is positive when "
    "enough flagged frames follow one another, as its rule says; its score is the highest threshold at which "
    "it would still be positive, its margin how far that is from the threshold in use. Frames that are not "
    "assessable count neither way, as those not analysed do. The values come from a model that can be "
    "wrong in either direction. Verdicts and findings of reviewers are theirs alone: nothing of them is "
    "taken from the model."
)


class Document:
    """Lays out one report."""

    def __init__(self, content: Content, frames: FrameStore, typesetter: Typesetter) -> None:
        self._content = content
        self._frames = frames
        self._set = typesetter

    def blocks(self) -> list[Block]:
        """The whole report in reading order."""
        told, setter = self._content, self._set
        blocks = [*self._opening(), *setter.notices(told.notices), *self._verdicts()]
        blocks += review_part(setter, told.reviews, told.adjudication)
        blocks += self._disagreements()
        blocks += [*self._plots(), *self._pictures(), *self._m_modes()]
        blocks += setter.section("Model and engine", [setter.field(*line) for line in told.model])
        if told.card:
            blocks += setter.section("Model card", [setter.field(*line) for line in told.card])
        blocks += setter.section("What to keep in mind", [setter.text(f"• {each}") for each in told.pitfalls])
        blocks += setter.section("How to read this report", [setter.text(_READING)])
        return [*blocks, *setter.footnote()]

    def _opening(self) -> list[Block]:
        told, setter = self._content, self._set
        name, sha256, *rest = (setter.field(*line) for line in told.clip)
        facts = [setter.pair(*told.clip[n : n + 2]) for n in range(2, 2 + len(rest), 2)]
        return [
            *setter.letterhead(told.institution, told.logo),
            *setter.opening(told.title, told.subtitle, told.state),
            Block(name, 3.5 * MM, keep=True),
            Block(sha256, 1 * MM, keep=True),
            Block(Stack(facts, 1 * MM), 1 * MM),
            *(Block(setter.field(*line), 1 * MM) for line in told.patient),
        ]

    def _disagreements(self) -> list[Block]:
        told, setter = self._content, self._set
        if not told.disagreements:
            return []
        return setter.section("Disagreements", setter.fields(told.disagreements))

    def _verdicts(self) -> list[Block]:
        width = (self._set.width - GUTTER) / 2
        padding = 3 * MM
        insides = [self._verdict(block, width - 2 * padding) for block in self._content.verdicts]
        tallest = max(inside.height for inside in insides) + 2 * padding
        cards = [
            (n * (width + GUTTER), Framed(inside, width, padding, style.PAPER, style.HAIRLINE, tallest))
            for n, inside in enumerate(insides)
        ]
        boxes = [*(self._set.field(*line) for line in self._content.basis), Columns(cards)]
        return self._set.section("Verdicts of the model", boxes, 2 * MM)

    def _verdict(self, block: VerdictBlock, width: float) -> Box:
        setter, positive = self._set, bool(block.positive)
        colour, ground, edge = (
            (style.PAPER, style.FLAG, style.FLAG) if positive else (style.INK, style.PAPER, style.SOFT)
        )
        padding = 1.3 * MM
        answer = setter.text(block.answer, style.TEXT, bold=True, colour=colour, width=width - 2 * padding)
        return Stack(
            [
                setter.text(block.title, style.HEADING, bold=True, width=width),
                setter.text(f"by the {block.track}", style.SMALL, colour=style.SOFT, width=width),
                Framed(answer, width, padding, ground, edge),
                *(setter.field(*line, width=width, label_width=22 * MM) for line in block.lines),
            ],
            1.1 * MM,
        )

    def _plots(self) -> list[Block]:
        told, setter = self._content, self._set
        marks = tuple(shown.frame.time_s for shown in told.key_frames)
        plots = [Plot(plot, marks, setter.fonts, setter.width, _PLOT_HEIGHT) for plot in told.plots]
        legend = Legend(
            setter.fonts,
            missing=any(plot.missing for plot in told.plots),
            put_aside=any(plot.put_aside for plot in told.plots),
        )
        return setter.section("Tracks", [Stack([*plots, legend], 2 * MM)]) if plots else []

    def _pictures(self) -> list[Block]:
        told, setter = self._content, self._set
        first, *others = KeyFrames(told, self._frames, setter).rows()
        note = setter.text(self._pictures_note(), style.SMALL, colour=style.SOFT)
        half = (setter.width - GUTTER) / 2
        bars = [ColourBar(scale, setter, half) for scale in told.scales]
        head = [Columns([(n * (half + GUTTER), bar) for n, bar in enumerate(bars)])] if bars else []
        return setter.section("Key frames", [Stack([note, *head, first], 2 * MM), *others], 2.5 * MM)

    def _pictures_note(self) -> str:
        told = self._content
        size = max(told.info.width, told.info.height)
        note = "As recorded, without marks or colours of ours"
        note += f", reduced to {LARGEST} pixels." if size > LARGEST else "."
        if told.pictured is not None:
            note += " What lies outside the analysed region is black."
        if told.scales:
            note += " Beside it the same frame with heat maps, whose colours mean the same for all frames."
        else:
            note += f" {told.no_heat}"
        if told.not_pictured:
            note += f" There is no room here for {words.count(told.not_pictured, 'more confirmed finding')}."
        return note

    def _m_modes(self) -> list[Block]:
        told, setter = self._content, self._set
        end_s = max(told.info.duration_s, float(told.info.times_s[-1]), 0.001)
        if not told.m_modes:
            return []
        lines = [(drawn.start, drawn.end) for drawn, _ in told.m_modes]
        pictures = m_modes(lines, told.info, self._frames, told.pictured)
        blocks = [
            Stack(
                [
                    setter.text(caption, style.SMALL, colour=style.SOFT),
                    MMode(drawn, told.info, picture, end_s, setter),
                ],
                1 * MM,
            )
            for (drawn, caption), picture in zip(told.m_modes, pictures, strict=True)
        ]
        return setter.section("M-mode", blocks, 2 * MM)
