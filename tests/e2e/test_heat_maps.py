"""Heat maps of the demo clip, computed by the bundled model while the window is used."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt

from clarus_desktop.core.tracks import TrackKind
from desk import Desk, Run


def test_shown_at_a_key_for_the_frame_shown_and_ahead_of_it(run_window: Run, demo_clip: Path) -> None:
    def use(desk: Desk) -> None:
        heat, view = desk.session.heat, desk.window.review.frame
        desk.wait_for_analysis()
        desk.session.set_frame(130)
        view.shown.wait()
        desk.press(Qt.Key.Key_H)
        desk.wait_for(lambda: heat.knows(130) and heat.knows(140))
        assert view.heat.over(130) is not None
        shown = heat.at(130)
        assert shown is not None
        probability = desk.session.tracks.values(TrackKind.PROBABILITY)[130]
        log_odds = np.log(probability / (1 - probability))
        assert shown.values.mean() == pytest.approx(log_odds, abs=0.1)  # the engine may be another
        desk.press(Qt.Key.Key_H)
        desk.wait_for(lambda: view.heat.over(130) is None)
        assert desk.error == ""

    assert run_window([str(demo_clip)], use) == 0
