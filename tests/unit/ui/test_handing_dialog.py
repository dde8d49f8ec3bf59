"""The question what is to be handed on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.handing import Handed
from clarus_desktop.core.kinds import TrackKind
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.study import Fact, Study
from clarus_desktop.ui.handing_dialog import HandingDialog

MakeClip = Callable[..., Clip]
REGION = Region.box(0, 0, 10, 10, Origin.FOUND)


def dicom(clip: Clip, burned_in: str = "yes") -> Clip:
    return replace(clip, study=Study((), (Fact("Burned-in text", burned_in),), study_uid="1.2"))


@pytest.fixture
def ask(qtbot: QtBot) -> Callable[..., HandingDialog]:
    def ask(
        clip: Clip,
        region: Region | None = None,
        *,
        is_reportable: bool = True,
        heat: TrackKind | None = None,
    ) -> HandingDialog:
        dialog = HandingDialog(clip, region, is_reportable=is_reportable, heat=heat)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return ask


def test_a_dicom_clip_can_be_all(
    qtbot: QtBot, ask: Callable[..., HandingDialog], make_clip: MakeClip
) -> None:
    dialog = ask(dicom(make_clip()))
    assert all(button.isEnabled() for button in dialog.kinds.values())
    assert dialog.kind is Handed.STRUCTURED_REPORT
    assert not dialog.identity.isChecked()
    assert [button.text() for button in dialog.buttons.buttons() if button.isDefault()] == ["Save as…"]
    dialog.identity.click()
    assert "tells who the patient is" in dialog.warning.text()
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.accept()
    assert chosen.args == [Handed.STRUCTURED_REPORT, True]


def test_a_clip_is_never_handed_on_with_identity(
    qtbot: QtBot, ask: Callable[..., HandingDialog], make_clip: MakeClip
) -> None:
    dialog = ask(dicom(make_clip()), REGION)
    dialog.identity.click()
    dialog.kinds[Handed.CLIP].click()
    assert not dialog.identity.isEnabled()
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.accept()
    assert chosen.args == [Handed.CLIP, False]


def test_a_video_makes_no_structured_report_and_says_why(
    ask: Callable[..., HandingDialog], make_clip: MakeClip
) -> None:
    dialog = ask(make_clip())
    button = dialog.kinds[Handed.STRUCTURED_REPORT]
    assert not button.isEnabled()
    assert "no DICOM object" in button.accessibleDescription()
    assert dialog.kind is Handed.PDF_OBJECT
    assert not dialog.identity.isEnabled()


def test_before_there_are_values_a_clip_alone(ask: Callable[..., HandingDialog], make_clip: MakeClip) -> None:
    dialog = ask(dicom(make_clip()), is_reportable=False)
    assert [kind for kind, button in dialog.kinds.items() if button.isEnabled()] == [Handed.CLIP]
    assert "analysed" in dialog.kinds[Handed.PDF_OBJECT].accessibleDescription()


@pytest.mark.parametrize(
    ("region", "burned_in", "expected"),
    [
        (None, "not stated: treat as yes", "names and dates in the frames stay. Nobody knows"),
        (None, "yes", "names and dates in the frames stay. The file says that text is"),
        (None, "no", "Nothing is blanked. The file says that no text"),
        (REGION, "not stated: treat as yes", "becomes black. Nobody knows"),
        (REGION, "yes", "becomes black. The file says that text is"),
        (REGION, "no", "becomes black. The file says that no text"),
    ],
)
@pytest.mark.parametrize("kind", [Handed.CLIP, Handed.PDF_OBJECT])
def test_what_frames_may_tell_is_said_before(
    ask: Callable[..., HandingDialog],
    make_clip: MakeClip,
    region: Region | None,
    burned_in: str,
    expected: str,
    kind: Handed,
) -> None:
    dialog = ask(dicom(make_clip(), burned_in), region)
    dialog.kinds[kind].click()
    assert expected in dialog.warning.text()


def test_a_film_can_have_the_heat_map_of_a_track(
    ask: Callable[..., HandingDialog], make_clip: MakeClip
) -> None:
    dialog = ask(make_clip(), heat=TrackKind.DISTANCE)
    assert not dialog.heat.isEnabled()
    dialog.kinds[Handed.FILM].click()
    assert dialog.heat.isEnabled()
    assert "distance" in dialog.heat.text()
    assert dialog.chosen_heat is None
    dialog.heat.click()
    assert dialog.chosen_heat is TrackKind.DISTANCE
    assert not dialog.identity.isEnabled()
    dialog.kinds[Handed.PDF_OBJECT].click()
    assert dialog.chosen_heat is None


def test_a_film_without_heat_maps_is_one_all_the_same(
    ask: Callable[..., HandingDialog], make_clip: MakeClip
) -> None:
    dialog = ask(make_clip())
    dialog.kinds[Handed.FILM].click()
    assert not dialog.heat.isEnabled()
    assert dialog.kind is Handed.FILM
