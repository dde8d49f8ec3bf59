"""The clinicians' part of a clip's PDF, read back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest

from clarus_desktop.core.clip import FrameStore
from clarus_desktop.core.findings import Finding, FindingKind, Judgement
from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.words import RESEARCH_USE
from clarus_desktop.report import write_pdf
from clarus_desktop.report.content import content

Maker = Callable[..., Snapshot]
Findings = Callable[..., Finding]

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def pages(tmp_path: Path, sectors: Callable[..., FrameStore]) -> Callable[[Snapshot], list[str]]:
    """Writes a report and gives each page's text."""

    def write(snapshot: Snapshot) -> list[str]:
        path = tmp_path / "report.pdf"
        write_pdf(snapshot, sectors(snapshot.clip.frame_count), path)
        return [page.extract_text() for page in pypdf.PdfReader(path).pages]

    return write


def in_one_line(pages: list[str]) -> str:
    return " ".join(" ".join(pages).split())


def without_blanks(pages: list[str]) -> str:
    return "".join("".join(pages).split())


def test_an_unreviewed_clip_says_so_in_one_line(
    snapshot_of: Maker, pages: Callable[[Snapshot], list[str]]
) -> None:
    text = in_one_line(pages(snapshot_of()))
    assert "Verdicts and findings of reviewers Not reviewed yet" in text
    for word in ("Adjudication", "Judged", "Consolidation present", "Consolidation absent"):
        assert word not in text


def test_all_that_three_reviewers_say_is_in_the_text(
    snapshot_of: Maker, finding_on: Findings, pages: Callable[[Snapshot], list[str]]
) -> None:
    findings = tuple(
        finding_on(
            3 * n, 3 * n + 1, list(Judgement)[n % 3], list(FindingKind)[n % 7], f"note {n}", marked=n % 2 == 0
        )
        for n in range(40)
    )
    snapshot = snapshot_of(
        reviews={
            "Ada": Review(findings, Opinion(Answer.PRESENT, Extent.SMALL, "seen"), Opinion(Answer.ABSENT)),
            "Ben": Review(opinion=Opinion(Answer.ABSENT)),
            "Carla": Review(blind_opinion=Opinion(Answer.CANNOT_TELL, note="dark")),
        },
        adjudication=("Chen", Opinion(Answer.PRESENT, Extent.SMALL, "settled")),
    )
    text = in_one_line(pages(snapshot))
    told = content(snapshot)
    for review in told.reviews:
        assert review.reviewer in text
        assert all(f"{label} {value}" in text for label, value in review.lines)
        assert all(sentence in text for _who, sentence in told.disagreements)
        for row in review.findings:
            assert f"{row.frames} {row.time} {row.judgement}" in text
            assert all(part in text for part in (row.kind, row.note, *row.remarks))
    assert "By Chen Verdict Consolidation present, small Note settled" in text
    assert (
        text.index("note 0 ") < text.index("note 2 ") < text.index("note 1 ")
    )  # confirmed, unsure, rejected
    assert f"no room here for {told.not_pictured} more confirmed finding" in text


def test_hostile_names_and_notes_are_printed_whole_and_do_nothing(
    snapshot_of: Maker, finding_on: Findings, pages: Callable[[Snapshot], list[str]]
) -> None:
    note = "<b>bold</b><img src='file:///etc/hosts'> \u202eevil\x00\x07 {\\u0041} %s & " + "x" * 10_000
    review = Review((finding_on(40, 45, note=note),), Opinion(Answer.PRESENT, note=note[::-1]))
    read = pages(snapshot_of(reviews={"<i>Eve</i>\u202e\n" + "y" * 10_000: review}))
    text = without_blanks([page.split("Page ")[0] for page in read])
    for harmless in (
        "<b>bold</b><imgsrc='file:///etc/hosts'>\\u{202e}evil\\u{0}\\u{7}{\\u0041}%s&",
        "<i>Eve</i>",
    ):
        assert harmless in text
    assert not set("\u202e\x00\x07") & set(text)
    assert text.count("x") >= 20_000
    assert all(RESEARCH_USE in page for page in read)


def test_a_long_note_does_not_run_off_the_page(
    snapshot_of: Maker, finding_on: Findings, pages: Callable[[Snapshot], list[str]]
) -> None:
    numbers = " ".join(f"n{n}" for n in range(2000))
    read = pages(snapshot_of(reviews={"Ada": Review((finding_on(1, 2, note=numbers),))}))
    words = in_one_line(read).split()
    assert [word for word in words if word[0] == "n" and word[1:].isdigit()] == numbers.split()
    assert sum("Judgement" in page for page in read) > 2
