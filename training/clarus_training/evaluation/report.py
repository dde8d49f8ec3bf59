"""The report of an evaluation: what was trained on what, how well it does, and what limits that."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from clarus_desktop.core.atomic import write_bytes
from clarus_training.clips import patients_of
from clarus_training.evaluation.document import Document
from clarus_training.evaluation.evaluate import Evaluation
from clarus_training.evaluation.figures import AUC, CHANGE, ERROR, FOLDS, FRAMES, Figure
from clarus_training.evaluation.goals import judged
from clarus_training.evaluation.measuring import grouped, label_of
from clarus_training.evaluation.plots import calibration, checks, distances, folds, rocs, scores

_REACHED = {"wanted": "as wanted", "least": "yes", "missed": "no"}


def write_report(
    folder: Path, evaluation: Evaluation, card: Mapping[str, Any], held_out: Evaluation | None = None
) -> Path:
    """Write ``report.html``, which needs no other file, and ``figures.json`` with every figure.

    No patient, file or folder is named in them.

    Args:
        folder: is made if it isn't there.
        evaluation: what was measured.
        card: of the bundle that was measured, or that is made like what was measured.
        held_out: of the bundle on further patients.

    Returns:
        The path of the report.

    Raises:
        OSError: it can't be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    content = {
        "model": {"name": card["name"], "version": card["version"]},
        **_measured(evaluation),
        **({"held_out": _measured(held_out)} if held_out else {}),
    }
    write_bytes(folder / "figures.json", json.dumps(content, indent=1, ensure_ascii=False).encode())
    report = folder / "report.html"
    write_bytes(report, _document(evaluation, card, held_out).to_html().encode())
    return report


def _measured(evaluation: Evaluation) -> dict[str, Any]:
    return {
        "split": evaluation.split,
        "figures": [figure.to_json() for figure in evaluation.figures],
        "checks": [figure.to_json() for figure in evaluation.checks],
        "calibration": {
            name: {**asdict(curve), "predicted": curve.predicted.tolist()}
            for name, curve in evaluation.calibration.items()
        },
    }


def _document(evaluation: Evaluation, card: Mapping[str, Any], held_out: Evaluation | None) -> Document:
    document = Document(f"{card['name']} {card['version']}: how well it does")
    document.paragraph(
        f"Research use only, not for diagnosis. Measured on {evaluation.split}. Intervals are 95% bootstrap "
        "intervals by patient: whole patients are drawn with replacement, as clips of one patient are alike. "
        "A verdict score is the highest threshold at which a clip would still be flagged by the rule."
    )
    _goals(document, evaluation)
    _clips(document, evaluation, card)
    _figures(document, evaluation)
    if held_out:
        document.section("Held-out patients")
        document.paragraph(f"Measured on {held_out.split}.")
        _measured_on(document, held_out)
        _areas(document, [each for each in held_out.figures if each.how != FRAMES])
        _shares(document, held_out.figures)
        _changes(document, held_out.checks)
    document.section("Checks")
    document.paragraph(
        "Every fourth frame was changed and scored again by the same networks: an honest one goes by the "
        "lung, whatever the gain, and by nothing else."
    )
    document.plots(checks(evaluation))
    _changes(document, evaluation.checks)
    document.section("Limits")
    document.points([*card["limits"], card["licence"]])
    document.section("How it was made")
    document.paragraph(f"Thresholds: {card['thresholds']['how']}")
    document.table(("", ""), _rows(card["training"]["recipe"]))
    return document


def _goals(document: Document, evaluation: Evaluation) -> None:
    found = judged([*evaluation.figures, *evaluation.checks])
    if found:
        document.section("Against the goals")
        document.table(
            ("asked", "track", "by mean over frames", "measured", "goal", "wanted", "reached"),
            [
                (
                    ", ".join(filter(None, (goal.of, goal.change))),
                    goal.track,
                    goal.measure,
                    _kept(figure.brief),
                    f"{'at most' if goal.falling else 'at least'} {goal.least:.2f}".replace("-", "−"),
                    f"{goal.wanted:.2f}".replace("-", "−"),
                    _REACHED[goal.reached(figure.estimate.value)],
                )
                for goal, figure in found
            ],
        )


