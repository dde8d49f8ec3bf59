"""``archive.json``: by which model and settings an archive was made, and how much is in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from clarus_desktop.archive.names import SCHEMA
from clarus_desktop.core.errors import ArchiveError
from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.model import ModelInfo, Thresholds


@dataclass(frozen=True)
class Settings:
    """What was asked for."""

    device: str
    """As in ``inference.devices.resolve``."""
    precision: str
    whole_frame: bool
    """Whole frames were analysed, not their region alone."""
    thresholds: Thresholds
    rule: RunRule


@dataclass(frozen=True, eq=False)
class Identity:
    """What everything in one archive was made with."""

    model: ModelInfo
    settings: Settings
    app_version: str


@dataclass(frozen=True)
class Counts:
    """What is in an archive."""

    files: int = 0
    """``analysed`` and ``failed`` together."""
    analysed: int = 0
    failed: int = 0
    clips: int = 0
    """Different ones among the analysed files."""
    frames: int = 0
    """Of these clips."""


def plain_manifest(identity: Identity, counts: Counts, created: str, finished: str | None) -> dict[str, Any]:
    """The manifest as plain values.

    Args:
        created: when the first run began, ISO 8601 with time zone.
        finished: when the last run had done all that it was given; None: one is at work, or was stopped.
    """
    model, settings = identity.model, identity.settings
    return {
        "schema": SCHEMA,
        "app_version": identity.app_version,
        "created": created,
        "finished": finished,
        "model": {
            "name": model.name,
            "version": model.version,
            "sha256": model.sha256,
            "architecture": model.architecture,
            "kinds": [kind.value for kind in model.kinds],
            "thresholds": _thresholds(model.thresholds),
            "rule": _rule(model.rule),
            "card": dict(model.card),
            "reference_distances": model.reference_distances.tolist(),
        },
        "settings": {
            "device": settings.device,
            "precision": settings.precision,
            "whole_frame": settings.whole_frame,
            "thresholds": _thresholds(settings.thresholds),
            "rule": _rule(settings.rule),
        },
        "counts": {
            "files": counts.files,
            "analysed": counts.analysed,
            "failed": counts.failed,
            "clips": counts.clips,
            "frames": counts.frames,
        },
    }


def check_same(manifest: Mapping[str, Any], identity: Identity, name: str) -> None:
    """Go on only if an archive was made with the same as is asked for now.

    Raises:
        ArchiveError: it was not; the sentence says what differs. ``name``: the folder's, for the sentence.
        LookupError, TypeError, AttributeError: the manifest was altered.
    """
    asked = plain_manifest(identity, Counts(), "", None)
    made_with, model = manifest["model"], identity.model
    if made_with["sha256"] != model.sha256:
        raise _refused(
            name,
            f"the model {made_with['name']} {made_with['version']} ({made_with['sha256'][:8]}…), "
            f"not with {model.name} {model.version} ({model.sha256[:8]}…)",
        )
    for key, value in asked["settings"].items():
        was = manifest["settings"].get(key)  # None: an older program knew of no such choice
        if was != value:
            raise _refused(name, f"{key.replace('_', ' ')} {_told(was)}, not {_told(value)}")
    if manifest["app_version"] != identity.app_version:
        then, now = manifest["app_version"], identity.app_version
        raise _refused(name, f"version {then} of the program, not with version {now}")


def encoded(manifest: Mapping[str, Any]) -> bytes:
    """As it is written: strict JSON in UTF-8, for people to look at too."""
    return (json.dumps(manifest, ensure_ascii=False, allow_nan=False, indent=1) + "\n").encode()


def _refused(name: str, made_with: str) -> ArchiveError:
    return ArchiveError(
        f"The archive “{name}” was made with {made_with}.",
        "Choose another folder for --out, or ask for the same as before: an archive is made with one model "
        "and one way to use it.",
    )


def _told(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key.replace('_', ' ')} {each}" for key, each in value.items())
    return {"None": "unknown", "True": "on", "False": "off"}.get(str(value), str(value))


def _thresholds(thresholds: Thresholds) -> dict[str, float]:
    return {"probability": thresholds.probability, "distance": thresholds.distance}


def _rule(rule: RunRule) -> dict[str, int]:
    return {"min_run": rule.min_run, "max_gap": rule.max_gap}
