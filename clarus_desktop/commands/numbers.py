"""Numbers on the command line."""

from __future__ import annotations

import argparse


class Between:
    """An argparse type: a finite number within bounds."""

    def __init__(self, low: float, high: float) -> None:
        self.low, self.high = low, high

    def __call__(self, text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = float("nan")
        if not self.low <= value <= self.high:
            raise argparse.ArgumentTypeError(f"{text!r} is not a number from {self.low} to {self.high}")
        return value
