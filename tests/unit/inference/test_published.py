from __future__ import annotations

import hashlib
import json
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from clarus_desktop.core.errors import CheckpointError, DownloadError, ModelCorruptError, ModelError
from clarus_desktop.inference.download import as_download
from clarus_desktop.inference.library import Entry, Library, check_name
from clarus_desktop.inference.published import FETCHED, PUBLISHED, fetch_model
from web import Site, serving


@pytest.fixture(scope="module")
def checkpoints(v1_state: dict[str, Tensor], tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    """Two of the same layout."""
    folder, contents = tmp_path_factory.mktemp("checkpoints"), []
    for bias in (0.0, 1.0):
        state = v1_state | {"classifier_head.bias": torch.full((1,), bias)}
        torch.save(state, folder / "v1.pth")
        contents.append((folder / "v1.pth").read_bytes())
    return contents[0], contents[1]


@pytest.fixture
def site(checkpoints: tuple[bytes, bytes]) -> Iterator[Site]:
    with serving(Site(checkpoints[0])) as site:
        yield site


def run(steps: Generator[Any, None, Entry]) -> tuple[list[Any], Entry]:
    told = []
    while True:
        try:
            told.append(next(steps))
        except StopIteration as stop:
            return told, stop.value


def test_the_published_addresses_and_names_can_be_used() -> None:
    for each in PUBLISHED:
        assert as_download(each.address) == each.address
        assert each.address.endswith("dl=1")
        check_name(each.name)


def test_the_hash_is_told_remembered_and_refused_when_it_changes(
    site: Site, checkpoints: tuple[bytes, bytes], tmp_path: Path
) -> None:
    models, downloads = tmp_path / "models", tmp_path / "downloads"
    sha256 = hashlib.sha256(checkpoints[0]).hexdigest()
    told, entry = run(fetch_model(site.address, "v1", models, downloads))
    assert any(sha256 in step and "remembered" in step for step in told if isinstance(step, str))
    recipe = entry.usable().card["training"]["recipe"]
    assert recipe == {"imported from": "trained.pth", "sha256": sha256}
    steps = fetch_model(site.address, "again", models, downloads)
    told = [next(step for step in steps if isinstance(step, str))]
    steps.close()
    assert "the same" in told[0]
    assert sha256 in told[0]
    site.content, site.tag = checkpoints[1], '"2"'
    with pytest.raises(DownloadError, match=sha256) as failure:
        run(fetch_model(site.address, "third", models, downloads))
    assert hashlib.sha256(checkpoints[1]).hexdigest() in str(failure.value)
    assert [each.name for each in Library([tmp_path / "none", models]).entries()] == ["v1"]
    assert list(downloads.iterdir()) == []


def test_what_is_no_checkpoint_is_not_remembered(site: Site, tmp_path: Path) -> None:
    site.content = b"not a checkpoint"
    with pytest.raises(CheckpointError):
        run(fetch_model(site.address, "v1", tmp_path / "models", tmp_path / "downloads"))
    assert not (tmp_path / "models" / FETCHED).exists()
    assert list((tmp_path / "downloads").iterdir()) == []


def test_nobody_is_asked_for_a_name_that_can_not_be_given(site: Site, tmp_path: Path) -> None:
    for name in ("../x", "taken"):
        with pytest.raises(ModelError):
            run(fetch_model(site.address, name, tmp_path, tmp_path, taken=["taken"]))
    assert site.requests == []


@pytest.mark.parametrize("text", ["{", "[]", '{"a": 1}', json.dumps({"a": {"sha256": "0"}})])
def test_nobody_is_asked_while_there_is_nothing_to_compare_with(
    site: Site, tmp_path: Path, text: str
) -> None:
    (tmp_path / FETCHED).write_text(text)
    with pytest.raises(ModelCorruptError):
        run(fetch_model(site.address, "v1", tmp_path, tmp_path))
    assert site.requests == []
