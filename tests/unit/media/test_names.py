"""Clips of any name open, and what is shown of the name does no harm; so it is with what is refused."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.errors import ClipError, NotAClipError
from clarus_desktop.media import find_clips, glance
from formats import CASES, Shelf

Open = Callable[..., Clip]

KINDS = {case.name: case for case in CASES}
SHOWN = ("mp4, H.264, index in front", "avi, MJPEG", "gif", "png", "animated webp", "uncompressed", "JPEG-LS")
"""One of each kind of reader."""
FOLDER = "folder of png"

NAMES = {
    "html": "<img src=x onerror=alert(1)><b>Jane",
    "markup": "&lt;b&gt; %s {name} $(reboot) `id` \\u0041",
    "quotes": "a”b“c'd\"e",
    "new lines": "a\nb\r\nc\x0b\x0cd\u2028e\u2029f\x85g",
    "terminal": "\x1b[31mred\x1b]0;title\x07",
    "right to left": "safe\u202egpj.4pm\u2066x\u2069",
    "arabic": "فحص الرئة",
    "pattern": "img%03d",
    "address": "http:x",
    "option": "-rf --out",
    "hidden": ".clip",
    "spaces": "  a  ",
    "longest": "x" * 250,
    "wide": "肺" * 83,
    "combining": "a" + "\u0301" * 60,
    "nearly NUL": "a%00b\u2400c",
    "undecodable": os.fsdecode(b"\xff\xfe\x80clip"),
}
TURNING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
linux = pytest.mark.skipif(sys.platform != "linux", reason="other systems don't allow such names")


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    return Shelf(tmp_path_factory.mktemp("shelf"))


def is_harmless(text: str) -> bool:
    """One line, which can be stored and can't turn what stands beside it."""
    text.encode()
    return not any(
        unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp")
        or unicodedata.bidirectional(letter) in TURNING
        for letter in text
    )


@linux
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", [*SHOWN, FOLDER])
def test_a_clip_opens_whatever_its_name(
    kind: str, name: str, shelf: Shelf, opened: Open, tmp_path: Path
) -> None:
    if kind == "JPEG-LS" and name not in ("html", "undecodable"):
        return  # its decoder, which takes a second to start, never sees the name
    clip = shelf.clip(KINDS[kind])
    path = tmp_path / (NAMES[name] + KINDS[kind].suffix)
    path.symlink_to(clip)
    info = opened(path).info
    assert info.sha256 == opened(clip).info.sha256
    assert is_harmless(info.name)
    assert info.name
    assert find_clips([path]) == [path]


@linux
@pytest.mark.parametrize("name", NAMES)
def test_what_is_refused_is_named_without_harm(name: str, opened: Open, tmp_path: Path) -> None:
    path = tmp_path / f"{NAMES[name]}.mp4"
    path.write_bytes(b"no video")
    for opening in (lambda: opened(path), lambda: list(glance(path))):
        with pytest.raises(NotAClipError) as refused:
            opening()
        assert is_harmless(str(refused.value))
        assert tmp_path.name not in str(refused.value)
    path.unlink()
    with pytest.raises(ClipError) as missing:
        opened(path)
    assert is_harmless(str(missing.value))


@pytest.mark.parametrize(
    "name", ["a\0b.mp4", "x" * 300 + ".mp4", "", ".", "..", "/", "a/../..", "CON", "NUL.mp4"]
)
def test_what_can_be_no_name_is_refused(name: str, opened: Open, tmp_path: Path) -> None:
    with pytest.raises(ClipError) as refused:
        opened(f"{tmp_path}/{name}")
    assert is_harmless(str(refused.value))
