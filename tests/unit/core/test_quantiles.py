"""A quantile, against numpy's."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from clarus_desktop.core.quantiles import quantile


@pytest.mark.parametrize("count", [1, 2, 3, 100, 1001])
@pytest.mark.parametrize("share", [0.0, 0.3, 0.5, 0.995, 1.0])
@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_it_is_the_one_that_numpy_tells(count: int, share: float, kind: type) -> None:
    values: NDArray[np.floating[Any]] = np.random.default_rng(count).gamma(2.0, size=count).astype(kind)
    assert quantile(values, share) == pytest.approx(float(np.quantile(values, share)), rel=1e-6, abs=0)


def test_masked_arrays_are_not_imported_for_it() -> None:
    script = (
        "import sys, numpy as np; from clarus_desktop.core.quantiles import quantile;"
        "quantile(np.arange(9.0), 0.9); assert 'numpy.ma' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
