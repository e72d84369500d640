"""LibreOffice kept open, turning a docx into a PDF: how docassemble and its kin make theirs."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from tests.bench.cases import Case
from tests.bench.engines.engine import Engine, not_installed
from tests.bench.engines.words_as_docx import docx_of

PROGRAM = os.environ.get("SOFFICE") or shutil.which("soffice")


class Kept(Engine):
    """unoserver's way without unoserver: one office listens, and a small script of its own Python hands it files."""

    elsewhere = True

    def lacks(self, case: Case) -> str:
        uno = PROGRAM and subprocess.run([_python(), "-c", "import uno"], stderr=subprocess.DEVNULL)
        if not uno or uno.returncode:
            return "LibreOffice is not installed (on Debian: apt-get install libreoffice-writer-nogui python3-uno)"
        return not_installed("docx", "python-docx")

    def start(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="bench-office-"))
        options = ["--headless", "--norestore", f"-env:UserInstallation=file://{self.folder}/profile"]
        self.office = subprocess.Popen(
            [str(PROGRAM), *options, f"--accept=pipe,name={self.folder.name};urp;"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        self.hand = subprocess.Popen(
            [_python(), str(Path(__file__).with_name("office_hand.py")), self.folder.name],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        if not self._said("ready"):
            raise RuntimeError("LibreOffice did not begin")

    def draw(self, case: Case) -> bytes:
        source, target = self.folder / "words.docx", self.folder / "words.pdf"
        docx_of(case.words).save(str(source))
        print(source, target, file=self.hand.stdin, flush=True)
        if not self._said("done"):
            raise RuntimeError("LibreOffice made no PDF")
        return target.read_bytes()

    def _said(self, word: str) -> bool:
        return (self.hand.stdout.readline() if self.hand.stdout else "").strip() == word

    def stop(self) -> None:
        self.hand.kill()
        os.killpg(self.office.pid, signal.SIGTERM)
        self.office.wait()
        time.sleep(0.2)  # its helpers write a last file
        shutil.rmtree(self.folder, ignore_errors=True)


def _python() -> str:
    """A Python that has uno: LibreOffice's own, or the system's with python3-uno."""
    own = Path(str(PROGRAM)).resolve().parent / "python"
    return os.environ.get("SOFFICE_PYTHON") or (str(own) if own.exists() else "/usr/bin/python3")


engine = Kept
