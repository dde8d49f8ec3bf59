"""The plots of a report; each function yields its plot, or nothing where the clips don't allow for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from textwrap import fill
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure as Canvas
from matplotlib.lines import Line2D

from clarus_desktop.core.tracks import TrackKind
from clarus_training.evaluation.drawing import COLOUR, INK, LINE, MARKER, PALE, Plot, drawn, panels, rows_of
from clarus_training.evaluation.evaluate import Evaluation
from clarus_training.evaluation.figures import AUC, CHANGE, FOLDS, MEAN, VERDICT, Figure
from clarus_training.evaluation.goals import judged
from clarus_training.evaluation.measuring import asked_of, dataset_of, grouped, label_of, sample_of
from clarus_training.evaluation.metrics import roc
from clarus_training.evaluation.samples import JudgedClip, clip_sample, in_thresholds
from clarus_training.heads.classifier import POSITIVE

_COLUMNS = 4
_GOAL: dict[str, Any] = {"marker": "^", "markersize": 5, "linestyle": ""}
_GROUPS = (
    ("healthy", COLOUR[TrackKind.PROBABILITY], "-"),
    ("consolidation", COLOUR[TrackKind.DISTANCE], "--"),
)


def rocs(evaluation: Evaluation) -> Iterator[Plot]:
    """ROC curves, one panel per question."""
    questions = asked_of([each.clip for each in evaluation.judged])
    if not questions:
        return

    def draw(canvas: Canvas) -> None:
        for axes, question in zip(panels(canvas, len(questions), _COLUMNS), questions, strict=True):
            axes.plot((0, 1), (0, 1), color=PALE, linewidth=1)
            for kind in TrackKind:
                sample = sample_of(question, evaluation.judged, kind, VERDICT)
                area = f"{kind} {sample.area().estimate.value:.2f}"
                alarms, hits = roc(sample.comparable, sample.positive)
                axes.plot(alarms, hits, LINE[kind], color=COLOUR[kind], label=area)
                at = sample.flags[~sample.positive].mean(), sample.flags[sample.positive].mean()
                axes.plot(*at, MARKER[kind], color=COLOUR[kind], markeredgecolor="white", markersize=8)
            axes.set(xlim=(-0.02, 1.02), ylim=(-0.02, 1.02), box_aspect=1, xlabel="1 − specificity")
            axes.set_title(fill(question.text, 24))
            axes.legend(loc="lower right")
        canvas.axes[0].set_ylabel("sensitivity")

    yield Plot(
        "Sensitivity against specificity",
        "One curve per track, by the clips' verdict scores, with the area under it. The marks are the "
        "verdicts at the thresholds, which were chosen on other patients.",
        drawn(draw, 3 * rows_of(len(questions), _COLUMNS)),
    )


def folds(evaluation: Evaluation) -> Iterator[Plot]:
    """Each fold's AUC by question."""
    means = [each for each in evaluation.figures if each.measure == FOLDS and each.how == MEAN]
    questions = _asked(means)
    if not questions:
        return
    goals = {(goal.of, goal.track): goal for goal, _ in judged(means)}

    def draw(canvas: Canvas) -> None:
        axes = canvas.subplots()
        for row, question in enumerate(questions):
            for figure in (each for each in means if each.of == question):
                kind, at = figure.track, row + _aside(figure.track)
                aucs = list(figure.folds.values())
                axes.plot(aucs, [at] * len(aucs), "|", color=COLOUR[kind], markersize=9)
                _interval(axes, figure, at)
                goal = goals.get((question, kind))
                if goal:
                    _goal(axes, goal.least, goal.wanted, at)
        _rows(axes, questions)
        axes.axvline(0.5, color=PALE, linewidth=1)
        axes.set_xlabel("AUC by mean over frames")
        _legend(canvas, goals=bool(goals))

    yield Plot(
        "AUC fold by fold",
        "A stroke is one fold's AUC, the mark their mean with its 95% interval by patient. Where the bar "
        "reaches 0.5, it may be chance.",
        drawn(draw, 0.9 + 0.55 * len(questions)),
    )


