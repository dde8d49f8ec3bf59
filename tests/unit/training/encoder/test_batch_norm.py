"""Batch normalisation over processes: with one process it is torch's own, forwards and backwards."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

import pytest
import torch
from torch import distributed, nn

from clarus_training.encoder.batch_norm import WholeBatchNorm


@pytest.fixture(autouse=True)
def one_process() -> Iterator[None]:
    distributed.init_process_group("gloo", store=distributed.HashStore(), rank=0, world_size=1)
    yield
    distributed.destroy_process_group()


def _network() -> nn.Sequential:
    torch.manual_seed(0)
    network = nn.Sequential(nn.Conv2d(3, 5, 3), nn.BatchNorm2d(5), nn.Flatten(), nn.BatchNorm1d(5 * 4 * 4))
    for values in network.parameters():
        nn.init.normal_(values, std=0.5)
    return network


@pytest.mark.parametrize("kind", [torch.float32, torch.bfloat16])
def test_one_process_normalises_as_torch_does(kind: torch.dtype) -> None:
    plain = _network()
    shared = WholeBatchNorm().apply(deepcopy(plain))
    for _ in range(3):
        values = torch.randn(6, 3, 6, 6)
        outputs = []
        for network in (plain, shared):
            network.zero_grad()
            with torch.autocast("cpu", torch.bfloat16, enabled=kind == torch.bfloat16):
                outputs.append(network(values))
            outputs[-1].float().pow(3).sum().backward()
        assert outputs[0].dtype == outputs[1].dtype
        near = {"rtol": 1e-4, "atol": 1e-4} if kind == torch.float32 else {"rtol": 0.02, "atol": 0.05}
        torch.testing.assert_close(outputs[1], outputs[0], **near)
        for mine, other in zip(shared.parameters(), plain.parameters(), strict=True):
            torch.testing.assert_close(mine.grad, other.grad, rtol=near["rtol"], atol=100 * near["atol"])
    for name, kept in plain.state_dict().items():
        torch.testing.assert_close(shared.state_dict()[name], kept, rtol=0.01, atol=0.01, msg=name)
    plain.eval()
    shared.eval()
    torch.testing.assert_close(shared(values), plain(values), rtol=0.01, atol=0.01)


def test_afterwards_the_layers_are_as_they_were() -> None:
    exchange, network = WholeBatchNorm(), _network()
    kept = deepcopy(network)
    reverted = exchange.revert(exchange.apply(network))
    assert [type(layer) for layer in reverted] == [type(layer) for layer in kept]
    values = torch.randn(6, 3, 6, 6)
    assert torch.equal(reverted(values), kept(values))
