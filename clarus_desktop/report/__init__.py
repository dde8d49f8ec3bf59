"""A frozen review turned into files: PDF for people, JSON for programs, CSV for tables, DICOM objects for
other systems. And clips to hand on."""

from clarus_desktop.report.clips import remaining_risks, writing_clip
from clarus_desktop.report.dicom import write_encapsulated_pdf, write_structured_report
from clarus_desktop.report.exam import ClipRecord, ExamRecord
from clarus_desktop.report.files import analysis_json, write_csv, write_json
from clarus_desktop.report.pdf import prepare as prepare_pdf
from clarus_desktop.report.pdf import write_exam_pdf, write_pdf

__all__ = [
    "ClipRecord",
    "ExamRecord",
    "analysis_json",
    "prepare_pdf",
    "remaining_risks",
    "write_csv",
    "write_encapsulated_pdf",
    "write_exam_pdf",
    "write_json",
    "write_pdf",
    "write_structured_report",
    "writing_clip",
]
