"""One file from an address, fetched because the user asked for it.

Nothing else of this program goes out on the network; decision 0029. What has come is kept until the file is
whole, so that fetching can be stopped and gone on with.
"""

from __future__ import annotations

import hashlib
import http.client
import json
import re
import ssl
import time
import urllib.error
import urllib.request
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from clarus_desktop import __version__
from clarus_desktop.core.atomic import private_folder, write_bytes
from clarus_desktop.core.errors import DownloadError
from clarus_desktop.core.language import joined, mark, tr

LARGEST = 2**29
"""Bytes; ten times the largest of the published checkpoints."""
PATIENCE_S = 15.0
"""How long a server may say nothing."""
CHUNK = 2**16
TOLD_EVERY_S = 0.05
HERE = frozenset({"localhost", "127.0.0.1", "::1"})
"""This computer: the only one asked without encryption."""
_RANGE = re.compile(r"bytes (\d+)-\d+/(?:\d+|\*)")
_ELSEWHERE = mark("Get the file another way and import it from disk.")


@dataclass(frozen=True)
class Progress:
    """How far fetching is."""

    done: int
    """Bytes that are here, those of an earlier time included."""
    total: int
    """Bytes of the file; 0: the server doesn't tell."""
    host: str
    """Whom they come from: not the one asked, where that one refers to another."""


@dataclass(frozen=True)
class Fetched:
    """A file that is here as a whole."""

    path: Path
    sha256: str


def as_download(address: str) -> str:
    """An address as it is asked: a share link is made one that gives the file instead of a page about it.

    Raises:
        DownloadError: no address of a file on the web; one without encryption; one that holds a password.
    """
    address = address.strip()
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        parts, host = urlsplit(""), None
    if not host or not re.fullmatch(r"[!-~]+", address) or parts.scheme not in ("https", "http"):
        raise DownloadError(
            tr("That is not the address of a file."), tr("It begins with https:// and has no blanks.")
        )
    if not _encrypted(address):
        raise DownloadError(tr("Files are only fetched over an encrypted connection."), tr("Use https://."))
    if parts.username is not None:
        raise DownloadError(tr("The address holds a name or password."), tr(_ELSEWHERE))
    query = parse_qsl(parts.query, keep_blank_values=True)
    if any(key == "dl" for key, _ in query):
        query = [(key, "1" if key == "dl" else value) for key, value in query]
        parts = parts._replace(query=urlencode(query))
    return urlunsplit(parts._replace(fragment=""))


def fetch(address: str, folder: Path) -> Generator[Progress, None, Fetched]:
    """Fetch a file; gone on with where an earlier time was stopped, if it is still the same file.

    Args:
        address: from ``as_download``.
        folder: for this address alone; made where missing. The caller takes it away in the end.

    Yields:
        How far it is, at every point where it may be stopped.

    Raises:
        DownloadError: the server can't be reached or doesn't have it; a web page, larger than ``LARGEST``,
            cut short; it could not be written.
    """
    host = urlsplit(address).hostname or ""
    try:
        private_folder(folder)
        part = folder / "part"
        with _ask(address, folder) as answer:
            host = urlsplit(answer.url).hostname or host
            start = _begin(answer, part, folder, host)
            length = answer.headers.get("Content-Length", "")
            total = start + int(length) if length.isascii() and length.isdigit() else 0
            with part.open("ab") as file:
                yield from _receive(answer, file, Progress(start, total, host))
        whole = folder / _file_name(address)
        part.replace(whole)
        with whole.open("rb") as stream:
            return Fetched(whole, hashlib.file_digest(stream, "sha256").hexdigest())
    except (OSError, http.client.HTTPException) as error:
        raise _told(error, host) from error


