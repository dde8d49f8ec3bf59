"""What an archive costs beside the bare analysis of its clips, what a second process brings, and that memory
doesn't grow with it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from benchmarks import clips
from benchmarks.harness import Row, Scale, at_most, interleaved
from clarus_desktop import __version__, places, resources
from clarus_desktop.archive.cluster import started
from clarus_desktop.archive.folder import opened
from clarus_desktop.archive.manifest import Identity, Settings
from clarus_desktop.archive.pools import InProcess, Pool
from clarus_desktop.archive.running import Progress, running
from clarus_desktop.archive.work import Files, Plan
from clarus_desktop.core.cache import ENGINES
from clarus_desktop.inference.bundle import Bundle, load_entry
from clarus_desktop.inference.cores import CORES
from clarus_desktop.inference.library import Library
from clarus_desktop.media import open_clip
from clarus_desktop.review import Choices, review
from clips import write_clip
from watching import peak_bytes

OVERHEAD = 1.05
GROWTH_MB = 80
"""In the second half, at whose end all rows of files are put in order at once: 5 KB for each."""
MOST_CLIPS = 60
DIFFERENT = 5
"""Of so many files one is another clip; the rest are links to clips that are there."""
WORKER_BYTES = 2 << 30


def measure(scale: Scale, folder: Path) -> Iterator[Row]:
    ENGINES.keep_in(places.engines())
    bundle = load_entry(Library([resources.models()]).default())
    paths = clips.some(min(MOST_CLIPS, scale.opens), folder)
    yield _beside_the_analysis(scale.rounds, paths, bundle, folder)
    yield _of_two_processes(paths, bundle, folder)
    yield _growth(scale.long // 2, bundle, folder)


def _beside_the_analysis(rounds: int, paths: Sequence[Path], bundle: Bundle, folder: Path) -> Row:
    work = {
        "alone": partial(_analyse, paths, bundle),
        "archive": partial(_archive, paths, bundle, folder, InProcess()),
    }
    took = interleaved(rounds, work)
    return Row(
        f"archive of {len(paths)} clips, in one process",
        "the analysis of each clip",
        at_most(OVERHEAD),
        "×",
        tuple(each["archive"].wall_s / each["alone"].wall_s for each in took),
        figures={"clips_per_s": [round(len(paths) / each["archive"].wall_s, 2) for each in took]},
    )


def _of_two_processes(paths: Sequence[Path], bundle: Bundle, folder: Path) -> Row:
    """As long as clips are analysed, without the start of the processes."""
    seconds = {jobs: _by_processes(jobs, paths, bundle, folder).elapsed_s for jobs in (1, 2)}
    return Row(
        f"archive of {len(paths)} clips by 2 processes",
        "by 1 process",
        None,
        "×",
        (seconds[1] / seconds[2],),
        figures={"seconds": {jobs: round(each, 1) for jobs, each in seconds.items()}, "cores": CORES},
    )


def _growth(files: int, bundle: Bundle, folder: Path) -> Row:
    """Files that are links, under names of their own, to clips of a few frames, a fifth as many."""
    there = Path(tempfile.mkdtemp(dir=folder))
    links = []
    for number in range(files):
        original = there / f"{number // DIFFERENT}.avi"
        if number % DIFFERENT == 0:
            write_clip(original, seed=number, frames=2)
        links.append(there / f"link-{number}.avi")
        os.link(original, links[-1])
    peaks = [peak_bytes() / 1e6]
    with opened(Path(tempfile.mkdtemp(dir=folder)), _identity(bundle)) as archive:
        for done in running(links, archive, InProcess(), _plan(bundle)):
            if done.done in (files // 2, files):
                peaks.append(peak_bytes() / 1e6)
    return Row(
        f"peak memory grown, files {files // 2 + 1:,} to {files:,} of an archive",
        "",
        at_most(GROWTH_MB, "MB"),
        "MB",
        (peaks[-1] - peaks[1],),
        figures={"peaks_mb": [round(each) for each in peaks], "files_per_s": round(done.files_per_s, 1)},
    )


def _analyse(paths: Sequence[Path], bundle: Bundle) -> None:
    for path in paths:
        clip = open_clip(path)
        with closing(clip.frames):
            review(clip, bundle, replace(Choices(), region=clip.info.region), lambda _: None)


def _by_processes(jobs: int, paths: Sequence[Path], bundle: Bundle, folder: Path) -> Progress:
    with started(jobs, threads=max(CORES // jobs, 1), memory_bytes=WORKER_BYTES) as pool:
        _archive(paths[:jobs], bundle, folder, pool)  # each has loaded the model
        return _archive(paths, bundle, folder, pool)


def _archive(paths: Sequence[Path], bundle: Bundle, folder: Path, pool: Pool) -> Progress:
    with opened(Path(tempfile.mkdtemp(dir=folder)), _identity(bundle)) as archive:
        *_, last = running(paths, archive, pool, _plan(bundle))
        return last


def _identity(bundle: Bundle) -> Identity:
    model = bundle.info
    return Identity(model, Settings("auto", "auto", False, model.thresholds, model.rule), __version__)


def _plan(bundle: Bundle) -> Plan:
    path = Library([resources.models()]).default().path
    return Plan(bundle.info.name, path, bundle.info.sha256, Choices(), False, Files(path.parent))
