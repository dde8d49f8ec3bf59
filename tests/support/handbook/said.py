"""What the program can say: every text in its source, with … for what is put in when it is said."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

PROGRAM = Path(__file__).resolve().parents[3] / "clarus_desktop"


@cache
def texts() -> frozenset[str]:
    """Of all modules, without docstrings."""
    return frozenset(
        text
        for path in PROGRAM.rglob("*.py")
        for text in _of_module(ast.parse(path.read_text(encoding="utf-8")))
    )


def _of_module(module: ast.Module) -> Iterator[str]:
    skipped: set[ast.AST] = set()
    for node in ast.walk(module):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):  # docstrings
            skipped.add(node.value)
        if isinstance(node, ast.JoinedStr):
            skipped.update(node.values)
            yield "".join(part.value if isinstance(part, ast.Constant) else "…" for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in skipped:
            yield node.value
