"""The room behind the window: starts and cancels jobs, and carries their results into session and window.

The only room that knows all services. Services are imported inside the jobs, in the worker: no heavy library
is loaded before the window shows. Each part does one thing and is given what it needs; ``Controller`` puts
the parts together and connects them with the window and with each other.
"""

from clarus_desktop.control.controller import Controller

__all__ = ["Controller"]
