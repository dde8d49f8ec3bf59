import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clarus_desktop.ui.import_dialog import ADDRESS, FILE, ImportDialog

ADDRESSES = "https://example.org/r18.pth?dl=1"


@pytest.fixture
def dialog(qtbot: QtBot) -> ImportDialog:
    dialog = ImportDialog([("ResNet-18", "v1-r18", ADDRESSES)], "")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_a_published_one_shows_its_address_and_is_fetched_on_request_alone(
    qtbot: QtBot, dialog: ImportDialog
) -> None:
    assert not dialog.start.isEnabled()
    with qtbot.assertNotEmitted(dialog.address_chosen):
        dialog.source.setCurrentText("ResNet-18")
    assert dialog.place.text() == ADDRESSES
    assert dialog.place.isReadOnly()
    assert dialog.name.text() == "v1-r18"
    assert "over the network" in dialog.note.text()
    with qtbot.waitSignal(dialog.address_chosen) as asked:
        dialog.start.click()
    assert asked.args == [ADDRESSES, "v1-r18"]
    assert dialog.said.text() == "Connecting to example.org."


def test_files_and_other_addresses(qtbot: QtBot, dialog: ImportDialog) -> None:
    assert dialog.source.currentText() == FILE
    dialog.name.setText("mine")
    dialog.place.setText("/models/v1.pth")
    with qtbot.waitSignal(dialog.file_chosen) as asked:
        dialog.start.click()
    assert asked.args == ["/models/v1.pth", "mine"]
    dialog.show_stopped()
    assert dialog.said.text() == "Stopped."
    dialog.source.setCurrentText(ADDRESS)
    assert dialog.place.text() == ""
    assert not dialog.place.isReadOnly()
    dialog.place.setText("https://[")
    with qtbot.waitSignal(dialog.address_chosen) as asked:
        dialog.start.click()
    assert asked.args == ["https://[", "mine"]


def test_progress_is_shown_and_stopping_keeps_what_came(qtbot: QtBot, dialog: ImportDialog) -> None:
    dialog.source.setCurrentText("ResNet-18")
    dialog.start.click()
    dialog.show_progress(5_000_000, 45_000_000, "files.example.org")
    assert dialog.said.text() == "5.0 of 45.0 MB from files.example.org."
    assert dialog.progress.isVisible()
    assert not dialog.name.isEnabled()
    with qtbot.waitSignal(dialog.cancel_requested):
        dialog.cancel.click()
    assert not dialog.cancel.isEnabled()
    dialog.show_stopped()
    assert "go on from there" in dialog.said.text()
    assert dialog.start.isEnabled()
    assert not dialog.progress.isVisible()


def test_the_hash_stays_in_sight(dialog: ImportDialog) -> None:
    dialog.source.setCurrentText("ResNet-18")
    dialog.start.click()
    dialog.show_step("SHA-256: abc.")
    dialog.show_step("Architecture: resnet18.")
    dialog.end("The model “v1-r18” was imported.")
    assert dialog.said.text().splitlines()[0] == "SHA-256: abc."
    assert "was imported" in dialog.said.text()


def test_closing_stops(qtbot: QtBot, dialog: ImportDialog) -> None:
    with qtbot.waitSignal(dialog.cancel_requested):
        dialog.reject()
