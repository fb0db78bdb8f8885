"""Varies a training draft each time it is seen, so that the reader learns the situation and not the word.

Links and tags are added to any draft alike: they say nothing about what it tells.
"""

from __future__ import annotations

import random
import re
import string
from collections.abc import Sequence
from typing import Any, Final

from models.disguises import DISGUISES
from models.swap import LEXICON, Lists, Swap, read

_DIGIT: Final = re.compile(r"\d")
_NAME: Final = re.compile(r"[^\W\d_]{2,}(?: [^\W\d_]{2,}){0,2}")
_KEPT: Final = frozenset({"AGE", "DATE", "QUASI"})  # an age or a date with other digits is another one
_COLLEAGUE: Final = re.compile(r"\b((?:Dr|Prof)\.? )[A-Z][a-z]+\b")
_DISGUISES: Final = tuple(way for name, way in DISGUISES.items() if name != "split over posts")
_TAGS: Final = (
    "#MedTwitter", "#NurseTwitter", "#MedEd", "#FOAMed", "#medicine", "#health", "#HealthNews", "#nursing", "#PedsICU",
    "#research", "#NHS", "#residency", "#science", "#publichealth", "#hospital", "#NightShift", "#EMS", "#pharmacy",
)  # fmt: skip
_SHORT: Final = ("https://t.co/", "http://bit.ly/", "https://buff.ly/", "http://ow.ly/", "https://dlvr.it/")
_HOSTS: Final = (
    "citypost.example",
    "thewire.com",
    "heraldnews.org",
    "chanceltimes.co.uk",
    "healthdaily.com",
    "radio5.ca",
)
_DESKS: Final = ("health", "news", "science", "opinion", "world", "local", "living", "blog", "video")
_SLUG: Final = (
    "woman", "man", "baby", "hospital", "study", "cancer", "flu", "vaccine", "heart", "doctors", "nurse", "rare",
    "dies", "saved", "after", "report", "risk", "mother", "school", "surgery", "record", "lands", "in", "new",
    "why", "how", "county", "outbreak", "drug", "trial", "brain", "sleep", "diet", "court",
    "rules", "crash", "twins", "sue", "s",
)  # fmt: skip
_LETTERS: Final = string.ascii_letters + string.digits


