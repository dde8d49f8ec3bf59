"""A model card in the few lines a report has room for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from clarus_desktop.core.words import count
from clarus_desktop.report.wording import shortened

_LONGEST = 600
"""Characters per line of text; ``clarus-desktop models show`` tells the whole card."""
_MOST = 9
"""Lines per part of the card."""
_SHORT, _FEW = 240, 5
"""The same where the model is not the report's subject."""


def card_lines(card: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """(label, text) lines: what the model was trained on, how well it did on whom, and its limits.

    A part that the card lacks is left out. The label stands at the first line of its part only.
    """
    parts = {
        "Training data": [_data(entry) for entry in card.get("training", {}).get("data", ())],
        "Figures": [_figure(entry) for entry in card.get("figures", ())],
        "Limits": list(card.get("limits", ())),
        "Thresholds": [card.get("thresholds", {}).get("how", "")],
        "Licence": [card.get("licence", "")],
        "Made": [card.get("created", "")],
    }
    return tuple(line for label, told in parts.items() for line in _part(label, told))


def limit_lines(card: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """(label, text) lines: the model's limits alone, in short."""
    return tuple(_part("Limits", list(card.get("limits", ())), _SHORT, _FEW))


def _part(label: str, told: list[str], longest: int = _LONGEST, most: int = _MOST) -> list[tuple[str, str]]:
    texts = [shortened(" ".join(text.split()), longest) for text in told if text]
    if len(texts) > most:
        texts = [*texts[: most - 1], f"and {len(texts) - most + 1} more, in the whole model card"]
    return [("" if place else label, text) for place, text in enumerate(texts)]


def _data(entry: Mapping[str, Any]) -> str:
    numbers = ", ".join(
        count(entry[noun + "s"], noun) for noun in ("patient", "clip") if entry.get(noun + "s")
    )
    return f"{entry['name']}: {numbers or 'number not known'} ({entry['licence']})"


def _figure(entry: Mapping[str, Any]) -> str:
    value, patients = entry["value"], entry.get("patients")
    told = f"{value:.3g}" if isinstance(value, float) else value
    whom = f"{entry['split']}; {count(patients, 'patient')}" if patients else entry["split"]
    return f"{entry['what']}: {told} ({whom})"
