"""A model card in the few lines a report has room for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from clarus_desktop.core.words import count

_LONGEST = 600
"""Characters per line of text; ``clarus-desktop models show`` tells the whole card."""
_MOST = 9
"""Lines per part of the card."""
_NOUNS = ("patient", "clip")
_SHORT, _FEW = 240, 5
"""The same where the model is not the report's subject."""


def card_lines(card: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """(label, text) lines: whom the model was trained on, how well it did on whom, and its limits.

    How its thresholds were chosen stands beside the verdicts. A part that the card lacks is left out. The
    label stands at the first line of its part only.
    """
    parts = {
        "Population": [_population(card.get("training", {}).get("data", ()))],
        "Training data": [_data(entry) for entry in card.get("training", {}).get("data", ())],
        "Figures": [_figure(entry) for entry in card.get("figures", ())],
        "Limits": list(card.get("limits", ())),
        "Licence": [card.get("licence", "")],
        "Made": [card.get("created", "")],
    }
    return tuple(line for label, told in parts.items() for line in _part(label, told))


def short_card_lines(card: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """(label, text) lines: population, figures and limits alone, in short."""
    parts = {
        "Population": [_population(card.get("training", {}).get("data", ()))],
        "Figures": [_figure(entry) for entry in card.get("figures", ())],
        "Limits": list(card.get("limits", ())),
    }
    return tuple(line for label, told in parts.items() for line in _part(label, told, _SHORT, _FEW))


def _part(label: str, told: list[str], longest: int = _LONGEST, most: int = _MOST) -> list[tuple[str, str]]:
    texts = [_sentences(" ".join(text.split()), longest) for text in told if text]
    if len(texts) > most:
        texts = [*texts[: most - 1], f"and {len(texts) - most + 1} more, in the whole model card"]
    return [("" if place else label, text) for place, text in enumerate(texts)]


def _sentences(text: str, longest: int) -> str:
    """As many whole sentences as there is room for; of a first one that is longer, as many words."""
    if len(text) <= longest:
        return text
    head = text[: longest - 1]
    end = head.rfind(". ") + 1
    return f"{head[:end]} …" if end else f"{head.rpartition(' ')[0] or head}…"


def _population(data: Sequence[Mapping[str, Any]]) -> str:
    """All data sets together; counts that are not known are left out, and that is said."""
    if not data:
        return ""
    told = ", ".join(count(sum(entry.get(noun + "s") or 0 for entry in data), noun) for noun in _NOUNS)
    unknown = sum(any(entry.get(noun + "s") is None for noun in _NOUNS) for entry in data)
    least = "at least " if unknown else ""
    sets = count(len(data), "data set")
    return f"{least}{told} in {sets}" + (f", of which {unknown:,} of unknown size" if unknown else "")


def _data(entry: Mapping[str, Any]) -> str:
    numbers = ", ".join(count(entry[noun + "s"], noun) for noun in _NOUNS if entry.get(noun + "s"))
    return f"{entry['name']}: {numbers or 'number not known'} ({entry['licence']})"


def _figure(entry: Mapping[str, Any]) -> str:
    value, patients = entry["value"], entry.get("patients")
    told = f"{value:.3g}" if isinstance(value, float) else value
    whom = f"{entry['split']}; {count(patients, 'patient')}" if patients else entry["split"]
    return f"{entry['what']}: {told} ({whom})"
