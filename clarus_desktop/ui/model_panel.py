"""Which model and which device compute the tracks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from clarus_desktop.core.kept import shown
from clarus_desktop.core.language import tr
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui import words
from clarus_desktop.ui.fields import Text, muted

ARCHITECTURE = {
    "resnet18": "ResNet-18",
    "resnet34": "ResNet-34",
    "densenet121": "DenseNet-121",
    "efficientnet_b0": "EfficientNet-B0",
}


class ModelPanel(QWidget):
    """Chooses model and device, and says what they are; the model card and kept analyses open from here."""

    model_requested = Signal(str)
    device_requested = Signal(str)

    def __init__(
        self, session: ReviewSession, card: QAction, analyses: QMenu, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.models = self._combo(
            tr("Model"), tr("The model that analyses the clip; choosing another analyses it again")
        )
        self.devices = self._combo(tr("Device"), tr("Where the model is computed"))
        self.models.activated.connect(self._choose_model)
        self.devices.activated.connect(self._choose_device)
        self.about = muted(wrap=True)
        self.engine = muted(wrap=True)
        button = QToolButton()
        button.setDefaultAction(card)
        button.setToolButtonStyle(button.toolButtonStyle().ToolButtonTextBesideIcon)
        kept = QToolButton()
        kept.setDefaultAction(analyses.menuAction())
        kept.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        kept.setToolButtonStyle(button.toolButtonStyle().ToolButtonTextOnly)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for row, combo in enumerate((self.models, self.devices)):
            label = muted(combo.accessibleName())
            label.setBuddy(combo)
            grid.addWidget(label, row, 0)
            grid.addWidget(combo, row, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(Text(tr("Model")).emphasise(), 1)
        head.addWidget(button)
        column.addLayout(head)
        column.addLayout(grid)
        column.addWidget(self.about)
        column.addWidget(self.engine)
        column.addWidget(kept)
        column.addStretch(1)
        session.model_changed.connect(self.refresh)
        session.tracks_changed.connect(self._show_engine)
        self.refresh()

    def set_models(self, names: list[str], current: str) -> None:
        self.models.clear()
        self.models.addItems(names)
        self.models.setCurrentIndex(self.models.findText(current))
        self.models.setEnabled(bool(names))

    def set_devices(self, devices: list[tuple[str, str]], current: str) -> None:
        """(kind, label) each."""
        self.devices.clear()
        for kind, label in devices:
            self.devices.addItem(label, kind)
        self.devices.setCurrentIndex(self.devices.findData(current))
        self.devices.setEnabled(bool(devices))

    def refresh(self) -> None:
        model = self._session.model
        if model is None:
            self.about.setText(tr("No model is loaded."))
            self.models.setCurrentIndex(-1)
        else:
            architecture = ARCHITECTURE.get(model.architecture, model.architecture)
            self.about.setText(
                tr(
                    "{model}, version {version}, {network}",
                    model=model.name,
                    version=model.version,
                    network=architecture,
                )
            )
            self.models.setCurrentIndex(self.models.findText(model.name))
        self._show_engine()

    def _show_engine(self) -> None:
        engine = self._session.engine
        if engine is None:
            self.engine.setVisible(False)
            return
        text = tr(
            "Computed on {name} ({device}, {backend}, {precision}).",
            name=engine.device_name,
            device=engine.device,
            backend=engine.backend,
            precision=engine.precision,
        )
        self.engine.setText(" ".join((text, *map(shown, engine.notes))))
        self.engine.setVisible(True)

    def _combo(self, name: str, tip: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(words.plain(tip))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(12)
        combo.setEnabled(False)
        return combo

    def _choose_model(self, row: int) -> None:
        self.model_requested.emit(self.models.itemText(row))

    def _choose_device(self, row: int) -> None:
        self.device_requested.emit(str(self.devices.itemData(row)))
