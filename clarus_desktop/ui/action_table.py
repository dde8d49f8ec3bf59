"""Every action of the window, in one table: menus, toolbar, transport and shortcuts come from it."""

from __future__ import annotations

from dataclasses import dataclass

from clarus_desktop.core.kinds import FindingKind


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


def _kind(number: int, kind: FindingKind) -> ActionSpec:
    title = kind.value[:1].upper() + kind.value[1:]
    return ActionSpec(f"kind_{number}", title, str(number), f"What is at hand shows: {kind}", checkable=True)


MENUS: dict[str, tuple[tuple[ActionSpec, ...], ...]] = {
    "File": (
        (
            ActionSpec("open", "Open…", "Ctrl+O", "Open a clip from a file", "open"),
            ActionSpec(
                "open_folder",
                "Open folder as exam…",
                "Ctrl+Shift+O",
                "Open all clips of a folder as one exam, or an archive",
                "open-folder",
            ),
            ActionSpec("demo", "Open the demo clip", "Ctrl+D", "Open the synthetic clip that comes along"),
        ),
        (
            ActionSpec(
                "export",
                "Export report…",
                "Ctrl+E",
                "Save the clip or exam shown as PDF, JSON or CSV",
                "export",
            ),
            ActionSpec(
                "hand_on",
                "Export DICOM, clip or film…",
                "Ctrl+Shift+E",
                "Save a report as DICOM object, or the clip or an annotated film without identity",
            ),
            ActionSpec(
                "save_picture",
                "Save picture…",
                "Ctrl+Shift+P",
                "Save the frame shown, the tracks or M-mode as PNG",
            ),
        ),
        (
            ActionSpec(
                "report_template",
                "Report template…",
                "Ctrl+L",
                "Choose the institution's name and logo that stand on reports",
            ),
        ),
        (ActionSpec("quit", "Quit", "Ctrl+Q", "Close the window and stop what is running"),),
    ),
    "Edit": (
        (
            ActionSpec("undo", "Undo", "Ctrl+Z", "Take the last step back", "undo", repeats=True),
            ActionSpec(
                "redo", "Redo", "Ctrl+Shift+Z Ctrl+Y", "Do again what was taken back", "redo", repeats=True
            ),
        ),
        (
            ActionSpec(
                "edit_region",
                "Edit the region…",
                "E",
                "Draw the part of the frame that is ultrasound image and is analysed",
                "region",
            ),
            ActionSpec(
                "frame_rate",
                "Set frame rate…",
                "Ctrl+Shift+F",
                "Say how fast a clip was recorded whose file doesn't tell",
            ),
        ),
    ),
    "View": (
        (
            ActionSpec("zoom_in", "Zoom in", "+ = Ctrl++", "Show the frame larger", "zoom-in", repeats=True),
            ActionSpec(
                "zoom_out", "Zoom out", "- Ctrl+-", "Show the frame smaller", "zoom-out", repeats=True
            ),
            ActionSpec("fit", "Fit frame", "0 Ctrl+0", "Show the frame as large as fits", "fit"),
            ActionSpec("actual_size", "Actual size", "A", "Show one frame pixel as one screen pixel"),
            ActionSpec(
                "whole_frame",
                "Show the whole frame",
                "W",
                "Show what lies outside the region too, dimmed",
                "whole-frame",
                checkable=True,
            ),
            ActionSpec(
                "reset_levels", "Reset brightness and contrast", "B", "Show the pixels as recorded again"
            ),
        ),
        (
            ActionSpec(
                "heat_map",
                "Heat map",
                "H",
                "Show over the frame what the model's value for it depends on, or the frame alone",
                "heat-map",
                checkable=True,
            ),
            ActionSpec(
                "heat_track",
                "Heat map of the other track",
                "Shift+H",
                "Change from probability to distance, or back",
            ),
        ),
        (
            ActionSpec(
                "m_mode",
                "M-mode",
                "Shift+T",
                "Show the M-mode line over time, between the frame and the tracks",
                checkable=True,
            ),
            ActionSpec(
                "whole_time",
                "Whole clip in plots",
                "T",
                "Show the whole time range in the plots",
                "time-range",
            ),
        ),
        (
            ActionSpec(
                "flag_list", "Flags and findings", "F2", "Show or hide flags and findings", checkable=True
            ),
            ActionSpec("verdict_panel", "Verdict", "F3", "Show or hide the verdicts", checkable=True),
            ActionSpec("model_panel", "Model", "F8", "Show or hide model and device", checkable=True),
            ActionSpec("study_panel", "Study", "F9", "Show or hide what the file says", checkable=True),
            ActionSpec(
                "looks_like",
                "Looks like",
                "F12",
                "Show or hide the frames of the model's reference nearest to the frame shown",
                checkable=True,
            ),
            ActionSpec("history", "History", "F7", "Show or hide who did what to the review", checkable=True),
            ActionSpec("toolbar", "Toolbar", "F4", "Show or hide the toolbar", checkable=True),
            ActionSpec("reset_layout", "Reset layout", "Ctrl+Shift+L", "Put all panels back in place"),
        ),
        (
            ActionSpec(
                "hide_identity",
                "Hide patient identity",
                "Ctrl+Shift+I",
                "Show nothing in the window that tells who the patient is",
                checkable=True,
            ),
        ),
        (ActionSpec("full_screen", "Full screen", "F11", "Fill the screen with the window", checkable=True),),
    ),
    "Playback": (
        (
            ActionSpec("play", "Play", "Space", "Play or pause", "play"),
            ActionSpec("slower", "Slower", "[", "Play at a lower speed"),
            ActionSpec("faster", "Faster", "]", "Play at a higher speed"),
            ActionSpec("normal_speed", "Normal speed", "\\", "Play at the clip's own speed"),
        ),
        (
            ActionSpec(
                "loop_clip", "Loop clip", "L", "Play the clip over and over", "loop-clip", checkable=True
            ),
            ActionSpec(
                "loop_segment",
                "Loop segment",
                "Shift+L",
                "Play the flagged segment at hand over and over",
                "loop-segment",
                checkable=True,
            ),
        ),
        (
            ActionSpec("first", "First frame", "Home", "Go to the first frame", "first"),
            ActionSpec(
                "jump_back", "10 frames back", "Shift+Left", "Go 10 frames back", "jump-back", repeats=True
            ),
            ActionSpec("step_back", "Previous frame", "Left", "Go one frame back", "step-back", repeats=True),
            ActionSpec(
                "step_forward", "Next frame", "Right", "Go one frame on", "step-forward", repeats=True
            ),
            ActionSpec(
                "jump_forward", "10 frames on", "Shift+Right", "Go 10 frames on", "jump-forward", repeats=True
            ),
            ActionSpec("last", "Last frame", "End", "Go to the last frame", "last"),
        ),
        (
            ActionSpec(
                "previous_flag",
                "Previous flag",
                "Shift+P",
                "Go to the flag or finding before",
                "previous-flag",
            ),
            ActionSpec("next_flag", "Next flag", "Shift+N", "Go to the next flag or finding", "next-flag"),
        ),
    ),
    "Review": (
        (
            ActionSpec(
                "next_unjudged",
                "Next to be judged",
                "N",
                "Go to the next flag not yet judged",
                "next-unjudged",
            ),
            ActionSpec(
                "previous_unjudged",
                "Previous to be judged",
                "P",
                "Go to the flag before that is not yet judged",
                "previous-unjudged",
            ),
        ),
        (
            ActionSpec("confirm", "Confirm", "C", "Confirm what is at hand", "confirm", checkable=True),
            ActionSpec("reject", "Reject", "X", "Reject what is at hand", "reject", checkable=True),
            ActionSpec(
                "unsure",
                "Unsure",
                "U",
                "Leave open what is at hand: you are not sure",
                "unsure",
                checkable=True,
            ),
        ),
        tuple(_kind(number, kind) for number, kind in enumerate(FindingKind, start=1)),
        (
            ActionSpec("note", "Note", "F6", "Write a note on what is at hand; from the frame also Enter"),
            ActionSpec(
                "remove_finding", "Remove finding", "Del", "Take the judgement at hand away", "remove"
            ),
        ),
        (
            ActionSpec("mark_frame", "Mark frame", "M", "Mark the frame shown as a finding", "mark-frame"),
            ActionSpec("mark_in", "Set in point", "I", "Begin a range at the frame shown", "mark-in"),
            ActionSpec(
                "mark_out", "Set out point", "O", "End the range at the frame shown and mark it", "mark-out"
            ),
        ),
        (
            ActionSpec(
                "caliper", "Caliper", "D", "Measure a distance on the frame shown", "caliper", checkable=True
            ),
            ActionSpec(
                "m_mode_line",
                "M-mode line",
                "Shift+M",
                "Draw a line to be followed through time",
                "m-mode-line",
                checkable=True,
            ),
            ActionSpec(
                "depth_scale",
                "Set depth scale…",
                "Shift+D",
                "Say how large a pixel is, along the depth marks beside the image",
                "depth-scale",
            ),
        ),
        (
            ActionSpec("verdict", "Your verdict", "V", "Go to the panel for your verdict on the clip"),
            ActionSpec("reviewer", "Reviewer…", "Ctrl+Shift+R", "Say who reviews"),
            ActionSpec(
                "blind",
                "Blind mode",
                "Ctrl+B",
                "Hide what the model says until you have given your verdict",
                checkable=True,
            ),
        ),
    ),
    "Exam": (
        (
            ActionSpec(
                "exam_page", "Exam", "Ctrl+T", "Go from the clip to its exam, or back", "exam", checkable=True
            ),
        ),
        (
            ActionSpec("previous_clip", "Previous clip", "PgUp", "Open the clip before in the exam"),
            ActionSpec("next_clip", "Next clip", "PgDown", "Open the next clip of the exam"),
        ),
    ),
    "Analysis": (
        (
            ActionSpec(
                "analyse", "Analyse again", "Ctrl+R F5", "Run the model over the clip again", "analyse"
            ),
            ActionSpec("cancel", "Cancel", "Esc", "Stop opening or analysing", "cancel"),
        ),
        (
            ActionSpec(
                "reset_probability",
                "Reset probability threshold",
                "Ctrl+1",
                "Back to the model's probability threshold",
            ),
            ActionSpec(
                "reset_distance",
                "Reset distance threshold",
                "Ctrl+2",
                "Back to the model's distance threshold",
            ),
            ActionSpec("reset_rule", "Reset rule", "Ctrl+3", "Back to the model's rule for segments"),
        ),
        (
            ActionSpec("card", "Model card…", "Ctrl+I", "Read where the model comes from", "card"),
            ActionSpec(
                "recalibrate",
                "Recalibrate…",
                "Ctrl+K",
                "Build a reference and a threshold from your own healthy clips",
            ),
        ),
    ),
    "Help": (
        (
            ActionSpec("shortcuts", "Keyboard shortcuts…", "F1", "See and change all shortcuts"),
            ActionSpec(
                "welcome",
                "Welcome…",
                "Ctrl+Shift+W",
                "Read again what this program is for and where things are kept",
            ),
        ),
        (
            ActionSpec(
                "models",
                "Models…",
                "Ctrl+Shift+M",
                "Look at, check, import and remove models, and choose the default",
            ),
            ActionSpec(
                "selftest", "Self-test…", "Ctrl+Shift+T", "Check that everything works on this computer"
            ),
        ),
        (
            ActionSpec(
                "about", "About", "Shift+F1", "Version and purpose of this program, and what it is made of"
            ),
        ),
    ),
}
"""Menu by menu, group by group: lines part the groups."""

ACTIONS = tuple(spec for groups in MENUS.values() for group in groups for spec in group)
