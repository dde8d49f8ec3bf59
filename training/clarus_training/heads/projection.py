"""The projection: features into the space in which distances to the reference are measured."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from clarus_desktop.inference.networks import PROJECTION_WIDTH
from clarus_training.heads.features import FeaturedClip
from clarus_training.heads.linear import Linear


def fit_projection(featured: Sequence[FeaturedClip], classifier: Linear, spread: float) -> Linear:
    """The layer (F → 128) in which cosine distances to healthy frames mean something.

    In what label-free pretraining leaves, clips differ in whatever way, and a distance hardly sees
    consolidations. The projection has three parts: the classifier's discriminant in its standard deviations,
    a constant 1, so that the angle grows with the discriminant instead of jumping at its sign, and the
    principal components of the clips' mean features, so that what is unlike any healthy frame is far too.

    Args:
        featured: N real clips.
        classifier: fitted to them (F → 1).
        spread: root mean square length of the components over the clips. 0 leaves out what the labels don't
            explain; the larger, the less the discriminant counts.
    """
    means = np.stack([each.mean for each in featured])
    scale = classifier(means).std() + 1e-6
    middle = means.mean(axis=0)
    components = np.linalg.svd(means - middle, full_matrices=False)[2][: PROJECTION_WIDTH - 2]
    length = np.sqrt((((means - middle) @ components.T) ** 2).sum(axis=1).mean()) + 1e-6
    components *= spread / length

    weight = np.zeros((PROJECTION_WIDTH, means.shape[1]))
    bias = np.zeros(PROJECTION_WIDTH)
    weight[0], bias[0] = classifier.weight[0] / scale, classifier.bias[0] / scale
    bias[1] = 1
    weight[2 : 2 + len(components)] = components
    bias[2 : 2 + len(components)] = -components @ middle
    return Linear(weight, bias)
