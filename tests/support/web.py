"""A web server on this computer, for tests of what is fetched."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Site:
    """One file, and how its server behaves. ``requests`` are the headers of each request."""

    content: bytes = b""
    kind: str = "application/octet-stream"
    tag: str = '"1"'
    cut_after: int | None = None
    """Bytes after which the connection is closed, once."""
    stop_after: int | None = None
    """Bytes after which nothing comes until ``go_on`` is set."""
    status: int = 200
    tells_length: bool = True
    refers_to: str = ""
    """Where /elsewhere sends whoever asks for it."""
    wrong_range: bool = False
    address: str = ""
    requests: list[dict[str, str]] = field(default_factory=list)
    go_on: threading.Event = field(default_factory=threading.Event)


@contextmanager
def serving(site: Site) -> Iterator[Site]:
    """The site is there, at ``site.address``."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.requests.append(dict(self.headers))
            if self.path.startswith("/elsewhere"):
                self.send_response(302)
                self.send_header("Location", site.refers_to)
                self.end_headers()
            elif site.status != 200:
                self.send_error(site.status)
            else:
                self._send()

        def _send(self) -> None:
            wanted, start = self.headers.get("Range"), 0
            if wanted is not None and self.headers.get("If-Range") == site.tag:
                start = int(wanted.removeprefix("bytes=").removesuffix("-"))
                if start >= len(site.content):
                    self.send_error(416)
                    return
            body = site.content[start:]
            self.send_response(206 if start else 200)
            if start:
                first = start + site.wrong_range
                self.send_header(
                    "Content-Range", f"bytes {first}-{len(site.content) - 1}/{len(site.content)}"
                )
            if site.tells_length:
                self.send_header("Content-Length", str(len(body)))
            self.send_header("Content-Type", site.kind)
            self.send_header("ETag", site.tag)
            self.end_headers()
            if (stop := site.stop_after) is not None:
                self.wfile.write(body[:stop])
                self.wfile.flush()
                site.go_on.wait(30)
                body = body[stop:]
            if site.cut_after is not None:
                body, site.cut_after = body[: site.cut_after], None
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Tests read ``requests``."""

    class Server(ThreadingHTTPServer):
        def handle_error(self, request: object, client_address: object) -> None:
            """A client that goes away is what some tests are about."""

    with Server(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        site.address = f"http://127.0.0.1:{server.server_port}/trained.pth?dl=1"
        try:
            yield site
        finally:
            site.go_on.set()
            server.shutdown()
            thread.join()
