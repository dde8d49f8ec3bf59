"""Each loss against its definition, written out with loops."""

from __future__ import annotations

from math import exp, log

import pytest
import torch
from torch import Tensor

from clarus_training.losses import graded_cross_entropy, nt_xent, supervised_contrastive


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


def _naive_contrastive(rows: Tensor, classes: list[int], temperature: float) -> float:
    cosines = _cosines(rows)
    known = [i for i, own in enumerate(classes) if own >= 0]
    losses = []
    for i in known:
        alike = [j for j in known if j != i and classes[j] == classes[i]]
        if not alike:
            continue
        others = sum(exp(cosines[i][j] / temperature) for j in known if j != i)
        losses.append(-sum(log(exp(cosines[i][j] / temperature) / others) for j in alike) / len(alike))
    return sum(losses) / len(losses) if losses else 0.0


@pytest.fixture
def rows() -> Tensor:
    return torch.randn(12, 5, generator=torch.Generator().manual_seed(1)) * 3


@pytest.mark.parametrize("temperature", [0.1, 0.5])
def test_nt_xent_equals_its_definition(rows: Tensor, temperature: float) -> None:
    first, second = rows[:6], rows[6:]
    expected = _naive_nt_xent(first, second, temperature)
    assert float(nt_xent(first, second, temperature)) == pytest.approx(expected, rel=1e-4)


def test_nt_xent_is_smaller_when_both_looks_agree(rows: Tensor) -> None:
    assert nt_xent(rows, rows + 0.01, 0.1) < nt_xent(rows, rows.roll(1, 0), 0.1)


@pytest.mark.parametrize("classes", [[0, 1] * 6, [0] * 12, [-1, 0, 1, 1] * 3, [2, *[0] * 5, *[1] * 6]])
def test_supervised_contrastive_equals_its_definition(rows: Tensor, classes: list[int]) -> None:
    found = float(supervised_contrastive(rows, torch.tensor(classes), 0.2))
    assert found == pytest.approx(_naive_contrastive(rows, classes, 0.2), rel=1e-4)


def test_equal_classes_attract_and_different_classes_repel() -> None:
    """The sign that the published loss has wrong."""
    classes = torch.tensor([1, 1, 0, 0])
    together = torch.tensor([[1.0, 0.0], [1.0, 0.1], [-1.0, 0.0], [-1.0, 0.1]])
    mixed = together[[0, 2, 1, 3]]
    assert supervised_contrastive(together, classes, 0.1) < supervised_contrastive(mixed, classes, 0.1)
    moving = mixed.clone().requires_grad_()
    supervised_contrastive(moving, classes, 0.5).backward()
    stepped = torch.nn.functional.normalize(moving - 0.1 * moving.grad, dim=1)
    before = torch.nn.functional.normalize(mixed, dim=1)
    assert stepped[0] @ stepped[1] > before[0] @ before[1]


def test_contrast_without_any_pair_is_zero_and_can_be_backpropagated(rows: Tensor) -> None:
    moving = rows[:3].clone().requires_grad_()
    loss = supervised_contrastive(moving, torch.tensor([-1, 0, 1]), 0.1)
    loss.backward()
    assert float(loss.detach()) == 0
    assert torch.isfinite(moving.grad).all()


def test_contrast_has_finite_gradients(rows: Tensor) -> None:
    moving = rows.clone().requires_grad_()
    supervised_contrastive(moving, torch.tensor([0, 1, -1] * 4), 0.1).backward()
    assert torch.isfinite(moving.grad).all()


def test_graded_cross_entropy_equals_its_definition_and_skips_unknown_rows() -> None:
    logits, grades = torch.tensor([0.3, -2.0, 5.0]), torch.tensor([0.25, 1.0, float("nan")])
    expected = 0.0
    for logit, grade in ((0.3, 0.25), (-2.0, 1.0)):
        p = 1 / (1 + exp(-logit))
        expected -= (grade * log(p) + (1 - grade) * log(1 - p)) / 2
    assert float(graded_cross_entropy(logits, grades)) == pytest.approx(expected, rel=1e-5)


def test_graded_cross_entropy_of_unknown_rows_alone_is_zero() -> None:
    assert float(graded_cross_entropy(torch.ones(2), torch.full((2,), float("nan")))) == 0
