"""How a report is issued: of whom it says it is, who signs it, and under whose letterhead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from clarus_desktop.core.clip import Clip, Image
from clarus_desktop.core.errors import ReportError
from clarus_desktop.core.handing import pseudonym, without_telling
from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.study import Fact

DRAFT = mark("Draft, not signed")


@dataclass(frozen=True, eq=False)
class Letterhead:
    """The institution that a report comes from, as its template has it."""

    institution: str = ""
    logo: Image | None = None


@dataclass(frozen=True, eq=False)
class Issue:
    """What a report says besides its snapshot. It is kept nowhere, for it may tell who the patient is."""

    pseudonym: str = ""
    """The patient's, as on all that is handed on of the study; empty where that is not known."""
    patient: tuple[Fact, ...] = ()
    """Who the patient is; only where that was asked for."""
    signed_by: str = ""
    """The reviewer who signs; empty: it is a draft."""
    letterhead: Letterhead = field(default_factory=Letterhead)

    @property
    def state(self) -> str:
        """ "Draft, not signed", "Signed by Ada"."""
        return tr("Signed by {name}", name=self.signed_by) if self.signed_by else tr(DRAFT)

    @property
    def noted(self) -> str:
        """What the log tells of a report besides its name: " (signed by Ada, with identity)"; of a draft
        without identity nothing."""
        told = [
            *([f"signed by {self.signed_by}"] if self.signed_by else []),
            *(["with identity"] if self.patient else []),
        ]
        return f" ({', '.join(told)})" if told else ""


@dataclass(frozen=True)
class ReportWanted:
    """A report that the user asks for."""

    path: Path
    """Its ending tells what it is: .pdf, .json or .csv."""
    signed: bool = False
    """By the reviewer."""
    identified: bool = False
    """It tells who the patient is."""


def issue(
    snapshot: Snapshot,
    clip: Clip,
    *,
    signed_by: str = "",
    identified: bool = False,
    letterhead: Letterhead | None = None,
) -> tuple[Snapshot, Issue]:
    """A snapshot as it may be reported, and how that is done.

    Without identity, names, notes and warnings don't tell what the clip's file tells of the patient.

    Args:
        snapshot: what is reported.
        clip: of which it is.
        signed_by: a reviewer of the clip; empty: nobody.
        identified: tell who the patient is.
        letterhead: the report's.

    Raises:
        ReportError: who is to sign has not reviewed the clip, or nobody knows who the patient is.
    """
    refuse_strangers(signed_by, snapshot.reviews)
    study = clip.study
    if identified and (study is None or not study.identity):
        raise ReportError(
            tr("“{name}” doesn't say who the patient is.", name=snapshot.clip.name),
            tr("Export it without the patient's identity."),
        )
    told = replace(snapshot, clip=replace(snapshot.clip, name=clip.info.name)) if identified else snapshot
    return (
        told if identified else without_telling(snapshot, clip),
        Issue(
            pseudonym=pseudonym_of(clip),
            patient=study.identity if study is not None and identified else (),
            signed_by=signed_by,
            letterhead=letterhead or Letterhead(),
        ),
    )


def pseudonym_of(clip: Clip) -> str:
    """The patient's, as on all that is handed on of the clip's study; of a clip of no study it follows from
    its content."""
    return pseudonym((clip.study.study_uid if clip.study else "") or clip.info.sha256)


def refuse_strangers(signed_by: str, *reviews: Mapping[str, Review]) -> None:
    """Who signs must have said something of what is reported, a clip or several; empty: nobody signs.

    Raises:
        ReportError: they have not.
    """
    if signed_by and not any(each.get(signed_by, Review()) != Review() for each in reviews):
        raise ReportError(
            tr("{name} has not reviewed what is reported, and so can't sign the report.", name=signed_by),
            tr("Give your verdict first, or export a draft."),
        )
