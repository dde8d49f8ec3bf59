"""A frozen review turned into files: PDF for people, JSON for programs, CSV for tables."""

from clarus_desktop.report.files import analysis_json, write_csv, write_json
from clarus_desktop.report.pdf import write_pdf

__all__ = ["analysis_json", "write_csv", "write_json", "write_pdf"]
