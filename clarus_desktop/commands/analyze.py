"""``clarus-desktop analyze``: files and folders in, one JSON (and report, and CSV) per clip out."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from clarus_desktop import places, resources
from clarus_desktop.commands.batch import Names, clips_in, each_clip, make_folder
from clarus_desktop.commands.numbers import Between, at_least_one
from clarus_desktop.commands.progress import Progress
from clarus_desktop.core.clip import Clip, ClipInfo
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.exports import export

if TYPE_CHECKING:
    from clarus_desktop.inference.analyze import Step
    from clarus_desktop.inference.bundle import Bundle
    from clarus_desktop.review import Choices

Subparsers = argparse._SubParsersAction  # argparse has no public name for what add_subparsers gives


def add_parser(commands: Subparsers[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "analyze",
        aliases=["analyse"],
        help="analyse clips without a window",
        description="Analyse clips and folders of clips. For each, DIR/<name>.clarus.json is written; for "
        "many of them there are archives (below).",
        epilog="Exit status: 0 all clips analysed; 1 some could not be (each named, the others done); "
        "2 wrong usage. Research use only, not for diagnosis.",
    )
    parser.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="clip, or folder searched for clips"
    )
    parser.add_argument("--out", required=True, type=Path, metavar="DIR", help="folder to write to")
    add_model(parser.add_argument_group("the model"))
    _add_files(parser.add_argument_group("files of each clip"))
    _add_archive(
        parser.add_argument_group(
            "archives",
            "With --archive, DIR becomes an archive: one data set of all clips for pandas, DuckDB or R, and "
            "summary.csv for people. Stopped at any moment, even killed, the same command goes on where it "
            "was. The window opens an archive too. All about them: docs/archives.md.",
        )
    )
    parser.set_defaults(run=run)


def add_model(group: argparse._ArgumentGroup) -> None:
    """Options that say which model analyses, how, and of which part of the frames."""
    add_engine(group)
    group.add_argument(
        "--whole-frame",
        action="store_true",
        help="analyse whole frames with all text on them, not the ultrasound region alone",
    )


def add_engine(group: argparse._ArgumentGroup) -> None:
    """Options that say which model analyses, and how."""
    group.add_argument("--model", metavar="NAME|FILE", help="model bundle (default: the bundled one)")
    group.add_argument(
        "--device",
        choices=("auto", "cpu", "torch-cpu", "cuda", "mps", "intel-gpu", "intel-npu"),
        default="auto",
        help="cpu: the fastest engine there; torch-cpu: the reference (default: cuda, or else cpu)",
    )
    group.add_argument(
        "--precision",
        choices=("auto", "float32", "bfloat16", "float16"),
        default="auto",
        help="default: the fastest that gives the values of float32 for the model",
    )
    group.add_argument(
        "--distance-threshold", type=Between(0, 2), metavar="X", help="0…2 (default: the model's)"
    )
    group.add_argument(
        "--probability-threshold", type=Between(0, 1), metavar="X", help="0…1 (default: the model's)"
    )


def _add_files(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--report", action="store_true", help="also write the report, <name>.clarus.pdf")
    group.add_argument("--page", choices=("A4", "Letter"), default="A4", help="page size of the report")
    group.add_argument(
        "--report-whole-frame",
        action="store_true",
        help="leave what lies outside the region, such as names, in the report's pictures",
    )
    group.add_argument("--csv", action="store_true", help="also write the tracks, <name>.clarus.csv")
    group.add_argument(
        "--json",
        action="store_true",
        help="write <name>.clarus.json for an archive too. There these files lie in DIR/files, and <name> is "
        "the clip's SHA-256",
    )


def _add_archive(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--archive", action="store_true", help="put all results into one archive")
    workers = group.add_mutually_exclusive_group()
    workers.add_argument(
        "--jobs",
        type=at_least_one,
        metavar="N",
        help="the same with N processes of this machine; its cores and memory are divided among them. A clip "
        "that brings a process down costs nothing but itself",
    )
    workers.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="the same with the workers of a Dask cluster, such as tcp://10.0.0.5:8786. They must see the "
        "clips, and DIR if files of each clip are asked for, under the same paths",
    )
    group.add_argument(
        "--retry-failed", action="store_true", help="try those clips again that failed in an earlier run"
    )


def run(options: argparse.Namespace) -> int:
    from clarus_desktop.inference.bundle import load_entry
    from clarus_desktop.inference.library import Library
    from clarus_desktop.review import Choices

    clips = clips_in(options.paths)
    if not clips:
        return 1
    if options.archive or options.jobs or options.scheduler or options.retry_failed:
        from clarus_desktop.commands import archiving

        return archiving.run(options, clips)
    make_folder(options.out)
    library = Library([resources.models(), places.models()])
    entry = library.find(options.model) if options.model else library.default()
    bundle = load_entry(entry)
    choices = Choices(
        options.device, options.precision, options.probability_threshold, options.distance_threshold
    )
    suffixes = [".json", *([".pdf"] if options.report else []), *([".csv"] if options.csv else [])]
    names = Names()

    def work(path: Path, title: str, progress: Progress) -> str:
        name = names.unused(path.name)
        targets = [options.out / f"{name}.clarus{suffix}" for suffix in suffixes]
        info = _analyse_one(path, bundle, choices, targets, options, title, progress)
        warnings = "".join(f" Warning: {warning}" for warning in info.warnings)
        return f"{info.frame_count} frames, {targets[0].name}.{warnings}"

    return each_clip(clips, work, "analysed")


def _analyse_one(
    path: Path,
    bundle: Bundle,
    choices: Choices,
    targets: list[Path],
    options: argparse.Namespace,
    title: str,
    progress: Progress,
) -> ClipInfo:
    """Open, analyse and write one clip."""
    from clarus_desktop.media import open_clip

    clip = open_clip(path)
    try:
        region = None if options.whole_frame else clip.info.region
        snapshot = _review(clip, bundle, replace(choices, region=region), title, progress)
        for target in targets:
            export(snapshot, clip.frames, target, options.page, blank=not options.report_whole_frame)
    finally:
        clip.frames.close()
    return clip.info


def _review(clip: Clip, bundle: Bundle, choices: Choices, title: str, progress: Progress) -> Snapshot:
    from clarus_desktop.review import review

    def tell(step: Step) -> None:
        progress.update(
            f"{title}: {step.done}/{step.total} frames, {step.frames_per_s:.0f}/s, "
            f"{step.seconds_left:.0f} s left"
        )

    return review(clip, bundle, choices, tell)
