"""``clarus-desktop exam`` through ``main()``."""

from __future__ import annotations

import contextlib
import csv
import hashlib
import json
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from clarus_desktop import places
from clarus_desktop.cli import main
from clarus_desktop.core.exams import Exam, ExamClip
from clarus_desktop.core.findings import Finding, Judgement
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.handing import pseudonym
from clarus_desktop.core.history import Action
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.reviews import Change, Review, Subject
from clarus_desktop.core.zones import Protocol
from clarus_desktop.store import open_store
from clarus_training.listing.importing import LAYOUTS
from dicoms import tiles, write_dicom

CREATED = datetime(2026, 11, 23, 9, tzinfo=UTC)
SEEN = Finding("f1", Segment(88, 163), Judgement.CONFIRMED)


@pytest.fixture
def clip(demo_clip: Path) -> ExamClip:
    """The demo clip as one of an exam."""
    content = demo_clip.read_bytes()
    sha256 = hashlib.sha256(content).hexdigest()
    return ExamClip(sha256, "demo.mp4", str(demo_clip), len(content), 240, 8.0, "L1")


@pytest.fixture(autouse=True)
def reviewed(home: Path, clip: ExamClip) -> None:
    """The user's own store: a visit that Anna has reviewed, and another one with the same name twice."""
    with contextlib.closing(open_store(places.reviews())) as store:
        visit = Exam("aa11", "Visit", str(home), CREATED, Protocol.ZONES8, (clip,))
        store.save_exam(None, visit, "Anna", "Open as exam")
        for identity in ("bb11", "bb22"):
            twin = Exam(identity, "Twin", "", CREATED, Protocol.BLUE6)
            store.save_exam(None, twin, "Anna", "Open as exam")
        store.save(Change(clip.sha256, "Anna", Subject.FINDING, None, SEEN), "aa11")
        store.save(Change(clip.sha256, "Anna", Subject.OPINION, None, Opinion(Answer.PRESENT)), "aa11")


def test_list_shows_each_exam(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["exam", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "aa11  Visit  2026-11-23, 8 zones, 1 clip, reviewed by Anna"
    assert lines[0] == "bb22  Twin  2026-11-23, 6 BLUE points, 0 clips"
    assert len(lines) == 3


def test_reviews_go_from_one_store_to_another(
    tmp_path: Path, clip: ExamClip, capsys: pytest.CaptureFixture[str]
) -> None:
    file, other = tmp_path / "visit.json", tmp_path / "other"
    assert main(["exam", "export", "visit", str(file)]) == 0
    assert capsys.readouterr().out == f"{file}\n"
    assert main(["exam", "import", str(file), "--store", str(other), "--by", "Dora"]) == 0
    assert capsys.readouterr().out == "Imported into the new exam “Visit”: 1 clip, 1 review.\n"
    with contextlib.closing(open_store(other)) as store:
        assert store.review(clip.sha256, "Anna") == Review((SEEN,), Opinion(Answer.PRESENT))
        assert store.history(exam="aa11")[0].reviewer == "Dora"
    assert main(["exam", "import", str(file), "--store", str(other)]) == 0
    assert "Nothing in the file is new" in capsys.readouterr().out
    assert main(["audit", "verify", "--store", str(other)]) == 0
    with contextlib.closing(open_store(places.reviews(), write=False)) as store:
        event = store.history(exam="aa11")[0]
        assert (event.action, event.reviewer) == (Action.EXPORT, "command line")


def test_while_the_window_has_the_store_export_works_unlogged_and_import_waits(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "visit.json"
    with contextlib.closing(open_store(places.reviews())) as window:
        entries = window.verify().entries
        assert main(["exam", "export", "aa", str(file)]) == 0
        assert "written, but not entered in the log" in capsys.readouterr().err
        assert main(["exam", "manifest", "aa", str(tmp_path / "m.csv")]) == 0
        assert "written, but not entered in the log" in capsys.readouterr().err
        assert main(["exam", "import", str(file)]) == 1
        assert "another window has them open" in capsys.readouterr().err
        assert window.verify().entries == entries
    assert json.loads(file.read_text(encoding="utf-8"))["schema"] == "clarus-exam/1"


def test_a_manifest_is_what_training_reads(
    tmp_path: Path, clip: ExamClip, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "visit.csv"
    assert main(["exam", "manifest", "Visit", str(file)]) == 0
    assert "1 of 1 clips, reviewed by Anna" in capsys.readouterr().out
    (row,) = csv.DictReader(file.read_text(encoding="utf-8").splitlines())
    assert (row["patient"], row["consolidation"], row["clip_label"]) == ("aa11", "88-163", "present")
    (read,) = LAYOUTS["reviewed"](file).candidates
    assert str(read.file) == clip.path
    assert read.clip.consolidation


def test_of_several_reviewers_one_is_named(
    tmp_path: Path, clip: ExamClip, capsys: pytest.CaptureFixture[str]
) -> None:
    with contextlib.closing(open_store(places.reviews())) as store:
        lost = replace(clip, sha256="0" * 64, name="lost.mp4", path=str(tmp_path / "lost.mp4"))
        visit = store.exam("aa11")
        assert visit is not None
        store.save_exam(visit, replace(visit, clips=(*visit.clips, lost)), "Ben", "Add a clip")
        for each in (clip, lost):
            store.save(Change(each.sha256, "Ben", Subject.OPINION, None, Opinion(Answer.ABSENT)))
    arguments = ["exam", "manifest", "Visit", str(tmp_path / "visit.csv")]
    assert main(arguments) == 1
    assert "Several have reviewed “Visit”. Say whose review is meant by --reviewer: Anna, Ben." in (
        capsys.readouterr().err
    )
    assert main([*arguments, "--reviewer", "Emil"]) == 1
    assert "Emil has not reviewed “Visit”" in capsys.readouterr().err
    assert main([*arguments, "--reviewer", "Ben"]) == 0
    told = capsys.readouterr()
    assert "1 of 2 clips, reviewed by Ben" in told.out
    assert told.err == "lost.mp4: left out, since its file is not where it was.\n"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("nobody", "There is no exam “nobody”."),
        ("twin", "“twin” may mean any of these exams: bb22 (Twin, 2026-11-23), bb11 (Twin, 2026-11-23)."),
        ("b", "“b” may mean any of these exams"),
    ],
)
def test_an_exam_that_is_not_clear_is_asked_for(
    name: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["exam", "export", name, str(tmp_path / "x.json")]) == 1
    assert said in capsys.readouterr().err
    assert not (tmp_path / "x.json").exists()


def test_nothing_reviewed_is_no_manifest(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["exam", "manifest", "bb11", str(tmp_path / "x.csv")]) == 1
    assert "Nobody has reviewed a clip of “Twin” yet." in capsys.readouterr().err


def test_a_file_that_holds_no_exam_is_refused_and_makes_no_store(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.json").write_text("{}")
    assert main(["exam", "import", str(tmp_path / "x.json"), "--store", str(tmp_path / "new")]) == 1
    assert "“x.json” can't be imported: it holds no exam." in capsys.readouterr().err
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("action", [["list"], ["export", "a", "x.json"], ["manifest", "a", "x.csv"]])
def test_without_a_store_none_is_made(
    action: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["exam", *action, "--store", str(tmp_path / "none")]) == 1
    assert "There are no reviews yet." in capsys.readouterr().err
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["export", "a"],
        ["export", "a", "x.csv"],
        ["manifest", "a", "x.json"],
        ["report", "a", "x.json"],
        ["import"],
    ],
)
def test_wrong_usage_is_status_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["exam", *arguments])
    assert stop.value.code == 2


