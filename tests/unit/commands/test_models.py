from __future__ import annotations

import argparse

import pytest

from clarus_desktop.commands import models


@pytest.mark.parametrize(
    "action", [["reference", "tiny", "HEALTHY", "--name", "ward-3"], ["import", "v1.pth", "--name", "v1"]]
)
def test_patients_pictures_are_kept_only_where_they_are_asked_for(action: list[str]) -> None:
    parser = argparse.ArgumentParser()
    models.add_parser(parser.add_subparsers())
    assert not parser.parse_args(["models", *action]).pictures
    assert parser.parse_args(["models", *action, "--pictures"]).pictures
