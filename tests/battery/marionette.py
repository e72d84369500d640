"""Firefox, driven through the door that it has for its own tests: no other program is needed."""

import json
import shutil
import socket
import subprocess
import time
from pathlib import Path
from typing import Any

PROGRAM = shutil.which("firefox-esr") or shutil.which("firefox")
BOXES = "input:not([type=hidden]), textarea"
OPENS_WITHIN = 60.0  # seconds


class Refused(Exception):
    """What Firefox says when it cannot do what it was told."""


class Firefox:
    """One window with a fresh profile, which is kept in `folder`."""

    def __init__(self, folder: Path, *, script: bool) -> None:
        folder.mkdir()
        port = _free_port()
        settings: dict[str, Any] = {
            "marionette.port": port, "javascript.enabled": script, "network.proxy.type": 0,
            "app.update.disabledForTesting": True, "datareporting.policy.dataSubmissionEnabled": False,
            "network.captive-portal-service.enabled": False, "network.connectivity-service.enabled": False,
            "browser.startup.homepage_override.mstone": "ignore",
        }  # fmt: skip
        lines = [f'user_pref("{name}", {json.dumps(value)});' for name, value in settings.items()]
        (folder / "user.js").write_text("\n".join(lines))
        self._process = subprocess.Popen(
            [str(PROGRAM), "--headless", "--marionette", "--no-remote", "--profile", str(folder)],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env={"HOME": str(folder), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
        )  # fmt: skip
        self._line, self._number = _connected(port), 0
        self._said()
        self.tell("NewSession")

    def close(self) -> None:
        self._line.close()
        self._process.kill()
        self._process.wait()

    # What a person does ---------------------------------------------------------------------------------------

    def open(self, address: str) -> None:
        self.tell("Navigate", url=address)

    def press(self, selector: str) -> None:
        self.tell("ElementClick", id=self._find(selector)[0])

    def type(self, selector: str, words: str) -> None:
        self.tell("ElementSendKeys", id=self._find(selector)[0], text=words)

    def keys(self, *keys: str) -> None:
        """Press these keys one after the other, whatever has the focus."""
        moves = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        self.tell("PerformActions", actions=[{"type": "key", "id": "keyboard", "actions": moves}])

    def back(self) -> None:
        self.tell("Back")

    def forward(self) -> None:
        self.tell("Forward")

    # What can be seen -----------------------------------------------------------------------------------------

    @property
    def address(self) -> str:
        return str(self.tell("GetCurrentURL"))

    def seen(self) -> str:
        """The markup, and whatever stands in a box."""
        values = [self.tell("GetElementProperty", id=box, name="value") for box in self._find(BOXES)]
        return "\n".join([str(self.tell("GetPageSource")), *map(str, values)])

    def _find(self, selector: str) -> list[str]:
        found = self.tell("FindElements", using="css selector", value=selector)
        return [next(iter(element.values())) for element in found]

    # How it is told -------------------------------------------------------------------------------------------

    def tell(self, order: str, **arguments: Any) -> Any:
        """The answer to an order of WebDriver. Raises Refused."""
        self._number += 1
        text = json.dumps([0, self._number, f"WebDriver:{order}", arguments])
        self._line.sendall(f"{len(text.encode())}:{text}".encode())
        _kind, _number, error, result = self._said()
        if error:
            raise Refused(f"{order}: {error['error']}")
        return result.get("value") if isinstance(result, dict) and "value" in result else result

    def _said(self) -> Any:
        length = b""
        while (letter := self._line.recv(1)) != b":":
            length += letter
        text = b""
        while len(text) < int(length):
            text += self._line.recv(int(length) - len(text))
        return json.loads(text)


def _free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])


def _connected(port: int) -> socket.socket:
    until = time.monotonic() + OPENS_WITHIN
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=OPENS_WITHIN)
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)
