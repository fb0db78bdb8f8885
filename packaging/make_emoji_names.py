"""Writes `resources/text/emoji_names*.txt`: what each emoji is called, and by which words it is looked for.

Its input is the package `emojibase-data`, which carries Unicode's CLDR short names and keywords; wanted here alone:

    npm pack emojibase-data@17.0.0 && tar xzf emojibase-data-17.0.0.tgz
    python packaging/make_emoji_names.py package

A line is an emoji, the same with `~` where a skin tone goes (empty for most), its name, its words; a heading begins a
group. In the tables of other languages it is an emoji, its name, its words. The tables are read again and compared
with the input.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

TABLE = Path(__file__).resolve().parents[1] / "resources" / "text" / "emoji_names.txt"
SHA256 = {
    "en": "ed014f1049bd370c5794f815850156196ac382850f51c3e9f6a9e83553fb3f01",
    "es": "ba2a0c61edf8b29e6584e4713bd6eead6b8702c6d488c59cd394c96934e25707",
    "fr": "2d98e00803f7c777f9127002b59965151e4e0522767c899f7af897d8ca98454e",
    "de": "62c4877944d2347dc1a529b53f939ad87df09ba3e1f401ee31748aa59ff6f7ea",
}
GROUPS = ("smileys", "people", "", "nature", "food", "travel", "activities", "objects", "symbols", "flags")
"""The groups of Unicode's list, by their numbers; 2 holds parts of emoji only."""

SELECTOR = "\ufe0f"
TONES = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
HEAD = """\
# Emoji by their CLDR short names and keywords: emoji, the same with ~ for a skin tone, name, words. Made from the
# package emojibase-data 17.0.0 by packaging/make_emoji_names.py; see LICENSE-emojibase.txt and LICENSE-unicode.txt.
"""
OTHER_HEAD = """\
# Emoji by their CLDR short names and keywords: emoji, name, words. Made from the package emojibase-data 17.0.0 by
# packaging/make_emoji_names.py; see LICENSE-emojibase.txt and LICENSE-unicode.txt.
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


def called(one: dict[str, Any]) -> str:
    """Return the line of an emoji in another language."""
    name = " ".join(one["label"].split())
    words = [tag for tag in one.get("tags", ()) if tag.lower() not in name.lower().split()]
    return "\t".join((counted(one["emoji"]), name, " ".join(dict.fromkeys(words))))


def known_of(package: Path, language: str) -> list[dict[str, Any]]:
    """Return what the package says of the emoji that are listed; none where it is another package."""
    raw = (package / language / "data.json").read_bytes()
    if hashlib.sha256(raw).hexdigest() != SHA256[language]:
        return []
    return [one for one in json.loads(raw) if one.get("group") is not None and GROUPS[one["group"]]]


def write_other(package: Path, language: str) -> bool:
    """Write the table of another language; tell whether each emoji has its name there."""
    from composer.text.emoji_names import emoji_names

    known = sorted(known_of(package, language), key=lambda one: one["order"])
    table = TABLE.with_name(f"emoji_names_{language}.txt")
    table.write_text("\n".join((OTHER_HEAD.rstrip("\n"), *map(called, known))) + "\n", "utf-8")
    names = {counted(one["emoji"]): " ".join(one["label"].split()) for one in known}
    same = {one.sign: one.name for one in emoji_names(language)} == names
    print(f"{language}: {len(known)} emoji, {table.stat().st_size} bytes; the same: {same}")
    return same


def main(package: Path) -> int:
    """Write the tables."""
    sys.path.insert(0, str(TABLE.parents[2]))
    from composer.text.emoji import emoji_table
    from composer.text.emoji_names import emoji_names

    known = known_of(package, "en")
    if not known:
        print("this is not the package the tables are made from")
        return 1
    lines = [HEAD.rstrip("\n")]
    for number, group in enumerate(GROUPS):
        of_it = sorted((one for one in known if one["group"] == number), key=lambda one: one["order"])
        lines += [f"## {group}", *map(line_of, of_it)] if of_it else []
    TABLE.write_text("\n".join(lines) + "\n", "utf-8")
    read = emoji_names()
    same = [one.name for one in read] == [one["label"] for one in sorted(known, key=lambda one: one["order"])]
    strange = [one.sign for one in read if one.toned(5) not in emoji_table().sequences]
    print(f"{len(read)} emoji, {TABLE.stat().st_size} bytes; the same: {same}; counted as two or more: {len(strange)}")
    others = [write_other(package, language) for language in SHA256 if language != "en"]
    return 0 if same and not strange and all(others) else 1


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
