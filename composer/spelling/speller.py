"""The one door to hunspell: the dictionaries, and the project's words of medicine on top of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from composer.spelling.dictionaries import OWN

MOST: Final = 5


class Speller:
    """Knows words. Holds the interpreter's lock while it searches: 0.01 ms a word, 150 ms for suggestions.

    Args:
        resources: The folder with `spelling/en_US.dic`, `.aff` and `words/medicine.txt`.
        others: The folder of each other dictionary of this computer, by its name; each is read when it is asked first.

    Raises:
        OSError: One of its own files is missing.
    """

    def __init__(self, resources: Path, others: Mapping[str, Path] | None = None) -> None:
        self._folders = {OWN: resources / "spelling", **(others or {})}
        self._medicine = medical_words(resources)
        self._open: dict[str, Any] = {}
        self._dictionary(OWN)

    def languages(self) -> list[str]:
        """Return the names of all dictionaries, the program's own first."""
        return list(self._folders)

    def known(self, words: Iterable[str], languages: Iterable[str]) -> list[list[str]]:
        """Return for each word, in their order, those of the languages that know it."""
        asked = [(name, one) for name in languages if (one := self._dictionary(name)) is not None]
        return [[name for name, one in asked if one.spell(word)] for word in words]

    def suggest(self, word: str, language: str) -> list[str]:
        """Return what may have been meant in this language, likeliest first; a few at most."""
        one = self._dictionary(language)
        return list(one.suggest(word))[:MOST] if one is not None else []

    def _dictionary(self, name: str) -> Any:
        """Return a dictionary; None for one that is not there or cannot be read."""
        if name not in self._open and name in self._folders:
            self._open[name] = self._read(name)
        return self._open.get(name)

    def _read(self, name: str) -> Any:
        import hunspell as library  # only this program's spelling process needs it

        hunspell: Any = library  # it carries no types
        try:
            made: Any = hunspell.Hunspell(name, hunspell_data_dir=str(self._folders[name]))
            for word in self._medicine:
                made.add(word)
        except Exception:  # somebody else's file: whatever is wrong with it, the others go on
            if name == OWN:
                raise
            return None
        return made


def medical_words(resources: Path) -> list[str]:
    """Return the project's own words.

    Raises:
        OSError: The list is missing.
    """
    lines = (resources / "words" / "medicine.txt").read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]
