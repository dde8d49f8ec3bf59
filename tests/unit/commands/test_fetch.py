"""``clarus-desktop models fetch``, ``default`` and ``remove``, against a server on this computer."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from io import BytesIO, StringIO
from pathlib import Path

import pytest
import torch
import torchvision.models
from torch import nn

from clarus_desktop import places, resources
from clarus_desktop.cli import main
from clarus_desktop.inference import published
from clarus_desktop.inference.library import Library
from clarus_desktop.inference.published import Published
from web import Site, serving


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))


@pytest.fixture(scope="module")
def checkpoints() -> tuple[bytes, bytes]:
    """Two of the published layout, that differ."""
    torch.manual_seed(3)
    network = nn.Module()
    network.backbone = nn.Sequential(*list(torchvision.models.resnet18(weights=None).children())[:8])
    network.projection_head, network.classifier_head = nn.Linear(512, 128), nn.Linear(512, 1)
    files = BytesIO(), BytesIO()
    for number, file in enumerate(files):
        nn.init.constant_(network.classifier_head.bias, number)
        torch.save(network.state_dict(), file)
    return files[0].getvalue(), files[1].getvalue()


@pytest.fixture
def site(checkpoints: tuple[bytes, bytes]) -> Iterator[Site]:
    with serving(Site(checkpoints[0])) as site:
        yield site


@pytest.fixture
def bundled() -> str:
    """Name of the model that is used where none is chosen."""
    return Library([resources.models()]).default().name


def models(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The lines of the list."""
    capsys.readouterr()
    assert main(["models", "list"]) == 0
    return capsys.readouterr().out.splitlines()


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def test_what_was_published_is_listed_with_its_addresses(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "fetch"]) == 0
    told = capsys.readouterr().out
    for each in published.PUBLISHED:
        assert each.name in told
        assert each.address in told


def test_a_published_name_is_fetched_from_its_address_under_that_name(
    site: Site, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(published, "PUBLISHED", (Published("The small one", "v1-small", site.address),))
    assert main(["models", "fetch", "v1-small", "--yes"]) == 0
    told = capsys.readouterr()
    assert site.address in told.out
    assert hashlib.sha256(site.content).hexdigest() in told.err
    assert "The model v1-small is ready: probability track." in told.out
    assert "models reference v1-small" in told.out
    assert any("v1-small" in line and line.endswith("imported") for line in models(capsys))


@pytest.mark.parametrize(
    ("answer", "fetched"), [("yes\n", True), ("Y\n", True), ("no\n", False), ("\n", False), ("", False)]
)
def test_the_user_is_asked_and_must_agree(
    answer: str,
    fetched: bool,
    site: Site,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(answer))
    site.status = 404  # that it was asked is all that counts here
    assert main(["models", "fetch", site.address, "--name", "mine"]) == 1
    told = capsys.readouterr()
    assert site.address in told.out
    assert (len(site.requests) == 1) is fetched
    assert ("Nothing was fetched" in told.err) is not fetched


def test_where_nobody_can_be_asked_nobody_agreed(
    site: Site, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", StringIO("yes\n"))
    assert main(["models", "fetch", site.address, "--name", "mine"]) == 1
    assert "--yes" in capsys.readouterr().err
    assert site.requests == []


def test_another_file_at_the_same_address_is_refused(
    site: Site, checkpoints: tuple[bytes, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "fetch", site.address, "--name", "first", "--yes"]) == 0
    site.content, site.tag = checkpoints[1], '"2"'
    capsys.readouterr()
    assert main(["models", "fetch", site.address, "--name", "second", "--yes"]) == 1
    told = capsys.readouterr().err
    for each in checkpoints:
        assert hashlib.sha256(each).hexdigest() in told
    assert not any("second" in line for line in models(capsys))


def test_an_address_is_shown_as_it_is_asked(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", StringIO())
    assert main(["models", "fetch", "https://example.invalid/f.pth?dl=0#top", "--name", "mine"]) == 1
    assert "https://example.invalid/f.pth?dl=1\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["nobody"], "clarus-v1-resnet18"),
        (["https://example.invalid/f.pth"], "--name"),
        (["http://example.invalid/f.pth", "--name", "mine"], "https://"),
    ],
)
def test_what_can_not_be_fetched_is_refused_at_once(
    arguments: list[str], why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "fetch", *arguments, "--yes"]) == 1
    assert why in capsys.readouterr().err


def test_a_default_of_ones_own_until_it_is_removed(
    site: Site, bundled: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "fetch", site.address, "--name", "mine", "--yes"]) == 0
    assert models(capsys)[0].startswith(f"* {bundled} ")
    assert main(["models", "default", "mine"]) == 0
    assert [line.split()[1] for line in models(capsys) if line.startswith("*")] == ["mine"]
    assert main(["models", "remove", "mine"]) == 0
    assert f"{bundled} is used" in capsys.readouterr().out
    assert not any("mine" in line for line in models(capsys))
    assert list(places.models().glob("*.safetensors")) == []


def test_what_is_bundled_or_lies_elsewhere_is_not_removed(
    bundled: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "remove", bundled]) == 1
    assert "came with the program" in capsys.readouterr().err
    file = tmp_path / "elsewhere.safetensors"
    file.write_bytes(b"")
    for action in ("remove", "default"):
        assert main(["models", action, str(file)]) == 1
        told = capsys.readouterr().err
        assert "elsewhere.safetensors" in told
        assert str(tmp_path) not in told
        assert main(["models", action, "nobody"]) == 1
        assert "nobody" in capsys.readouterr().err
    assert file.exists()
