"""Every action of the window, in one table: menus, toolbar, transport and shortcuts come from it.

Its texts are marked; whoever shows them has them translated.
"""

from __future__ import annotations

from dataclasses import dataclass

from clarus_desktop.core.kinds import FindingKind
from clarus_desktop.core.language import mark


@dataclass(frozen=True)
class ActionSpec:
    """What an action is called and which keys trigger it at first."""

    name: str
    text: str
    shortcuts: str
    """Parted by blanks; the first is shown."""
    tip: str
    """One phrase, for tool tip and status bar."""
    icon: str = ""
    """File name in resources/icons without ending."""
    checkable: bool = False
    repeats: bool = False
    """Goes on while the key is held down."""

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(self.shortcuts.split())


_SEEN = {
    FindingKind.SMALL_CONSOLIDATION: (
        mark("Small consolidation"),
        mark("What is at hand shows: small consolidation"),
    ),
    FindingKind.LARGE_CONSOLIDATION: (
        mark("Large consolidation"),
        mark("What is at hand shows: large consolidation"),
    ),
    FindingKind.B_LINES: (mark("B-lines"), mark("What is at hand shows: B-lines")),
    FindingKind.PLEURAL_IRREGULARITY: (
        mark("Pleural irregularity"),
        mark("What is at hand shows: pleural irregularity"),
    ),
    FindingKind.EFFUSION: (mark("Effusion"), mark("What is at hand shows: effusion")),
    FindingKind.AIR_BRONCHOGRAM: (mark("Air bronchogram"), mark("What is at hand shows: air bronchogram")),
    FindingKind.OTHER: (mark("Other"), mark("What is at hand shows: other")),
}


def _kind(number: int, kind: FindingKind) -> ActionSpec:
    text, tip = _SEEN[kind]
    return ActionSpec(f"kind_{number}", text, str(number), tip, checkable=True)


