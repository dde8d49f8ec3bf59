"""Exams through ``main()``: dropped, judged, cut off, started again, judged on, exported."""

from __future__ import annotations

import contextlib
import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from clarus_desktop import places
from clarus_desktop.core.issue import ReportWanted
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.exam_session import ClipState
from clarus_desktop.store import open_store
from clips import write_clip, write_exam
from desk import Desk, Run
from judging_exam import ANSWERS, REVIEWER

SCRIPT = Path(__file__).resolve().parents[1] / "support" / "judging_exam.py"
NAMES = ("a_L1.mp4", "a_L2.mp4", "a_R1.mp4", "a_R2.mp4")


def drop_exam(desk: Desk, folder: Path) -> None:
    desk.drop(folder)
    desk.wait_for(lambda: desk.exam.exam is not None and not desk.exam.reading)


def test_judged_cut_off_judged_on_exported(run_window: Run, home: Path, tmp_path: Path) -> None:
    visit = write_exam(tmp_path / "Mustermann 2024", NAMES)
    cut_off = subprocess.run(
        [sys.executable, str(SCRIPT), str(visit)], capture_output=True, encoding="utf-8", timeout=120
    )
    assert cut_off.returncode == -signal.SIGKILL, cut_off.stderr
    assert cut_off.stdout.split() == list(NAMES[:3])

    def user(desk: Desk) -> None:
        window, page = desk.window, desk.window.exam_page
        window.commands["exam_page"].trigger()
        desk.wait_for(lambda: bool(page.empty.recent.links))
        (recent,) = page.empty.recent.links
        assert "Mustermann 2024" in recent.text()
        recent.click()
        desk.wait_for(lambda: [row.opinion for row in desk.exam.rows] == [*map(Opinion, ANSWERS), None])
        assert [row.clip.zone for row in desk.exam.rows] == ["L1", "L2", "R1", "R2"]

        page.clip_requested.emit(desk.exam.rows[2].clip.sha256)
        desk.wait_for(lambda: desk.session.judging.clip == desk.exam.rows[2].clip.sha256)
        assert not window.pages.shows_exam
        assert desk.session.judging.review.opinion == Opinion(ANSWERS[2])
        desk.press(Qt.Key.Key_PageDown)
        desk.wait_for(lambda: desk.session.judging.clip == desk.exam.rows[3].clip.sha256)
        window.opinions.answers.buttons[Answer.ABSENT].click()
        desk.wait_for(lambda: desk.exam.rows[3].opinion == Opinion(Answer.ABSENT))
        desk.wait_for_analysis()

        window.commands["exam_page"].trigger()
        page.analyse_requested.emit()
        desk.wait_for(lambda: all(row.verdicts for row in desk.exam.rows) and not desk.exam.queue.running)
        assert [row.state for row in desk.exam.rows] == [ClipState.REVIEWED] * 4
        for name in ("exam.json", "exam.pdf"):
            page.export_requested.emit(ReportWanted(tmp_path / name))
            desk.wait_for((tmp_path / name).exists)

    assert run_window([], user) == 0

    text = (tmp_path / "exam.json").read_text(encoding="utf-8")
    exam = json.loads(text)["exam"]
    said = {clip["name"]: clip["reviews"][0] for clip in exam["clips"]}
    assert [said[name]["opinion"]["answer"] for name in NAMES] == [*ANSWERS, "absent"]
    assert {review["reviewer"] for review in said.values()} == {REVIEWER}
    assert str(tmp_path) not in text
    report = "\n".join(page.extract_text() for page in PdfReader(tmp_path / "exam.pdf").pages)
    assert all(name in report for name in NAMES)
    logs = "".join(file.read_text() for file in home.rglob("*.log*"))
    assert "Mustermann" not in logs
    assert REVIEWER not in logs


