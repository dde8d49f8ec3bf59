from __future__ import annotations

from collections.abc import Iterator

import pytest
from threadpoolctl import threadpool_limits


@pytest.fixture(autouse=True, scope="session")
def one_blas_thread() -> Iterator[None]:
    """Matrices this small only lose time when threads wait for each other on busy cores."""
    with threadpool_limits(1):
        yield
