"""The pages of the settings dialog that hold fields: analysis, playback, appearance, identity, language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.preferences import (
    AUTO,
    LOOPS,
    MEMORIES_MIB,
    PRECISIONS,
    SPEEDS,
    TEXT_PERCENTS,
    THEMES,
    DeviceChoice,
    Preferences,
)
from clarus_desktop.ui.settings_fields import Choice, Switch
from clarus_desktop.ui.settings_page import FieldPage
from clarus_desktop.ui.translation import offered

_PRECISION = {
    AUTO: mark("Automatic: the fastest that is exact enough"),
    "float32": mark("32 bits (float32)"),
    "bfloat16": mark("16 bits (bfloat16)"),
    "float16": mark("16 bits (float16)"),
}
_LOOP = {
    "last": mark("As chosen last"),
    "on": mark("Loop each clip"),
    "off": mark("Play each clip once"),
}
_THEME = {AUTO: mark("As the system"), "light": mark("Light"), "dark": mark("Dark")}


class AnalysisPage(FieldPage):
    """What computes, and how much memory frames take."""

    def __init__(self) -> None:
        self._devices: tuple[DeviceChoice, ...] = ()
        self.device = Choice(
            "device",
            tr("Device"),
            tr("What computes the tracks. Another one analyses the clip shown again."),
            [(AUTO, tr("Automatic"))],
        )
        self.precision = Choice(
            "precision",
            tr("Precision"),
            tr(
                "What the device computes in. Automatic takes no precision that changes the model's values "
                "noticeably; one that you choose is taken as it is."
            ),
            _precisions(PRECISIONS),
        )
        self.memory = Choice(
            "memory_mib",
            tr("Memory for frames"),
            tr(
                "What the decoded frames of a clip may take. Frames of a clip that needs more are read from "
                "its file when they are shown. It holds for clips opened from now on."
            ),
            [(size, tr("{n} MiB", n=f"{size:,}") if size else tr("Automatic")) for size in MEMORIES_MIB],
        )
        super().__init__(tr("Analysis"), (self.device, self.precision, self.memory))
        self.device.changed.connect(self._offer_precisions)

    def show_values(self, chosen: Preferences) -> None:
        if self.device.combo.findData(chosen.device) < 0:  # devices are still looked for
            self.device.combo.addItem(chosen.device, chosen.device)
        super().show_values(chosen)

    def set_devices(self, devices: Sequence[DeviceChoice]) -> None:
        """What can compute on this computer, ``auto`` first."""
        self._devices = tuple(devices)
        self.device.offer([(device.name, device.label) for device in devices])
        self._offer_precisions()

    def set_memory(self, automatic_mib: int, most_mib: int) -> None:
        """What is taken where it is left to the program, and at most."""
        automatic = tr("Automatic: {n} MiB", n=f"{automatic_mib:,}")
        sizes = [size for size in MEMORIES_MIB[1:] if size <= most_mib or size == self.memory.value]
        self.memory.offer([(0, automatic), *((size, tr("{n} MiB", n=f"{size:,}")) for size in sizes)])

    def _offer_precisions(self) -> None:
        has = next((each.precisions for each in self._devices if each.name == self.device.value), PRECISIONS)
        self.precision.offer(_precisions(name for name in PRECISIONS if name == AUTO or name in has))


def playback_page() -> FieldPage:
    """How a clip begins."""
    speeds = [(speed, f"{speed:g}×" if speed else tr("As chosen last")) for speed in SPEEDS]
    return FieldPage(
        tr("Playback"),
        (
            Choice(
                "speed",
                tr("Speed at first"),
                tr("The speed that a clip begins at when it is opened."),
                speeds,
            ),
            Choice(
                "loop",
                tr("Loop at first"),
                tr("Whether a clip that is opened plays over and over."),
                [(loop, tr(_LOOP[loop])) for loop in LOOPS],
            ),
            Switch("plays", tr("Play at once"), tr("A clip plays as soon as it is open.")),
        ),
    )


def appearance_page() -> FieldPage:
    """Colours and texts."""
    return FieldPage(
        tr("Appearance"),
        (
            Choice(
                "theme",
                tr("Colours"),
                tr("Light or dark. A frame is always shown against black."),
                [(theme, tr(_THEME[theme])) for theme in THEMES],
            ),
            Choice(
                "text_percent",
                tr("Size of texts"),
                tr("Against the system's own. It holds when the program is started again."),
                [(percent, tr("{n} %", n=percent)) for percent in TEXT_PERCENTS],
            ),
        ),
    )


def identity_page() -> FieldPage:
    """What is hidden from whoever looks at the screen."""
    return FieldPage(
        tr("Identity"),
        (
            Switch(
                "hide_identity",
                tr("Hide patient identity"),
                tr("The window shows nothing that tells who the patient is; as in the View menu."),
            ),
            Switch(
                "blind",
                tr("Blind mode"),
                tr("What the model says is hidden until you have given your verdict; as in the Review menu."),
            ),
        ),
    )


def language_page() -> FieldPage:
    """What the window speaks."""
    return FieldPage(tr("Language"), (language_choice(),))


def language_choice() -> Choice:
    """The language of the window; the welcome asks for it too."""
    about = tr(
        "It holds when the program is started again. Reports and other files are written in English. "
        "Translations that are machine-made have not been checked by anybody who speaks the language."
    )
    return Choice("language", tr("Language of the window"), about, offered())


def _precisions(names: Iterable[str]) -> list[tuple[str, str]]:
    return [(name, tr(_PRECISION[name])) for name in names]
