"""The window: shows a ReviewSession and nothing else. What needs services leaves it as signals."""
