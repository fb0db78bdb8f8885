"""Pictures of the locked page: passphrase, the system's prompt, neither of them; drawn by `looks_window.py`."""

from __future__ import annotations

from collections.abc import Callable

from composer.ui.desktop import lock_words
from composer.ui.lock_page import LockPage
from composer.ui.main_window import MainWindow


def _locked(window: MainWindow, *, asks: bool = False, system: bool = False) -> LockPage:
    page = LockPage(window.theme, window.icons, lock_words.nobody_for(5), asks=asks, recovery=True)
    page.setParent(window)
    page.setGeometry(window.rect())
    if not asks:
        page.wait_for_system()
        page.show_gate(system)
    page.show()
    page.raise_()
    page.take_focus()
    return page


def _told(window: MainWindow, outcome: str, *, system: bool) -> None:
    _locked(window, system=system).show_error(lock_words.system(outcome))


STATES: dict[str, Callable[[MainWindow], object]] = {
    "h-locked": lambda window: _locked(window, asks=True),
    "h-locked-system": lambda window: _locked(window, system=True),
    "h-locked-system-asks": lambda window: _locked(window, system=True).button.click(),
    "h-locked-system-refused": lambda window: _told(window, "refused", system=True),
    "h-locked-nobody-asks": lambda window: _told(window, "nobody", system=False),
    "h-locked-open": _locked,
}
