from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clarus_desktop.core.clip import Clip, Timing
from clarus_desktop.core.exams import Exam, ExamClip
from clarus_desktop.core.preferences import Preferences
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.study import Fact, Study
from clarus_desktop.core.views import ClipView
from clarus_desktop.core.zones import Protocol
from clarus_desktop.exam_session import ExamSession, Row
from clarus_desktop.session import Analysis, ReviewSession, Status
from clarus_desktop.ui.banner import Tone
from clarus_desktop.ui.main_window import MainWindow
from clarus_desktop.ui.study_panel import HIDDEN, HIDDEN_BUT_WHOLE, NO_STUDY

STUDY = Study(
    identity=(Fact("Patient", "Smith, Anna"), Fact("Birth date", "2020-02-29"), Fact("Patient ID", "0042")),
    facts=(Fact("Scanner", "Maker X1"), Fact("Depth", "8 cm")),
    study_uid="1.2.3",
)


def texts(widget: QWidget) -> list[str]:
    """What is shown, line by line."""
    QApplication.processEvents()  # which shows labels just made
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def all_texts(window: MainWindow) -> list[str]:
    """Whatever is written or spoken anywhere in the window."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    widgets = window.findChildren(QWidget)
    found = [text for widget in widgets for text in (widget.toolTip(), widget.accessibleName())]
    found += [widget.text() for widget in widgets if isinstance(widget, QLabel | QLineEdit | QPushButton)]
    for action in window.findChildren(QAction):
        found += [action.text(), action.toolTip()]
    for view in window.findChildren(QAbstractItemView):
        found += cells(view.model())
    return found


def cells(model: QAbstractItemModel | None) -> list[str]:
    if model is None:
        return []
    places = [
        model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())
    ]
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    return [str(place.data(role)) for place in places for role in roles]


def dicom(clip: Clip) -> Clip:
    return replace(clip, study=STUDY)


def test_a_study_is_shown_with_its_patient(
    window: MainWindow, session: ReviewSession, make_clip: Callable[..., Clip]
) -> None:
    session.load(dicom(make_clip(name="a.dcm")))
    assert {"Smith, Anna", "2020-02-29", "0042"} <= set(texts(window.study.patient))
    assert {"Maker X1", "8 cm"} <= set(texts(window.study.study))
    assert {"a.dcm", "64 × 48 pixels", "25.00 frames/s"} <= set(texts(window.study.file))


def test_a_clip_without_a_study_says_so(
    window: MainWindow, session: ReviewSession, make_clip: Callable[..., Clip]
) -> None:
    session.load(dicom(make_clip()))
    session.load(make_clip(name="b.mp4"))
    assert NO_STUDY in texts(window.study.patient)
    assert not window.study.study.isVisibleTo(window.study)
    assert "b.mp4" in texts(window.study.file)


def test_a_rate_that_nothing_tells_is_shown_as_assumed_or_set(
    window: MainWindow, session: ReviewSession, make_clip: Callable[..., Clip]
) -> None:
    clip = make_clip()
    session.load(replace(clip, info=replace(clip.info, timing=Timing.UNKNOWN)))
    assert "25 frames/s, assumed" in texts(window.study.file)
    session.set_view(ClipView(fps=40))
    assert "40 frames/s, set by the user" in texts(window.study.file)


def test_the_switch_hides_the_patient_everywhere(
    window: MainWindow,
    session: ReviewSession,
    exam: ExamSession,
    make_clip: Callable[..., Clip],
    qtbot: QtBot,
) -> None:
    name = "SMITH_anna_0042_L1.dcm"
    clip = ExamClip("0" * 64, name, f"/exams/Smith/{name}", 1, 100, 4.0)
    exam.load(
        Exam("e", "Smith 2020-02-29", "/exams/Smith", datetime.now(UTC), Protocol.ZONES8, (clip,)),
        [Row(clip)],
    )
    window.set_recent([f"/exams/Smith/{name}"])
    made = dicom(make_clip(name=name))
    session.load(replace(made, info=replace(made.info, warnings=("Something is missing.",))))
    window.commands["hide_identity"].trigger()
    window.show_error("“Smith.dcm” was not opened", "There is no “Smith.dcm”.", "")
    window.show_exam()
    qtbot.wait_until(lambda: "•••" in window.windowTitle())
    assert texts(window.study.patient)[-1] == HIDDEN_BUT_WHOLE
    session.set_view(ClipView(region=Region.box(0, 0, 32, 24, Origin.DRAWN)))
    assert texts(window.study.patient)[-1] == HIDDEN
    everything = [window.windowTitle(), *all_texts(window)]
    assert not [text for text in everything if "smith" in text.casefold() or "0042" in text]
    window.show_clip()
    assert "•••_•••_•••_L1.dcm" in window.windowTitle()
    window.commands["hide_identity"].trigger()
    assert name in window.windowTitle()
    assert "Smith, Anna" in texts(window.study.patient)
    assert window.exam_page.head.name.text() == "Smith 2020-02-29"


def test_what_was_said_before_is_hidden_too(
    window: MainWindow, session: ReviewSession, make_clip: Callable[..., Clip]
) -> None:
    session.load(dicom(make_clip()))
    window.show_error("“Smith.dcm” was not opened", "There is no “Smith.dcm”.", "")
    window.show_notice("“Smith.pdf” was written.")
    error, notice = map(window.banners.banner, (Tone.ERROR, Tone.NOTICE))
    window.commands["hide_identity"].trigger()
    assert not [text for text in all_texts(window) if "smith" in text.casefold()]
    assert error.title.text() == "“•••.dcm” was not opened"
    notice.hide()
    window.commands["hide_identity"].trigger()
    assert error.title.text() == "“Smith.dcm” was not opened"
    assert notice.isHidden()
    session.set_analysis(session.run_id, Analysis(Status.FAILED, 1, 100, message="“Smith.dcm” has changed."))
    assert error.message.text() == "“Smith.dcm” has changed."
    window.commands["hide_identity"].trigger()
    assert error.message.text() == "“•••.dcm” has changed."
    assert error.action.isVisibleTo(error)


def test_the_switch_is_told_and_can_be_set(window: MainWindow) -> None:
    told: list[bool] = []
    window.hiding_requested.connect(told.append)
    window.commands["hide_identity"].trigger()
    assert told == [True]
    window.use_preferences(Preferences())
    assert not window.identity.hidden
    window.use_preferences(Preferences(hide_identity=True))
    assert window.identity.hidden
    assert window.commands["hide_identity"].isChecked()
