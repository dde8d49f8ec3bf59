"""What the mouse does in the window, for the table of shortcuts."""

from __future__ import annotations

from clarus_desktop.core.language import mark

MOUSE = (
    (mark("Frame: wheel"), mark("Zoom at the cursor")),
    (mark("Frame: drag"), mark("Move the zoomed frame")),
    (mark("Frame: double click"), mark("Fit")),
    (mark("Region: drag a corner"), mark("Move it; with the keyboard: Tab, then the arrow keys")),
    (mark("Region: click an edge"), mark("Add a corner; with the keyboard: Ins")),
    (mark("Region: double click a corner"), mark("Remove it; with the keyboard: Del")),
    (mark("Region: drag inside"), mark("Move all of it")),
    (
        mark("Measurement: drag an end, or the line"),
        mark("Move it; with the keyboard: Tab, then the arrow keys"),
    ),
    (mark("Measurement: Shift and drag"), mark("Keep it level or upright")),
    (mark("Plot: click or drag"), mark("Go to a frame")),
    (mark("Plot: Shift and drag"), mark("Mark a range as a finding")),
    (mark("Plot: drag the dashed line"), mark("Move the threshold")),
    (mark("Plot: wheel"), mark("Zoom in time")),
    (mark("Plot: drag with the middle button"), mark("Move in time")),
    (mark("Plot: double click"), mark("Whole clip")),
)
