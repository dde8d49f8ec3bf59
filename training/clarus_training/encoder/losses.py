"""The losses, on pytorch-metric-learning. Each has a naive written-out twin in the tests.

All compute in float32 on the embeddings' device, whatever their type and outside of any autocast: a
temperature of 0.1 makes tenfold of what bfloat16 rounds off a cosine.
"""

from __future__ import annotations

import torch
from pytorch_metric_learning.distances import CosineSimilarity
from pytorch_metric_learning.losses import ContrastiveLoss, SupConLoss
from pytorch_metric_learning.losses.base_metric_loss_function import BaseMetricLossFunction
from pytorch_metric_learning.reducers import MeanReducer
from torch import Tensor
from torch.nn import functional


def nt_xent(first: Tensor, second: Tensor, temperature: float) -> Tensor:
    """Normalised temperature-scaled cross-entropy (SimCLR, Chen et al. 2020, equation 1).

    Row i of ``first`` and of ``second`` are two views of one clip: they attract, and both repel every
    other row of either. It is the supervised contrastive loss with a class per clip. The library's own
    NT-Xent is the same sum, but in memory that grows with the third power of N.

    Args:
        first: (N, D) float embeddings, any length; of one process, or of all of them one after the other.
        second: (N, D), the other views.
        temperature: positive; smaller looks harder at the nearest negatives.

    Returns:
        Scalar float32, the mean over all 2N rows; 0 for a single clip, which has nothing to repel.
    """
    clips = torch.arange(len(first), device=first.device)
    return supervised_contrastive(torch.cat((first, second)), torch.cat((clips, clips)), temperature)


def supervised_contrastive(embeddings: Tensor, classes: Tensor, temperature: float) -> Tensor:
    """Rows of one class attract, rows of different classes repel (Khosla et al. 2020, L_out).

    Args:
        embeddings: (N, D) float embeddings, any length.
        classes: (N,) int class per row; a negative class means unknown and leaves the row out.
        temperature: positive.

    Returns:
        Scalar float32, the mean over the rows that have another row of their class; 0, with zero gradients,
        where there is none, and where all rows are of one class.
    """
    return _of_known(SupConLoss(temperature), embeddings, classes)


def margin_loss(embeddings: Tensor, classes: Tensor, margin: float) -> Tensor:
    """Pairs of one class attract, others repel until they are ``margin`` apart.

    A pair of one class costs d²/2, any other max(0, margin² - d²)/2, where d is the Euclidean distance of the
    two directions: d²/2 is the cosine distance. The published loss differs in two things. Its sign
    contradicts its text: two frames that both show a consolidation are pushed apart; here a smaller loss
    always means that equal classes lie closer together. And its d is that of the embeddings with their
    lengths, which all may also gather far from the origin, where their directions are one: nothing is left
    then for the label-free loss and the distance track, which look at directions alone.

    Args:
        embeddings: (N, D) float embeddings, any length.
        classes: (N,) int class per row; a negative class means unknown and leaves the row out.
        margin: above 0; from 2 on, opposite directions are not far enough.

    Returns:
        Scalar float32, the mean over the pairs of one class plus the mean over the others; either is 0, with
        zero gradients, where there is no such pair.
    """
    cosine = 1 - margin**2 / 2
    loss = ContrastiveLoss(1, cosine, distance=CosineSimilarity(), reducer=MeanReducer())
    return _of_known(loss, embeddings, classes)


def graded_cross_entropy(logits: Tensor, grades: Tensor) -> Tensor:
    """Binary cross-entropy with targets between 0 and 1; rows with a NaN grade are left out.

    Args:
        logits: (N,) before the sigmoid.
        grades: (N,) in 0…1 or NaN.

    Returns:
        Scalar float32, the mean over the graded rows; 0, with zero gradients, where there is none.
    """
    known = ~torch.isnan(grades)
    costs = functional.binary_cross_entropy_with_logits(
        logits[known].float(), grades[known].float(), reduction="sum"
    )
    return costs / known.sum().clamp(min=1)


def _of_known(loss: BaseMetricLossFunction, embeddings: Tensor, classes: Tensor) -> Tensor:
    known = classes >= 0
    with torch.autocast(embeddings.device.type, enabled=False):
        found: Tensor = loss(embeddings[known].float(), classes[known])
    return found
