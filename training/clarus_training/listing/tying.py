"""Clips that show the same: copies go, near-duplicates stay, and their patients are tied together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from clarus_training.clips import REVIEWED, LabelledClip
from clarus_training.listing.account import Tie
from clarus_training.listing.importing import Dropped
from clarus_training.listing.likeness import near_duplicates
from clarus_training.listing.splits import groups_of
from clarus_training.listing.viewing import Seen

COPY = "the same content is listed elsewhere"
CONTRADICTION = "the same content is listed with other labels"
IN_SPLIT = "the patient, or one tied to them, is in the split, where reviewed clips can't be"


def tie(seen: Sequence[Seen], dropped: list[Dropped]) -> tuple[list[LabelledClip], list[Tie]]:
    """The clips, each content once and with its group, and all pairs that show the same.

    Contents that are labelled in two ways are dropped altogether, but for reviewed clips: the other list's
    labels go first. Reviewed clips of patients who are tied to those of other datasets are dropped, as no
    figure shall rest on a patient whose review the network has learnt from.
    """
    single, ties = _without_copies(seen, dropped)
    for one, other, distance in near_duplicates([each.hashes for each in single]):
        ties.append(_tie(single[one], single[other], distance))
    groups = groups_of((each.clip.patient for each in seen), (pair.patients for pair in ties))
    in_split = {groups[each.clip.patient] for each in single if each.clip.dataset != REVIEWED}
    clips = []
    for each in single:
        group = groups[each.clip.patient]
        if each.clip.dataset == REVIEWED and group in in_split:
            dropped.append(each.dropped(IN_SPLIT))
        else:
            clips.append(replace(each.clip, group=group))
    return clips, ties


def _without_copies(seen: Sequence[Seen], dropped: list[Dropped]) -> tuple[list[Seen], list[Tie]]:
    copies: dict[str, list[Seen]] = {}
    for each in sorted(seen, key=lambda each: each.clip.dataset == REVIEWED):
        copies.setdefault(each.clip.sha256, []).append(each)
    kept, ties = [], []
    for first, *others in copies.values():
        binding = [each for each in others if each.clip.dataset != REVIEWED or first.clip.dataset == REVIEWED]
        if any(each.label != first.label for each in binding):
            dropped.append(first.dropped(CONTRADICTION, others[0].clip.path))
            dropped += [each.dropped(CONTRADICTION, first.clip.path) for each in others]
        else:
            kept.append(first)
            dropped += [each.dropped(COPY, first.clip.path) for each in others]
        ties += [_tie(first, each, 0.0) for each in others]
    return kept, ties


def _tie(one: Seen, other: Seen, distance: float) -> Tie:
    patients = one.clip.patient, other.clip.patient
    return Tie(one.clip.path, other.clip.path, patients, round(distance, 3), one.label != other.label)
