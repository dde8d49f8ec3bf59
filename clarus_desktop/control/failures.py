"""What went wrong, in words for the window."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from clarus_desktop import places
from clarus_desktop.core.errors import ClarusError
from clarus_desktop.core.language import english, joined, tr
from clarus_desktop.logs import describe

if TYPE_CHECKING:
    from clarus_desktop.ui.main_window import MainWindow

log = logging.getLogger(__name__)


class Failures:
    """Tells the window what went wrong, and knows what was told last."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._unforeseen: set[str] = set()
        self.last = ""
        """Message and advice; empty while nothing went wrong."""

    def say(self, title: str, error: Exception) -> None:
        """Show an error in the window; ``title``, translated, says what did not happen because of it."""
        message, advice = sentences(error)
        self.last = joined(message, advice)
        self._window.show_error(title, message, advice)

    def saying(self, title: str) -> Callable[[Exception], None]:
        """``say`` with its title, to connect a job's failure to."""

        def say(error: Exception) -> None:
            self.say(title, error)

        return say

    def say_unforeseen(self, where: str) -> None:
        """Show that something happened which nobody foresaw, once for each kind and place: what fails while
        the window is painted fails again and again."""
        if where not in self._unforeseen:
            self._unforeseen.add(where)
            self._window.show_unforeseen(where, str(places.log_file()))

    def note(self, error: Exception) -> str:
        """Message and advice in one, of an error that the window hears of from the session."""
        self.last = sentence(error)
        return self.last


def sentence(error: Exception) -> str:
    """Message and advice in one."""
    return joined(*sentences(error))


@english()
def kept_sentence(error: Exception) -> str:
    """Message and advice in one, in English: for what is reported or shown later by ``tr``."""
    return sentence(error)


def sentences(error: Exception) -> tuple[str, str]:
    """Message and advice for the window. An error nobody foresaw is said to be one."""
    if isinstance(error, ClarusError):
        return tr(str(error)), tr(error.advice)
    log.error("unexpected: %s", describe(error))
    return (
        tr("Something unexpected went wrong ({reason}).", reason=type(error).__name__),
        tr("What was on screen was kept. Please try again; the log says where it happened."),
    )
