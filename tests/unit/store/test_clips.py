"""Of which clips the store knows anything a reviewer did."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.model import Thresholds
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.reviews import Change, Subject
from clarus_desktop.store import open_store


def test_clips_that_were_reviewed_settled_or_tuned(tmp_path: Path) -> None:
    opinion = Opinion(Answer.PRESENT)
    with closing(open_store(tmp_path)) as store:
        assert store.clips() == frozenset()
        store.save(Change("a" * 64, "Ann", Subject.OPINION, None, opinion))
        store.save(Change("a" * 64, "Bob", Subject.OPINION, None, opinion))
        store.adjudicate("b" * 64, "Eve", opinion)
        store.save_settings("c" * 64, "Ann", "f" * 64, Thresholds(), RunRule())
        store.saw("d" * 64, tmp_path / "seen.mp4", 3)
        assert store.clips() == {"a" * 64, "b" * 64, "c" * 64}
        store.save(Change("a" * 64, "Ann", Subject.OPINION, opinion, None))
        store.save(Change("a" * 64, "Bob", Subject.OPINION, opinion, None))
        assert store.clips() == {"b" * 64, "c" * 64}
