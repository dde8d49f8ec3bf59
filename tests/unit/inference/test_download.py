from __future__ import annotations

import hashlib
import os
import socket
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from clarus_desktop.core.errors import DownloadError
from clarus_desktop.inference import download
from clarus_desktop.inference.download import Fetched, Progress, as_download, fetch
from web import Site, serving

CONTENT = os.urandom(300_000)


@pytest.fixture
def site() -> Iterator[Site]:
    with serving(Site(CONTENT)) as site:
        yield site


def whole(steps: Generator[Progress, None, Fetched]) -> tuple[list[Progress], Fetched]:
    told = []
    while True:
        try:
            told.append(next(steps))
        except StopIteration as stop:
            return told, stop.value


def test_a_file_is_fetched_whole_and_its_hash_told(site: Site, tmp_path: Path) -> None:
    told, fetched = whole(fetch(site.address, tmp_path / "new" / "place"))
    assert fetched.path.read_bytes() == CONTENT
    assert fetched.path.name == "trained.pth"
    assert fetched.sha256 == hashlib.sha256(CONTENT).hexdigest()
    assert told[0] == Progress(0, len(CONTENT), "127.0.0.1")
    assert told[-1] == Progress(len(CONTENT), len(CONTENT), "127.0.0.1")
    assert "Range" not in site.requests[0]
    assert not {"Cookie", "Referer"} & site.requests[0].keys()


def test_a_cut_connection_is_told_and_gone_on_with(site: Site, tmp_path: Path) -> None:
    site.cut_after = 100_000
    with pytest.raises(DownloadError, match="was cut") as failure:
        whole(fetch(site.address, tmp_path))
    assert "go on from there" in failure.value.advice
    told, fetched = whole(fetch(site.address, tmp_path))
    assert site.requests[1]["Range"] == "bytes=100000-"
    assert told[0].done == 100_000
    assert told[0].total == len(CONTENT)
    assert fetched.path.read_bytes() == CONTENT


def test_stopped_by_the_user_it_is_gone_on_with(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download, "TOLD_EVERY_S", 0.0)
    site.stop_after = 70_000
    steps = fetch(site.address, tmp_path)
    assert next(steps).done == 0
    while next(steps).done < 1:
        pass
    steps.close()
    site.stop_after = None
    site.go_on.set()
    told, fetched = whole(fetch(site.address, tmp_path))
    assert told[0].done > 0
    assert fetched.path.read_bytes() == CONTENT


def test_another_state_of_the_file_begins_anew(site: Site, tmp_path: Path) -> None:
    site.cut_after = 100_000
    with pytest.raises(DownloadError):
        whole(fetch(site.address, tmp_path))
    site.content, site.tag = CONTENT[::-1], '"2"'
    told, fetched = whole(fetch(site.address, tmp_path))
    assert told[0].done == 0
    assert fetched.path.read_bytes() == CONTENT[::-1]


@pytest.mark.parametrize("tag", ["", 'W/"1"'])
def test_what_can_not_be_told_apart_begins_anew(site: Site, tmp_path: Path, tag: str) -> None:
    site.tag, site.cut_after = tag, 100_000
    with pytest.raises(DownloadError):
        whole(fetch(site.address, tmp_path))
    _, fetched = whole(fetch(site.address, tmp_path))
    assert "Range" not in site.requests[1]
    assert fetched.path.read_bytes() == CONTENT


def test_a_part_that_is_longer_than_the_file_begins_anew(site: Site, tmp_path: Path) -> None:
    site.cut_after = 100_000
    with pytest.raises(DownloadError):
        whole(fetch(site.address, tmp_path))
    site.content = CONTENT[:50_000]
    _, fetched = whole(fetch(site.address, tmp_path))
    assert fetched.path.read_bytes() == site.content


