"""A server as it is run for real: granian and the product, in a folder of its own with all it may write."""

import http.client
import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import time
from pathlib import Path

from tests.battery.ground import EMPTY, ROOT, RUN, SECRETS

COMMAND = ["granian", "--interface", "asginl", "safetyplan.edge:application", "--host", "127.0.0.1"]
OPTIONS = ["--http", "1", "--no-ws", "--workers-kill-timeout", "5", "--no-access-log", "--log-level", "error"]
STAGING = "tests.battery.staging"  # settings of production that break on purpose
STARTS_WITHIN = 60.0  # seconds
LARGEST = 8 * 1024 * 1024  # bytes of a file outside the house that could still be its own


class House:
    """`settings` names the settings module; `more` is added to the environment, which is otherwise bare."""

    process: subprocess.Popen[bytes] | None = None

    def __init__(self, name: str, settings: str = "safetyplan.settings", **more: str) -> None:
        self.folder = RUN / name
        self.data, self.temporary, self.home, self.logs = (
            self.folder / part for part in ("data", "tmp", "home", "logs")
        )
        for part in (self.data, self.temporary, self.home, self.logs):
            part.mkdir(parents=True)
        self.database = self.data / "notes.sqlite3"
        self.settings, self.more = settings, more
        self.opened = time.time()
        with socket.socket() as door:
            door.bind(("127.0.0.1", 0))
            self.port = door.getsockname()[1]
        self.furnish()

    def furnish(self) -> None:
        """Give it the database of a server nobody has used."""
        shutil.copy(EMPTY, self.database)

    @property
    def environment(self) -> dict[str, str]:
        return {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "HOME": str(self.home),
            "TMPDIR": str(self.temporary),
            "PLAIN_HTTP": "1",
            "DATABASE_URL": f"sqlite:///{self.database}",
            "DJANGO_SETTINGS_MODULE": self.settings,
            **{f"{name}_FILE": str(RUN / "secrets" / name) for name in SECRETS},
        } | self.more

    def start(self) -> None:
        with (self.logs / "out").open("ab") as out, (self.logs / "err").open("ab") as err:
            self.process = self.launch([*COMMAND, "--port", str(self.port), *OPTIONS], out, err)
        until = time.monotonic() + STARTS_WITHIN
        while not self.answers():
            if time.monotonic() > until:
                raise RuntimeError(f"the server did not start: {(self.logs / 'err').read_text()[-2000:]}")
            time.sleep(0.03)

    def launch(self, command: list[str], out: object, err: object) -> "subprocess.Popen[bytes]":
        # A session of its own: what it starts in turn is found and ended with it.
        return subprocess.Popen(
            [sys.executable, "-m", *command],
            cwd=ROOT, env=self.environment, stdin=subprocess.DEVNULL, stdout=out, stderr=err, start_new_session=True,
        )  # fmt: skip

    def answers(self) -> bool:
        door = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            door.request("GET", "/before/")
            return door.getresponse().status > 0
        except (OSError, http.client.HTTPException):
            return False
        finally:
            door.close()

    def stop(self) -> None:
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """As when the power of the machine goes: every process at once, and none has time for anything."""
        self._end(signal.SIGKILL)

    def _end(self, how: signal.Signals) -> None:
        if self.process is None:
            return
        session, members = self.process.pid, self.members()
        try:
            os.killpg(session, how) if how == signal.SIGKILL else self.process.send_signal(how)
            self.process.wait(15)
        except (ProcessLookupError, subprocess.TimeoutExpired):
            pass
        for member in members:
            if session_of(member) == session:
                os.kill(member, signal.SIGKILL)
        self.process.wait(15)
        self.process = None

    def members(self) -> list[int]:
        """Every process of this server: granian, its worker, and those that draw documents."""
        if self.process is None:
            return []
        found = (int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit())
        return [number for number in found if session_of(number) == self.process.pid]

    def saw_made(self, path: Path) -> bool:
        """Whether this is a file that was made or changed since the house opened; a huge one is somebody else's."""
        try:
            about = path.lstat()
        except OSError:
            return False
        return stat.S_ISREG(about.st_mode) and about.st_mtime >= self.opened and about.st_size <= LARGEST

    def __enter__(self) -> "House":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()


def session_of(process: int) -> int:
    """The session that a process belongs to (proc(5), field 6 of stat); 0 where there is no such process any more."""
    try:
        after_name = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0
    return 0 if after_name[0] == "Z" else int(after_name[3])
