"""Puts the table of formats into its document."""

from formats.document import DOCUMENT, made

DOCUMENT.write_text(made(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")