class Variation:
    """Swaps names, redraws digits, changes case, mistypes, disguises, adds links: each with its own small chance.

    Args:
        rng: The source of chance; the same seed varies the same way.
        swaps: The share of drafts whose names, towns and dates are swapped throughout (`swap.py`), those of patients
            and those of others alike; in the rest some of the patients' names are.
    """

    def __init__(self, rng: random.Random, swaps: float = 0.0) -> None:
        self._rng, self._swaps = rng, swaps
        self._given = read(LEXICON / "given_names.txt")
        self._family = read(LEXICON / "surnames.txt")
        self._lists = Lists()

    def __call__(self, text: str, spans: Sequence[Sequence[Any]]) -> tuple[str, list[tuple[int, int, str]]]:
        """Return the draft varied, with its spans where they then stand."""
        pieces: list[tuple[str, str]] = []  # words and label
        last = 0
        for start, end, label in sorted(spans, key=lambda span: span[0]):
            if start < last:
                continue
            pieces += [(text[last:start], ""), (text[start:end], label)]
            last = end
        pieces.append((text[last:], ""))
        manner = self._rng.random()
        swap = Swap(self._rng, self._lists) if self._swaps and self._rng.random() < self._swaps else None
        made, found, length = [], [], 0
        for words, label in pieces:
            now = self._cased(self._changed(words, label, swap), manner)
            if label:
                found.append((length, length + len(now), label))
            made.append(now)
            length += len(now)
        head, tail = self._trimmings()
        moved = [(start + len(head), end + len(head), label) for start, end, label in found]
        return head + "".join(made) + tail, moved

    def _changed(self, words: str, label: str, swap: Swap | None) -> str:
        if label not in {"", "QUASI"} and self._rng.random() < 0.03:
            return self._rng.choice(_DISGUISES)(words, self._rng) or words
        if swap is not None:
            words = swap.words(words, label)
        elif label == "NAME" and self._rng.random() < 0.35 and _NAME.fullmatch(words):
            return self._name(words)
        if label and label not in _KEPT and self._rng.random() < 0.5:
            return _DIGIT.sub(lambda _: str(self._rng.randrange(10)), words)
        if label:
            return words
        if swap is None and self._rng.random() < 0.3:
            words = _COLLEAGUE.sub(lambda found: found[1] + self._rng.choice(self._family).title(), words)
        return self._mistyped(words) if self._rng.random() < 0.05 else words

    def _trimmings(self) -> tuple[str, str]:
        """Return what stands before and behind the draft: mostly nothing, else a link, a tag, or both."""
        chance = self._rng.random()
        if chance < 0.12:
            return "", f" {self._link()}"
        if chance < 0.16:
            return "", f" {self._link()} {self._rng.choice(_TAGS)}"
        if chance < 0.19:
            return "", f" {self._rng.choice(_TAGS)}"
        if chance < 0.22:
            return "", f" {self._rng.choice(('via', 'cc', 'h/t', 'by', ''))} {self._handle()}".replace("  ", " ")
        if chance < 0.25:
            return f"RT {self._handle()}: ", ""
        if chance < 0.28:
            return f"{self._handle()} ", ""
        return (f"{self._link()} ", "") if chance < 0.29 else ("", "")

    def _link(self) -> str:
        """Return a short link, or one to a news page that tells its headline in the path."""
        if self._rng.random() < 0.7:
            return self._rng.choice(_SHORT) + "".join(self._rng.choices(_LETTERS, k=self._rng.randrange(6, 11)))
        slug = "-".join(self._rng.sample(_SLUG, self._rng.randrange(3, 8)))
        when = f"20{self._rng.randrange(10, 27)}/{self._rng.randrange(1, 13):02}/{self._rng.randrange(1, 29):02}"
        ending = self._rng.choice(("", ".html", "/index.html?cmp=rss", f"-{self._rng.randrange(10**6, 10**8)}"))
        return f"https://www.{self._rng.choice(_HOSTS)}/{when}/{self._rng.choice(_DESKS)}/{slug}{ending}"

    def _handle(self) -> str:
        """Return the handle of somebody who is no patient: a desk, a colleague, a reader."""
        given, family = self._rng.choice(self._given), self._rng.choice(self._family)
        return "@" + self._rng.choice(
            (
                f"{given}{family}", f"{given.title()}{family.title()}", f"Dr{family.title()}", f"{given.title()}RN",
                f"{self._rng.choice(_DESKS).title()}Desk", f"{given[0]}{family}{self._rng.randrange(100)}",
                f"{self._rng.choice(_SLUG).title()}{self._rng.choice(('Daily', 'News', 'MD', 'Ctr'))}",
            )
        )  # fmt: skip

    def _name(self, words: str) -> str:
        count = len(words.split(" "))
        drawn = [self._rng.choice(self._given)] if count > 1 or self._rng.random() < 0.6 else []
        drawn += [self._rng.choice(self._family) for _ in range(count - len(drawn))]
        made = " ".join(word.title() for word in drawn)
        return made if words[:1].isupper() else made.lower()

    def _mistyped(self, words: str) -> str:
        if len(words) < 12:
            return words
        at = self._rng.randrange(1, len(words) - 2)
        if not words[at : at + 2].isalpha():
            return words
        return words[:at] + words[at + 1] + words[at] + words[at + 2 :]

    @staticmethod
    def _cased(words: str, manner: float) -> str:
        if manner < 0.06:
            changed = words.lower()
        elif manner < 0.08:
            changed = words.upper()
        else:
            return words
        return changed if len(changed) == len(words) else words
