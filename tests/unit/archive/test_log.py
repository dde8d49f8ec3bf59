"""The log of an archive's runs: what happened, and of whom never."""

from __future__ import annotations

import logging
from pathlib import Path

import distributed
import pytest

from clarus_desktop.archive.log import logging_to


def test_that_dask_warned_is_kept_but_not_of_what(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    before = {name: logging.getLogger(name).handlers[:] for name in ("distributed", "distributed.client")}
    with logging_to(tmp_path) as log:
        log.info("3/3 files")
        logging.getLogger(f"{distributed.__name__}.nanny").warning("lost /data/Mustermann Erika/a.mp4")
        logging.getLogger("distributed.client").info("on the way")
        logging.getLogger("distributed.client").error("", exc_info=ValueError("Mustermann"))
    lines = [line.split(" ", 2)[2] for line in (tmp_path / "archive.log").read_text().splitlines()]
    assert lines == ["INFO 3/3 files", "WARNING distributed.nanny", "ERROR distributed.client: ValueError"]
    assert capfd.readouterr() == ("", "")
    assert before == {name: logging.getLogger(name).handlers for name in before}


def test_each_run_is_added_and_a_stop_is_told(tmp_path: Path) -> None:
    with logging_to(tmp_path) as log:
        log.info("one")
    with pytest.raises(KeyboardInterrupt), logging_to(tmp_path):
        raise KeyboardInterrupt
    text = (tmp_path / "archive.log").read_text()
    assert text.count("\n") == 2
    assert text.endswith("ERROR stopped: KeyboardInterrupt\n")
