"""What the report of an exam says: plain values, before anything is painted."""

from clarus_desktop.report.exam.content import ExamContent, exam_content
from clarus_desktop.report.exam.record import ClipRecord, ExamRecord

__all__ = ["ClipRecord", "ExamContent", "ExamRecord", "exam_content"]