def scores(evaluation: Evaluation) -> Iterator[Plot]:
    """The clips' verdict scores by label."""
    groups = grouped(evaluation.judged, label_of)

    def draw(canvas: Canvas) -> None:
        for axes, kind in zip(panels(canvas, 2, 2, sharey=True), TrackKind, strict=True):
            for row, group in enumerate(groups.values()):
                sample = clip_sample("", group, [True] * len(group), kind, VERDICT)
                values = np.sort(in_thresholds(sample.values, sample.limits))
                aside = (np.arange(len(values)) * 0.618 % 1 - 0.5) * 0.5
                axes.plot(values, row + aside, ".", color=COLOUR[kind], alpha=0.5, markersize=5)
                low, middle, high = np.quantile(values, (0.25, 0.5, 0.75))
                axes.plot((low, high), (row, row), color=INK, linewidth=2)
                axes.plot(middle, row, "|", color=INK, markersize=14, markeredgewidth=2.5)
            axes.axvline(1, color=INK, linewidth=1, linestyle=":")
            axes.set(title=f"{kind} track", xlabel="verdict score of the clip, in thresholds")
        _rows(axes, [f"{name} ({len(group)})" for name, group in groups.items()])

    yield Plot(
        "Scores by label",
        "One dot per clip; stroke and bar are the median and the middle half. At 1 or right of it the clip "
        "is flagged. Scores are told in thresholds, as every fold has its own.",
        drawn(draw, 1.0 + 0.42 * len(groups)),
    )


def distances(evaluation: Evaluation) -> Iterator[Plot]:
    """How the distances of frames are distributed, by dataset."""
    datasets = grouped(evaluation.judged, dataset_of)
    split = {name: _halves(group) for name, group in datasets.items()}
    shown = {name: halves for name, halves in split.items() if all(halves)}
    if not shown:
        return

    def draw(canvas: Canvas) -> None:
        for axes, (name, halves) in zip(panels(canvas, len(shown), 2), shown.items(), strict=True):
            for group, (label, colour, line) in zip(halves, _GROUPS, strict=True):
                tracks = [
                    in_thresholds(each.scored.distance, each.thresholds[TrackKind.DISTANCE]) for each in group
                ]
                weights = np.concatenate([np.full(len(track), 1 / len(track)) for track in tracks])
                told = f"{label} ({len(group)} clips)"
                axes.ecdf(np.concatenate(tracks), weights, label=told, color=colour, linestyle=line)
            axes.axvline(1, color=INK, linewidth=1, linestyle=":")
            axes.set(title=name, xlabel="distance of a frame to the reference, in thresholds")
            axes.set_xlim(left=0)
            axes.legend(loc="lower right")
        canvas.axes[0].set_ylabel("share of frames up to it")

    yield Plot(
        "Distances of frames",
        "How far the frames of healthy patients, who are not in the reference themselves, lie from it, and "
        "those of clips with a consolidation. Every clip weighs the same. The further apart the curves, the "
        "better.",
        drawn(draw, 3.2 * rows_of(len(shown), 2)),
    )


def calibration(evaluation: Evaluation) -> Iterator[Plot]:
    """Probabilities beside how often they came true, before and after Platt scaling."""
    curves = evaluation.calibration
    if not curves:
        return

    def draw(canvas: Canvas) -> None:
        for axes, (name, curve) in zip(panels(canvas, len(curves), 2), curves.items(), strict=True):
            axes.plot((0, 1), (0, 1), color=PALE, linewidth=1)
            bars = [(max(at.value - at.low, 0), max(at.high - at.value, 0)) for at in curve.observed]
            shares = [at.value for at in curve.observed]
            axes.errorbar(
                curve.predicted, shares, np.transpose(bars), fmt="o-", color=COLOUR[TrackKind.PROBABILITY]
            )
            for x, y, count in zip(curve.predicted, shares, curve.counts, strict=True):
                axes.annotate(str(count), (x, y), (5, -10), textcoords="offset points", fontsize=7)
            axes.set(xlim=(-0.02, 1.02), ylim=(-0.02, 1.02), box_aspect=1, xlabel="probability told")
            axes.set_title(f"{name}: error {curve.error.value:.2f}")
        canvas.axes[0].set_ylabel("share with a consolidation")

    yield Plot(
        "Calibration",
        "Of the clips told a probability, how many had a consolidation; bars are 95% intervals, the small "
        "numbers the clips in each bin. On the diagonal a probability means what it says.",
        drawn(draw, 4.0),
    )


