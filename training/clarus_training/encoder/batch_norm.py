"""Batch normalisation over the batch of all processes, on processors too, where torch's own refuses."""

from __future__ import annotations

from functools import partial
from typing import Any

import torch
from lightning.pytorch.plugins import TorchSyncBatchNorm
from torch import Tensor, distributed, nn
from torch.nn.modules.batchnorm import _BatchNorm


class WholeBatchNorm(TorchSyncBatchNorm):
    """Makes the normalisation layers of a module exchange their statistics while processes share a batch.

    The losses compare the clips of all processes. If each process normalised its own, a network could tell
    them from those of the others by that alone.
    """

    def apply(self, model: nn.Module) -> nn.Module:
        if next(model.parameters()).is_cuda:
            return super().apply(model)
        for layer in _layers(model):
            setattr(layer, "forward", partial(_normalised, layer))  # noqa: B010 - a method, to mypy
        return model

    def revert(self, model: nn.Module) -> nn.Module:
        if next(model.parameters()).is_cuda:
            return super().revert(model)
        for layer in _layers(model):
            del layer.forward
        return model


def _layers(model: nn.Module) -> list[_BatchNorm]:
    return [layer for layer in model.modules() if isinstance(layer, _BatchNorm)]


def _normalised(layer: _BatchNorm, values: Tensor) -> Tensor:
    """What ``layer`` makes of (N, C, …) ``values``, of which each process has equally many; in training with
    mean and variance over all of them."""
    if not layer.training:
        return type(layer).forward(layer, values)
    axes = [axis for axis in range(values.ndim) if axis != 1]
    shape = [-1 if axis == 1 else 1 for axis in range(values.ndim)]
    exact = values.float()
    count = distributed.get_world_size() * values.numel() // values.shape[1]
    mean = _over_processes(exact.sum(axes)) / count
    centred = exact - mean.view(shape)
    variance = _over_processes(centred.square().sum(axes)) / count
    _keep(layer, mean.detach(), variance.detach() * count / (count - 1))
    scale = layer.weight * torch.rsqrt(variance + layer.eps)
    return (centred * scale.view(shape) + layer.bias.view(shape)).to(values.dtype)


def _keep(layer: _BatchNorm, mean: Tensor, variance: Tensor) -> None:
    """Move the running statistics, which all layers of our encoders have, a step towards the batch's."""
    assert layer.running_mean is not None
    assert layer.running_var is not None
    assert layer.num_batches_tracked is not None
    assert layer.momentum is not None
    layer.running_mean.lerp_(mean, layer.momentum)
    layer.running_var.lerp_(variance, layer.momentum)
    layer.num_batches_tracked.add_(1)


def _over_processes(values: Tensor) -> Tensor:
    """The sum of every process's ``values``, with gradients to all of them."""
    summed: Tensor = _Sum.apply(values)
    return summed


class _Sum(torch.autograd.Function):
    @staticmethod
    def forward(_: Any, values: Tensor) -> Tensor:
        summed = values.clone()
        distributed.all_reduce(summed)
        return summed

    @staticmethod
    def backward(_: Any, gradient: Tensor) -> Tensor:
        # Each process's values are in the result of every one.
        return _Sum.forward(_, gradient)
