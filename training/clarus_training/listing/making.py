"""A manifest from its sources: open every clip, drop what can't be used, tie what shows the same, divide."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from clarus_training.clips import REVIEWED, TEST, LabelledClip
from clarus_training.listing.account import Account
from clarus_training.listing.importing import LAYOUTS, Candidate
from clarus_training.listing.manifest import ManifestError, read_rows, write_manifest
from clarus_training.listing.splits import deal, shares
from clarus_training.listing.tying import tie
from clarus_training.listing.viewing import view

MOST_FOLDS = 99


@dataclass(frozen=True)
class Division:
    """How patients are divided; those of reviewed clips are not."""

    folds: int = 3
    held_out: float = 0.25
    """Share of all, 0 ≤ share < 1, that is in ``TEST``."""
    seed: int = 0
    keep: Path | None = None
    """A table with the columns ``patient`` and ``fold``, such as a manifest: its patients stay there."""


def make_manifest(sources: Iterable[tuple[str, Path]], out: Path, division: Division) -> Account:
    """Write a manifest and, beside it, its account as ``<name>.account.json``.

    Args:
        sources: layouts (keys of ``LAYOUTS``) and where they lie.

    Raises:
        OSError: a table isn't there, or a file can't be written.
        ManifestError: a table is not as its layout says, or no clip is left.
    """
    wanted = shares(division.folds, division.held_out)
    kept = _folds(division.keep, wanted) if division.keep is not None else {}
    account = Account()
    candidates: list[Candidate] = []
    for layout, place in sources:
        found = LAYOUTS[layout](place)
        candidates += found.candidates
        account.dropped += found.dropped
    seen = view(candidates, out.parent, account.dropped)
    clips, account.ties = tie(seen, account.dropped)
    if not clips:
        reasons = "; ".join(sorted({each.why for each in account.dropped}))
        raise ManifestError(f"No clip is left: {reasons or 'none was listed'}.")
    divided = [clip for clip in clips if clip.dataset != REVIEWED]
    staying, account.moved = _staying(divided, kept)
    folds = deal(divided, wanted, division.seed, staying) if divided else {}
    account.clips = [replace(clip, fold=folds.get(clip.group, "")) for clip in clips]
    write_manifest(account.clips, out)
    account.write(out.with_suffix(".account.json"))
    return account


def _folds(table: Path, wanted: Iterable[str]) -> dict[str, str]:
    """The folds of patients in a table; those in no split are left out.

    Raises:
        OSError: there is no such file.
        ManifestError: it lacks a column, or names a fold that is not wanted.
    """
    folds = {row["patient"]: row["fold"] for row in read_rows(table, ("patient", "fold")) if row["fold"]}
    unknown = sorted(set(folds.values()).difference(wanted))
    if unknown:
        raise ManifestError(
            f"“{table.name}” has patients in fold {', '.join(unknown)}, which there won't be.",
            "Ask for as many folds as it has, and hold patients out if it does.",
        )
    return folds


def _staying(clips: Sequence[LabelledClip], kept: dict[str, str]) -> tuple[dict[str, str], list[str]]:
    """The folds of groups whose patients have one, and the patients for whom it becomes another.

    Where a group's patients were in several, those that were held out follow the others: what a network was
    trained on can't be held out any more.
    """
    folds: dict[str, dict[str, str]] = {}
    for clip in clips:
        if clip.patient in kept:
            folds.setdefault(clip.group, {})[clip.patient] = kept[clip.patient]
    staying = {group: min(of.values(), key=lambda fold: (fold == TEST, fold)) for group, of in folds.items()}
    moved = [name for group, of in folds.items() for name, fold in of.items() if fold != staying[group]]
    return staying, moved
