"""Pictures of the archive, the tray's menu, the locked page, menus and the remaining sheets; for `looks_window.py`."""

from __future__ import annotations

import datetime as dt
from array import array
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from looks import THREAD
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QScrollArea

from composer.base.progress import Progress
from composer.flow.archive_work import Stage, WorkView
from composer.flow.finding import Found
from composer.flow.views import CheckState, CheckView
from composer.outbox.item import OutboxItem
from composer.text.template import Template
from composer.ui.lock_page import LockPage
from composer.ui.main_window import MainWindow
from composer.ui.outbox.telling import Section
from composer.ui.pages import Page
from composer.ui.saying.words import Words
from composer.ui.sheets.add_reader import AddReaderSheet
from composer.ui.sheets.delete_post import DeletePostSheet
from composer.ui.sheets.export import ExportSheet
from composer.ui.sheets.forget_archive import ForgetArchiveSheet
from composer.ui.sheets.key import KeySheet
from composer.ui.sheets.new_key import NewKeySheet
from composer.ui.sheets.old_rows import OldRowsSheet
from composer.ui.sheets.passphrase import PassphraseSheet
from composer.ui.sheets.progress import ProgressSheet
from composer.ui.sheets.recovery import RecoverySheet
from composer.ui.sheets.remove_account import RemoveAccountSheet
from composer.ui.sheets.rescue import RescueSheet
from composer.ui.sheets.rescue import Way as RescueWay
from composer.ui.sheets.secret import SecretSheet
from composer.ui.templates.remove_sheet import RemoveTemplateSheet
from composer.ui.tray.icon import TrayIcon
from tests.looks import old_posts
from tests.ui_window import samples

_NOW = dt.datetime.now(dt.UTC)


def archive(window: MainWindow, view: WorkView | None = None) -> None:
    """Old posts, the first one chosen."""
    old_posts.fill(window, view)


def archive_empty(window: MainWindow) -> None:
    """No archive yet."""
    window.show_page(Page.ARCHIVE)


def archive_none(window: MainWindow) -> None:
    """No old post holds what is searched for."""
    archive(window)
    window.archive.search.setText("cuff")
    window.archive.show_numbers(array("q"))


def locked(window: MainWindow, *, asks: bool = True) -> None:
    """The page in place of the window."""
    page = LockPage(
        window.theme,
        window.icons,
        "" if asks else "Nobody typed for five minutes.",
        asks=asks,
        recovery=asks,
    )
    page.setParent(window)
    page.resize(window.size())
    page.show()
    if asks:
        page.show_error(Words().error("lock.wrong").text)


def popped(window: MainWindow, menu: QMenu, place: QPoint) -> None:
    """Show a menu as a part of the window, so that a picture of the window holds it."""
    menu.setParent(window, Qt.WindowType.Widget)
    menu.aboutToShow.emit()
    menu.resize(menu.sizeHint())
    room = window.rect().bottomRight() - menu.rect().bottomRight()  # as on a screen, it stays inside
    menu.move(max(0, min(place.x(), room.x())), max(0, min(place.y(), room.y())))
    menu.show()
    menu.raise_()


def tray(window: MainWindow) -> None:
    """The tray's menu."""
    icon = TrayIcon(window.theme, window)
    popped(window, icon.menu, QPoint(40, 40))
    icon.menu.setActiveAction(icon.new)


def menu(window: MainWindow) -> None:
    """The window's own menu, and one of those it opens."""
    shown = window.commands.menu(window)
    popped(window, shown, QPoint(150, 48))
    first = shown.actions()[0].menu()
    popped(window, first, QPoint(150 + shown.width(), 48))


def pick(window: MainWindow, name: str) -> None:
    """A menu of the bottom bar, above its button."""
    window.composer.set_parts((samples.CLEAR,))
    button = getattr(window.bar, name)
    shown = button.menu()
    popped(window, shown, QPoint(0, 0))
    corner = button.mapTo(window, QPoint(0, 0))
    shown.move(corner - QPoint(0, shown.height()))


def sent(window: MainWindow) -> None:
    """What is out."""
    window.show_page(Page.SENT)
    window.sent.show_items(samples.outbox(_NOW), _NOW, (samples.PRACTICE,))


def outbox_section(window: MainWindow, section: Section | None) -> None:
    """The outbox, everything or one part of it."""
    window.show_page(Page.OUTBOX)
    window.outbox.show_items(samples.outbox(_NOW), _NOW, (samples.PRACTICE,))
    window.outbox.show_filter(section)


def detail(window: MainWindow, item_id: str) -> None:
    """One post of the outbox, whole."""
    outbox_section(window, None)
    window.outbox.show_detail(item_id)


def nothing(window: MainWindow, page: Page) -> None:
    """A page with nothing on it, which was told so."""
    for kept in (window.outbox, window.sent):
        kept.show_items((), _NOW, (samples.PRACTICE,))
    window.show_page(page)


def first_words(window: MainWindow) -> None:
    """No draft, no account, nothing written."""
    window.sidebar.show_drafts((), "")
    window.sidebar.show_badge(0)
    window.bar.show_accounts((), "")
    window.bar.show_post(False, "Post", "")


def searched_for_nothing(window: MainWindow) -> None:
    """No draft says it."""
    window.sidebar.search.setText("cuff")
    window.sidebar.show_found(Found("cuff"))


