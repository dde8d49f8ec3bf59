"""The model and the device that is chosen, as workers are given it."""

from __future__ import annotations

import functools
import importlib
import threading
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clarus_desktop.core.preferences import AUTO

if TYPE_CHECKING:
    from clarus_desktop.core.model import ModelInfo
    from clarus_desktop.core.region import Region
    from clarus_desktop.inference.bundle import Bundle
    from clarus_desktop.inference.explain import Explainer
    from clarus_desktop.inference.library import Entry
    from clarus_desktop.report.film import Explain


class Loading:
    """Reads a model's bundle from its file once, for all workers: who comes second waits for the first."""

    def __init__(self, entry: Entry) -> None:
        self._entry = entry
        self._lock = threading.Lock()
        self.loaded: Bundle | None = None
        """None until a worker has asked for it."""

    def bundle(self) -> Bundle:
        """For a worker.

        Raises:
            ModelError: the file can't be used.
        """
        from clarus_desktop.inference.bundle import load_entry

        with self._lock:
            self.loaded = self.loaded or load_entry(self._entry)
            return self.loaded


@dataclass(frozen=True, eq=False)
class Chosen:
    """What to analyse with, as a worker is given it."""

    entry: Entry
    device: str
    """auto, or a name of ``inference.devices.available``."""
    loading: Loading
    """Of the entry."""
    precision: str = AUTO
    """That it computes tracks in; auto, or one of the device's."""

    @property
    def loaded(self) -> Bundle | None:
        """None until a worker has loaded the entry."""
        return self.loading.loaded

    def bundle(self) -> Bundle:
        """The bundle, read from its file if need be: for the worker.

        Raises:
            ModelError: the file can't be used.
        """
        return self.loading.bundle()

    def get_ready(self) -> None:
        """Have what the first analysis will need: for a worker that has nothing else to do. Where the engine
        would have to be made first, which takes all cores for a while, only torch is imported.

        Raises:
            ModelError, DeviceError, AnalysisError: as the first analysis will.
        """
        from clarus_desktop.inference.exact import kept_exact
        from clarus_desktop.inference.loading import load_torch
        from clarus_desktop.inference.preprocess import Preprocessing

        info = self.entry.usable()
        if kept_exact(info.sha256, Preprocessing.from_card(info.card["preprocessing"])) is None:
            load_torch()
            importlib.import_module("torch")
            return
        bundle = self.bundle()
        importlib.import_module("clarus_desktop.inference.analyze")
        from clarus_desktop.inference.devices import resolve
        from clarus_desktop.inference.engines.make import make_engine

        with closing(make_engine(bundle, resolve(self.device, self.precision))):
            pass

    def explaining(self, region: Region | None) -> Explain:
        """What makes heat maps of frames: for the worker. The network is got ready when it is first called.

        It raises:
            ModelError: the file can't be used.
            AnalysisError: the network can't be brought to the device, or doesn't give maps.
        """

        @functools.cache
        def ready() -> Explainer:
            from clarus_desktop.inference.loading import load_torch

            load_torch()
            from clarus_desktop.inference.explain import Explainer

            return Explainer(self.bundle(), self.device)

        return lambda images: ready().explain(images, region)


def maker(chosen: Chosen | None, model: ModelInfo) -> Chosen | None:
    """What is chosen, if it is what made an analysis by ``model``; otherwise that can't be explained."""
    return chosen if chosen is not None and chosen.entry.usable().sha256 == model.sha256 else None
