"""Analyses as bytes and back: a JSON header, then the arrays as they are in memory, all of it deflated.

Body: deflate of (header length as little-endian uint32, header as ASCII JSON, float64 little-endian arrays:
the times of the frames, the reference's distances, each track).
"""

from __future__ import annotations

import json
import struct
import zlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.clip import Area, AreaKind, ClipInfo, Gap, Timing
from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.gating import Gates, Reason, Span, gates_of, spans
from clarus_desktop.core.language import mark
from clarus_desktop.core.model import EngineInfo, ModelInfo, Thresholds
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import Chunk, TrackKind, Tracks
from clarus_desktop.store.fields import UNREADABLE, Fields, as_object, damaged
from clarus_desktop.store.regions import plain_region, region_of

_LENGTH = struct.Struct("<I")
_FLOAT = np.dtype("<f8")


def pack(snapshot: Snapshot) -> bytes:
    """All of a snapshot but what reviewers say: that has tables of its own."""
    clip, model, tracks = snapshot.clip, snapshot.model, snapshot.tracks
    header = {
        "clip": {
            "name": clip.name,
            "sha256": clip.sha256,
            "frames": clip.frame_count,
            "duration_s": clip.duration_s,
            "width": clip.width,
            "height": clip.height,
            "format": clip.format,
            "warnings": list(clip.warnings),
            "missing_frames": clip.missing_frames,
            "gaps": [[gap.at, gap.frames] for gap in clip.gaps],
            "timing": clip.timing.name.lower(),
            "region": plain_region(clip.region),
            "areas": [_plain_area(area) for area in clip.areas],
        },
        "model": {
            "name": model.name,
            "version": model.version,
            "sha256": model.sha256,
            "architecture": model.architecture,
            "kinds": [kind.value for kind in model.kinds],
            "thresholds": plain_settings(model.thresholds, model.rule),
            "card": model.card,
            "references": len(model.reference_distances),
        },
        "engine": plain_engine(snapshot.engine),
        "tracks": [kind.value for kind in tracks.kinds],
        "not_assessable": [[span.first, span.last, span.reason.value] for span in spans(tracks.gates)],
        "thresholds": plain_settings(snapshot.thresholds, snapshot.rule),
        "created": snapshot.created.isoformat(),
        "app_version": snapshot.app_version,
        "region": plain_region(snapshot.region),
    }
    arrays = [clip.times_s, model.reference_distances, *(tracks.values(kind) for kind in tracks.kinds)]
    text = json.dumps(header).encode()
    content = [_LENGTH.pack(len(text)), text, *(np.asarray(array, _FLOAT).tobytes() for array in arrays)]
    return zlib.compress(b"".join(content))


def unpack(body: bytes) -> Snapshot:
    """The snapshot as it was, without reviews.

    Raises:
        StoreDamagedError: the bytes are not a packed snapshot.
    """
    try:
        return _snapshot(zlib.decompress(body))
    except (*UNREADABLE, struct.error, zlib.error) as error:
        raise damaged(mark("An analysis")) from error


def plain_settings(thresholds: Thresholds, rule: RunRule) -> dict[str, Any]:
    return {
        "probability": thresholds.probability,
        "distance": thresholds.distance,
        "min_run": rule.min_run,
        "max_gap": rule.max_gap,
    }


def settings_of(fields: Fields) -> tuple[Thresholds, RunRule]:
    thresholds = Thresholds(fields.number("probability"), fields.number("distance"))
    return thresholds, RunRule(fields.whole("min_run"), fields.whole("max_gap"))


def _snapshot(content: bytes) -> Snapshot:
    (length,) = _LENGTH.unpack_from(content)
    start = _LENGTH.size + length
    header = Fields(json.loads(content[_LENGTH.size : start]))
    clip, model = header.inner("clip"), header.inner("model")
    frames, references = clip.whole("frames"), model.whole("references")
    kinds = tuple(map(TrackKind, header.texts("tracks")))
    sizes = [frames, references, *(frames for _ in kinds)]
    if len(content) - start != sum(sizes) * _FLOAT.itemsize:
        raise ValueError("the arrays are not as long as the header says")
    values = np.frombuffer(content, _FLOAT, offset=start).astype(np.float64)
    times, distances, *columns = np.split(values, np.cumsum(sizes)[:-1])
    thresholds, rule = settings_of(header.inner("thresholds"))
    return Snapshot(
        clip=ClipInfo(
            name=clip.text("name"),
            sha256=clip.text("sha256"),
            times_s=times,
            duration_s=clip.number("duration_s"),
            width=clip.whole("width"),
            height=clip.whole("height"),
            format=clip.text("format"),
            warnings=clip.texts("warnings"),
            missing_frames=clip.whole("missing_frames"),
            gaps=tuple(Gap(int(at), int(frames)) for at, frames in clip.get("gaps") or ()),
            timing=Timing[str(clip.get("timing") or Timing.FILE.name).upper()],
            region=region_of(clip.get("region")),
            areas=tuple(_area(Fields(area)) for area in clip.get("areas") or ()),
        ),
        model=_model(model, distances),
        engine=engine_of(header.inner("engine")),
        tracks=_tracks(
            dict(zip(kinds, columns, strict=True)),
            gates_of(frames, map(_span, header.get("not_assessable") or ())),
        ),
        thresholds=thresholds,
        rule=rule,
        created=header.time("created"),
        app_version=header.text("app_version"),
        region=region_of(header.get("region")),
    )


def _plain_area(area: Area) -> dict[str, Any]:
    return {
        "kind": area.kind.value,
        "left": area.left,
        "top": area.top,
        "right": area.right,
        "bottom": area.bottom,
        "mm_per_px": None if area.mm_per_px is None else list(area.mm_per_px),
    }


def _area(fields: Fields) -> Area:
    spacing = fields.any("mm_per_px")
    return Area(
        kind=AreaKind(fields.text("kind")),
        left=fields.whole("left"),
        top=fields.whole("top"),
        right=fields.whole("right"),
        bottom=fields.whole("bottom"),
        mm_per_px=None if spacing is None else (float(spacing[0]), float(spacing[1])),
    )


def _model(fields: Fields, distances: NDArray[np.float64]) -> ModelInfo:
    thresholds, rule = settings_of(fields.inner("thresholds"))
    return ModelInfo(
        name=fields.text("name"),
        version=fields.text("version"),
        sha256=fields.text("sha256"),
        architecture=fields.text("architecture"),
        kinds=tuple(map(TrackKind, fields.texts("kinds"))),
        thresholds=thresholds,
        rule=rule,
        card=as_object(fields.any("card")),
        reference_distances=distances,
    )


def _span(stored: Any) -> Span:
    first, last, reason = stored
    return Span(int(first), int(last), Reason(reason))


def _tracks(columns: dict[TrackKind, NDArray[np.float64]], gates: Gates) -> Tracks:
    tracks = Tracks(len(gates), columns)
    for kind, values in columns.items():
        known = np.flatnonzero(~np.isnan(values))
        tracks.write(Chunk(0, known, {kind: values[known]}, gates[known]))
    return tracks


def plain_engine(engine: EngineInfo) -> dict[str, Any]:
    return {
        "device": engine.device,
        "device_name": engine.device_name,
        "backend": engine.backend,
        "precision": engine.precision,
        "notes": list(engine.notes),
    }


def engine_of(fields: Fields) -> EngineInfo:
    return EngineInfo(
        device=fields.text("device"),
        device_name=fields.text("device_name"),
        backend=fields.text("backend"),
        precision=fields.text("precision"),
        notes=fields.texts("notes"),
    )
