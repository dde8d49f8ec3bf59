"""Whether a frozen program works: ``.venv/bin/python packaging/check_frozen.py [PROGRAM]``.

It checks itself, analyses the demo clip and DICOM objects of each kind of compression, writes them without
identity, and drives its window unseen; where there is Xvfb it also shows it, of which a picture is kept.
Nothing of this terminal's environment reaches it; clean_root.py does the same in a system where nothing
else is.
"""

from __future__ import annotations

import argparse
import json
import os
import select
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from pydicom import uid

ROOT = Path(__file__).resolve().parents[1]
LIMIT_S = 600.0
"""For one command, on a busy machine."""
SCREEN = (1366, 768)
STILL_S, IDLE_S = 10.0, 0.2
"""If the screen is the same after this time, and the program computed for less than that: all is done."""
SPELLED = "PATH=/usr/bin:/bin", "LANG=C.UTF-8", "OMP_NUM_THREADS=2"
"""All that the program's environment holds, with HOME."""


class Machine:
    """Where the program runs: here, or in a system of its own below a folder."""

    def __init__(self, program: str, work: Path, root: Path | None = None) -> None:
        """
        Args:
            program: the command, as it is called there.
            work: a folder of the program's to write to; with a root, below it.
            root: of the other system; needs the rights of root.
        """
        self.program = program
        self.work = work
        self._root = root

    def place(self, path: Path) -> str:
        """What a path is called there."""
        return str(path) if self._root is None else f"/{path.relative_to(self._root)}"

    def command(self, *arguments: str, **environment: str) -> list[str]:
        """What runs the program there, with nothing in its environment but what is given."""
        there = [] if self._root is None else ["chroot", "--userspec=65534:65534", str(self._root)]
        home = f"HOME={self.place(self.work)}"
        more = (f"{name}={value}" for name, value in environment.items())
        return [*there, "/usr/bin/env", "-i", *SPELLED, home, *more, self.program, *arguments]

    def run(self, *arguments: str, **environment: str) -> str:
        """Run it to its end. Returns what it said.

        Raises:
            SystemExit: it failed.
        """
        command = self.command(*arguments, **environment)
        done = subprocess.run(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=LIMIT_S, check=False
        )
        if done.returncode != 0:
            sys.exit(f"“{' '.join(arguments)}” ended with {done.returncode}:\n{done.stdout}")
        return done.stdout


def check(machine: Machine, demo: Path, picture: Path) -> None:
    """Go through all that the program is for, and tell it.

    Args:
        machine: whose folder of work is empty.
        demo: the demo clip, as it lies in the frozen program.
        picture: file to keep the picture of the screen in.

    Raises:
        SystemExit: something does not work.
    """
    print(machine.run("--version").strip())
    began = time.monotonic()
    machine.run("--version")
    print(f"Starts and ends in {time.monotonic() - began:.2f} s.")
    print(machine.run("selftest", QT_QPA_PLATFORM="offscreen").strip())
    clips, out = [demo, *objects(machine.work)], machine.work / "analysed"
    paths = [machine.place(path) for path in clips]
    machine.run(
        "analyze", *paths, "--out", machine.place(out), "--report", "--csv", QT_QPA_PLATFORM="offscreen"
    )
    for path in clips:
        told = json.loads((out / f"{path.name}.clarus.json").read_text("utf-8"))
        print(f"{path.name}: {told['clip']['frames']} frames analysed, report written.")
    machine.run("export", *paths, "--out", machine.place(machine.work / "handed"))
    print(f"{len(paths)} clip(s) written without identity.")
    archive = machine.work / "archive"
    machine.run("analyze", *paths, "--archive", "--jobs", "2", "--out", machine.place(archive))
    print(f"{len(paths)} clip(s) into an archive, by two processes.")
    machine.run("demo", "--out", machine.place(machine.work / "demo"), QT_QPA_PLATFORM="offscreen")
    print("The window was driven unseen.")
    if shutil.which("Xvfb") is None:
        print("There is no Xvfb here: the window was not shown.")
        return
    acknowledge(machine.work)
    with screen() as (display, look):
        shown = subprocess.Popen(machine.command(machine.place(demo), DISPLAY=display))
        try:
            settled(shown, look).save(picture)
        finally:
            shown.terminate()
            shown.wait(30)
    if not list(machine.work.rglob("store.sqlite")):
        sys.exit(f"The window did not come to use its store of reviews: look at {picture.name}.")
    print(f"The window was shown: {picture.name}")


