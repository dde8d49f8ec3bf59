"""Sentences that are kept with clips, analyses and models: in English, and translated where they are shown.

What is written must not depend on the language of who wrote it. So these sentences are made of the texts
below without a translation, and ``shown`` knows them again by their texts, even when they come from a store
or an archive.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from string import Formatter

from clarus_desktop.core.language import mark, tr

# Of clips (``ClipInfo.warnings``).
MISSING = mark("{missing} of {frames} frames could not be decoded and are missing.")
NOT_THERE = mark("{missing} of the {frames} frames that the file says it holds are not there.")
DOUBTFUL = mark("{doubtful} of {frames} frames may look wrong: they build on damaged data.")
SCALED = mark("{scaled} of {frames} frames were scaled to the size of the first.")
BLANK = mark("{blank} of {frames} frames are cut short or damaged: parts of them are blank.")
BLANK_IMAGE = mark("The image is cut short or damaged: a part of it is blank.")
CUT = mark("The file breaks off before its end.")
CUT_VIDEO = mark("The file breaks off before its end: its last frame may look wrong.")
CUT_UNCOUNTED = mark("The file breaks off before its end: its last frame may look wrong, others may be lost.")
UNREAD_PARTS = mark("Parts of the file could not be read.")
UNCOUNTED = mark("The file doesn't say how many frames it holds; {found} were found.")
MISCOUNTED = mark("The file says that it holds {frames} frames, and {found} were found.")
OTHER_NAME = mark("1 image was left out: named otherwise than the frames.")
OTHER_NAMES = mark("{images} images were left out: named otherwise than the frames.")
OTHER_SIZE = mark("1 image was left out: of another size than the first.")
OTHER_SIZES = mark("{images} images were left out: of another size than the first.")

# Of analyses (``EngineInfo.notes``).
INEXACT = mark("Not computed in {precision}, which is not exact enough for this model here.")
INEXACT_BOTH = mark("Not computed in {one} or {other}, which is not exact enough for this model here.")
UNUSABLE = mark("{device} could not be used; PyTorch computed on the processor, in float32.")
FEWER_AT_ONCE = mark("The graphics card ran out of memory; it was given {frames} frames at a time.")
TAKEN_OVER = mark("The graphics card ran out of memory; the processor took over, in float32.")

# Of models of the user's own (their cards).
OWN_REFERENCE = mark(
    "The reference was built by a user; figures of the distance track measured before don't hold for it."
)
IMPORTED = mark("Imported: what it was trained on is not known here, and it has not been evaluated.")
NOT_TUNED = mark("Probability: even odds, not tuned.")
ITS_MAKERS = mark("as given by its maker")

NO_DIAGNOSIS = mark("Research use only, not for diagnosis.")

_TEXTS = (
    *(MISSING, NOT_THERE, DOUBTFUL, SCALED, BLANK, BLANK_IMAGE, CUT, CUT_VIDEO, CUT_UNCOUNTED, UNREAD_PARTS),
    *(UNCOUNTED, MISCOUNTED, OTHER_NAME, OTHER_NAMES, OTHER_SIZE, OTHER_SIZES),
    *(INEXACT_BOTH, INEXACT, UNUSABLE, FEWER_AT_ONCE, TAKEN_OVER),
    *(OWN_REFERENCE, IMPORTED, NOT_TUNED, ITS_MAKERS, NO_DIAGNOSIS),
)

_FORMS = {
    **dict.fromkeys(("n", "frame", "first", "last", "probability", "distance"), r"[\d.,]+"),
    "frames": r"(?:frames? )?[\d,]+(?:–[\d,]+)?",
    "line": r"(?:caliper|M-mode line) on frame [\d,]+",
}
"""How values look, by their names; others may be anything."""
_NAMES = frozenset({"reviewer", "exam", "model", "clip", "files"})
"""Values that somebody else named: they stay as they are, even if they read like one of our texts."""


def shown(sentence: str) -> str:
    """A kept sentence in the language of the interface; any other as ``tr`` has it."""
    return retold(sentence, _TEXTS)


def retold(sentence: str, texts: Sequence[str]) -> str:
    """A sentence in the language of the interface.

    Args:
        sentence: made, in English, of one of the texts; any other is left to ``tr``.
        texts: marked, those before others that would match their sentences too. Values that are made of one
            of the texts themselves are translated as well, but for names.
    """
    for text in texts:
        found = _pattern(text).fullmatch(sentence)
        if found is not None:
            values = found.groupdict().items()
            told = {name: value if name in _NAMES else retold(value, texts) for name, value in values}
            return tr(text, **told)
    return tr(sentence)


@cache
def _pattern(text: str) -> re.Pattern[str]:
    """What matches the sentences made of a text, and takes the values out of them."""
    parts = (
        re.escape(words) + (f"(?P<{name}>{_FORMS.get(name, '.+')})" if name else "")
        for words, name, _, _ in Formatter().parse(text)
    )
    return re.compile("".join(parts))
