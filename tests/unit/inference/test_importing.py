import shutil
from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path

import pytest
import torch
from torch import Tensor

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.errors import ModelError
from clarus_desktop.core.kept import OWN_REFERENCE
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.inference.bundle import load_bundle
from clarus_desktop.inference.importing import import_checkpoint, set_reference
from clarus_desktop.inference.library import Entry, Library, read_entry, record
from clarus_desktop.media import open_clip


def finish(steps: Generator[str, None, Entry]) -> tuple[list[str], Entry]:
    said = []
    while True:
        try:
            said.append(next(steps))
        except StopIteration as stop:
            return said, stop.value


@pytest.fixture
def checkpoint(tmp_path: Path, v1_state: dict[str, Tensor]) -> Path:
    torch.save(v1_state, tmp_path / "v1.pth")
    return tmp_path / "v1.pth"


@pytest.fixture
def healthy(make_clip: Callable[..., Clip], demo_clip: Path) -> list[tuple[str, Clip]]:
    """Three clips of two patients."""
    groups = ("anna", "anna", "ben")
    with closing(open_clip(demo_clip).frames) as frames:
        return [
            (group, make_clip([frames.frame(20 * i + k) for k in range(4)], f"{group}-{i}.mp4"))
            for i, group in enumerate(groups)
        ]


def test_import_without_reference(checkpoint: Path, tmp_path: Path) -> None:
    said, entry = finish(import_checkpoint(checkpoint, "V1-r18", tmp_path / "models"))
    assert any("resnet18" in line for line in said)
    info = entry.usable()
    assert info.kinds == (TrackKind.PROBABILITY,)
    assert info.thresholds.of(TrackKind.PROBABILITY) == 0.5
    assert info.card["training"]["recipe"]["imported from"] == "v1.pth"
    assert str(tmp_path) not in str(info.card)
    assert Library([tmp_path / "none", tmp_path / "models"]).find("V1-r18").usable().sha256 == info.sha256


def test_import_with_reference(checkpoint: Path, tmp_path: Path, healthy: list[tuple[str, Clip]]) -> None:
    said, entry = finish(import_checkpoint(checkpoint, "v1", tmp_path / "models", iter(healthy)))
    assert [line for line in said if "4 frames measured" in line]
    info = entry.usable()
    assert info.kinds == (TrackKind.PROBABILITY, TrackKind.DISTANCE)
    reference = load_bundle(entry.path, expected_sha256=entry.sha256).reference
    assert reference is not None
    assert reference.groups.tolist() == [0] * 8 + [1] * 4
    assert info.thresholds.of(TrackKind.DISTANCE) > 0
    assert "3 of 3 healthy clips are not flagged" in info.card["thresholds"]["how"]
    assert "anna" not in str(info.card)


def test_a_name_is_never_taken_twice(checkpoint: Path, tmp_path: Path) -> None:
    finish(import_checkpoint(checkpoint, "v1", tmp_path))
    with pytest.raises(ModelError, match="already"):
        next(import_checkpoint(checkpoint, "v1", tmp_path))
    with pytest.raises(ModelError, match="already"):
        next(import_checkpoint(checkpoint, "bundled", tmp_path, taken={"bundled"}))
    with pytest.raises(ModelError, match="name"):
        next(import_checkpoint(checkpoint, "../v1", tmp_path))


@pytest.mark.parametrize("count", [0, 2])
def test_too_few_patients_leave_nothing_behind(
    checkpoint: Path, tmp_path: Path, healthy: list[tuple[str, Clip]], count: int
) -> None:
    with pytest.raises(ModelError, match="two patients"):
        finish(import_checkpoint(checkpoint, "v1", tmp_path / "models", healthy[:count]))
    assert not (tmp_path / "models").exists()


def test_a_new_reference_leaves_the_bundled_model_alone(
    bundle_path: Path, tmp_path: Path, healthy: list[tuple[str, Clip]]
) -> None:
    bundled = tmp_path / "bundled"
    bundled.mkdir()
    shutil.copy(bundle_path, bundled / "tiny.safetensors")
    record(bundled / "tiny.safetensors")
    library = Library([bundled, tmp_path / "own"])
    before = library.find("tiny")
    for _ in range(2):
        _, entry = finish(set_reference(before, iter(healthy), tmp_path / "own"))
    info = entry.usable()
    assert entry.name == info.name == "tiny-local"
    assert [each.name for each in library.entries()] == ["tiny", "tiny-local"]
    assert library.find("tiny").usable().sha256 == before.sha256
    assert info.card["limits"] == ["Knows nothing.", OWN_REFERENCE]
    assert info.card["thresholds"]["how"].startswith("by hand Distance, from a reference")
    assert info.thresholds.of(TrackKind.PROBABILITY) == 0.6


def test_a_model_of_the_users_own_is_rewritten_with_the_same_weights(
    checkpoint: Path, tmp_path: Path, healthy: list[tuple[str, Clip]]
) -> None:
    _, first = finish(import_checkpoint(checkpoint, "v1", tmp_path / "own"))
    before = load_bundle(first.path).network.state_dict()
    for _ in range(2):
        _, entry = finish(set_reference(read_entry(first.path), healthy, tmp_path / "own"))
    assert entry.path == first.path
    assert entry.usable().card["thresholds"]["how"].count("healthy clips") == 1
    after = load_bundle(entry.path, expected_sha256=entry.sha256).network.state_dict()
    assert all(torch.equal(after[key], value) for key, value in before.items())


def test_a_profile_has_a_name_and_a_specificity(
    bundle_path: Path, tmp_path: Path, healthy: list[tuple[str, Clip]]
) -> None:
    steps = set_reference(
        read_entry(bundle_path), healthy, tmp_path / "own", name="tiny-ward-3", specificity=0.5
    )
    info = finish(steps)[1].usable()
    assert info.name == "tiny-ward-3"
    assert "target specificity 50%; under the rule 2 of 3 healthy clips" in info.card["thresholds"]["how"]
    with pytest.raises(ModelError, match="name"):
        finish(set_reference(read_entry(bundle_path), healthy, tmp_path / "own", name="../x"))
