"""``clarus-train``: help, wrong usage, and what can't be done, each told in words."""

from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from clarus_training.cli import main
from clarus_training.commands import recipe
from tiny_training import RECIPE

STAGES = ("pretrain", "contrastive", "reference", "evaluate", "export", "run")
COMMANDS = ("manifest", *STAGES, "demo-clip")


@pytest.mark.parametrize("command", [(), *((command,) for command in COMMANDS)])
def test_help_everywhere(command: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*command, "--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert told.startswith(" ".join(("usage: clarus-train", *command)))
    assert "clarus-train " in told[told.index("options:") :]  # an example


def test_help_waits_for_no_library() -> None:
    told = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "clarus_training.cli", "--help"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stderr
    imported = {line.rsplit("|", 1)[-1].strip() for line in told.splitlines()}
    assert "clarus_training.commands.recipe" in imported
    assert not imported & {"torch", "lightning", "pydantic", "sklearn", "matplotlib"}


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["train"],
        ["run"],
        ["run", "r.toml", "--threads", "0"],
        ["run", "r.toml", "--only", "everyone"],
        ["pretrain", "r.toml", "--accelerator", "abacus"],
        ["pretrain", "r.toml", "--devices", "two"],
        ["pretrain", "r.toml", "--precision", "16"],
    ],
)
def test_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: clarus-train" in capsys.readouterr().err


def refused(arguments: list[str], capsys: pytest.CaptureFixture[str], status: int = 1) -> str:
    """The one line that says why nothing was done."""
    capsys.readouterr()
    assert main(arguments) == status
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("clarus-train: ")
    return line


@pytest.mark.parametrize("stage", STAGES)
def test_without_its_packages_training_says_how_to_get_them(
    stage: str, tiny_recipe: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(recipe, "find_spec", lambda name: None if name == "lightning" else object())
    told = refused([stage, str(tiny_recipe)], capsys)
    assert "not installed: lightning." in told
    assert 'pip install "clarus-desktop[training]"' in told


def test_a_missing_recipe(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = refused(["run", str(tmp_path / "none.toml")], capsys)
    assert "none.toml" in told
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("seed = 3", "sed = 3", "there is no setting sed"),
        ("size = 32", 'size = "32"', "frames.size: input should be a valid integer"),
        ("tiny.csv", "none.csv", "none.csv"),
        ("tiny.csv", "clips.csv", "lacks the columns path, sha256"),
        ("[[1, 2], [3]]", "[[1], [3]]", "has to name each fold once, 1, 2, 3, not 1, 3"),
    ],
)
def test_a_recipe_that_makes_no_sense(
    tiny_manifest: Path,
    tiny_data: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    old: str,
    new: str,
    said: str,
) -> None:
    (tmp_path / "tiny.csv").write_bytes(tiny_manifest.read_bytes())
    (tmp_path / "clips.csv").write_bytes((tiny_data / "clips.csv").read_bytes())
    (tmp_path / "recipe.toml").write_text(RECIPE.replace(old, new), encoding="utf-8")
    assert said in refused(["run", str(tmp_path / "recipe.toml")], capsys)
    assert not (tmp_path / "recipe").exists()


def test_a_manifest_of_one_fold(tiny_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    single = str(tmp_path / "tiny.csv")
    assert main(["manifest", "--listed", str(tiny_data), "--out", single, "--folds", "1"]) == 0
    (tmp_path / "recipe.toml").write_text(RECIPE, encoding="utf-8")
    assert "needs clips in at least two folds" in refused(["run", str(tmp_path / "recipe.toml")], capsys)


@pytest.mark.parametrize("stage", ["contrastive", "reference", "evaluate", "export"])
def test_a_stage_names_the_one_before_it(
    stage: str, tiny_recipe: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tuned = tiny_recipe.with_name("tuned.toml")
    tuned.write_text(RECIPE + "[contrastive]\nsteps = 2\nclips = 8\n", encoding="utf-8")
    told = refused([stage, str(tuned), "--out", str(tmp_path)], capsys)
    before = "pretrain" if stage == "contrastive" else "contrastive"
    assert f"First call 'clarus-train {before}'." in told


def test_an_encoder_that_there_is_not(
    tiny_recipe: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = refused(["pretrain", str(tiny_recipe), "--out", str(tmp_path), "--only", "without-4"], capsys)
    assert told.endswith("There is no encoder without-4. Known: without-1-2, without-3, everyone.")


@pytest.mark.parametrize(
    "arguments",
    [
        ["evaluate"],
        ["evaluate", "--bundle", "b"],
        ["evaluate", "r.toml", "--manifest", "m"],
        ["evaluate", "r.toml", "--bundle", "b", "--manifest", "m"],
    ],
)
def test_evaluate_says_what_it_needs(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert "--bundle" in refused(arguments, capsys, status=2)


def test_the_help_shows_both_ways_to_evaluate(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["evaluate", "--help"])
    example = " ".join(capsys.readouterr().out.split("Example: ")[1].split())
    assert "evaluate resnet18.toml" in example
    assert "--bundle FILE --manifest others.csv --out FOLDER" in example


def test_a_recipe_is_never_the_folder_of_its_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "recipe").write_text(RECIPE, encoding="utf-8")
    assert "--out" in refused(["run", str(tmp_path / "recipe")], capsys, status=2)
    assert (tmp_path / "recipe").read_text(encoding="utf-8") == RECIPE


INTERRUPTIBLE = """
import signal, sys
from clarus_training.cli import main
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.exit(main(sys.argv[1:]))
"""
"""The program as a terminal starts it: a shell's background jobs, and what these start, ignore SIGINT."""


@pytest.mark.parametrize(("sent", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_training_that_is_stopped_says_so_and_keeps_its_checkpoint(
    sent: signal.Signals, status: int, tiny_recipe: Path, tmp_path: Path
) -> None:
    """Called again, it carries on: tests/e2e."""
    long = tiny_recipe.with_name("long.toml")
    long.write_text(RECIPE.replace("steps = 2", "steps = 100000"), encoding="utf-8")
    command = [sys.executable, "-c", INTERRUPTIBLE, "pretrain", str(long), "--out", str(tmp_path)]
    with subprocess.Popen([*command, "--threads", "1"], stderr=subprocess.PIPE, encoding="utf-8") as program:
        try:
            deadline = time.monotonic() + 300
            while not list(tmp_path.rglob("last.ckpt")):
                assert program.poll() is None, program.communicate()[1]
                assert time.monotonic() < deadline
                with contextlib.suppress(subprocess.TimeoutExpired):
                    program.wait(0.02)
            program.send_signal(sent)
            told = program.communicate(timeout=60)[1]
        finally:
            program.kill()
    assert program.returncode == status, told
    assert told.splitlines()[-1] == "clarus-train: stopped; call it again to carry on."
    assert "Traceback" not in told
    assert list(tmp_path.rglob("last.ckpt"))
    assert not list(tmp_path.rglob("*.safetensors"))