def _clips(document: Document, evaluation: Evaluation, card: Mapping[str, Any]) -> None:
    document.section("Clips")
    document.part("Trained on")
    document.table(
        ("source", "licence", "patients", "clips"),
        [
            (each["name"], each["licence"], _count(each["patients"]), _count(each["clips"]))
            for each in card["training"]["data"]
        ],
    )
    _measured_on(document, evaluation)


def _measured_on(document: Document, evaluation: Evaluation) -> None:
    document.part("Measured on")
    document.table(
        ("label", "patients", "clips"),
        [
            (name, str(len(patients_of(each.clip for each in group))), str(len(group)))
            for name, group in grouped(evaluation.judged, label_of).items()
        ],
    )


def _figures(document: Document, evaluation: Evaluation) -> None:
    figures = evaluation.figures
    document.section("Clips told apart")
    document.plots(rocs(evaluation), folds(evaluation))
    _areas(document, [each for each in figures if each.how != FRAMES])
    document.section("Verdicts at the thresholds")
    document.plots(scores(evaluation))
    _shares(document, [each for each in figures if each.how != FRAMES and each.measure != ERROR])
    document.section("Frames")
    document.plots(distances(evaluation))
    frames = [each for each in figures if each.how == FRAMES]
    if frames:
        _areas(document, frames)
        _shares(document, frames)
    else:
        document.paragraph("Of no frame it was said whether it shows a consolidation, but of whole clips.")
    errors = [each for each in figures if each.measure == ERROR]
    if errors:
        document.section("Probabilities")
        document.plots(calibration(evaluation))
        _shares(document, errors)


def _changes(document: Document, checks: Sequence[Figure]) -> None:
    for change in dict.fromkeys(each.change for each in checks):
        document.part(change.capitalize())
        _areas(document, [each for each in checks if each.change == change])


def _areas(document: Document, figures: Iterable[Figure]) -> None:
    """AUCs, each with the mean of the folds' and the change that belong to it."""
    lines: dict[tuple[str, ...], dict[str, Figure]] = {}
    for figure in figures:
        if figure.measure in (AUC, FOLDS, CHANGE):
            lines.setdefault((figure.of, figure.track, figure.how), {})[figure.measure] = figure
    measures = [
        measure for measure in (AUC, FOLDS, CHANGE) if any(measure in line for line in lines.values())
    ]
    if lines:
        document.table(
            ("asked", "track", "read off", *measures, "rests on", "patients"),
            [
                (
                    *key,
                    *(_kept(line[measure].brief) if measure in line else "–" for measure in measures),
                    line[AUC].counts,
                    str(line[AUC].patients),
                )
                for key, line in lines.items()
            ],
        )


def _shares(document: Document, figures: Iterable[Figure]) -> None:
    document.table(
        ("", "of", "track", "value", "counts", "patients"),
        [
            (each.measure, each.of, each.track, _kept(each.brief), each.counts, str(each.patients))
            for each in figures
            if each.measure not in (AUC, FOLDS, CHANGE)
        ],
    )


def _rows(recipe: Mapping[str, Any] | str, name: str = "") -> Iterator[tuple[str, str]]:
    """What a recipe says: a text or a number is a row, a table of plain values too."""
    if isinstance(recipe, str):
        yield name, recipe
    elif name and not any(isinstance(value, Mapping) for value in recipe.values()):
        yield name, ", ".join(f"{key.replace('_', ' ')} {value}" for key, value in recipe.items())
    else:
        for key, value in recipe.items():
            within = f"{name}, {key}".removeprefix(", ")
            yield from _rows(value if isinstance(value, Mapping) else str(value), within)


def _kept(text: str) -> str:
    """On one line."""
    return text.replace(" ", "\u00a0")


def _count(number: int | None) -> str:
    return "not known" if number is None else str(number)
