"""Patients in folds: nobody on both sides, everything in equal shares."""

from __future__ import annotations

from collections import Counter, defaultdict

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_training.clips import BLUES, POCUS, TEST, LabelledClip
from clarus_training.listing.splits import deal, group_sizes, groups_of, shares

names = st.integers(0, 30).map("p{}".format)


def _clip(patient: str, severity: int, dataset: str = BLUES, group: str = "") -> LabelledClip:
    return LabelledClip(f"{patient}.mp4", dataset, patient, severity=severity, group=group or patient)


def _grouped(made: list[tuple[str, int, str]], ties: list[tuple[str, str]]) -> list[LabelledClip]:
    known = {patient for patient, _, _ in made}
    group = groups_of(known, [pair for pair in ties if known.issuperset(pair)])
    return [_clip(patient, severity, dataset, group[patient]) for patient, severity, dataset in made]


clips = st.builds(
    _grouped,
    st.lists(st.tuples(names, st.integers(0, 3), st.sampled_from([BLUES, POCUS])), min_size=1, max_size=80),
    st.lists(st.tuples(names, names), max_size=6),
)


@given(st.lists(st.tuples(names, names), max_size=12))
def test_tied_patients_share_a_group_and_others_do_not(ties: list[tuple[str, str]]) -> None:
    """Against a naive flood from patient to patient."""
    everyone = [f"p{number}" for number in range(31)]
    found = groups_of(everyone, ties)
    for patient in everyone:
        reached, edge = {patient}, [patient]
        while edge:
            here = edge.pop()
            near = {other for pair in ties if here in pair for other in pair} - reached
            reached |= near
            edge += near
        assert {other for other in everyone if found[other] == found[patient]} == reached
        assert found[patient] == min(reached)


@given(clips, st.integers(1, 5), st.sampled_from([0.0, 0.2, 0.5]), st.integers(0, 3))
def test_every_group_is_in_one_fold_and_all_is_balanced(
    made: list[LabelledClip], folds: int, held_out: float, seed: int
) -> None:
    wanted = shares(folds, held_out)
    dealt = deal(made, wanted, seed)
    assert set(dealt) == {clip.group for clip in made}
    assert set(dealt.values()) <= set(wanted)
    assert dealt == deal(made[::-1], wanted, seed)

    groups, sizes = group_sizes(made)
    deviation = 0.0
    for fold, share in wanted.items():
        load = sum((sizes[index] for index, name in enumerate(groups) if dealt[name] == fold), np.zeros(1))
        deviation += float(((load - share) ** 2 / share).sum())
    by_chance = (len(wanted) - 1) * float((sizes**2).sum())
    assert deviation <= by_chance + 1e-9


@given(clips, st.integers(0, 3))
def test_nobody_is_on_both_sides(made: list[LabelledClip], seed: int) -> None:
    dealt = deal(made, shares(3, 0.25), seed)
    folds = defaultdict(set)
    for clip in made:
        folds[clip.patient].add(dealt[clip.group])
    assert all(len(each) == 1 for each in folds.values())


@given(clips, st.integers(0, 3))
def test_kept_groups_stay(made: list[LabelledClip], seed: int) -> None:
    wanted = shares(2, 0.25)
    kept = {clip.group: fold for clip, fold in zip(made, ["2", TEST, "2"], strict=False)}
    dealt = deal(made, wanted, seed, {**kept, "someone else": "1"})
    assert {name: dealt[name] for name in kept} == kept
    assert set(dealt) == {clip.group for clip in made}


def test_a_split_shares_out_every_kind_of_patient() -> None:
    made = [_clip(f"p{severity}-{i}", severity) for severity in range(4) for i in range(8)]
    dealt = deal(made, shares(3, 0.25), 0)
    assert Counter((fold, name[:2]) for name, fold in dealt.items()) == {
        (fold, f"p{severity}"): 2 for fold in (TEST, "1", "2", "3") for severity in range(4)
    }


def test_the_seed_decides_among_equals() -> None:
    made = [_clip(f"p{i}", i % 2) for i in range(12)]
    assert len({tuple(sorted(deal(made, shares(3, 0), seed).items())) for seed in range(5)}) > 1


@pytest.mark.parametrize(
    ("folds", "held_out", "expected"),
    [
        (1, 0.0, {"1": 1}),
        (3, 0.25, {TEST: 0.25, "1": 0.25, "2": 0.25, "3": 0.25}),
        (2, 0.0, {"1": 0.5, "2": 0.5}),
    ],
)
def test_shares_add_up(folds: int, held_out: float, expected: dict[str, float]) -> None:
    assert shares(folds, held_out) == expected