@pytest.fixture
def study(tmp_path: Path) -> Exam:
    """An exam of two clips of Jane Marker's, named after her in the folder, the files and a note."""
    clips = []
    with contextlib.closing(open_store(places.reviews())) as store:
        for place in range(2):
            path = tmp_path / f"Marker_Jane_L{place + 1}.dcm"
            write_dicom(path, tiles(3), SOPInstanceUID=f"1.2.3.4.{place}")
            content = path.read_bytes()
            sha256 = hashlib.sha256(content).hexdigest()
            clips.append(ExamClip(sha256, path.name, str(path), len(content), 3, 0.1, f"L{place + 1}"))
        exam = Exam("cc11", "Visit of Jane Marker", "", CREATED, Protocol.BLUE6, tuple(clips))
        store.save_exam(None, exam, "Anna", "Open as exam")
        opinion = Opinion(Answer.PRESENT, note="Seen before, says Marker.")
        store.save(Change(clips[0].sha256, "Anna", Subject.OPINION, None, opinion), exam.id)
        store.adjudicate(clips[1].sha256, "Ben", replace(opinion, note="Told Jane."), exam.id)
    return exam


def printed(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


@pytest.mark.usefixtures("study")
def test_a_report_of_an_exam_tells_no_patient(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "exam.pdf"
    assert main(["exam", "report", "cc11", str(file), "--page", "Letter", "--institution", "Ward 3"]) == 0
    assert capsys.readouterr().out.strip() == str(file)
    told = printed(file)
    assert "Draft, not signed" in told
    assert "Ward 3" in told
    assert pseudonym("1.2.3") in told
    assert "adjudication: present" in told
    assert "marker" not in told.casefold()
    assert "jane" not in told.casefold()
    with contextlib.closing(open_store(places.reviews(), write=False)) as store:
        event = store.history(exam="cc11")[0]
    assert (event.reviewer, event.text) == ("command line", "Export the report of the exam")


def test_a_report_of_an_exam_signed_and_with_identity(
    study: Exam, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "exam.pdf"
    command = ["exam", "report", "cc11", str(file), "--identity", "--signed"]
    assert main([*command, "Eve"]) == 1
    assert "Eve has not reviewed what is reported" in capsys.readouterr().err
    assert not file.exists()
    assert main([*command, "Anna"]) == 0
    told = printed(file)
    for part in ("Signed by Anna", "MARKER7", "Marker_Jane_L1.dcm", "Told Jane."):
        assert part in told
    with contextlib.closing(open_store(places.reviews(), write=False)) as store:
        event = store.history(exam="cc11")[0]
    assert (event.reviewer, event.text) == (
        "Anna",
        "Export the report of the exam (signed by Anna, with identity)",
    )
    file.unlink()
    # A file of another patient's took the place of one of the clips.
    write_dicom(Path(study.clips[0].path), tiles(3), PatientID="OTHER")
    assert main([*command, "Anna"]) == 1
    assert "don't all say who the patient is" in capsys.readouterr().err
    assert not file.exists()


def test_neither_qt_nor_torch_is_loaded(tmp_path: Path) -> None:
    code = (
        "import sys; from clarus_desktop.cli import main; status = main(sys.argv[1:]); "
        "sys.exit(status or any(name in sys.modules for name in ('PySide6', 'torch', 'cv2', 'av')))"
    )
    file = str(tmp_path / "x.json")
    done = subprocess.run([sys.executable, "-c", code, "exam", "export", "aa11", file], check=False)
    assert done.returncode == 0
