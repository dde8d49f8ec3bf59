"""A lung-ultrasound phantom: synthetic clips with a known truth, for the demo, for tests and for training."""

from clarus_training.phantom.demo import write_demo
from clarus_training.phantom.render import render
from clarus_training.phantom.settings import PhantomSettings, consolidation_mask, other_lung, random_settings

__all__ = ["PhantomSettings", "consolidation_mask", "other_lung", "random_settings", "render", "write_demo"]
