"""What is fitted on top of a trained encoder: both heads, the calibration, and the reference."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn import functional

from clarus_desktop.core.tracks import Values
from clarus_desktop.inference.networks import PROJECTION_WIDTH, ClarusNetwork
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.inference.reference import Reference, build_reference
from clarus_training.clips import PHANTOM, LabelledClip, patients_of

Features = NDArray[np.float32]

EMBEDDING = "projection"
"""What the distance is measured on."""
NEIGHBOURS = 100
"""Reference frames averaged for a distance. Many, so that no single odd healthy frame excuses its likes; 10
did worse out of fold on COVID-BLUES."""
REFERENCE_ROWS = 2000
_FRAMES_AT_ONCE = 64
PENALTY = 300.0
"""Weight of the squared coefficients (on standardised features) against the summed loss of the clips; the
first study found strong shrinking (C = 0.003, its inverse) best for so few clips."""
SYNTHETIC_SHARE = 0.1
"""Of the clips' whole weight in the refitted classifier, where there are synthetic clips."""
SPREAD = 0.5
"""Length of an average clip's unsupervised part in the projection, against 1 for the constant and 1 standard
deviation of the discriminant. 0 leaves out what the labels don't explain, 1 drowns the rest in it; both did
worse out of fold."""


@torch.inference_mode()
def features_of(network: ClarusNetwork, frames: NDArray[np.uint8], preprocessing: Preprocessing) -> Features:
    """(N, F) pooled encoder output, in float32 as in the application, for (N, S, S) uint8 frames."""
    network.eval()
    parts = []
    for start in range(0, len(frames), _FRAMES_AT_ONCE):
        gray = torch.from_numpy(np.array(frames[start : start + _FRAMES_AT_ONCE]))
        inputs = preprocessing.normalise(gray).contiguous(memory_format=torch.channels_last)
        parts.append(network(inputs).features.numpy())
    return np.concatenate(parts)


def fit_classifier(
    network: ClarusNetwork, features: Sequence[Features], clips: Sequence[LabelledClip]
) -> None:
    """Refit the classifier head by logistic regression on the clips' mean features, in place.

    Labels are of whole clips, so whole clips are what the head can honestly be fitted to. Only of synthetic
    clips the stretches are known; each of these (``footage.stretches_of``) counts as a clip here. Clips
    without a clear label are left out.
    """
    known = [i for i, clip in enumerate(clips) if not np.isnan(clip.grade)]
    targets = np.array([clips[i].grade >= 0.5 for i in known])
    rows = np.stack([features[i].mean(axis=0) for i in known])
    weights = _weights([clips[i] for i in known], targets.tolist())
    weight, bias = logistic_regression(rows, targets, weights, PENALTY)
    _set_classifier(network, weight, bias)


def _weights(clips: Sequence[LabelledClip], targets: Sequence[bool]) -> Values:
    """(N,) of each clip in the loss; the real ones weigh as much as they are many.

    Every pair of real dataset and class weighs the same, so that the source alone tells nothing. So do both
    classes of the synthetic clips, and their sum is ``SYNTHETIC_SHARE`` of the whole.
    """
    cells = [(clip.dataset, target) for clip, target in zip(clips, targets, strict=True)]
    sizes = Counter(cells)
    synthetic = [cell for cell in sizes if cell[0] == PHANTOM]
    real = sum(size for cell, size in sizes.items() if cell[0] != PHANTOM)
    of_cell = {
        cell: real * SYNTHETIC_SHARE / (1 - SYNTHETIC_SHARE) / len(synthetic)
        if cell in synthetic
        else real / (len(sizes) - len(synthetic))
        for cell in sizes
    }
    return np.array([of_cell[cell] / sizes[cell] for cell in cells])


def fit_projection(network: ClarusNetwork, features: Sequence[Features]) -> None:
    """Refit the projection head so that cosine distances to healthy frames mean something, in place.

    The pretrained projection tells clips apart, whatever the difference, and a distance in it hardly sees
    consolidations. The refitted one has three parts: the classifier's discriminant in its standard
    deviations, a constant 1, so that the angle grows with the discriminant instead of jumping at its sign,
    and the principal components of the clips' mean features, so that what is unlike any reference frame is
    far too.

    ``fit_classifier`` comes first, ``calibrate`` later.
    """
    means = np.stack([each.mean(axis=0) for each in features]).astype(np.float64)
    head = _present(network.classifier_head)
    discriminant, offset = head.weight.detach()[0].double().numpy(), head.bias.item()
    scale = (means @ discriminant + offset).std() + 1e-6
    centred = means - means.mean(axis=0)
    components = np.linalg.svd(centred, full_matrices=False)[2][: PROJECTION_WIDTH - 2]
    length = np.sqrt(((centred @ components.T) ** 2).sum(axis=1).mean()) + 1e-6
    components *= SPREAD / length

    weight = np.zeros((PROJECTION_WIDTH, means.shape[1]))
    bias = np.zeros(PROJECTION_WIDTH)
    weight[0], bias[0] = discriminant / scale, offset / scale
    bias[1] = 1
    weight[2 : 2 + len(components)] = components
    bias[2 : 2 + len(components)] = -components @ means.mean(axis=0)
    projection = _present(network.projection_head)
    with torch.no_grad():
        projection.weight.copy_(torch.from_numpy(weight))
        projection.bias.copy_(torch.from_numpy(bias))


