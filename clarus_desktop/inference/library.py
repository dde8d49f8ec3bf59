"""The models of this machine: folders of bundles, each with a list of their hashes."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from clarus_desktop.core.errors import ModelCorruptError, ModelError, ModelNotFoundError
from clarus_desktop.core.language import tr
from clarus_desktop.core.model import ModelInfo
from clarus_desktop.inference.card import NAME, read_info
from clarus_desktop.inference.files import store

SUFFIX = ".safetensors"
SUMS = "SHA256SUMS"
"""Name of the list of hashes in a folder of bundles, in the format of the sha256sum tool."""
DEFAULT = "DEFAULT"
"""Name of the file that names the model used where none is chosen, in a folder of the user's."""
_LINE = re.compile(rf"([0-9a-fA-F]{{64}}) [ *]({NAME.pattern}{re.escape(SUFFIX)})")


@dataclass(frozen=True, eq=False)
class Entry:
    """One model, usable or not."""

    name: str
    path: Path
    sha256: str | None
    """What the file's hash should be; None where it was never recorded."""
    bundled: bool
    """Came with the program; such files are never changed."""
    info: ModelInfo | None
    error: ModelError | None
    """Why it can't be used; exactly one of ``info`` and ``error`` is there."""

    def usable(self) -> ModelInfo:
        """The model's info, or its error raised."""
        if self.info is None:
            raise self.error or ModelNotFoundError(tr("There is no model “{name}”.", name=self.name))
        return self.info


class Library:
    """Bundles in folders; the first folder holds those that came with the program."""

    def __init__(self, folders: Sequence[Path]) -> None:
        """Nothing is read yet; folders may be missing."""
        self._folders = list(folders)

    def entries(self) -> list[Entry]:
        """All models, bundled ones first; of two with one name the bundled. A damaged one has its error.

        Hashes every file, without loading weights.
        """
        found: dict[str, Entry] = {}
        for number, folder in enumerate(self._folders):
            for entry in _folder_entries(folder, bundled=number == 0):
                found.setdefault(entry.name, entry)
        return list(found.values())

    @property
    def preferred(self) -> str:
        """Name of the model that the user made the default; empty: none."""
        for folder in self._folders[1:]:
            try:
                return (folder / DEFAULT).read_text(encoding="utf-8").strip()
            except (OSError, UnicodeDecodeError):
                continue
        return ""

    def default(self) -> Entry:
        """The model used where none is chosen; see ``pick_default``.

        Raises:
            ModelNotFoundError: no model can be used.
        """
        entry = pick_default(self.entries(), self.preferred)
        if entry is None:
            raise ModelNotFoundError(
                tr("No model can be used."), tr("Install the program again, or import a model.")
            )
        return entry

    def find(self, name_or_path: str | Path) -> Entry:
        """A model by name, or a bundle file anywhere by its path.

        Raises:
            ModelNotFoundError: neither.
        """
        entries = self.entries()
        for entry in entries:
            if entry.name == str(name_or_path):
                return entry
        path = Path(name_or_path)
        if path.suffix == SUFFIX:
            entry = read_entry(path)
            if isinstance(entry.error, ModelNotFoundError):
                raise entry.error
            return entry
        known = ", ".join(entry.name for entry in entries)
        advice = tr("Known models: {names}.", names=known) if known else tr("Known models: none.")
        raise ModelNotFoundError(tr("There is no model “{name}”.", name=path.name), advice)


def pick_default(entries: Sequence[Entry], preferred: str = "") -> Entry | None:
    """The usable model of the ``preferred`` name, or else the first one that came with the program, or else
    the first one."""
    usable = [entry for entry in entries if entry.info is not None]
    ranked = sorted(usable, key=lambda entry: (entry.name != preferred, not entry.bundled))
    return ranked[0] if ranked else None


def make_default(entry: Entry, folder: Path) -> None:
    """Have a model used where none is chosen, from now on; ``folder`` holds the user's models.

    Raises:
        ModelError: it can't be used, or that could not be written.
    """
    entry.usable()
    store(folder / DEFAULT, f"{entry.name}\n".encode())