def test_a_server_that_sends_another_part_is_refused(site: Site, tmp_path: Path) -> None:
    site.cut_after, site.wrong_range = 100_000, True
    with pytest.raises(DownloadError, match="was cut"):
        whole(fetch(site.address, tmp_path))
    with pytest.raises(DownloadError, match="another part"):
        whole(fetch(site.address, tmp_path))
    assert not (tmp_path / "part").exists()


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"<!doctype html>", "application/octet-stream"),
        (b"\xef\xbb\xbf \n<html>", "a/b"),
        (b"PK", "text/html"),
    ],
)
def test_a_web_page_is_refused(site: Site, tmp_path: Path, content: bytes, kind: str) -> None:
    site.content, site.kind = content, kind
    with pytest.raises(DownloadError, match="web page") as failure:
        whole(fetch(site.address, tmp_path))
    assert "dl=1" in failure.value.advice


@pytest.mark.parametrize("tells_length", [True, False])
def test_what_is_too_large_is_refused(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tells_length: bool
) -> None:
    site.tells_length = tells_length
    monkeypatch.setattr(download, "LARGEST", 100_000)
    with pytest.raises(DownloadError, match="larger"):
        whole(fetch(site.address, tmp_path))
    assert (tmp_path / "part").stat().st_size == 0  # of what will never be a model nothing is kept


def test_a_file_without_a_length_is_whole_at_its_end(site: Site, tmp_path: Path) -> None:
    site.tells_length = False
    told, fetched = whole(fetch(site.address, tmp_path))
    assert told[0].total == 0
    assert fetched.path.read_bytes() == CONTENT


def test_an_empty_file_is_refused(site: Site, tmp_path: Path) -> None:
    site.content = b""
    with pytest.raises(DownloadError, match="empty"):
        whole(fetch(site.address, tmp_path))


@pytest.mark.parametrize("status", [403, 404, 500])
def test_a_refusal_is_told(site: Site, tmp_path: Path, status: int) -> None:
    site.status = status
    with pytest.raises(DownloadError, match=f"doesn't give the file \\({status}\\)"):
        whole(fetch(site.address, tmp_path))


def test_a_server_that_is_not_there_or_says_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "PATIENCE_S", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/x"
        with pytest.raises(DownloadError, match="stood still"):
            whole(fetch(address, tmp_path))
    with pytest.raises(DownloadError, match=r"“127\.0\.0\.1”"):
        whole(fetch(address, tmp_path))


def test_references_are_followed_but_not_out_of_encryption(site: Site, tmp_path: Path) -> None:
    elsewhere = site.address.replace("trained.pth", "elsewhere")
    site.refers_to = site.address
    _, fetched = whole(fetch(elsewhere, tmp_path))
    assert fetched.path.read_bytes() == CONTENT
    for refers_to in ("http://example.org/x", "ftp://example.org/x", "file:///etc/hostname"):
        site.refers_to = refers_to
        with pytest.raises(DownloadError):
            whole(fetch(elsewhere, tmp_path))


def test_a_folder_that_can_not_be_written_to_is_told(site: Site, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DownloadError, match="could not be written"):
        whole(fetch(site.address, tmp_path / "file" / "place"))
    assert site.requests == []


def test_share_links_become_downloads() -> None:
    assert as_download(" https://a.org/f.pth?rlkey=x%20y&dl=0#top ") == "https://a.org/f.pth?rlkey=x+y&dl=1"
    assert as_download("https://a.org/f%20g.pth?b=c") == "https://a.org/f%20g.pth?b=c"


@pytest.mark.parametrize(
    "address",
    [
        *("", "x", "file:///etc/passwd", "ftp://a.org/x", "https://", "https://a b/", "https://a.org/ä"),
        *("http://a.org/x", "https://a.org:port/", "https://[a/", "https://me:secret@a.org/x"),
    ],
)
def test_what_is_no_address_of_a_file_is_refused(address: str) -> None:
    with pytest.raises(DownloadError):
        as_download(address)
