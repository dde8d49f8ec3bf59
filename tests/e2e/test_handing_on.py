"""Reports for other systems and clips without identity, through ``main()``."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import logging
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pypdf
import pytest
from pydicom import dcmread
from PySide6.QtWidgets import QFileDialog

from checkers import remarks
from clarus_desktop import places
from clarus_desktop.cli import main
from clarus_desktop.core.clip import Clip
from clarus_desktop.core.findings import Finding, Judgement
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.handing import Handed
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.reviews import Change, Subject
from clarus_desktop.core.views import ClipView
from clarus_desktop.media import open_clip
from clarus_desktop.store import open_store
from clarus_desktop.ui.banner import Tone
from clarus_desktop.ui.handing_dialog import HandingDialog
from desk import Desk, Run
from planted import FRAMES, PLACES, Planted

AREA = Region.box(16, 16, 112, 80, Origin.FILE)


@pytest.fixture
def planted(tmp_path: Path) -> Planted:
    planted = Planted(tmp_path)
    assert len(planted.markers) == PLACES
    content = planted.path.read_bytes() + planted.path.name.encode()
    assert [marker for marker in planted.markers if marker.encode() not in content] == []
    return planted


@contextlib.contextmanager
def opened(path: Path) -> Iterator[Clip]:
    clip = open_clip(path)
    yield clip
    clip.frames.close()


def traces(planted: Planted, *folders: Path) -> list[str]:
    """Markers in the bytes or names of what lies in folders, and in what is to be read in its PDFs."""
    told = ""
    for folder in folders:
        files = [file for file in folder.rglob("*") if file.is_file()]
        assert files
        for file in files:
            content = file.read_bytes()
            told += f"{file.name} {content.decode('latin-1')} {text_of_pdf(file)}"
    return [marker for marker in [*planted.markers, "Jane"] if marker in told]


def text_of_pdf(file: Path) -> str:
    """Of a PDF, or of the one in a DICOM object; empty where there is none."""
    pdf = file.read_bytes() if file.suffix == ".pdf" else b""
    if file.suffix == ".dcm":
        pdf = dcmread(file).get("EncapsulatedDocument", b"")
    return "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages) if pdf else ""


def assert_handed_on(written: Path, source: Path) -> None:
    """The frames are those of the source, black outside the area, under a header that says so."""
    with opened(source) as before, opened(written) as after:
        assert after.info.frame_count == FRAMES
        for index in range(FRAMES):
            expected = AREA.blank(before.frames.frame(index))
            assert np.array_equal(after.frames.frame(index), expected)
            assert not after.frames.frame(index)[:16].any()
        assert after.info.areas == before.info.areas
    told = dcmread(written)
    assert told.PatientIdentityRemoved == "YES"
    assert "blanked outside the region" in told.DeidentificationMethod
    assert remarks(written) == []


def test_a_clip_without_identity_leaves_no_trace(
    planted: Planted, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["export", str(planted.path), "--out", str(out)]) == 0

    (written,) = out.iterdir()
    assert traces(planted, out) == []
    assert_handed_on(written, planted.path)
    assert written.name.startswith("CLARUS-")
    told = capsys.readouterr().err
    assert "look at the frames" in told
    assert [marker for marker in planted.markers if marker in told and marker not in planted.path.name] == []


def test_an_annotated_film_leaves_no_trace(planted: Planted, home: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert main(["export", str(planted.path), "--film", "probability", "--out", str(out)]) == 0

    (written,) = out.iterdir()
    assert traces(planted, out) == []
    assert written.name.startswith("CLARUS-")
    assert written.name.endswith(".film.mp4")
    with av.open(str(written)) as film:
        pictures = [frame.to_ndarray(format="rgb24") for frame in film.decode(video=0)]
    assert len(pictures) == FRAMES
    assert all(picture.shape == pictures[0].shape for picture in pictures)


def test_two_clips_of_one_object_are_two_files(planted: Planted, tmp_path: Path) -> None:
    (tmp_path / "again").mkdir()
    other = tmp_path / "again" / planted.path.name
    other.write_bytes(planted.path.read_bytes())
    both = [str(planted.path), str(other)]

    assert main(["export", *both, "--out", str(tmp_path / "clips")]) == 0
    assert main(["report", *both, "--as", "sr", "--out", str(tmp_path / "reports")]) == 0

    names = sorted(file.name for file in (tmp_path / "clips").iterdir())
    assert len(names) == 2
    stems = [name.removesuffix(".dcm") for name in names]
    reports = sorted(file.name for file in (tmp_path / "reports").iterdir())
    assert reports == [f"{stem}.sr.dcm" for stem in stems]
    assert traces(planted, tmp_path / "reports") == []


def test_a_clip_is_never_written_over_itself(
    planted: Planted, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["export", str(planted.path), "--out", str(out)]) == 0
    (written,) = out.iterdir()
    planted.path.replace(written)
    assert main(["export", str(written), "--out", str(out)]) == 1
    assert "is the clip itself" in capsys.readouterr().err
    assert "ZQ05XW" in written.read_bytes().decode("latin-1")


def test_a_video_without_identity_leaves_no_trace(tmp_path: Path, demo_clip: Path) -> None:
    source = tmp_path / "ZQ00XW.mp4"
    with av.open(str(demo_clip)) as given, av.open(str(source), "w") as copied:
        copied.metadata.update({"title": "ZQ01XW", "comment": "ZQ02XW", "artist": "ZQ03XW"})
        stream = copied.add_stream_from_template(given.streams.video[0])
        for packet in given.demux(video=0):
            if packet.dts is not None:
                packet.stream = stream
                copied.mux(packet)
    assert all(f"ZQ{number:02}XW".encode() in source.read_bytes() for number in (1, 2, 3))

    assert main(["export", str(source), "--out", str(tmp_path / "out")]) == 0

    (written,) = (tmp_path / "out").iterdir()
    assert written.suffix == ".mp4"
    told = written.read_bytes() + written.name.encode()
    assert [number for number in range(4) if f"ZQ{number:02}XW".encode() in told] == []
    with opened(source) as before, opened(written) as after:
        assert after.info.frame_count == before.info.frame_count
        assert after.info.times_s == pytest.approx(before.info.times_s, abs=1 / 90_000)


def test_the_region_that_was_drawn_is_what_stays(planted: Planted, tmp_path: Path) -> None:
    sha256 = hashlib.sha256(planted.path.read_bytes()).hexdigest()
    drawn = Region.box(40, 40, 60, 60, Origin.DRAWN)
    with contextlib.closing(open_store(places.reviews())) as store:
        store.save_view(sha256, "Anna", ClipView(drawn))

    assert main(["export", str(planted.path), "--out", str(tmp_path / "drawn")]) == 0
    whole = ["export", str(planted.path), "--whole-frame", "--out", str(tmp_path / "whole")]
    assert main(whole) == 0

    (one,), (other,) = ((tmp_path / name).iterdir() for name in ("drawn", "whole"))
    with opened(planted.path) as source, opened(one) as blanked, opened(other) as kept:
        assert np.array_equal(blanked.frames.frame(2), drawn.blank(source.frames.frame(2)))
        assert np.array_equal(kept.frames.frame(2), source.frames.frame(2))


def test_what_cannot_be_written_is_named_and_the_others_are_done(
    planted: Planted, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"no clip")
    assert main(["export", str(broken), str(planted.path), "--out", str(tmp_path / "out")]) == 1
    assert len(list((tmp_path / "out").iterdir())) == 1
    assert "1 of 2 clips written." in capsys.readouterr().err


def test_reports_of_a_reviewed_clip(
    planted: Planted, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sha256 = hashlib.sha256(planted.path.read_bytes()).hexdigest()
    name = str(dcmread(planted.path).PatientName).partition("^")[0]
    assert name in planted.markers
    finding = Finding("f1", Segment(1, 3), Judgement.CONFIRMED, note=f"as {name} breathes in")
    with contextlib.closing(open_store(places.reviews())) as store:
        store.save(Change(sha256, "Anna", Subject.FINDING, None, finding))
    command = ["report", str(planted.path), "--as", "pdf", "csv", "sr", "pdf-object"]

    assert main([*command, "--out", str(tmp_path / "own"), "--identity"]) == 0
    capsys.readouterr()
    assert main([*command[:2], "--as", "sr", "pdf-object", "--out", str(tmp_path / "handed")]) == 0
    told = capsys.readouterr().err
    assert "look at the frames" in told
    assert [marker for marker in planted.markers if marker in told and marker not in planted.path.name] == []
    assert traces(planted, tmp_path / "handed") == []

    own = sorted(tmp_path.glob("own/*"))
    with contextlib.closing(open_store(places.reviews(), write=False)) as store:
        (event,) = (each for each in store.history() if each.text.startswith("Export"))
    assert event.reviewer == "command line"
    assert event.text.endswith(" (with identity)")
    assert [file.name.partition(".clarus")[2] for file in own] == [".csv", ".pdf", ".pdf.dcm", ".sr.dcm"]
    for file in own[2:]:
        assert dcmread(file).PatientID == dcmread(planted.path).PatientID
    pdf, handed = sorted((tmp_path / "handed").iterdir())
    assert "breathes in" in text_of_pdf(pdf)
    assert b"Anna" in handed.read_bytes()
    assert b"breathes in" in handed.read_bytes()
    assert dcmread(handed).PatientID.startswith("CLARUS-")
    # it points at the clip that is handed on
    assert main(["export", str(planted.path), "--out", str(tmp_path / "clip")]) == 0
    clip = dcmread(next((tmp_path / "clip").iterdir()))
    told = dcmread(handed)
    assert (told.PatientID, told.StudyInstanceUID) == (clip.PatientID, clip.StudyInstanceUID)
    assert clip.SOPInstanceUID.encode() in handed.read_bytes()


def test_a_signed_report_is_in_the_log(
    demo_clip: Path, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sha256 = hashlib.sha256(demo_clip.read_bytes()).hexdigest()
    finding = Finding("f1", Segment(1, 3), Judgement.CONFIRMED)
    with contextlib.closing(open_store(places.reviews())) as store:
        store.save(Change(sha256, "Anna", Subject.FINDING, None, finding))
    command = ["report", str(demo_clip), "--as", "json", "--out", str(tmp_path / "out"), "--signed"]

    assert main([*command, "Eve"]) == 1
    assert "Eve has not reviewed what is reported" in capsys.readouterr().err
    assert list((tmp_path / "out").iterdir()) == []
    assert main([*command, "Anna"]) == 0
    (written,) = (tmp_path / "out").iterdir()
    assert json.loads(written.read_text("utf-8"))["report"]["signed_by"] == "Anna"
    with contextlib.closing(open_store(places.reviews(), write=False)) as store:
        assert f"Export {written.name} (signed by Anna)" in [event.text for event in store.history()]


def test_what_is_refused_holds_up_no_other_kind(
    demo_clip: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kinds = ["csv", "sr", "json"]
    assert main(["report", str(demo_clip), "--as", *kinds, "--out", str(tmp_path)]) == 1
    assert "is no DICOM object" in capsys.readouterr().err
    assert list(tmp_path.glob("*.dcm")) == []
    assert len(list(tmp_path.glob("*.csv"))) == len(list(tmp_path.glob("*.json"))) == 1


def test_from_the_window(
    run_window: Run, planted: Planted, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    caplog.set_level(logging.DEBUG, "clarus_desktop")

    def choose(desk: Desk, kind: Handed, path: Path, *, identified: bool) -> str:
        """Returns the name that was offered."""
        desk.window.commands["hand_on"].trigger()
        dialog = desk.window.findChild(HandingDialog)
        assert dialog is not None
        dialog.kinds[kind].setChecked(True)
        dialog.identity.setChecked(identified)
        dialog.accept()
        chooser = desk.window.findChild(QFileDialog)
        assert chooser is not None
        (offered,) = chooser.selectedFiles()
        chooser.fileSelected.emit(str(path))
        chooser.done(0)
        desk.wait_for(lambda: desk.window.findChild(QFileDialog) is None)
        desk.wait_for(lambda: desk.window.commands["hand_on"].isEnabled())
        return Path(offered).name

    def save(desk: Desk, kind: Handed, *, identified: bool) -> str:
        path = out / f"{kind.name}{'.mp4' if kind is Handed.FILM else '.dcm'}"
        offered = choose(desk, kind, path, identified=identified)
        desk.wait_for(path.exists)
        return offered

    def user(desk: Desk) -> None:
        desk.wait_for_analysis()
        assert save(desk, Handed.CLIP, identified=False).startswith("CLARUS-")
        assert "look at the frames" in desk.window.banners.banner(Tone.NOTICE).message.text()
        assert save(desk, Handed.STRUCTURED_REPORT, identified=True).endswith(".clarus.sr.dcm")
        assert save(desk, Handed.PDF_OBJECT, identified=False).startswith("CLARUS-")
        assert save(desk, Handed.FILM, identified=False).endswith(".film.mp4")
        assert desk.error == ""
        choose(desk, Handed.CLIP, planted.path, identified=False)  # which is logged
        desk.wait_for(lambda: "is the clip itself" in desk.error)

    assert run_window([str(planted.path)], user) == 0
    assert_handed_on(out / "CLIP.dcm", planted.path)
    source = dcmread(planted.path)
    assert dcmread(out / "STRUCTURED_REPORT.dcm").PatientID == source.PatientID
    assert dcmread(out / "PDF_OBJECT.dcm").PatientID == dcmread(out / "CLIP.dcm").PatientID
    (out / "STRUCTURED_REPORT.dcm").unlink()
    assert traces(planted, out) == []
    assert caplog.text
    assert [marker for marker in [*planted.markers, "Jane"] if marker in caplog.text] == []
