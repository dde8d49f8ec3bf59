"""Where this user's files live, by the system's own conventions."""

from __future__ import annotations

from pathlib import Path

import platformdirs

_NAME = "clarus-desktop"


def models() -> Path:
    """Bundles the user imported."""
    return Path(platformdirs.user_data_dir(_NAME, appauthor=False)) / "models"


def reviews() -> Path:
    """The store of reviews, exams and analyses."""
    return Path(platformdirs.user_data_dir(_NAME, appauthor=False)) / "reviews"


def engines() -> Path:
    """What engines have made of models, to be made again if it is lost."""
    return Path(platformdirs.user_cache_dir(_NAME, appauthor=False)) / "engines"


def results() -> Path:
    """Tracks of clips analysed without a window, to be computed again if they are lost."""
    return Path(platformdirs.user_cache_dir(_NAME, appauthor=False)) / "results"


def downloads() -> Path:
    """Files that are being fetched, to be gone on with; each is taken away once it is a model."""
    return Path(platformdirs.user_cache_dir(_NAME, appauthor=False)) / "downloads"


def settings_file() -> Path:
    return Path(platformdirs.user_config_dir(_NAME, appauthor=False)) / "settings.json"


def logo_file() -> Path:
    """The logo of reports, as PNG, where one was chosen."""
    return settings_file().with_name("report-logo.png")


def log_file() -> Path:
    return Path(platformdirs.user_log_dir(_NAME, appauthor=False)) / "clarus-desktop.log"
