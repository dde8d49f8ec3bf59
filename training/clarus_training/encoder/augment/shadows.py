"""Acoustic shadows: what ribs and poor contact keep from being seen.

Bone, gas and air between probe and skin let no sound through, so all that lies behind them along the beam is
dark, whatever it is. Beams run down from the transducer, parallel under a linear probe and fanning out under
a convex one; the edges are as soft as the beams are wide.
"""

from __future__ import annotations

import torch
from torch import Tensor

from clarus_training.encoder.augment.chance import chosen, extent, uniform

_SOFT = 0.08
"""Breadth of a shadow's edge, in halves of the image's side: a few millimetres."""


def cast(
    images: Tensor, apex: Tensor, place: Tensor, width: Tensor, start: Tensor, strength: Tensor
) -> Tensor:
    """Images (N, 1, S, S) in 0…1 with one shadow each; nowhere brighter than before.

    Lengths are halves of the image's side, all arguments (N, 1, 1, 1).

    Args:
        apex: height above the top of the image of the point where the beams meet, above 0.
        place: of the shadow's middle on the top of the image, -1 at its left end and 1 at its right.
        width: of the shadow there, from half light to half light.
        start: depth from which on it is dark: 0 from the skin, more from a rib.
        strength: share of the brightness that is taken, 0…1.
    """
    size = images.shape[-1]
    depth = extent(0, 2, size, 2, images.device)
    beam = extent(-1, 1, size, 3, images.device) * apex / (apex + depth)
    aside = (0.5 + (width / 2 - (beam - place).abs()) / _SOFT).clamp_(0, 1)
    behind = ((depth - start) / _SOFT).clamp_(0, 1)
    return images * (1 - strength * aside * behind)


def random_shadows(images: Tensor, generator: torch.Generator, share: float) -> Tensor:
    """A shadow for about ``share`` of the images: from the skin down to a third of the depth, a twentieth to
    a quarter of the image wide, taking half to nearly all of the brightness."""
    if not share:
        return images
    count = len(images)
    shadowed = cast(
        images,
        apex=torch.exp(uniform(count, -0.5, 2.5, generator)),
        place=uniform(count, -0.9, 0.9, generator),
        width=uniform(count, 0.1, 0.5, generator),
        start=uniform(count, -0.3, 0.7, generator).clamp_(min=0),
        strength=uniform(count, 0.5, 0.95, generator),
    )
    return torch.where(chosen(count, share, generator), shadowed, images)
