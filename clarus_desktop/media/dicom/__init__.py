"""DICOM: ultrasound objects, single or multi-frame, whatever their pixels are compressed with.

``opening`` is the way through. ``header`` reads all but the pixels; ``frames`` and ``fragments`` find the
bytes of each frame; ``pages`` has them decoded (``syntaxes`` says by whom: ``decoding`` in this process, or
``native`` in one of its own) and ``colours`` makes RGB of what comes out. A video inside goes by ``stream``
to ``media.video`` instead. ``timing``, ``areas``, ``facts``, ``identity`` and ``zone`` put the header into
words and numbers, by way of ``values``; ``damage`` says what is missing. ``folder`` lists many files.
"""

from clarus_desktop.media.dicom.opening import extent, header, middle_image, opening, study

__all__ = ["extent", "header", "middle_image", "opening", "study"]
