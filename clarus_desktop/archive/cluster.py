"""Work done by many processes: Dask queues it, tries again what failed, and replaces workers that died."""

from __future__ import annotations

import concurrent.futures
import functools
import itertools
import logging
import os
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import dask
from distributed import Client, Future, KilledWorker, Nanny, Scheduler, SpecCluster, as_completed, get_worker
from distributed.client import ClosedClientError

from clarus_desktop.archive.pools import Failed, Then
from clarus_desktop.core.errors import ArchiveError, WorkerDiedError

DEATHS = 2
"""So many workers may die of a clip, and one more: then it counts as failed."""
RETRIES = 2
"""How often something unexpected, such as a storage that can't be reached, is tried again."""
AHEAD = 3
"""Pieces of work per worker that are with the cluster at once. More than two, so that the scheduler keeps
those that wait to itself: if a worker dies, only the one it was at is under suspicion."""
LOOPBACK = "127.0.0.1"
GPU = "GPU"
"""The resource that a cluster's workers with a graphics card announce."""
_THREADS = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")
First = Callable[[], None]
"""What has to be done in the main thread of each worker before it begins."""


class Cluster:
    """A ``Pool`` whose work is done by the workers of a Dask cluster."""

    def __init__(
        self, client: Client, first: First | None = None, resources: dict[str, float] | None = None
    ) -> None:
        """``resources``: what a worker must have to be given work; None: any worker is."""
        self._client = client
        self._first = first
        self._resources = resources
        self._thens: dict[Any, Then] = {}
        self._done = as_completed(loop=client.loop)
        self._run, self._numbers = f"clarus-{uuid.uuid4().hex}", itertools.count()
        self.workers = self._count()

    @property
    def is_full(self) -> bool:
        return len(self._thens) >= AHEAD * max(self.workers, 1) + 1

    @property
    def is_busy(self) -> bool:
        return bool(self._thens)

    def submit(self, then: Then, function: Callable[..., Any], *arguments: Any) -> None:
        number = next(self._numbers)
        if number % 100 == 0:  # workers come and go
            self.workers = self._count()
        key = (self._run, number)  # one group of tasks for Dask, in whose keys nothing is told of a clip
        with _reached():
            future = self._client.submit(
                *(_in_worker, self._first, function, *arguments),
                key=key,
                pure=False,
                retries=RETRIES,
                resources=self._resources,
            )
        self._thens[key] = then
        self._done.add(future)

    def _count(self) -> int:
        """Workers; one that works on several pieces at once counts as as many."""
        with _reached():
            return sum(self._client.nthreads().values())

    def wait(self) -> None:
        with _reached():
            future = next(self._done)
            outcome = _outcome(future)
        self._thens.pop(future.key)(outcome)


def worker_bytes() -> int | None:
    """Called in a worker: the memory that each piece of its work may use; None where it isn't limited."""
    worker = get_worker()
    limit = worker.memory_manager.memory_limit
    return limit // worker.state.nthreads if limit else None


def _in_worker(first: First | None, function: Callable[..., Any], *arguments: Any) -> Any:
    if first is not None:
        _in_main_thread(first)
    return function(*arguments)


@functools.cache
def _in_main_thread(first: First) -> None:
    """Once in a worker, whose main thread runs Dask's event loop; work itself is done in another."""
    done: concurrent.futures.Future[None] = concurrent.futures.Future()

    def call() -> None:
        try:
            first()
            done.set_result(None)
        except Exception as error:
            done.set_exception(error)

    get_worker().loop.add_callback(call)
    done.result()


def _outcome(future: Future[Any]) -> Any:
    """Raises ArchiveError where the cluster is lost."""
    if future.status == "finished":
        return future.result()
    error = future.exception() if future.status == "error" else None
    match error:
        case KilledWorker():
            return Failed(_died(error.allowed_failures + 1))
        case ImportError():
            raise ArchiveError(
                "A worker of the cluster does not have this program, or not all it needs.",
                "Install the same version with the same extras on all of them.",
            ) from error
        case Exception():
            return Failed(error)
    raise _lost()


@contextmanager
def _reached() -> Iterator[None]:
    """Raises ArchiveError where the cluster is lost, in whichever way Dask tells."""
    try:
        yield
    except (OSError, ClosedClientError) as error:
        raise _lost() from error


