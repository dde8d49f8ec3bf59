"""The account of a manifest that was made: what it holds, what was dropped or tied together, and why."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from clarus_desktop.core.atomic import write_bytes
from clarus_training.clips import LabelledClip, patients_of
from clarus_training.listing.importing import Dropped


@dataclass(frozen=True)
class Tie:
    """Two clips that show the same recording, or parts of it."""

    first: str
    """Path in the manifest, or name of a clip that was dropped."""
    second: str
    patients: tuple[str, str]
    distance: float
    """Between their hashes, 0…1 (``likeness.near_duplicates``); 0: the same content."""
    other_labels: bool
    """They are labelled differently."""


@dataclass
class Account:
    """What became of every clip and row of the sources."""

    clips: list[LabelledClip] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)
    ties: list[Tie] = field(default_factory=list)
    moved: list[str] = field(default_factory=list)
    """Patients who could not keep the fold they had, as they are tied to others."""

    def write(self, path: Path) -> None:
        """Write it as JSON: its fields but for the clips, of which there are ``counts`` as [clips, patients].

        Raises:
            OSError: the file can't be written.
        """
        content = {
            "clips": len(self.clips),
            "patients": len(patients_of(self.clips)),
            "counts": {name: dict(_counts(self.clips, key)) for name, key in _COUNTED.items()},
            "dropped_by_reason": dict(Counter(each.why for each in self.dropped)),
            "dropped": [asdict(each) for each in self.dropped],
            "ties": [asdict(each) for each in self.ties],
            "moved": self.moved,
        }
        text = json.dumps(content, indent=2)  # ASCII, as names of files may hold what is no Unicode
        write_bytes(path, text.encode())

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield f"{len(self.clips)} clips of {len(patients_of(self.clips))} patients"
        for name, key in _COUNTED.items():
            yield f"\n{name:38} clips patients"
            for value, (clips, patients) in _counts(self.clips, key).items():
                yield f"  {value:36} {clips:5} {patients:8}"
        yield f"\n{len(self.dropped)} dropped"
        for why, count in Counter(each.why for each in self.dropped).most_common():
            yield f"  {count} × {why}"
            for each in self.dropped:
                if each.why == why:
                    detail = f": {each.detail}" if each.detail else ""
                    yield _plain(f"      {each.what}, {each.where}{detail}")
        yield f"\n{len(self.ties)} pairs of clips show the same, and stand on one side"
        for tie in self.ties:
            whose = "one patient" if len(set(tie.patients)) == 1 else " and ".join(tie.patients)
            labels = ", labelled differently" if tie.other_labels else ""
            yield _plain(f"  {tie.first} and {tie.second}: {tie.distance:.2f}, {whose}{labels}")
        for patient in self.moved:
            yield f"  {patient} is not in the fold it was in, being tied to patients of another"


def _plain(text: str) -> str:
    """Fit for any terminal: what is no Unicode in names of files becomes a question mark."""
    return text.encode("utf-8", "replace").decode()


_COUNTED: dict[str, Callable[[LabelledClip], str]] = {
    "dataset": lambda clip: clip.dataset,
    "label": lambda clip: ", ".join(clip.stratum),
    "fold": lambda clip: clip.fold or "none",
    "label in fold": lambda clip: f"{clip.fold or 'none'}: {', '.join(clip.stratum)}",
    "licence": lambda clip: clip.licence or "not told",
    "scanner": lambda clip: clip.scanner or "not told",
}


def _counts(clips: Sequence[LabelledClip], key: Callable[[LabelledClip], str]) -> dict[str, tuple[int, int]]:
    """Clips and patients of every value, in its order."""
    members: dict[str, list[LabelledClip]] = {}
    for clip in clips:
        members.setdefault(key(clip), []).append(clip)
    return {value: (len(some), len(patients_of(some))) for value, some in sorted(members.items())}
