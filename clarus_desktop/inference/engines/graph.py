"""A bundle's network as OpenVINO's graph, built layer by layer.

OpenVINO's own converter goes through TorchScript, which torch has deprecated, and takes 10 times as long.
"""

from __future__ import annotations

import operator
import threading
from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch import Tensor, fx, nn

from clarus_desktop.inference.bundle import Bundle
from clarus_desktop.inference.engines import runtime
from clarus_desktop.inference.vision import torchvision

_ops = runtime.openvino.opset13
_tracing = threading.Lock()
Node = Any
"""An OpenVINO node; the package has no types."""


def build_graph(bundle: Bundle, batch: int) -> Any:
    """The whole way from gray frames to outputs.

    Args:
        bundle: its network has layers of the known architectures only.
        batch: frames the graph takes, always as many: OpenVINO computes them faster, and alike.

    Returns:
        A model of one input, (batch, S, S) uint8 as ``Preprocessing.shrink`` gives it, and one or two
        outputs: the embeddings (batch, E), then the logit (batch, 1) where there is a classifier.

    Raises:
        KeyError: a layer that none of the architectures has.
    """
    network, preprocessing = bundle.network, bundle.preprocessing
    gray = _ops.parameter([batch, preprocessing.size, preprocessing.size], np.uint8, name="gray")
    scaled = _ops.divide(_ops.convert(gray, np.float32), np.float32(255))
    centred = _ops.subtract(scaled, np.float32(preprocessing.mean))
    normalised = _ops.divide(centred, np.float32(preprocessing.std))
    encoded = _encode(network.encoder, _ops.unsqueeze(normalised, np.array([1])))
    features = _ops.reduce_mean(encoded, np.array([2, 3]))
    projection, classifier = network.projection_head, network.classifier_head
    embeddings = features
    if bundle.embedding == "projection" and projection is not None:
        embeddings = _linear(projection, features)
    outputs = [embeddings]
    if classifier is not None:
        outputs.append(_linear(classifier, features))
    return runtime.openvino.Model([_ops.result(output) for output in outputs], [gray], network.architecture)


def _encode(encoder: nn.Module, x: Node) -> Node:
    """What the encoder's forward pass does to ``x`` (batch, 1, S, S)."""
    with _tracing:
        graph = _Tracer().trace(encoder)
    modules = dict(encoder.named_modules())
    values: dict[fx.Node, Node] = {}
    for node in graph.nodes:
        arguments = fx.node.map_arg(node.args, values.__getitem__)
        match node.op:
            case "placeholder":
                values[node] = x
            case "call_module":
                module = modules[node.target]
                values[node] = _LAYERS[type(module)](module, *arguments)
            case "call_function":
                values[node] = _FUNCTIONS[node.target](*arguments)
            case "output":
                return arguments[0]
    raise KeyError("output")


class _Tracer(fx.Tracer):
    """Follows the thread that traces, and no other: while it does, torch leads the networks of all threads
    through it."""

    def __init__(self) -> None:
        super().__init__()
        self._thread = threading.get_ident()

    def call_module(
        self, m: nn.Module, forward: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> Any:
        if threading.get_ident() != self._thread:
            return forward(*args, **kwargs)
        return super().call_module(m, forward, args, kwargs)

    def getattr(self, attr: str, attr_val: Any, parameter_proxy_cache: dict[str, Any]) -> Any:
        if threading.get_ident() != self._thread:
            return attr_val
        return super().getattr(attr, attr_val, parameter_proxy_cache)


def _constant(tensor: Tensor, *shape: int) -> Node:
    return _ops.constant(tensor.detach().reshape(shape or tensor.shape).contiguous().numpy())


def _convolution(layer: nn.Conv2d, x: Node) -> Node:
    weight = layer.weight
    if x.shape[1] == 1:  # the network's three channels are copies of one: a third of the work
        weight = weight.sum(1, keepdim=True)
    window = (layer.stride, layer.padding, layer.padding, layer.dilation)
    if layer.groups == 1:
        y = _ops.convolution(x, _constant(weight), *window)
    else:
        out, *kernel = weight.shape
        groups = _constant(weight, layer.groups, out // layer.groups, *kernel)
        y = _ops.group_convolution(x, groups, *window)
    return y if layer.bias is None else _ops.add(y, _constant(layer.bias, 1, -1, 1, 1))


def _normalisation(layer: nn.BatchNorm2d, x: Node) -> Node:
    mean, variance = layer.get_buffer("running_mean"), layer.get_buffer("running_var")
    scale = layer.weight / torch.sqrt(variance + layer.eps)
    shift = layer.bias - mean * scale
    return _ops.add(_ops.multiply(x, _constant(scale, 1, -1, 1, 1)), _constant(shift, 1, -1, 1, 1))


def _linear(layer: nn.Linear, x: Node) -> Node:
    product = _ops.matmul(x, _constant(layer.weight), transpose_a=False, transpose_b=True)
    return _ops.add(product, _constant(layer.bias))


def _max_pool(layer: nn.MaxPool2d, x: Node) -> Node:
    stride, padding, kernel = [layer.stride] * 2, [layer.padding] * 2, [layer.kernel_size] * 2
    return _ops.max_pool(x, stride, [1, 1], padding, padding, kernel).output(0)


def _average_pool(layer: nn.AvgPool2d, x: Node) -> Node:
    stride, padding, kernel = [layer.stride] * 2, [layer.padding] * 2, [layer.kernel_size] * 2
    return _ops.avg_pool(x, stride, padding, padding, kernel, exclude_pad=False)


def _unchanged(x: Node, *_: object) -> Node:
    return x


_LAYERS: dict[type[nn.Module], Callable[..., Node]] = {
    nn.Conv2d: _convolution,
    nn.BatchNorm2d: _normalisation,
    nn.ReLU: lambda _, x: _ops.relu(x),
    nn.SiLU: lambda _, x: _ops.swish(x),
    nn.Sigmoid: lambda _, x: _ops.sigmoid(x),
    nn.MaxPool2d: _max_pool,
    nn.AvgPool2d: _average_pool,
    # EfficientNet's, to one value for each channel
    nn.AdaptiveAvgPool2d: lambda _, x: _ops.reduce_mean(x, np.array([2, 3]), keep_dims=True),
}
_FUNCTIONS: dict[object, Callable[..., Node]] = {
    operator.add: _ops.add,
    operator.iadd: _ops.add,
    operator.mul: _ops.multiply,
    torch.cat: _ops.concat,
    torchvision.ops.stochastic_depth: _unchanged,  # in training only
}
