"""The one window: it lays its parts out and leads between them; what they say is heard by others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from composer.base.errors import Action
from composer.base.settings import Settings
from composer.guard.author import AuthorProfile
from composer.text.thread import Numbering
from composer.ui.acts import acts_of, press_first
from composer.ui.desktop.silence import Key, Silence, outside
from composer.ui.frame import Frame
from composer.ui.kept_looks import KeptLooks
from composer.ui.pages import Page
from composer.ui.parts import Parts, make_parts
from composer.ui.regions import Region, step
from composer.ui.saying.words import Words
from composer.ui.sheet_stack import SheetStack
from composer.ui.sheets.help import HelpSheet
from composer.ui.sheets.keys import KeysSheet
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.sheets.sheet import Sheet
from composer.ui.shell import leave
from composer.ui.widgets.drawer import Drawer
from composer.ui.widgets.drops import files_in
from composer.ui.widgets.focus_ring import FocusRing
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.later import later
from composer.ui.widgets.menu import Commands
from composer.ui.widgets.note_toast import NoteToast
from composer.ui.widgets.roomy import Roomy
from composer.ui.widgets.scrim import Scrim
from composer.ui.widgets.tab_order import go_on
from composer.ui.widgets.theme import Theme
from composer.ui.widgets.toast import Toast

_SIZE, _LEAST = (1280, 820), (480, 400)
_STEP = 10


class MainWindow(QWidget):
    """Its parts are its attributes: `sidebar`, `composer`, `panel`, `strip`, `bar`, `outbox`, `sent`, `timeline`...

    Signals: `first_painted` once, after the first paint; `closing` when it is closed; `keep_without_asked` to go on
    without a keyring; `notice_acted` any other action of an error; `settings_changed`, `profile_filled` from the
    settings; `undo_delete_asked` from the toast after a draft was deleted.
    """

    first_painted = Signal()
    closing = Signal()
    keep_without_asked = Signal()
    lock_asked = Signal()
    notice_acted = Signal(object)
    settings_changed = Signal(object)
    profile_filled = Signal(object)
    settings_shown = Signal(object)
    keys_shown = Signal(object)
    undo_delete_asked = Signal()
    files_dropped = Signal(object)
    picture_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.icons = theme, icons
        self._settings, self._author = Settings(), AuthorProfile()
        self._places: tuple[tuple[str, str], ...] = ()
        self._painted = self._shown = False
        self.setWindowTitle("Vignette")
        self.setWindowIcon(icons.app_icon())
        self.setMinimumSize(*_LEAST)
        self.setAcceptDrops(True)
        parts = self._make_parts()
        self._lay_out(parts)
        self.commands = Commands(self, self._acts(parts))
        self._menu = self.commands.menu(self, self.tr("Menu"))
        self._connect()
        self._kept = KeptLooks(self, self)
        self.resize(*_SIZE)
        self.show_page(Page.COMPOSER)

    # -- pages

    def show_page(self, page: Page) -> None:
        """Show a page; the settings open as a sheet."""
        if page is Page.SETTINGS:
            self.sidebar.show_page(self.current_page())
            self.show_settings()
            return
        self.frame.show_page(page)
        self.sidebar.show_page(page)

    def show_composer(self) -> None:
        """Show the text."""
        self.show_page(Page.COMPOSER)

    def current_page(self) -> Page:
        """Return the page on screen."""
        return self.frame.current_page()

    # -- sheets

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a sheet over the window; one that is open waits below it."""
        self.frame.close_drawer()
        if isinstance(sheet, NoticeSheet):
            sheet.acted.connect(self._notice_acted)
        self._sheets.show(sheet)

    def sheet(self) -> Sheet | None:
        """Return the sheet on top; None where there is none."""
        return self._sheets.top()

    @Slot()
    def show_settings(self, section: str = "") -> None:
        """Show the settings; with the title of a section, that one first."""
        sheet = SettingsSheet(self._settings, self._author, self._places, self)
        sheet.changed.connect(self.change_settings)
        self.settings_changed.connect(sheet.use_settings)
        sheet.profile_filled.connect(self._fill_profile)
        self.settings_shown.emit(sheet)
        self.show_sheet(sheet)
        sheet.finder.look_for(section)

    @Slot()
    def show_help(self) -> HelpSheet:
        """Show the help; return its sheet."""
        sheet = HelpSheet(self)
        sheet.keys_asked.connect(self.show_keys)
        sheet.tour_asked.connect(self.commands.action("tour").trigger)
        self.show_sheet(sheet)
        return sheet

    @Slot()
    def show_keys(self) -> None:
        """Show what each key does."""
        sheet = KeysSheet(self.commands.keys(), self)
        self.keys_shown.emit(sheet)
        self.show_sheet(sheet)

    @Slot(object)
    def _notice_acted(self, action: Action) -> None:
        if action is Action.WRITE_WITHOUT_KEEPING:
            self.keep_without_asked.emit()
        elif action is Action.REPAIR:
            self.panel.repair_asked.emit()
        else:
            self.notice_acted.emit(action)

    def _keys(self) -> list[Key]:
        """Return what hears the window's keys; a sheet hears its own."""
        return [*self.commands.actions(), *outside(self, self.scrim)]

    # -- settings

    @property
    def settings(self) -> Settings:
        """What holds."""
        return self._settings

    def use_settings(self, settings: Settings) -> None:
        """These hold; the window starts from them when the author changes one."""
        self._settings = settings
        self.theme.keep_still(settings.less_motion, "author")
        self.frame.unfold(settings.side_bar)
        self.composer.middle.want_beside(settings.preview_beside)
        self.composer.thread_of_posts.set_numbering(Numbering(settings.numbering))
        self.composer.thread_of_posts.use_long_posts(settings.writes_long)

    def use_profile(self, profile: AuthorProfile) -> None:
        """This is what the author has filled in."""
        self._author = profile

    def use_places(self, places: Sequence[tuple[str, str]]) -> None:
        """What is kept where, in words and as a folder, for the settings to show."""
        self._places = tuple(places)

    @Slot(object)
    def change_settings(self, settings: Settings) -> None:
        """The author chose these."""
        self._settings = settings
        self.settings_changed.emit(settings)

    @Slot(object)
    def _fill_profile(self, profile: AuthorProfile) -> None:
        self._author = profile
        self.profile_filled.emit(profile)

    def _scale(self, by: int) -> None:
        wanted = replace(self._settings, text_scale=self._settings.text_scale + by if by else 100).mended()
        if wanted != self._settings:
            self.change_settings(wanted)

    # -- what the keys do

    def _acts(self, parts: Parts) -> dict[str, Callable[[], object]]:
        return acts_of(parts, self.frame, self.show_composer, self.picture_asked.emit) | {
            "take_back": lambda: press_first(self.toast.button, self.note.button),
            "next_region": lambda: self._walk(1),
            "previous_region": lambda: self._walk(-1),
            "settings": self.show_settings,
            "menu": lambda: self._show_menu(self.frame.menu_opener()),
            "lock": self.lock_asked.emit,
            "bigger": lambda: self._scale(_STEP),
            "smaller": lambda: self._scale(-_STEP),
            "normal": lambda: self._scale(0),
            "help": self.show_help,
            "about": lambda: self.show_help().open_last(),
            "keys": self.show_keys,
            "quit": lambda: leave(self.window()),
        }

    def _walk(self, by: int) -> None:
        toasts = (self.toast.button, self.note.button)
        step([*(self._sheets.regions() or self.frame.regions()), *(Region(one, one.setFocus) for one in toasts)], by)

    @Slot(object)
    def _show_menu(self, button: QWidget) -> None:
        self._menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    @Slot()
    def _draft_deleted(self) -> None:
        self.note.say(self.tr("Draft moved to the trash"), self.tr("Undo"), "trash-2")

    # -- building

    def _make_parts(self) -> Parts:
        parts = make_parts(self.theme, self.icons, Words(), self.tr("Menu"))
        self.sidebar, self.composer, self.panel, self.line = parts.sidebar, parts.composer, parts.panel, parts.line
        self.strip, self.bar, self.menu_button = parts.strip, parts.bar, parts.menu_button
        self.outbox, self.sent, self.trash, self.timeline = parts.outbox, parts.sent, parts.trash, parts.timeline
        self.archive = parts.archive
        return parts

    def _lay_out(self, parts: Parts) -> None:
        ground = Roomy(self.theme, self)
        self.frame = Frame(self.theme, parts, Drawer(self.theme, ground.inner))
        ground.hold(self.frame)
        self.scrim = Scrim(self.theme, self)
        self.toast = Toast(self.theme, self.icons, self, self.strip, self.bar, veil=self.scrim)
        self.note = NoteToast(self.theme, self.icons, self, self.toast, self.strip, self.bar, veil=self.scrim)
        self.scrim.float_over(self.toast, self.note)
        self._sheets = SheetStack(self.scrim, Silence(self._keys).hear)
        app = QApplication.instance()
        self._ring = FocusRing(self.theme, self, app) if isinstance(app, QApplication) else None

    def _connect(self) -> None:
        self.sidebar.menu_asked.connect(self._show_menu)
        self.sidebar.lock_asked.connect(self.lock_asked)
        self.sidebar.draft_deleted.connect(self._draft_deleted)
        self.frame.menu_asked.connect(self._show_menu)
        self.frame.text_asked.connect(self.commands.action("text").trigger)
        self.note.acted.connect(self.undo_delete_asked)

    # -- what the desktop tells

    def showEvent(self, event: QShowEvent) -> None:
        """The first time the caret is in the text."""
        super().showEvent(event)
        if not self._shown:
            self._shown = True
            self.composer.focus_text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window was painted; what is slow may begin."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            later(self, self.first_painted.emit)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go where the eye goes."""
        return go_on(self, forward) or super().focusNextPrevChild(forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell, then close."""
        self.closing.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files come; they are copied, never moved."""
        if event.mimeData().hasUrls():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the pictures among them into the post being written."""
        paths = files_in(event)
        if paths:
            self.show_composer()
            self.files_dropped.emit(paths)
        else:
            self.note.say(self.tr("Only files of this computer can be added."))
