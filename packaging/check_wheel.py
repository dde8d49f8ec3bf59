"""Build the wheel from this tree, install it into a folder of its own and use it from yet another folder.

Run it with the Python of the project's environment, which provides the dependencies.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SCRIPT = """
import contextlib, io, sys
from importlib.metadata import requires
extra = [each.split(";")[0] for each in requires("clarus-desktop") if "extra == 'training'" in each]
assert any("lightning" in each for each in extra), extra
for module in ("lightning", "matplotlib", "pydantic", "sklearn", "tensorboard", "torchmetrics"):
    sys.modules[module] = None  # as where the extra is not installed
import clarus_desktop, clarus_training
from clarus_desktop.cli import main
from clarus_training.cli import main as train
for package in (clarus_desktop, clarus_training):
    assert package.__file__.startswith(sys.argv[1]), package.__file__
with contextlib.redirect_stderr(io.StringIO()) as told:
    assert train(["run", "recipe.toml"]) == 1
assert "clarus-desktop[training]" in told.getvalue(), told.getvalue()
sys.exit(main(["models", "list"]))
"""


def check(work: Path) -> None:
    """Raise CalledProcessError or SystemExit where the wheel does not do what it should."""
    python = sys.executable
    build = [python, "-m", "hatchling", "build", "-t", "wheel", "-d", str(work / "dist")]
    subprocess.run(build, cwd=ROOT, check=True)
    (wheel,) = (work / "dist").glob("*.whl")
    installed, elsewhere = work / "installed", work / "elsewhere"
    elsewhere.mkdir()
    install = [python, "-m", "pip", "install", "-q", "--no-deps", "--no-index", "--target", str(installed)]
    subprocess.run([*install, str(wheel)], check=True)
    environment = os.environ | {"PYTHONPATH": str(installed), "XDG_DATA_HOME": str(elsewhere)}
    told = subprocess.run(
        [python, "-c", SCRIPT, str(installed)],
        cwd=elsewhere,
        env=environment,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    ).stdout
    if "bundled" not in told:
        sys.exit(f"The wheel has no bundled model: {told!r}")
    print(f"{wheel.name}: {wheel.stat().st_size / 1e6:.1f} MB, {len(told.splitlines())} model(s) in it")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        check(Path(folder).resolve())
