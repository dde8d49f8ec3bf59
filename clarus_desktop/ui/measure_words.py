"""What the window says of measurements and scales."""

from __future__ import annotations

from clarus_desktop.core.language import tr
from clarus_desktop.core.measuring import Length, MeasureKind, Scale


def measured_text(kind: MeasureKind, length: Length) -> str:
    """ "12.3 mm, ≥ 1 cm", "57 px", "M-mode, 45.2 mm": the class is for sizes, not for lines through time."""
    if kind is MeasureKind.M_MODE:
        return tr("M-mode, {length}", length=length)
    return f"{length}, {length.size}" if length.size is not None else str(length)


def scale_text(scale: Scale) -> str:
    """ "0.234 mm per pixel", or both ways where they differ."""
    across, down = scale.mm_per_px
    if across == down:
        return tr("{mm} mm per pixel", mm=f"{across:.3g}")
    return tr("{across} mm per pixel across, {down} down", across=f"{across:.3g}", down=f"{down:.3g}")
