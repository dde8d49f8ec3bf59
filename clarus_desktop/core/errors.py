"""Typed errors. Rooms raise them; the window and the command line put them into words for the user.

``str(error)`` is always one complete sentence that may be shown as it is: what happened. ``advice``
says what to do next. Neither ever carries the folder of a clip, only its file name.
"""


class ClarusError(Exception):
    """Anything this program refuses or fails at, with a sentence fit to be shown."""

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.advice = advice


class ClipError(ClarusError):
    """A clip can't be opened or read."""


class ClipNotFoundError(ClipError):
    """There is no file of that name."""


class ClipUnreadableError(ClipError):
    """The file exists but may not be read."""


class NotAClipError(ClipError):
    """Not a regular file, or its content is not a clip of a known kind."""


class ClipEmptyError(ClipError):
    """The file is empty, or holds no frame that can be decoded."""


class ClipRefusedError(ClipError):
    """Playlists, concat scripts, network names: files that lead to other files are never followed."""


class ClipChangedError(ClipError):
    """The file on disk is no longer the one that was opened."""


class ModelError(ClarusError):
    """A model bundle or a checkpoint can't be used."""


class ModelNotFoundError(ModelError):
    """No bundle of that name or at that path."""


class ModelCorruptError(ModelError):
    """Hash, keys, shapes, finiteness or golden output don't hold."""


class CheckpointError(ModelError):
    """A checkpoint can't be turned into a bundle."""


class DownloadError(ModelError):
    """A file could not be fetched, or is not what was asked for."""


class AnalysisError(ClarusError):
    """Inference failed. The tracks keep what was analysed; the rest stays not analysed."""


class DeviceError(AnalysisError):
    """The chosen device is not there or can't do what was asked."""


class WorkerDiedError(AnalysisError):
    """The process that analysed a clip died, each time it was tried."""


class ReportError(ClarusError):
    """A report or export could not be written; nothing was left half written."""


class SettingsError(ClarusError):
    """Settings could not be saved."""


class StoreError(ClarusError):
    """Reviews could not be read or saved. What was saved before is still there."""


class StoreReadOnlyError(StoreError):
    """The store may be looked at only: another window has it, or a newer program made it."""


class StoreDamagedError(StoreError):
    """The store's content doesn't hold together: not a store, or altered from outside."""


class ExchangeError(ClarusError):
    """A file of reviews can't be imported, or was not written."""


class ArchiveError(ClarusError):
    """An archive can't be made, gone on with or read. What is in it stays."""


class NotAnArchiveError(ArchiveError):
    """The folder holds no archive."""


class ArchiveTooNewError(ArchiveError):
    """A newer program made it; this one can't tell what it means."""


class ArchiveDamagedError(ArchiveError):
    """A file of it is missing, cut off or altered."""
