"""``clarus-desktop report``: the report of each clip with what reviewers said, also as DICOM objects."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from clarus_desktop import places, resources, settings
from clarus_desktop.commands.analyze import add_model
from clarus_desktop.commands.batch import Names, clips_in, each_clip, finish, make_folder
from clarus_desktop.commands.kept import Kept, opened
from clarus_desktop.commands.progress import Progress
from clarus_desktop.core.clip import Clip
from clarus_desktop.core.errors import ClarusError, ReportError
from clarus_desktop.core.handing import Handed, HandingOn, file_name
from clarus_desktop.core.identity import reported
from clarus_desktop.core.issue import Issue, Letterhead, issue
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.exports import export, handing_on

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clarus_desktop.commands.analyze import Subparsers
    from clarus_desktop.core.clip import Image
    from clarus_desktop.core.heat import HeatMap
    from clarus_desktop.core.region import Region
    from clarus_desktop.inference.bundle import Bundle
    from clarus_desktop.report.film import Explain
    from clarus_desktop.review import Choices

_PLAIN = ("pdf", "json", "csv")
_OBJECTS = {"sr": Handed.STRUCTURED_REPORT, "pdf-object": Handed.PDF_OBJECT}


def add_parser(commands: Subparsers[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "report",
        help="write reports of reviewed clips",
        description="Write the report of each clip with what all reviewers said of it. A clip that was not "
        "analysed yet with this model and region is analysed first. DICOM objects are put under a pseudonym, "
        "unless the patient's identity is asked for.",
        epilog="Exit status: 0 all reports written; 1 some could not be (each named, the others done); "
        "2 wrong usage. Research use only, not for diagnosis.",
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="clip, or folder of clips")
    parser.add_argument("--out", required=True, type=Path, metavar="DIR", help="folder to write to")
    parser.add_argument(
        "--as",
        dest="kinds",
        nargs="+",
        choices=(*_PLAIN, *_OBJECTS),
        default=["pdf"],
        metavar="KIND",
        help="pdf, json, csv; sr: a DICOM structured report (TID 1500), of DICOM clips alone; pdf-object: "
        "the PDF in a DICOM object (default: pdf)",
    )
    parser.add_argument(
        "--identity",
        action="store_true",
        help="tell the patient, and make DICOM objects part of the clip's study (default: a pseudonym)",
    )
    parser.add_argument(
        "--signed", default="", metavar="NAME", help="signed by this reviewer of the clips (default: drafts)"
    )
    add_paper(parser)
    parser.add_argument("--no-heat", action="store_true", help="PDF reports without heat maps, sooner done")
    parser.add_argument("--store", type=Path, metavar="FOLDER", help="another store than your own")
    add_model(parser.add_argument_group("the model"))
    parser.set_defaults(run=run)


def add_paper(parser: argparse.ArgumentParser) -> None:
    """Options that say what a report is printed on."""
    parser.add_argument("--institution", metavar="NAME", help="letterhead (default: as in the window)")
    parser.add_argument("--logo", type=Path, metavar="FILE", help="of the letterhead, PNG or JPEG")
    parser.add_argument("--page", choices=("A4", "Letter"), default="A4", help="page size")


def run(options: argparse.Namespace) -> int:
    from clarus_desktop.inference.bundle import load_entry
    from clarus_desktop.inference.library import Library
    from clarus_desktop.review import Choices

    make_folder(options.out)
    library = Library([resources.models(), places.models()])
    bundle = load_entry(library.find(options.model) if options.model else library.default())
    choices = Choices(
        options.device, options.precision, options.probability_threshold, options.distance_threshold
    )
    names, letterhead = Names(), letterhead_of(options)
    with opened(options.store, write=bool(options.signed or options.identity)) as kept:

        def work(path: Path, title: str, progress: Progress) -> str:
            from clarus_desktop.media import open_clip

            clip = open_clip(path)
            try:
                region = None if options.whole_frame else kept.region(clip.info)
                snapshot = analysed(clip, bundle, replace(choices, region=region), kept, title, progress)
                explain = None if options.no_heat else _explaining(bundle, options.device, region)
                writing = _Writing(path, clip, snapshot, kept, names, options, letterhead, explain)
                return writing.write_all()
            finally:
                clip.frames.close()

        return each_clip(clips_in(options.paths), work, "reported in full")


def analysed(
    clip: Clip, bundle: Bundle, choices: Choices, kept: Kept, title: str, progress: Progress
) -> Snapshot:
    """The analysis that is kept, or a new one."""
    from clarus_desktop.review import review

    snapshot = kept.analysis(clip.info, bundle.info.sha256, choices.region)
    if snapshot is None:
        snapshot = review(
            clip, bundle, choices, lambda step: progress.update(f"{title}: {step.done}/{step.total} frames")
        )
    thresholds = snapshot.thresholds
    if choices.probability_threshold is not None:
        thresholds = thresholds.with_(TrackKind.PROBABILITY, choices.probability_threshold)
    if choices.distance_threshold is not None:
        thresholds = thresholds.with_(TrackKind.DISTANCE, choices.distance_threshold)
    return kept.reviewed(replace(snapshot, thresholds=thresholds))


def letterhead_of(options: argparse.Namespace) -> Letterhead:
    """As the options say, or else as the user chose it in the window.

    Raises:
        ReportError: the logo can't be read.
    """
    from clarus_desktop.report.letterhead import letterhead, read_logo

    if options.logo is not None:
        return Letterhead(options.institution or "", read_logo(options.logo))
    if options.institution is not None:
        return Letterhead(options.institution)
    return letterhead(settings.load(places.settings_file()).institution, places.logo_file())


def _explaining(bundle: Bundle, device: str, region: Region | None) -> Explain:
    """Makes heat maps of frames, once they are asked for."""

    def explain(images: Sequence[Image]) -> Sequence[Mapping[TrackKind, HeatMap]]:
        from clarus_desktop.inference.explain import Explainer

        return Explainer(bundle, device).explain(images, region)

    return explain


class _Writing:
    """The reports of one clip."""

    def __init__(
        self,
        path: Path,
        clip: Clip,
        snapshot: Snapshot,
        kept: Kept,
        names: Names,
        options: argparse.Namespace,
        letterhead: Letterhead,
        explain: Explain | None,
    ) -> None:
        self._path = path
        self._clip = clip
        self._snapshot = snapshot
        self._kept = kept
        self._names = names
        self._options = options
        self._letterhead = letterhead
        self._explain = explain
        self._shown = names.unused(clip.info.name if options.identity else reported(clip).name)

    def write_all(self) -> str:
        """Write each kind that is asked for, whatever becomes of the others; returns what is to be told.

        Raises:
            ReportError: some were not written.
        """
        told, failures = [], []
        for kind in dict.fromkeys(self._options.kinds):
            try:
                told.append(self._write_object(kind) if kind in _OBJECTS else self._write_plain(kind))
            except ClarusError as error:
                failures.append(f"{error} {error.advice}".rstrip())
        written = f"{', '.join(told)}. {self._log(told)}".rstrip() if told else ""
        if failures:
            raise ReportError(" ".join(failures), f"Written: {written}" if told else "")
        return written

    def _log(self, told: list[str]) -> str:
        """Have the log tell who signed what was written, and that it tells of the patient; returns a sentence
        where it can't."""
        study = self._clip.study if self._options.identity else None
        issued = Issue(patient=study.identity if study is not None else (), signed_by=self._options.signed)
        return self._kept.log(", ".join(told), issued, self._clip.info.sha256) if issued.noted else ""

    def _write_plain(self, kind: str) -> str:
        target: Path = self._options.out / f"{self._shown}.clarus.{kind}"
        told, issued = issue(
            *(self._snapshot, self._clip),
            signed_by=self._options.signed,
            identified=self._options.identity,
            letterhead=self._letterhead,
        )
        export(told, self._clip.frames, target, self._options.page, issue=issued, explain=self._explain)
        return target.name

    def _write_object(self, kind: str) -> str:
        clip, options, identified = self._clip, self._options, self._options.identity
        name = file_name(_OBJECTS[kind], clip, self._shown, identified=identified)
        if not identified:
            stem, dot, ending = name.partition(".")
            name = self._names.unused(stem, dot + ending)
        wanted = HandingOn(
            _OBJECTS[kind], options.out / name, clip.info.sha256, identified, bool(options.signed)
        )
        steps = handing_on(
            *(wanted, clip, self._path, self._snapshot.region, self._snapshot, options.page, self._explain),
            signed_by=options.signed,
            letterhead=self._letterhead,
        )
        risks = finish(steps)
        return f"{name} (warning: {' '.join(risks)})" if risks else name
