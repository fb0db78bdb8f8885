"""A window is left out of captures by the system's own call, and only where there is one."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from composer.base.captures import can_leave_out, leave_out


class User32:
    """What of Windows' library is called."""

    def __init__(self, answer: int) -> None:
        self.asked: list[tuple[int | None, int]] = []
        self._answer = answer

    def SetWindowDisplayAffinity(self, window: Any, affinity: Any) -> int:
        self.asked.append((window.value, affinity.value))
        return self._answer


class Objc:
    """What of macOS' runtime is called; `sent` holds receiver, message and argument."""

    def __init__(self, window: int) -> None:
        self.sent: list[tuple[int | None, ...]] = []
        self.names: list[bytes] = []
        self._window = window
        self.sel_registerName = self._function(self._name)
        self.objc_msgSend = self._function(self._send)

    def _function(self, act: Any) -> Any:
        made = SimpleNamespace()
        return type("Function", (), {"__call__": lambda _self, *args: act(*args), "__dict__": made.__dict__})()

    def _name(self, name: bytes) -> int:
        self.names.append(name)
        return len(self.names)

    def _send(self, *told: Any) -> int:
        self.sent.append(tuple(one.value for one in told))
        return self._window


@pytest.mark.parametrize(("out", "affinity"), [(True, 0x11), (False, 0)])
def test_windows_is_asked_for_this_very_window(out: bool, affinity: int) -> None:
    library = User32(1)

    assert leave_out(77, out, "win32", lambda _: library)
    assert library.asked == [(77, affinity)]


def test_where_windows_says_no_it_is_told() -> None:
    assert not leave_out(77, True, "win32", lambda _: User32(0))


@pytest.mark.parametrize(("out", "sharing"), [(True, 0), (False, 1)])
def test_macos_is_asked_for_the_window_of_the_view(out: bool, sharing: int) -> None:
    library = Objc(window=99)

    assert leave_out(77, out, "darwin", lambda _: library)
    assert library.names == [b"window", b"setSharingType:"]
    assert library.sent == [(77, 1), (99, 2, sharing)]


def test_a_view_without_a_window_is_left_alone() -> None:
    library = Objc(window=0)

    assert not leave_out(77, True, "darwin", lambda _: library)
    assert len(library.sent) == 1


def test_elsewhere_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not can_leave_out("linux")
    assert not leave_out(77, True, "linux", lambda _: pytest.fail("a library was loaded"))


def test_a_system_without_the_call_does_no_harm() -> None:
    def missing(_name: str) -> Any:
        raise OSError

    assert not leave_out(77, True, "win32", missing)
    assert not leave_out(77, True, "win32", lambda _: SimpleNamespace())
