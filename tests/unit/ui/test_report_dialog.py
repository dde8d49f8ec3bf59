"""How a report is issued, and under whose letterhead."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from clarus_desktop.core.issue import Letterhead
from clarus_desktop.ui.report_dialog import ReportDialog
from clarus_desktop.ui.template_dialog import TemplateDialog


def made(qtbot: QtBot, signer: str = "Ada", *, reviewed: bool = True, identity: bool = True) -> ReportDialog:
    dialog = ReportDialog(signer, has_reviewed=reviewed, has_identity=identity)
    qtbot.addWidget(dialog)
    return dialog


def test_a_report_is_a_draft_without_identity_unless_ticked(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    with qtbot.waitSignal(dialog.chosen) as told:
        dialog.accept()
    assert told.args == [False, False]
    dialog.signed.setChecked(True)
    dialog.identity.setChecked(True)
    with qtbot.waitSignal(dialog.chosen) as told:
        dialog.accept()
    assert told.args == [True, True]


def test_what_cannot_be_had_is_greyed_with_the_reason(qtbot: QtBot) -> None:
    nobody = made(qtbot, "", identity=False)
    assert not nobody.signed.isEnabled()
    assert "Nobody has said who reviews" in nobody.signed.accessibleDescription()
    assert not nobody.identity.isEnabled()
    stranger = made(qtbot, reviewed=False)
    assert not stranger.signed.isEnabled()
    assert "Say something of the clip first" in stranger.signed.accessibleDescription()


def test_a_name_is_shown_as_it_is(qtbot: QtBot) -> None:
    assert made(qtbot, "Ada & <b>Ben").signed.text() == "Signed by Ada && <b>Ben"
    assert len(made(qtbot, "x" * 500).signed.text()) < 100


def test_a_letterhead_is_kept_changed_and_given_up(qtbot: QtBot) -> None:
    now = Letterhead("Ward 3", np.zeros((20, 40, 3), np.uint8))
    dialog = TemplateDialog(now, "")
    qtbot.addWidget(dialog)
    told: list[tuple[str, object]] = []
    dialog.chosen.connect(lambda name, logo: told.append((name, logo)))
    assert not dialog.picture.pixmap().isNull()
    dialog.accept()
    assert told == [("Ward 3", now)]


def test_a_logo_is_removed_or_taken_from_a_file(qtbot: QtBot) -> None:
    dialog = TemplateDialog(Letterhead("", np.zeros((20, 40, 3), np.uint8)), "")
    qtbot.addWidget(dialog)
    dialog.remove.click()
    assert not dialog.remove.isEnabled()
    assert dialog.picture.text() == "No logo"
    dialog.choose.click()
    asked = dialog.findChild(QFileDialog)
    asked.fileSelected.emit("/there/logo.png")
    asked.reject()
    assert dialog.picture.text() == "logo.png"
    dialog.name.setText("  Ward 4 ")
    with qtbot.waitSignal(
        dialog.chosen, check_params_cb=lambda *args: args == ("Ward 4", Path("/there/logo.png"))
    ):
        dialog.accept()
