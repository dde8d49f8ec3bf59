"""The order in which people count files: 2 before 10."""

from __future__ import annotations

import re
from pathlib import Path


def natural_key(name: str | Path) -> tuple[list[tuple[str, int]], str]:
    """Text and numbers by turns, letter case ignored; the name itself decides between equals."""
    pieces = re.findall(r"(\D*)(\d*)", str(name).casefold())
    return [(text, int(number or -1)) for text, number in pieces], str(name)
