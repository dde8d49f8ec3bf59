"""Engines: what runs a bundle's network. ``make.make_engine`` is the one way to get one."""
