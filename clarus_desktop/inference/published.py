"""The checkpoints that CLARUS published, fetched from where they lie and turned into models.

Nothing was published to check them against. So the SHA-256 of a file is remembered when it has become a model
for the first time, and a file at the same address with another one is refused from then on.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Collection, Generator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from clarus_desktop.core.errors import DownloadError, ModelCorruptError
from clarus_desktop.core.language import mark, tr
from clarus_desktop.inference.download import Progress, as_download, fetch
from clarus_desktop.inference.files import store
from clarus_desktop.inference.library import Entry, check_free
from clarus_desktop.inference.loading import load_torch

FETCHED = "fetched.json"
"""In the user's folder of models: addresses, each with the SHA-256 and the day of the first time."""


@dataclass(frozen=True)
class Published:
    """A checkpoint that can be had."""

    title: str
    """Marked."""
    name: str
    """Proposed for the model."""
    address: str


PUBLISHED = (
    Published(
        mark("ResNet-18, published by CLARUS"),
        "clarus-v1-resnet18",
        "https://www.dropbox.com/scl/fi/0pp83yfrg10p7bigar9r4/"
        "trained_resnet18_contrastive_with_classifier_ssl.pth"
        "?rlkey=sdxj5uarxyw9ibv5lsw9u0ctr&st=cinbdjs9&dl=1",
    ),
    Published(
        mark("DenseNet-121, published by CLARUS"),
        "clarus-v1-densenet121",
        "https://www.dropbox.com/scl/fi/n574ewhk0l0bnotjnm24q/"
        "trained_densenet121_contrastive_with_classifier_ssl.pth"
        "?rlkey=vycfaqgj38k5zhg345tzl5r94&st=zqkbr932&dl=1",
    ),
    Published(
        mark("EfficientNet-B0, published by CLARUS"),
        "clarus-v1-efficientnet",
        "https://www.dropbox.com/scl/fi/c062f5yikd2wbice7wowb/"
        "trained_efficientnet_contrastive_with_classifier_ssl.pth"
        "?rlkey=kropnhj6g74l0no2cphtwpey4&st=1dr3mhuk&dl=1",
    ),
)


def fetch_model(
    address: str, name: str, folder: Path, downloads: Path, *, taken: Collection[str] = ()
) -> Generator[Progress | str, None, Entry]:
    """Fetch a checkpoint and turn it into a model of the user's; the file itself is not kept.

    Args:
        address: of the file.
        name: what the model shall be called.
        folder: the user's folder of models.
        downloads: where files lie while they are fetched.
        taken: names of other models, which can't be used again.

    Yields:
        How far fetching is, then sentences on what has been done.

    Raises:
        DownloadError: as ``download.fetch``; the file is another one than the first time.
        ModelError: as ``importing.import_checkpoint``.
    """
    check_free(name, folder, taken)
    address = as_download(address)
    known = _known(folder)
    place = downloads / hashlib.sha256(address.encode()).hexdigest()[:16]
    fetched = yield from fetch(address, place)
    try:
        first = known.get(address)
        if first is not None and first["sha256"] != fetched.sha256:
            raise DownloadError(
                tr(
                    "The file is another one than on {day}: its SHA-256 was {before} then and is "
                    "{now} now. It was not imported.",
                    day=first["on"],
                    before=first["sha256"],
                    now=fetched.sha256,
                ),
                tr("Ask its maker whether it was replaced. A file that you trust can be imported from disk."),
            )
        yield _compared(fetched.sha256, first)
        load_torch()
        from clarus_desktop.inference.importing import import_checkpoint

        entry = yield from import_checkpoint(fetched.path, name, folder, taken=taken)
        if first is None:
            known[address] = {"sha256": fetched.sha256, "on": f"{datetime.now(UTC):%Y-%m-%d}"}
            store(folder / FETCHED, json.dumps(known, indent=2).encode())
        return entry
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _compared(sha256: str, first: dict[str, str] | None) -> str:
    if first is None:
        return tr(
            "SHA-256: {sha256}, remembered once this is a model: another file there is refused then.",
            sha256=sha256,
        )
    return tr("SHA-256: {sha256}, the same as on {day}.", sha256=sha256, day=first["on"])


def _known(folder: Path) -> dict[str, dict[str, str]]:
    """What was remembered, by address.

    Raises:
        ModelCorruptError: it can't be read; nothing can be compared then.
    """
    try:
        known = json.loads((folder / FETCHED).read_text(encoding="utf-8"))
        return {
            str(address): {key: str(first[key]) for key in ("sha256", "on")}
            for address, first in known.items()
        }
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelCorruptError(
            tr("What was fetched before is not known: “{file}” can't be read.", file=FETCHED),
            tr("Take it out of the folder of your models to begin anew."),
        ) from error
