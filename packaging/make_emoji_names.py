"""Writes `resources/text/emoji_names.txt`: what each emoji is called, and by which words it is looked for.

Its input is the package `emojibase-data`, which carries Unicode's CLDR short names and keywords; wanted here alone:

    npm pack emojibase-data@17.0.0 && tar xzf emojibase-data-17.0.0.tgz
    python packaging/make_emoji_names.py package/en/data.json

A line is an emoji, the same with `~` where a skin tone goes (empty for most), its name, its words; a heading begins a
group. The table is read again before it is written and compared with the input.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

TABLE = Path(__file__).resolve().parents[1] / "resources" / "text" / "emoji_names.txt"
SHA256 = "ed014f1049bd370c5794f815850156196ac382850f51c3e9f6a9e83553fb3f01"
GROUPS = ("smileys", "people", "", "nature", "food", "travel", "activities", "objects", "symbols", "flags")
"""The groups of Unicode's list, by their numbers; 2 holds parts of emoji only."""

SELECTOR = "\ufe0f"
TONES = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
HEAD = """\
# Emoji by their CLDR short names and keywords: emoji, the same with ~ for a skin tone, name, words. Made from the
# package emojibase-data 17.0.0 by packaging/make_emoji_names.py; see LICENSE-emojibase.txt and LICENSE-unicode.txt.
"""


def toned(one: dict[str, Any]) -> str:
    """Return the emoji with `~` where its tone goes; empty where it has none or each person has another."""
    plain = {skin["tone"]: skin["emoji"] for skin in one.get("skins", ()) if isinstance(skin["tone"], int)}
    if not plain:
        return ""
    pattern: str = plain[1].replace(TONES[0], "~")
    same = all(pattern.replace("~", TONES[tone - 1]) == sign for tone, sign in plain.items())
    return pattern if same and len(plain) == len(TONES) else ""


def line_of(one: dict[str, Any]) -> str:
    """Return the line of an emoji."""
    name, words = one["label"], [tag for tag in one.get("tags", ()) if tag not in one["label"].lower().split()]
    return "\t".join((counted(one["emoji"]), counted(toned(one)), name, " ".join(words)))


def counted(sign: str) -> str:
    """Return an emoji as the table of those that count two has it: without a variation selector that none needs."""
    from composer.text.emoji import emoji_table

    plain = sign.replace("~", TONES[0])
    bare = sign.replace(SELECTOR, "")
    return sign if plain in emoji_table().sequences else bare


def main(source: Path) -> int:
    """Write the table."""
    sys.path.insert(0, str(TABLE.parents[2]))
    from composer.text.emoji import emoji_table
    from composer.text.emoji_names import emoji_names

    raw = source.read_bytes()
    if hashlib.sha256(raw).hexdigest() != SHA256:
        print("this is not the file the table is made from")
        return 1
    known = [one for one in json.loads(raw) if one.get("group") is not None and GROUPS[one["group"]]]
    lines = [HEAD.rstrip("\n")]
    for number, group in enumerate(GROUPS):
        of_it = sorted((one for one in known if one["group"] == number), key=lambda one: one["order"])
        lines += [f"## {group}", *map(line_of, of_it)] if of_it else []
    TABLE.write_text("\n".join(lines) + "\n", "utf-8")
    read = emoji_names()
    same = [one.name for one in read] == [one["label"] for one in sorted(known, key=lambda one: one["order"])]
    strange = [one.sign for one in read if one.toned(5) not in emoji_table().sequences]
    print(f"{len(read)} emoji, {TABLE.stat().st_size} bytes; the same: {same}; counted as two or more: {len(strange)}")
    return 0 if same and not strange else 1


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
