"""Every action of the window, in one table: menus, toolbar, transport and the shortcut sheet come from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from clarus_desktop.ui.words import plain

MENUS = ("File", "View", "Playback", "Analysis", "Help")


@dataclass(frozen=True)
class ActionSpec:
    """What an action is called, where it stands and which keys trigger it."""

    name: str
    menu: str
    group: int
    """Neighbours of another group are parted by a line."""
    text: str
    keys: tuple[str, ...]
    """The first is shown."""
    tip: str
    """One phrase, for tool tip and status bar."""
    icon: str = ""
    """File name in resources/icons without ending."""
    checkable: bool = False
    repeats: bool = False
    """Goes on while the key is held down."""


ACTIONS = (
    ActionSpec("open", "File", 1, "Open…", ("Ctrl+O",), "Open a clip from a file", "open"),
    ActionSpec(
        "demo", "File", 1, "Open the demo clip", ("Ctrl+D",), "Open the synthetic clip that comes along"
    ),
    ActionSpec(
        "export", "File", 2, "Export report…", ("Ctrl+E",), "Save the review as PDF, JSON or CSV", "export"
    ),
    ActionSpec("quit", "File", 3, "Quit", ("Ctrl+Q",), "Close the window and stop what is running"),
    ActionSpec(
        "zoom_in",
        "View",
        1,
        "Zoom in",
        ("+", "=", "Ctrl++"),
        "Show the frame larger",
        "zoom-in",
        repeats=True,
    ),
    ActionSpec(
        "zoom_out", "View", 1, "Zoom out", ("-", "Ctrl+-"), "Show the frame smaller", "zoom-out", repeats=True
    ),
    ActionSpec(
        "fit", "View", 1, "Fit frame", ("0", "Ctrl+0"), "Show the whole frame as large as fits", "fit"
    ),
    ActionSpec("actual_size", "View", 1, "Actual size", ("1",), "Show one frame pixel as one screen pixel"),
    ActionSpec(
        "reset_levels",
        "View",
        1,
        "Reset brightness and contrast",
        ("B",),
        "Show the pixels as recorded again",
    ),
    ActionSpec(
        "whole_time",
        "View",
        2,
        "Whole clip in plots",
        ("T",),
        "Show the whole time range in the plots",
        "time-range",
    ),
    ActionSpec("flag_list", "View", 3, "Flag list", ("F2",), "Show or hide the flag list", checkable=True),
    ActionSpec(
        "verdict_panel", "View", 3, "Verdict and model", ("F3",), "Show or hide the panel", checkable=True
    ),
    ActionSpec("toolbar", "View", 3, "Toolbar", ("F4",), "Show or hide the toolbar", checkable=True),
    ActionSpec("reset_layout", "View", 3, "Reset layout", ("Ctrl+Shift+L",), "Put all panels back in place"),
    ActionSpec(
        "full_screen", "View", 4, "Full screen", ("F11",), "Fill the screen with the window", checkable=True
    ),
    ActionSpec("play", "Playback", 1, "Play", ("Space",), "Play or pause", "play"),
    ActionSpec("slower", "Playback", 1, "Slower", ("[",), "Play at a lower speed"),
    ActionSpec("faster", "Playback", 1, "Faster", ("]",), "Play at a higher speed"),
    ActionSpec("normal_speed", "Playback", 1, "Normal speed", ("\\",), "Play at the clip's own speed"),
    ActionSpec(
        "loop_clip",
        "Playback",
        2,
        "Loop clip",
        ("L",),
        "Play the clip over and over",
        "loop-clip",
        checkable=True,
    ),
    ActionSpec(
        "loop_segment",
        "Playback",
        2,
        "Loop segment",
        ("Shift+L",),
        "Play the flagged segment at hand over and over",
        "loop-segment",
        checkable=True,
    ),
    ActionSpec("first", "Playback", 3, "First frame", ("Home",), "Go to the first frame", "first"),
    ActionSpec(
        "jump_back",
        "Playback",
        3,
        "10 frames back",
        ("Shift+Left",),
        "Go 10 frames back",
        "jump-back",
        repeats=True,
    ),
    ActionSpec(
        "step_back",
        "Playback",
        3,
        "Previous frame",
        ("Left",),
        "Go one frame back",
        "step-back",
        repeats=True,
    ),
    ActionSpec(
        "step_forward",
        "Playback",
        3,
        "Next frame",
        ("Right",),
        "Go one frame on",
        "step-forward",
        repeats=True,
    ),
    ActionSpec(
        "jump_forward",
        "Playback",
        3,
        "10 frames on",
        ("Shift+Right",),
        "Go 10 frames on",
        "jump-forward",
        repeats=True,
    ),
    ActionSpec("last", "Playback", 3, "Last frame", ("End",), "Go to the last frame", "last"),
    ActionSpec(
        "previous_flag",
        "Playback",
        4,
        "Previous flag",
        ("P",),
        "Go to the flagged segment before",
        "previous-flag",
    ),
    ActionSpec(
        "next_flag", "Playback", 4, "Next flag", ("N",), "Go to the next flagged segment", "next-flag"
    ),
    ActionSpec(
        "analyse",
        "Analysis",
        1,
        "Analyse again",
        ("Ctrl+R", "F5"),
        "Run the model over the clip again",
        "analyse",
    ),
    ActionSpec("cancel", "Analysis", 1, "Cancel", ("Esc",), "Stop opening or analysing", "cancel"),
    ActionSpec(
        "reset_probability",
        "Analysis",
        2,
        "Reset probability threshold",
        ("Ctrl+1",),
        "Back to the model's probability threshold",
    ),
    ActionSpec(
        "reset_distance",
        "Analysis",
        2,
        "Reset distance threshold",
        ("Ctrl+2",),
        "Back to the model's distance threshold",
    ),
    ActionSpec(
        "reset_rule", "Analysis", 2, "Reset rule", ("Ctrl+3",), "Back to the model's rule for segments"
    ),
    ActionSpec("card", "Analysis", 3, "Model card…", ("Ctrl+I",), "Read where the model comes from", "card"),
    ActionSpec("shortcuts", "Help", 1, "Keyboard shortcuts", ("F1",), "All shortcuts on one sheet"),
    ActionSpec("about", "Help", 1, "About", ("Shift+F1",), "Version and purpose of this program"),
)


def make_actions(parent: QWidget, given: Mapping[str, QAction]) -> dict[str, QAction]:
    """An action per row of the table; ``given`` ones (panels make their own) are only fitted out."""
    actions: dict[str, QAction] = {}
    for spec in ACTIONS:
        action = given.get(spec.name) or QAction(parent)
        action.setText(spec.text)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setToolTip(f"{plain(spec.tip)} ({plain(shortcut_text(spec))})")
        action.setStatusTip(spec.tip)
        action.setCheckable(spec.checkable)
        action.setAutoRepeat(spec.repeats)
        parent.addAction(action)
        actions[spec.name] = action
    return actions


def shortcut_text(spec: ActionSpec) -> str:
    """The shortcut as the system writes it."""
    return QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction], before: Mapping[str, QMenu]) -> None:
    """Build the menus; a menu of ``before`` goes in front of the action it is named for."""
    for name in MENUS:
        menu = bar.addMenu(f"&{name}")
        menu.setToolTipsVisible(True)
        rows = (spec for spec in ACTIONS if spec.menu == name)
        for number, (_, group) in enumerate(groupby(rows, key=lambda spec: spec.group)):
            if number:
                menu.addSeparator()
            _fill_group(menu, group, actions, before)


def _fill_group(
    menu: QMenu, group: Iterable[ActionSpec], actions: Mapping[str, QAction], before: Mapping[str, QMenu]
) -> None:
    for spec in group:
        if spec.name in before:
            menu.addMenu(before[spec.name])
        menu.addAction(actions[spec.name])
