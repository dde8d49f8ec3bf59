"""Names that try to be more than names: 50 of them, in each place that has one."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pypdf
import pytest
from pypdf.generic import DictionaryObject

from clarus_desktop.core.issue import Issue, Letterhead
from clarus_desktop.core.measuring import MeasureKind, Measurement
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.study import Fact
from clarus_desktop.report import ExamRecord, write_exam_pdf, write_json, write_pdf

pytestmark = pytest.mark.usefixtures("qapp")

MARKUP = (
    *(
        "<img src='file:///etc/passwd'>",
        '<img src="http://192.0.2.1/x.png">',
        "<b>bold</b>",
        "<script>x</script>",
    ),
    *(
        "<!-- gone -->",
        "&lt;&amp;&#65;",
        "<a href='http://192.0.2.1'>x</a>",
        "<style>*{display:none}</style>",
    ),
    *("<svg onload=x>", "<iframe src=//192.0.2.1>", "<object data=x>", "]]><![CDATA["),
)
PATHS = (
    *("../../../etc/passwd", "..\\..\\windows\\win.ini", "/etc/passwd", "C:\\x\\y.pdf", "~/.bashrc", "a/b/c"),
    *("file:///etc/passwd", "\\\\192.0.2.1\\share\\x", "%2e%2e%2fetc", "CON", "nul.txt", "."),
)
TURNING = (
    *("\u202egnp.exe", "\u2067abc\u2069", "\u200fabc", "‮fdp.troper", "abc\u202ddef\u202c", "مريض ٤٢"),
    *("דוח 7", "الاسم <b>"),
)
ACTING = (
    "nul\x00inside",
    "line\nbreak",
    "tab\there",
    "bell\x07",
    "esc\x1b[31m",
    "\ud800 alone",
    "\u2028line",
    "\x7f",
)
PDF = ("(unbalanced", ") Tj ET", "\\\\)", "<</JS (app.alert(1))>>", "endstream endobj", "%PDF-1.7")
SCRIPTS = ("患者二号 検査", "환자 이름", "ผู้ป่วย", "😀👩‍⚕️", "\u0378\ufdd0\U0010ffff")
LONG = ("x" * 10_000, "长" * 10_000, "long name " * 1_000)
NAMES = (*MARKUP, *PATHS, *TURNING, *ACTING, *PDF, *SCRIPTS, *LONG)


def test_there_are_at_least_50() -> None:
    assert len(set(NAMES)) >= 50


ROLES = 5
GROUPS = [NAMES[first : first + ROLES] for first in range(0, len(NAMES) - ROLES, ROLES)] + [NAMES[-ROLES:]]


def named(snapshot_of: Callable[..., Snapshot], names: tuple[str, ...]) -> tuple[Snapshot, Issue]:
    """A report whose names and notes are these five."""
    clip, reviewer, note, patient, institution = names
    caliper = Measurement("a", MeasureKind.CALIPER, 5, (10, 10), (60, 60), note)
    review = Review((), Opinion(Answer.PRESENT, note=note), None, (caliper,))
    values = np.full(20, 0.1)
    snapshot = snapshot_of(
        20, name=clip, probability=values, distance=values, reviews={reviewer: review}, warnings=(clip,)
    )
    snapshot = replace(snapshot, adjudication=(reviewer, Opinion(Answer.ABSENT, note=note)))
    issue = Issue("CLARUS-1", (Fact("Patient's name", patient),), reviewer, Letterhead(institution))
    return snapshot, issue


def assert_harmless(path: Path) -> None:
    """Nothing in the file is loaded, run or pointed at, and no character is a missing glyph."""
    reader = pypdf.PdfReader(path)
    for page in reader.pages:
        assert not page.annotations
        assert not page.get("/AA")
        assert "\x00" not in page.extract_text()
        assert "Signed" in page.extract_text()
    root: Any = reader.trailer["/Root"]
    assert not {"/OpenAction", "/AA", "/AcroForm", "/URI"} & set(root)
    assert not dict(root).get("/Names", DictionaryObject()).get_object()
    content = path.read_bytes()
    for loaded in (b"/URI", b"/Launch", b"/JavaScript", b"/EmbeddedFile", b"/GoToR", b"root:"):
        assert loaded not in content


@pytest.mark.parametrize("names", GROUPS, ids=range(len(GROUPS)))
def test_a_hostile_name_is_text_like_any_other(
    snapshot_of: Callable[..., Snapshot], sectors: Callable[..., Any], tmp_path: Path, names: tuple[str, ...]
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    snapshot, issue = named(snapshot_of, names)
    write_pdf(snapshot, sectors(20, 64, 48), folder / "report.pdf", issue=issue)
    write_json(snapshot, folder / "report.json", issue)
    assert_harmless(folder / "report.pdf")
    assert json.loads((folder / "report.json").read_text("utf-8"))["report"]["state"] == "signed"
    assert {path.name for path in folder.iterdir()} == {"report.pdf", "report.json"}
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_hostile_names_in_an_exam(
    exam_of: Callable[..., ExamRecord], tmp_path: Path, snapshot_of: Callable[..., Snapshot]
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    record = exam_of({"R1": None, "L1": None})
    reviews = {name: Review(opinion=Opinion(Answer.PRESENT, note=name)) for name in NAMES[::3]}
    clips = tuple(
        replace(clip, clip=replace(clip.clip, name=name), reviews=reviews if place == 0 else {})
        for place, (clip, name) in enumerate(zip(record.clips, NAMES[-2:], strict=True))
    )
    for name in (NAMES[0], NAMES[-1]):
        exam = replace(record.exam, name=name)
        issue = Issue(signed_by=name, letterhead=Letterhead(name))
        write_exam_pdf(replace(record, exam=exam, clips=clips, issue=issue), folder / "exam.pdf")
        assert_harmless(folder / "exam.pdf")
    assert [path.name for path in folder.iterdir()] == ["exam.pdf"]
