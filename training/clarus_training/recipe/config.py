"""The recipe: one TOML file that says all a bundle depends on, from the clips to the name on its card."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from clarus_desktop.core.errors import ClarusError
from clarus_desktop.inference.preprocess import LARGEST, SMALLEST, Preprocessing

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

Count = Annotated[int, Field(ge=0)]
Positive = Annotated[int, Field(gt=0)]
Share = Annotated[float, Field(ge=0, le=1)]
Weight = Annotated[float, Field(ge=0)]
STRIDE = 32
"""Pixels to one place of an encoder's map, per side, in all of the published networks."""
Name = Annotated[str, Field(pattern=r"^[\w.+-][\w.+ -]*$")]
"""Letters, digits, blanks and .+-_: it becomes part of a file's name."""


class ConfigError(ClarusError):
    """A recipe that can't be read, or that says what makes no sense."""


class Section(BaseModel):
    """A table of the file. Unknown names are errors: a misspelt setting must not pass as its default."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class Frames(Section):
    """``[frames]``: what is kept of the clips."""

    size: Annotated[int, Field(ge=SMALLEST, le=LARGEST)] = 112
    """Height and width of the network's input in pixels."""
    mask_outside: bool = True
    """Keep the clip's ultrasound region alone, as in an analysis; without, whole frames with all that is
    burned into them."""
    remove_marks: bool = False
    """Black out text and scale marks inside the region, which stand still while the lung moves."""
    phantoms: Count = 60
    """Synthetic clips of as many machines that join the tuning with labels."""

    @property
    def preprocessing(self) -> Preprocessing:
        return Preprocessing(size=self.size)

    @property
    def kept(self) -> dict[str, Any]:
        """What the kept frames of a clip depend on."""
        return self.model_dump(exclude={"phantoms"})


class Pretraining(Section):
    """``[pretraining]``: the encoder from random weights, without labels."""

    steps: Positive = 1100
    clips: Annotated[int, Field(ge=2)] = 64
    """In a batch; the network sees two frames of each."""
    window: Annotated[int, Field(ge=SMALLEST, le=LARGEST)] = 96
    """Pixels per side of what the network sees of a frame, at the frame's own scale; cheaper than the whole
    frame, and its border is mostly out of sight."""
    neighbours: Count = 15
    """Frames to either side from which a positive is taken: half a second at usual rates."""
    shadows: Share = 0.0
    """Of the views, to which an acoustic shadow is added."""
    temperature: Annotated[float, Field(gt=0)] = 0.1
    rate: Annotated[float, Field(gt=0)] = 1e-3
    """Peak learning rate of AdamW; it warms up, then falls along a cosine."""
    decay: Annotated[float, Field(ge=0, lt=1)] = 0.99
    """Per step, of the moving average of the weights, which is what is kept."""
    small_window: Annotated[int, Field(ge=SMALLEST, le=LARGEST)] = 64
    """What is seen in the first ``small_steps``, which take less time for it."""
    small_steps: Count = 0
    """Of ``steps``. The last ones have to be of the full window: a network that never saw its border is at a
    loss with larger frames."""
    teacher: Path | None = None
    """Another recipe, relative to this one's folder: its encoder of everyone teaches all of this one's
    (distillation), and ``temperature`` counts for nothing. Its run folder lies beside it. It has seen frames
    of the patients that the figures are of, without labels; the card says so. None: no teacher, two looks at
    a clip are told from other clips."""
    left_out: tuple[tuple[Positive, ...], ...] = ()
    """Folds that an encoder never sees, one encoder per group; each serves the folds of its group. Empty: one
    encoder per fold. One more, for the bundle, sees everyone."""

    @model_validator(mode="after")
    def _ends_full(self) -> Pretraining:
        if self.small_steps >= self.steps or (self.small_steps and self.small_window > self.window):
            raise ValueError("the last steps have to be those of the larger window")
        return self

    def window_at(self, step: int) -> int:
        """Pixels per side of what the network sees in a step, counted from 0."""
        return self.small_window if step < self.small_steps else self.window


