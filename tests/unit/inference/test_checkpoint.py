import os
import pickle
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import torch
from PIL import Image as PilImage
from torch import Tensor, nn
from torchvision import transforms

from clarus_desktop.core.clip import Clip, Image
from clarus_desktop.core.errors import CheckpointError
from clarus_desktop.core.tracks import TrackKind, Tracks
from clarus_desktop.inference.analyze import analyze
from clarus_desktop.inference.bundle import load_bundle
from clarus_desktop.inference.checkpoint import read_checkpoint
from clarus_desktop.inference.importing import import_checkpoint

ENCODER_TENSORS = {"resnet18": 120, "resnet34": 216, "densenet121": 725, "efficientnet_b0": 358}


class Evil:
    def __reduce__(self) -> tuple[Any, ...]:
        return os.system, ("touch pwned",)


def naive_logit(network: nn.Module, frame: Image) -> float:
    """The published inference on one frame, written out, up to its sigmoid."""
    gray = cv2.cvtColor(np.ascontiguousarray(frame[..., ::-1]), cv2.COLOR_BGR2GRAY)
    steps = transforms.Compose(
        [
            transforms.Resize((224, 224)),
            transforms.ToTensor(),
            transforms.Lambda(lambda x: x.repeat(3, 1, 1)),
            transforms.Normalize([0.5] * 3, [0.5] * 3),
        ]
    )
    with torch.no_grad():
        return float(network(steps(PilImage.fromarray(gray)).unsqueeze(0)))


def spread_out(head: nn.Linear, logits: list[float]) -> None:
    """Scale a random head so that these logits are well apart: near 0 all networks agree."""
    scale = 3 / np.ptp(logits)
    head.weight.mul_(scale)
    head.bias.sub_(np.mean(logits)).mul_(scale)


@pytest.mark.parametrize("architecture", list(ENCODER_TENSORS))
def test_probabilities_equal_the_published_inference(
    architecture: str,
    published: Callable[[str], nn.Module],
    draw: Callable[..., Image],
    make_clip: Callable[..., Clip],
    tmp_path: Path,
) -> None:
    frames = [draw(480, 640, 1), draw(251, 333, 2), draw(97, 224, 3)]
    network = published(architecture)
    spread_out(network.classifier_head, [naive_logit(network, frame) for frame in frames])
    torch.save(network.state_dict(), tmp_path / "v1.pth")

    steps = list(import_checkpoint(tmp_path / "v1.pth", "v1", tmp_path / "models"))
    bundle = load_bundle(tmp_path / "models" / "v1.safetensors")
    tracks = Tracks(3, bundle.info.kinds)
    for step in analyze(make_clip(frames), bundle, device="torch-cpu"):
        tracks.write(step.chunk)

    assert f"Encoder: {ENCODER_TENSORS[architecture]} of {ENCODER_TENSORS[architecture]}" in " ".join(steps)
    assert bundle.info.architecture == architecture
    naive = [1 / (1 + np.exp(-naive_logit(network, frame))) for frame in frames]
    assert np.ptp(naive) > 0.5
    np.testing.assert_allclose(tracks.values(TrackKind.PROBABILITY), naive, atol=1e-4, rtol=0)


@pytest.fixture
def save(tmp_path: Path) -> Callable[..., Path]:
    def save(content: object, **options: Any) -> Path:
        torch.save(content, tmp_path / "v1.pth", **options)
        return tmp_path / "v1.pth"

    return save


def test_report_tells_what_was_done(save: Callable[..., Path], v1_state: dict[str, Tensor]) -> None:
    network, report = read_checkpoint(
        save({"epoch": 3, "state_dict": {**v1_state, "fc.weight": v1_state["classifier_head.bias"]}})
    )
    assert report.architecture == network.architecture == "resnet18"
    assert report.mapped == 120
    assert report.heads == ("projection_head", "classifier_head")
    assert report.wrappers == ("state_dict",)
    assert report.ignored == ("epoch", "fc.weight")
    text = str(report)
    assert "resnet18" in text
    assert "120 of 120" in text
    assert "fc.weight" in text


@pytest.mark.parametrize(
    ("wrap", "wrappers"),
    [
        (lambda s: s, ()),
        (lambda s: OrderedDict(s), ()),
        (lambda s: {"model_state_dict": s, "optimizer": {}}, ("model_state_dict",)),
        (lambda s: {"model": {"state_dict": s}}, ("model", "state_dict")),
        (lambda s: {f"module.{k}": v for k, v in s.items()}, ("module.",)),
        (
            lambda s: {"net": {f"_orig_mod.model.{k}": v for k, v in s.items()}},
            ("net", "_orig_mod.", "model."),
        ),
    ],
)
def test_wrappers_are_taken_off(
    save: Callable[..., Path],
    v1_state: dict[str, Tensor],
    wrap: Callable[[dict[str, Tensor]], object],
    wrappers: tuple[str, ...],
) -> None:
    network, report = read_checkpoint(save(wrap(v1_state)))
    assert report.wrappers == wrappers
    assert torch.equal(network.encoder.conv1.weight, v1_state["backbone.0.weight"])


