"""Which analysis is shown, and with which thresholds."""

from __future__ import annotations

import pytest

pytest.importorskip("PySide6")
from bench import Bench, make_clip, make_model
from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.model import Thresholds
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import Status

P = TrackKind.PROBABILITY


def test_a_kept_analysis_is_shown_instead_of_a_new_one(bench: Bench) -> None:
    bench.open(make_clip())
    assert bench.analysis.runs == 1
    ((kept,), shown) = bench.told["set_analyses"]
    assert kept.id == shown
    values = bench.session.tracks.values(P).copy()
    bench.close()

    again = Bench(bench.folder, bench.qtbot, bench.settings_file)
    again.open(make_clip())
    assert again.analysis.runs == 0
    assert again.session.analysis.status is Status.DONE
    assert (again.session.tracks.values(P) == values).all()
    assert again.told["set_analyses"][1] == shown
    with again.settling():
        again.showing.analyse()
    assert again.analysis.runs == 1
    again.close()


def test_another_model_beside_it_and_back_without_it(bench: Bench) -> None:
    bench.open(make_clip())
    old = bench.told["set_analyses"][1]
    with bench.settling():
        bench.choose(make_model("e"))
    assert bench.analysis.runs == 2
    analyses, shown = bench.told["set_analyses"]
    assert [each.model_name for each in analyses] == ["model-e", "model-f"]
    assert shown == analyses[0].id
    with bench.settling():
        bench.showing.show_kept(old)  # though another model is chosen, and this one may be gone
    assert bench.session.model is not None
    assert bench.session.model.name == "model-f"
    assert bench.told["set_analyses"][1] == old
    with bench.settling():
        bench.showing.analyse()
    assert bench.session.model.name == "model-e"
    assert bench.analysis.runs == 3


def test_one_that_is_not_kept_any_more_is_said(bench: Bench) -> None:
    bench.open(make_clip())
    with bench.settling():
        bench.showing.show_kept(77)
    assert bench.told["show_error"][0] == "The analysis can't be shown"
    assert bench.session.analysis.status is Status.DONE


def test_thresholds_come_back_with_clip_reviewer_and_model(bench: Bench) -> None:
    session = bench.session
    bench.reviewing.set_reviewer("Ann")
    bench.open(make_clip("a"))
    session.set_threshold(P, 0.9)
    session.set_rule(RunRule(5, 2))
    bench.open(make_clip("b"))  # saves them, though they have hardly been still
    assert (session.thresholds, session.rule) == (Thresholds(0.5, 0.2), RunRule(3, 0))
    session.set_threshold(P, 0.7)
    bench.close()

    again = Bench(bench.folder, bench.qtbot, bench.settings_file)
    again.open(make_clip("a"))
    assert (again.session.thresholds.probability, again.session.rule) == (0.9, RunRule(5, 2))
    again.open(make_clip("b"))
    assert again.session.thresholds.probability == 0.7
    with again.settling():
        again.choose(make_model("e"))
    assert again.session.thresholds.probability == 0.5
    with again.settling():
        again.choose(make_model("f"))
    assert again.session.thresholds.probability == 0.7
    with again.settling():
        again.reviewing.set_reviewer("Bob")
    assert again.session.thresholds.probability == 0.7  # nothing jumps: Bob has set nothing yet
    again.session.set_threshold(P, 0.6)
    with again.settling():
        again.reviewing.set_reviewer("Ann")
    assert again.session.thresholds.probability == 0.7
    again.close()


def test_thresholds_that_are_still_are_saved_once(bench: Bench) -> None:
    bench.open(make_clip())
    for value in (0.6, 0.7, 0.8):
        bench.session.set_threshold(P, value)
    with bench.settling():  # without any other sign
        pass
    with bench.settling():
        bench.history.want(True)
    bench.qtbot.waitUntil(lambda: bool(bench.told.get("set_history", ((),))[0]))
    events = [event for event in bench.told["set_history"][0] if event.action == "thresholds"]
    assert len(events) == 1
    assert "0.800" in events[0].text


def test_analysing_again_leaves_thresholds_and_undo(bench: Bench) -> None:
    bench.open(make_clip())
    bench.session.set_threshold(P, 0.6)
    with bench.settling():
        bench.showing.analyse()
    assert bench.session.thresholds.probability == 0.6
    assert bench.session.undo.canUndo()
