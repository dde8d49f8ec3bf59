"""Where everything stands in the window and what was chosen there, as text for the settings."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Any


def pack(state: Mapping[str, bytes], choices: Mapping[str, str | int | float]) -> str:
    """JSON: binary state in base64 beside plain choices."""
    coded = {name: base64.b64encode(data).decode("ascii") for name, data in state.items()}
    return json.dumps({"state": coded, "choices": dict(choices)})


def unpack(text: str) -> tuple[dict[str, bytes], dict[str, Any]]:
    """The two parts of ``pack``; whatever can't be read is left out."""
    try:
        content = json.loads(text)
    except ValueError:
        return {}, {}
    if not isinstance(content, dict):
        return {}, {}
    state, choices = content.get("state"), content.get("choices")
    decoded = {}
    for name, coded in state.items() if isinstance(state, dict) else ():
        try:
            decoded[name] = base64.b64decode(coded, validate=True)
        except (binascii.Error, ValueError, TypeError):
            continue
    return decoded, choices if isinstance(choices, dict) else {}
