from __future__ import annotations

from itertools import combinations

import pytest

from clarus_desktop.core.zones import (
    ZONES,
    Protocol,
    View,
    guess_protocol,
    guess_zone,
    missing_zones,
    zone,
    zone_words,
)


@pytest.mark.parametrize(
    ("name", "protocol", "code"),
    [
        ("patient_10_L2.mp4", Protocol.BLUE6, "L2"),
        ("052-0_LPT.mp4", Protocol.SWEEPS12, "LPT"),
        ("052-0_lpt.MP4", Protocol.SWEEPS12, "LPT"),
        ("L1 then R2.mp4", Protocol.BLUE6, "R2"),  # the last one counts
        ("R4.mp4", Protocol.BLUE6, None),  # no zone of this protocol
        ("R4.mp4", Protocol.ZONES8, "R4"),
        ("GIRL1.mp4", Protocol.BLUE6, None),  # part of a word
        ("clip.L2.mp4", Protocol.BLUE6, "L2"),
        ("", Protocol.BLUE6, None),
        ("L2/R1.mp4", Protocol.BLUE6, "R1"),  # the folder does not count
    ],
)
def test_a_file_name_tells_its_zone(name: str, protocol: Protocol, code: str | None) -> None:
    assert guess_zone(name, protocol) == code


@pytest.mark.parametrize(
    ("names", "protocol"),
    [
        (["p_L1.mp4", "p_L2.mp4", "p_R3.mp4"], Protocol.BLUE6),
        (["p_L1.mp4", "p_L4.mp4"], Protocol.ZONES8),
        (["p_L1.mp4", "p_R6.mp4"], Protocol.ZONES12),
        (["052-0_LPT.mp4", "052-0_RAS.mp4", "L1.mp4"], Protocol.SWEEPS12),
        (["a.mp4", "b.mp4"], Protocol.BLUE6),
        ([], Protocol.BLUE6),
    ],
)
def test_file_names_tell_the_protocol(names: list[str], protocol: Protocol) -> None:
    assert guess_protocol(names) is protocol


@pytest.mark.parametrize(
    ("protocol", "count"),
    [(Protocol.BLUE6, 6), (Protocol.ZONES8, 8), (Protocol.ZONES12, 12), (Protocol.SWEEPS12, 12)],
)
def test_a_protocol_has_as_many_zones_on_either_side(protocol: Protocol, count: int) -> None:
    codes = [zone.code for zone in ZONES[protocol]]
    assert len(set(codes)) == len(codes) == count
    assert {code[1:] for code in codes if code[0] == "R"} == {code[1:] for code in codes if code[0] == "L"}


@pytest.mark.parametrize("protocol", Protocol)
def test_zones_lie_on_the_chest_and_not_on_each_other(protocol: Protocol) -> None:
    for each in ZONES[protocol]:
        assert each.x >= 0
        assert each.x + each.width <= 1
        assert each.y >= 0
        assert each.y + each.height <= 1
    for one, other in combinations(ZONES[protocol], 2):
        beside = one.x + one.width <= other.x or other.x + other.width <= one.x
        above = one.y + one.height <= other.y or other.y + other.height <= one.y
        assert one.view is not other.view or beside or above


@pytest.mark.parametrize("protocol", Protocol)
def test_the_patients_right_is_on_the_left_from_the_front_only(protocol: Protocol) -> None:
    for each in ZONES[protocol]:
        left_half = each.x + each.width / 2 < 0.5
        assert left_half is (each.code.startswith("R") is (each.view is View.FRONT))


def test_a_zone_by_its_code() -> None:
    found = zone(Protocol.BLUE6, "L3")
    assert found is not None
    assert found.name == "Left PLAPS point"
    assert zone(Protocol.BLUE6, "LPT") is None


def test_missing_zones_in_the_protocols_order() -> None:
    missing = missing_zones(Protocol.BLUE6, ["L1", "R2", None, "R2", "LPT"])
    assert [zone.code for zone in missing] == ["R1", "R3", "L2", "L3"]


@pytest.mark.parametrize(
    ("name", "hint", "protocol", "code"),
    [
        ("clip_R2.dcm", "l1", Protocol.BLUE6, "R2"),  # the name counts first
        ("I0001", "r1 l3", Protocol.BLUE6, "L3"),  # the last code
        ("I0001", "right anterior upper", Protocol.ZONES8, "R1"),
        ("I0001", "lt ant superior", Protocol.ZONES12, "L1"),
        ("I0001", "right plaps", Protocol.BLUE6, "R3"),
        ("I0001", "left posterior trans", Protocol.SWEEPS12, "LPT"),
        ("I0001", "right left anterior upper", Protocol.ZONES8, None),  # either
        ("I0001", "right upper", Protocol.ZONES8, None),  # anterior or lateral
        ("right anterior upper.mp4", "", Protocol.ZONES8, None),
    ],
)
def test_what_the_file_says_of_itself_tells_the_zone_where_its_name_does_not(
    name: str, hint: str, protocol: Protocol, code: str | None
) -> None:
    assert guess_zone(name, protocol, hint) == code


def test_hints_tell_the_protocol_too() -> None:
    assert guess_protocol(["1.dcm", "2.dcm"], ["r1", "l6"]) is Protocol.ZONES12


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lung, RIGHT Anterior-upper (Doe, Jane)", "right anterior upper"),
        ("R. lat. inf.", "r lat inf"),
        ("L2 of 12 zones", "l2"),
        ("", ""),
    ],
)
def test_only_words_that_mean_a_place_are_zone_words(text: str, words: str) -> None:
    assert zone_words(text) == words
