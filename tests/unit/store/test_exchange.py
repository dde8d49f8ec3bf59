"""An exam's reviews from one store to another."""

from __future__ import annotations

import contextlib
import copy
import json
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clarus_desktop.core import language
from clarus_desktop.core.errors import ExchangeError, StoreError, StoreReadOnlyError
from clarus_desktop.core.exams import Exam, ExamClip
from clarus_desktop.core.findings import Finding, FindingKind, Judgement
from clarus_desktop.core.flags import RunRule, Segment
from clarus_desktop.core.history import Action
from clarus_desktop.core.measuring import MeasureKind, Measurement
from clarus_desktop.core.model import Thresholds
from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.core.reviews import Change, Review, Subject
from clarus_desktop.core.zones import Protocol
from clarus_desktop.store import Store, open_store
from clarus_desktop.store.exchange import (
    ExamFile,
    export_exam,
    import_exam,
    read_exam_file,
    write_exam,
)

A, B = "a" * 64, "b" * 64
EXAM = Exam(
    "e1",
    "Visit",
    "/secret-folder/jane-doe",
    datetime(2026, 11, 20, 9, 30, tzinfo=UTC),
    Protocol.ZONES8,
    (
        ExamClip(A, "one_L1.mp4", "/secret-folder/jane-doe/one_L1.mp4", 1000, 60, 3.0, "L1"),
        ExamClip(B, "two.mp4", "/secret-folder/jane-doe/two.mp4", 2000, 100, 5.0),
    ),
)
SEEN = Finding("f1", Segment(3, 9), Judgement.CONFIRMED, FindingKind.SMALL_CONSOLIDATION, "clear one")
DOUBTED = Finding("f2", Segment(20, 59), Judgement.UNSURE, marked=True)
ABSENT, PRESENT = Opinion(Answer.ABSENT), Opinion(Answer.PRESENT, Extent.SMALL, "left")
LINE = Measurement("b1", MeasureKind.CALIPER, 59, (10.0, 20.5), (40.0, 60.0), "at its widest")
ANNA = Review((SEEN, DOUBTED), PRESENT, ABSENT, (LINE,))


def tell(store: Store, clip: str, reviewer: str, review: Review) -> None:
    for finding in review.findings:
        store.save(Change(clip, reviewer, Subject.FINDING, None, finding), EXAM.id)
    for measurement in review.measurements:
        store.save(Change(clip, reviewer, Subject.MEASUREMENT, None, measurement), EXAM.id)
    if review.blind_opinion:
        store.save(Change(clip, reviewer, Subject.BLIND_OPINION, None, review.blind_opinion), EXAM.id)
    if review.opinion:
        store.save(Change(clip, reviewer, Subject.OPINION, None, review.opinion), EXAM.id)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Store]:
    """A store in which Anna has reviewed the first clip, Ben both, and Carla has settled the first."""
    with contextlib.closing(open_store(tmp_path / "here")) as store:
        store.save_exam(None, EXAM, "Anna", "Open as exam")
        moved = EXAM.with_clip(replace(EXAM.clips[1], zone="R2"))
        store.save_exam(EXAM, moved, "Anna", "Zone of two.mp4: R2", Action.ZONE)
        tell(store, A, "Anna", ANNA)
        tell(store, A, "Ben", Review(opinion=ABSENT))
        tell(store, B, "Ben", Review((replace(DOUBTED, id="f3", span=Segment(99, 99)),)))
        store.adjudicate(A, "Carla", PRESENT, EXAM.id)
        yield store


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Store]:
    """A colleague's store, empty."""
    with contextlib.closing(open_store(tmp_path / "there")) as store:
        yield store


@pytest.fixture
def file(here: Store, tmp_path: Path) -> Path:
    """The exam of ``here`` as a file."""
    path = tmp_path / "visit.json"
    write_exam(here, exam_of(here), path, "Anna")
    return path


def exam_of(store: Store) -> Exam:
    exam = store.exam(EXAM.id)
    assert exam is not None
    return exam