def checks(evaluation: Evaluation) -> Iterator[Plot]:
    """The AUCs when the frames are changed, by question."""
    unchanged = {(each.of, each.track): each for each in evaluation.unchanged}
    changed = [each for each in evaluation.checks if each.measure == AUC]
    questions = _asked(changed)
    if not questions:
        return
    names = ["as it is", *dict.fromkeys(each.change for each in changed)]
    goals = [goal for goal, _ in judged(evaluation.checks) if goal.measure == CHANGE]

    def draw(canvas: Canvas) -> None:
        all_axes = panels(canvas, len(questions), _COLUMNS, sharey=True)
        for axes, question in zip(all_axes, questions, strict=True):
            axes.axvline(0.5, color=PALE, linewidth=1)
            for kind in TrackKind:
                before = unchanged[question, kind]
                axes.axvline(before.estimate.value, color=COLOUR[kind], linewidth=0.7, linestyle=":")
                _interval(axes, before, _aside(kind))
            for figure in (each for each in changed if each.of == question):
                _interval(axes, figure, names.index(figure.change) + _aside(figure.track))
            for goal in (goal for goal in goals if goal.of == question):
                zero = unchanged[question, goal.track].estimate.value
                row = names.index(goal.change) + _aside(goal.track)
                _goal(axes, zero + goal.least, zero + goal.wanted, row)
            axes.set(title=fill(question, 22), xlabel="AUC", xlim=(0.2, 1.02))
        _rows(all_axes[0], names)
        _legend(canvas, goals=bool(goals))

    yield Plot(
        "What the figures rest on",
        "The AUC over all clips by mean over the frames that are changed, with 95% intervals by patient; the "
        "dotted lines are its values for the same frames unchanged. With the lung masked it should fall "
        "towards 0.5, else it should stay.",
        drawn(draw, (1.4 + 0.36 * len(names)) * rows_of(len(questions), _COLUMNS)),
    )


def _asked(figures: Iterable[Figure]) -> list[str]:
    return list(dict.fromkeys(figure.of for figure in figures))


def _halves(group: Sequence[JudgedClip]) -> tuple[list[JudgedClip], list[JudgedClip]]:
    """The healthy ones, and those with a consolidation."""
    return (
        [each for each in group if each.clip.healthy],
        [each for each in group if each.clip.grade >= POSITIVE],
    )


def _aside(kind: TrackKind) -> float:
    """From the middle of a row, so that the tracks don't cover one another."""
    return -0.15 if kind is TrackKind.PROBABILITY else 0.15


def _interval(axes: Axes, figure: Figure, at: float) -> None:
    estimate, colour = figure.estimate, COLOUR[figure.track]
    axes.plot((estimate.low, estimate.high), (at, at), color=colour, linewidth=1.2)
    axes.plot(estimate.value, at, MARKER[figure.track], color=colour, markersize=5)


def _rows(axes: Axes, names: Sequence[str]) -> None:
    """Names from top to bottom."""
    axes.set_yticks(range(len(names)), names)
    axes.set_ylim(len(names) - 0.5, -0.5)


def _goal(axes: Axes, least: float, wanted: float, at: float) -> None:
    axes.plot((least, wanted), (at + 0.17, at + 0.17), color=INK, **_GOAL)


def _legend(canvas: Canvas, *, goals: bool) -> None:
    handles = [
        Line2D([], [], color=COLOUR[kind], marker=MARKER[kind], markersize=5, label=f"{kind} track")
        for kind in TrackKind
    ]
    if goals:
        handles.append(Line2D([], [], color=INK, **_GOAL, label="goal: at least, wanted"))
    canvas.legend(handles=handles, loc="outside lower center", ncols=3)
