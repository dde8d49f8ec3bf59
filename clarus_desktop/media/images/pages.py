"""Images that are read one at a time, and those of a folder."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections.abc import Generator, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager

from PIL.ImageFile import ImageFile

from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import ClipChangedError
from clarus_desktop.core.language import tr
from clarus_desktop.media.direct import PageError
from clarus_desktop.media.images import pixels
from clarus_desktop.media.probe import Source
from clarus_desktop.media.progress import OpenProgress, Pulse


class ImagePages(ABC):
    """``direct.Pages`` that Pillow decodes.

    Attributes:
        name: of the file or folder, for people.
        format: of its images, for people; "" until one was read.
        bits: of gray values, where they have more than 8; see ``pixels.frame_of``.
        torn: pages of which only a part could be decoded.
        durations_s: how long each frame is shown, as far as an animation's file reaches; else empty.
        whole: the file reaches its end.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.format = ""
        self.bits = 16
        self.torn: set[int] = set()
        self.durations_s: tuple[float, ...] = ()
        self.whole = True
        self._lock = threading.Lock()

    @abstractmethod
    def __len__(self) -> int: ...

    def read(self, number: int) -> Image:
        """See ``direct.Pages``."""
        with self._lock, self._page(number) as image:
            return pixels.frame_of(image, self.bits)

    def peak(self, number: int) -> int | None:
        """Largest value of a page in gray of more than 8 bits; None for any other.

        Raises:
            PageError, ClipError: see ``direct.Pages``.
        """
        with self._lock, self._page(number) as image:
            return pixels.peak(image) if pixels.is_deep(image) else None

    def read_alone(self, number: int) -> Image:
        """``read``, with gray of more than 8 bits scaled by what this page needs."""
        self.use_bits(self.peak(number))
        return self.read(number)

    def use_bits(self, peak: int | None) -> None:
        """Scale gray of more than 8 bits by what the largest value needs; None: as 16 bits."""
        self.bits = 16 if peak is None else max(peak.bit_length(), 8)

    @abstractmethod
    def check(self) -> None: ...

    @abstractmethod
    def changed(self) -> ClipChangedError: ...

    @abstractmethod
    def close(self) -> None: ...

    @abstractmethod
    def _page(self, number: int) -> AbstractContextManager[ImageFile]:
        """A page, decoded.

        Raises:
            PageError, ClipError: see ``direct.Pages``.
        """


class SeriesPages(ImagePages):
    """A folder of images: each file's first image is a page."""

    def __init__(self, name: str, sources: Sequence[Source | None]) -> None:
        """``sources``: the files in order; None where there is one that can't be read."""
        super().__init__(name)
        self._sources = sources

    def __len__(self) -> int:
        return len(self._sources)

    def check(self) -> None:
        """Nothing: a file is checked each time it is read, and thousands take too long."""

    def changed(self) -> ClipChangedError:
        return ClipChangedError(
            tr("Images of “{name}” were changed while it was open.", name=self.name), tr("Open it again.")
        )

    def close(self) -> None:
        """Nothing: no file stays open."""

    @contextmanager
    def _page(self, number: int) -> Iterator[ImageFile]:
        source = self._sources[number]
        if source is None:
            raise PageError
        with source.open() as file:
            image, whole = pixels.load(pixels.open_image(file))
            if not whole:
                self.torn.add(number)
            self.format = self.format or pixels.format_of(image)
            yield image


def measuring(pages: ImagePages, pulse: Pulse) -> Generator[OpenProgress, None, None]:
    """Find how many bits the gray values of a whole clip really use, so that all frames are scaled alike.

    Only where the first image that can be decoded has more than 8; then every image is, once more.
    """
    largest: int | None = None
    for number in range(len(pages)):
        yield from pulse.report(0, 0)
        try:
            value = pages.peak(number)
        except PageError:
            continue
        if value is None and largest is None:
            return
        largest = max(largest or 0, value or 0)
    pages.use_bits(largest)
