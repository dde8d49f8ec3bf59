"""A frozen review turned into files: PDF for people, JSON for programs, CSV for tables."""

from clarus_desktop.report.exam import ClipRecord, ExamRecord
from clarus_desktop.report.files import analysis_json, write_csv, write_json
from clarus_desktop.report.pdf import prepare as prepare_pdf
from clarus_desktop.report.pdf import write_exam_pdf, write_pdf

__all__ = [
    "ClipRecord",
    "ExamRecord",
    "analysis_json",
    "prepare_pdf",
    "write_csv",
    "write_exam_pdf",
    "write_json",
    "write_pdf",
]
