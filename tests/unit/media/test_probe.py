"""Files that are no clips are refused: quickly, by name, in one sentence, and nothing else is read."""

from __future__ import annotations

import os
import shutil
import socket
import stat
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from clarus_desktop.core.errors import (
    ClarusError,
    ClipEmptyError,
    ClipNotFoundError,
    ClipRefusedError,
    ClipUnreadableError,
    NotAClipError,
)
from clarus_desktop.media import open_clip

SCRIPTS = {
    "ffconcat": "ffconcat version 1.0\nfile other.mp4\n",
    "concat without header": "file other.mp4\n",
    "hls": "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nother.mp4\n#EXT-X-ENDLIST\n",
    "hls after a byte order mark": "\ufeff\n#EXTM3U\n#EXTINF:9,\nother.mp4\n",
    "sdp": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 5004 RTP/AVP 96\n",
    "dash": '<?xml version="1.0"?>\n<MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static"></MPD>',
    "asx": '<ASX version="3.0"><Entry><Ref href="other.mp4"/></Entry></ASX>',
}


def assert_refused(path: str | Path, kind: type[ClarusError], *words: str) -> None:
    start = time.monotonic()
    with pytest.raises(ClarusError) as refusal:
        open_clip(path)
    assert time.monotonic() - start < 1
    assert type(refusal.value) is kind
    sentence = str(refusal.value)
    assert sentence.endswith(".")
    assert sentence.count("\n") == 0
    assert (
        str(Path(path).parent) in (".", "/") or str(Path(path).parent) not in sentence + refusal.value.advice
    )
    for word in words:
        assert word in sentence


