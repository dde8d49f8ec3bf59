"""Networks, model bundles and the analysis of a clip.

What is named here imports neither torch nor OpenCV; the rest is imported from its module where it is used.
"""

from clarus_desktop.inference.card import FORMAT, read_card, read_info
from clarus_desktop.inference.reference import Reference, build_reference, cosine_distances

__all__ = ["FORMAT", "Reference", "build_reference", "cosine_distances", "read_card", "read_info"]
