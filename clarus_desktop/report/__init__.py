"""A frozen review turned into files: PDF for people, JSON for programs, CSV for tables, DICOM objects for
other systems. And clips and annotated films to hand on."""

from clarus_desktop.report.clips import remaining_risks, writing_clip
from clarus_desktop.report.dicom import write_encapsulated_pdf, write_structured_report
from clarus_desktop.report.exam import ClipRecord, ExamRecord
from clarus_desktop.report.files import analysis_json, write_csv, write_json
from clarus_desktop.report.film import writing_film
from clarus_desktop.report.keyframes import Explained, key_frames
from clarus_desktop.report.pdf import prepare as prepare_pdf
from clarus_desktop.report.pdf import write_exam_pdf, write_pdf

__all__ = [
    "ClipRecord",
    "ExamRecord",
    "Explained",
    "analysis_json",
    "key_frames",
    "prepare_pdf",
    "remaining_risks",
    "write_csv",
    "write_encapsulated_pdf",
    "write_exam_pdf",
    "write_json",
    "write_pdf",
    "write_structured_report",
    "writing_clip",
    "writing_film",
]
