"""``clarus-desktop analyze``: files and folders in, one JSON (and report, and CSV) per clip out."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from clarus_desktop import places, resources
from clarus_desktop.commands.numbers import Between, at_least_one
from clarus_desktop.commands.progress import Progress
from clarus_desktop.core.clip import Clip, ClipInfo
from clarus_desktop.core.errors import ClarusError, ReportError
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.words import display_name
from clarus_desktop.exports import export
from clarus_desktop.logs import describe

if TYPE_CHECKING:
    from clarus_desktop.inference.analyze import Step
    from clarus_desktop.inference.bundle import Bundle
    from clarus_desktop.review import Choices

_LONGEST_NAME = 230
"""Bytes of a file's name, without what is put behind it; file systems take 255."""

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
    _add_model(parser.add_argument_group("the model"))
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


def _add_model(group: argparse._ArgumentGroup) -> None:
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
    group.add_argument(
        "--whole-frame",
        action="store_true",
        help="analyse whole frames with all text on them, not the ultrasound region alone",
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
    from clarus_desktop.media import find_clips
    from clarus_desktop.review import Choices

    clips = find_clips(options.paths)
    if not clips:
        print("clarus-desktop: there is no clip in what was given.", file=sys.stderr)
        return 1
    if options.archive or options.jobs or options.scheduler or options.retry_failed:
        from clarus_desktop.commands import archiving

        return archiving.run(options, clips)
    try:
        options.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReportError(
            f"The folder “{options.out.name}” can't be written to ({error.strerror}).", "Choose another."
        ) from error
    library = Library([resources.models(), places.models()])
    entry = library.find(options.model) if options.model else library.default()
    bundle = load_entry(entry)
    choices = Choices(
        options.device, options.precision, options.probability_threshold, options.distance_threshold
    )
    suffixes = [".json", *([".pdf"] if options.report else []), *([".csv"] if options.csv else [])]
    progress = Progress()
    names: set[str] = set()
    failures = 0
    for number, path in enumerate(clips, start=1):
        title = f"[{number}/{len(clips)}] {display_name(str(path))}"
        progress.update(title)
        name = _unused(_fitting(display_name(path.name)), names)
        targets = [options.out / f"{name}.clarus{suffix}" for suffix in suffixes]
        try:
            info = _analyse_one(path, bundle, choices, targets, options, title, progress)
        except ClarusError as error:
            failures += 1
            progress.line(f"{title}: {error} {error.advice}".rstrip())
        except Exception as error:  # whatever one clip does, the others are done
            failures += 1
            progress.line(f"{title}: something unexpected went wrong ({describe(error)}).")
        else:
            warnings = "".join(f" Warning: {warning}" for warning in info.warnings)
            progress.line(f"{title}: {info.frame_count} frames, {targets[0].name}.{warnings}")
    progress.line(f"{len(clips) - failures} of {len(clips)} clips analysed.")
    return 1 if failures else 0


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


def _fitting(name: str) -> str:
    """``name``, cut to what file systems take with an ending."""
    return name.encode()[:_LONGEST_NAME].decode(errors="ignore")


def _unused(name: str, names: set[str]) -> str:
    """``name``, or ``name-2``, ``name-3`` … where clips of several folders share a name."""
    candidate, count = name, 1
    while candidate.casefold() in names:
        count += 1
        candidate = f"{name}-{count}"
    names.add(candidate.casefold())
    return candidate
