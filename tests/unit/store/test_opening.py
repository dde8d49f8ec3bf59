from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from clarus_desktop.core.errors import StoreDamagedError, StoreError, StoreReadOnlyError
from clarus_desktop.core.findings import Finding
from clarus_desktop.core.reviews import Change, Review
from clarus_desktop.core.views import ClipView
from clarus_desktop.store import open_store, schema

CLIP = "c1" * 32
VERSION = len(schema.MIGRATIONS)
BACKUP = f"store-v{VERSION}.sqlite"


@pytest.fixture
def filled(folder: Path, change: Callable[..., Change]) -> Path:
    """A closed store with one finding."""
    with closing(open_store(folder)) as store:
        store.save(change(1))
    return folder


def said(folder: Path, *, write: bool = True) -> Review:
    with closing(open_store(folder, write=write)) as store:
        return store.review(CLIP, "Ann")


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def run(script: str, *arguments: object, stop_being_root: bool = False) -> str:
    """A Python script's output in another process, with all that it needs imported.

    ``stop_being_root``: root may write anywhere.
    """
    prelude = (
        "import os, sys\nfrom pathlib import Path\n"
        "from clarus_desktop.core.errors import *\nfrom clarus_desktop.core.findings import *\n"
        "from clarus_desktop.core.flags import Segment\nfrom clarus_desktop.core.reviews import *\n"
        "from clarus_desktop.store import open_store\n"
        "def change(number):\n"
        "    finding = Finding(f'{number:032x}', Segment(number, number), Judgement.CONFIRMED)\n"
        f"    return Change('{CLIP}', 'Ann', Subject.FINDING, None, finding)\n"
        f"if {stop_being_root} and not os.getuid():\n    os.setuid(65534)\n"
    )
    command = [sys.executable, "-c", prelude + textwrap.dedent(script), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


# Rights


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_everything_is_private_from_the_first_moment(
    folder: Path, change: Callable[..., Change], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: dict[str, set[int]] = {}

    def look(*_event: object) -> None:
        for path in folder.glob("*"):
            seen.setdefault(path.name, set()).add(rights(path))

    real = sqlite3.connect

    def watched(*arguments: object, **options: object) -> sqlite3.Connection:
        look()
        connection: sqlite3.Connection = real(*arguments, **options)  # type: ignore[call-overload]
        connection.set_trace_callback(look)
        return connection

    monkeypatch.setattr(sqlite3, "connect", watched)
    old = os.umask(0)
    try:
        with closing(open_store(folder)) as store:
            store.save(change(1))
            look()
        monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, "CREATE TABLE more (a);"))
        open_store(folder).close()
    finally:
        os.umask(old)
    assert rights(folder) == 0o700
    names = {"store.lock", "store.sqlite", "store.sqlite-wal", "store.sqlite-shm", BACKUP}
    assert names | {f"{BACKUP}.part"} <= {*seen, *(path.name for path in folder.iterdir())}
    assert set().union(*seen.values()) == {0o600}
    assert {rights(path) for path in folder.iterdir()} == {0o600}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_rights_that_grew_too_wide_are_taken_back(filled: Path) -> None:
    filled.chmod(0o755)
    (filled / "store.sqlite").chmod(0o644)
    said(filled)
    assert rights(filled) == 0o700
    assert rights(filled / "store.sqlite") == 0o600


# One writes, others look


def test_the_second_to_open_may_look_only(
    filled: Path, change: Callable[..., Change], finding: Callable[..., Finding]
) -> None:
    with closing(open_store(filled)) as first, closing(open_store(filled)) as second:
        assert (first.read_only, first.reason) == (False, "")
        assert second.read_only
        assert second.reason == "Reviews can't be saved: another window has them open."
        with pytest.raises(StoreReadOnlyError, match="another window") as caught:
            second.save(change(2))
        assert caught.value.advice
        first.save(change(2))
        assert second.review(CLIP, "Ann").findings == (finding(1), finding(2))
        assert second.verify() == first.verify()
    with closing(open_store(filled)) as third:
        assert not third.read_only


def test_another_process_may_look_only_and_a_dead_one_leaves_no_lock(
    filled: Path, change: Callable[..., Change]
) -> None:
    look = (
        "store = open_store(Path(sys.argv[1])); "
        "print(store.reason or 'writes', len(store.history()), flush=True)"
    )
    with closing(open_store(filled)) as store:
        store.save(change(2))
        assert run(look, filled) == "Reviews can't be saved: another window has them open. 2\n"
    assert run(look + "; store.save(change(3)); os._exit(0)", filled) == "writes 2\n"
    assert run(look, filled) == "writes 3\n"


