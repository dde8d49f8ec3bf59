"""The catalogues hold what the source says, and the window speaks by them."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

import catalogues
from catalogues import CODES, FOLDER, ROOT
from clarus_desktop import resources
from clarus_desktop.core.language import tr
from clarus_desktop.ui.translation import BUTTONS, MACHINE_MADE, speak

SPOKEN = ("tr", "many")
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    speak(qapp, "en", resources.folder())


@pytest.mark.parametrize("code", CODES)
def test_a_catalogue_holds_every_text_of_the_source_translated_and_no_other(code: str) -> None:
    known, wanted = catalogues.translations(code), dict(catalogues.texts_in_source())
    assert set(known) == set(wanted), "run ./dev translations"
    assert [text for text, translation in known.items() if not translation] == []


@pytest.mark.parametrize("code", CODES)
def test_a_translation_has_the_values_of_its_text(code: str) -> None:
    for text, translation in catalogues.translations(code).items():
        try:
            wanted = placeholders(text)
        except ValueError:
            continue  # braces that are braces: never given values
        assert placeholders(translation) == wanted, text


@pytest.mark.parametrize("code", CODES)
def test_a_translation_keeps_ends_of_texts_and_counts_of_lines(code: str) -> None:
    for text, translation in catalogues.translations(code).items():
        assert translation.endswith("…") == text.endswith("…"), text
        assert translation.count("\n") == text.count("\n"), text
        assert translation[:1].isspace() == text[:1].isspace(), text
        assert translation[-1:].isspace() == text[-1:].isspace(), text


def test_what_the_program_loads_is_made_of_the_catalogues(tmp_path: Path) -> None:
    catalogues.release(FOLDER, tmp_path)
    for code in CODES:
        made, shipped = tmp_path / f"{code}.qm", FOLDER / f"{code}.qm"
        assert made.read_bytes() == shipped.read_bytes(), "run ./dev translations"


def test_texts_are_given_as_the_catalogues_can_hold_them() -> None:
    """Never as a module is imported, before there is a language; never put together, unseen by lupdate."""
    wrong = [f"{path.relative_to(ROOT)}:{fault}" for path in catalogues.sources() for fault in faults(path)]
    assert wrong == []


def faults(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    nodes = list(ast.walk(tree))
    within = {id(node) for made in nodes if isinstance(made, FUNCTIONS) for node in in_body(made)}
    formatted = {id(node) for made in nodes if isinstance(made, ast.JoinedStr) for node in ast.walk(made)}
    for node in nodes:
        name = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
        if isinstance(node, ast.Call) and name in (*SPOKEN, "mark"):
            if name != "mark" and id(node) not in within:
                yield f"{node.lineno}: {name} as the module is imported"
            if id(node) in formatted:
                yield f"{node.lineno}: {name} in an f-string, where lupdate doesn't see it"
            if any(isinstance(given, ast.JoinedStr | ast.BinOp) for given in node.args):
                yield f"{node.lineno}: {name} of a text that is put together"


def in_body(function: ast.AST) -> Iterator[ast.AST]:
    """What runs when a function is called: not its defaults and decorators."""
    body = getattr(function, "body", [])
    for statement in body if isinstance(body, list) else [body]:
        yield from ast.walk(statement)


def test_every_language_but_english_is_marked_as_made_by_a_machine_until_somebody_checks_it() -> None:
    assert list(MACHINE_MADE) == CODES


@pytest.mark.parametrize("code", CODES)
def test_the_window_speaks_a_language_and_english_again(app: QApplication, code: str) -> None:
    text = "Open folder as exam…"
    speak(app, code, resources.folder())
    assert tr(text) == catalogues.translations(code)[text] != text
    speak(app, "en", resources.folder())
    assert tr(text) == text


@pytest.mark.parametrize("code", CODES)
def test_dialogs_buttons_are_translated_too(app: QApplication, code: str) -> None:
    speak(app, code, resources.folder())
    standard = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(standard.Ok | standard.Cancel | standard.Close)
    known = catalogues.translations(code)
    assert {each.text() for each in box.buttons()} == {known[text] for text in BUTTONS}
    assert known["Cancel"] != "Cancel"


def test_an_unknown_language_is_english(app: QApplication) -> None:
    speak(app, "xx", resources.folder())
    assert tr("Open folder as exam…") == "Open folder as exam…"
    assert app.layoutDirection() == Qt.LayoutDirection.LeftToRight == QLocale("xx").textDirection()


def test_a_file_name_that_is_no_text_is_left_as_it_is(app: QApplication) -> None:
    speak(app, "fr", resources.folder())
    assert tr("a\udcff.mp4") == "a\udcff.mp4"
