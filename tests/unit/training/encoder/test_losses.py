"""Each loss against its definition, written out with loops."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from math import exp, log

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor
from torch.nn import functional

from clarus_training.encoder.losses import (
    graded_cross_entropy,
    margin_loss,
    nt_xent,
    supervised_contrastive,
)

Contrast = Callable[[Tensor, Tensor], Tensor]

CONTRASTS = [
    pytest.param(partial(supervised_contrastive, temperature=0.2), id="supervised"),
    pytest.param(partial(margin_loss, margin=1.2), id="margin"),
]
CLASSES = st.lists(st.integers(-1, 2), min_size=1, max_size=14)


def _rows(count: int) -> Tensor:
    return torch.randn(count, 5, generator=torch.Generator().manual_seed(count)) * 3


def _cosines(rows: Tensor) -> list[list[float]]:
    unit = [row / row.norm() for row in rows]
    return [[float(a @ b) for b in unit] for a in unit]


def _naive_nt_xent(first: Tensor, second: Tensor, temperature: float) -> float:
    cosines = _cosines(torch.cat((first, second)))
    count = len(first)
    total = 0.0
    for i in range(2 * count):
        partner = i + count if i < count else i - count
        others = sum(exp(cosines[i][j] / temperature) for j in range(2 * count) if j != i)
        total -= log(exp(cosines[i][partner] / temperature) / others)
    return total / (2 * count)


def _naive_supervised(rows: Tensor, classes: list[int], temperature: float) -> float:
    cosines = _cosines(rows)
    known = [i for i, own in enumerate(classes) if own >= 0]
    losses = []
    for i in known:
        alike = [j for j in known if j != i and classes[j] == classes[i]]
        if not alike:
            continue
        others = sum(exp(cosines[i][j] / temperature) for j in known if j != i)
        losses.append(-sum(log(exp(cosines[i][j] / temperature) / others) for j in alike) / len(alike))
    one_class = len({classes[i] for i in known}) < 2
    return 0.0 if one_class or not losses else sum(losses) / len(losses)


def _naive_margin(rows: Tensor, classes: list[int], margin: float) -> float:
    unit = [row / row.norm() for row in rows]
    alike, apart = [], []
    for i, one in enumerate(classes):
        for j, other in enumerate(classes[:i]):
            square = float(((unit[i] - unit[j]) ** 2).sum())
            if min(one, other) < 0:
                continue
            if one == other:
                alike.append(square / 2)
            else:
                apart.append(max(0.0, margin**2 - square) / 2)
    return sum(sum(costs) / len(costs) for costs in (alike, apart) if costs)


@pytest.mark.parametrize("temperature", [0.1, 0.5])
@pytest.mark.parametrize("count", [1, 2, 6])
def test_nt_xent_equals_its_definition(count: int, temperature: float) -> None:
    first, second = _rows(2 * count).chunk(2)
    expected = _naive_nt_xent(first, second, temperature)
    assert float(nt_xent(first, second, temperature)) == pytest.approx(expected, rel=1e-4, abs=1e-6)


def test_nt_xent_is_smaller_when_both_looks_agree() -> None:
    rows = _rows(12)
    assert nt_xent(rows, rows + 0.01, 0.1) < nt_xent(rows, rows.roll(1, 0), 0.1)


def test_nt_xent_of_gathered_rows_does_not_depend_on_who_had_them() -> None:
    first, second = _rows(16).chunk(2)
    order = torch.tensor([4, 5, 6, 7, 0, 1, 2, 3])
    assert torch.isclose(nt_xent(first[order], second[order], 0.1), nt_xent(first, second, 0.1))


@given(CLASSES)
def test_supervised_contrastive_equals_its_definition(classes: list[int]) -> None:
    rows = _rows(len(classes))
    found = float(supervised_contrastive(rows, torch.tensor(classes), 0.2))
    assert found == pytest.approx(_naive_supervised(rows, classes, 0.2), rel=1e-4, abs=1e-6)


@given(CLASSES, st.floats(0.1, 2))
def test_margin_loss_equals_its_definition(classes: list[int], margin: float) -> None:
    rows = _rows(len(classes))
    found = float(margin_loss(rows, torch.tensor(classes), margin))
    assert found == pytest.approx(_naive_margin(rows, classes, margin), rel=1e-4, abs=1e-5)


@pytest.mark.parametrize("contrast", CONTRASTS)
def test_equal_classes_attract_and_different_classes_repel(contrast: Contrast) -> None:
    """The sign that the published loss has wrong."""
    classes = torch.tensor([1, 1, 0, 0])
    together = torch.tensor([[1.0, 0.0], [1.0, 0.1], [-1.0, 0.0], [-1.0, 0.1]])
    mixed = together[[0, 2, 1, 3]]
    assert contrast(together, classes) < contrast(mixed, classes)
    moving = mixed.clone().requires_grad_()
    contrast(moving, classes).backward()
    assert moving.grad is not None
    moved = functional.normalize(mixed - 0.1 * moving.grad, dim=1)
    assert moved[0] @ moved[1] > functional.normalize(mixed, dim=1)[0] @ functional.normalize(mixed, dim=1)[1]


def test_classes_further_apart_than_the_margin_are_left_alone() -> None:
    rows = torch.tensor([[1.0, 0.0], [0.0, 3.0]], requires_grad=True)
    loss = margin_loss(rows, torch.tensor([0, 1]), 1.4)
    loss.backward()
    assert float(loss.detach()) == 0
    assert rows.grad is not None
    assert not rows.grad.any()


@pytest.mark.parametrize("contrast", CONTRASTS)
@pytest.mark.parametrize("classes", [[-1, -1, -1], [-1, 0, -1]])
def test_without_any_pair_loss_and_gradients_are_zero(contrast: Contrast, classes: list[int]) -> None:
    moving = _rows(3).requires_grad_()
    loss = contrast(moving, torch.tensor(classes))
    loss.backward()
    assert float(loss.detach()) == 0
    assert moving.grad is not None
    assert not moving.grad.any()


@pytest.mark.parametrize("contrast", CONTRASTS)
def test_gradients_are_finite_where_rows_coincide_or_are_zero(contrast: Contrast) -> None:
    moving = _rows(3).repeat(10, 1)
    moving[0] = 0
    moving.requires_grad_()
    contrast(moving, torch.tensor([0, 1, -1] * 10)).backward()
    assert moving.grad is not None
    assert torch.isfinite(moving.grad).all()


@pytest.mark.parametrize("contrast", CONTRASTS)
def test_bfloat16_is_computed_in_float32_inside_autocast_too(contrast: Contrast) -> None:
    rows, classes = _rows(8).bfloat16(), torch.tensor([0, 1] * 4)
    expected = contrast(rows.float(), classes)
    with torch.autocast("cpu", torch.bfloat16):
        found = contrast(rows, classes)
    assert found.dtype == torch.float32
    assert found == expected


def test_graded_cross_entropy_equals_its_definition_and_skips_unknown_rows() -> None:
    logits, grades = torch.tensor([0.3, -2.0, 5.0]), torch.tensor([0.25, 1.0, float("nan")])
    expected = 0.0
    for logit, grade in ((0.3, 0.25), (-2.0, 1.0)):
        p = 1 / (1 + exp(-logit))
        expected -= (grade * log(p) + (1 - grade) * log(1 - p)) / 2
    assert float(graded_cross_entropy(logits, grades)) == pytest.approx(expected, rel=1e-5)


def test_graded_cross_entropy_of_unknown_rows_alone_is_zero_and_so_are_its_gradients() -> None:
    logits = torch.ones(2, requires_grad=True)
    loss = graded_cross_entropy(logits, torch.full((2,), float("nan")))
    loss.backward()
    assert float(loss.detach()) == 0
    assert logits.grad is not None
    assert not logits.grad.any()
