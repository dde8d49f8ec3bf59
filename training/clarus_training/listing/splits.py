"""Who stands where: patients that must stay together, dealt into folds of the wanted shares."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from clarus_training.clips import TEST, LabelledClip, patients_of


def groups_of(patients: Iterable[str], ties: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The group of every patient: the first by name of all it is tied to, directly or through others."""
    group = {patient: patient for patient in patients}

    def first(patient: str) -> str:
        while group[patient] != patient:
            patient = group[patient]
        return patient

    for one, other in ties:
        low, high = sorted((first(one), first(other)))
        group[high] = low
    return {patient: first(patient) for patient in group}


def shares(folds: int, held_out: float) -> dict[str, float]:
    """The wanted share of every fold: ``TEST`` first, if anyone is held out, then ``folds`` equal ones.

    Args:
        folds: 1 or more.
        held_out: 0 ≤ share < 1.
    """
    wanted = {TEST: held_out} if held_out else {}
    return wanted | {str(number): (1 - held_out) / folds for number in range(1, folds + 1)}


def deal(
    clips: Sequence[LabelledClip],
    wanted: Mapping[str, float],
    seed: int,
    kept: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """The fold of every group, so that each fold gets its share of every source, finding and patient.

    What is balanced (clips of every stratum, patients of every dataset) is counted in shares of its total.
    The groups are dealt one by one, the largest first and those of one size in random order, each to the
    fold where Σ load² / wanted share grows least; that sum is smallest where all loads are as wanted. The
    deviations Σ (load - wanted)² / wanted so end up below their mean under dealing by chance,
    (folds - 1) · Σ of all groups' squared sizes.

    Args:
        clips: each with its ``group``.
        wanted: shares > 0 of the folds, 1 in all.
        seed: of the random order.
        kept: folds of groups that stay where they are.
    """
    names, sizes = group_sizes(clips)
    folds, share = list(wanted), np.array(list(wanted.values()))
    load = np.zeros((len(folds), sizes.shape[1]))
    dealt = {name: fold for name, fold in (kept or {}).items() if name in names}
    for name, fold in dealt.items():
        load[folds.index(fold)] += sizes[names.index(name)]
    shuffled = np.random.default_rng(seed).permutation(len(names))
    for index in shuffled[np.argsort(-(sizes[shuffled] ** 2).sum(axis=1), kind="stable")].tolist():
        if names[index] not in dealt:
            size = sizes[index]
            best = int(np.argmin(((2 * load + size) * size).sum(axis=1) / share))
            load[best] += size
            dealt[names[index]] = folds[best]
    return dealt


def group_sizes(clips: Sequence[LabelledClip]) -> tuple[list[str], NDArray[np.float64]]:
    """The groups' names in order, and (groups, quantities) their shares of each quantity that is balanced."""
    names = sorted({clip.group for clip in clips})
    row = {name: index for index, name in enumerate(names)}
    strata = sorted({clip.stratum for clip in clips})
    datasets = sorted({clip.dataset for clip in clips})
    sizes = np.zeros((len(names), len(strata) + len(datasets)))
    for clip in clips:
        sizes[row[clip.group], strata.index(clip.stratum)] += 1
    for column, dataset in enumerate(datasets, len(strata)):
        members = [clip for clip in clips if clip.dataset == dataset]
        group = {clip.patient: clip.group for clip in members}
        for patient in patients_of(members):
            sizes[row[group[patient]], column] += 1
    return names, sizes / sizes.sum(axis=0)