def contents(store: Store) -> Any:
    """All that an import could change."""
    reviews = {clip: store.reviews(clip) for clip in (A, B)}
    return store.exams(), reviews, [store.adjudication(clip) for clip in (A, B)], store.verify()


def test_what_is_exported_arrives(here: Store, there: Store, file: Path) -> None:
    imported = import_exam(there, read_exam_file(file), "Dora")
    assert {clip: there.reviews(clip) for clip in (A, B)} == {clip: here.reviews(clip) for clip in (A, B)}
    assert there.adjudication(A) == ("Carla", PRESENT)
    arrived = exam_of(there)
    assert imported.exam == arrived
    assert (arrived.folder, {clip.path for clip in arrived.clips}) == ("", {""})
    assert [replace(clip, path="") for clip in exam_of(here).clips] == list(arrived.clips)
    assert (arrived.name, arrived.created, arrived.protocol) == (EXAM.name, EXAM.created, EXAM.protocol)
    assert str(imported) == "Imported into the new exam “Visit”: 2 clips, 3 reviews, 1 adjudication."


def test_both_logs_tell_of_it_and_still_hold(here: Store, there: Store, file: Path) -> None:
    import_exam(there, read_exam_file(file), "Dora")
    exported, *_ = here.history(exam=EXAM.id)
    assert (exported.action, exported.reviewer) == (Action.EXPORT, "Anna")
    noted, *_ = there.history(exam=EXAM.id)
    assert (noted.action, noted.reviewer) == (Action.IMPORT, "Dora")
    assert noted.after is not None
    assert noted.after["audit_head"] == json.loads(file.read_text())["audit"]["head"]
    taken = [event for event in there.history(clip=A) if event.reviewer == "Anna"]
    assert len(taken) == 5
    assert all(event.text.endswith("(imported by Dora)") for event in taken)
    here.verify()
    there.verify()


def test_the_log_is_english_whatever_the_window_speaks(
    there: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "_translate", lambda text: f"¡{text}!")
    imported = import_exam(there, read_exam_file(file), "Dora")
    assert str(imported).startswith("¡")
    there.save_settings(A, "Dora", "c" * 64, Thresholds(0.5, 0.7), RunRule(3, 1))
    assert not [event.text for event in there.history(limit=1000) if "¡" in event.text]
    with pytest.raises(ExchangeError, match=r"^¡.*¡there is no such file!"):
        read_exam_file(file.with_name("none.json"))


