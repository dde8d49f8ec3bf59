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
from clarus_desktop.core.kept import shown
from clarus_desktop.core.language import english, joined, many, mark, tr
from clarus_desktop.imports import in_words
from clarus_desktop.logs import describe

if TYPE_CHECKING:
    from clarus_desktop.core.snapshot import Snapshot
    from clarus_desktop.inference.bundle import Bundle

CHECKS = (
    *(mark("Models"), mark("Engines"), mark("Graphics card"), mark("Reading clips")),
    *(mark("Analysis"), mark("Report"), mark("Reviews"), mark("Disk")),
)
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
    """A sentence or two, in English."""


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

        No check raises; what went wrong is told in its result, in English.
        """
        checks: tuple[Callable[[], str], ...] = (
            *(self._models, self._engines, _graphics_card, _reading),
            *(self._analysis, self._report, _store, _disk),
        )
        for what, check in zip(CHECKS, checks, strict=True):
            yield _made(what, check)

    def _models(self) -> str:
        """Every bundle: hash, keys, shapes, numbers, and the golden answer to the golden frames."""
        from clarus_desktop.inference.bundle import verified
        from clarus_desktop.inference.library import Library, pick_default

        library = Library([resources.models(), places.models()])
        entries = library.entries()
        default, faults = pick_default(entries, library.preferred), []
        for entry in entries:
            try:
                bundle = verified(entry)
            except ModelError as error:
                told = joined(str(error), error.advice)
                faults.append(tr("{model}: {told}", model=entry.name, told=told))
            else:
                if entry is default:
                    self._bundle = bundle
        if faults:
            raise ModelError(joined(*faults))
        if self._bundle is None:
            raise ModelError(tr("There is no model."), tr("Install the program anew: it brings one."))
        names = ", ".join(entry.name for entry in entries)
        return tr("Hash, keys, shapes, numbers and golden output hold: {models}.", models=names)

    def _engines(self) -> str:
        """Every device: its engine against PyTorch in float32 on the processor."""
        from clarus_desktop.inference.devices import available, resolve
        from clarus_desktop.inference.engines.guard import differences
        from clarus_desktop.inference.engines.make import make_engine
        from clarus_desktop.inference.engines.torch_engine import TorchEngine
        from clarus_desktop.inference.exact import frames_to_compare

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
                tr(
                    "{device}: {name}, {backend}, {precision}; probabilities within {probability} "
                    "and distances within {distance} of PyTorch's.",
                    device=name,
                    name=info.device_name,
                    backend=info.backend,
                    precision=info.precision,
                    probability=f"{probability:.4f}",
                    distance=f"{distance:.4f}",
                )
            )
            told += map(shown, info.notes)
        return joined(*told)

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
            tr(
                "{segments} in the {track} track",
                segments=many(
                    len(snapshot.segments(kind)), mark("{n} flagged segment"), mark("{n} flagged segments")
                ),
                track=tr(kind.value),
            )
            for kind in snapshot.tracks.kinds
        ]
        return tr(
            "{frames} of the demo clip analysed: {told}.",
            frames=_frames(clip.info.frame_count),
            told=tr("{one} and {other}", one=told[0], other=told[1]) if len(told) == 2 else told[0],
        )

    def _report(self) -> str:
        """PDF, JSON and CSV, written to a temporary folder; the PDF is read back as it is written."""
        from clarus_desktop.exports import SUFFIXES, export
        from clarus_desktop.media import open_clip

        if self._snapshot is None:
            raise ReportError(tr("There is no analysis to report on."), tr("See above."))
        clip = open_clip(resources.demo_clip())
        with contextlib.closing(clip.frames), tempfile.TemporaryDirectory() as folder:
            for suffix in SUFFIXES:
                export(self._snapshot, clip.frames, Path(folder) / f"report{suffix}")
        return tr("PDF, JSON and CSV were written, and the PDF read back. There are fonts to print with.")

    def _usable(self) -> Bundle:
        if self._bundle is None:
            raise ModelError(tr("There is no sound model to compute with."), tr("See above."))
        return self._bundle


@english()
def _made(what: str, check: Callable[[], str]) -> Check:
    try:
        return Check(what, State.PASSED, check())
    except NothingThereError as absent:
        return Check(what, State.ABSENT, str(absent))
    except Exception as raised:  # whatever one check does, the others are made
        error = in_words(raised)
        if isinstance(error, ClarusError):
            return Check(what, State.FAILED, joined(str(error), error.advice))
        told = tr("Something unexpected went wrong ({reason}).", reason=describe(error))
        return Check(what, State.FAILED, told)


def _graphics_card() -> str:
    from clarus_desktop.inference.devices import available, cuda_cards

    names = [device.name for device in available().values() if device.kind != "cpu"]
    if not names:
        raise NothingThereError(tr("None that this program can compute on; analyses run on the processor."))
    return many(
        cuda_cards(),
        mark("{names}. CUDA sees {n} card."),
        mark("{names}. CUDA sees {n} cards."),
        names=", ".join(names),
    )


def _frames(amount: int) -> str:
    return many(amount, mark("{n} frame"), mark("{n} frames"))


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
            tr(
                "{frames} of the demo clip could be read, of {all}.",
                frames=_frames(read),
                all=truth["frames"],
            ),
            tr("Install the program anew."),
        )
    return tr("All {frames} of the demo clip were read.", frames=_frames(read))


def _store() -> str:
    """The store of reviews, if there is one: every entry of its log, and that the tables are its sum."""
    from clarus_desktop.store import open_store
    from clarus_desktop.store.opening import FILE

    if not (places.reviews() / FILE).is_file():
        raise NothingThereError(tr("Nothing has been reviewed on this computer yet."))
    with contextlib.closing(open_store(places.reviews(), write=False)) as store:
        verified = store.verify()
    return tr("Every entry of the log is as it was written ({entries}).", entries=f"{verified.entries:,}")


def _disk() -> str:
    """Whether the folders of this user can be written to, and what is left there."""
    folders = {
        mark("The folder of the reviews can't be written to ({reason})."): places.reviews(),
        mark("The folder of the models can't be written to ({reason})."): places.models(),
        mark("The folder of the settings can't be written to ({reason})."): places.settings_file().parent,
        mark("The folder of the log can't be written to ({reason})."): places.log_file().parent,
        mark("The folder of the caches can't be written to ({reason})."): places.engines(),
    }
    free = []
    for fault, folder in folders.items():
        existing = next(place for place in (folder, *folder.parents) if place.is_dir())
        try:
            with tempfile.TemporaryFile(dir=existing) as file:
                file.write(b"clarus")
        except OSError as error:
            raise ClarusError(
                tr(fault, reason=error.strerror),
                tr("See to its rights, and that the disk is not full."),
            ) from error
        free.append(shutil.disk_usage(existing).free)
    told = tr(
        "The program's folders can be written to; {size} GiB are free.", size=f"{min(free) / 2**30:,.1f}"
    )
    if min(free) < LEAST_FREE:
        raise ClarusError(told, tr("Make room: exports and reviews need some."))
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
