"""The log is edited in every way one can think of, by someone who removes its guards first."""

from __future__ import annotations

import json
import random
import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from clarus_desktop.core.errors import StoreDamagedError
from clarus_desktop.core.exams import Exam
from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.history import Action
from clarus_desktop.core.model import Thresholds
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.reviews import Change, Subject
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.views import ClipView, Layout
from clarus_desktop.store import Store, Verified, open_store
from clarus_desktop.store.chain import link
from clarus_desktop.store.fields import canonical

CLIP = "c1" * 32
ENTRIES = 31
COLUMNS = "number, entry, hash, clip, exam, reviewer"


@pytest.fixture(scope="module")
def written(
    tmp_path_factory: pytest.TempPathFactory,
    change: Callable[..., Change],
    exam: Callable[..., Exam],
    snapshot: Callable[..., Snapshot],
) -> Path:
    """A store with a log of ``ENTRIES`` entries of every kind; the last is a finding."""
    folder = tmp_path_factory.mktemp("written")
    with closing(open_store(folder)) as store:
        visit = exam("e1", CLIP)
        store.save_exam(None, visit, "Ann", "New exam")
        store.keep(snapshot())
        store.save(Change(CLIP, "Bo", Subject.BLIND_OPINION, None, Opinion(Answer.ABSENT)), "e1")
        store.save(Change(CLIP, "Bo", Subject.OPINION, None, Opinion(Answer.PRESENT)), "e1")
        store.adjudicate(CLIP, "Cleo", Opinion(Answer.PRESENT), "e1")
        store.save_settings(CLIP, "Ann", "fe" * 32, Thresholds(), RunRule())
        store.save_exam(visit, visit, "Ann", "Nothing new", Action.ZONE)
        store.save_view(CLIP, "Ann", ClipView(Region.box(1, 2, 30, 40, Origin.DRAWN), fps=30))
        store.note(Action.EXPORT, "Ann", "Export", exam="e1", after={"file": "a.json"})
        store.save(change(0))
        store.save(change(0).reversed())
        for number in range(1, ENTRIES - 10):
            store.save(change(number), "e1")
        assert store.verify().entries == ENTRIES
    return folder


@pytest.fixture
def copy(written: Path, tmp_path: Path) -> Path:
    """A copy of it, to be edited."""
    return Path(shutil.copytree(written, tmp_path / "copy"))


