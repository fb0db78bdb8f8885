"""Settings that hold no text of the author: one frozen value, kept as TOML. What holds text is in the store."""

from __future__ import annotations

import tomllib
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from composer.base.whole_file import on_the_disk

_THEMES = ("system", "light", "dark", "contrast")
_LANGUAGES = ("system", "en", "es", "fr", "de")
_NUMBERINGS = ("of_all", "open", "sign", "none")
_CLOSINGS = ("ask", "stay", "leave")
BY_DESKTOP = "desktop"
"""Dictionaries of the desktop's languages."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How the program looks and waits.

    Attributes:
        theme: `system`, `light`, `dark` or `contrast`.
        language: Of the window: `system`, `en`, `es`, `fr` or `de`.
        text_scale: Percent, 100 to 200 in steps of 10.
        less_motion: Whether nothing slides, folds or fades, whatever the desktop asks for.
        take_back_s: Seconds in which a post can be taken back, 0 to 60.
        lock_after_min: Minutes without input after which the program locks itself, 1 to 30.
        account_id: The account used last.
        side_bar: Whether the side bar is unfolded.
        preview_beside: Whether the preview stands beside the text where there is room for it; else below.
        spending_limit: What posts may cost at X in a month, cents; 0 for no limit.
        numbering: How the posts of a thread are numbered: `of_all` (2/7), `open` (2/), `sign` (the thread emoji, at the
            first) or `none`.
        update_check: Whether the one host is asked for newer versions.
        spelling: Whether words that stand in no dictionary are underlined.
        dictionaries: Those beside the program's own that words are looked up in, with blanks between; `desktop` for
            those of the desktop's languages.
        long_posts: The accounts that may write long posts (X Premium), with blanks between.
        closing: What closing the window does while posts wait, where there is a tray: `ask`, `stay` or `leave`.
        quick_key: Whether a key of the whole desktop begins a draft, where the desktop has a way to it.
        in_captures: Whether screen shots and shared screens show the window, where the system lets it choose.
        keep_practice: Whether what was posted for practice is kept when the program ends.
        keys: Keys other than the usual ones, `name=Ctrl+X` with blanks between; nothing behind the sign for none.
    """

    theme: str = "system"
    language: str = "system"
    text_scale: int = 100
    less_motion: bool = False
    take_back_s: int = 10
    lock_after_min: int = 5
    account_id: str = "practice"
    side_bar: bool = True
    preview_beside: bool = False
    numbering: str = "of_all"
    spelling: bool = True
    dictionaries: str = BY_DESKTOP
    update_check: bool = False
    long_posts: str = ""
    spending_limit: int = 0
    closing: str = "ask"
    quick_key: bool = False
    in_captures: bool = False
    keep_practice: bool = False
    keys: str = ""

    @property
    def writes_long(self) -> bool:
        """Whether the account in use may write long posts."""
        return self.account_id in self.long_posts.split()

    def with_long_posts(self, long: bool, account_id: str = "") -> Settings:
        """Return it with long posts for an account, by default the one in use, or without."""
        account_id = account_id or self.account_id
        others = [one for one in self.long_posts.split() if one != account_id]
        return replace(self, long_posts=" ".join([*others, account_id] if long else others))

    def mended(self) -> Settings:
        """Return it with every value brought into its range; a damaged file must not stop the program."""
        return replace(
            self,
            theme=self.theme if self.theme in _THEMES else "system",
            language=self.language if self.language in _LANGUAGES else "system",
            text_scale=min(200, max(100, round(self.text_scale / 10) * 10)),
            take_back_s=min(60, max(0, self.take_back_s)),
            lock_after_min=min(30, max(1, self.lock_after_min)),
            spending_limit=min(100_000, max(0, self.spending_limit)),
            closing=self.closing if self.closing in _CLOSINGS else "ask",
            numbering=self.numbering if self.numbering in _NUMBERINGS else "of_all",
        )


def carried(settings: Settings, before: Settings, after: Settings) -> Settings:
    """Return settings with what somebody else changed of them between two moments; the rest is left as it is."""
    changes = {name: value for name, value in asdict(after).items() if value != getattr(before, name)}
    return replace(settings, **changes)


def load(path: Path) -> Settings:
    """Return the settings in the file; the defaults for what is missing, unreadable or of the wrong type."""
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return Settings()
    known = {item.name: item for item in fields(Settings)}
    defaults = asdict(Settings())
    good = {name: value for name, value in raw.items() if name in known and type(value) is type(defaults[name])}
    return Settings(**good).mended()


def save(path: Path, settings: Settings) -> None:
    """Write the settings; whole or not at all.

    Raises:
        OSError: The disk refuses.
    """
    lines = ["# Vignette: settings without any text of the author"]
    for name, value in asdict(settings.mended()).items():
        lines.append(f"{name} = {_toml(value)}")
    partial = path.with_suffix(".new")
    with partial.open("w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
        on_the_disk(file)
    partial.replace(path)


def _toml(value: str | int | bool) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(char if char >= " " else f"\\u{ord(char):04x}" for char in escaped) + '"'