def test_old_file_format_half_precision_and_missing_counters(
    save: Callable[..., Path], v1_state: dict[str, Tensor]
) -> None:
    plain = {key: value.half() for key, value in v1_state.items() if "num_batches" not in key}
    network, report = read_checkpoint(save(plain, _use_new_zipfile_serialization=False))
    assert report.mapped == 120
    assert network.encoder.conv1.weight.dtype == torch.float32
    assert int(network.encoder.bn1.num_batches_tracked) == 0


def test_missing_heads_are_left_out(save: Callable[..., Path], v1_state: dict[str, Tensor]) -> None:
    network, report = read_checkpoint(save({k: v for k, v in v1_state.items() if "head" not in k}))
    assert report.heads == ()
    assert network.classifier_head is None
    assert network.projection_head is None


KEY = "backbone.5.0.conv1.weight"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda s: s.pop(KEY), f"1 missing.*{KEY}"),
        (lambda s: s.update({KEY: torch.zeros(3)}), f"1 misshapen.*{KEY}"),
        (lambda s: s.update({"backbone.7.9.weight": torch.zeros(1)}), r"1 unknown.*backbone\.7\.9"),
        (lambda s: s.update({KEY: torch.full_like(s[KEY], float("nan"))}), "finite"),
        (lambda s: s.update({"projection_head.bias": torch.full((128,), float("inf"))}), "finite"),
        (lambda s: s.pop("classifier_head.bias"), "heads"),
        (lambda s: s.update({"classifier_head.weight": torch.zeros(2, 512)}), "heads"),
        (lambda s: s.update({KEY: torch.zeros(s[KEY].shape, dtype=torch.complex64)}), "1 missing"),
        (lambda s: s.clear(), "none of the known networks"),
    ],
)
def test_only_whole_networks_are_imported(
    save: Callable[..., Path],
    v1_state: dict[str, Tensor],
    change: Callable[[dict[str, Tensor]], object],
    message: str,
) -> None:
    state = dict(v1_state)
    change(state)
    with pytest.raises(CheckpointError, match=message):
        read_checkpoint(save(state))


@pytest.mark.parametrize(
    "content", [[1, 2], 7, None, {"state_dict": 3}, {"a": torch.zeros(3)}, {1: 2}], ids=str
)
def test_what_holds_no_network_is_refused(save: Callable[..., Path], content: object) -> None:
    with pytest.raises(CheckpointError, match="none of the known networks"):
        read_checkpoint(save(content))


@pytest.mark.parametrize("zipped", [True, False])
@pytest.mark.parametrize(
    "content", [Evil(), {"state_dict": {"a": Evil()}}, nn.Linear(2, 2)], ids=["evil", "nested", "module"]
)
def test_files_that_would_run_code_are_refused(
    save: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: object, zipped: bool
) -> None:
    path = save(content, _use_new_zipfile_serialization=zipped)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CheckpointError) as caught:
        read_checkpoint(path)
    assert not (tmp_path / "pwned").exists()
    if zipped:
        assert "system" in str(caught.value) or "Linear" in str(caught.value)


def test_plain_pickles_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.pth").write_bytes(pickle.dumps(Evil(), protocol=2))
    with pytest.raises(CheckpointError):
        read_checkpoint(tmp_path / "x.pth")
    assert not (tmp_path / "pwned").exists()


@pytest.mark.parametrize("page", [b"<!DOCTYPE html>", b"\xef\xbb\xbf\n  <html>", b"<?xml ?>"])
def test_a_web_page_is_called_one(tmp_path: Path, page: bytes) -> None:
    (tmp_path / "x.pth").write_bytes(page)
    with pytest.raises(CheckpointError, match="web page") as caught:
        read_checkpoint(tmp_path / "x.pth")
    assert "dl=1" in caught.value.advice


def test_damaged_empty_and_missing_files(
    save: Callable[..., Path], v1_state: dict[str, Tensor], tmp_path: Path
) -> None:
    path = save(v1_state)
    data = path.read_bytes()
    for content in (b"", data[:100], data[: len(data) // 2], data[:-50]):
        path.write_bytes(content)
        with pytest.raises(CheckpointError, match=r"v1\.pth"):
            read_checkpoint(path)
    for other in (tmp_path / "gone.pth", tmp_path):
        with pytest.raises(CheckpointError):
            read_checkpoint(other)
