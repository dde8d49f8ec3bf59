"""The catalogues of the interface's languages, brought up to date with the source: ``./dev translations``.

Qt's own tools do the work: ``lupdate`` collects what stands in ``tr`` and ``mark``, ``lrelease`` makes of
each catalogue what the program loads.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import PySide6

from clarus_desktop.ui.translation import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
SOURCE = ROOT / "clarus_desktop"
PLACES = {"tr": 0, "mark": 0, "QT_TRANSLATE_NOOP": 1}
"""Which argument is the text."""
CODES = [code for code in LANGUAGES if code != "en"]


def sources() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


def collect(folder: Path) -> None:
    """Bring the ``.ts`` of a folder up to date: new texts without a translation, texts no longer used out."""
    with tempfile.NamedTemporaryFile("w", suffix=".lst") as listed:
        listed.write("\n".join(map(str, sources())))
        listed.flush()
        for code in CODES:
            options = ["-silent", "-no-obsolete", "-locations", "none", "-tr-function-alias", "tr+=mark"]
            same = ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
            languages = ["-source-language", "en", "-target-language", code]
            _run("lupdate", *options, *same, *languages, f"@{listed.name}", "-ts", folder / f"{code}.ts")


def release(folder: Path, to: Path) -> None:
    """Make the ``.qm`` of the catalogues in a folder; what has no translation stays English.

    A program that is running has them mapped into memory: they are replaced, and not written over.
    """
    for code in CODES:
        made = to / f"{code}.qm"
        with tempfile.TemporaryDirectory(dir=to) as aside:
            _run("lrelease", "-silent", folder / f"{code}.ts", "-qm", Path(aside) / made.name)
            (Path(aside) / made.name).replace(made)


def translations(code: str) -> dict[str, str]:
    """Each text of a catalogue and its translation; "" where there is none."""
    messages = ElementTree.parse(FOLDER / f"{code}.ts").iter("message")
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


def texts_in_source() -> Iterator[tuple[str, str]]:
    """Each literal that ``tr`` or ``mark`` is given, with where it stands: lupdate written out naively."""
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            place = PLACES.get(getattr(node.func, "id", "")) if isinstance(node, ast.Call) else None
            if isinstance(node, ast.Call) and place is not None:
                text = node.args[place]
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    yield text.value, f"{path.relative_to(ROOT)}:{node.lineno}"


def _run(tool: str, *arguments: str | Path) -> None:
    done = subprocess.run(
        [Path(PySide6.__file__).parent / tool, *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{tool}: {done.stderr.strip() or done.stdout.strip()}")


def main() -> None:
    collect(FOLDER)
    release(FOLDER, FOLDER)
    for code in CODES:
        known = translations(code)
        print(f"{code}: {sum(map(bool, known.values()))} of {len(known)} texts translated")


if __name__ == "__main__":
    main()
