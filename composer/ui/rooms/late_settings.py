"""Settings that were opened before the store: shown anew once it is open, with what belongs to it."""

from __future__ import annotations

from composer.ui.main_window import MainWindow
from composer.ui.sheets.settings import SettingsSheet


def show_all_settings(window: MainWindow) -> None:
    """Show the settings anew where they are open, and go on with what is looked for in them.

    Whoever opens them while the drafts are being opened finds half of them, and would be told that no setting has
    the words of the other half.
    """
    before = window.sheet()
    if not isinstance(before, SettingsSheet):
        return
    words = before.finder.field.text()
    before.close_sheet()
    window.show_settings(words)
    after = window.sheet()
    if isinstance(after, SettingsSheet):
        after.finder.field.end(False)  # what is typed next belongs behind it
