"""Gives a screen's keyboard keys for what none has, for as long as the screen is there.

`xdotool type` lends such a character a spare key and takes it back at once: a program that is busy meanwhile looks up
the key too late and hears another character, or none. A key that stays can be looked up at any time.
"""

from __future__ import annotations

import ctypes

_UNICODE = 0x0100_0000
"""Added to a code point it names the symbol on a key; those of Latin-1 are their own."""


def lend_keys(display: str, letters: str) -> None:
    """Let each of these characters have a key of its own that nothing else is on.

    Raises:
        RuntimeError: The display is not there, or has no more spare keys.
    """
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    opened = ctypes.c_void_p(x11.XOpenDisplay(display.encode()))
    if not opened:
        raise RuntimeError(f"no display {display}")
    try:
        spare = _spare(x11, opened)
        if len(spare) < len(letters):
            raise RuntimeError("no spare keys")
        for key, letter in zip(reversed(spare), letters, strict=False):
            symbol = ord(letter) | (_UNICODE if ord(letter) > 0xFF else 0)
            symbols = (ctypes.c_ulong * 2)(symbol, symbol)
            x11.XChangeKeyboardMapping(opened, key, 2, symbols, 1)
        x11.XSync(opened, 0)
    finally:
        x11.XCloseDisplay(opened)


def _spare(x11: ctypes.CDLL, opened: ctypes.c_void_p) -> list[int]:
    """Return the codes of keys with nothing on them."""
    least, most, each = ctypes.c_int(), ctypes.c_int(), ctypes.c_int()
    x11.XDisplayKeycodes(opened, ctypes.byref(least), ctypes.byref(most))
    count = most.value - least.value + 1
    x11.XGetKeyboardMapping.restype = ctypes.POINTER(ctypes.c_ulong)
    table = x11.XGetKeyboardMapping(opened, ctypes.c_ubyte(least.value), count, ctypes.byref(each))
    keys = [least.value + at for at in range(count) if not any(table[at * each.value + on] for on in range(each.value))]
    x11.XFree(table)
    return keys
