"""What the table of formats is about: kinds of clips, and what each of them is asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

FRAMES = 24
"""Of a clip, unless it says otherwise."""
UNEVEN_MS = (
    *(0, 40, 90, 120, 210, 250, 330, 350, 390, 470, 500, 560, 600, 640, 700, 760, 800, 850, 900, 940, 1000),
    *(1050, 1100, 1200),
)
"""When the frames of an uneven clip are shown: in steps of the coarsest clock, that of GIF."""

YES, NO, IN_PART, NOTHING = "yes", "no", "in part", "–"
"""What cells say; the last one where there is nothing to be asked."""

Make = Callable[[Path], Path]
"""Writes a clip and gives its path back: a folder, where a clip is one."""


class Variant(Enum):
    """A clip with something about it."""

    PLAIN = "plain"
    UNEVEN = "uneven"
    """``UNEVEN_MS`` apart."""
    UNTIMED = "untimed"
    TURNED = "turned"
    """Stored lying on its side: upright when turned clockwise."""
    CLEAR = "clear"
    """See-through on the left, where the hidden colour is light gray."""
    DEEP = "deep"
    """More than 8 bits."""
    ODD = "odd"
    """75 × 53 pixels."""
    SINGLE = "single"
    """One frame."""
    SOUND = "sound"


class Group(Enum):
    """A part of the table."""

    VIDEO = "Videos"
    IMAGE = "Images"
    DICOM = "DICOM"


@dataclass(frozen=True, eq=False)
class Case:
    """A row of the table."""

    name: str
    group: Group
    suffix: str
    """Of the files: ".mp4"; "" for folders."""
    make: Mapping[Variant, Make]
    """Those that there can be of this format."""
    cells: Mapping[str, str] = field(default_factory=dict)
    """What the table says, by the key of a column, where it isn't that column's usual answer."""
    frames: int = FRAMES
    tries: int = 8
    """Copies that are damaged in different places."""

    def __str__(self) -> str:
        return self.name


class Shelf:
    """Keeps the clips of the cases: each is made once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[tuple[str, Variant], Path] = {}

    def clip(self, case: Case, variant: Variant = Variant.PLAIN) -> Path:
        """A clip that is not to be changed."""
        key = case.name, variant
        if key not in self._made:
            self._made[key] = case.make[variant](self.place(case.suffix))
        return self._made[key]

    def place(self, suffix: str) -> Path:
        """A path at which there is nothing yet, in a folder of its own."""
        folder = self._folder / str(len(list(self._folder.iterdir())))
        folder.mkdir()
        return folder / f"clip{suffix}"
