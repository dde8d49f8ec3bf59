from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.agreement import agreement
from clarus_desktop.core.opinions import Answer

PRESENT, ABSENT, CANNOT_TELL = Answer
Pairs = list[tuple[Answer, Answer]]


def naive_kappa(pairs: Pairs) -> float | None:
    """Written out by the definition, share by share."""
    if not pairs:
        return None
    n = len(pairs)
    observed = len([None for one, other in pairs if one == other]) / n
    expected = 0.0
    for answer in Answer:
        share_of_one = len([None for one, _ in pairs if one == answer]) / n
        share_of_other = len([None for _, other in pairs if other == answer]) / n
        expected += share_of_one * share_of_other
    return None if expected > 1 - 1e-12 else (observed - expected) / (1 - expected)


@given(st.lists(st.tuples(st.sampled_from(Answer), st.sampled_from(Answer)), max_size=40))
def test_kappa_is_what_the_definition_says(pairs: Pairs) -> None:
    found = agreement(pairs)
    assert found.n == len(pairs)
    assert found.agreed == sum(one == other for one, other in pairs)
    expected = naive_kappa(pairs)
    assert found.kappa == (None if expected is None else pytest.approx(expected, abs=1e-9))


@given(st.lists(st.tuples(st.sampled_from(Answer), st.sampled_from(Answer)), max_size=40))
def test_it_does_not_matter_who_is_first(pairs: Pairs) -> None:
    assert agreement(pairs) == agreement([(other, one) for one, other in pairs])


def test_a_table_reckoned_by_hand() -> None:
    # 20 present by both, 15 absent by both, 5 and 10 apart: p_o = 0.7, p_e = 0.5 · 0.6 + 0.5 · 0.4 = 0.5
    pairs = [(PRESENT, PRESENT)] * 20 + [(PRESENT, ABSENT)] * 5
    pairs += [(ABSENT, PRESENT)] * 10 + [(ABSENT, ABSENT)] * 15
    found = agreement(pairs)
    assert found.observed == pytest.approx(0.7)
    assert found.kappa == pytest.approx(0.4)


@pytest.mark.parametrize(
    ("pairs", "kappa"),
    [
        ([], None),
        ([(ABSENT, ABSENT)] * 6, None),  # alike, but nothing else was ever said
        ([(ABSENT, ABSENT), (PRESENT, PRESENT), (CANNOT_TELL, CANNOT_TELL)], 1.0),
        ([(ABSENT, PRESENT), (PRESENT, ABSENT)], -1.0),
        ([(ABSENT, PRESENT)] * 6, 0.0),  # never alike, and by chance never either
    ],
)
def test_edges(pairs: Pairs, kappa: float | None) -> None:
    assert agreement(pairs).kappa == kappa


def test_without_a_clip_no_share_is_given() -> None:
    assert agreement([]).observed is None
