"""A headless Chromium, driven over the W3C WebDriver protocol by chromedriver; plain HTTP, no client library."""

from __future__ import annotations

import http.client
import json
import shutil
import subprocess
import time
from pathlib import Path
from types import TracebackType
from typing import Any

MISSING = not (shutil.which("chromium") and shutil.which("chromedriver"))
WHY = "chromium or chromedriver is not installed (Debian packages chromium, chromium-driver)"
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # W3C WebDriver, section 11


class Browser:
    """One window of one browser, with a profile that is thrown away."""

    def __init__(self, profile: Path, port: int) -> None:
        self._port = port
        self._driver = subprocess.Popen(
            ["chromedriver", f"--port={port}", "--log-level=OFF"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self._wait_for_driver()
        arguments = [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", f"--user-data-dir={profile}",
        ]  # fmt: skip
        wanted = {"alwaysMatch": {"goog:chromeOptions": {"args": arguments, "binary": shutil.which("chromium")}}}
        self._session = self._ask("POST", "/session", {"capabilities": wanted})["sessionId"]

    def __enter__(self) -> Browser:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._ask("DELETE", f"/session/{self._session}")
        finally:
            self._driver.terminate()
            self._driver.wait(10)

    def open(self, address: str) -> None:
        self._here("POST", "url", {"url": address})

    def click(self, selector: str) -> None:
        found = self._here("POST", "element", {"using": "css selector", "value": selector})[_ELEMENT]
        self._here("POST", f"element/{found}/click", {})

    def address(self) -> str:
        return str(self._here("GET", "url"))

    def page(self) -> str:
        return str(self._here("GET", "source"))

    def page_with(self, words: str, patience_s: float = 20.0) -> str:
        """Return the page once it says these words: a click is over before the page it leads to has come."""
        ends = time.monotonic() + patience_s
        while words not in (page := self.page()) and time.monotonic() < ends:
            time.sleep(0.05)
        return page

    def _here(self, method: str, path: str, body: Any = None) -> Any:
        return self._ask(method, f"/session/{self._session}/{path}", body)

    def _ask(self, method: str, path: str, body: Any = None) -> Any:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=60)
        connection.request(method, path, None if body is None else json.dumps(body))
        answer = connection.getresponse()
        told = json.loads(answer.read())["value"]
        connection.close()
        assert answer.status == 200, told
        return told

    def _wait_for_driver(self) -> None:
        for _ in range(200):
            try:
                if self._ask("GET", "/status")["ready"]:
                    return
            except OSError:
                time.sleep(0.05)
        raise AssertionError("chromedriver did not come up")
