"""Reviews, exams and analyses on disk, and the log of every change to them."""

from clarus_desktop.store.chain import Verified
from clarus_desktop.store.opening import open_store
from clarus_desktop.store.store import Store

__all__ = ["Store", "Verified", "open_store"]