def objects(folder: Path) -> list[Path]:
    """A DICOM object for each of the decoders, most of which the program runs in a process of their own."""
    sys.path.insert(0, str(ROOT / "tests" / "support"))
    from dicoms import tiles, write_dicom

    syntaxes = {
        "jpeg-lossless.dcm": uid.JPEGLosslessSV1,
        "jpeg-ls.dcm": uid.JPEGLSLossless,
        "jpeg-2000.dcm": uid.JPEG2000Lossless,
        "rle.dcm": uid.RLELossless,
    }
    return [write_dicom(folder / name, tiles(), syntax) for name, syntax in syntaxes.items()]


def acknowledge(home: Path) -> None:
    """As the first thing a user does: until then the welcome lies over the window."""
    settings = home / ".config" / "clarus-desktop" / "settings.json"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text('{"acknowledged": true}', encoding="utf-8")
    owner = home.stat()
    for path in (settings, settings.parent, settings.parent.parent):
        os.chown(path, owner.st_uid, owner.st_gid)


@contextmanager
def screen() -> Iterator[tuple[str, Path]]:
    """A screen that nobody sees. Gives its name, and the file that holds what it shows."""
    with tempfile.TemporaryDirectory() as folder:
        told, tell = os.pipe()
        size = f"{SCREEN[0]}x{SCREEN[1]}x24"
        command = ["Xvfb", "-displayfd", str(tell), "-ac", "-nolisten", "tcp", "-screen", "0", size]
        server = subprocess.Popen(
            [*command, "-fbdir", folder],
            pass_fds=[tell],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(tell)
        try:
            if not select.select([told], [], [], LIMIT_S)[0] or not (number := os.read(told, 16).strip()):
                sys.exit("Xvfb did not start.")
            yield f":{number.decode()}", Path(folder) / "Xvfb_screen0"
        finally:
            os.close(told)
            server.terminate()
            server.wait(30)


def settled(shown: subprocess.Popen[bytes], look: Path, still_s: float = STILL_S) -> Image.Image:
    """The screen, once a window was painted on it and the program has nothing more to do."""
    end, before, worked = time.monotonic() + LIMIT_S, b"", 0.0
    while time.monotonic() < end:
        time.sleep(still_s)
        if shown.poll() is not None:
            sys.exit(f"The program ended with {shown.returncode} instead of showing its window.")
        now, work = look.read_bytes(), worked_s(shown.pid)
        picture = dump(now)
        is_painted = len(picture.getcolors(picture.width * picture.height) or ()) > 16
        if is_painted and now == before and work - worked < IDLE_S:
            return picture
        before, worked = now, work
    sys.exit("The window never came to rest.")


def worked_s(process: int) -> float:
    """Time in seconds that processors have spent on a process, on Linux."""
    (_, _, told) = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")
    user, system = told.split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def dump(data: bytes) -> Image.Image:
    """A picture from a dump of X's: a header of 25 numbers and a name, a table of colours, the pixels."""
    numbers = struct.unpack(">25I", data[:100])
    header, width, height, line, colours = (numbers[each] for each in (0, 4, 5, 12, 19))
    pixels = data[header + 12 * colours :]
    return Image.frombytes("RGB", (width, height), pixels[: line * height], "raw", "BGRX", line)


def main() -> None:
    parser = argparse.ArgumentParser(description="Check a frozen program.")
    parser.add_argument("program", nargs="?", type=Path, default=ROOT / "dist/clarus-desktop/clarus-desktop")
    parser.add_argument("--picture", type=Path, default=ROOT / "dist" / "window.png")
    options = parser.parse_args()
    program = options.program.resolve()
    demo = program.parent / "_internal" / "clarus_desktop" / "resources" / "demo" / "demo.mp4"
    with tempfile.TemporaryDirectory() as work:
        machine = Machine(str(program), Path(work))
        check(machine, demo, options.picture)


if __name__ == "__main__":
    main()
