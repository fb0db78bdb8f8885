"""The practice service as a process of its own, to be stopped and woken. Started as `python -m tests.crash.service`.

The first line on standard input is the file of the clock; address and bearer are answered. Then `new` forgets all,
`cut` breaks every line that is open, `still` waits until nobody is being served; each tells what is out.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from composer.posting.practice.server import PracticeServer, _cut
from composer.posting.practice.state import Snapshot
from tests.crash.probe import SharedClock

_PATIENCE_S = 30.0


def _answer(server: PracticeServer, word: str) -> object:
    listener, until = server._listener, time.monotonic() + _PATIENCE_S
    assert listener is not None
    if word == "new":
        server.state.restore(Snapshot())
    elif word == "cut":
        for line in list(listener._open.values()):
            _cut(line)
    elif word == "still":
        while listener._open and time.monotonic() < until:
            time.sleep(0.001)
    return [post.text for post in server.state.posts()]


def main() -> None:
    server = PracticeServer(SharedClock(Path(sys.stdin.readline().strip())))
    server.state.repeats = lambda *_, **__: False  # type: ignore[method-assign] # a second sending shows as a post
    handle = server.start()
    print(json.dumps([handle.base_url, handle.bearer]), flush=True)
    for line in sys.stdin:
        print(json.dumps(_answer(server, line.strip())), flush=True)
    server.stop()


if __name__ == "__main__":
    main()
