"""Files that try to lead a program elsewhere; and a program that tells what Python opens while it runs."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import av

from clips import write_clip

DECOY = "another_patient.mp4"
CONTROL = "sound.avi"


def write_hostile(folder: Path, port: int) -> list[str]:
    """Names, in ``folder``, of clips that point to the decoy beside them or to a local ``port``."""
    write_clip(folder / DECOY, seed=1)
    write_clip(folder / CONTROL, seed=2)
    address = f"http://127.0.0.1:{port}/x.mp4"
    texts = {
        "concat.mp4": f"ffconcat version 1.0\nfile {DECOY}\n",
        "plain_concat.avi": f"file '{DECOY}'\n",
        "playlist.mp4": f"#EXTM3U\n#EXTINF:9,\n{DECOY}\n#EXTINF:9,\n{address}\n#EXT-X-ENDLIST\n",
        "disguised.ts": f"\0\0#EXTM3U\n#EXTINF:9,\n{address}\n",
        "session.mp4": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\n"
        f"m=video {port} RTP/AVP 96\n",
        "manifest.mp4": f'<?xml version="1.0"?>\n<MPD><BaseURL>{address}</BaseURL></MPD>',
        "redirect.wmv": f'<ASX version="3.0"><Entry><Ref href="{address}"/></Entry></ASX>',
        "reference.mov": f"[Reference]\nRef1={address}\n",
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "frame%03d.png.mp4").write_bytes(b"\x89PNG\r\n\x1a\n")
    referring_mov(folder / "elsewhere.mov", str(folder / DECOY))
    referring_mov(folder / "far_away.mov", address)
    os.mkfifo(folder / "pipe.mp4")
    (folder / "dangling.mp4").symlink_to("nowhere.mp4")
    (folder / "loop.mp4").symlink_to("loop.mp4")
    (folder / "device.mp4").symlink_to("/dev/zero")
    there = [*texts, "frame%03d.png.mp4", "elsewhere.mov", "far_away.mov", "pipe.mp4"]
    links = ["dangling.mp4", "loop.mp4", "device.mp4"]
    return [
        *there,
        *links,
        address,
        "http:x.mp4",
        f"concat:{DECOY}|{DECOY}",
        f"file:{DECOY}",
        "lavfi:testsrc",
    ]


def referring_mov(path: Path, target: str) -> None:
    """A MOV without frames, whose index says that they lie in another file or at an address."""
    write_clip(path, seed=3)
    with av.open(str(path)) as source, av.open(str(path.with_suffix(".tmp")), "w", format="mov") as output:
        copy = output.add_stream_from_template(source.streams.video[0])
        for packet in source.demux(video=0):
            if packet.size:
                packet.stream = copy
                output.mux(packet)
    content = bytearray(path.with_suffix(".tmp").read_bytes())
    path.with_suffix(".tmp").unlink()
    frames, index = content.index(b"mdat") + 4, content.rindex(b"moov") - 4
    content[frames:index] = bytes(index - frames)
    entry = content.rindex(b"url ", 0, len(content)) - 4
    new = b"url \0\0\0\0" + target.encode() + b"\0"
    added = 4 + len(new) - int.from_bytes(content[entry : entry + 4], "big")
    content[entry : entry + 12] = (4 + len(new)).to_bytes(4, "big") + new
    for box in (b"moov", b"trak", b"mdia", b"minf", b"dinf", b"dref"):
        at = content.rindex(box, 0, entry) - 4
        content[at : at + 4] = (int.from_bytes(content[at : at + 4], "big") + added).to_bytes(4, "big")
    path.write_bytes(content)


def main(arguments: list[str]) -> int:
    """The program itself, with each opened file and socket told on the error stream."""

    def tell(event: str, values: tuple[object, ...]) -> None:
        if event == "open" or event.startswith("socket."):
            os.write(2, f"event {event} {values[0]!r}\n".encode("utf-8", "backslashreplace"))

    from clarus_desktop.cli import main as program

    sys.addaudithook(tell)
    return program(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
