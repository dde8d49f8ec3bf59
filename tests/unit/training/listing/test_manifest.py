"""The manifest as a table: what is written is read, and what makes no sense is named by row and column."""

from __future__ import annotations

import csv
import hashlib
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clarus_desktop.core.flags import Segment
from clarus_training.clips import BLUES, TEST, LabelledClip
from clarus_training.listing.manifest import COLUMNS, ManifestError, read_manifest, write_manifest

words = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=8)
flags = st.sampled_from([None, False, True])


def _clip(number: int, **changes: object) -> LabelledClip:
    sha256 = hashlib.sha256(str(number).encode()).hexdigest()
    clip = LabelledClip(
        f"{number}.mp4", BLUES, f"p{number}", sha256=sha256, group=f"p{number}", fold="1", frames=9
    )
    return replace(clip, **changes)  # type: ignore[arg-type]


@st.composite
def clips(draw: st.DrawFn) -> LabelledClip:
    ends = draw(st.lists(st.integers(0, 8), unique=True, max_size=8).map(sorted))
    spans = [Segment(first, last) for first, last in zip(ends[::2], ends[1::2], strict=False)]
    return _clip(
        0,
        path=draw(words),
        dataset=draw(words),
        patient=draw(words),
        group=draw(words),
        severity=draw(st.sampled_from([None, 0, 1, 2, 3])),
        diagnosis=draw(st.just("") | words),
        consolidation=draw(flags),
        licence=draw(st.just("") | words),
        scanner=draw(st.just("") | words),
        fold=draw(st.sampled_from(["", TEST, "1", "12"])),
        consolidation_frames=tuple(spans[::2]),
        clear_frames=tuple(spans[1::2]),
    )


@pytest.mark.parametrize("name", ["clips.csv", "clips.parquet"])
@settings(max_examples=40)  # the first time, pyarrow is imported
@given(clip=clips())
def test_what_is_written_is_read(
    name: str, clip: LabelledClip, tmp_path_factory: pytest.TempPathFactory
) -> None:
    if name.endswith("parquet"):
        pytest.importorskip("pyarrow")
    path = tmp_path_factory.getbasetemp() / name
    other = _clip(1, patient="someone else", group="someone else")
    write_manifest([clip, other], path)
    assert read_manifest(path) == [clip, other]


def _rewritten(path: Path, changes: dict[int, dict[str, str]], count: int = 4) -> Path:
    """A manifest in which fields of some rows are others."""
    write_manifest([_clip(number) for number in range(count)], path)
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for number, fields in changes.items():
        rows[number - 2].update(fields)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return path


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"path": ""}, "row 3, path: “” is not a path"),
        ({"sha256": "A" * 64}, "row 3, sha256: “AAAA"),
        ({"frames": "0"}, "row 3, frames: “0” is not a number of frames"),
        ({"frames": "9.5"}, "row 3, frames"),
        ({"patient": " "}, "row 3, patient: “” is not a name"),
        ({"dataset": ""}, "row 3, dataset"),
        ({"severity": "4"}, "row 3, severity: “4” is not 0 to 3"),
        ({"severity": "٣"}, "row 3, severity"),
        ({"consolidation": "yes"}, "row 3, consolidation: “yes” is not 1, 0 or empty"),
        ({"fold": "train"}, "row 3, fold: “train” is not test, 1 to 99, or empty"),
        ({"fold": "0"}, "row 3, fold"),
        ({"consolidation_frames": "3-2"}, "row 3, consolidation_frames: “3-2” is no range"),
        ({"clear_frames": "3-9"}, "row 3, clear_frames: the clip's last frame is 8"),
        ({"consolidation_frames": "1-4", "clear_frames": "4-5"}, "row 3, clear_frames: a frame stands among"),
        ({"sha256": _clip(0).sha256}, "row 3, sha256: the clip stands in row 2, too"),
        ({"patient": "p0", "fold": "2"}, "row 3, fold: patient “p0” is in another in row 2"),
        ({"group": "p0", "fold": TEST}, "row 3, fold: group “p0” is in another in row 2"),
        ({"patient": "p3", "fold": ""}, "row 5, fold: patient “p3” is in another in row 3"),
    ],
)
def test_a_bad_row_is_named_with_its_column(changes: dict[str, str], said: str, tmp_path: Path) -> None:
    with pytest.raises(ManifestError) as caught:
        read_manifest(_rewritten(tmp_path / "m.csv", {3: changes}))
    assert said in str(caught.value)
    assert caught.value.problems


def test_all_bad_rows_are_counted_and_the_first_ones_told(tmp_path: Path) -> None:
    bad = {row: {"severity": "x"} for row in range(2, 10)}
    with pytest.raises(
        ManifestError, match=r"“m\.csv” has 8 errors in its 12 rows: .*; and 3 more\."
    ) as caught:
        read_manifest(_rewritten(tmp_path / "m.csv", bad, 12))
    assert [problem.split(",")[0] for problem in caught.value.problems] == [f"row {n}" for n in range(2, 10)]


def test_a_table_that_is_none_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "m.csv"
    for content, said in (
        (b"path,sha256\n", "lacks the columns frames, patient"),
        (b"", "lacks the columns path"),
        ((",".join(COLUMNS) + "\n").encode(), "there is no row"),
        ((",".join(COLUMNS) + "\na,b\n").encode(), "row 2 has 2 fields and not 14"),
        ((",".join(COLUMNS) + "\n\na,b\n").encode(), "row 2 has 0 fields"),
        ((",".join((*COLUMNS, "path")) + "\n").encode(), "has twice the columns path"),
        (b'path,"sha', "is no table"),
    ):
        path.write_bytes(content)
        with pytest.raises(ManifestError, match=said):
            read_manifest(path)
    with pytest.raises(FileNotFoundError):
        read_manifest(tmp_path / "none.csv")


def test_what_is_no_parquet_is_refused(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    path = tmp_path / "m.parquet"
    with pytest.raises(FileNotFoundError):
        read_manifest(path)
    path.write_bytes(b"path,sha256\n")
    with pytest.raises(ManifestError, match="no Parquet table"):
        read_manifest(path)


def test_a_name_that_is_no_unicode_is_kept_in_csv_and_told_in_parquet(tmp_path: Path) -> None:
    clip = _clip(0, path="moved \udce9.mp4")
    write_manifest([clip], tmp_path / "m.csv")
    assert read_manifest(tmp_path / "m.csv") == [clip]
    pytest.importorskip("pyarrow")
    with pytest.raises(ManifestError, match="no Unicode"):
        write_manifest([clip], tmp_path / "m.parquet")


def test_a_mark_at_the_beginning_and_blanks_around_names_and_values_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "m.csv"
    write_manifest([_clip(0)], path)
    text = path.read_text(encoding="utf-8").replace("patient,", " patient ,").replace(",p0,", ", p0 ,", 1)
    path.write_text(text + "\n\n", encoding="utf-8-sig")
    assert read_manifest(path) == [_clip(0)]


def test_parquet_without_pyarrow_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ManifestError, match="pyarrow") as caught:
        write_manifest([_clip(0)], tmp_path / "m.parquet")
    assert "clarus-desktop[archives]" in caught.value.advice
