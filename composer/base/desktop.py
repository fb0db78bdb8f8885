"""What Windows, macOS and X11 tell of the desktop when asked: how long nobody touched it, and (not X11) who sits there.

Linux tells the rest by itself, over D-Bus (`ui.session_watch`). Here nothing is listened to: a few calls, some
microseconds each, are made as often as somebody wants to know.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable
from typing import Any, Final, Protocol

SCREEN, SWITCH = "screen", "switch"
"""The screen is locked; another user has the seat."""

_SESSION_INFO, _THIS_SESSION = 25, 0xFFFFFFFF  # WTSSessionInfoEx, WTS_CURRENT_SESSION
_STATE, _FLAGS = 12, 16  # where WTSINFOEX_LEVEL1 has them: eight bytes of head, a number, then these
_ACTIVE, _LOCKED = 0, 0
_ANY_INPUT: Final = 0xFFFFFFFF
_UTF_8: Final = 0x08000100
_FRAMEWORKS: Final = "/System/Library/Frameworks/{0}.framework/{0}"

Load = Callable[[str], Any]


class Desktop(Protocol):
    """A desktop that can be asked."""

    def idle_s(self) -> float | None:
        """Return how long nobody touched anything on the whole desktop, in seconds; None where it does not tell."""
        ...

    def left(self) -> str:
        """Return why whoever sits there need not be the author: `SCREEN`, `SWITCH`; empty where nothing says so."""
        ...


def desktop(platform: str = sys.platform, load: Load | None = None) -> Desktop | None:
    """Return the desktop of this system; None where it tells by itself, or has nothing to be asked.

    Args:
        platform: `sys.platform`.
        load: Returns a library of the system.
    """
    try:
        if platform == "win32":
            return _Windows(load or _load)
        if platform == "darwin":
            return _MacOS(load or _load)
        if platform == "linux" and _on_x11():
            return _X11(load or _load)
    except OSError:
        return None
    return None


def _load(name: str) -> Any:
    return getattr(ctypes, "WinDLL", ctypes.CDLL)(name)


def _on_x11() -> bool:
    """Tell whether this is an X11 desktop on this computer; under Wayland the X server hears its own programs alone."""
    return os.environ.get("DISPLAY", "").startswith(":") and not os.environ.get("WAYLAND_DISPLAY")


class _LastInput(ctypes.Structure):
    _fields_ = (("size", ctypes.c_uint32), ("tick", ctypes.c_uint32))


class _Windows:
    def __init__(self, load: Load) -> None:
        self._user, self._kernel, self._sessions = load("user32"), load("kernel32"), load("wtsapi32")

    def idle_s(self) -> float | None:
        told = _LastInput(ctypes.sizeof(_LastInput), 0)
        if not self._user.GetLastInputInfo(ctypes.byref(told)):
            return None
        passed = int(self._kernel.GetTickCount()) - int(told.tick)
        return (passed & 0xFFFFFFFF) / 1000  # both begin anew after 49 days

    def left(self) -> str:
        buffer, size = ctypes.c_void_p(), ctypes.c_uint32()
        asked = (None, ctypes.c_uint32(_THIS_SESSION), _SESSION_INFO, ctypes.byref(buffer), ctypes.byref(size))
        if not self._sessions.WTSQuerySessionInformationW(*asked) or not buffer.value:
            return ""
        try:
            if size.value < _FLAGS + 4:
                return ""
            state, flags = (ctypes.c_int32.from_address(buffer.value + at).value for at in (_STATE, _FLAGS))
        finally:
            self._sessions.WTSFreeMemory(buffer)
        if state != _ACTIVE:
            return SWITCH
        return SCREEN if flags == _LOCKED else ""


class _MacOS:
    def __init__(self, load: Load) -> None:
        self._graphics, self._foundation = (
            load(_FRAMEWORKS.format(name)) for name in ("CoreGraphics", "CoreFoundation")
        )
        self._graphics.CGEventSourceSecondsSinceLastEventType.restype = ctypes.c_double
        self._graphics.CGSessionCopyCurrentDictionary.restype = ctypes.c_void_p
        self._foundation.CFStringCreateWithCString.restype = ctypes.c_void_p
        self._foundation.CFDictionaryGetValue.restype = ctypes.c_void_p

    def idle_s(self) -> float | None:
        told = self._graphics.CGEventSourceSecondsSinceLastEventType(ctypes.c_int32(0), ctypes.c_uint32(_ANY_INPUT))
        return float(told)

    def left(self) -> str:
        session = self._graphics.CGSessionCopyCurrentDictionary()
        if not session:
            return ""
        try:
            if self._is_set(session, b"kCGSSessionOnConsoleKey") is False:
                return SWITCH
            return SCREEN if self._is_set(session, b"CGSSessionScreenIsLocked") else ""
        finally:
            self._foundation.CFRelease(ctypes.c_void_p(session))

    def _is_set(self, session: int, name: bytes) -> bool | None:
        """Return a truth in a dictionary; None where it is not there."""
        key = self._foundation.CFStringCreateWithCString(None, name, ctypes.c_uint32(_UTF_8))
        if not key:
            return None
        try:
            value = self._foundation.CFDictionaryGetValue(ctypes.c_void_p(session), ctypes.c_void_p(key))
            return None if not value else bool(self._foundation.CFBooleanGetValue(ctypes.c_void_p(value)))
        finally:
            self._foundation.CFRelease(ctypes.c_void_p(key))


class _ScreenSaverInfo(ctypes.Structure):  # XScreenSaverInfo of X11/extensions/scrnsaver.h
    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle", ctypes.c_ulong),
        ("mask", ctypes.c_ulong),
    )


class _X11:
    """Its line is opened at the first question: the first paint does not wait for it."""

    def __init__(self, load: Load) -> None:
        self._x, self._saver = load("libX11.so.6"), load("libXss.so.1")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._line: ctypes.c_void_p | None = None
        self._deaf = False

    def idle_s(self) -> float | None:
        if self._line is None and not self._deaf:
            self._open()
        if self._line is None:
            return None
        told = _ScreenSaverInfo()
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._line))
        known = self._saver.XScreenSaverQueryInfo(self._line, root, ctypes.byref(told))
        return int(told.idle) / 1000 if known else None

    def left(self) -> str:
        return ""

    def _open(self) -> None:
        line = ctypes.c_void_p(self._x.XOpenDisplay(None))
        numbers = ctypes.c_int(), ctypes.c_int()
        if line and self._saver.XScreenSaverQueryExtension(line, *map(ctypes.byref, numbers)):
            self._line = line
        else:
            self._deaf = True