def test_the_file_names_no_folder(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert "secret-folder" not in text
    assert "jane-doe" not in text
    assert not re.search(r'"(path|folder)"', text)


def test_the_file_tells_the_history_in_order(here: Store, file: Path) -> None:
    written = json.loads(file.read_text(encoding="utf-8"))
    assert written["schema"] == "clarus-exam/1"
    assert [entry["number"] for entry in written["log"]] == list(range(1, written["audit"]["entries"] + 1))
    zone = next(entry for entry in written["log"] if entry["action"] == "zone")
    assert [zone[when]["clips"][1]["zone"] for when in ("before", "after")] == [None, "R2"]


def test_a_file_from_before_there_were_measurements_is_taken(there: Store, file: Path) -> None:
    plain = json.loads(file.read_text(encoding="utf-8"))
    for clip in plain["exam"]["clips"]:
        for review in clip["reviews"]:
            del review["measurements"]
    file.write_text(json.dumps(plain), encoding="utf-8")
    import_exam(there, read_exam_file(file), "Dora")
    assert there.review(A, "Anna") == replace(ANNA, measurements=())


def test_importing_again_changes_nothing(here: Store, there: Store, file: Path) -> None:
    import_exam(there, read_exam_file(file), "Dora")
    before = contents(there)
    for store, unchanged in ((there, before), (here, contents(here))):
        again = import_exam(store, read_exam_file(file), "Dora")
        assert not again.anything
        assert again.reviews_same == 3
        assert contents(store) == unchanged
        assert str(again) == "Nothing in the file is new to the exam “Visit”."


def test_another_opinion_of_the_same_reviewer_is_kept_beside(there: Store, file: Path) -> None:
    mine = Review(opinion=ABSENT)
    tell(there, A, "Anna", mine)
    there.adjudicate(A, "Emil", ABSENT)
    imported = import_exam(there, read_exam_file(file), "Dora")
    assert (imported.reviews_added, imported.reviews_beside, imported.adjudications_left) == (2, 1, 1)
    assert "2 reviews, 1 review beside what the same reviewer says here." in str(imported)
    reviews = there.reviews(A)
    beside = next(name for name in reviews if re.fullmatch(r"Anna \(imported \d{4}-\d\d-\d\d\)", name))
    assert reviews == {"Anna": mine, beside: ANNA, "Ben": Review(opinion=ABSENT)}
    assert there.adjudication(A) == ("Emil", ABSENT)
    assert str(imported).endswith("Left out, since the clip is adjudicated otherwise here: 1 adjudication.")
    assert not import_exam(there, read_exam_file(file), "Dora").anything


def test_a_third_opinion_of_one_name_gets_a_number(there: Store, file: Path) -> None:
    tell(there, A, "Anna", Review(opinion=ABSENT))
    data = read_exam_file(file)
    import_exam(there, data, "Dora")
    other = replace(data, reviews={A: {"Anna": Review(opinion=Opinion(Answer.CANNOT_TELL))}})
    assert import_exam(there, other, "Dora").reviews_beside == 1
    assert sum(bool(re.fullmatch(r"Anna \(imported .{10}, 2\)", name)) for name in there.reviews(A)) == 1
    assert not import_exam(there, other, "Dora").anything


def test_reviews_come_to_the_exam_of_the_same_clips_which_keeps_what_it_has(there: Store, file: Path) -> None:
    mine = Exam("77", "My visit", "/mine", EXAM.created, Protocol.BLUE6, (replace(EXAM.clips[0], zone="R1"),))
    there.save_exam(None, mine, "Dora", "Open as exam")
    imported = import_exam(there, read_exam_file(file), "Dora")
    assert there.exams() == (imported.exam,)
    assert imported.clips_added == 1
    assert imported.exam.clips[:1] == mine.clips
    assert imported.exam.clips[1].path == ""
    assert replace(imported.exam, clips=mine.clips) == mine


def test_what_lies_beyond_the_clip_as_it_is_known_is_refused(there: Store, file: Path) -> None:
    mine = replace(EXAM, clips=(replace(EXAM.clips[0], frames=59), EXAM.clips[1]))
    there.save_exam(None, mine, "Dora", "Open as exam")
    before = contents(there)
    with pytest.raises(ExchangeError, match=r"outside the 59 frames of “one_L1\.mp4”"):
        import_exam(there, read_exam_file(file), "Dora")
    assert contents(there) == before
    drawn = replace(read_exam_file(file), reviews={A: {"Anna": Review(measurements=(LINE,))}})
    with pytest.raises(ExchangeError, match=r"outside the 59 frames of “one_L1\.mp4”"):
        import_exam(there, drawn, "Dora")
    assert contents(there) == before


def test_an_import_that_fails_half_way_leaves_nothing(
    there: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(there)

    def fail(*_: object, **__: object) -> None:
        raise StoreError("Reviews can't be saved: the disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(Store, "adjudicate", fail)
        with pytest.raises(StoreError):
            import_exam(there, read_exam_file(file), "Dora")
    assert contents(there) == before
    assert import_exam(there, read_exam_file(file), "Dora").reviews_added == 3


def test_a_store_to_look_at_exports_without_a_log_entry_and_takes_nothing(
    here: Store, file: Path, tmp_path: Path
) -> None:
    with contextlib.closing(open_store(tmp_path / "here")) as second:
        assert second.read_only
        entries = here.verify().entries
        assert write_exam(second, EXAM, tmp_path / "again.json", "Anna") is None
        assert here.verify().entries == entries
        assert read_exam_file(tmp_path / "again.json").reviews[A]["Anna"] == ANNA
        with pytest.raises(StoreReadOnlyError):
            import_exam(second, read_exam_file(file), "Anna")


def test_a_file_that_cannot_be_written_is_said_and_not_logged(here: Store, tmp_path: Path) -> None:
    entries = here.verify().entries
    with pytest.raises(ExchangeError, match=r"“visit.json” was not written: no such file or directory\."):
        write_exam(here, EXAM, tmp_path / "nowhere" / "visit.json", "Anna")
    assert here.verify().entries == entries


def test_names_that_are_no_text_do_not_spoil_the_file(there: Store, tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9\\x\n.mp4")
    odd = replace(EXAM, name="", clips=(replace(EXAM.clips[0], name=name),))
    there.save_exam(None, odd, "Anna", f"Zone of {name}")
    write_exam(there, odd, tmp_path / "odd.json", "Anna")
    assert read_exam_file(tmp_path / "odd.json").exam.clips[0].name == "caf__x_.mp4"


# Files that are not what they should be


def change(path: list[Any], value: Any) -> Callable[[Any], Any]:
    def changed(plain: Any) -> Any:
        inner = plain
        for key in path[:-1]:
            inner = inner[key]
        inner[path[-1]] = value
        return plain

    return changed


CLIP, REVIEW = ["exam", "clips", 0], ["exam", "clips", 0, "reviews", 0]
FINDING, MEASUREMENT = [*REVIEW, "findings", 0], [*REVIEW, "measurements", 0]


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (lambda plain: [plain], "it holds no exam"),
        (change(["schema"], 1), "it holds no exam"),
        (change(["schema"], "clarus-exam/2"), "a newer version of this program wrote it"),
        (change(["schema"], "clarus-analysis/1"), "it holds “clarus-analysis/1” and not an exam"),
        (change(["schema"], "x" * 10_000_000), "it holds “xxx"),
        (change(["exam"], None), "an object is expected"),
        (change(["exam", "id"], "../../etc"), "the exam's id “../../etc” is none"),
        (change(["exam", "id"], "f" * 65), "the exam's id"),
        (change(["exam", "name"], ""), "the exam's name"),
        (change(["exam", "name"], "x" * 256), "the exam's name"),
        (change(["exam", "created"], "2026-11-23"), "zone"),
        (change(["exam", "protocol"], "by feel"), "by feel"),
        (change(["exam", "clips"], {}), "list"),
        (change([*CLIP, "sha256"], "A" * 64), "the clip's hash"),
        (change([*CLIP, "sha256"], B), "one clip twice"),
        (change([*CLIP, "name"], "../one.mp4"), "the clip's name “../one.mp4” is none"),
        (change([*CLIP, "name"], "a\x1b[2Jb"), "the clip's name"),
        (change([*CLIP, "name"], "\udcff"), "the clip's name"),
        (change([*CLIP, "zone"], "x" * 300), "the zone"),
        (change([*CLIP, "frames"], 10**9), "can't have that many frames"),
        (change([*CLIP, "frames"], "60"), "whole number"),
        (change([*CLIP, "frames"], 59), "of “one_L1.mp4”, a finding lies outside the clip's frames"),
        (change([*CLIP, "size"], 1 << 60), "or bytes"),
        (change([*CLIP, "duration_s"], 10**400), "number of seconds"),
        (change([*CLIP, "adjudication", "reviewer"], 7), "one_L1.mp4"),
        (change([*CLIP, "adjudication", "opinion"], None), "an object is expected"),
        (change([*REVIEW, "reviewer"], " "), "the reviewer's name"),
        (change([*REVIEW, "reviewer"], "Ben"), "“Ben” has two reviews"),
        (change([*REVIEW, "opinion"], {"answer": "absent", "extent": "small", "note": ""}), "extent"),
        (change([*FINDING, "first"], -3), "whole number"),
        (change([*FINDING, "last"], 60), "outside the clip's frames"),
        (change([*FINDING, "last"], 10**30), "outside the clip's frames"),
        (change([*FINDING, "id"], "'; drop"), "the finding's id"),
        (change([*FINDING, "note"], "\ud800"), "the note"),
        (change([*FINDING, "judgement"], "perhaps"), "perhaps"),
        (change([*FINDING, "judgement"], "j" * 1000), "jjj…"),
        (change([*MEASUREMENT, "frame"], 60), "a measurement lies outside the clip's frames"),
        (change([*MEASUREMENT, "id"], "../b1"), "the measurement's id"),
        (change([*MEASUREMENT, "kind"], "by eye"), "by eye"),
        (change([*MEASUREMENT, "end"], [0, 10**400]), "a point is two numbers"),
        (change([*MEASUREMENT, "note"], "\ud800"), "the note"),
        (change([*REVIEW, "measurements"], 0), "a list is expected"),
        (change([*REVIEW, "findings"], [{}] * 1001), "1,001 findings, more than 1,000"),
        (change([*CLIP, "reviews"], [{}] * 101), "101 reviews, more than 100"),
        (change(["exam", "clips"], [{}] * 1001), "1,001 clips, more than 1,000"),
        (change(["log"], [1]), "an object is expected"),
        (change(["log", 0, "text"], None), "str"),
        (change(["audit", "head"], "0"), "the log's hash"),
        (change(["created"], "today"), "today"),
    ],
)
def test_what_is_not_as_it_should_be_is_refused_in_one_sentence(
    file: Path, edit: Callable[[Any], Any], said: str
) -> None:
    file.write_text(json.dumps(edit(json.loads(file.read_text()))))
    refused(file, said)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "it is cut off, or no JSON"),
        (b"\xff\xfe{}", "it is cut off, or no JSON"),
        (b'{"schema": NaN}', "it is cut off, or no JSON"),
        (b"[" * 200_000, "it is cut off, or no JSON"),
        (b'{"schema": ' + b"1" * 10_000 + b"}", "it is cut off, or no JSON"),
        (b" " * ((64 << 20) + 1), "it is larger than 64 MB"),
    ],
    ids=["empty", "no text", "not strict", "deep", "long number", "large"],
)
def test_what_is_no_json_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "visit.json"
    path.write_bytes(content)
    refused(path, said)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    refused(tmp_path, "there is no such file")
    refused(tmp_path / "missing.json", "there is no such file")
    os.mkfifo(tmp_path / "pipe.json")
    refused(tmp_path / "pipe.json", "there is no such file")


