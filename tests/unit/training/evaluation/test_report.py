"""The report holds every figure and plot, needs no other file, and names nobody."""

from __future__ import annotations

import base64
import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import matplotlib as mpl
import pytest

from clarus_training.evaluation.card import make_card
from clarus_training.evaluation.evaluate import Evaluation
from clarus_training.evaluation.report import write_report
from judged import CREATED, config, evaluated, many_footage, out_of_fold


class _Read(HTMLParser):
    """The texts of a page, and where its pictures come from."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.sources: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.sources += [value or "" for name, value in attrs if name in ("src", "href")]

    def handle_data(self, data: str) -> None:
        self.texts.append(data.replace("\u00a0", " "))


def _card(evaluation: Evaluation) -> dict[str, Any]:
    clips = [each.clip for each in evaluation.judged]
    return make_card(config(), clips, [], evaluation, out_of_fold(), created=CREATED)


@pytest.fixture(scope="module")
def report(evaluation: Evaluation, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_report(tmp_path_factory.mktemp("run") / "report", evaluation, _card(evaluation))


@pytest.fixture(scope="module")
def page(report: Path) -> _Read:
    read = _Read()
    read.feed(report.read_text("utf-8"))
    return read


def test_every_figure_is_in_the_page_and_in_the_json(
    evaluation: Evaluation, report: Path, page: _Read
) -> None:
    everything = [*evaluation.figures, *evaluation.checks]
    for figure in everything:
        assert figure.brief in page.texts
        assert figure.counts in page.texts
    kept = json.loads(report.with_name("figures.json").read_text("utf-8"))
    assert kept["figures"] + kept["checks"] == [json.loads(json.dumps(each.to_json())) for each in everything]
    assert kept["split"] == evaluation.split
    assert all(f'"{key}"' in json.dumps(kept) for key in ("value", "low", "high", "clips", "patients"))


def test_limits_licence_and_settings_are_in_the_page(evaluation: Evaluation, page: _Read) -> None:
    card = _card(evaluation)
    for text in (*card["limits"], card["licence"], card["training"]["recipe"]["encoder"]):
        assert text in page.texts
    assert any(text.startswith("steps 1100, ") for text in page.texts)


def test_the_page_needs_nothing_else_and_runs_nothing(page: _Read) -> None:
    assert page.sources
    assert all(source.startswith("data:image/svg+xml;base64,") for source in page.sources)
    assert page.tags.isdisjoint({"script", "link", "iframe"})


def test_all_plots_are_there_and_are_drawings(page: _Read) -> None:
    assert len(page.sources) == 6
    for source in page.sources:
        drawing = ElementTree.fromstring(base64.b64decode(source.partition(",")[2]))
        assert drawing.tag.endswith("svg")
        assert len(list(drawing.iter())) > 50


def test_neither_patients_nor_files_are_named(report: Path) -> None:
    for path in (report, report.with_name("figures.json")):
        text = path.read_text("utf-8")
        drawings = [base64.b64decode(each).decode() for each in re.findall('base64,([^"]+)', text)]
        assert not any("secret" in each for each in (text, *drawings))


def test_the_same_evaluation_gives_the_same_report_and_leaves_matplotlib_alone(
    evaluation: Evaluation, report: Path, tmp_path: Path
) -> None:
    before = dict(mpl.rcParams)
    again = write_report(tmp_path / "again", evaluation, _card(evaluation))
    assert again.read_bytes() == report.read_bytes()
    assert dict(mpl.rcParams) == before


def test_what_stands_in_a_card_never_becomes_markup(evaluation: Evaluation, tmp_path: Path) -> None:
    card = {**_card(evaluation), "limits": ["<script>alert(1)</script> & so on"]}
    read = _Read()
    read.feed(write_report(tmp_path, evaluation, card).read_text("utf-8"))
    assert "script" not in read.tags
    assert "<script>alert(1)</script> & so on" in "".join(read.texts)


def test_clips_of_one_kind_alone_have_a_report_with_fewer_plots(tmp_path: Path) -> None:
    healthy = evaluated([each for each in many_footage() if each.clip.healthy])
    read = _Read()
    read.feed(write_report(tmp_path, healthy, _card(healthy)).read_text("utf-8"))
    assert len(read.sources) == 1
    assert "Verdicts at the thresholds" in read.texts


def test_a_recipe_may_be_a_text_and_counts_unknown(evaluation: Evaluation, tmp_path: Path) -> None:
    card = _card(evaluation)
    unknown = {"name": "some clips", "licence": "", "patients": None, "clips": None}
    card["training"] = {"data": [unknown], "recipe": "As in the paper."}
    read = _Read()
    read.feed(write_report(tmp_path, replace(evaluation, checks=[]), card).read_text("utf-8"))
    assert "As in the paper." in read.texts
    assert "not known" in read.texts