def test_the_clip_under_review_in_its_exam(run_window: Run, tmp_path: Path) -> None:
    visit = write_exam(tmp_path / "visit", NAMES[:2])
    (visit / "bad.mp4").write_bytes(b"no clip")

    def user(desk: Desk) -> None:
        window = desk.window
        drop_exam(desk, visit)
        assert window.pages.shows_exam
        assert [row.state for row in desk.exam.rows][2] is ClipState.FAILED
        first = desk.exam.rows[0].clip.sha256
        window.exam_page.clip_requested.emit(first)
        desk.wait_for_analysis()
        desk.wait_for(lambda: desk.exam.rows[0].state is ClipState.ANALYSED)
        # What the thresholds do to the clip is seen in its exam at once.
        for kind, verdict in desk.exam.rows[0].verdicts.items():
            assert verdict == desk.session.verdict(kind)
            desk.session.set_threshold(kind, 0.0)
            assert desk.exam.rows[0].verdicts[kind].positive
        # Blind mode hides it there too, until a verdict is given.
        window.reviewer_requested.emit("Ann")
        window.blind_requested.emit(True)
        desk.wait_for(lambda: desk.session.judging.hidden)
        assert desk.exam.rows[0].hidden
        assert desk.exam.rows[0].suspicion is None

    assert run_window([], user) == 0


def test_a_folder_on_the_command_line(run_window: Run, tmp_path: Path) -> None:
    visit = write_exam(tmp_path / "visit", NAMES[:1])

    def user(desk: Desk) -> None:
        desk.wait_for(lambda: desk.exam.exam is not None and not desk.exam.reading)
        assert desk.exam.rows[0].clip.name == "a_L1.mp4"

    assert run_window([str(visit)], user) == 0


def test_closing_while_a_folder_is_read_and_analysed(run_window: Run, tmp_path: Path) -> None:
    visit = write_exam(tmp_path / "visit", NAMES)
    write_clip(visit / "long.mp4", seed=9, frames=400)

    def analysing(desk: Desk) -> None:
        drop_exam(desk, visit)
        desk.wait_for(lambda: desk.session.model is not None)
        desk.window.exam_page.analyse_requested.emit()
        desk.wait_for(lambda: desk.exam.queue.finished > 0)

    def reading(desk: Desk) -> None:
        desk.drop(visit)
        desk.wait_for(lambda: desk.exam.exam is not None)

    assert run_window([], analysing) == 0
    assert run_window([], reading) == 0


def test_closing_at_once_finishes_exports(run_window: Run, tmp_path: Path) -> None:
    visit = write_exam(tmp_path / "visit", NAMES[:1])

    def export(desk: Desk) -> None:
        drop_exam(desk, visit)
        for name in ("exam.json", "exam.pdf"):
            desk.window.exam_page.export_requested.emit(ReportWanted(tmp_path / name))

    assert run_window([], export) == 0
    assert (tmp_path / "exam.pdf").read_bytes().startswith(b"%PDF")
    with contextlib.closing(open_store(places.reviews())) as store:
        texts = {event.text for event in store.history()}
    assert {"Export the exam's reviews", "Export the report of the exam"} <= texts


@pytest.mark.realdata
def test_a_real_exam(run_window: Run, lus: Path, tmp_path: Path) -> None:
    visit = tmp_path / "visit"
    visit.mkdir()
    for clip in sorted((lus / "covid-blues").glob("patient_10_*"))[:3]:
        (visit / clip.name).symlink_to(clip)

    def user(desk: Desk) -> None:
        drop_exam(desk, visit)
        desk.wait_for(lambda: desk.session.model is not None)
        assert {row.clip.zone for row in desk.exam.rows} == {"L1", "L2", "L3"}
        desk.window.exam_page.analyse_requested.emit()
        desk.qtbot.waitUntil(lambda: all(row.verdicts for row in desk.exam.rows), timeout=200_000)
        desk.wait_for(lambda: all(desk.exam.picture(row.clip.sha256) is not None for row in desk.exam.rows))

    assert run_window([], user) == 0
