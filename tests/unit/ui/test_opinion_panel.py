from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.core.reviews import Review
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.main_window import MainWindow
from clarus_desktop.ui.opinion_panel import OpinionPanel

LEFT = Qt.MouseButton.LeftButton
PRESENT = Opinion(Answer.PRESENT)


@pytest.fixture
def panel(qtbot: QtBot, reviewed: ReviewSession) -> OpinionPanel:
    panel = OpinionPanel(reviewed)
    qtbot.addWidget(panel)
    panel.given.connect(reviewed.judging.give_opinion)
    panel.show()
    return panel


def answer(panel: OpinionPanel, answer: Answer) -> None:
    panel.answers.buttons[answer].click()


def down(panel: OpinionPanel) -> list[str]:
    buttons = {**panel.answers.buttons, **panel.extents.buttons}
    return [str(option) for option, button in buttons.items() if button.isChecked()]


def test_it_is_empty_whatever_the_model_says(panel: OpinionPanel, reviewed: ReviewSession) -> None:
    assert reviewed.verdict(reviewed.tracks.kinds[0]).positive
    assert down(panel) == []
    assert not panel.extents.isEnabled()


def test_answer_size_and_note_make_the_verdict(
    qtbot: QtBot, panel: OpinionPanel, reviewed: ReviewSession
) -> None:
    qtbot.keyClicks(panel.note, "near the base ")
    answer(panel, Answer.PRESENT)
    panel.extents.buttons[Extent.LARGE].click()
    assert reviewed.judging.review.opinion == Opinion(Answer.PRESENT, Extent.LARGE, "near the base")
    assert down(panel) == ["present", "large"]
    panel.extents.buttons[Extent.LARGE].click()
    assert down(panel) == ["present"]
    answer(panel, Answer.ABSENT)
    assert reviewed.judging.review.opinion == Opinion(Answer.ABSENT, None, "near the base")


def test_a_note_can_be_changed_later(qtbot: QtBot, panel: OpinionPanel, reviewed: ReviewSession) -> None:
    answer(panel, Answer.CANNOT_TELL)
    qtbot.keyClicks(panel.note, "too short")
    qtbot.keyClick(panel.note, Qt.Key.Key_Return)
    assert reviewed.judging.review.opinion == Opinion(Answer.CANNOT_TELL, None, "too short")


def test_nothing_is_shown_before_it_is_saved(panel: OpinionPanel, reviewed: ReviewSession) -> None:
    reviewed.judging.change_requested.disconnect(reviewed.judging.saved)
    answer(panel, Answer.PRESENT)
    assert down(panel) == []


def test_taken_back(panel: OpinionPanel, reviewed: ReviewSession) -> None:
    assert not panel.take_back.isEnabled()
    answer(panel, Answer.ABSENT)
    panel.take_back.click()
    assert reviewed.judging.review.opinion is None
    assert down(panel) == []


def test_disagreement_is_told(panel: OpinionPanel) -> None:
    answer(panel, Answer.ABSENT)
    assert panel.disagreement.text() == "The reviewer sees no consolidation; the model flags the clip."
    answer(panel, Answer.CANNOT_TELL)
    assert panel.disagreement.isHidden()


def test_others_are_shown_once_ones_own_is_given(panel: OpinionPanel, reviewed: ReviewSession) -> None:
    other = Review(opinion=Opinion(Answer.ABSENT, None, "<b>artefact</b>"))
    reviewed.judging.load("0" * 64, "Ann", Review(), {"Bo": other, "Cy": Review()})
    assert panel.others.isHidden()
    answer(panel, Answer.PRESENT)
    assert panel.others.text() == "Bo: absent (“<b>artefact</b>”)"


def test_blind_the_first_verdict_is_put_together_and_given_whole(
    qtbot: QtBot, panel: OpinionPanel, reviewed: ReviewSession
) -> None:
    reviewed.judging.set_blind(True)
    assert not panel.give.isEnabled()
    answer(panel, Answer.PRESENT)
    panel.extents.buttons[Extent.SMALL].click()
    qtbot.keyClicks(panel.note, "seen early")
    assert reviewed.judging.review == Review()
    assert down(panel) == ["present", "small"]
    panel.give.click()
    said = Opinion(Answer.PRESENT, Extent.SMALL, "seen early")
    assert reviewed.judging.review == Review(blind_opinion=said)
    assert panel.blind.text() == "Said blind: present, small."
    assert panel.give.isHidden()
    assert not panel.take_back.isEnabled()
    answer(panel, Answer.ABSENT)
    assert reviewed.judging.review.blind_opinion == said
    assert reviewed.judging.review.verdict == Opinion(Answer.ABSENT, None, "seen early")


def test_what_one_reviewer_put_together_is_not_there_for_the_next(
    panel: OpinionPanel, reviewed: ReviewSession, make_clip: Callable[..., Clip]
) -> None:
    reviewed.judging.set_blind(True)
    answer(panel, Answer.PRESENT)
    reviewed.judging.load("0" * 64, "Bo", Review(), {})
    assert down(panel) == []
    answer(panel, Answer.PRESENT)
    reviewed.load(make_clip(30))
    assert down(panel) == []


def test_the_space_bar_presses_the_answer_that_a_key_led_to_and_a_click_does_not(
    qtbot: QtBot, window: MainWindow, reviewed: ReviewSession
) -> None:
    window.commands["verdict"].trigger()
    present = window.opinions.answers.buttons[Answer.PRESENT]
    assert present.hasFocus()
    qtbot.keyClick(present, Qt.Key.Key_Space)
    assert reviewed.judging.review.opinion == PRESENT
    assert not window.player.playing
    window.review.frame.setFocus()
    absent = window.opinions.answers.buttons[Answer.ABSENT]
    qtbot.mouseClick(absent, LEFT)
    assert reviewed.judging.review.opinion == Opinion(Answer.ABSENT)
    assert not absent.hasFocus()