def _ask(address: str, folder: Path) -> Any:
    """The open answer of the server: to the rest of the file, if a part of it is here."""
    headers = {"User-Agent": f"clarus-desktop/{__version__}", **_rest_of(folder)}
    opener = urllib.request.build_opener(_Redirects)
    try:
        return opener.open(urllib.request.Request(address, headers=headers), timeout=PATIENCE_S)
    except urllib.error.HTTPError as error:
        error.close()
        if error.code != http.client.REQUESTED_RANGE_NOT_SATISFIABLE or "Range" not in headers:
            raise
        (folder / "part").unlink()
        return _ask(address, folder)


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows a server to another one only where that one is asked with encryption, too."""

    def redirect_request(
        self, req: urllib.request.Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        if not _encrypted(newurl) or (req.type == "https" and urlsplit(newurl).scheme != "https"):
            fp.close()
            raise DownloadError(
                tr("“{host}” refers to a connection without encryption.", host=req.host), tr(_ELSEWHERE)
            )
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _encrypted(address: str) -> bool:
    parts = urlsplit(address)
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in HERE)


def _rest_of(folder: Path) -> dict[str, str]:
    """Headers that ask for what is missing, provided that the file is the one of which a part is here."""
    part = folder / "part"
    if not part.is_file() or not (have := part.stat().st_size):
        return {}
    try:
        state = json.loads((folder / "mark.json").read_text(encoding="utf-8"))["mark"]
    except (OSError, ValueError, KeyError, TypeError):
        state = ""
    return {"Range": f"bytes={have}-", "If-Range": state} if isinstance(state, str) and state else {}


def _mark(headers: Mapping[str, str]) -> str:
    """What tells this state of a file from any other; empty: nothing does. A weak tag (W/) doesn't."""
    tag = headers.get("ETag", "")
    return tag if tag.startswith('"') else headers.get("Last-Modified", "")


def _begin(answer: Any, part: Path, folder: Path, host: str) -> int:
    """Where in the file the answer begins; what is here of another state of the file is dropped."""
    if answer.headers.get_content_type() in ("text/html", "application/xhtml+xml"):
        raise _page(host)
    have = part.stat().st_size if part.is_file() else 0
    if answer.status == http.client.PARTIAL_CONTENT:
        match = _RANGE.fullmatch(answer.headers.get("Content-Range", ""))
        if match is not None and int(match[1]) == have:
            return have
        part.unlink(missing_ok=True)
        raise DownloadError(
            tr("“{host}” sent another part than was asked for.", host=host), tr("Fetch it again.")
        )
    part.unlink(missing_ok=True)
    write_bytes(folder / "mark.json", json.dumps({"mark": _mark(answer.headers)}).encode())
    return 0


def _receive(answer: Any, file: IO[bytes], at: Progress) -> Generator[Progress, None, None]:
    done, told = at.done, 0.0
    while True:
        if max(done, at.total) > LARGEST:
            file.truncate(0)
            raise DownloadError(
                tr(
                    "The file is larger than the {limit} MiB that a checkpoint may have.", limit=LARGEST >> 20
                ),
                tr(_ELSEWHERE),
            )
        if (now := time.monotonic()) - told >= TOLD_EVERY_S:
            told = now
            yield Progress(done, at.total, at.host)
        chunk: bytes = answer.read1(CHUNK)
        if not chunk:
            break
        if not done and chunk.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<"):
            raise _page(at.host)
        file.write(chunk)
        done += len(chunk)
    if done < at.total:
        raise http.client.IncompleteRead(b"")
    if not done:
        raise DownloadError(tr("“{host}” sent an empty file.", host=at.host), tr(_ELSEWHERE))
    yield Progress(done, done, at.host)


def _page(host: str) -> DownloadError:
    return DownloadError(
        tr("“{host}” sent a web page, not a file.", host=host),
        joined(tr("A share link must be one for downloading (dl=1), without signing in."), tr(_ELSEWHERE)),
    )


def _file_name(address: str) -> str:
    """What the file is called by its address, fit for any disk."""
    name = unquote(urlsplit(address).path).rsplit("/", 1)[-1]
    return re.sub(r"[^A-Za-z0-9._-]", "_", name).lstrip(".")[:100] or "checkpoint.pth"


def _told(error: OSError | http.client.HTTPException, host: str) -> DownloadError:
    """What went wrong, in words."""
    cause = error.reason if isinstance(error, urllib.error.URLError) else error
    again = tr("What has come is kept: fetch it again to go on from there.")
    if isinstance(error, urllib.error.HTTPError):
        return DownloadError(
            tr("“{host}” doesn't give the file ({code}).", host=host, code=error.code), tr(_ELSEWHERE)
        )
    if isinstance(cause, ssl.SSLCertVerificationError):
        return DownloadError(
            tr("“{host}” could not show that it is “{host}”; nothing was fetched.", host=host), tr(_ELSEWHERE)
        )
    if not isinstance(error, OSError) or isinstance(cause, ConnectionError | TimeoutError | ssl.SSLError):
        return DownloadError(tr("The connection to “{host}” was cut or stood still.", host=host), again)
    if isinstance(error, urllib.error.URLError):
        return DownloadError(
            tr("“{host}” could not be reached.", host=host),
            joined(tr("Check the connection to the network."), tr(_ELSEWHERE)),
        )
    return DownloadError(
        tr("The file could not be written ({reason}).", reason=error.strerror or type(error).__name__),
        joined(tr("Make room on the disk."), again),
    )
