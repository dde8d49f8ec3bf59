"""What the program remembers between starts: one small JSON file, written whole or not at all.

It names clips and reviewers, so only the user may read it.

Only values that differ from the defaults are written, so that a default can be improved later. A file
that can't be read is set aside, never a reason not to start.
"""

from __future__ import annotations

import contextlib
import json
import logging
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from clarus_desktop.core import preferences
from clarus_desktop.core.atomic import private_folder, write_bytes
from clarus_desktop.core.errors import SettingsError
from clarus_desktop.core.language import tr
from clarus_desktop.core.preferences import Preferences

log = logging.getLogger(__name__)

RECENT_LIMIT = 10
ARCHIVES_LIMIT = 3
REVIEWERS_LIMIT = 20
_CHOICES: dict[str, tuple[object, ...]] = {
    "precision": preferences.PRECISIONS,
    "memory_mib": preferences.MEMORIES_MIB,
    "speed": preferences.SPEEDS,
    "loop": preferences.LOOPS,
    "theme": preferences.THEMES,
    "text_percent": preferences.TEXT_PERCENTS,
}


@dataclass(frozen=True)
class Settings(Preferences):
    """Everything remembered: what the user chose in the settings dialog, and what came with the work.
    ``docs/settings.md`` tells of each."""

    model: str = ""
    """Name of the bundle last chosen; empty: the bundled default."""
    folder: str = ""
    """Where file dialogs start."""
    recent: tuple[str, ...] = ()
    """Clips opened, the latest first."""
    archives: tuple[str, ...] = ()
    """Folders of archives opened, the latest first."""
    layout: str = ""
    """Window geometry and choices, as the window packed them."""
    reviewers: tuple[str, ...] = ()
    """Who has reviewed here, the one who does so now first."""
    acknowledged: bool = False
    """The research-use statement was acknowledged."""
    institution: str = ""
    """That reports come from; its logo lies beside the settings."""

    @property
    def preferences(self) -> Preferences:
        """What the settings dialog shows of them."""
        return Preferences(**{each.name: getattr(self, each.name) for each in fields(Preferences)})

    def with_preferences(self, chosen: Preferences) -> Settings:
        """A copy in which this was chosen in the settings dialog."""
        return replace(self, **{each.name: getattr(chosen, each.name) for each in fields(Preferences)})

    @property
    def reviewer(self) -> str:
        """Who reviews now; empty until a name is set."""
        return self.reviewers[0] if self.reviewers else ""

    def with_reviewer(self, name: str) -> Settings:
        """A copy in which somebody else reviews."""
        others = (other for other in self.reviewers if other != name)
        return replace(self, reviewers=(name, *others)[:REVIEWERS_LIMIT])

    def with_recent(self, path: str) -> Settings:
        """A copy in which ``path`` was opened last, and its folder is where dialogs start."""
        recent = (path, *(other for other in self.recent if other != path))[:RECENT_LIMIT]
        return replace(self, recent=recent, folder=str(Path(path).parent))

    def with_archive(self, path: str) -> Settings:
        """A copy in which the archive at ``path`` was opened last."""
        archives = (path, *(other for other in self.archives if other != path))[:ARCHIVES_LIMIT]
        return replace(self, archives=archives)


def load(path: Path) -> Settings:
    """Read the settings; what is missing, unknown or of the wrong type falls back to the default."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        stored = type(error).__name__
    if not isinstance(stored, dict):
        log.warning("settings can't be read; starting with the defaults")
        with contextlib.suppress(OSError):
            path.replace(path.with_suffix(".broken.json"))
        return Settings()
    stored.setdefault("hide_identity", _hidden_by_layout(stored.get("layout")))
    known = {field.name: _fitting(field.name, stored.get(field.name)) for field in fields(Settings)}
    return Settings(**{name: value for name, value in known.items() if value is not None})


def save(path: Path, settings: Settings) -> None:
    """Write what differs from the defaults.

    Raises:
        SettingsError: the file could not be written; the one before is untouched.
    """
    default = asdict(Settings())
    changed = {key: value for key, value in asdict(settings).items() if value != default[key]}
    try:
        private_folder(path.parent)
        write_bytes(path, json.dumps(changed, indent=2).encode(), private=True)
    except OSError as error:
        raise SettingsError(
            tr("The settings could not be saved ({reason}).", reason=error.strerror or error),
            tr("This session goes on; the choices made in it will not be remembered."),
        ) from error


def _fitting(name: str, value: Any) -> Any:
    """A stored value in the type its setting has; None where it doesn't fit."""
    match name:
        case "recent":
            return _texts(value, RECENT_LIMIT)
        case "archives":
            return _texts(value, ARCHIVES_LIMIT)
        case "reviewers":
            return _texts(value, REVIEWERS_LIMIT)
        case "keys":
            texts = {key: _texts(keys) for key, keys in value.items()} if isinstance(value, dict) else {}
            return {key: keys for key, keys in texts.items() if keys is not None}
        case "blind" | "acknowledged" | "hide_identity" | "plays":
            return value if isinstance(value, bool) else None
        case "precision" | "memory_mib" | "speed" | "loop" | "theme" | "text_percent":
            return value if not isinstance(value, bool) and value in _CHOICES[name] else None
    return value if isinstance(value, str) else None


def _hidden_by_layout(layout: Any) -> bool:
    """Whether identity is hidden: that was a part of the layout before decision 0032."""
    try:
        return json.loads(layout)["choices"]["hide_identity"] is True
    except (TypeError, ValueError, LookupError):
        return False


def _texts(value: Any, limit: int | None = None) -> tuple[str, ...] | None:
    usable = isinstance(value, list) and all(isinstance(item, str) for item in value)
    return tuple(value[:limit]) if usable else None
