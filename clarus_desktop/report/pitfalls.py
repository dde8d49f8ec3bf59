"""What a reader of a report must know, whatever it says."""

from __future__ import annotations

PITFALLS = (
    "Consolidations below 1 cm are common without clinical disease.",
    "The thymus, an atelectasis, or the mirror image of liver or spleen above the diaphragm can look like a "
    "consolidation.",
    "A consolidation that does not reach the pleura, or that lies in a zone that was not recorded, is not "
    "seen. Frames that were not analysed, or are not assessable, say nothing either way.",
    "The model's “small” and “large” name what its tracks were trained for; they are no measurement. The "
    "distance track gives cosine distances to a reference, which are no probabilities.",
    "A heat map shows on what the model's value depends, coarsely. It does not show where disease is.",
    "Whether what is seen means disease is for a clinician to judge, with the patient's history and "
    "examination at hand.",
)