def test_opened_to_be_looked_at(filled: Path, change: Callable[..., Change]) -> None:
    with closing(open_store(filled, write=False)) as store:
        assert store.read_only
        with pytest.raises(StoreReadOnlyError):
            store.saw(CLIP, "/a.mp4", 1)
        with closing(open_store(filled)) as writer:
            writer.save(change(2))
        assert len(store.history()) == 2
    assert len(said(filled).findings) == 2


def test_nothing_to_look_at(folder: Path) -> None:
    with pytest.raises(StoreError, match="no reviews yet"):
        open_store(folder, write=False)
    assert not folder.exists()


# Folders that can't be written to


@pytest.fixture
def strangers() -> Iterator[Path]:
    """A folder that others may reach and look into."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def lock_up(folder: Path) -> None:
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)


unix = pytest.mark.skipif(not hasattr(os, "setuid"), reason="needs Unix")


@unix
def test_a_read_only_folder_is_shown(strangers: Path, change: Callable[..., Change]) -> None:
    with closing(open_store(strangers)) as store:
        store.save(change(1))
    lock_up(strangers)
    told = run(
        """
        store = open_store(Path(sys.argv[1]))
        print(store.reason)
        print(len(store.review(sys.argv[2], 'Ann').findings), store.verify().entries)
        try:
            store.save(change(2))
        except StoreReadOnlyError as error:
            print(error)
        """,
        strangers,
        CLIP,
        stop_being_root=True,
    ).splitlines()
    assert told[0].startswith("Reviews can't be saved (")
    assert told[1] == "1 1"
    assert told[2] == told[0]


@unix
def test_a_journal_on_a_read_only_disk_is_read_or_said_never_skipped(
    strangers: Path, change: Callable[..., Change]
) -> None:
    store = open_store(strangers / "open")
    store.save(change(1))
    for name, left_out in (("crashed", ""), ("half copied", "store.sqlite-shm")):
        target = shutil.copytree(strangers / "open", strangers / name)
        (target / left_out).unlink() if left_out else None
        lock_up(target)
    store.close()
    told = run(
        """
        for name in ("crashed", "half copied"):
            try:
                print(len(open_store(Path(sys.argv[1], name)).review(sys.argv[2], 'Ann').findings))
            except StoreError as error:
                print(error)
        """,
        strangers,
        CLIP,
        stop_being_root=True,
    ).splitlines()
    assert told == ["1", "Reviews can't be read: their file can't be opened."]


@unix
def test_a_folder_that_cannot_be_made_is_said(strangers: Path) -> None:
    strangers.chmod(0o555)
    told = run(
        """
        try:
            open_store(Path(sys.argv[1], "reviews"))
        except StoreError as error:
            print(error)
        """,
        strangers,
        stop_being_root=True,
    )
    assert told.startswith("Reviews can't be saved (")
    assert str(strangers) not in told


def test_a_file_in_the_folders_place_is_said(tmp_path: Path) -> None:
    (tmp_path / "reviews").write_text("")
    with pytest.raises(StoreError, match="can't be saved"):
        open_store(tmp_path / "reviews")


def test_a_store_that_was_moved_while_open_takes_nothing_more(
    filled: Path, change: Callable[..., Change], tmp_path: Path
) -> None:
    with closing(open_store(filled)) as store:
        filled.rename(tmp_path / "moved")
        with pytest.raises(StoreError, match="moved or removed"):
            store.save(change(2))
        (tmp_path / "moved").rename(filled)
        store.save(change(2))
        assert len(store.review(CLIP, "Ann").findings) == 2


# Versions


def test_a_newer_store_is_shown_and_left_alone(filled: Path, change: Callable[..., Change]) -> None:
    with closing(sqlite3.connect(filled / "store.sqlite")) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = (filled / "store.sqlite").read_bytes()
    for write in (True, False):
        with closing(open_store(filled, write=write)) as store:
            assert store.read_only
            assert write is ("newer version" in store.reason)
            assert len(store.review(CLIP, "Ann").findings) == 1
            with pytest.raises(StoreReadOnlyError):
                store.save(change(2))
    assert (filled / "store.sqlite").read_bytes() == before


def test_an_older_store_is_backed_up_and_brought_up_to_date(
    filled: Path, change: Callable[..., Change], monkeypatch: pytest.MonkeyPatch
) -> None:
    step = "ALTER TABLE places ADD COLUMN volume TEXT; UPDATE exams SET opened = 1;"
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, step))
    with closing(open_store(filled)) as store:
        store.save(change(2))
        assert store.verify().entries == 2
    with closing(sqlite3.connect(filled / "store.sqlite")) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION + 1,)
        assert "volume" in str(connection.execute("SELECT sql FROM sqlite_schema").fetchall())
    with closing(sqlite3.connect(filled / BACKUP)) as backup:
        assert backup.execute("PRAGMA user_version").fetchone() == (VERSION,)
        assert backup.execute("SELECT count(*) FROM events").fetchone() == (1,)
    assert {path.name for path in filled.iterdir()} <= {"store.sqlite", BACKUP, "store.lock"}


def test_an_older_store_is_looked_at_without_changing_it(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (filled / "store.sqlite").read_bytes()
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, "ALTER TABLE places ADD COLUMN more;"))
    assert len(said(filled, write=False).findings) == 1
    assert (filled / "store.sqlite").read_bytes() == before
    assert not (filled / BACKUP).exists()


def test_every_older_version_is_brought_up_to_date(
    folder: Path, change: Callable[..., Change], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "store.sqlite")) as connection:  # as the first version made it
        connection.executescript(schema.MIGRATIONS[0])
        connection.executescript(f"PRAGMA application_id = {schema.APPLICATION_ID}; PRAGMA user_version = 1;")
    with closing(open_store(folder, write=False)) as store:
        assert (store.view(CLIP), store.layouts(), store.seen_at("/a.mp4")) == (None, (), "")
    with closing(open_store(folder)) as store:
        store.save(change(1))
        store.save_view(CLIP, "Ann", ClipView(whole=True))
        assert store.view(CLIP) == ClipView(whole=True)
        assert store.verify().entries == 2
    with closing(sqlite3.connect(folder / "store-v1.sqlite")) as backup:
        assert backup.execute("PRAGMA user_version").fetchone() == (1,)


def test_an_upgrade_that_fails_changes_nothing(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good, bad = "CREATE TABLE more (a);", "INSERT INTO nowhere VALUES (1);"
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, good + bad))
        with pytest.raises(StoreError, match="laid out in another way"):
            open_store(filled)
    with closing(open_store(filled)) as store:
        assert not store.read_only
        assert store.verify().entries == 1


# Damage


def test_a_file_of_something_else_is_damaged_and_kept(folder: Path) -> None:
    folder.mkdir()
    for content in (b"not a store at all", b"\0" * 8192, b"SQLite format 3\0" + b"\xff" * 4096):
        (folder / "store.sqlite").write_bytes(content)
        for write in (True, False):
            with pytest.raises(StoreDamagedError):
                open_store(folder, write=write)
        assert (folder / "store.sqlite").read_bytes() == content


def test_the_file_of_another_program_is_left_alone(folder: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "store.sqlite")) as connection:
        connection.execute("CREATE TABLE bookmarks (a)")
    before = (folder / "store.sqlite").read_bytes()
    with pytest.raises(StoreDamagedError, match="another program"):
        open_store(folder)
    assert (folder / "store.sqlite").read_bytes() == before


def test_a_damaged_page_is_found_on_opening(filled: Path) -> None:
    path = filled / "store.sqlite"
    content = bytearray(path.read_bytes())
    for start in range(4096, len(content), 4096):
        content[start : start + 200] = b"\xaa" * 200
    path.write_bytes(content)
    with pytest.raises(StoreDamagedError, match="damaged") as caught:
        open_store(filled)
    assert "Nothing was changed" in caught.value.advice
    assert path.read_bytes() == content


def test_a_layout_that_is_no_text_any_more_is_damage(filled: Path) -> None:
    path = filled / "store.sqlite"
    content = path.read_bytes().replace(b"CREATE TABLE places", b"CREATE \xd4ABLE places")
    path.write_bytes(content)
    for write in (True, False):
        with pytest.raises(StoreError, match="damaged"):
            open_store(filled, write=write)
    assert path.read_bytes() == content


def test_a_damaged_store_leaves_no_lock(filled: Path) -> None:
    good = (filled / "store.sqlite").read_bytes()
    (filled / "store.sqlite").write_bytes(good[:5000])
    with pytest.raises(StoreDamagedError):
        open_store(filled)
    (filled / "store.sqlite").write_bytes(good)
    with closing(open_store(filled)) as store:
        assert not store.read_only
