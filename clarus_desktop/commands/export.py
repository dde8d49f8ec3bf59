"""``clarus-desktop export``: clips without identity, to hand on."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from clarus_desktop.commands.batch import Names, clips_in, each_clip, finish, make_folder
from clarus_desktop.commands.kept import Kept, opened
from clarus_desktop.commands.progress import Progress
from clarus_desktop.core.handing import Handed, HandingOn, file_name
from clarus_desktop.exports import handing_on

if TYPE_CHECKING:
    from clarus_desktop.commands.analyze import Subparsers


def add_parser(commands: Subparsers[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "export",
        help="write clips without identity, to hand on",
        description="Write each clip anew under a name that tells nobody: a DICOM object by the basic "
        "profile of PS3.15, any other clip as an MP4 video of nothing but its frames. What lies outside the "
        "region is black: the one you drew, or else the one stated or found. Text that stands on the "
        "ultrasound image itself stays: look at the frames before you hand them on.",
        epilog="Exit status: 0 all clips written; 1 some could not be (each named, the others done); "
        "2 wrong usage. Research use only, not for diagnosis.",
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="clip, or folder of clips")
    parser.add_argument("--out", required=True, type=Path, metavar="DIR", help="folder to write to")
    parser.add_argument("--whole-frame", action="store_true", help="blank nothing: names may stand there")
    parser.add_argument("--store", type=Path, metavar="FOLDER", help="another store than your own")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    make_folder(options.out)
    names = Names()
    with opened(options.store) as kept:

        def work(path: Path, title: str, progress: Progress) -> str:
            return _export(path, title, progress, kept, names, options)

        return each_clip(clips_in(options.paths), work, "written")


def _export(
    path: Path, title: str, progress: Progress, kept: Kept, names: Names, options: argparse.Namespace
) -> str:
    from clarus_desktop.media import open_clip

    clip = open_clip(path)
    try:
        region = None if options.whole_frame else kept.region(clip.info)
        name, dot, ending = file_name(Handed.CLIP, clip).partition(".")
        target = options.out / names.unused(name, dot + ending)
        steps = handing_on(HandingOn(Handed.CLIP, target, clip.info.sha256), clip, path, region, None)
        risks = finish(steps, lambda step: progress.update(f"{title}: {step[0]}/{step[1]} frames"))
        return " ".join((f"{target.name}.", *(f"Warning: {risk}" for risk in risks)))
    finally:
        clip.frames.close()
