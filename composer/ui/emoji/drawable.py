"""Which emoji this computer can draw: a font that is older than an emoji would show an empty box."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont, QRawFont

from composer.text.emoji_names import Emoji

_JOINING = {0x200D, 0xFE0F}


def drawable(emoji: Sequence[Emoji], families: Sequence[str]) -> tuple[Emoji, ...]:
    """Return those the first installed of these fonts has signs for; all of them where none is installed."""
    raw = next((made for name in families if (made := QRawFont.fromFont(QFont(name))).familyName() == name), None)
    if raw is None:
        return tuple(emoji)
    codes = {ord(sign) for one in emoji for sign in one.sign} - _JOINING
    missing = {code for code in codes if not raw.supportsCharacter(code)}
    return tuple(one for one in emoji if missing.isdisjoint(map(ord, one.sign)))
