"""The commands that need no window. Each module adds its parser and runs it."""
