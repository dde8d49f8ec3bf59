"""The self-test: whether all that the program needs works on this machine, told in plain words.

It uses what travels with the program, and writes to temporary folders. Of the user's own work only the store
is looked at, and nothing of what is in it is told: no names of patients, clips or folders.
"""

from __future__ import annotations

import contextlib
import json
import platform
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clarus_desktop import __version__, places, resources
from clarus_desktop.core.errors import ClarusError, ModelError, ReportError
from clarus_desktop.core.words import count
from clarus_desktop.logs import describe

if TYPE_CHECKING:
    from clarus_desktop.core.snapshot import Snapshot
    from clarus_desktop.inference.bundle import Bundle

CHECKS = ("Models", "Engines", "Graphics card", "Reading clips", "Analysis", "Report", "Reviews", "Disk")
"""In the order in which they are made."""
LEAST_FREE = 2**30
"""Bytes that should be left on the disk of the reviews."""


class State(StrEnum):
    """How a check ended."""

    PASSED = "passed"
    ABSENT = "none"
    """There is nothing to check on this machine, which is no fault."""
    FAILED = "failed"


@dataclass(frozen=True)
class Check:
    """One check and what came of it."""

    what: str
    state: State
    told: str
    """A sentence or two."""


class NothingThereError(Exception):
    """What was to be checked is not on this machine. The text says so in a sentence."""


class SelfTest:
    """All checks. Later ones use what earlier ones made, so they are run in order, each once.

    Where caches are in use, the engines and tracks that lie there are tried and none is computed anew.
    """

    def __init__(self) -> None:
        self._bundle: Bundle | None = None
        self._snapshot: Snapshot | None = None

    def run(self) -> Iterator[Check]:
        """Check one thing after another. To be run in the main thread, or after ``exports.prepare`` was
        called there: a report's first page needs it.

        No check raises; what went wrong is told in its result.
        """
        checks: tuple[Callable[[], str], ...] = (
            *(self._models, self._engines, _graphics_card, _reading),
            *(self._analysis, self._report, _store, _disk),
        )
        for what, check in zip(CHECKS, checks, strict=True):
            try:
                yield Check(what, State.PASSED, check())
            except NothingThereError as absent:
                yield Check(what, State.ABSENT, str(absent))
            except ClarusError as error:
                yield Check(what, State.FAILED, f"{error} {error.advice}".rstrip())
            except Exception as error:  # whatever one check does, the others are made
                yield Check(what, State.FAILED, f"Something unexpected went wrong ({describe(error)}).")

    def _models(self) -> str:
        """Every bundle: hash, keys, shapes, numbers, and the golden answer to the golden frames."""
        from clarus_desktop.inference.bundle import load_entry
        from clarus_desktop.inference.library import Library, pick_default

        library = Library([resources.models(), places.models()])
        entries = library.entries()
        default, faults = pick_default(entries, library.preferred), []
        for entry in entries:
            try:
                bundle = load_entry(entry)
            except ModelError as error:
                faults.append(f"{entry.name}: {error} {error.advice}".rstrip())
            else:
                if entry is default:
                    self._bundle = bundle
        if faults:
            raise ModelError(" ".join(faults))
        if self._bundle is None:
            raise ModelError("There is no model.", "Install the program anew: it brings one.")
        names = ", ".join(entry.name for entry in entries)
        return f"Hash, keys, shapes, numbers and golden output hold: {names}."

    def _engines(self) -> str:
        """Every device: its engine against PyTorch in float32 on the processor."""
        from clarus_desktop.inference.devices import available, resolve
        from clarus_desktop.inference.engines.guard import differences, frames_to_compare
        from clarus_desktop.inference.engines.make import make_engine
        from clarus_desktop.inference.engines.torch_engine import TorchEngine

        bundle = self._usable()
        frames = frames_to_compare(bundle.preprocessing)
        with contextlib.closing(TorchEngine(bundle, resolve("torch-cpu", "float32"))) as engine:
            exact = engine.run(frames)
        told = []
        for name in available():
            with contextlib.closing(make_engine(bundle, resolve(name))) as engine:
                probability, distance = differences(engine.run(frames), exact, bundle)
                info = engine.info
            told.append(
                f"{name}: {info.device_name}, {info.backend}, {info.precision}; probabilities within "
                f"{probability:.4f} and distances within {distance:.4f} of PyTorch's."
            )
            told += info.notes
        return " ".join(told)

    def _analysis(self) -> str:
        """The demo clip, of which the stretch with the synthetic consolidation is known."""
        from clarus_desktop.media import open_clip
        from clarus_desktop.review import Choices, review

        bundle = self._usable()
        clip = open_clip(resources.demo_clip())
        with contextlib.closing(clip.frames):
            self._snapshot = snapshot = review(
                clip, bundle, Choices(region=clip.info.region), lambda _step: None
            )
        told = [
            f"{count(len(snapshot.segments(kind)), 'flagged segment')} in the {kind} track"
            for kind in snapshot.tracks.kinds
        ]
        return f"{count(clip.info.frame_count, 'frame')} of the demo clip analysed: {' and '.join(told)}."

    def _report(self) -> str:
        """PDF, JSON and CSV, written to a temporary folder; the PDF is read back as it is written."""
        from clarus_desktop.exports import SUFFIXES, export
        from clarus_desktop.media import open_clip

        if self._snapshot is None:
            raise ReportError("There is no analysis to report on.", "See above.")
        clip = open_clip(resources.demo_clip())
        with contextlib.closing(clip.frames), tempfile.TemporaryDirectory() as folder:
            for suffix in SUFFIXES:
                export(self._snapshot, clip.frames, Path(folder) / f"report{suffix}")
        return "PDF, JSON and CSV were written, and the PDF read back. There are fonts to print with."

    def _usable(self) -> Bundle:
        if self._bundle is None:
            raise ModelError("There is no sound model to compute with.", "See above.")
        return self._bundle


