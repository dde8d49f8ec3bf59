import copy
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clarus_desktop.core.errors import ModelCorruptError, ModelError, ModelNotFoundError
from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.inference.bundle import Bundle
from clarus_desktop.inference.card import CARD_KEY, LARGEST_HEADER, check_card, read_card, read_info


@pytest.fixture
def whole(bundle: Bundle) -> dict[str, Any]:
    """A complete good card."""
    return copy.deepcopy(dict(bundle.info.card))


def write_header(path: Path, header: Any) -> Path:
    text = json.dumps(header).encode()
    path.write_bytes(len(text).to_bytes(8, "little") + text)
    return path


def test_info_is_the_same_with_and_without_the_weights(bundle_path: Path, bundle: Bundle) -> None:
    info = read_info(bundle_path)
    assert info.name == "tiny"
    assert info.sha256 == bundle.info.sha256
    assert info.architecture == "resnet18"
    assert info.kinds == (TrackKind.PROBABILITY, TrackKind.DISTANCE)
    assert info.thresholds.of(TrackKind.PROBABILITY) == 0.6
    assert info.thresholds.of(TrackKind.DISTANCE) == 0.25
    assert info.rule == RunRule(min_run=2, max_gap=1)
    assert info.card == bundle.info.card == read_card(bundle_path)
    np.testing.assert_array_equal(info.reference_distances, bundle.info.reference_distances)
    assert (np.diff(info.reference_distances) >= 0).all()


def test_a_good_card_passes(whole: dict[str, Any]) -> None:
    check_card(whole, "tiny")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("name", "../evil"),
        ("name", ""),
        ("name", "x" * 65),
        ("version", 1),
        ("architecture", "alexnet"),
        ("architecture", ["resnet18"]),
        ("preprocessing", None),
        ("embedding", "logit"),
        ("neighbours", 0),
        ("neighbours", True),
        ("thresholds.probability", 1.01),
        ("thresholds.distance", -0.1),
        ("thresholds.distance", float("nan")),
        ("thresholds.distance", 10**400),
        ("thresholds.how", None),
        ("rule.min_run", 0),
        ("rule.max_gap", 1.5),
        ("training.data", {}),
        ("training.data.0.patients", -1),
        ("training.recipe", None),
        ("figures.0.value", float("inf")),
        ("figures.0.split", 7),
        ("limits", "none"),
        ("limits.0", None),
        ("licence", None),
        ("created", "yesterday"),
        ("created", 2026),
    ],
)
def test_a_wrong_field_is_named(whole: dict[str, Any], path: str, value: Any) -> None:
    *way, last = path.split(".")
    part: Any = whole
    for step in way:
        part = part[int(step)] if isinstance(part, list) else part[step]
    part[int(last) if isinstance(part, list) else last] = value
    with pytest.raises(ModelCorruptError, match=path.replace(".", r"\.")):
        check_card(whole, "tiny")


def test_missing_and_unknown_fields_are_named(whole: dict[str, Any]) -> None:
    for field in set(whole) - {"format"}:
        with pytest.raises(ModelCorruptError, match=field):
            check_card({key: value for key, value in whole.items() if key != field}, "tiny")
    with pytest.raises(ModelCorruptError, match="mood"):
        check_card(whole | {"mood": "good"}, "tiny")


def test_a_later_format_asks_for_an_update(whole: dict[str, Any]) -> None:
    with pytest.raises(ModelCorruptError) as caught:
        check_card(whole | {"format": "clarus-bundle/2"}, "tiny")
    assert "Update" in caught.value.advice
    for other in (None, [], {"format": 1}, whole | {"format": "something"}):
        with pytest.raises(ModelCorruptError, match="format"):
            check_card(other, "tiny")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x02",
        b"\x00" * 8,
        (2).to_bytes(8, "little") + b"[]",
        (2).to_bytes(8, "little") + b"{}",
        (100).to_bytes(8, "little") + b"{}",
        (LARGEST_HEADER + 1).to_bytes(8, "little") + b"{" * 100,
        (200_000).to_bytes(8, "little") + b"[" * 200_000,
        b"<!DOCTYPE html><html></html>",
    ],
    ids=["empty", "short", "zeros", "list", "no card", "cut", "huge", "deep", "page"],
)
def test_what_is_no_bundle_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.safetensors"
    path.write_bytes(content)
    with pytest.raises(ModelCorruptError, match=r"x\.safetensors"):
        read_info(path)


@settings(max_examples=60, deadline=None)
@given(content=st.binary(max_size=200))
def test_no_bytes_bring_the_reader_down(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.safetensors"
    path.write_bytes(len(content).to_bytes(8, "little") + content)
    with pytest.raises(ModelError):
        read_card(path)


@pytest.mark.parametrize(
    "entry",
    [
        "text",
        {"dtype": "F16", "shape": [0], "data_offsets": [0, 0]},
        {"dtype": "F32", "shape": [4], "data_offsets": [0, 16]},
        {"dtype": "F32", "shape": [1], "data_offsets": [10**30, 10**30 + 4]},
        {"dtype": "F32", "shape": [1], "data_offsets": [-4, 0]},
        {"dtype": "F32", "shape": [1, 1], "data_offsets": [0, 4]},
        {"dtype": "F32", "shape": [1], "data_offsets": ["0", "4"]},
        {"dtype": "F32", "shape": [1], "data_offsets": [0, 2**60]},
    ],
    ids=str,
)
def test_implausible_reference_distances_are_refused(
    tmp_path: Path, whole: dict[str, Any], entry: Any
) -> None:
    header = {"__metadata__": {CARD_KEY: json.dumps(whole)}, "reference.distances": entry}
    path = write_header(tmp_path / "x.safetensors", header)
    with pytest.raises(ModelCorruptError):
        read_info(path)


def test_without_heads_and_reference_there_is_no_track(tmp_path: Path, whole: dict[str, Any]) -> None:
    path = write_header(tmp_path / "x.safetensors", {"__metadata__": {CARD_KEY: json.dumps(whole)}})
    info = read_info(path)
    assert info.kinds == ()
    assert info.exceeded_by(0.1) is None


def test_a_track_needs_its_threshold(tmp_path: Path, whole: dict[str, Any]) -> None:
    whole["thresholds"]["probability"] = None
    header = {"__metadata__": {CARD_KEY: json.dumps(whole)}, "network.classifier_head.weight": {}}
    path = write_header(tmp_path / "x.safetensors", header)
    with pytest.raises(ModelCorruptError, match="threshold"):
        read_info(path)


def test_a_missing_file_or_a_folder_is_not_found(tmp_path: Path, bundle_path: Path) -> None:
    with pytest.raises(ModelNotFoundError, match="gone"):
        read_info(tmp_path / "gone.safetensors")
    with pytest.raises(ModelNotFoundError) as caught:
        read_info(tmp_path)
    assert str(tmp_path.parent) not in str(caught.value)
    shutil.copy(bundle_path, tmp_path / "renamed.safetensors")
    assert read_card(tmp_path / "renamed.safetensors")["name"] == "tiny"


def test_models_can_be_listed_without_torch_and_opencv() -> None:
    code = (
        "import sys, clarus_desktop.inference, clarus_desktop.inference.library as library\n"
        "library.Library([]).entries()\n"
        "print(sorted({'torch', 'torchvision', 'cv2', 'safetensors', 'PySide6'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
