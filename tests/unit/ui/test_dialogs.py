from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clarus_desktop.core.model import ModelInfo
from clarus_desktop.ui.dialogs import About, card_sheet

CARD = {
    "summary": "Made for <b>tests</b> & nothing else <img src='file:///etc/passwd'>",
    "training_data": [{"name": "Set <1>", "patients": 63}, {"name": "Set 2", "patients": 90}],
    "figures": {"auc": 0.7412345, "by_fold": [0.7, 0.75], "per_set": {"one": 0.8}},
    "limits": ["Adults only.", "A review aid."],
    "augmented": True,
    "nothing": None,
    "empty": [],
}


def test_the_card_shows_everything_and_interprets_nothing(
    qtbot: QtBot, qapp: QApplication, make_model: Callable[..., ModelInfo]
) -> None:
    sheet = card_sheet(make_model(name="<h1>name</h1>", card=CARD))
    qtbot.addWidget(sheet)
    text = sheet.text.toPlainText()
    for part in (
        "<h1>name</h1>",
        CARD["summary"],
        "Training data",
        "Set <1>",
        "63",
        "0.74123",
        "0.7, 0.75",
        "Per set",
        "0.8",
        "Adults only.",
        "yes",
        "—",
    ):
        assert str(part) in text
    assert "<img" not in sheet.text.toHtml()


def test_about_says_what_it_is_not_for_and_what_it_is_made_of(qtbot: QtBot) -> None:
    sheet = About(QIcon())
    qtbot.addWidget(sheet)
    assert "Research use only, not for diagnosis" in sheet.text.toPlainText()
    assert "pneumonia" not in sheet.text.toPlainText().lower()
    sheet.show_parts([("numpy", "2.4", "BSD"), ("<b>odd</b>", "0", "MIT & more")], "GPL, all in all.")
    for part in ("Research use only", "GPL, all in all.", "numpy", "2.4", "<b>odd</b>", "MIT & more"):
        assert part in sheet.text.toPlainText()
