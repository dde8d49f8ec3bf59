"""The site: it builds with each link and anchor leading somewhere, and asks nothing of the network."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from handbook.pages import keys, site_links

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As ``./dev docs`` makes it."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(folder)]
    made = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    return folder


def test_pages_ask_nothing_of_the_network(site: Path) -> None:
    asked = re.compile(r"""<(?:script|link|img|iframe)[^>]+(?:src|href)=["']?(?:https?:)?//""", re.IGNORECASE)
    pages = [*site.rglob("*.html")]
    assert len(pages) > 40
    assert [page.name for page in pages if asked.search(page.read_text(encoding="utf-8"))] == []
    styles = [style.read_text(encoding="utf-8") for style in site.rglob("*.css")]
    assert not any(re.search(r"url\(['\"]?(?:https?:)?//|@import", style) for style in styles)


def test_every_link_and_picture_of_the_finished_pages_is_there(site: Path) -> None:
    missing = []
    for page in site.rglob("*.html"):
        if page.name == "404.html":  # written for a server, whose root it starts from
            continue
        for target in re.findall(r'(?:src|href)="([^"#:?]+)[#"?]', page.read_text(encoding="utf-8")):
            if not (page.parent / target).exists():
                missing.append(f"{page.relative_to(site)}: {target}")
    assert missing == []


def test_links_between_docs_and_the_repository_are_led_right() -> None:
    text = "[a](../CONTRIBUTING.md#words) [b](formats.md) ![c](pictures/house.svg) [d](../dev) [e](#f)"
    led = "[a](repository/CONTRIBUTING.md#words) [b](formats.md) ![c](pictures/house.svg) d [e](#f)"
    assert site_links(text, "training.md") == led
    assert site_links("[a](docs/formats.md)", "repository/README.md") == "[a](../formats.md)"
    assert site_links("[a](../docs/training.md)", "repository/training/README.md") == "[a](../../training.md)"
    assert site_links("[a](../README.md)", "decisions/0002-dependencies.md") == "[a](../README.md)"


def test_the_page_of_keys_names_every_command() -> None:
    page = keys()
    assert "| Confirm | <kbd>C</kbd> |" in page
    assert "## Playback" in page