def ask_who(window: MainWindow) -> None:
    """Whose name it is, if no patient's."""
    report = samples.four()
    window.composer.set_parts((samples.BLOCKED,))
    window.composer.show_findings(report.findings, report.findings[0])
    window.panel.show_view(samples.done(report, samples.BLOCKED))
    if not window.panel.isVisible():
        window.frame.show_check()
    QTest.qWait(40)
    button = next(card.ask_who for card in window.panel.cards.cards() if card.ask_who.isVisible())
    shown = button.findChild(QMenu)
    popped(window, shown, button.mapTo(window, QPoint(0, button.height())) - QPoint(shown.sizeHint().width() // 2, 0))


def _deletable() -> OutboxItem:
    item = next(item for item in samples.outbox(_NOW) if item.item_id == "1")
    return replace(item, parts=(replace(item.parts[0], post_id="1900000000000000000"),))


def looking(window: MainWindow) -> None:
    """The check has not answered yet."""
    window.composer.set_parts((samples.CLEAR,))
    window.panel.show_view(CheckView(CheckState.LOOKING))


def written_preview(window: MainWindow) -> None:
    """In a narrow window, what X will show in place of the text."""
    window.composer.set_parts((samples.CLEAR,))
    window.panel.show_view(samples.done(samples.report(), samples.CLEAR))
    window.composer.focus_preview()


def preview_beside(window: MainWindow) -> None:
    """A thread, and beside it what X will show."""
    window.use_settings(replace(window.settings, side_bar=False, preview_beside=True))
    window.composer.set_parts(tuple(f"{part} {place}/3" for place, part in enumerate(THREAD, 1)))
    window.panel.show_view(samples.done(samples.report(), samples.CLEAR))
    window.composer.focus_text()


def toast(window: MainWindow) -> None:
    """It goes out in six seconds."""
    window.composer.set_parts((samples.CLEAR,))
    window.panel.show_view(samples.done(samples.report(), samples.CLEAR))
    window.toast.go_out(6, 10)


def settings_at(window: MainWindow, share: float) -> None:
    """Settings, scrolled."""
    window.show_settings()
    sheet = window.sheet()
    QTest.qWait(80)
    if sheet is not None:
        bar = sheet.findChild(QScrollArea).verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))


def sheet(make: Callable[[MainWindow], Any]) -> Callable[[MainWindow], None]:
    """Return a state that shows a sheet over a clear post."""

    def show(window: MainWindow) -> None:
        window.composer.set_parts((samples.CLEAR,))
        window.panel.show_view(samples.done(samples.report(), samples.CLEAR))
        window.show_sheet(make(window))

    return show


def _progress() -> Progress:
    made = Progress()
    made.begin(100)
    made.done = 37
    return made


STATES: dict[str, Callable[[MainWindow], None]] = {
    "archive": archive,
    "archive-empty": archive_empty,
    "archive-none": archive_none,
    "archive-busy": lambda window: archive(
        window, WorkView(Stage.LOOKING, done=1_564, whole=3_214, seconds_left=190.0)
    ),
    "archive-forget": sheet(lambda window: ForgetArchiveSheet(3_214, window)),
    "h-locked": locked,
    "h-locked-open": lambda window: locked(window, asks=False),
    "tray": tray,
    "menu": menu,
    "pick-audience": lambda window: pick(window, "audience"),
    "pick-account": lambda window: pick(window, "account"),
    "search-none": searched_for_nothing,
    "sent": sent,
    "outbox-wrong": lambda window: detail(window, "1"),
    "outbox-needs": lambda window: outbox_section(window, Section.NEEDS_YOU),
    "outbox-list": lambda window: outbox_section(window, None),
    "outbox-empty": lambda window: nothing(window, Page.OUTBOX),
    "sent-empty": lambda window: nothing(window, Page.SENT),
    "trash-empty": lambda window: nothing(window, Page.TRASH),
    "timeline-empty": lambda window: nothing(window, Page.TIMELINE),
    "empty": first_words,
    "ask-who": ask_who,
    "looking": looking,
    "preview": written_preview,
    "preview-beside": preview_beside,
    "toast": toast,
    "j-settings-2": lambda window: settings_at(window, 0.5),
    "j-settings-3": lambda window: settings_at(window, 1.0),
    "s-reader": sheet(AddReaderSheet),
    "s-delete": sheet(lambda window: DeletePostSheet(_deletable(), window)),
    "s-export": sheet(ExportSheet),
    "s-key": sheet(lambda window: KeySheet("Post", "Ctrl+Return", window)),
    "s-new-key": sheet(lambda window: NewKeySheet(window, recovery=True)),
    "s-old-rows": sheet(lambda window: OldRowsSheet(2_311, window)),
    "s-passphrase": sheet(lambda window: PassphraseSheet(True, window)),
    "s-progress": sheet(
        lambda window: ProgressSheet("Backing up", "Drafts can be written meanwhile.", _progress(), window)
    ),
    "s-recovery": sheet(lambda window: RecoverySheet("7K2M-QX4T-9RNB-HV3C-W8DJ-5PFA", window)),
    "s-remove": sheet(lambda window: RemoveAccountSheet(samples.HAND, window)),
    "s-remove-template": sheet(
        lambda window: RemoveTemplateSheet(Template("Greeting of the ward", "", own=True), window)
    ),
    "s-secret": sheet(
        lambda window: SecretSheet("Open the backup", "The passphrase of that day.", "Passphrase", window)
    ),
    "s-rescue": sheet(
        lambda window: RescueSheet(
            "The drafts on this computer cannot be opened: the key is not in the keyring.",
            (
                RescueWay("You wrote the recovery key down.", "Use the recovery key…", print),
                RescueWay("You have a backup.", "Bring a backup back…", print),
                RescueWay("Write for now; nothing is kept.", "Write without keeping", print),
            ),
            window,
        )
    ),
}
