"""A screen reader that stays with a desktop and is asked what it is told."""

from __future__ import annotations

import json
import select
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_DEBIAN_PYTHON = "/usr/bin/python3"
_PATIENCE_S = 240  # a machine that has other work reads a whole window in minutes


@dataclass(frozen=True, slots=True)
class Node:
    """One thing on the screen as a screen reader is told of it; `box` is x, y, width, height in pixels."""

    index: int
    depth: int
    role: str
    name: str
    description: str
    text: str
    value: float | None
    states: frozenset[str]
    box: tuple[int, int, int, int]

    @property
    def shown(self) -> bool:
        return "showing" in self.states


class ScreenReader:
    """Reads and acts by `accessible_tree.py`; it is started with the first question, and anew once it was closed.

    Args:
        environment: Where the programs run.
    """

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment
        self._process: subprocess.Popen[bytes] | None = None

    def all(self, shown: bool, states: tuple[str, ...]) -> list[Node]:
        """Return all with these states, in reading order; `shown` leaves out what lies in hidden parts."""
        return [_node(row) for row in self._ask(do="list", shown=shown, states=states)]

    def seek(self, role: str, name: str, text: str, states: tuple[str, ...], within_s: float) -> Node | None:
        """Wait for the first shown node with these states by patterns of its role, its name and a part of its text."""
        row = self._ask(do="seek", role=role, name=name, text=text, states=states, within_s=within_s)
        return None if row is None else _node(row)

    def do(self, what: str, node: Node, words: str) -> bool:
        """Act on what is called as this node; tell whether it let itself be acted on."""
        return bool(self._ask(do=what, role=node.role, name=node.name, words=words))

    def close(self) -> None:
        """It has nothing more to read."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _ask(self, **asked: object) -> Any:
        process = self._started()
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{json.dumps(asked)}\n".encode())
        process.stdin.flush()
        ready, _, _ = select.select([process.stdout], [], [], _PATIENCE_S)
        line = process.stdout.readline() if ready else b""
        if not line:
            self.close()
        assert line, f"the screen reader did not answer {asked['do']}"
        answer = json.loads(line)
        assert not (isinstance(answer, dict) and "error" in answer), f"{asked['do']}: {answer}"
        return answer

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            self._process = subprocess.Popen(
                [_DEBIAN_PYTHON, "-W", "ignore::DeprecationWarning", Path(__file__).with_name("accessible_tree.py")],
                env=self._environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
            )
        return self._process


def _node(row: dict[str, Any]) -> Node:
    return Node(**(row | {"states": frozenset(row["states"]), "box": tuple(row["box"])}))
