"""Reads a workbook with openpyxl, and once more after LibreOffice, where it is there, has opened and saved it.

Usage: read_workbook.py FILE.xlsx
"""

import datetime
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import openpyxl


def cells(path):
    book = openpyxl.load_workbook(path)
    shown = lambda value: value.date().isoformat() if isinstance(value, datetime.datetime) else value
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    rows = {sheet.title: [[shown(cell) for cell in row] for row in sheet.iter_rows(values_only=True)] for sheet in book}
    return {"rows": rows, "hasFormulas": "f" in kinds}


def by_libreoffice(path):
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = [office, profile, "--headless", "--convert-to", "xlsx", "--outdir", f"{folder}/out", path]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        return cells(pathlib.Path(folder, "out", pathlib.Path(path).name))


json.dump({"openpyxl": cells(sys.argv[1]), "libreoffice": by_libreoffice(sys.argv[1])}, sys.stdout)
