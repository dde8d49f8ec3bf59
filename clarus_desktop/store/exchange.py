"""What hands an exam's reviews on, and takes them in: to and from a colleague's store, and to training."""

from clarus_desktop.store.exam_file import SCHEMA, ExamFile, read_exam_file
from clarus_desktop.store.exporting import export_exam, write_exam
from clarus_desktop.store.importing import Imported, import_exam
from clarus_desktop.store.manifest import Manifest, write_manifest

__all__ = [
    "SCHEMA",
    "ExamFile",
    "Imported",
    "Manifest",
    "export_exam",
    "import_exam",
    "read_exam_file",
    "write_exam",
    "write_manifest",
]
