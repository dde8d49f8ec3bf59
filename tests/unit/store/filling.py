"""Lets the disk refuse to take more at one byte after another: ``python filling.py FOLDER``.

The limit on a file's size stands for the disk: writing beyond it fails in the middle of a page, in the
journal and in the index of the journal alike. Prints how many writes failed and how many went well.
"""

from __future__ import annotations

import resource
import sys
from contextlib import closing
from pathlib import Path

from conftest import CLIP, make_change, make_snapshot

from clarus_desktop.core.errors import StoreError
from clarus_desktop.store import open_store

STEP = 700
"""Bytes between two limits: several to a page."""


def main(folder: Path) -> None:
    refused = taken = 0
    for size in range(0, 120_000, 20_000):  # even opening may fail
        limit(size)
        try:
            open_store(folder / f"new {size}").close()
        except StoreError as error:
            refused += said(error)
        limit(None)
        with closing(open_store(folder / f"new {size}")) as store:
            assert not store.read_only
            assert store.verify().entries == 0
    store = open_store(folder / "reviews")
    journal = folder / "reviews" / "store.sqlite-wal"
    number = 0
    for room in range(-8_000, 50_000, STEP):
        number += 1
        before = store.review(CLIP, "Ann"), store.verify()
        limit(journal.stat().st_size + room)
        try:
            store.save(make_change(number))
            taken += 1
        except StoreError as error:
            refused += said(error)
            assert (store.review(CLIP, "Ann"), store.verify()) == before
            limit(None)
            store.save(make_change(number))
        limit(None)
        assert len(store.review(CLIP, "Ann").findings) == number
    limit(0)
    store.close()  # nothing can be tidied up
    limit(None)
    with closing(open_store(folder / "reviews")) as store:
        assert len(store.review(CLIP, "Ann").findings) == number == store.verify().entries
        limit(2_000)
        try:
            store.keep(make_snapshot())
        except StoreError as error:
            refused += said(error)
        limit(None)
        assert store.analyses(CLIP) == ()
        store.keep(make_snapshot())
        assert len(store.analyses(CLIP)) == 1
    print(refused, taken)


def limit(size: int | None) -> None:
    """No file may grow beyond ``size`` bytes; None: as large as it likes."""
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    soft = hard if size is None else max(size, 0)
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def said(error: StoreError) -> int:
    assert str(error).startswith("Reviews can't be saved"), error
    assert error.advice, error
    return 1


if __name__ == "__main__":
    main(Path(sys.argv[1]))
