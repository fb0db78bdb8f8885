"""What tests of the sign-in share: the practice service with an app, and somebody who clicks in its page."""

from __future__ import annotations

import http.client
import re
import socket
from urllib.parse import urlencode, urlsplit

from composer.base.callbacks import CALLBACKS, callback_of
from composer.posting.practice.grants import PracticeApp

CLIENT = "practice-client-of-a-test"
APP = PracticeApp(CLIENT, CALLBACKS)


def free_ports(many: int = 3) -> tuple[int, ...]:
    """Return ports that are free now: the fixed ones may be taken on the machine a test runs on."""
    held = [socket.create_server(("127.0.0.1", 0)) for _ in range(many)]
    ports = tuple(one.getsockname()[1] for one in held)
    for one in held:
        one.close()
    return ports


def app(ports: tuple[int, ...]) -> PracticeApp:
    return PracticeApp(CLIENT, tuple(callback_of(port) for port in ports))


def ask(method: str, address: str, body: str | None = None, **headers: str) -> tuple[int, str, str]:
    """Ask as a browser does; return status, page, and where it leads."""
    target = urlsplit(address)
    connection = http.client.HTTPConnection(str(target.hostname), target.port, timeout=5)
    path = f"{target.path}?{target.query}" if target.query else target.path
    sent = {"Sec-Fetch-Site": "none"} | {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, body, sent)
    answer = connection.getresponse()
    page = answer.read().decode()
    connection.close()
    return answer.status, page, answer.getheader("Location") or ""


def click(address: str, choice: str = "allow") -> str:
    """Open the sign-in page and click; return the address the browser is sent back to."""
    _, page, _ = ask("GET", address)
    ticket = re.search(r'name="ticket" value="([^"]+)"', page)
    assert ticket, page
    target = urlsplit(address)
    own = f"{target.scheme}://{target.netloc}"
    form = urlencode({"ticket": ticket[1], "choice": choice})
    sent = {"Origin": own, "Content_Type": "application/x-www-form-urlencoded"}
    _, _, back = ask("POST", f"{own}{target.path}", form, **sent)
    assert back
    return back
