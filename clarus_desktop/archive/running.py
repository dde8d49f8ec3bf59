"""A run: every clip of a list into an archive, each once, whatever becomes of one of them."""

from __future__ import annotations

import functools
import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from clarus_desktop.archive.folder import Folder
from clarus_desktop.archive.pools import Failed, Pool
from clarus_desktop.archive.rows import FileFacts, Row, same_clip_row
from clarus_desktop.archive.work import (
    CONCERNS_ALL,
    LIE_IN_THE_BYTES,
    Looked,
    Plan,
    Result,
    analyse,
    facts,
    failure,
    look,
)
from clarus_desktop.core.errors import WorkerDiedError
from clarus_desktop.core.identity import HIDDEN

_TRIED_ONCE = LIE_IN_THE_BYTES | {WorkerDiedError.__name__}
"""Kinds of errors after which a run tries no other file with the same bytes. That workers died of a clip may
have lain in these workers, so that another run tries again; each try costs several of them."""


@dataclass(frozen=True, eq=False)
class Progress:
    """How far a run is."""

    total: int
    """Files it was given."""
    before: int
    """Of these, files the archive had already."""
    done: int
    """Files this run has put into it."""
    failed: int
    """Failures among all these."""
    frames: int
    """Frames this run has analysed."""
    elapsed_s: float
    failures: Sequence[Row] = ()
    """Rows of files that have failed since the last time."""

    @property
    def files_per_s(self) -> float:
        return self.done / max(self.elapsed_s, 1e-9)

    @property
    def frames_per_s(self) -> float:
        return self.frames / max(self.elapsed_s, 1e-9)

    @property
    def seconds_left(self) -> float | None:
        """None as long as nothing tells."""
        left = self.total - self.before - self.done
        return left / self.files_per_s if self.done else None


def running(
    paths: Sequence[Path], folder: Folder, pool: Pool, plan: Plan, *, retry: bool = False
) -> Generator[Progress, None, None]:
    """Put all clips into an archive, and then the archive in order; yields each time something is done, and
    at the end.

    Clips that are in it already are passed over. Of files that hold the same bytes one is analysed; where it
    fails of what may concern that file alone, the next one is.

    Args:
        paths: absolute, none twice.
        folder: as it is after each step, all the run can be gone on with.
        retry: try those again that have failed in an earlier run.

    Raises:
        ModelError, DeviceError, ReportError, ArchiveError: what every clip would meet.
        OSError: as ``Folder.add``.
    """
    run = _Run(len(paths), folder, pool, plan, retry)
    for path in paths:
        while pool.is_full:
            yield run.step()
        run.take(path)
    while pool.is_busy:
        yield run.step()
    folder.settle()
    yield run.progress()


class _Run:
    def __init__(self, total: int, folder: Folder, pool: Pool, plan: Plan, retry: bool) -> None:
        self._folder, self._pool, self._plan, self._retry = folder, pool, plan, retry
        self._total = total
        self._before = self._done = self._failed = self._frames = 0
        self._failures: list[Row] = []
        self._at_work: dict[str, list[Looked]] = {}
        """Clips that are being analysed, by hash, with the other files that hold them."""
        self._tried: set[str] = set()
        self._started = time.monotonic()

    def take(self, path: Path) -> None:
        """Begin with a file, unless the archive has it."""
        file = facts(path)
        known = self._folder.find(file)
        if known is None or (known.failed and self._retry) or not self._is_whole(known.sha256):
            self._pool.submit(functools.partial(self._looked, file), look, file)
        else:
            self._before += 1
            self._failed += known.failed

    def step(self) -> Progress:
        """Wait until something is done."""
        self._pool.wait()
        return self.progress()

    def progress(self) -> Progress:
        elapsed = time.monotonic() - self._started
        counts = (self._total, self._before, self._done, self._failed, self._frames)
        failures, self._failures = self._failures, []
        return Progress(*counts, elapsed, failures)

    def _looked(self, file: FileFacts, outcome: Looked | Result | Failed) -> None:
        match outcome:
            case Failed(error):
                self._report(_failed(error, file, HIDDEN, None))
            case Result():
                self._report(outcome)
            case Looked(_, _, sha256):
                if sha256 in self._at_work:
                    self._at_work[sha256].append(outcome)
                else:
                    self._go_on([outcome])

    def _go_on(self, same: Sequence[Looked]) -> None:
        """With files that hold the same bytes: they are as one that is known, or the first is analysed."""
        first, *others = same
        row = self._known(first.sha256)
        if row is None:
            self._at_work[first.sha256] = others
            self._pool.submit(functools.partial(self._analysed, first), analyse, first, self._plan)
            return
        for each in same:
            self._report(Result(same_clip_row(row, each.file, each.name), None))

    def _analysed(self, looked: Looked, outcome: Result | Failed) -> None:
        if isinstance(outcome, Failed):
            outcome = _failed(outcome.error, looked.file, looked.name, looked.sha256)
        self._tried.add(looked.sha256)
        self._frames += outcome.row.get("frames") or 0
        self._report(outcome)
        if others := self._at_work.pop(looked.sha256):
            self._go_on(others)

    def _report(self, result: Result) -> None:
        self._folder.add(result.row, result.tracks)
        self._done += 1
        if result.row.get("error") is not None:
            self._failed += 1
            self._failures.append(result.row)

    def _known(self, sha256: str) -> Row | None:
        """The row of a clip that need not be analysed again."""
        row = self._folder.row_of(sha256)
        if row is None or row["error"] is None:
            return row if self._is_whole(sha256) else None
        if sha256 in self._tried:
            return row if row["error_kind"] in _TRIED_ONCE else None
        return row if row["error_kind"] in LIE_IN_THE_BYTES and not self._retry else None

    def _is_whole(self, sha256: str | None) -> bool:
        """Whether an analysis that the archive has comes with all files that are asked for."""
        row = None if sha256 is None else self._folder.row_of(sha256)
        if row is None or row["error"] is not None:
            return True
        return all(path.is_file() for path in self._plan.files.of(row["sha256"]))


def _failed(error: Exception, file: FileFacts, name: str, sha256: str | None) -> Result:
    """A result of a failure that its worker could not tell; what every clip would meet is raised."""
    if isinstance(error, CONCERNS_ALL):
        raise error
    return failure(file, name, sha256, error)