@pytest.mark.parametrize("script", SCRIPTS)
def test_scripts_that_lead_to_other_files_are_refused(
    script: str, mp4: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mp4.rename(tmp_path / "other.mp4")
    (tmp_path / "x.mp4").write_text(SCRIPTS[script], encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert_refused("x.mp4", ClipRefusedError, "x.mp4")
    assert_refused(tmp_path / "x.mp4", ClipRefusedError, "x.mp4")


@pytest.mark.parametrize("disguise", ["\0", "// a comment no sniffing expects\n"])
@pytest.mark.parametrize("script", SCRIPTS)
def test_scripts_that_are_not_recognised_are_not_followed_either(
    script: str, disguise: str, mp4: Path, tmp_path: Path
) -> None:
    mp4.rename(tmp_path / "other.mp4")
    (tmp_path / "x.mp4").write_text(disguise + SCRIPTS[script], encoding="utf-8")
    assert_refused(tmp_path / "x.mp4", NotAClipError)


def test_the_decoder_itself_follows_no_script(
    mp4: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second lock: with the first one open, FFmpeg's own lists still refuse."""
    monkeypatch.setattr("clarus_desktop.media.probe._SCRIPT_STARTS", (b"never",))
    monkeypatch.chdir(tmp_path)
    mp4.rename(tmp_path / "other.mp4")
    for name, text in SCRIPTS.items():
        (tmp_path / "x.mp4").write_text(text, encoding="utf-8")
        with pytest.raises(ClarusError):
            open_clip("x.mp4")
        assert name


@pytest.mark.parametrize(
    "name",
    [
        "http://127.0.0.1:9/x.mp4", "http:x.mp4", "rtsp://127.0.0.1/x", "file:clip.mp4", "pipe:0",
        "lavfi:testsrc", "concat:clip.mp4|clip.mp4", "data:video/mp4;base64,AAAA",
        "subfile,,start,0,end,9,,:clip.mp4",
    ],
)  # fmt: skip
def test_addresses_are_never_opened(name: str, mp4: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(mp4.parent)

    def no_network(*_: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", no_network)
    with pytest.raises((ClipRefusedError, ClipNotFoundError)):
        open_clip(name)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
@pytest.mark.parametrize(
    "name", ["http:x.mp4", "concat:a|b.mp4", "img%03d.png", "*?.gif", "日本語 肺.mp4", "-i.mp4"]
)
def test_a_regular_file_opens_whatever_its_name(
    name: str, mp4: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(mp4.parent)
    mp4.rename(name)
    clip = open_clip(name)
    assert clip.info.name == name
    assert clip.info.frame_count == 40


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_names_that_are_no_text_are_shown_with_replacements(mp4: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(mp4.parent) + b"/a\xff\nb.mp4"))
    mp4.rename(odd)
    assert open_clip(odd).info.name == "a\ufffd\ufffdb.mp4"


def test_missing_files(tmp_path: Path) -> None:
    assert_refused(tmp_path / "gone.mp4", ClipNotFoundError, "gone.mp4")
    assert_refused(tmp_path / "no" / "folder" / "gone.mp4", ClipNotFoundError, "gone.mp4")
    assert_refused("C:\\clips\\Ä\\gone.mp4", ClipNotFoundError, "“gone.mp4”")
    assert_refused("a\0b.mp4", ClipNotFoundError)
    (tmp_path / "link.mp4").symlink_to("nowhere")
    assert_refused(tmp_path / "link.mp4", ClipNotFoundError)


def test_empty_files_and_folders(tmp_path: Path) -> None:
    (tmp_path / "empty.mp4").touch()
    assert_refused(tmp_path / "empty.mp4", ClipEmptyError, "empty.mp4")
    assert_refused(tmp_path, NotAClipError, tmp_path.name, "folder")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_pipes_sockets_and_devices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    os.mkfifo("pipe.mp4")
    assert_refused("pipe.mp4", NotAClipError, "pipe.mp4")
    assert_refused("/dev/zero", NotAClipError, "regular file")
    with socket.socket(socket.AF_UNIX) as endpoint:
        endpoint.bind("socket.mp4")
        assert_refused("socket.mp4", NotAClipError, "regular file")


def test_files_that_may_not_be_read(mp4: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", denied)
    assert_refused(mp4, ClipUnreadableError, "clip.mp4", "Permission denied")


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_that_lead_nowhere(tmp_path: Path) -> None:
    (tmp_path / "x.mp4").symlink_to("x.mp4")
    assert_refused(tmp_path / "x.mp4", ClipUnreadableError)
    (tmp_path / "there").symlink_to("back")
    (tmp_path / "back").symlink_to("there")
    assert_refused(tmp_path / "there" / "clip.mp4", ClipUnreadableError, "clip.mp4")
    (tmp_path / "dangling.mp4").symlink_to(tmp_path / "nothing" / "here.mp4")
    assert_refused(tmp_path / "dangling.mp4", ClipNotFoundError, "dangling.mp4")
    (tmp_path / "folder.mp4").symlink_to(tmp_path)
    assert_refused(tmp_path / "folder.mp4", NotAClipError, "folder.mp4")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes with names")
def test_a_pipe_that_takes_the_place_of_a_file_just_then(mp4: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real_stat = Path.stat

    def exchanged(path: Path, **options: bool) -> os.stat_result:
        status = real_stat(path, **options)
        if path == mp4 and path.is_file():
            path.unlink()
            os.mkfifo(path)
        return status

    monkeypatch.setattr("clarus_desktop.media.probe.Path.stat", exchanged)
    monkeypatch.setattr(Path, "is_file", lambda path: stat.S_ISREG(real_stat(path).st_mode))
    assert_refused(mp4, NotAClipError, "clip.mp4", "regular file")


def test_content_of_other_kinds(tmp_path: Path) -> None:
    contents: dict[str, bytes] = {
        "text": b"hello\n" * 1000,
        "zeros": bytes(2_000_000),
        "noise": os.urandom(200_000),
        "png": b"\x89PNG\r\n\x1a\n" + bytes(100),
        "jpeg": b"\xff\xd8\xff\xe0\0\x10JFIF\0" + bytes(100),
        "pdf": b"%PDF-1.7\n" + bytes(1000),
        "one byte": b"x",
    }
    for content in contents.values():
        (tmp_path / "x.mp4").write_bytes(content)
        assert_refused(tmp_path / "x.mp4", NotAClipError, "x.mp4")
    with zipfile.ZipFile(tmp_path / "x.mp4", "w") as archive:
        archive.writestr("clip.mp4", b"0" * 1000)
    assert_refused(tmp_path / "x.mp4", NotAClipError)


def test_a_still_image_is_opened_as_one_whatever_its_name(
    make_clip: Callable[..., Path], draw: Callable[..., object], tmp_path: Path
) -> None:
    still = make_clip(tmp_path / "still.png", draw(1), codec="png", pixels="rgb24", container="image2")
    assert open_clip(shutil.copy(still, tmp_path / "still.mp4")).info.frame_count == 1


def test_a_huge_file_of_nothing_is_refused_at_once(tmp_path: Path) -> None:
    with (tmp_path / "huge.mp4").open("wb") as file:
        file.truncate(4 << 30)
    assert_refused(tmp_path / "huge.mp4", NotAClipError)


def test_more_memory_than_there_is(mp4: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def too_much(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr(np, "empty", too_much)
    assert_refused(mp4, ClipUnreadableError, "clip.mp4", "more memory than there is")


def test_an_image_size_beyond_reason_is_no_frame(tmp_path: Path) -> None:
    screen = b"GIF89a" + b"\xff\xff\xff\xff" + b"\xf0\0\0" + b"\0\0\0\xff\xff\xff"
    image = b",\0\0\0\0\xff\xff\xff\xff\0" + b"\x02\x02\x4c\x01\0"
    (tmp_path / "huge.gif").write_bytes(screen + image + b";")
    assert_refused(tmp_path / "huge.gif", ClipEmptyError, "huge.gif")
