import pytest
import torch

from clarus_desktop.inference.networks import ARCHITECTURES, ClarusNetwork, assemble, build_network

WIDTHS = {"resnet18": 512, "resnet34": 512, "densenet121": 1024, "efficientnet_b0": 1280}


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_outputs_have_the_published_widths(architecture: str) -> None:
    network = build_network(architecture).eval()
    with torch.inference_mode():
        outputs = network(torch.zeros(2, 3, 64, 64))
    assert outputs.features.shape == (2, WIDTHS[architecture]) == (2, network.width)
    assert outputs.logit is not None
    assert outputs.logit.shape == (2,)
    assert outputs.projection is not None
    assert outputs.projection.shape == (2, 128)


def test_heads_can_be_left_out() -> None:
    network = build_network("resnet18", classifier=False, projection=False).eval()
    with torch.inference_mode():
        outputs = network(torch.zeros(1, 3, 32, 32))
    assert outputs.logit is None
    assert outputs.projection is None
    assert network.projection_width == 0
    assert not any("head" in key for key in network.state_dict())


def test_unknown_architecture() -> None:
    with pytest.raises(ValueError, match="alexnet"):
        build_network("alexnet")


def test_assembled_network_gives_the_same_values(network: ClarusNetwork) -> None:
    state = {key: value.clone() for key, value in network.state_dict().items()}
    twin = assemble("resnet18", state)
    x = torch.linspace(-1, 1, 3 * 64 * 64).reshape(1, 3, 64, 64)
    assert not twin.training
    assert not any(parameter.requires_grad for parameter in twin.parameters())
    for ours, theirs in zip(twin(x), network(x), strict=True):
        torch.testing.assert_close(ours, theirs, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("fault", ["missing", "extra", "misshapen", "integers"])
def test_only_exactly_the_right_tensors_are_assembled(network: ClarusNetwork, fault: str) -> None:
    state = network.state_dict()
    key = "encoder.layer1.0.conv1.weight"
    if fault == "missing":
        del state[key]
    elif fault == "extra":
        state["encoder.layer9.weight"] = torch.zeros(1)
    elif fault == "misshapen":
        state[key] = state[key][:1]
    else:
        state[key] = state[key].to(torch.int64)
    with pytest.raises(ValueError, match="resnet18"):
        assemble("resnet18", state)
