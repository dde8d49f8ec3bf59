import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from clarus_desktop.core.errors import ModelError
from clarus_desktop.inference.reference import Reference, build_reference, cosine_distances


def cosine_distance(a: NDArray[np.float64], b: NDArray[np.float64]) -> float:
    lengths = float(np.linalg.norm(a) * np.linalg.norm(b))
    return 1.0 if lengths == 0 else 1 - float(a @ b) / lengths


def nearest_mean(row: NDArray[np.float64], others: NDArray[np.float64], neighbours: int) -> float:
    return float(np.mean(sorted(cosine_distance(row, other) for other in others)[:neighbours]))


@settings(max_examples=40, deadline=None)
@given(
    rows=st.integers(2, 20),
    width=st.integers(1, 6),
    groups=st.integers(2, 5),
    neighbours=st.integers(1, 25),
    seed=st.integers(0, 99),
)
def test_equals_the_written_out_version(
    rows: int, width: int, groups: int, neighbours: int, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    embeddings = rng.normal(size=(rows, width)) * rng.uniform(0.01, 100)
    group = np.arange(rows) % groups
    queries = rng.normal(size=(4, width))

    reference = build_reference(embeddings, group, neighbours)

    own = [nearest_mean(embeddings[i], embeddings[group != group[i]], neighbours) for i in range(rows)]
    np.testing.assert_allclose(reference.distances, own, atol=1e-5)
    found = cosine_distances(queries, reference, neighbours)
    np.testing.assert_allclose(found, [nearest_mean(q, embeddings, neighbours) for q in queries], atol=1e-5)
    assert found.dtype == np.float64
    assert ((found >= 0) & (found <= 2)).all()


def test_whatever_comes_with_an_embedding_changes_no_digit() -> None:
    """Of widths and references as networks have them, which are multiplied in several pieces."""
    rng = np.random.default_rng(0)
    reference = build_reference(rng.normal(size=(500, 512)), np.arange(500) % 3, 5)
    queries = rng.normal(size=(21, 512))
    together = cosine_distances(queries, reference, 5)
    for size in (1, 4, 8, 11):
        parts = [cosine_distances(queries[at : at + size], reference, 5) for at in range(0, 21, size)]
        np.testing.assert_array_equal(np.concatenate(parts), together)
    np.testing.assert_allclose(
        together, [nearest_mean(query, reference.embeddings, 5) for query in queries], atol=1e-5
    )
    assert cosine_distances(queries[:0], reference, 5).shape == (0,)


def test_length_does_not_matter(reference: Reference) -> None:
    queries = np.random.default_rng(0).normal(size=(5, reference.embeddings.shape[1]))
    np.testing.assert_allclose(
        cosine_distances(queries, reference, 3), cosine_distances(1000 * queries, reference, 3), atol=1e-6
    )


def test_many_queries_at_once_equal_one_at_a_time() -> None:
    rng = np.random.default_rng(0)
    reference = build_reference(rng.normal(size=(9, 4)), np.arange(9), 2)
    queries = rng.normal(size=(2500, 4))
    together = cosine_distances(queries, reference, 2)
    alone = [cosine_distances(queries[i : i + 1], reference, 2)[0] for i in (0, 1023, 1024, 2499)]
    np.testing.assert_allclose(together[[0, 1023, 1024, 2499]], alone, atol=1e-6)


def test_an_embedding_of_zeros_counts_as_orthogonal() -> None:
    reference = build_reference(np.eye(3), np.arange(3), 1)
    assert cosine_distances(np.zeros((1, 3)), reference, 1) == [1.0]


def test_opposite_direction_is_the_largest_distance() -> None:
    reference = build_reference(np.ones((3, 2)), np.arange(3), 2)
    assert cosine_distances(-np.ones((1, 2)), reference, 2) == pytest.approx(2.0)
    assert cosine_distances(np.ones((1, 2)), reference, 2) == pytest.approx(0.0, abs=1e-6)


def test_one_group_is_no_reference() -> None:
    with pytest.raises(ModelError, match="two patients"):
        build_reference(np.eye(3), np.zeros(3, int), 1)