def logistic_regression(
    rows: NDArray[np.floating], targets: NDArray[np.bool_], weights: Values, penalty: float
) -> tuple[Values, float]:
    """Weighted logistic regression with an L2 penalty on the coefficients of the standardised columns.

    Args:
        rows: (N, F).
        targets: (N,).
        weights: (N,) of each row's loss.
        penalty: half of it times the squared coefficients is added to the summed loss.

    Returns:
        (F,) coefficients and the intercept, for the rows as they were given.
    """
    mean, deviation = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    x = torch.from_numpy((rows - mean) / deviation).double()
    y = torch.from_numpy(targets).double()
    w = torch.from_numpy(weights).double()
    coefficients = torch.zeros(x.shape[1], dtype=torch.float64, requires_grad=True)
    intercept = torch.zeros((), dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS([coefficients, intercept], max_iter=500, line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        optimiser.zero_grad()
        logits = x @ coefficients + intercept
        loss = functional.binary_cross_entropy_with_logits(logits, y, weight=w, reduction="sum")
        loss = loss + 0.5 * penalty * coefficients.square().sum()
        loss.backward()  # type: ignore[no-untyped-call]
        return loss

    optimiser.step(closure)  # type: ignore[no-untyped-call]
    scaled = coefficients.detach().numpy() / deviation
    return scaled, float(intercept.detach()) - float(scaled @ mean)


def calibrate(network: ClarusNetwork, slope: float, offset: float) -> None:
    """Replace the classifier's logit z by ``slope`` · z + ``offset``, in place (Platt scaling)."""
    head = _present(network.classifier_head)
    weight = head.weight.detach()[0].double().numpy()
    _set_classifier(network, slope * weight, slope * head.bias.item() + offset)


@torch.no_grad()
def _set_classifier(network: ClarusNetwork, weight: Values, bias: float) -> None:
    head = _present(network.classifier_head)
    head.weight.copy_(torch.from_numpy(weight)[None])
    head.bias.fill_(bias)


def _present(head: nn.Linear | None) -> nn.Linear:
    """Networks are trained with both heads; one that lacks a head doesn't belong here."""
    if head is None:
        raise ValueError("the network lacks a head")
    return head


@torch.inference_mode()
def logits_of(network: ClarusNetwork, features: Features) -> Values:
    """(N,) classifier outputs before the sigmoid."""
    logits: Values = _present(network.classifier_head)(torch.from_numpy(features))[:, 0].double().numpy()
    return logits


@torch.inference_mode()
def projections_of(network: ClarusNetwork, features: Features) -> Features:
    """(N, 128) outputs of the projection head."""
    projected: Features = _present(network.projection_head)(torch.from_numpy(features)).numpy()
    return projected


def reference_of(
    network: ClarusNetwork, features: Sequence[Features], clips: Sequence[LabelledClip]
) -> Reference:
    """The reference: evenly spaced frames of the healthy clips, one group per patient.

    Every patient gives about the same number of frames, ``REFERENCE_ROWS`` at most in all: a patient with
    many clips shall not stand for all lungs.
    """
    healthy = [i for i, clip in enumerate(clips) if clip.healthy]
    names = patients_of(clips[i] for i in healthy)
    clips_of = Counter(clips[i].patient for i in healthy)
    chosen, groups = [], []
    for i in healthy:
        frames = features[i]
        count = min(len(frames), max(1, REFERENCE_ROWS // len(names) // clips_of[clips[i].patient]))
        kept = frames[np.linspace(0, len(frames) - 1, count).round().astype(int)]
        chosen.append(projections_of(network, kept))
        groups.append(np.full(count, names.index(clips[i].patient), np.int32))
    return build_reference(np.concatenate(chosen), np.concatenate(groups), NEIGHBOURS)
