"""What MkDocs (``mkdocs.yml``) is told besides: pages that don't lie in ``docs``.

The repository's own documents join the site under ``repository/``, and the page of all keys is made of the
window's table of actions, so that it is never behind it.
"""

from __future__ import annotations

import posixpath
import re
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from clarus_desktop.ui.action_table import MENUS

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parents[3]
TAKEN_IN = (
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "training/README.md",
    "packaging/README.md",
    "resources/demo/README.md",
)
"""Documents outside ``docs``, by their path in the repository."""
_LINK = re.compile(r"\[([^][]+)\]\(([^)#:\s]+)(#[^)\s]*)?\)")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that ``docs`` has not."""
    from mkdocs.structure.files import File

    for path in TAKEN_IN:
        files.append(File.generated(config, f"repository/{path}", abs_src_path=str(ROOT / path)))
    files.append(File.generated(config, "keys.md", content=keys()))
    return files


def on_page_markdown(markdown: str, page: Page, **_: object) -> str:
    """Lead links to where the site has their targets."""
    return site_links(markdown, page.file.src_uri)


def site_links(markdown: str, page: str) -> str:
    """
    Args:
        markdown: a page whose links are right in the repository.
        page: where it lies in the site.

    Returns:
        The page with links that are right in the site. Of one to a file that is no page, its text stays.
    """
    folder = posixpath.dirname(page)
    home = posixpath.dirname(
        page.removeprefix("repository/") if page.startswith("repository/") else f"docs/{page}"
    )

    def lead(link: re.Match[str]) -> str:
        text, target, place = link[1], posixpath.normpath(posixpath.join(home, link[2])), link[3] or ""
        if target in TAKEN_IN:
            there = f"repository/{target}"
        elif target.startswith("docs/"):
            there = target.removeprefix("docs/")
        else:
            return text
        return f"[{text}]({posixpath.relpath(there, folder or '.')}{place})"

    return _LINK.sub(lead, markdown)


def keys() -> str:
    """The page of all menus and keys."""
    lines = [
        "# All menus and keys",
        "",
        "**Help › Keyboard shortcuts…** shows them in the window, and there each can be changed.",
    ]
    for menu, groups in MENUS.items():
        lines += ["", f"## {menu}", "", "| command | key | what it does |", "|---|---|---|"]
        for spec in (spec for group in groups for spec in group):
            pressed = " ".join(f"<kbd>{escape(key)}</kbd>" for key in spec.keys)
            lines.append(f"| {spec.text} | {pressed} | {spec.tip} |")
    return "\n".join(lines) + "\n"
