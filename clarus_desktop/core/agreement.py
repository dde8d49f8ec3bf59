"""How far two reviewers agree on the clips of an exam."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from clarus_desktop.core.opinions import Answer


@dataclass(frozen=True)
class Agreement:
    """Two reviewers' answers to the same clips, set against each other."""

    n: int
    """Clips that both answered."""
    agreed: int
    """Of these, the ones both answered alike."""
    kappa: float | None
    """Cohen's, −1…1; None where it is not defined."""

    @property
    def observed(self) -> float | None:
        """Share of clips answered alike, 0…1; None without a clip."""
        return self.agreed / self.n if self.n else None


def agreement(answers: Iterable[tuple[Answer, Answer]]) -> Agreement:
    """Count the agreement of pairs of answers, one pair per clip.

    Kappa is (p_o − p_e) / (1 − p_e): p_o is the share answered alike, p_e the share that would be by chance
    if each reviewer gave the answers as often as here but independently (Cohen, Educ Psychol Meas 20:37–46,
    1960). The three answers count as categories without order. It is not defined without a clip, nor where
    both gave one and the same answer throughout (p_e = 1).
    """
    pairs = list(answers)
    n = len(pairs)
    agreed = sum(one is other for one, other in pairs)
    ones, others = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    by_chance = sum(ones[answer] * others[answer] for answer in Answer)  # p_e · n², in whole numbers
    kappa = None if by_chance == n * n else (agreed * n - by_chance) / (n * n - by_chance)
    return Agreement(n, agreed, kappa)
