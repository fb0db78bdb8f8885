"""Asking the system to leave a window out of screen shots, recordings and shared screens, where it can.

Windows 10 2004 and newer: `SetWindowDisplayAffinity` with `WDA_EXCLUDEFROMCAPTURE`, which also keeps it out of Recall.
macOS: `NSWindow.sharingType` none; screen shots of macOS 15 and newer pass over it. X11 and Wayland have no such means.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Any, Final

_EXCLUDED, _PLAIN = 0x11, 0x00
_SHARING_NONE, _SHARING_READ_ONLY = 0, 1
_LIBRARIES: Final = {"win32": "user32", "darwin": "/usr/lib/libobjc.dylib"}

Load = Callable[[str], Any]


def _load(name: str) -> Any:
    loader = getattr(ctypes, "WinDLL", ctypes.CDLL)
    return loader(name)


def can_leave_out(platform: str = sys.platform) -> bool:
    """Tell whether this system has a means for it."""
    return platform in _LIBRARIES


def leave_out(window: int, out: bool, platform: str = sys.platform, load: Load = _load) -> bool:
    """Leave a window out of captures, or let it be seen in them again; tell whether the system has done so.

    Args:
        window: Its native handle: a `HWND`, or the address of an `NSView`.
        out: Whether it is left out.
        platform: `sys.platform`.
        load: Returns a library of the system.
    """
    try:
        if platform == "win32":
            affinity = load(_LIBRARIES[platform]).SetWindowDisplayAffinity
            return bool(affinity(ctypes.c_void_p(window), ctypes.c_uint32(_EXCLUDED if out else _PLAIN)))
        if platform == "darwin":
            return _leave_out_of_macos(load(_LIBRARIES[platform]), window, out)
    except (OSError, AttributeError):
        return False
    return False


def _leave_out_of_macos(objc: Any, view: int, out: bool) -> bool:
    objc.sel_registerName.restype = ctypes.c_void_p
    send = objc.objc_msgSend
    send.restype = ctypes.c_void_p
    window = send(ctypes.c_void_p(view), ctypes.c_void_p(objc.sel_registerName(b"window")))
    if not window:
        return False
    name = ctypes.c_void_p(objc.sel_registerName(b"setSharingType:"))
    send(ctypes.c_void_p(window), name, ctypes.c_ulong(_SHARING_NONE if out else _SHARING_READ_ONLY))
    return True