def _graphics_card() -> str:
    from clarus_desktop.inference.devices import available, cuda_cards

    names = [device.name for device in available().values() if device.kind != "cpu"]
    if not names:
        raise NothingThereError("None that this program can compute on; analyses run on the processor.")
    return f"{', '.join(names)}. CUDA sees {count(cuda_cards(), 'card')}."


def _reading() -> str:
    """Every frame of the demo clip, and as many as its description says."""
    from clarus_desktop.media import open_clip

    path = resources.demo_clip()
    truth: dict[str, Any] = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    clip = open_clip(path)
    with contextlib.closing(clip.frames):
        read = sum(bool(clip.frames.frame(index).any()) for index in range(clip.info.frame_count))
    if read != truth["frames"]:
        raise ClarusError(
            f"{count(read, 'frame')} of the demo clip could be read, of {truth['frames']}.",
            "Install the program anew.",
        )
    return f"All {count(read, 'frame')} of the demo clip were read."


def _store() -> str:
    """The store of reviews, if there is one: every entry of its log, and that the tables are its sum."""
    from clarus_desktop.store import open_store
    from clarus_desktop.store.opening import FILE

    if not (places.reviews() / FILE).is_file():
        raise NothingThereError("Nothing has been reviewed on this computer yet.")
    with contextlib.closing(open_store(places.reviews(), write=False)) as store:
        verified = store.verify()
    return f"Every entry of the log is as it was written ({verified.entries:,})."


def _disk() -> str:
    """Whether the folders of this user can be written to, and what is left there."""
    folders = {
        "reviews": places.reviews(),
        "models": places.models(),
        "settings": places.settings_file().parent,
        "log": places.log_file().parent,
        "caches": places.engines(),
    }
    free = []
    for what, folder in folders.items():
        existing = next(place for place in (folder, *folder.parents) if place.is_dir())
        try:
            with tempfile.TemporaryFile(dir=existing) as file:
                file.write(b"clarus")
        except OSError as error:
            raise ClarusError(
                f"The folder of the {what} can't be written to ({error.strerror}).",
                "See to its rights, and that the disk is not full.",
            ) from error
        free.append(shutil.disk_usage(existing).free)
    told = f"The program's folders can be written to; {min(free) / 2**30:,.1f} GiB are free."
    if min(free) < LEAST_FREE:
        raise ClarusError(told, "Make room: exports and reviews need some.")
    return told


def as_json(checks: list[Check]) -> dict[str, Any]:
    """For support: the checks, and what program and system they were made on."""
    return {
        "program": "CLARUS Desktop",
        "version": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "machine": platform.machine(),
        "passed": all(check.state is not State.FAILED for check in checks),
        "checks": [asdict(check) for check in checks],
    }
