"""From the layouts in which labelled clips are published to candidates for a manifest."""

from collections.abc import Callable, Mapping
from pathlib import Path

from clarus_training.listing.importing import blues, listed, pocus, reviewed, zambia
from clarus_training.listing.importing.candidates import Candidate, Dropped, Found

__all__ = ["LAYOUTS", "Candidate", "Dropped", "Found"]

LAYOUTS: Mapping[str, Callable[[Path], Found]] = {
    "listed": listed.find,
    "covid-blues": blues.find,
    "pocus": pocus.find,
    "zambia": zambia.find,
    "reviewed": reviewed.find,
}
"""Each takes the source's folder, ``reviewed`` a file. They raise OSError or ManifestError where it has no
such layout, and tell of single clips and rows that can't be used in what they return."""
