"""The columns of the table: what each kind of clip is asked, and where the answer comes from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from formats import damage, reading
from formats.cases import IN_PART, NOTHING, YES, Case, Shelf, Variant


class Topic(Enum):
    """Columns that stand in one table."""

    READ = "read"
    DAMAGE = "damage"


@dataclass(frozen=True)
class Column:
    """One question."""

    key: str
    """As in ``Case.cells``."""
    topic: Topic
    heading: str
    meaning: str
    """What the answers mean."""
    find: Callable[[Case, Shelf], str]
    variant: Variant = Variant.PLAIN
    """Of the clips it is about: where there is none of a format, the answer is ``NOTHING``."""
    usual: str = YES

    def __str__(self) -> str:
        return self.key

    def expected(self, case: Case) -> str:
        """What the table says."""
        return case.cells.get(self.key, self.usual) if self.variant in case.make else NOTHING

    def found(self, case: Case, shelf: Shelf) -> str:
        """What is so."""
        return self.find(case, shelf) if self.variant in case.make else NOTHING


COLUMNS = (
    Column(
        *("frames", Topic.READ, "every frame"),
        "all frames are there, each the same in any order, kept in memory or read again",
        reading.frames,
    ),
    Column(
        *("times", Topic.READ, "its own time"),
        f"frames unevenly apart are shown at the times recorded, within {reading.TIMES_WITHIN_MS} ms; "
        "no: the format has one rate",
        reading.times,
        Variant.UNEVEN,
    ),
    Column(
        *("untimed", Topic.READ, "no times"),
        "that the file doesn't tell the times is shown, and a rate can be set",
        reading.untimed,
        Variant.UNTIMED,
    ),
    Column(
        *("turned", Topic.READ, "upright"),
        "a recording that was made sideways and says so is turned",
        reading.turned,
        Variant.TURNED,
    ),
    Column(
        *("clear", Topic.READ, "see-through"),
        "what transparent parts are shown as; as stored: in the colour that lies hidden there",
        reading.clear,
        Variant.CLEAR,
        "black",
    ),
    Column(*("deep", Topic.READ, "10 to 16 bits"), "more than 8 bits become 8", reading.deep, Variant.DEEP),
    Column(*("odd", Topic.READ, "odd sizes"), "75 × 53 pixels stay as many", reading.odd, Variant.ODD),
    Column(*("single", Topic.READ, "one frame"), "a clip of one frame opens", reading.single, Variant.SINGLE),
    Column(*("sound", Topic.READ, "sound"), "sound beside it does no harm", reading.sound, Variant.SOUND),
    Column(
        *("renamed", Topic.READ, "wrong name"),
        "it is known by its content, whatever the ending of its name",
        reading.renamed,
    ),
    Column(
        *("cut", Topic.DAMAGE, "cut"),
        f"that the end is missing is always said, with {', '.join(map(str, damage.CUTS))} % of the file left",
        damage.cut_told,
    ),
    Column(
        *("rest", Topic.DAMAGE, "rest shown"),
        "how much of the file has to be left for its frames to be shown; no: all of it",
        damage.cut_shown,
        usual="from 10 %",
    ),
    Column(
        *("gap", Topic.DAMAGE, "gap at the end"),
        "the timeline shows that frames are missing at the end; counted: and how many",
        damage.cut_placed,
        usual="counted",
    ),
    Column(
        *("block", Topic.DAMAGE, "200 bytes"),
        "that bytes amid the frames were overwritten is said; in part: at some places",
        damage.block_told,
        usual=IN_PART,
    ),
    Column(
        *("loss", Topic.DAMAGE, "lost frames"),
        "wherever that costs frames it is said, even where it is not said that others look wrong",
        damage.loss_told,
    ),
    Column(
        *("bit", Topic.DAMAGE, "one bit"), "that one bit was turned is said", damage.bit_told, usual=IN_PART
    ),
    Column(
        *("hash", Topic.DAMAGE, "hash"),
        "the clip's SHA-256 is another, so a review of it is warned",
        damage.hash_told,
    ),
)
