from __future__ import annotations

import pytest
from pydicom.dataset import Dataset

from clarus_desktop.core.zones import Protocol, guess_zone
from clarus_desktop.media.dicom.zone import zone_hint


def code(meaning: str, **modifiers: list[Dataset]) -> Dataset:
    made = Dataset()
    made.CodeMeaning = meaning
    for keyword, items in modifiers.items():
        setattr(made, keyword, items)
    return made


def dataset(**elements: object) -> Dataset:
    made = Dataset()
    for keyword, value in elements.items():
        setattr(made, keyword, value)
    return made


@pytest.mark.parametrize(
    ("elements", "hint"),
    [
        ({}, ""),
        ({"SeriesDescription": "Lung L2, repeated"}, "l2"),
        ({"ProtocolName": "R1", "ImageComments": "no, it is L3"}, "r1 l3"),
        ({"Laterality": "R", "SeriesDescription": "Anterior, upper"}, "right anterior upper"),
        ({"ImageLaterality": "L", "ViewName": "PLAPS"}, "left plaps"),
        ({"Laterality": "B"}, ""),
        (
            {
                "AnatomicRegionSequence": [
                    code("Chest wall", AnatomicRegionModifierSequence=[code("Right"), code("Lateral")])
                ],
                "ViewCodeSequence": [code("Lower zone")],
            },
            "right lateral lower",
        ),
    ],
)
def test_words_that_mean_a_place(elements: dict[str, object], hint: str) -> None:
    assert zone_hint(dataset(**elements)) == hint


def test_names_and_numbers_never_pass() -> None:
    clip = dataset(
        PatientName="Marker^Jane",
        PatientID="L3",
        SeriesDescription="Marker, Jane 1234567 born 2020-01-31, R2",
        ImageComments="mother: Marker",
    )
    assert zone_hint(clip) == "r2"


def test_a_zone_is_guessed_from_what_the_file_says() -> None:
    clip = dataset(Laterality="L", SeriesDescription="lat. inferior")
    assert guess_zone("I0000007", Protocol.ZONES8, zone_hint(clip)) == "L4"


def test_broken_values_are_no_hint() -> None:
    assert zone_hint(dataset(Laterality="X", ViewCodeSequence=[Dataset()], ProtocolName=None)) == ""
