"""Model cards in a few lines."""

from __future__ import annotations

from typing import Any

from clarus_desktop.report.card import card_lines, short_card_lines

CARD: dict[str, Any] = {
    "training": {
        "data": [
            {"name": "Set A", "licence": "CC BY-NC 4.0", "patients": 63, "clips": 215},
            {"name": "Phantoms", "licence": "Apache-2.0", "patients": 0, "clips": 1},
            {"name": "Set C", "licence": "unknown", "patients": None, "clips": None},
        ],
        "recipe": {"epochs": 8},
    },
    "figures": [
        {"what": "AUC, distance", "value": 0.74219, "split": "held-out patients", "patients": 12},
        {"what": "AUC, probability", "value": "0.81 [0.7, 0.9]", "split": "out of fold", "patients": None},
    ],
    "limits": ["Adults only.", "One\nmachine."],
    "thresholds": {"probability": 0.5, "distance": 0.3, "how": "Even odds."},
    "licence": "CC BY-NC 4.0",
    "created": "2025-01-02T03:04:05+00:00",
}


def test_training_data_figures_with_their_split_and_limits_are_told() -> None:
    assert card_lines(CARD) == (
        ("Population", "at least 63 patients, 216 clips in 3 data sets, of which 1 of unknown size"),
        ("Training data", "Set A: 63 patients, 215 clips (CC BY-NC 4.0)"),
        ("", "Phantoms: 1 clip (Apache-2.0)"),
        ("", "Set C: number not known (unknown)"),
        ("Figures", "AUC, distance: 0.742 (held-out patients; 12 patients)"),
        ("", "AUC, probability: 0.81 [0.7, 0.9] (out of fold)"),
        ("Limits", "Adults only."),
        ("", "One machine."),
        ("Licence", "CC BY-NC 4.0"),
        ("Made", "2025-01-02T03:04:05+00:00"),
    )


def test_where_the_model_is_not_the_subject_its_card_is_told_in_short() -> None:
    told = short_card_lines(CARD)
    assert [label for label, _text in told] == ["Population", "Figures", "", "Limits", ""]
    assert set(told) <= set(card_lines(CARD))
    assert short_card_lines({}) == ()
    told = short_card_lines({"limits": ["x" * 1000] * 9})
    assert [len(text) for _label, text in told[:-1]] == [240] * 4
    assert told[-1] == ("", "and 5 more, in the whole model card")


def test_a_long_text_ends_with_a_whole_sentence() -> None:
    limits = ["Adults only. " + "One machine of one maker. " * 30, "one " * 400]
    sentences, words = (text for _label, text in card_lines({"limits": limits}))
    assert sentences.endswith("One machine of one maker. …")
    assert words.endswith("one one…")
    assert 580 < len(sentences) <= 600 >= len(words) > 590


def test_parts_a_card_lacks_are_left_out() -> None:
    assert card_lines({}) == ()


def test_endless_cards_are_shortened() -> None:
    told = card_lines({"limits": ["x" * 100_000] * 50})
    assert len(told) == 9
    assert {len(text) for _label, text in told[:-1]} == {600}
    assert told[-1] == ("", "and 42 more, in the whole model card")