def tampering(folder: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(folder / "store.sqlite", isolation_level=None)
    connection.execute("DROP TRIGGER events_are_kept")
    connection.execute("DROP TRIGGER events_stay_as_written")
    return connection


def verified(folder: Path) -> Verified:
    with closing(open_store(folder, write=False)) as store:
        return store.verify()


def named(folder: Path) -> int:
    """The number of the entry at which the log doesn't hold."""
    with pytest.raises(StoreDamagedError) as caught:
        verified(folder)
    assert caught.value.advice
    number = re.search(r"[Ee]ntry (\d+)", str(caught.value))
    assert number is not None, str(caught.value)
    return int(number[1])


# Each edit says the numbers one of which is to be named.


def change_a_field(log: sqlite3.Connection, chance: random.Random) -> set[int]:
    number = chance.randint(1, ENTRIES)
    (text,) = log.execute("SELECT entry FROM events WHERE number = ?", (number,)).fetchone()
    entry = json.loads(text)
    field = chance.choice(sorted(entry))
    old = entry[field]
    entry[field] = {
        "number": number + 1,
        "action": "import",
        "before": {"note": "never was"},
        "after": None if old else {},
    }.get(field, f"{old}x")
    log.execute("UPDATE events SET entry = ? WHERE number = ?", (canonical(entry), number))
    return {number}


def change_a_column(log: sqlite3.Connection, chance: random.Random) -> set[int]:
    number = chance.randint(1, ENTRIES)
    column = chance.choice(["hash", "clip", "exam", "reviewer"])
    value = chance.choice(["00" * 32, b"\xff", None]) if column == "hash" else chance.choice(["x", b"\xff"])
    if value is None:  # the hash that would be right if the entry before were another
        value = link("", log.execute("SELECT entry FROM events WHERE number = ?", (number,)).fetchone()[0])
        number = max(number, 2)
    log.execute(f"UPDATE events SET {column} = ? WHERE number = ?", (value, number))
    return {number}


def remove_one(log: sqlite3.Connection, chance: random.Random) -> set[int]:
    number = chance.randint(1, ENTRIES - 1)
    log.execute("DELETE FROM events WHERE number = ?", (number,))
    if chance.random() < 0.5:  # close the gap
        for later in range(number + 1, ENTRIES + 1):
            log.execute("UPDATE events SET number = ? WHERE number = ?", (later - 1, later))
    return {number}


def remove_the_last(log: sqlite3.Connection, chance: random.Random) -> set[int]:
    first = ENTRIES + 1 - chance.randint(1, 5)
    log.execute("DELETE FROM events WHERE number >= ?", (first,))
    return {first}


def swap_two(log: sqlite3.Connection, chance: random.Random) -> set[int]:
    one, other = sorted(chance.sample(range(1, ENTRIES + 1), 2))
    for old, new in ((one, -1), (other, one), (-1, other)):
        log.execute("UPDATE events SET number = ? WHERE number = ?", (new, old))
    return {one}


def insert_one(log: sqlite3.Connection, chance: random.Random) -> set[int]:
    before = chance.randint(1, ENTRIES + 1)
    for later in range(ENTRIES, before - 1, -1):
        log.execute("UPDATE events SET number = ? WHERE number = ?", (later + 1, later))
    (entry, clip, exam, who) = log.execute(
        "SELECT entry, clip, exam, reviewer FROM events WHERE number = ?", (1 if before > 1 else 2,)
    ).fetchone()
    forged = canonical({**json.loads(entry), "number": before})
    previous = log.execute("SELECT hash FROM events WHERE number = ?", (before - 1,)).fetchone()
    digest = link(previous[0] if previous else "", forged)
    row = (before, forged, digest, clip, exam, who)
    log.execute(f"INSERT INTO events ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)", row)
    return {before, before + 1}  # the forged entry binds to the one before it; the next shows it


EDITS = (change_a_field, change_a_column, remove_one, remove_the_last, swap_two, insert_one)


@pytest.mark.parametrize("seed", range(100))
def test_any_edit_is_found(copy: Path, seed: int) -> None:
    with closing(tampering(copy)) as log:
        expected = EDITS[seed % len(EDITS)](log, random.Random(seed))
    assert named(copy) in expected


def test_the_guards_refuse_edits(written: Path, tmp_path: Path) -> None:
    shutil.copy(written / "store.sqlite", tmp_path)
    with closing(sqlite3.connect(tmp_path / "store.sqlite")) as connection:
        for edit in (
            "UPDATE events SET entry = '{}' WHERE number = 3",
            "DELETE FROM events WHERE number = 31",
        ):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                connection.execute(edit)


def test_an_untouched_log_verifies_and_has_one_head(written: Path, copy: Path) -> None:
    assert verified(written) == verified(copy)
    assert verified(copy).entries == ENTRIES
    assert re.fullmatch("[0-9a-f]{64}", verified(copy).head)


def test_an_empty_log_verifies(store: Store) -> None:
    assert store.verify() == Verified(0, "")


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        ("UPDATE reviews SET body = replace(body, 'confirmed', 'rejected')", "The finding is not what entry"),
        (
            "UPDATE reviews SET body = replace(body, 'absent', 'present')",
            "The blind verdict is not what entry 3",
        ),
        ("DELETE FROM reviews WHERE reviewer = 'Bo'", "The blind verdict is not what entry 3"),
        (
            "UPDATE reviews SET reviewer = 'Eve' WHERE reviewer = 'Bo'",
            "The blind verdict is not what entry 3",
        ),
        ("INSERT INTO adjudications SELECT 'x', body FROM adjudications", "one adjudication more than"),
        (
            "UPDATE adjudications SET body = replace(body, 'Cleo', 'Eve')",
            "The adjudication is not what entry 5",
        ),
        (
            "UPDATE settings SET body = replace(body, '0.5', '0.9')",
            "The set of thresholds is not what entry 6",
        ),
        ("UPDATE exams SET body = replace(body, 'L2', 'R2')", "The exam is not what entry 7"),
        (
            "UPDATE analyses SET summary = replace(summary, 'true', 'false')",
            "The analysis is not what entry 2",
        ),
        ("UPDATE analyses SET body = x'00'", "The analysis is not what entry 2"),
        ("UPDATE analyses SET body = 'text'", "An analysis in the store can't be read"),
        ("DELETE FROM analyses", "The analysis is not what entry 2"),
        ("UPDATE views SET body = replace(body, 'false', 'true')", "The view of a clip is not what entry 8"),
        ("DELETE FROM views", "The view of a clip is not what entry 8"),
        ("UPDATE views SET body = '[]'", "How a clip is looked at in the store can't be read"),
        ("UPDATE reviews SET body = '{}'", "A review in the store can't be read"),
        ("UPDATE reviews SET body = 7", "A review in the store can't be read"),
        ("UPDATE head SET entries = 'many'", "The head of the log in the store can't be read"),
        ("DELETE FROM head", "The head of the log in the store can't be read"),
        ("UPDATE head SET hash = 'x'", "Entry 31 of the log was replaced"),
        ("UPDATE head SET entries = 30", "Entry 31 of the log was added"),
        ("UPDATE head SET entries = 32", "Entry 32 of the log is missing"),
    ],
)
def test_what_differs_from_the_log_is_found(copy: Path, edit: str, said: str) -> None:
    with closing(tampering(copy)) as connection:
        connection.execute(edit)
    with pytest.raises(StoreDamagedError, match=said):
        verified(copy)


