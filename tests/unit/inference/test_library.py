import hashlib
import shutil
from pathlib import Path

import pytest

from clarus_desktop.core.errors import ModelCorruptError, ModelError, ModelNotFoundError
from clarus_desktop.inference.bundle import load_entry
from clarus_desktop.inference.library import (
    SUMS,
    Library,
    check_name,
    make_default,
    read_sums,
    record,
    remove,
)


@pytest.fixture
def folders(tmp_path: Path, bundle_path: Path) -> tuple[Path, Path]:
    """A bundled model "tiny", a user's own "mine"."""
    bundled, own = tmp_path / "bundled", tmp_path / "own"
    for folder, name in ((bundled, "tiny"), (own, "mine")):
        folder.mkdir()
        shutil.copy(bundle_path, folder / f"{name}.safetensors")
        record(folder / f"{name}.safetensors")
    return bundled, own


@pytest.fixture
def library(folders: tuple[Path, Path]) -> Library:
    return Library(folders)


def test_lists_bundled_models_first(library: Library) -> None:
    entries = library.entries()
    assert [(entry.name, entry.bundled) for entry in entries] == [("tiny", True), ("mine", False)]
    assert all(entry.error is None and entry.usable().sha256 == entry.sha256 for entry in entries)
    assert library.default().name == "tiny"


def test_missing_folders_are_empty(tmp_path: Path) -> None:
    library = Library([tmp_path / "no", tmp_path / "nowhere"])
    assert library.entries() == []
    with pytest.raises(ModelNotFoundError, match="No model"):
        library.default()
    with pytest.raises(ModelNotFoundError) as caught:
        library.find("tiny")
    assert "none" in caught.value.advice


def test_find_by_name_or_path(library: Library, folders: tuple[Path, Path], bundle_path: Path) -> None:
    assert library.find("mine").path == folders[1] / "mine.safetensors"
    elsewhere = library.find(str(bundle_path))
    assert elsewhere.path == bundle_path
    assert elsewhere.sha256 is None
    assert elsewhere.usable().name == "tiny"
    for missing in ("other", "gone.safetensors", "x" * 5000 + ".safetensors", "\0"):
        with pytest.raises(ModelNotFoundError):
            library.find(missing)


def test_a_damaged_model_is_listed_with_its_error(library: Library, folders: tuple[Path, Path]) -> None:
    path = folders[0] / "tiny.safetensors"
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    (folders[1] / "mine.safetensors").write_bytes(b"<html>")
    tiny, mine = library.entries()
    assert tiny.info is None
    assert "SHA-256" in str(tiny.error)
    assert mine.info is None
    with pytest.raises(ModelCorruptError):
        mine.usable()
    with pytest.raises(ModelNotFoundError):
        library.default()


def test_a_damaged_bundled_model_gives_way_to_a_usable_one(
    library: Library, folders: tuple[Path, Path]
) -> None:
    (folders[0] / "tiny.safetensors").write_bytes(b"")
    assert library.default().name == "mine"


def test_a_damaged_model_is_never_loaded(library: Library, folders: tuple[Path, Path]) -> None:
    (folders[0] / "SHA256SUMS").write_text("garbage\n")
    with pytest.raises(ModelCorruptError, match="SHA256SUMS"):
        load_entry(library.find("tiny"))


def test_a_listed_file_that_is_gone_is_listed(library: Library, folders: tuple[Path, Path]) -> None:
    (folders[1] / "mine.safetensors").unlink()
    assert isinstance(library.find("mine").error, ModelNotFoundError)


def test_unlisted_files(library: Library, folders: tuple[Path, Path], bundle_path: Path) -> None:
    for folder in folders:
        shutil.copy(bundle_path, folder / f"new-{folder.name}.safetensors")
        shutil.copy(bundle_path, folder / "not a name.safetensors")
    found = {entry.name: entry for entry in library.entries()}
    assert set(found) == {"tiny", "mine", "new-bundled", "new-own"}
    assert "list of models" in str(found["new-bundled"].error)
    assert found["new-own"].usable().name == "tiny"


def test_of_two_with_one_name_the_bundled_counts(
    library: Library, folders: tuple[Path, Path], bundle_path: Path
) -> None:
    shutil.copy(bundle_path, folders[1] / "tiny.safetensors")
    assert library.find("tiny").bundled
    assert len(library.entries()) == 2


@pytest.mark.parametrize(
    "line",
    [
        "nonsense",
        "0" * 63 + "  tiny.safetensors",
        "0" * 64 + "  ../tiny.safetensors",
        "0" * 64 + "  tiny.pth",
    ],
)
def test_a_damaged_list_spoils_its_folder_only(
    library: Library, folders: tuple[Path, Path], line: str
) -> None:
    (folders[0] / SUMS).write_text(f"{line}\n", encoding="utf-8")
    tiny, mine = library.entries()
    assert SUMS in str(tiny.error)
    assert mine.error is None
    assert SUMS in str(library.find(str(folders[0] / "tiny.safetensors")).error)
    with pytest.raises(ModelCorruptError):
        record(folders[0] / "tiny.safetensors")


def test_recording_keeps_the_order_and_the_tools_format(
    folders: tuple[Path, Path], bundle_path: Path, tmp_path: Path
) -> None:
    folder = folders[0]
    shutil.copy(bundle_path, folder / "another.safetensors")
    record(folder / "another.safetensors")
    (folder / "tiny.safetensors").write_bytes(b"changed")
    record(folder / "tiny.safetensors")
    assert list(read_sums(folder)) == ["tiny.safetensors", "another.safetensors"]
    digest = hashlib.sha256(b"changed").hexdigest()
    first = (folder / SUMS).read_text(encoding="utf-8").splitlines()[0]
    assert first == f"{digest}  tiny.safetensors"


def test_binary_marks_and_capitals_are_read(tmp_path: Path) -> None:
    (tmp_path / SUMS).write_text(f"{'A' * 64} *x.safetensors\n\n", encoding="utf-8")
    assert read_sums(tmp_path) == {"x.safetensors": "a" * 64}


@pytest.mark.parametrize("name", ["", ".", "..", "-x", "a/b", "a\\b", "a b", "é", "x" * 65, "a\n"])
def test_names_that_are_no_plain_file_names_are_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="name of a model"):
        check_name(name)


def test_a_model_of_the_users_is_made_the_default_and_removed(folders: tuple[Path, Path]) -> None:
    bundled, own = folders
    library = Library([bundled, own])
    mine, shipped = library.find("mine"), library.find("tiny")
    make_default(mine, own)
    assert library.preferred == "mine"
    assert library.default().name == "mine"
    remove(mine)
    assert not mine.path.exists()
    assert [entry.name for entry in library.entries()] == ["tiny"]
    assert library.default().name == "tiny"
    with pytest.raises(ModelError, match="came with the program"):
        remove(shipped)
    assert library.find("tiny").info is not None


def test_a_model_that_can_not_be_used_is_not_made_the_default(folders: tuple[Path, Path]) -> None:
    bundled, own = folders
    (own / "mine.safetensors").write_bytes(b"damaged")
    library = Library([bundled, own])
    with pytest.raises(ModelError):
        make_default(library.find("mine"), own)
    assert library.default().name == "tiny"
    remove(library.find("mine"))
    assert [entry.name for entry in library.entries()] == ["tiny"]
