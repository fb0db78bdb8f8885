"""Windows, macOS and X11 are asked how long nobody touched anything, by their own calls; who sits there, too."""

from __future__ import annotations

import ctypes
import os
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest

from composer.base.desktop import SCREEN, SWITCH, Desktop, desktop


class Windows:
    """What of Windows' three libraries is called."""

    def __init__(self, tick: int = 0, last: int = 0, state: int = 0, flags: int = 1, size: int = 200) -> None:
        self._tick, self._last, self._size = tick, last, size
        self._info = ctypes.create_string_buffer(struct.pack("=iiiii", 1, 0, 3, state, flags) + bytes(180))
        self.freed = 0

    def GetLastInputInfo(self, told: Any) -> int:
        if told._obj.size != 8:
            return 0
        told._obj.tick = self._last
        return 1

    def GetTickCount(self) -> int:
        return self._tick

    def WTSQuerySessionInformationW(self, server: Any, session: Any, what: int, buffer: Any, size: Any) -> int:
        assert (server, session.value, what) == (None, 0xFFFFFFFF, 25)
        buffer._obj.value = ctypes.addressof(self._info)
        size._obj.value = self._size
        return 1

    def WTSFreeMemory(self, buffer: Any) -> None:
        assert buffer.value == ctypes.addressof(self._info)
        self.freed += 1


def windows(system: Windows) -> Desktop:
    made = desktop("win32", lambda _: system)
    assert made is not None
    return made


@pytest.mark.parametrize(("tick", "last", "seconds"), [(61_000, 1_000, 60.0), (500, 0xFFFFFFFF - 499, 1.0)])
def test_windows_tells_how_long_nobody_touched_anything(tick: int, last: int, seconds: float) -> None:
    """Its counter begins anew after 49 days."""
    assert windows(Windows(tick, last)).idle_s() == seconds


@pytest.mark.parametrize(
    ("state", "flags", "why"), [(0, 1, ""), (0, 0, SCREEN), (4, 0, SWITCH), (4, 1, SWITCH), (0, -1, "")]
)
def test_windows_tells_who_sits_there(state: int, flags: int, why: str) -> None:
    system = Windows(state=state, flags=flags)

    assert windows(system).left() == why
    assert system.freed == 1


def test_an_answer_of_windows_that_is_too_short_says_nothing() -> None:
    system = Windows(flags=0, size=12)

    assert windows(system).left() == ""
    assert system.freed == 1


class Function:
    """A function of a library: it can be told what it returns."""

    def __init__(self, act: Any) -> None:
        self._act = act
        self.restype: Any = None

    def __call__(self, *given: Any) -> Any:
        return self._act(*given)


class MacOS:
    """What of macOS' two frameworks is called; references are counted."""

    def __init__(self, session: dict[bytes, bool] | None, idle: float = 0.0) -> None:
        self._session, self.held = session, 0
        self._names: list[bytes] = []
        self.CGEventSourceSecondsSinceLastEventType = Function(lambda _state, _kind: idle)
        self.CGSessionCopyCurrentDictionary = Function(self._copy)
        self.CFStringCreateWithCString = Function(self._string)
        self.CFDictionaryGetValue = Function(self._value)
        self.CFBooleanGetValue = Function(lambda value: int(value.value == 2))
        self.CFRelease = Function(self._release)

    def _copy(self) -> int:
        self.held += self._session is not None
        return 7 if self._session is not None else 0

    def _string(self, _allocator: None, name: bytes, _encoding: Any) -> int:
        self.held += 1
        self._names.append(name)
        return 100 + len(self._names)

    def _value(self, _session: Any, key: Any) -> int:
        value = (self._session or {}).get(self._names[key.value - 101])
        return 0 if value is None else 1 + value

    def _release(self, _what: Any) -> None:
        self.held -= 1


@pytest.mark.parametrize(
    ("session", "why"),
    [
        ({b"kCGSSessionOnConsoleKey": True}, ""),
        ({b"kCGSSessionOnConsoleKey": True, b"CGSSessionScreenIsLocked": True}, SCREEN),
        ({b"kCGSSessionOnConsoleKey": False}, SWITCH),
        ({}, ""),
        (None, ""),
    ],
)
def test_macos_tells_who_sits_there_and_nothing_is_held_on_to(session: dict[bytes, bool] | None, why: str) -> None:
    system = MacOS(session)
    made = desktop("darwin", lambda _: system)

    assert made is not None
    assert made.left() == why
    assert system.held == 0


def test_macos_tells_how_long_nobody_touched_anything() -> None:
    made = desktop("darwin", lambda _: MacOS({}, idle=61.5))

    assert made is not None
    assert made.idle_s() == 61.5


def test_without_x11_linux_is_not_asked_and_a_system_without_the_libraries_is_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing(_name: str) -> Any:
        raise OSError

    monkeypatch.delenv("DISPLAY", raising=False)
    assert desktop("linux") is None
    assert desktop("win32", missing) is None
    monkeypatch.setenv("DISPLAY", ":7")
    assert desktop("linux", missing) is None


def test_under_wayland_x11_hears_its_own_programs_alone_and_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":7")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")

    assert desktop("linux") is None


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """An X server of its own."""
    missing = [program for program in ("Xvfb", "xdotool") if shutil.which(program) is None]
    if missing:
        pytest.skip(f"`make test` installs these: {', '.join(missing)}")
    server = subprocess.Popen(["Xvfb", "-displayfd", "1"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert server.stdout is not None
    name = ":" + server.stdout.readline().decode().strip()
    monkeypatch.setenv("DISPLAY", name)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    yield name
    server.terminate()
    server.wait(10)
    server.stdout.close()


@pytest.mark.skipif(sys.platform != "linux", reason="X11 is asked on Linux alone")
def test_x11_tells_that_something_was_touched_anywhere_on_the_screen(screen: str) -> None:
    made = desktop("linux")
    assert made is not None
    assert made.left() == ""
    started = time.monotonic()
    while (made.idle_s() or 0.0) < 0.3:
        assert time.monotonic() - started < 60, "it never counts"
        time.sleep(0.05)
    before = time.monotonic()
    subprocess.run(["xdotool", "mousemove", "40", "40"], env=os.environ | {"DISPLAY": screen}, check=True)
    told = made.idle_s()

    assert told is not None
    assert told <= time.monotonic() - before


def test_an_x_server_that_is_not_there_tells_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":97531")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    made = desktop("linux")

    assert made is None or (made.idle_s(), made.idle_s()) == (None, None)
