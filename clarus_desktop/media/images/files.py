"""The images of one file: a still, the pages of a TIFF, or the frames of an animation."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import BinaryIO

from PIL.ImageFile import ImageFile

from clarus_desktop.core.errors import ClipChangedError, NotAClipError
from clarus_desktop.core.language import tr
from clarus_desktop.media.direct import PageError
from clarus_desktop.media.images import pixels
from clarus_desktop.media.images.pages import ImagePages
from clarus_desktop.media.images.structure import structure_of
from clarus_desktop.media.images.tiff import STARTS, directories_of
from clarus_desktop.media.probe import Source


def file_pages(source: Source) -> ImagePages:
    """The images of a file, which stays open until they are closed.

    Raises:
        NotAClipError: the file is no image that is read here.
        ClipChangedError, ClipUnreadableError: see ``Source.open``.
    """
    with ExitStack() as opened:
        file = opened.enter_context(source.open())
        kind = TiffPages if file.read(4) in STARTS else FramePages
        pages = kind(source, file)
        opened.pop_all()
    return pages


class FilePages(ImagePages):
    """Images of one file."""

    def __init__(self, source: Source, file: BinaryIO) -> None:
        super().__init__(source.name)
        self._source = source
        self._file = file

    def check(self) -> None:
        self._source.check()

    def changed(self) -> ClipChangedError:
        return self._source.changed()

    def close(self) -> None:
        self._file.close()

    def _not_an_image(self, reason: PageError) -> NotAClipError:
        if not self.whole:
            return NotAClipError(
                tr("“{name}” was cut short, and nothing of it can be shown.", name=self.name),
                tr("Copy or export it again."),
            )
        return NotAClipError(
            reason.told(self.name), tr("Open it in another program to see whether it is damaged.")
        )


class FramePages(FilePages):
    """A still, or the frames of an animated PNG or WebP, composed; those build on the ones before."""

    def __init__(self, source: Source, file: BinaryIO) -> None:
        super().__init__(source, file)
        self._structure = structure = structure_of(file)
        self.durations_s, self.whole = structure.durations_s, structure.whole
        try:
            self._image = pixels.open_image(file, structure)
        except PageError as error:
            raise self._not_an_image(error) from None
        self.format = pixels.format_of(self._image)
        self._end = structure.pages

    def __len__(self) -> int:
        return self._structure.pages

    @contextmanager
    def _page(self, number: int) -> Iterator[ImageFile]:
        if number >= self._end:
            raise PageError
        try:
            place = number + self._structure.skipped
            if place < self._image.tell():  # Pillow goes back in an animated PNG only once
                self._image = pixels.open_image(self._file, self._structure)
            self._image.seek(place)
            image, whole = pixels.load(self._image, in_part=len(self) == 1)
        except MemoryError:
            raise
        except Exception as error:  # Pillow raises whatever it stumbles over
            self._end = number
            raise PageError from error
        if not whole:
            self.torn.add(number)
        yield image


class TiffPages(FilePages):
    """The pages of a TIFF, each by itself."""

    def __init__(self, source: Source, file: BinaryIO) -> None:
        super().__init__(source, file)
        self.format = "tiff"
        self._directories = directories_of(file)
        self.whole = self._directories.whole
        if not len(self):
            raise self._not_an_image(PageError())

    def __len__(self) -> int:
        return len(self._directories.offsets)

    @contextmanager
    def _page(self, number: int) -> Iterator[ImageFile]:
        try:
            file = self._file if len(self) == 1 else io.BytesIO(self._directories.page(self._file, number))
            image, whole = pixels.load(pixels.open_image(file))
        except MemoryError:
            raise
        except Exception as error:  # see above
            raise PageError from error
        if not whole:
            self.torn.add(number)
        yield image
