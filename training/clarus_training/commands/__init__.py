"""The commands of ``clarus-train``. Each adds its own parser; none imports what only its run needs."""

from __future__ import annotations

import argparse
from typing import TypeAlias

from clarus_desktop.core.errors import ClarusError

Subparsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


class UsageError(ClarusError):
    """Arguments that make no sense together."""
