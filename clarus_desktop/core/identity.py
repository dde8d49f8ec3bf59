"""Taking out of names what tells who the patient is: files and folders are often called after them."""

from __future__ import annotations

import functools
import re
from collections.abc import Set
from dataclasses import replace

from clarus_desktop.core.clip import Clip, ClipInfo
from clarus_desktop.core.study import Study

HIDDEN = "•••"
SHORTEST = 3
"""Letters or digits that a part must have to tell anybody apart; shorter ones are left standing."""
_DATE_DIGITS = 8


def telling_parts(study: Study) -> frozenset[str]:
    """What names must not show: each part of each identity fact, and its digits as one number, casefolded.

    "Smith^Anna" gives smith and anna, "2024-05-31 12:08:50" gives 20240531 and 120850.
    """
    found = set()
    for fact in study.identity:
        for value in fact.value.casefold().split():
            parts = re.findall(r"[^\W_]+", value)
            whole_number = "".join(parts) if all(part.isdigit() for part in parts) else ""
            found |= {whole_number, *(part for part in parts if not whole_number)}
    return frozenset(part for part in found if len(part) >= SHORTEST)


def without(text: str, parts: Set[str]) -> str:
    """``text`` with each of the parts hidden, where it isn't a piece of a longer word or number.

    Numbers as long as a date are found with hyphens and the like between their digits too.
    """
    if not parts:
        return text
    return _any_of(frozenset(parts)).sub(HIDDEN, text)


def reported(clip: Clip) -> ClipInfo:
    """A clip as it may be reported and kept: its name shows nothing of whom its study tells."""
    if clip.study is None:
        return clip.info
    return replace(clip.info, name=without(clip.info.name, telling_parts(clip.study)))


@functools.lru_cache(maxsize=8)
def _any_of(parts: frozenset[str]) -> re.Pattern[str]:
    """Finds any of the parts, of two that begin alike the longer one."""
    letter, digit = r"[^\W\d_]", r"\d"
    pieces = []
    for part in sorted(parts, key=len, reverse=True):
        before = f"(?<!{digit})" if part[0].isdigit() else f"(?<!{letter})"
        after = f"(?!{digit})" if part[-1].isdigit() else f"(?!{letter})"
        is_long = part.isdigit() and len(part) >= _DATE_DIGITS
        pieces.append(before + (r"[-_.:/ ]?".join(part) if is_long else re.escape(part)) + after)
    return re.compile("|".join(pieces), re.IGNORECASE)
