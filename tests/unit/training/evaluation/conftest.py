from __future__ import annotations

import pytest

from clarus_training.evaluation.evaluate import Evaluation
from judged import evaluated


@pytest.fixture(scope="session")
def evaluation() -> Evaluation:
    """Of forty made-up clips."""
    return evaluated()
