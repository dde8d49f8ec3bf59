"""What the user can choose in the settings dialog. Without numpy: it is read before the window is painted."""

from __future__ import annotations

from dataclasses import dataclass, field

AUTO = "auto"
PRECISIONS = (AUTO, "float32", "bfloat16", "float16")
MEMORIES_MIB = (0, 64, 128, 256, 512, 1024, 2048, 4096, 8192)
SPEEDS = (0.0, 0.25, 0.5, 1.0, 2.0, 4.0)
LOOPS = ("last", "on", "off")
THEMES = (AUTO, "light", "dark")
TEXT_PERCENTS = (100, 125, 150, 175, 200)


@dataclass(frozen=True)
class Preferences:
    """Each with its default. Of the names in capitals above, a value is one of those listed there."""

    device: str = AUTO
    """What analyses: auto, or the name of a device of this computer."""
    precision: str = AUTO
    """What it computes in: one of PRECISIONS that the device has."""
    memory_mib: int = 0
    """Memory that a clip's decoded frames may take, in MiB, one of MEMORIES_MIB; 0: as fits this computer."""
    speed: float = 0.0
    """Speed that a clip begins at, one of SPEEDS, 1 = its own; 0: the one chosen last."""
    loop: str = "last"
    """Whether a clip that is opened is looped, one of LOOPS; last: as chosen last."""
    plays: bool = False
    """A clip that is opened plays at once."""
    theme: str = AUTO
    """One of THEMES; auto: as the system is."""
    text_percent: int = 100
    """Size of texts against the system's, one of TEXT_PERCENTS."""
    hide_identity: bool = False
    """Nothing in the window tells who the patient is."""
    blind: bool = False
    """What the model says is hidden until the reviewer has given a verdict."""
    language: str = ""
    """Code of the interface's language; empty: English."""
    keys: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Keyboard shortcuts that the user has changed, by the name of the action."""


@dataclass(frozen=True)
class DeviceChoice:
    """A device that can be chosen."""

    name: str
    """auto, or what it is called by in the settings."""
    label: str
    """What it is, for people."""
    precisions: tuple[str, ...]
    """That it can compute in."""


@dataclass(frozen=True)
class Place:
    """A folder in which the program keeps something."""

    what: str
    """reviews, models, settings, log, engines, results or downloads."""
    folder: str
    size: int
    """Bytes on disk."""


@dataclass(frozen=True)
class Surroundings:
    """What the dialog tells of this computer."""

    places: tuple[Place, ...]
    memory_mib: int
    """That decoded frames take where it is left to the program."""
    most_memory_mib: int
    """That they are given at most."""