def remove(entry: Entry) -> None:
    """Delete a model of the user's own.

    Raises:
        ModelError: it came with the program, the list of hashes is damaged, or a file could not be written.
    """
    if entry.bundled:
        raise ModelError(tr("The model “{name}” came with the program and stays.", name=entry.name))
    sums = read_sums(entry.path.parent)
    try:
        entry.path.unlink(missing_ok=True)
    except OSError as error:
        raise ModelError(
            tr("“{name}” could not be removed ({reason}).", name=entry.path.name, reason=error.strerror)
        ) from error
    if sums.pop(entry.path.name, None) is not None:
        _write_sums(entry.path.parent, sums)


def read_entry(path: Path, *, bundled: bool = False) -> Entry:
    """The entry of one bundle file, checked against the list of hashes beside it if it is listed there."""
    try:
        sums = read_sums(path.parent)
    except ModelCorruptError as error:
        return Entry(path.stem, path, None, bundled, None, error)
    return _entry(path, sums.get(path.name), bundled)


def read_sums(folder: Path) -> dict[str, str]:
    """File name to SHA-256 (lower-case hexadecimal), in the order of the list; empty without a list.

    Raises:
        ModelCorruptError: a line is not a hash and a plain bundle name.
    """
    try:
        text = (folder / SUMS).read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise ModelCorruptError(tr("The list of model hashes ({file}) can't be read.", file=SUMS)) from error
    lines = [_LINE.fullmatch(line) for line in text.splitlines() if line.strip()]
    found = [match.groups() for match in lines if match is not None]
    if len(found) < len(lines):
        raise ModelCorruptError(tr("The list of model hashes ({file}) is damaged.", file=SUMS))
    return {name: digest.lower() for digest, name in found}


def record(path: Path) -> Entry:
    """Put a bundle's present hash into the list of its folder, in its old place or at the end.

    Raises:
        ModelError: the name is no model name, the list is damaged or can't be written.
    """
    check_name(path.stem)
    sums = read_sums(path.parent)
    with path.open("rb") as file:
        sums[path.name] = hashlib.file_digest(file, "sha256").hexdigest()
    _write_sums(path.parent, sums)
    return read_entry(path)


def check_free(name: str, folder: Path, taken: Collection[str]) -> None:
    """Raise ``ModelError`` unless a new model in ``folder`` may have this name, not one of ``taken``."""
    check_name(name)
    if name in taken or (folder / f"{name}{SUFFIX}").exists():
        raise ModelError(tr("There is already a model “{name}”.", name=name), tr("Choose another name."))


def check_name(name: str) -> None:
    """Raise ``ModelError`` unless a model may have this name."""
    if NAME.fullmatch(name) is None:
        raise ModelError(
            tr("“{name}” can't be the name of a model.", name=name),
            tr(
                "Use up to 64 letters, digits, dots, hyphens and underscores, beginning with a "
                "letter or digit."
            ),
        )


def _write_sums(folder: Path, sums: Mapping[str, str]) -> None:
    store(folder / SUMS, "".join(f"{digest}  {name}\n" for name, digest in sums.items()).encode())


def _folder_entries(folder: Path, *, bundled: bool) -> list[Entry]:
    files = sorted(path.name for path in folder.glob(f"*{SUFFIX}") if NAME.fullmatch(path.stem))
    try:
        sums = read_sums(folder)
    except ModelCorruptError as error:
        return [Entry(Path(name).stem, folder / name, None, bundled, None, error) for name in files]
    return [_entry(folder / name, sums.get(name), bundled) for name in dict.fromkeys([*sums, *files])]


def _entry(path: Path, sha256: str | None, bundled: bool) -> Entry:
    try:
        info = read_info(path)
        if sha256 is not None and info.sha256 != sha256:
            raise ModelCorruptError(
                tr("“{name}” is not the file that was installed: its SHA-256 differs.", name=path.name)
            )
        if sha256 is None and bundled:
            raise ModelCorruptError(
                tr("“{name}” is not in the list of models that came with the program.", name=path.name)
            )
    except ModelError as error:
        return Entry(path.stem, path, sha256, bundled, None, error)
    return Entry(path.stem, path, sha256, bundled, info, None)
