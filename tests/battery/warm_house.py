"""A server that is started many times over: see warm."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.battery.ground import ROOT
from tests.battery.house import House


class Forked:
    """What House asks of a process, for one that is not our own child."""

    def __init__(self, pid: int) -> None:
        self.pid = pid

    def send_signal(self, how: int) -> None:
        os.kill(self.pid, how)

    def wait(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while Path(f"/proc/{self.pid}").exists():
            if time.monotonic() > until:
                raise subprocess.TimeoutExpired("granian", seconds)
            time.sleep(0.005)


class WarmHouse(House):
    def __init__(self, name: str, settings: str = "safetyplan.settings", **more: str) -> None:
        super().__init__(name, settings, **more)
        self.starter = subprocess.Popen(
            [sys.executable, "-m", "tests.battery.warm"],
            cwd=ROOT, env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self._said() == "ready"

    def launch(self, command: list[str], out: Any, err: Any) -> Any:
        assert self.starter.stdin
        order = {"command": command, "out": out.name, "err": err.name}
        self.starter.stdin.write(json.dumps(order) + "\n")
        self.starter.stdin.flush()
        return Forked(int(self._said()))

    def close(self) -> None:
        self.kill()
        self.starter.send_signal(signal.SIGKILL)
        self.starter.communicate()

    def _said(self) -> str:
        assert self.starter.stdout
        return self.starter.stdout.readline().strip()
