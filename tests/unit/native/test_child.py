"""What goes wrong in the child stays there, and the next piece of work is done."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from clarus_desktop.native import Child, ChildError, ChildNotStartedError

MakeChild = Callable[..., Child]


def work(data: bytes) -> bytes:
    """What the data says: run in the child."""
    match data:
        case b"abort":
            os.abort()
        case b"exit":
            os._exit(0)
        case b"hang":
            while True:
                signal.pause()
        case b"fail":
            raise ValueError("damaged")
        case b"noise":
            os.write(1, b"to standard output")
            os.write(2, b"to standard error")
        case b"long":
            return bytes(1000)
        case b"id":
            return str(os.getpid()).encode()
    return data[::-1]


@pytest.fixture
def child() -> Iterator[MakeChild]:
    with ExitStack() as opened:

        def make(limit_s: float = 20.0) -> Child:
            made = Child(work, limit_s)
            opened.callback(made.close)
            return made

        yield make


def is_alive(process: bytes) -> bool:
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    return True


def test_one_process_does_all_the_work(child: MakeChild) -> None:
    one = child()
    assert one.run(b"abc", 3) == b"cba"
    assert one.run(b"", 3) == b""
    assert one.run(b"id", 10) == one.run(b"id", 10) != str(os.getpid()).encode()


@pytest.mark.parametrize("piece", [b"abort", b"exit"])
def test_its_death_is_an_error_of_that_piece_and_the_next_one_is_done(
    piece: bytes, child: MakeChild, capfd: pytest.CaptureFixture[str]
) -> None:
    one = child()
    with pytest.raises(ChildError):
        one.run(piece, 3)
    assert one.run(b"abc", 3) == b"cba"
    assert capfd.readouterr() == ("", "")


def test_a_failure_is_told_and_the_process_goes_on(child: MakeChild) -> None:
    one = child()
    process = one.run(b"id", 10)
    with pytest.raises(ChildError):
        one.run(b"fail", 3)
    assert one.run(b"id", 10) == process


def test_what_hangs_is_killed_in_time(child: MakeChild) -> None:
    one = child(limit_s=0.3)
    process = one.run(b"id", 10)
    start = time.monotonic()
    with pytest.raises(ChildError):
        one.run(b"hang", 3)
    assert time.monotonic() - start < 3
    assert not is_alive(process)
    assert one.run(b"abc", 3) == b"cba"


def test_an_answer_that_is_too_long_is_none(child: MakeChild) -> None:
    one = child()
    with pytest.raises(ChildError):
        one.run(b"long", 10)
    assert one.run(b"abc", 3) == b"cba"


def test_it_says_nothing_on_the_terminal(child: MakeChild, capfd: pytest.CaptureFixture[str]) -> None:
    child().run(b"noise", 10)
    assert capfd.readouterr() == ("", "")


def test_it_is_given_up_after_some_deaths(child: MakeChild) -> None:
    one = child()
    for _ in range(4):
        with pytest.raises(ChildError):
            one.run(b"exit", 3)
    with pytest.raises(ChildError, match="too often"):
        one.run(b"abc", 3)


def test_closing_ends_the_process(child: MakeChild) -> None:
    one = child()
    process = one.run(b"id", 10)
    one.close()
    assert not is_alive(process)


def test_ctrl_c_does_not_reach_it(child: MakeChild) -> None:
    one = child()
    process = one.run(b"id", 10)
    os.kill(int(process), signal.SIGINT)
    assert one.run(b"id", 10) == process


def test_a_process_that_can_not_start_is_another_error() -> None:
    """As in a program whose main module can't be imported a second time."""
    program = (
        "from clarus_desktop.native import Child, ChildNotStartedError\n"
        "try: Child(bytes, 1.0).run(b'abc', 3)\n"
        "except ChildNotStartedError: print('not started')\n"
    )
    done = subprocess.run([sys.executable], input=program, capture_output=True, text=True, check=True)
    assert done.stdout == "not started\n"
    assert issubclass(ChildNotStartedError, ChildError)


def test_it_ends_with_a_program_that_forgets_to_close_it(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        "import os\n"
        "from clarus_desktop.native import Child\n"
        "def work(data): return str(os.getpid()).encode()\n"
        "if __name__ == '__main__':\n"
        "    print(Child(work, 20).run(b'', 10).decode())\n"
    )
    done = subprocess.run([sys.executable, program], capture_output=True, text=True, check=True)
    assert not is_alive(done.stdout.encode())
