"""Worker processes of this machine: they do what they are given, and one that dies takes nothing with it."""

from __future__ import annotations

import functools
import multiprocessing
import operator
import os
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any, cast

import psutil
import pytest
from distributed import Client
from distributed.client import ClosedClientError
from distributed.comm import CommClosedError

from clarus_desktop.archive.cluster import Cluster, started, visible_cards, worker_bytes
from clarus_desktop.archive.pools import Failed
from clarus_desktop.core.errors import ArchiveError, WorkerDiedError

THREADS = 3


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    with started(2, threads=THREADS, memory_bytes=1 << 30, cards=("4", "7")) as pool:
        yield pool


def outcomes(pool: Cluster, *pieces: tuple[Any, ...]) -> list[Any]:
    """What becomes of pieces of work, in their order."""
    found: dict[int, Any] = {}
    for number, piece in enumerate(pieces):
        pool.submit(functools.partial(operator.setitem, found, number), *piece)
    while pool.is_busy:
        pool.wait()
    return [found[number] for number in range(len(pieces))]


def test_work_is_done_and_errors_are_told(cluster: Cluster) -> None:
    three, error = outcomes(cluster, (operator.add, 1, 2), (operator.truediv, 1, 0))
    assert three == 3
    assert isinstance(error, Failed)
    assert isinstance(error.error, ZeroDivisionError)


def test_each_has_its_threads_and_its_card(cluster: Cluster) -> None:
    assert cluster.workers == 2
    assert outcomes(cluster, (worker_bytes,)) == [1 << 30]
    threads = outcomes(cluster, *8 * [(os.getenv, "OMP_NUM_THREADS")])
    assert {*threads} == {str(THREADS)}
    cards = outcomes(cluster, *20 * [(os.getenv, "CUDA_VISIBLE_DEVICES")])
    assert {*cards} <= {"4", "7"}


def begin_and_end_a_process() -> int | None:
    process = multiprocessing.get_context("spawn").Process(target=abs, args=(-1,))
    process.start()
    process.join()
    return process.exitcode


def test_a_worker_may_begin_processes_as_decoding_does(cluster: Cluster) -> None:
    assert outcomes(cluster, (begin_and_end_a_process,)) == [0]


def test_no_more_is_taken_than_a_few_for_each(cluster: Cluster) -> None:
    count = 0
    while not cluster.is_full:
        cluster.submit(lambda _: None, abs, -1)
        count += 1
    assert 2 < count < 10
    outcomes(cluster)


def test_nothing_listens_to_others(cluster: Cluster) -> None:
    processes = [process := psutil.Process(), *process.children(recursive=True)]
    listening = [each for one in processes for each in one.net_connections() if each.status == "LISTEN"]
    assert {each.laddr.ip for each in listening} == {"127.0.0.1"}


def test_work_that_kills_its_worker_fails_and_all_else_is_done(cluster: Cluster) -> None:
    before = outcomes(cluster, *4 * [(os.getpid,)])
    deadly, *others = outcomes(cluster, (os._exit, 9), *12 * [(abs, -1)])
    assert isinstance(deadly, Failed)
    assert isinstance(deadly.error, WorkerDiedError)
    assert "3 times" in str(deadly.error)
    assert others == [1] * 12
    after = outcomes(cluster, *8 * [(os.getpid,)])
    assert {*after} - {*before}


@pytest.mark.parametrize("error", [CommClosedError("closed"), TimeoutError(), ClosedClientError("closed")])
def test_a_scheduler_that_is_lost_is_told(error: Exception) -> None:
    def lost(*_: object, **__: object) -> None:
        raise error

    told = "connection to the cluster's scheduler was lost"
    with pytest.raises(ArchiveError, match=told):
        Cluster(cast("Client", SimpleNamespace(loop=object(), nthreads=lost)))
    client = SimpleNamespace(loop=object(), nthreads=lambda: {"tcp://127.0.0.1:1": 1}, submit=lost)
    pool = Cluster(cast("Client", client))
    with pytest.raises(ArchiveError, match=told):
        pool.submit(lambda _: None, abs, -1)


@pytest.mark.parametrize(
    ("named", "count", "cards"),
    [(None, 2, ["0", "1"]), ("", 0, []), ("2,3", 2, ["2", "3"]), ("GPU-a1, GPU-b2", 1, ["GPU-a1"])],
)
def test_cards_are_those_that_are_left_to_this_process(
    named: str | None, count: int, cards: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    if named is not None:
        monkeypatch.setenv("CUDA_VISIBLE_DEVICES", named)
    assert visible_cards(count) == cards
