"""What is left of a header without identity: PS3.15 annex E by a library, and of that what shows frames.

The library applies the Basic Application Level Confidentiality Profile (table E.1-1 as of 2024b) to one level
of a data set; here it is led to each item of each sequence that stays. It leaves two attributes unset, which
say that it was done, and a third on dates: ``mark`` sets them. What the profile leaves standing but nobody
needs goes, too: free texts above all, where anything may have been typed.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from itertools import permutations
from typing import Any, cast

from dicomanonymizer import simpledicomanonymizer as library
from pydicom.datadict import dictionary_VR
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.sequence import Sequence
from pydicom.sr.codedict import codes

from clarus_desktop.core.handing import replaced

_METHOD = "Basic profile by CLARUS Desktop"
_BLANKED = "; blanked outside the region"

_UIDS = ("SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID")
"""Which the profile has replaced."""
_SIDES = frozenset({"R", "L", "U", "B"})
_TERMS: dict[str, frozenset[str]] = {
    "Modality": frozenset({"US", "IVUS"}),
    "TransducerType": frozenset(
        {
            "SECTOR_PHASED", "SECTOR_MECH", "SECTOR_ANNULAR", "LINEAR", "CURVED LINEAR", "SINGLE CRYSTAL",
            "SPLIT XTAL CWD", "IV_PHASED", "IV_ROT XTAL", "IV_ROT MIRROR", "ENDOCAV_PA", "ENDOCAV_MECH",
            "ENDOCAV_CLA", "ENDOCAV_AA", "ENDOCAV_LINEAR", "VECTOR_PHASED",
        }
    ),
    "PatientOrientation": frozenset(
        "".join(letters) for length in (1, 2, 3) for letters in permutations("AFHLPR", length)
    ),
    "Laterality": _SIDES,
    "ImageLaterality": _SIDES,
    "LossyImageCompression": frozenset({"00", "01"}),
    "LossyImageCompressionMethod": frozenset(
        {
            "ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_15444_15", "ISO_13818_2", "ISO_14496_10",
            "ISO_23008_2",
        }
    ),
}  # fmt: skip
"""Codes that stay, and the terms that the standard has for each: any other may be a name or a number."""
_NUMBERS = {
    "DepthOfScanField": (0, 1000), "MechanicalIndex": (0, 10), "BoneThermalIndex": (0, 100),
    "CranialThermalIndex": (0, 100), "SoftTissueThermalIndex": (0, 100), "PixelAspectRatio": (1, 10_000),
    "PixelSpacing": (0, 100), "LossyImageCompressionRatio": (1, 1000),
}  # fmt: skip
"""Numbers that stay, and from where to where they can be what they are called: a date is larger."""
_NUMBERS_OF_AREAS = {
    "RegionSpatialFormat": (0, 255), "RegionDataType": (0, 255), "RegionFlags": (0, 255),
    "RegionLocationMinX0": (0, 65_535), "RegionLocationMinY0": (0, 65_535),
    "RegionLocationMaxX1": (0, 65_535), "RegionLocationMaxY1": (0, 65_535),
    "ReferencePixelX0": (-65_535, 65_535), "ReferencePixelY0": (-65_535, 65_535),
    "ReferencePixelPhysicalValueX": (-1e5, 1e5), "ReferencePixelPhysicalValueY": (-1e5, 1e5),
    "PhysicalUnitsXDirection": (0, 255), "PhysicalUnitsYDirection": (0, 255),
    "PhysicalDeltaX": (-1e5, 1e5), "PhysicalDeltaY": (-1e5, 1e5), "TransducerFrequency": (0, 100_000),
}  # fmt: skip
_MOST_VALUES = 4
"""Of one element."""
_MOST_AREAS = 64
_FREE_TEXT = ("Manufacturer", "ManufacturerModelName")

Tag = tuple[int, int]
"""Group and element; of repeating groups, the library adds masks of both."""
Action = Callable[[Dataset, Tag], None]


def deidentified(header: Dataset, hide: Callable[[str], str]) -> Dataset:
    """What may be handed on of a header, in a data set of its own.

    Args:
        header: of an image object, without pixels.
        hide: takes out of a free text what tells who the patient is.
    """
    cleared = copy.deepcopy(header)
    _apply_profile(cleared)
    left = Dataset()
    for keyword in _UIDS:
        if keyword in cleared:
            left.add(cleared[keyword])
    for keyword in _FREE_TEXT:
        if keyword in cleared:
            setattr(left, keyword, hide(str(cleared[keyword].value))[:64])
    for keyword, terms in _TERMS.items():
        values = _values(cleared, keyword)
        if values and all(str(value) in terms for value in values):
            setattr(left, keyword, values)
    left.update(_numbers(cleared, _NUMBERS))
    areas = []
    told = cleared.get("SequenceOfUltrasoundRegions")
    for item in told[:_MOST_AREAS] if isinstance(told, Sequence) else ():
        _apply_profile(item)
        areas.append(_numbers(item, _NUMBERS_OF_AREAS))
    if areas:
        left.SequenceOfUltrasoundRegions = areas
    return left


def mark(dataset: Dataset, *, is_blanked: bool) -> None:
    """Say of an object that it was de-identified, and how; ``is_blanked``: outside the region."""
    dataset.PatientIdentityRemoved = "YES"
    dataset.DeidentificationMethod = _METHOD + (_BLANKED if is_blanked else "")
    dataset.LongitudinalTemporalInformationModified = "REMOVED"
    profile = codes.DCM.BasicApplicationConfidentialityProfile
    code = Dataset()
    code.CodeValue, code.CodingSchemeDesignator = profile.value, profile.scheme_designator
    code.CodeMeaning = profile.meaning
    dataset.DeidentificationMethodCodeSequence = [code]


def _numbers(dataset: Dataset, limits: Mapping[str, tuple[float, float]]) -> Dataset:
    """Numbers within their limits, written anew: to six digits, more of which could tell something else."""
    left = Dataset()
    for keyword, (least, greatest) in limits.items():
        try:
            numbers = [float(f"{float(value):.6g}") for value in _values(dataset, keyword)]
        except (TypeError, ValueError, OverflowError):
            continue
        if not numbers or not all(least <= number <= greatest for number in numbers):
            continue
        whole = dictionary_VR(keyword) in ("IS", "SL", "UL", "US")
        setattr(left, keyword, [round(number) if whole else number for number in numbers])
    return left


def _values(dataset: Dataset, keyword: str) -> list[Any]:
    """Of an element; none where there are more than it can have."""
    value = dataset.get(keyword)
    if value is None:
        return []
    values = list(value) if isinstance(value, (MultiValue, list)) else [value]
    return values if len(values) <= _MOST_VALUES else []


def _apply_profile(dataset: Dataset) -> None:
    library.anonymize_dataset(dataset, base_rules_gen=_rules)


def _rules() -> dict[Tag, Action]:
    rules = cast(dict[Tag, Action], library.initialize_actions_2024b())
    return {
        tag: _replace_uids if rule is library.replace_UID else _or_remove(rule) for tag, rule in rules.items()
    }


def _or_remove(rule: Action) -> Action:
    """The rule, and where the library has no way to carry it out, the element goes."""

    def act(dataset: Dataset, tag: Tag) -> None:
        try:
            rule(dataset, tag)
        except Exception:  # of any kind: a value can be odd in more ways than can be listed
            dataset.pop(tag, None)

    return act


def _replace_uids(dataset: Dataset, tag: Tag) -> None:
    """In place of the library's, which makes other UIDs at each start of the program."""
    element = dataset.get(tag)
    if element is None or not element.value:
        return
    if isinstance(element.value, str):
        element.value = replaced(element.value)
    else:
        element.value = [replaced(each) for each in element.value]