def _lost() -> ArchiveError:
    return ArchiveError(
        "The connection to the cluster's scheduler was lost.",
        "Run the same command again when it is there: what is done is kept.",
    )


def _died(times: int) -> WorkerDiedError:
    return WorkerDiedError(
        f"The worker process that analysed this clip died, {times} times in a row.",
        "It may be damaged in a way that a decoder can't stand, or need more memory than a worker has.",
    )


@contextmanager
def joined(address: str, *, graphics: bool, first: First | None = None) -> Iterator[Cluster]:
    """The cluster of a scheduler that runs already; its workers may come and go.

    Args:
        address: as ``dask scheduler`` tells it, such as "tcp://10.0.0.5:8786".
        graphics: work is for workers with a graphics card.

    Raises:
        ArchiveError: there is no scheduler, or none of its workers has announced a graphics card.
    """
    try:
        client = Client(address, timeout="20s", set_as_default=False)
    except (OSError, ValueError, ImportError) as error:
        raise ArchiveError(
            f"There is no Dask scheduler to be had at {address}.",
            "Start one with “dask scheduler”, and give --scheduler the address that it tells.",
        ) from error
    with client:
        with _reached():
            workers = client.scheduler_info(n_workers=-1)["workers"].values()
        if graphics and workers and not any(GPU in worker["resources"] for worker in workers):
            raise ArchiveError(
                "None of the cluster's workers has announced a graphics card.",
                f"Start those that have one with: dask worker ADDRESS --nthreads 1 --resources {GPU}=1",
            )
        yield Cluster(client, first, {GPU: 1} if graphics else None)


@contextmanager
def started(
    jobs: int, *, threads: int, memory_bytes: int, cards: Sequence[str] = (), first: First | None = None
) -> Iterator[Cluster]:
    """Worker processes of this machine, reached through its loopback address alone, for as long as they are
    needed. One that dies is replaced.

    Args:
        jobs: how many.
        threads: of each, for all libraries that ask OpenMP or torch.
        memory_bytes: a worker that takes more is replaced.
        cards: graphics cards as CUDA numbers them, one for each worker; none: all see what there is.
    """
    settings: dict[str, Any] = {
        "distributed.scheduler.allowed-failures": DEATHS,
        "distributed.scheduler.worker-saturation": 1.0,  # a worker holds nothing but what it is at
        "distributed.scheduler.http.routes": [],
        "distributed.worker.http.routes": [],
        "distributed.worker.daemon": False,  # what decodes compressed DICOM is a process of its own
        # Results are small; what takes memory is the work itself, which can't be moved to disk.
        "distributed.worker.memory.target": False,
        "distributed.worker.memory.spill": False,
        "distributed.worker.memory.pause": False,
        "distributed.worker.memory.terminate": 0.95,
        **{f"distributed.nanny.pre-spawn-environ.{name}": threads for name in _THREADS},
    }
    node = {"host": LOOPBACK, "dashboard": False, "dashboard_address": f"{LOOPBACK}:0"}
    nanny = {**node, "nthreads": 1, "memory_limit": memory_bytes, "silence_logs": logging.CRITICAL}
    environments = [{"CUDA_VISIBLE_DEVICES": card} for card in cards] or [{}] * jobs
    workers = {
        number: {"cls": Nanny, "options": {**nanny, "env": environment}}
        for number, environment in enumerate(environments)
    }
    with (
        _own_threads(),
        dask.config.set(settings),
        SpecCluster(
            scheduler={"cls": Scheduler, "options": {**node, "port": 0}},
            workers=workers,
            silence_logs=logging.CRITICAL,
        ) as cluster,
        Client(cluster, set_as_default=False) as client,
    ):
        yield Cluster(client, first)


@contextmanager
def _own_threads() -> Iterator[None]:
    """Dask puts into this process's environment what workers shall find in theirs, and leaves it there."""
    before = {name: os.environ[name] for name in _THREADS if name in os.environ}
    try:
        yield
    finally:
        for name in _THREADS:
            os.environ.pop(name, None)
        os.environ.update(before)


def visible_cards(count: int) -> list[str]:
    """Graphics cards as CUDA numbers them, where it sees ``count``: some may be set aside for others."""
    named = os.environ.get("CUDA_VISIBLE_DEVICES", "").split(",")
    return [name.strip() for name in named if name.strip()][:count] or [str(each) for each in range(count)]
