"""``clarus-desktop export``: clips without identity, and annotated films of them, to hand on."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from clarus_desktop.commands.analyze import add_engine
from clarus_desktop.commands.batch import Names, clips_in, each_clip, finish, make_folder
from clarus_desktop.commands.kept import Kept, opened
from clarus_desktop.commands.progress import Progress
from clarus_desktop.core.clip import Clip
from clarus_desktop.core.handing import Handed, HandingOn, file_name
from clarus_desktop.core.kinds import TrackKind
from clarus_desktop.core.region import Region
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.exports import handing_on

if TYPE_CHECKING:
    from clarus_desktop.commands.analyze import Subparsers
    from clarus_desktop.report.film import Explain

_PLAIN = "plain"

Analyse = Callable[[Clip, Region | None, str, Progress], tuple[Snapshot, "Explain | None"]]
"""Given a clip, its region, what progress calls it and where that is told."""


def add_parser(commands: Subparsers[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "export",
        help="write clips without identity, or films of them, to hand on",
        description="Write each clip anew under a name that tells nobody: a DICOM object by the basic "
        "profile of PS3.15, any other clip as an MP4 video of nothing but its frames. What lies outside the "
        "region is black: the one you drew, or else the one stated or found. Text that stands on the "
        "ultrasound image itself stays: look at the frames before you hand them on. With --film, write an "
        "MP4 video of the frames with the tracks below; a clip that was not analysed yet is analysed first.",
        epilog="Exit status: 0 all clips written; 1 some could not be (each named, the others done); "
        "2 wrong usage. Research use only, not for diagnosis.",
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="clip, or folder of clips")
    parser.add_argument("--out", required=True, type=Path, metavar="DIR", help="folder to write to")
    parser.add_argument("--whole-frame", action="store_true", help="blank nothing: names may stand there")
    parser.add_argument("--store", type=Path, metavar="FOLDER", help="another store than your own")
    films = parser.add_argument_group("annotated films")
    films.add_argument(
        "--film",
        choices=(_PLAIN, *TrackKind),
        metavar="KIND",
        help="plain: frame, tracks and flags; probability or distance: with the heat map of that track "
        "beside each frame",
    )
    add_engine(films)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    make_folder(options.out)
    names = Names()
    with opened(options.store) as kept:
        analyse = _analyse(options, kept) if options.film else None

        def work(path: Path, title: str, progress: Progress) -> str:
            return _export(path, title, progress, kept, names, options, analyse)

        return each_clip(clips_in(options.paths), work, "written")


def _export(
    path: Path,
    title: str,
    progress: Progress,
    kept: Kept,
    names: Names,
    options: argparse.Namespace,
    analyse: Analyse | None,
) -> str:
    from clarus_desktop.media import open_clip

    kind = Handed.CLIP if analyse is None else Handed.FILM
    heat = TrackKind(options.film) if options.film in tuple(TrackKind) else None
    clip = open_clip(path)
    try:
        region = None if options.whole_frame else kept.region(clip.info)
        snapshot, explain = analyse(clip, region, title, progress) if analyse is not None else (None, None)
        name, dot, ending = file_name(kind, clip).partition(".")
        target = options.out / names.unused(name, dot + ending)
        wanted = HandingOn(kind, target, clip.info.sha256, heat=heat)
        steps = handing_on(wanted, clip, path, region, snapshot, explain=explain)
        risks = finish(steps, lambda step: progress.update(f"{title}: {step[0]}/{step[1]} frames"))
        return " ".join((f"{target.name}.", *(f"Warning: {risk}" for risk in risks)))
    finally:
        clip.frames.close()


def _analyse(options: argparse.Namespace, kept: Kept) -> Analyse:
    """Takes the analysis that is kept, or makes one; and can make heat maps, where they are asked for."""
    from clarus_desktop.commands.models import library
    from clarus_desktop.commands.report import analysed
    from clarus_desktop.inference.bundle import load_entry
    from clarus_desktop.inference.explain import Explainer
    from clarus_desktop.review import Choices

    models = library()
    bundle = load_entry(models.find(options.model) if options.model else models.default())
    explainer = None if options.film == _PLAIN else Explainer(bundle, options.device)
    choices = Choices(
        options.device, options.precision, options.probability_threshold, options.distance_threshold
    )

    def analyse(
        clip: Clip, region: Region | None, title: str, progress: Progress
    ) -> tuple[Snapshot, Explain | None]:
        snapshot = analysed(clip, bundle, replace(choices, region=region), kept, title, progress)
        return snapshot, None if explainer is None else partial(explainer.explain, region=region)

    return analyse