def test_the_last_entry_removed_with_care_is_still_missed_by_the_review(copy: Path) -> None:
    with closing(tampering(copy)) as log:
        log.execute("DELETE FROM events WHERE number = ?", (ENTRIES,))
        log.execute("UPDATE head SET entries = entries - 1")
        log.execute("UPDATE head SET hash = (SELECT hash FROM events ORDER BY number DESC LIMIT 1)")
    with pytest.raises(StoreDamagedError, match="one finding more than the log says"):
        verified(copy)


def test_a_log_written_anew_has_another_head(copy: Path) -> None:
    noted = verified(copy)
    with closing(tampering(copy)) as log:
        previous = ""
        for number, entry in log.execute("SELECT number, entry FROM events ORDER BY number").fetchall():
            forged = entry.replace('"text":"Export"', '"text":"Nothing"')
            previous = link(previous, forged)
            log.execute("UPDATE events SET entry = ?, hash = ? WHERE number = ?", (forged, previous, number))
        log.execute("UPDATE head SET hash = ?", (previous,))
    assert verified(copy).entries == noted.entries
    assert verified(copy).head != noted.head


@pytest.mark.parametrize(
    "edit",
    [
        "UPDATE events SET entry = '[]'",
        'UPDATE events SET entry = replace(entry, \'"at":"\', \'"at":"x\')',
        "UPDATE events SET entry = replace(entry, '+00:00\"', '\"')",
        'UPDATE events SET entry = replace(entry, \'"action":"\', \'"action":"x\')',
        "UPDATE events SET entry = x'ff'",
        "UPDATE events SET entry = CAST(x'ff' AS TEXT)",
        "UPDATE reviews SET body = '{\"findings\": 1}'",
        "UPDATE reviews SET body = CAST(x'ff' AS TEXT)",
        "UPDATE reviews SET reviewer = x'ff' WHERE reviewer = 'Bo'",
        "UPDATE adjudications SET body = '{}'",
        "UPDATE settings SET body = '{\"probability\": true}'",
        "UPDATE settings SET body = replace(body, '\"min_run\":3', '\"min_run\":0')",
        "UPDATE exams SET body = replace(body, '2025', '20255')",
        "UPDATE analyses SET summary = '{}', body = x'00'",
        "UPDATE places SET path = 'text'",
        "UPDATE places SET clip = x'ff'",
        "UPDATE views SET body = replace(body, '30', '-1')",
        "UPDATE views SET body = replace(body, '[30,40]', '[30]')",
        "UPDATE views SET body = replace(body, '[30,40]', '[30,1e999]')",
        "UPDATE views SET body = replace(body, 'drawn', 'guessed')",
        "UPDATE layouts SET body = replace(body, '\"width\":640', '\"width\":true')",
        'UPDATE layouts SET body = \'{"found":null,"height":1,"region":null,"width":1}\'',
    ],
)
def test_reading_what_was_altered_is_a_typed_error(copy: Path, edit: str) -> None:
    with closing(open_store(copy)) as store:
        store.saw(CLIP, "/clips/a.mp4", 1)
        store.save_layout(Layout(640, 480, None, Region.box(1, 2, 30, 40, Origin.LAYOUT)))
    with closing(tampering(copy)) as connection:
        connection.execute(edit)
    with closing(open_store(copy)) as store:
        reads: list[Callable[[], Any]] = [
            store.history,
            lambda: store.review(CLIP, "Ann"),
            lambda: store.reviews(CLIP),
            lambda: store.adjudication(CLIP),
            lambda: store.settings(CLIP, "Ann", "fe" * 32),
            store.exams,
            lambda: store.exam("e1"),
            lambda: store.analyses(CLIP),
            lambda: store.analysis(1),
            lambda: store.places(CLIP),
            lambda: store.seen_at("/clips/a.mp4"),
            lambda: store.view(CLIP),
            store.layouts,
        ]
        told = [said for read in reads if (said := complaint(read))]
        assert told
        assert all(sentence.endswith(".") for sentence in told)


def complaint(read: Callable[[], Any]) -> str:
    """What a method says of damage; empty where it finds none. Any other error is a fault."""
    try:
        read()
    except StoreDamagedError as error:
        return str(error)
    return ""
