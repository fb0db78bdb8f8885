"""Everything the window can do, by name: its words, its keys, its place in the menu."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from composer.ui.widgets.menu_gap import keep_keys_apart
from composer.ui.widgets.open_menu import told

_TEXT_HEARS_TOO = frozenset({"next", "previous", "fix", "fix_all", "add_post", "undo", "redo"})
"""Commands whose keys are also those of the text, or of `composer.keys`."""


_BELOW = ("settings", "lock", "quit")
"""Commands that stand in the menu itself, below its groups."""
_LOWER = {"next_tab", "settings", "bigger", "about"}
_HEARD_OVER_SHEETS = frozenset({"quit", "lock", "next_region", "previous_region", "take_back"})
_APART = _LOWER | {"add_post", "answer", "account", "find", "versions", "fix", "text", "outbox"}
"""Commands with a line above them in the menu: what belongs together is seen together."""


@dataclass(frozen=True, slots=True)
class Command:
    """One entry.

    Attributes:
        keys: The first is shown; all are heard.
        here: Whether the window hears the keys; otherwise a part of it does, and they are only shown.
        in_menu: Whether it stands in the menu; what makes sense only in the text stands on the sheet of keys alone.
        told: Whether `asked` tells of it instead of an act of the window.
        always: Whether its keys are heard while a menu or a list is open, too; it closes them first.
    """

    name: str
    words: str
    keys: tuple[str, ...] = ()
    here: bool = True
    in_menu: bool = True
    told: bool = False
    always: bool = False

    @property
    def changeable(self) -> bool:
        """Whether its key can be another one; the text hears some keys by itself, whatever the window does."""
        return self.here and self.name not in _TEXT_HEARS_TOO


class KeyRow(NamedTuple):
    """One line of the sheet of keys.

    Attributes:
        words: What it does.
        key: As the desktop writes it; empty where it has none.
        name: Of the command, where its key can be changed; empty where a part of the window hears it.
    """

    words: str
    key: str
    name: str


class Commands(QObject):
    """Makes the actions once; the menu button's menu, the menu bar of macOS and the sheet of keys show them.

    Args:
        window: Hears the keys.
        acts: What each name does.

    `asked` carries the name of a command that nobody but the rooms of the program knows.
    """

    asked = Signal(str)

    def __init__(self, window: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(window)
        self._groups = self._table()
        self._actions: dict[str, QAction] = {}
        self._chosen: Mapping[str, str] = {}
        for _, commands in self._groups:
            for command in commands:
                act = self._telling(command.name) if command.told else acts.get(command.name)
                if act is not None:
                    self._actions[command.name] = self._make(command, act, window)

    def action(self, name: str) -> QAction:
        """Return the action of this name."""
        return self._actions[name]

    def actions(self) -> list[QAction]:
        """Return what falls silent while a sheet asks something: nothing behind it moves.

        One can go or lock still, and a note whose time runs is reached and its button pressed.
        """
        return [action for name, action in self._actions.items() if name not in _HEARD_OVER_SHEETS]

    def menu(self, parent: QWidget, name: str = "") -> QMenu:
        """Return a menu, called `name`, of everything: one for each group, and below what every program has."""
        menu = told(keep_keys_apart(QMenu(parent)))
        menu.setAccessibleName(name)
        for title, commands in self._groups:
            group = menu.addMenu(title)
            group.setAccessibleName(title)
            self._fill(group, [command for command in commands if command.name not in _BELOW])
        menu.addSeparator()
        for below in _BELOW:
            menu.addAction(self._actions[below])
        return menu

    def fill_bar(self, bar: QMenuBar) -> None:
        """Give a menu bar a menu for each group."""
        for title, commands in self._groups:
            menu = bar.addMenu(title)
            self._fill(menu, commands)

    def keys(self) -> list[tuple[str, list[KeyRow]]]:
        """Return every command that has a key or may be given one: title of the group, then its lines."""
        told: list[tuple[str, list[KeyRow]]] = []
        for title, commands in self._groups:
            rows = [self._row(item) for item in commands if item.keys or item.changeable]
            told.append((title, rows))
        return told

    def use_keys(self, chosen: Mapping[str, str]) -> None:
        """Hear these keys in place of the usual ones, by name; an empty key is none, what is not named is as usual."""
        self._chosen = chosen
        for command in self._all():
            if command.changeable and command.name in self._actions:
                self._actions[command.name].setShortcuts([QKeySequence(key) for key in self.keys_of(command)])

    def keys_of(self, command: Command) -> tuple[str, ...]:
        """Return the keys of a command now; the first is shown. What was chosen for another is the other's."""
        if not command.changeable:
            return command.keys
        if command.name not in self._chosen:
            taken = [_sequence(key) for key in self._chosen.values() if key]
            return tuple(key for key in command.keys if _sequence(key) not in taken)
        key = self._chosen[command.name]
        return (key,) if key else ()

    def usual(self, name: str) -> str:
        """Return the key a command has unless another is chosen; empty for none."""
        return next(command.keys[0] if command.keys else "" for command in self._all() if command.name == name)

    def holder(self, key: str) -> Command | None:
        """Return the command that hears this key now."""
        wanted = _sequence(key)
        return next((item for item in self._all() if wanted in map(_sequence, self.keys_of(item))), None)

    def _all(self) -> Iterator[Command]:
        for _, commands in self._groups:
            yield from commands

    def _row(self, command: Command) -> KeyRow:
        keys = self.keys_of(command)
        name = command.name if command.changeable and command.name in self._actions else ""
        return KeyRow(command.words.rstrip("…"), native(keys[0]) if keys else "", name)

    def _fill(self, menu: QMenu, commands: Sequence[Command]) -> None:
        keep_keys_apart(menu)
        for command in commands:
            if command.in_menu and command.name in self._actions:
                if command.name in _APART:
                    menu.addSeparator()
                menu.addAction(self._actions[command.name])

    def _telling(self, name: str) -> Callable[[], object]:
        return lambda: self.asked.emit(name)

    def _make(self, command: Command, act: Callable[[], object], window: QWidget) -> QAction:
        words = command.words.replace("&", "&&")
        action = QAction(words, self)
        if command.keys and command.here:
            action.setShortcuts([QKeySequence(key) for key in command.keys])
        elif command.keys:
            action.setText(f"{words}\t{native(command.keys[0])}")
        if command.always:  # keys of one window are not heard while a menu has the keyboard
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        action.triggered.connect(lambda _=False: act())
        window.addAction(action)
        return action

    def _table(self) -> tuple[tuple[str, tuple[Command, ...]], ...]:
        return (
            (self.tr("Post"), self._post()),
            (self.tr("Edit"), self._edit()),
            (self.tr("Check"), self._check()),
            (self.tr("Go to"), self._go()),
            (self.tr("View"), self._view()),
            (self.tr("Help"), self._help()),
        )

    def _post(self) -> tuple[Command, ...]:
        return (
            Command("new", self.tr("New post"), ("Ctrl+N",)),
            Command("post", self.tr("Post"), ("Ctrl+Enter",), here=False),
            Command("take_back", self.tr("Take back, or do what a note offers"), ("Alt+Z",)),
            Command("add_post", self.tr("Add a post to the thread"), ("Ctrl+Shift+N",)),
            Command("picture", self.tr("Add a picture…"), ("Ctrl+Shift+P",)),
            Command("screen", self.tr("Add a part of the screen…"), ("Ctrl+Shift+G",), told=True),
            Command("link", self.tr("Link or paper…"), ("Ctrl+K",)),
            Command("emoji", self.tr("Emoji…"), ("Ctrl+Shift+E",), told=True),
            Command("templates", self.tr("Templates and snippets…"), ("Ctrl+J",), told=True),
            Command("answer", self.tr("Reply to a post…"), ("Ctrl+Shift+R",), told=True),
            Command("quote", self.tr("Quote a post…"), ("Ctrl+Shift+O",), told=True),
            Command("community", self.tr("Post in a community…"), told=True),
            Command("meeting", self.tr("Post from a meeting…"), ("Ctrl+Shift+M",), told=True),
            Command("step", self.tr("The main button of a dialog"), ("Ctrl+Enter",), here=False, in_menu=False),
            Command("account", self.tr("Choose the account"), ("Alt+A",), here=False),
            Command("time", self.tr("Choose when it goes"), ("Alt+T",), here=False),
            Command("audience", self.tr("Choose who can reply"), ("Alt+E",), here=False),
        )

    def _edit(self) -> tuple[Command, ...]:
        return (
            Command("undo", self.tr("Undo"), ("Ctrl+Z",)),
            Command("redo", self.tr("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
            Command("find", self.tr("Find in this draft"), ("Ctrl+F",), told=True),
            Command("replace", self.tr("Replace in this draft"), ("Ctrl+H",), told=True),
            Command("find_next", self.tr("Next place found"), ("F3",), in_menu=False, told=True),
            Command("find_previous", self.tr("Previous place found"), ("Shift+F3",), in_menu=False, told=True),
            Command("versions", self.tr("Earlier versions…"), ("Ctrl+Shift+H",)),
            Command("clean_links", self.tr("Clean the links"), ("Ctrl+Shift+K",)),
            Command("remove", self.tr("Remove this post"), ("Ctrl+Shift+Backspace",), here=False, in_menu=False),
            Command("split", self.tr("Split this post into a thread"), ("Ctrl+Shift+T",), here=False, in_menu=False),
            Command("up", self.tr("Move this post up"), ("Alt+Up",), here=False, in_menu=False),
            Command("down", self.tr("Move this post down"), ("Alt+Down",), here=False, in_menu=False),
            Command("complete", self.tr("Complete a tag or a mention"), ("Ctrl+Space",), here=False, in_menu=False),
            Command("swap", self.tr("Expand or shorten an abbreviation"), ("Ctrl+E",), here=False, in_menu=False),
            Command("tab", self.tr("Type a tab"), ("Ctrl+Tab",), here=False, in_menu=False),
        )

    def _check(self) -> tuple[Command, ...]:
        return (
            Command("next", self.tr("Next finding"), ("F8",)),
            Command("previous", self.tr("Previous finding"), ("Shift+F8",)),
            Command("next_lint", self.tr("Next wording"), ("F7",), here=False, in_menu=False),
            Command("previous_lint", self.tr("Previous wording"), ("Shift+F7",), here=False, in_menu=False),
            Command("fix", self.tr("Use the first suggestion"), ("Ctrl+.",)),
            Command("fix_all", self.tr("Use all suggestions"), ("Ctrl+Shift+.",)),
        )

    def _go(self) -> tuple[Command, ...]:
        return (
            Command("search", self.tr("Search all drafts"), ("Ctrl+Shift+F",)),
            Command("text", self.tr("The text"), ("Ctrl+1",)),
            Command("check", self.tr("The check"), ("Ctrl+2",)),
            Command("preview", self.tr("The preview"), ("Ctrl+3",)),
            Command("bar", self.tr("The bar with Post"), ("Ctrl+4",)),
            Command("next_region", self.tr("Next part of the window"), ("F6",)),
            Command("previous_region", self.tr("Previous part of the window"), ("Shift+F6",)),
            Command("outbox", self.tr("Outbox")),
            Command("calendar", self.tr("Calendar of scheduled posts"), ("Ctrl+Shift+D",), told=True),
            Command("sent", self.tr("Sent")),
            Command("archive", self.tr("Archive")),
            Command("trash", self.tr("Trash")),
            Command("timeline", self.tr("Practice timeline")),
            Command("next_tab", self.tr("Next tab"), ("Ctrl+PgDown",), told=True),
            Command("previous_tab", self.tr("Previous tab"), ("Ctrl+PgUp",), told=True),
            Command("close_tab", self.tr("Close the tab; the draft stays"), ("Ctrl+W",), told=True),
            Command("settings", self.tr("Settings…"), ("Ctrl+,",)),
            Command("menu", self.tr("The menu"), ("F10",), in_menu=False),
            Command("here", self.tr("The menu of the text, field or row"), ("Shift+F10",), here=False, in_menu=False),
            Command("lock", self.tr("Lock now"), ("Ctrl+L",)),
        )

    def _view(self) -> tuple[Command, ...]:
        return (
            Command("fold", self.tr("Fold or unfold the side bar"), ("Ctrl+\\",)),
            Command("alone", self.tr("Only the text"), ("F11",), told=True),
            Command("beside", self.tr("Preview beside or below the text"), told=True),
            Command("bigger", self.tr("Bigger text"), ("Ctrl++", "Ctrl+=")),
            Command("smaller", self.tr("Smaller text"), ("Ctrl+-",)),
            Command("normal", self.tr("Text of normal size"), ("Ctrl+0",)),
        )

    def _help(self) -> tuple[Command, ...]:
        return (
            Command("help", self.tr("Help"), ("F1",)),
            Command("keys", self.tr("All keys"), ("Shift+F1",)),
            Command("tour", self.tr("Take the tour"), told=True),
            Command("about", self.tr("About Vignette")),
            Command("quit", self.tr("Close Vignette"), ("Ctrl+Q",), always=True),
        )


def native(keys: str) -> str:
    """Return a key as the desktop writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _sequence(keys: str) -> QKeySequence:
    """Return a key to be compared: both keys called Enter are one."""
    return QKeySequence(keys.replace("Return", "Enter"))
