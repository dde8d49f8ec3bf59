"""``clarus-desktop analyze --archive``: many clips into one data set, by one process or many."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from clarus_desktop import __version__, places, resources
from clarus_desktop.archive.extras import need
from clarus_desktop.archive.names import CLIPS, SUMMARY, TRACKS
from clarus_desktop.commands.progress import Progress, span
from clarus_desktop.core.errors import ArchiveError
from clarus_desktop.core.words import count, display_name

if TYPE_CHECKING:
    from clarus_desktop.archive.manifest import Identity
    from clarus_desktop.archive.pools import Pool
    from clarus_desktop.archive.running import Progress as Done
    from clarus_desktop.archive.work import Plan
    from clarus_desktop.inference.library import Entry

MEMORY_SHARE = 0.8
"""Of what this machine allows, for all its workers together."""
LEAST_BYTES = 1 << 30
"""For each of them."""
FILES = "files"
"""Folder of what is written for each clip."""
_LOG_EVERY_S = 60


def run(options: argparse.Namespace, clips: Sequence[Path]) -> int:
    """Put clips into the archive in the folder ``options.out``; returns the exit status."""
    need("pyarrow")
    if options.jobs or options.scheduler:
        need("distributed")
        import clarus_desktop.archive.cluster  # noqa: F401 - Dask sets its log up, which is turned away below
    from clarus_desktop.archive.folder import opened
    from clarus_desktop.archive.log import logging_to
    from clarus_desktop.archive.running import running
    from clarus_desktop.inference.library import Library

    library = Library([resources.models(), places.models()])
    entry = library.find(options.model) if options.model else library.default()
    plan, identity = _asked(options, entry)
    paths = list(dict.fromkeys(path.absolute() for path in clips))
    screen, logged = Progress(), time.monotonic()
    with (
        opened(options.out, identity) as folder,
        logging_to(options.out) as log,
        _workers(options, plan) as (pool, plan, who),
    ):
        if plan.files.suffixes:
            plan.files.folder.mkdir(exist_ok=True)
        log.info("%s by %s, model %s %s", count(len(paths), "file"), who, entry.name, plan.model_sha256)
        screen.line(f"{count(len(paths), 'file')}, by {who}.")
        for done in running(paths, folder, pool, plan, retry=options.retry_failed):
            for row in done.failures:
                log.warning("%s, clip %s", row["error_kind"], row["sha256"] or "not read")
                screen.line(f"{display_name(row['path'])}: {row['error']}")
            screen.update(told(done))
            if time.monotonic() - logged >= _LOG_EVERY_S:
                logged = time.monotonic()
                log.info(told(done))
        log.info("finished: %s", told(done))
    screen.line(
        f"{done.total - done.failed} of {done.total} clips analysed, {done.before} of them before. "
        f"{done.files_per_s:.2f} clips/s, {done.frames_per_s:.0f} frames/s. "
        f"See {SUMMARY}, {CLIPS} and {TRACKS} in {display_name(options.out.name)}."
    )
    return 1 if done.failed else 0


def told(done: Done) -> str:
    """How far a run is, in one line."""
    left = "" if done.seconds_left is None else f", {span(done.seconds_left)} left"
    return (
        f"{done.before + done.done:,}/{done.total:,} files, {done.failed:,} failed, "
        f"{done.files_per_s:.2f} clips/s, {done.frames_per_s:.0f} frames/s{left}"
    )


def _asked(options: argparse.Namespace, entry: Entry) -> tuple[Plan, Identity]:
    """What to do with each clip, and what the archive is known by."""
    from clarus_desktop.archive.manifest import Identity, Settings
    from clarus_desktop.archive.work import Files, Plan
    from clarus_desktop.review import Choices

    model = entry.usable()
    choices = Choices(
        options.device, options.precision, options.probability_threshold, options.distance_threshold
    )
    wanted = ((".json", options.json), (".pdf", options.report), (".csv", options.csv))
    files = Files(
        options.out.absolute() / FILES,
        tuple(suffix for suffix, is_wanted in wanted if is_wanted),
        options.page,
        not options.report_whole_frame,
    )
    plan = Plan(entry.name, entry.path.absolute(), model.sha256, choices, options.whole_frame, files)
    settings = Settings(
        options.device, options.precision, options.whole_frame, choices.thresholds(model), model.rule
    )
    return plan, Identity(model, settings, __version__)


@contextmanager
def _workers(options: argparse.Namespace, plan: Plan) -> Iterator[tuple[Pool, Plan, str]]:
    """Who does the work, the plan with how each finds out what it may use, and what to call them."""
    first = None
    if options.report:
        from clarus_desktop.report.pdf.fonts import ensure_gui_application

        first = ensure_gui_application  # which only a main thread can
    if options.scheduler:
        from clarus_desktop.archive.cluster import joined, worker_bytes

        with joined(options.scheduler, graphics=options.device == "cuda", first=first) as cluster:
            who = count(cluster.workers, "worker") + " of a cluster"
            yield cluster, replace(plan, memory_bytes=worker_bytes), who
    elif options.jobs:
        from clarus_desktop.archive.cluster import started, visible_cards, worker_bytes
        from clarus_desktop.inference.cores import CORES
        from clarus_desktop.inference.devices import cuda_cards
        from clarus_desktop.media.budget import allowed_bytes

        cards = visible_cards(cuda_cards()) if options.device in ("auto", "cuda") else []
        jobs = min(options.jobs, len(cards) or options.jobs)
        threads, memory = max(CORES // jobs, 1), int(MEMORY_SHARE * allowed_bytes() / jobs)
        if memory < LEAST_BYTES:
            raise ArchiveError(
                f"There is not enough memory for {jobs} processes: each needs 1 GB.", "Give a smaller --jobs."
            )
        each = "a graphics card" if cards else count(threads, "thread")
        who = f"{count(jobs, 'worker')} with {each} and {memory / 1e9:.1f} GB each"
        with started(jobs, threads=threads, memory_bytes=memory, cards=cards[:jobs], first=first) as cluster:
            yield cluster, replace(plan, memory_bytes=worker_bytes), who
    else:
        from clarus_desktop.archive.pools import InProcess

        yield InProcess(), plan, "this process"
