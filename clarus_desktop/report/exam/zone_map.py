"""What is drawn on the chest: how each zone of the protocol stands, by the model and by the reviewers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from clarus_desktop.core.opinions import Answer
from clarus_desktop.core.zones import ZONES, View, Zone
from clarus_desktop.report.exam.record import ClipRecord, ExamRecord


class Standing(StrEnum):
    """How a zone stands; the value is the sign drawn in it, so that it reads without colour."""

    YES = "+"
    SPLIT = "≠"
    UNSURE = "?"
    OPEN = "…"
    NO = "–"
    MISSING = ""


@dataclass(frozen=True)
class ZoneMap:
    """One protocol's zones by one source."""

    title: str
    zones: tuple[tuple[Zone, Standing], ...]
    legend: tuple[tuple[Standing, str], ...]
    """What the signs drawn mean; those not drawn are left out."""

    @property
    def views(self) -> tuple[View, ...]:
        """From where the chest is to be drawn."""
        return tuple(view for view in View if any(zone.view is view for zone, _standing in self.zones))


_MODEL = {
    Standing.YES: "flagged",
    Standing.NO: "not flagged",
    Standing.OPEN: "no answer",
    Standing.MISSING: "no clip",
}
_REVIEWERS = {
    Standing.YES: "consolidation present",
    Standing.NO: "consolidation absent",
    Standing.UNSURE: "can't tell",
    Standing.SPLIT: "reviewers differ",
    Standing.OPEN: "no verdict",
    Standing.MISSING: "no clip",
}
_ANSWERS = {
    Answer.PRESENT: Standing.YES,
    Answer.ABSENT: Standing.NO,
    Answer.CANNOT_TELL: Standing.UNSURE,
}


def zone_maps(record: ExamRecord) -> tuple[ZoneMap, ZoneMap]:
    """The model's map and the reviewers'."""
    return (
        _map(record, "Model", by_model, _MODEL),
        _map(record, "Reviewers", by_reviewers, _REVIEWERS),
    )


def by_model(clip: ClipRecord) -> Standing:
    """Not analysed is never counted as not flagged."""
    return {True: Standing.YES, False: Standing.NO, None: Standing.OPEN}[clip.flagged]


def by_reviewers(clip: ClipRecord) -> Standing:
    """The adjudicated answer, or the one that all who gave a verdict share."""
    opinions = [clip.adjudication[1]] if clip.adjudication else list(clip.opinions.values())
    answers = {opinion.answer for opinion in opinions}
    if not answers:
        return Standing.OPEN
    return _ANSWERS[answers.pop()] if len(answers) == 1 else Standing.SPLIT


def _map(
    record: ExamRecord, title: str, by: Callable[[ClipRecord], Standing], words: dict[Standing, str]
) -> ZoneMap:
    """Of several clips of a zone the one counts that asks most for attention: the order of ``Standing``."""
    order = list(Standing)
    zones = []
    for zone in ZONES[record.exam.protocol]:
        found = [by(clip) for clip in record.clips if clip.clip.zone == zone.code]
        zones.append((zone, min(found, key=order.index, default=Standing.MISSING)))
    drawn = {standing for _zone, standing in zones}
    legend = tuple((standing, words[standing]) for standing in words if standing in drawn)
    return ZoneMap(title, tuple(zones), legend)
