"""Making the engine that suits a bundle and a choice."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import NamedTuple
from weakref import WeakKeyDictionary

from clarus_desktop.core import kept
from clarus_desktop.core.errors import AnalysisError
from clarus_desktop.inference.bundle import Bundle
from clarus_desktop.inference.devices import EngineChoice, resolve
from clarus_desktop.inference.engines.base import Engine
from clarus_desktop.inference.engines.guard import faithful

_log = logging.getLogger(__name__)


class _Settled(NamedTuple):
    """What a choice has come to for a bundle."""

    choice: EngineChoice
    """With a precision, not auto."""
    notes: tuple[str, ...]


_settled: WeakKeyDictionary[Bundle, dict[EngineChoice, _Settled]] = WeakKeyDictionary()
"""So that each bundle's engines are compared once in a run of the program."""


def make_engine(bundle: Bundle, choice: EngineChoice) -> Engine:
    """The engine to run a bundle with; the caller closes it.

    A reduced precision that the user chose is taken as it is. Otherwise the device's precisions are tried on
    the frames of ``guard``, the fastest first, and the first one is taken that gives the values of torch's
    float32. Where none does, torch takes over on the processor. ``info.notes`` and the log say what was
    turned down.

    Raises:
        AnalysisError: the network can't be brought to the device.
    """
    settled = _settled.setdefault(bundle, {})
    if choice not in settled:
        settled[choice] = _settle(bundle, choice)
    return _engine(bundle, *settled[choice])


def _settle(bundle: Bundle, choice: EngineChoice) -> _Settled:
    device = choice.device
    by_user = choice.precision not in ("auto", "float32")
    inexact: list[str] = []
    for precision in device.precisions if choice.precision == "auto" else (choice.precision,):
        wanted = replace(choice, precision=precision)
        # torch in float32 is what the others are compared with, or as near to it as can be
        if by_user or (device.backend, precision) == ("torch", "float32") or _works(bundle, wanted):
            return _Settled(wanted, _turned_down(inexact))
        inexact.append(precision)
    note = kept.UNUSABLE.format(device=device.label)
    return _Settled(resolve("torch-cpu", "float32"), (note,))


def _turned_down(precisions: list[str]) -> tuple[str, ...]:
    """What is noted of precisions that are not exact enough: of none, nothing."""
    match precisions:
        case []:
            return ()
        case [precision]:
            return (kept.INEXACT.format(precision=precision),)
    return (kept.INEXACT_BOTH.format(one=", ".join(precisions[:-1]), other=precisions[-1]),)


def _works(bundle: Bundle, choice: EngineChoice) -> bool:
    """Whether an engine can be had and is exact enough."""
    try:
        engine = _engine(bundle, choice)
    except AnalysisError as error:
        _log.warning("%s in %s: %s", choice.device.label, choice.precision, error)
        return False
    try:
        good = faithful(engine, bundle)
    finally:
        engine.close()
    if not good:
        _log.warning(
            "%s in %s is not exact enough for %s", choice.device.label, choice.precision, bundle.info.name
        )
    return good


def _engine(bundle: Bundle, choice: EngineChoice, notes: tuple[str, ...] = ()) -> Engine:
    if choice.device.backend == "openvino":
        from clarus_desktop.inference.engines.openvino_engine import OpenVinoEngine

        return OpenVinoEngine(bundle, choice, notes)
    from clarus_desktop.inference.engines.torch_engine import TorchEngine

    return TorchEngine(bundle, choice, notes)