def refused(path: Path, said: str) -> None:
    with pytest.raises(ExchangeError) as error:
        read_exam_file(path)
    message = str(error.value)
    assert message.startswith(f"“{path.name}” can't be imported: ")
    assert said in message
    assert message.endswith(".")
    assert len(message) < 300
    assert message.isprintable()
    assert error.value.advice


def test_cut_off_anywhere_it_is_refused(file: Path) -> None:
    content = file.read_bytes().rstrip()
    for end in range(0, len(content), max(1, len(content) // 200)):
        file.write_bytes(content[:end])
        with pytest.raises(ExchangeError):
            read_exam_file(file)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.just(10**400) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_anything_in_any_place_is_taken_or_refused(file: Path, tmp_path: Path, data: st.DataObject) -> None:
    plain = json.loads(file.read_text(encoding="utf-8"))
    container, key = data.draw(st.sampled_from(list(_places(plain))))
    container[key] = data.draw(ANYTHING)
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps(plain), encoding="utf-8")
    with contextlib.suppress(ExchangeError):
        read = read_exam_file(changed)
        assert isinstance(read, ExamFile)
        for clip in read.exam.clips:
            for review in read.reviews[clip.sha256].values():
                assert all(finding.span.last < clip.frames for finding in review.findings)
                assert all(measurement.frame < clip.frames for measurement in review.measurements)


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    keys = value.keys() if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield value, key
        yield from _places(value[key])


def test_export_gives_strict_json_values(here: Store) -> None:
    plain = export_exam(here, exam_of(here))
    assert json.loads(json.dumps(plain, allow_nan=False)) == copy.deepcopy(plain)
