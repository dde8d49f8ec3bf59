"""What was made of what: a part is made once of the same inputs, by one process, and never half."""

from __future__ import annotations

import logging
import multiprocessing
import time
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.synchronize import Event
from pathlib import Path

import pytest

from clarus_training.recipe.made import BusyError, NotMadeError, digest, is_made, making, require


def make(path: Path, inputs: dict[str, int]) -> bool:
    """Whether it had to be made."""
    with making(path, inputs) as needed:
        if needed:
            path.write_text(str(inputs))
    return needed


def test_nothing_is_made_twice_of_the_same(tmp_path: Path) -> None:
    path = tmp_path / "parts" / "one"
    assert make(path, {"a": 1, "b": 2})
    assert not make(path, {"b": 2, "a": 1})
    assert is_made(path, {"a": 1, "b": 2})


def test_other_inputs_make_it_anew(tmp_path: Path) -> None:
    path = tmp_path / "one"
    make(path, {"a": 1})
    assert not is_made(path, {"a": 2})
    assert make(path, {"a": 2})
    assert path.read_text() == "{'a': 2}"
    assert make(path, {"a": 1})  # of which there was one before


def test_what_is_lost_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "one"
    make(path, {"a": 1})
    path.unlink()
    assert make(path, {"a": 1})


def test_what_failed_is_not_made_whatever_was_there_before(tmp_path: Path) -> None:
    path = tmp_path / "one"
    make(path, {"a": 1})
    with pytest.raises(IsADirectoryError), making(path, {"a": 2}):
        tmp_path.write_text("no disk takes this")
    assert not is_made(path, {"a": 1})
    assert not is_made(path, {"a": 2})


def test_a_later_stage_names_the_earlier_one(tmp_path: Path) -> None:
    path = tmp_path / "one"
    with pytest.raises(NotMadeError) as refused:
        require(path, {"a": 1}, "pretrain")
    assert str(refused.value).startswith("“one” is not there yet")
    assert refused.value.advice == "First call 'clarus-train pretrain'."
    make(path, {"a": 1})
    require(path, {"a": 1}, "pretrain")


def test_digests_tell_inputs_apart() -> None:
    different = [{"a": 1}, {"a": 1.5}, {"a": [1]}, {"a": {"b": 1}}, {"b": 1}, {}]
    assert len(set(map(digest, different))) == len(different)
    assert digest({"a": (1, 2)}) == digest({"a": [1, 2]})


def hold(path: Path, held: Event, done: Event) -> None:
    with making(path, {"a": 1}):
        held.set()
        done.wait(60)
        path.write_text("by the other")


def test_a_part_that_another_process_is_at_is_left_to_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "one"
    spawn = multiprocessing.get_context("spawn")
    held, done = spawn.Event(), spawn.Event()
    other = spawn.Process(target=hold, args=(path, held, done))
    other.start()
    assert held.wait(60)
    with (
        pytest.raises(BusyError, match="Another process is at work on “one”"),
        making(path, {"a": 1}, wait=False),
    ):
        pass
    assert not caplog.messages
    with caplog.at_level(logging.INFO), ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(make, path, {"a": 1})
        deadline = time.monotonic() + 60
        while not caplog.messages:
            assert time.monotonic() < deadline
        done.set()
        assert not waiting.result(60)
    assert caplog.messages == ["Another process is at work on “one”. Waiting for it."]
    assert path.read_text() == "by the other"
    other.join()


def test_a_killed_process_leaves_no_lock_and_nothing_made(tmp_path: Path) -> None:
    path = tmp_path / "one"
    spawn = multiprocessing.get_context("spawn")
    held, done = spawn.Event(), spawn.Event()
    other = spawn.Process(target=hold, args=(path, held, done))
    other.start()
    assert held.wait(60)
    other.kill()
    other.join()
    assert make(path, {"a": 1})