class Contrastive(Section):
    """``[contrastive]``: the encoder and a classifier tuned with labels. With 0 steps it stays as it is."""

    steps: Count = 0
    loss: Literal["margin", "supervised"] = "margin"
    """"margin": pairs of one class attract, others repel up to a margin, as published but with the right
    sign; "supervised": supervised contrastive (Khosla et al. 2020)."""
    margin: Annotated[float, Field(gt=0)] = 1.0
    temperature: Annotated[float, Field(gt=0)] = 0.1
    weight: Weight = 0.5
    """Of the contrastive loss beside the classifier's cross-entropy."""
    label_free: Weight = 0.5
    """Of the pretraining's loss, which goes on."""
    clips: Annotated[int, Field(ge=2)] = 64
    rate: Annotated[float, Field(gt=0)] = 3e-4
    decay: Annotated[float, Field(ge=0, lt=1)] = 0.99


class Heads(Section):
    """``[heads]``: classifier, projection and reference on the frozen encoder. Where a setting has several
    values, each fold gets the one that did best on the other folds, and the bundle the best on all."""

    penalty: tuple[Annotated[float, Field(gt=0)], ...] = (100.0,)
    """Of the logistic regression, on standardised features."""
    ordinal: bool = True
    """Mean of the regressions "at least mild", "at least moderate" and "severe", in place of one."""
    spread: tuple[Weight, ...] = (0.1, 0.25, 0.5)
    """Length of the principal components in the projection, beside the discriminant."""
    reference: tuple[Literal["neighbours", "mean", "prototypes"], ...] = ("neighbours", "mean", "prototypes")
    phantoms: Count = 120
    """Synthetic clips of one machine, on which the classifier is taught where in a clip the consolidation is
    (``heads.synthetic``)."""

    @model_validator(mode="after")
    def _something(self) -> Heads:
        if not (self.penalty and self.spread and self.reference):
            raise ValueError("penalty, spread and reference need at least one value each")
        return self


class Evaluation(Section):
    """``[evaluation]``"""

    specificity: Annotated[float, Field(gt=0, lt=1)] = 0.85
    """Share of the healthy clips that each threshold leaves unflagged, out of fold."""


class Export(Section):
    """``[export]``: what the card says of the bundle besides what was measured."""

    name: Name
    version: Name
    notes: tuple[str, ...] = ()
    """Sentences added to the limits on the card."""


class Config(Section):
    """The whole recipe."""

    manifest: Path
    """Relative to the recipe's folder."""
    architecture: Literal["resnet18", "densenet121", "efficientnet_b0"] = "resnet18"
    seed: Count = 0
    """Of all chance in the training."""
    frames: Frames = Frames()
    pretraining: Pretraining = Pretraining()
    contrastive: Contrastive = Contrastive()
    heads: Heads = Heads()
    evaluation: Evaluation = Evaluation()
    export: Export

    @model_validator(mode="after")
    def _window_in_frame(self) -> Config:
        if self.pretraining.window > self.frames.size:
            raise ValueError("pretraining.window can't be larger than frames.size")
        windows = {self.pretraining.window_at(0), self.pretraining.window}
        if self.pretraining.teacher is not None and any(window % STRIDE for window in windows):
            raise ValueError(f"windows have to be multiples of {STRIDE} pixels where there is a teacher")
        return self


def read_config(path: Path) -> Config:
    """The recipe in a TOML file; ``manifest`` and ``pretraining.teacher`` come back absolute.

    Raises:
        OSError: there is no such file.
        ConfigError: it is no TOML, or a value is missing, unknown or makes no sense; all are named.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"“{path.name}” is not valid TOML: {error}.") from error
    try:
        # As JSON, whose lists and strings are taken for tuples and paths, and nothing else for anything else.
        config = Config.model_validate_json(json.dumps(content, default=str), strict=True)
    except ValidationError as error:
        wrong = "; ".join(map(_told, error.errors(include_url=False)))
        raise ConfigError(f"“{path.name}” can't be used: {wrong}.") from error
    paths: dict[str, Any] = {"manifest": (path.parent / config.manifest).resolve()}
    if config.pretraining.teacher is not None:
        teacher = (path.parent / config.pretraining.teacher).resolve()
        paths["pretraining"] = config.pretraining.model_copy(update={"teacher": teacher})
    return config.model_copy(update=paths)


def _told(error: ErrorDetails) -> str:
    place = ".".join(map(str, error["loc"]))
    match error["type"]:
        case "missing":
            return f"{place} is missing"
        case "extra_forbidden":
            return f"there is no setting {place}"
    message = error["msg"].removeprefix("Value error, ")
    return f"{place}: {message[0].lower()}{message[1:]}" if place else message
