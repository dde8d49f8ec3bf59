"""Videos: containers and codecs as phones, scanners, converters and archives make them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import av
import numpy as np

from formats.cases import FRAMES, NO, NOTHING, UNEVEN_MS, Case, Group, Make, Variant
from stills import write_pages
from videos import Images, encode, pictures

Options = dict[str, Any]
"""Of ``encode``."""

MJPEG: Options = {"codec": "mjpeg", "pixels": "yuvj420p"}
MPEG4: Options = {"codec": "mpeg4"}
HEVC: Options = {"codec": "libx265", "codec_options": {"x265-params": "log-level=none"}}
AV1: Options = {"codec": "libsvtav1", "codec_options": {"preset": "12", "svtav1-params": "lp=1"}}
VP8: Options = {"codec": "libvpx", "codec_options": {"deadline": "realtime", "cpu-used": "8"}}
VP9: Options = {"codec": "libvpx-vp9", "codec_options": {"deadline": "realtime", "cpu-used": "8"}}
MPEG1: Options = {"codec": "mpeg1video", "container": "mpeg"}
MPEG2: Options = {"codec": "mpeg2video", "codec_options": {"g": "10", "bf": "2"}}
PRORES: Options = {"codec": "prores_ks", "pixels": "yuv422p10le"}
GIF: Options = {"codec": "gif", "pixels": "rgb8", "rate": 10}
IN_FRONT: Options = {"container_options": {"movflags": "faststart"}}
IN_FRAGMENTS: Options = {
    "container_options": {"movflags": "frag_keyframe+empty_moov"},
    "codec_options": {"g": "4"},
}
FULL_COLOUR: Options = {"pixels": "yuv444p"}
TEN_BIT: Options = {"pixels": "yuv420p10le"}

H264: Any = {"odd": FULL_COLOUR, "deep": TEN_BIT}
"""Its usual kind of colour has even sizes only."""
AVI: Any = {"sound": "pcm_s16le", "forgets_times": True, "rest": "from 50 %"}
NOT_CUT: Any = {"rest": NO, "gap": NOTHING}
"""Nothing is found without the index at the end."""
PLAIN: Any = {"block": NO, "loss": NOTHING, "bit": NO}
"""Any bytes are an image."""


def clear(images: Images) -> Images:
    """With opacity: see-through light gray on the left half."""
    opacity = np.full((*images.shape[:3], 1), 255, np.uint8)
    made = np.concatenate([images, opacity], axis=3)
    made[:, :, : images.shape[2] // 2] = (200, 200, 200, 0)
    return made


def retimed(path: Path, options: Options, ticks_ms: Sequence[int]) -> Path:
    """For encoders that know one rate only: the times are given to the packets."""
    options = {**options, "codec_options": {"g": "10"}}
    plain = encode(path.with_name(f"even{path.suffix}"), pictures(FRAMES), **options)
    container = options.get("container")
    with av.open(str(plain)) as read, av.open(str(path), "w", format=container) as written:
        copy = written.add_stream_from_template(read.streams.video[0])
        packets = [packet for packet in read.demux(video=0) if packet.size]
        for packet, tick in zip(packets, ticks_ms, strict=True):
            packet.pts = packet.dts = 90 * tick + 45_000
            packet.duration = 0
            packet.stream = copy
            written.mux(packet)
    return path


def timeless(path: Path) -> Path:
    """Take the times out of a file: the delays of a GIF, the rates of an AVI."""
    content = bytearray(path.read_bytes())
    at = content.find(b"!\xf9\x04")
    while content.startswith(b"GIF") and at >= 0:
        content[at + 4 : at + 6] = bytes(2)
        at = content.find(b"!\xf9\x04", at + 8)
    if content.startswith(b"RIFF"):
        main, stream = content.index(b"avih"), content.index(b"vids")
        content[main + 8 : main + 12] = bytes(4)
        content[stream + 20 : stream + 28] = bytes(8)
    path.write_bytes(content)
    return path


def video(
    name: str,
    suffix: str,
    options: Options | None = None,
    *,
    odd: Options | None = None,
    deep: Options | None = None,
    see_through: Options | None = None,
    sound: str = "",
    turns: bool = False,
    forgets_times: bool = False,
    is_stamped: bool = True,
    size: tuple[int, int] = (96, 64),
    frames: int = FRAMES,
    **cells: str,
) -> Case:
    """A row.

    Args:
        odd, deep, see_through: what besides ``options`` makes such a clip; None: there is none.
        sound: a codec that goes with it; "": it has no sound.
        turns: the container can say that a recording is to be turned.
        forgets_times: the container can lack times.
        is_stamped: the container can give each frame its own time.
        size: (width, height).
        cells: see ``Case.cells``.
    """
    options = options or {}
    images = partial(pictures, frames, *size)
    large = max(size, (320, 240))  # for FFmpeg takes a transport stream of some packets for something else
    make: dict[Variant, Make] = {
        Variant.PLAIN: lambda path: encode(path, images(), **options),
        Variant.SINGLE: lambda path: encode(path, pictures(1, *large), **options),
    }
    if is_stamped and options.get("codec") in ("mpeg1video", "mpeg2video"):
        make[Variant.UNEVEN] = lambda path: retimed(path, options, UNEVEN_MS)
    elif is_stamped:
        make[Variant.UNEVEN] = lambda path: encode(path, images(), ticks=UNEVEN_MS, **options)
    if forgets_times:
        make[Variant.UNTIMED] = lambda path: timeless(encode(path, images(), **options))
    if turns:
        lying = np.rot90(pictures(FRAMES, 64, 96), 1, (1, 2))
        make[Variant.TURNED] = lambda path: encode(path, lying, turned=True, **options)
    if suffix == ".gif":
        make[Variant.CLEAR] = lambda path: write_pages(path, clear(images()), duration=40)
    elif see_through is not None:
        make[Variant.CLEAR] = lambda path: encode(path, clear(images()), **{**options, **see_through})
    if deep is not None:
        make[Variant.DEEP] = lambda path: encode(path, images(), **{**options, **deep})
    if odd is not None:
        make[Variant.ODD] = lambda path: encode(path, pictures(FRAMES, 75, 53), **{**options, **odd})
    if sound:
        make[Variant.SOUND] = lambda path: encode(path, images(), sound=sound, **options)
    return Case(name, Group.VIDEO, suffix, make, cells, frames)


CASES = (
    video("mp4, H.264, index at the end", ".mp4", **H264, sound="aac", turns=True, block="yes", **NOT_CUT),
    video("mp4, H.264, index in front", ".mp4", IN_FRONT, **H264, sound="aac", turns=True, rest="from 50 %"),
    video(
        "mp4, H.264, in fragments",
        ".mp4",
        IN_FRAGMENTS,
        **H264,
        sound="aac",
        rest="from 50 %",
        gap="yes",
        loss="in part",
    ),
    video("mp4, HEVC", ".mp4", HEVC, **H264, sound="aac", turns=True, bit="no", **NOT_CUT),
    video("mp4, MPEG-4", ".mp4", MPEG4, odd={}, sound="aac", turns=True, block="yes", **NOT_CUT),
    video("mp4, AV1", ".mp4", AV1, odd={}, deep=TEN_BIT, sound="aac", turns=True, block="yes", **NOT_CUT),
    video("mov, H.264", ".mov", **H264, sound="pcm_s16le", turns=True, **NOT_CUT),
    video("mov, MJPEG", ".mov", MJPEG, odd={}, sound="pcm_s16le", turns=True, bit="no", **NOT_CUT),
    video("mov, ProRes", ".mov", PRORES, odd={}, deep={}, turns=True, block="yes", **NOT_CUT),
    video(
        "mov, Animation",
        ".mov",
        {"codec": "qtrle", "pixels": "rgb24"},
        odd={},
        see_through={"pixels": "argb"},
        turns=True,
        clear="as stored",
        bit="no",
        **NOT_CUT,
    ),
    video("3gp, H.264", ".3gp", odd=FULL_COLOUR, sound="aac", turns=True, **NOT_CUT),
    video("3gp, MPEG-4", ".3gp", MPEG4, odd={}, sound="aac", turns=True, block="yes", **NOT_CUT),
    video("avi, MJPEG", ".avi", MJPEG, odd={}, **AVI),
    video("avi, MPEG-4", ".avi", MPEG4, odd={}, block="yes", **AVI),
    video("avi, MS MPEG-4", ".avi", {"codec": "msmpeg4v3"}, odd={}, **AVI),
    video("avi, H.264", ".avi", **H264, times="no", **AVI),
    video(
        "avi, uncompressed",
        ".avi",
        {"codec": "rawvideo", "pixels": "bgr24"},
        odd={},
        sound="pcm_s16le",
        forgets_times=True,
        **PLAIN,
    ),
    video(
        "avi, DV",
        ".avi",
        {"codec": "dvvideo"},
        size=(720, 576),
        frames=6,
        is_stamped=False,
        rest="from 50 %",
        **PLAIN,
    ),
    video("MPEG, MPEG-1", ".mpg", MPEG1, odd={}, sound="mp2", times="no", gap="yes", block="yes"),
    video(
        "MPEG, MPEG-2",
        ".mpg",
        {**MPEG2, "container": "vob"},
        odd={},
        sound="mp2",
        times="no",
        gap="yes",
        block="yes",
    ),
    video(
        "MPEG-2 without a container",
        ".m2v",
        {**MPEG2, "container": "mpeg2video"},
        odd={},
        is_stamped=False,
        gap="no",
        block="yes",
    ),
    video("MPEG-TS, MPEG-2", ".ts", MPEG2, odd={}, sound="mp2", rest="from 50 %", gap="yes", block="yes"),
    video("MPEG-TS, H.264", ".ts", **H264, sound="aac", gap="yes", block="yes"),
    video("H.264 without a container", ".h264", **H264, is_stamped=False, gap="no", loss="no"),
    video("gif", ".gif", GIF, odd={}, forgets_times=True, clear="white", gap="yes", bit="no"),
    video("mkv, H.264", ".mkv", **H264, sound="aac", turns=True, rest="from 50 %"),
    video(
        "mkv, FFV1",
        ".mkv",
        {"codec": "ffv1", "pixels": "bgr0"},
        odd={},
        deep={"pixels": "yuv444p16le"},
        see_through={"pixels": "bgra"},
        sound="pcm_s16le",
        turns=True,
        clear="as stored",
        bit="no",
    ),
    video("webm, VP8", ".webm", VP8, odd={}, sound="libopus", rest="from 50 %", bit="no"),
    video(
        "webm, VP9",
        ".webm",
        VP9,
        odd={},
        see_through={"pixels": "yuva420p"},
        sound="libopus",
        clear="as stored",
        bit="no",
    ),
    video("webm, AV1", ".webm", AV1, odd={}, deep=TEN_BIT, sound="libopus", rest="from 50 %"),
    video("wmv, WMV 1", ".wmv", {"codec": "wmv1"}, sound="wmav2", block="no", loss="no", bit="no"),
    video("wmv, WMV 2", ".wmv", {"codec": "wmv2"}, sound="wmav2", block="no", loss="no", bit="no"),
)
