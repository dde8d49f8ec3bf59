"""The losses. Each has a naive written-out twin in the tests."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional


def nt_xent(first: Tensor, second: Tensor, temperature: float) -> Tensor:
    """Normalised temperature-scaled cross-entropy (SimCLR, Chen et al. 2020, equation 1).

    Row i of ``first`` and of ``second`` are two views of one clip: they attract, and both repel every
    other row of either.

    Args:
        first: (N, D) float embeddings, any length.
        second: (N, D), the other views.
        temperature: positive; smaller looks harder at the nearest negatives.

    Returns:
        Scalar mean over all 2N rows.
    """
    count = len(first)
    rows = functional.normalize(torch.cat((first, second)).float(), dim=1)
    logits = rows @ rows.T / temperature
    logits = logits.masked_fill(torch.eye(2 * count, dtype=torch.bool), float("-inf"))
    partner = torch.arange(2 * count).roll(count)
    return functional.cross_entropy(logits, partner)


def supervised_contrastive(embeddings: Tensor, classes: Tensor, temperature: float) -> Tensor:
    """Rows of one class attract, rows of different classes repel (Khosla et al. 2020, L_out).

    The published CLARUS loss has this sign reversed for pairs that both hold a consolidation; here a smaller
    loss always means that equal classes lie closer together.

    Args:
        embeddings: (N, D) float embeddings, any length.
        classes: (N,) int class per row; a negative class means unknown and leaves the row out.
        temperature: positive.

    Returns:
        Scalar mean over the rows that have another row of their class; 0 where there is none.
    """
    known = classes >= 0
    rows = functional.normalize(embeddings[known].float(), dim=1)
    classes = classes[known]
    others = ~torch.eye(len(rows), dtype=torch.bool)
    logits = (rows @ rows.T / temperature).masked_fill(~others, float("-inf"))
    log_share = logits - logits.logsumexp(dim=1, keepdim=True)
    alike = (classes[:, None] == classes[None, :]) & others
    partners = alike.sum(dim=1)
    per_row = -log_share.masked_fill(~alike, 0.0).sum(dim=1) / partners.clamp(min=1)
    return per_row.sum() / (partners > 0).sum().clamp(min=1)


def graded_cross_entropy(logits: Tensor, grades: Tensor) -> Tensor:
    """Binary cross-entropy with targets between 0 and 1; rows with a NaN grade are left out.

    Args:
        logits: (N,) before the sigmoid.
        grades: (N,) in 0…1 or NaN.

    Returns:
        Scalar mean over the graded rows; 0 where there is none.
    """
    known = ~torch.isnan(grades)
    if not known.any():
        return logits.sum() * 0.0
    return functional.binary_cross_entropy_with_logits(logits[known].float(), grades[known])
