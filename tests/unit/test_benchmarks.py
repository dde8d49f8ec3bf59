"""The benchmarks' harness: goals, samples, the table, and what is kept of a run."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from benchmarks import clips, networks, pipeline
from benchmarks.__main__ import keep, main
from benchmarks.harness import Goal, Row, at_least, at_most, interleaved, joined, table
from benchmarks.machine import machine

from clarus_desktop.media import open_clip


@pytest.mark.parametrize(
    ("goal", "value", "reached"),
    [
        (at_least(0.9), 0.9, True),
        (at_least(0.9), 0.89, False),
        (at_most(100, "ms"), 100, True),
        (at_most(100, "ms"), 101, False),
    ],
)
def test_a_goal_is_reached_when_it_is_met(goal: Goal, value: float, reached: bool) -> None:
    assert Row("a", "", goal, goal.unit, (value,)).reached is reached


def test_the_median_counts_or_the_worst() -> None:
    assert Row("a", "", None, "ms", (5.0, 1.0, 2.0)).value == 2.0
    assert Row("a", "", None, "ms", (5.0, 1.0, 2.0), worst=True).value == 5.0


def test_samples_of_several_processes_are_joined() -> None:
    first = [Row("a", "", None, "ms", (1.0,)), Row("b", "", None, "ms", (3.0,))]
    again = [Row("a", "", None, "ms", (2.0,)), Row("b", "", None, "ms", (4.0,))]
    assert [row.samples for row in joined(first + again)] == [(1.0, 2.0), (3.0, 4.0)]


def test_work_is_interleaved_after_one_round_that_does_not_count() -> None:
    done: list[str] = []
    took = interleaved(2, {"one": lambda: done.append("one"), "two": lambda: done.append("two")})
    assert done == ["one", "two"] * 3
    assert [set(each) for each in took] == [{"one", "two"}] * 2
    assert all(each["one"].wall_s >= 0 for each in took)


def test_the_table_says_what_was_reached() -> None:
    rows = [
        Row("slow", "a bare window", at_most(2.0), "×", (2.5,)),
        Row("quick", "", at_most(100, "ms"), "ms", (61.2,)),
        Row("known", "", None, "MB", (1234.5,)),
    ]
    lines = [line.split("  ") for line in table(rows).splitlines()]
    assert [[cell.strip() for cell in line if cell.strip()] for line in lines[2:]] == [
        ["slow", "a bare window", "≤ 2.00×", "2.50×", "no"],
        ["quick", "–", "≤ 100 ms", "61.2 ms", "yes"],
        ["known", "–", "–", "1234 MB", "–"],
    ]


def test_every_run_is_kept_and_the_last_one_found(tmp_path: Path) -> None:
    row = Row("a", "b", at_most(2.0), "×", (1.5, 1.7), figures={"frames": 3})
    for minute in ("00", "01"):
        record = {"ended": f"2026-01-31T12:{minute}:00+00:00", "rows": [row.to_json()]}
        keep(record, tmp_path)
    assert len(list(tmp_path.iterdir())) == 3
    latest = json.loads((tmp_path / "latest.json").read_text(encoding="utf-8"))
    assert latest["ended"] == "2026-01-31T12:01:00+00:00"
    assert Row.from_json(latest["rows"][0]) == row


def test_an_unknown_measure_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["nonsense"])
    assert "there is no measure nonsense" in capsys.readouterr().err


def test_the_machine_is_described_but_not_named() -> None:
    known = machine()
    assert known["cores"] >= 1
    assert known["versions"]["torch"]


def test_a_made_up_clip_repeats_what_is_drawn(tmp_path: Path) -> None:
    clip = open_clip(clips.made_up(tmp_path / "clip.mp4", clips.DRAWN + 5, 96, 64))
    assert clip.info.frame_count == clips.DRAWN + 5
    assert clip.info.fps == pytest.approx(30)
    assert clip.info.warnings == ()
    for index in range(5):
        np.testing.assert_array_equal(clip.frames.frame(index), clip.frames.frame(clips.DRAWN + index))
    clip.frames.close()


def test_the_published_way_gives_the_scores_of_the_program(tmp_path: Path) -> None:
    path, bundle = clips.made_up(tmp_path / "clip.mp4", 6), networks.bundled()
    found = pipeline.scores_of_file(path, bundle, "float32")
    assert found.shape == (6, 2)
    np.testing.assert_allclose(found, networks.Published(bundle)(path), atol=2e-3)
