"""Composes plain drafts from lists (`corpus/plain/`): dull sentences about patients, and the same about nobody.

The written corpus is wittier than the stream it stands for. These sentences are as plain as most posts are, and new
ones are composed for each epoch, so that what is learned is how such a sentence is built and not its words. A list
begins with `[symbol]`; `{symbol}` draws one of its lines. `[[LABEL|words]]` marks as in the corpus. `block.txt` and
`clear.txt` each have lists of their own, `shared.txt` serves both; names come from `lexicon/`.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from models.read_corpus import plain

HOME: Final = Path(__file__).resolve().parent
FOLDER: Final = HOME / "corpus" / "plain"
_SLOT: Final = re.compile(r"\{([A-Za-z0-9]+)\}")
_SENTENCE: Final = re.compile(r"(?:^|(?<=[.!?] ))([a-z])")
_LOWER: Final = 0.12
_NO_STOP: Final = 0.3

Lists = Mapping[str, Sequence[str]]


def lists_of(*names: str) -> Lists:
    """Return the lists of these files by symbol; a later file's list takes the place of an earlier one's."""
    found: dict[str, list[str]] = {}
    for name in names:
        current: list[str] = []
        for line in (FOLDER / f"{name}.txt").read_text("utf-8").splitlines():
            if line.startswith("[") and line.endswith("]") and "|" not in line:
                current = found[line[1:-1]] = []
            elif line.strip() and not line.startswith("# "):
                current.append(line)
    return found


class PlainDrafts:
    """Composes drafts; the same seed composes the same ones.

    Args:
        rng: The source of chance.
    """

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._lists = {verdict: lists_of("shared", verdict) for verdict in ("block", "clear")}
        self._given = _names("given_names.txt")
        self._family = _names("surnames.txt")

    def __call__(self, count: int) -> list[dict[str, Any]]:
        """Return that many drafts, half of either verdict, as the corpus reader returns them."""
        return [self._draft(("block", "clear")[place % 2], place) for place in range(count)]

    def _draft(self, verdict: str, place: int) -> dict[str, Any]:
        lists = self._lists[verdict]
        given = self._rng.choice(self._given).title()
        told = self._filled("{draft}", lists, {"first": given})
        told = _SENTENCE.sub(lambda found: found[1].upper(), told) if not told.startswith("pt ") else told
        if self._rng.random() < _NO_STOP:
            told = told.removesuffix(".")
        if self._rng.random() < _LOWER:
            told = _lowered(told)
        return plain({"id": f"plain-{place}", "verdict": verdict, "tags": [], "text": told})

    def _filled(self, line: str, lists: Lists, known: dict[str, str]) -> str:
        return _SLOT.sub(lambda slot: self._slot(slot[1], lists, known), line)

    def _slot(self, symbol: str, lists: Lists, known: dict[str, str]) -> str:
        if symbol in {"his", "he", "Hesex"}:  # one person is he or she throughout
            place = known.setdefault("sex", self._rng.choice("01"))
            return lists[symbol][int(place)] if symbol in lists else ("his", "her")[int(place)]
        if symbol in known:
            return known[symbol]
        if symbol in lists:
            return self._filled(self._rng.choice(lists[symbol]), lists, known)
        return self._drawn(symbol)

    def _drawn(self, symbol: str) -> str:
        rng = self._rng
        if symbol in {"last", "lowlast", "lowfirst", "other"}:
            drawn = rng.choice(self._given if symbol in {"lowfirst", "other"} else self._family)
            return drawn.lower() if symbol.startswith("low") else drawn.title()
        if symbol == "initial":
            return rng.choice("ABCDEFGHJKLMNPRSTW")
        highest = {"n": 900, "bedn": 40, "day": 29, "mnum": 13, "tick": 60_000}
        return str(rng.randrange(101 if symbol == "n" else 1, highest[symbol]))


def _lowered(told: str) -> str:
    """Return the draft in small letters, its labels as they are."""
    return re.sub(r"\[\[[A-Z_]+\||[^\[]+|\[", lambda one: one[0] if one[0].startswith("[[") else one[0].lower(), told)


def _names(name: str) -> list[str]:
    lines = (HOME / "lexicon" / name).read_text("utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]