MENUS: dict[str, tuple[tuple[ActionSpec, ...], ...]] = {
    mark("File"): (
        (
            ActionSpec("open", mark("Open…"), "Ctrl+O", mark("Open a clip from a file"), "open"),
            ActionSpec(
                "open_folder",
                mark("Open folder as exam…"),
                "Ctrl+Shift+O",
                mark("Open all clips of a folder as one exam, or an archive"),
                "open-folder",
            ),
            ActionSpec(
                "demo", mark("Open the demo clip"), "Ctrl+D", mark("Open the synthetic clip that comes along")
            ),
        ),
        (
            ActionSpec(
                "export",
                mark("Export report…"),
                "Ctrl+E",
                mark("Save the clip or exam shown as PDF, JSON or CSV"),
                "export",
            ),
            ActionSpec(
                "hand_on",
                mark("Export DICOM, clip or film…"),
                "Ctrl+Shift+E",
                mark("Save a report as DICOM object, or the clip or an annotated film without identity"),
            ),
            ActionSpec(
                "save_picture",
                mark("Save picture…"),
                "Ctrl+Shift+P",
                mark("Save the frame shown, the tracks or M-mode as PNG"),
            ),
        ),
        (
            ActionSpec(
                "report_template",
                mark("Report template…"),
                "Ctrl+L",
                mark("Choose the institution's name and logo that stand on reports"),
            ),
        ),
        (ActionSpec("quit", mark("Quit"), "Ctrl+Q", mark("Close the window and stop what is running")),),
    ),
    mark("Edit"): (
        (
            ActionSpec("undo", mark("Undo"), "Ctrl+Z", mark("Take the last step back"), "undo", repeats=True),
            ActionSpec(
                "redo",
                mark("Redo"),
                "Ctrl+Shift+Z Ctrl+Y",
                mark("Do again what was taken back"),
                "redo",
                repeats=True,
            ),
        ),
        (
            ActionSpec(
                "edit_region",
                mark("Edit the region…"),
                "E",
                mark("Draw the part of the frame that is ultrasound image and is analysed"),
                "region",
            ),
            ActionSpec(
                "frame_rate",
                mark("Set frame rate…"),
                "Ctrl+Shift+F",
                mark("Say how fast a clip was recorded whose file doesn't tell"),
            ),
        ),
        (
            ActionSpec(
                "settings",
                mark("Settings…"),
                "Ctrl+,",
                mark("Choose how the program computes, plays, looks and speaks"),
            ),
        ),
    ),
    mark("View"): (
        (
            ActionSpec(
                "zoom_in",
                mark("Zoom in"),
                "+ = Ctrl++",
                mark("Show the frame larger"),
                "zoom-in",
                repeats=True,
            ),
            ActionSpec(
                "zoom_out",
                mark("Zoom out"),
                "- Ctrl+-",
                mark("Show the frame smaller"),
                "zoom-out",
                repeats=True,
            ),
            ActionSpec("fit", mark("Fit frame"), "0 Ctrl+0", mark("Show the frame as large as fits"), "fit"),
            ActionSpec(
                "actual_size", mark("Actual size"), "A", mark("Show one frame pixel as one screen pixel")
            ),
            ActionSpec(
                "whole_frame",
                mark("Show the whole frame"),
                "W",
                mark("Show what lies outside the region too, dimmed"),
                "whole-frame",
                checkable=True,
            ),
            ActionSpec(
                "reset_levels",
                mark("Reset brightness and contrast"),
                "B",
                mark("Show the pixels as recorded again"),
            ),
        ),
        (
            ActionSpec(
                "heat_map",
                mark("Heat map"),
                "H",
                mark("Show over the frame what the model's value for it depends on, or the frame alone"),
                "heat-map",
                checkable=True,
            ),
            ActionSpec(
                "heat_track",
                mark("Heat map of the other track"),
                "Shift+H",
                mark("Change from probability to distance, or back"),
            ),
        ),
        (
            ActionSpec(
                "m_mode",
                mark("M-mode"),
                "Shift+T",
                mark("Show the M-mode line over time, between the frame and the tracks"),
                checkable=True,
            ),
            ActionSpec(
                "whole_time",
                mark("Whole clip in plots"),
                "T",
                mark("Show the whole time range in the plots"),
                "time-range",
            ),
        ),
        (
            ActionSpec(
                "flag_list",
                mark("Flags and findings"),
                "F2",
                mark("Show or hide flags and findings"),
                checkable=True,
            ),
            ActionSpec(
                "verdict_panel", mark("Verdict"), "F3", mark("Show or hide the verdicts"), checkable=True
            ),
            ActionSpec(
                "model_panel", mark("Model"), "F8", mark("Show or hide model and device"), checkable=True
            ),
            ActionSpec(
                "study_panel", mark("Study"), "F9", mark("Show or hide what the file says"), checkable=True
            ),
            ActionSpec(
                "looks_like",
                mark("Looks like"),
                "F12",
                mark("Show or hide the frames of the model's reference nearest to the frame shown"),
                checkable=True,
            ),
            ActionSpec(
                "history",
                mark("History"),
                "F7",
                mark("Show or hide who did what to the review"),
                checkable=True,
            ),
            ActionSpec("toolbar", mark("Toolbar"), "F4", mark("Show or hide the toolbar"), checkable=True),
            ActionSpec(
                "reset_layout", mark("Reset layout"), "Ctrl+Shift+L", mark("Put all panels back in place")
            ),
        ),
        (
            ActionSpec(
                "hide_identity",
                mark("Hide patient identity"),
                "Ctrl+Shift+I",
                mark("Show nothing in the window that tells who the patient is"),
                checkable=True,
            ),
        ),
        (
            ActionSpec(
                "full_screen",
                mark("Full screen"),
                "F11",
                mark("Fill the screen with the window"),
                checkable=True,
            ),
        ),
    ),
    mark("Playback"): (
        (
            ActionSpec("play", mark("Play"), "Space", mark("Play or pause"), "play"),
            ActionSpec("slower", mark("Slower"), "[", mark("Play at a lower speed")),
            ActionSpec("faster", mark("Faster"), "]", mark("Play at a higher speed")),
            ActionSpec("normal_speed", mark("Normal speed"), "\\", mark("Play at the clip's own speed")),
        ),
        (
            ActionSpec(
                "loop_clip",
                mark("Loop clip"),
                "L",
                mark("Play the clip over and over"),
                "loop-clip",
                checkable=True,
            ),
            ActionSpec(
                "loop_segment",
                mark("Loop segment"),
                "Shift+L",
                mark("Play the flagged segment at hand over and over"),
                "loop-segment",
                checkable=True,
            ),
        ),
        (
            ActionSpec("first", mark("First frame"), "Home", mark("Go to the first frame"), "first"),
            ActionSpec(
                "jump_back",
                mark("10 frames back"),
                "Shift+Left",
                mark("Go 10 frames back"),
                "jump-back",
                repeats=True,
            ),
            ActionSpec(
                "step_back",
                mark("Previous frame"),
                "Left",
                mark("Go one frame back"),
                "step-back",
                repeats=True,
            ),
            ActionSpec(
                "step_forward",
                mark("Next frame"),
                "Right",
                mark("Go one frame on"),
                "step-forward",
                repeats=True,
            ),
            ActionSpec(
                "jump_forward",
                mark("10 frames on"),
                "Shift+Right",
                mark("Go 10 frames on"),
                "jump-forward",
                repeats=True,
            ),
            ActionSpec("last", mark("Last frame"), "End", mark("Go to the last frame"), "last"),
        ),
        (
            ActionSpec(
                "previous_flag",
                mark("Previous flag"),
                "Shift+P",
                mark("Go to the flag or finding before"),
                "previous-flag",
            ),
            ActionSpec(
                "next_flag", mark("Next flag"), "Shift+N", mark("Go to the next flag or finding"), "next-flag"
            ),
        ),
    ),
    mark("Review"): (
        (
            ActionSpec(
                "next_unjudged",
                mark("Next to be judged"),
                "N",
                mark("Go to the next flag not yet judged"),
                "next-unjudged",
            ),
            ActionSpec(
                "previous_unjudged",
                mark("Previous to be judged"),
                "P",
                mark("Go to the flag before that is not yet judged"),
                "previous-unjudged",
            ),
        ),
        (
            ActionSpec(
                "confirm", mark("Confirm"), "C", mark("Confirm what is at hand"), "confirm", checkable=True
            ),
            ActionSpec(
                "reject", mark("Reject"), "X", mark("Reject what is at hand"), "reject", checkable=True
            ),
            ActionSpec(
                "unsure",
                mark("Unsure"),
                "U",
                mark("Leave open what is at hand: you are not sure"),
                "unsure",
                checkable=True,
            ),
        ),
        tuple(_kind(number, kind) for number, kind in enumerate(FindingKind, start=1)),
        (
            ActionSpec(
                "note", mark("Note"), "F6", mark("Write a note on what is at hand; from the frame also Enter")
            ),
            ActionSpec(
                "remove_finding",
                mark("Remove finding"),
                "Del",
                mark("Take the judgement at hand away"),
                "remove",
            ),
        ),
        (
            ActionSpec(
                "mark_frame", mark("Mark frame"), "M", mark("Mark the frame shown as a finding"), "mark-frame"
            ),
            ActionSpec(
                "mark_in", mark("Set in point"), "I", mark("Begin a range at the frame shown"), "mark-in"
            ),
            ActionSpec(
                "mark_out",
                mark("Set out point"),
                "O",
                mark("End the range at the frame shown and mark it"),
                "mark-out",
            ),
        ),
        (
            ActionSpec(
                "caliper",
                mark("Caliper"),
                "D",
                mark("Measure a distance on the frame shown"),
                "caliper",
                checkable=True,
            ),
            ActionSpec(
                "m_mode_line",
                mark("M-mode line"),
                "Shift+M",
                mark("Draw a line to be followed through time"),
                "m-mode-line",
                checkable=True,
            ),
            ActionSpec(
                "depth_scale",
                mark("Set depth scale…"),
                "Shift+D",
                mark("Say how large a pixel is, along the depth marks beside the image"),
                "depth-scale",
            ),
        ),
        (
            ActionSpec(
                "verdict", mark("Your verdict"), "V", mark("Go to the panel for your verdict on the clip")
            ),
            ActionSpec("reviewer", mark("Reviewer…"), "Ctrl+Shift+R", mark("Say who reviews")),
            ActionSpec(
                "blind",
                mark("Blind mode"),
                "Ctrl+B",
                mark("Hide what the model says until you have given your verdict"),
                checkable=True,
            ),
        ),
    ),
    mark("Exam"): (
        (
            ActionSpec(
                "exam_page",
                mark("Exam"),
                "Ctrl+T",
                mark("Go from the clip to its exam, or back"),
                "exam",
                checkable=True,
            ),
        ),
        (
            ActionSpec(
                "previous_clip", mark("Previous clip"), "PgUp", mark("Open the clip before in the exam")
            ),
            ActionSpec("next_clip", mark("Next clip"), "PgDown", mark("Open the next clip of the exam")),
        ),
    ),
    mark("Analysis"): (
        (
            ActionSpec(
                "analyse",
                mark("Analyse again"),
                "Ctrl+R F5",
                mark("Run the model over the clip again"),
                "analyse",
            ),
            ActionSpec("cancel", mark("Cancel"), "Esc", mark("Stop opening or analysing"), "cancel"),
        ),
        (
            ActionSpec(
                "reset_probability",
                mark("Reset probability threshold"),
                "Ctrl+1",
                mark("Back to the model's probability threshold"),
            ),
            ActionSpec(
                "reset_distance",
                mark("Reset distance threshold"),
                "Ctrl+2",
                mark("Back to the model's distance threshold"),
            ),
            ActionSpec(
                "reset_rule", mark("Reset rule"), "Ctrl+3", mark("Back to the model's rule for segments")
            ),
        ),
        (
            ActionSpec(
                "card", mark("Model card…"), "Ctrl+I", mark("Read where the model comes from"), "card"
            ),
            ActionSpec(
                "recalibrate",
                mark("Recalibrate…"),
                "Ctrl+K",
                mark("Build a reference and a threshold from your own healthy clips"),
            ),
        ),
    ),
    mark("Help"): (
        (
            ActionSpec("shortcuts", mark("Keyboard shortcuts…"), "F1", mark("See and change all shortcuts")),
            ActionSpec(
                "welcome",
                mark("Welcome…"),
                "Ctrl+Shift+W",
                mark("Read again what this program is for and where things are kept"),
            ),
        ),
        (
            ActionSpec(
                "models",
                mark("Models…"),
                "Ctrl+Shift+M",
                mark("Look at, check, import and remove models, and choose the default"),
            ),
            ActionSpec(
                "selftest",
                mark("Self-test…"),
                "Ctrl+Shift+T",
                mark("Check that everything works on this computer"),
            ),
        ),
        (
            ActionSpec(
                "about",
                mark("About"),
                "Shift+F1",
                mark("Version and purpose of this program, and what it is made of"),
            ),
        ),
    ),
}
"""Menu by menu, group by group: lines part the groups."""

ACTIONS = tuple(spec for groups in MENUS.values() for group in groups for spec in group)
