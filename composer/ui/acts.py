"""What the commands of menu and keys do with the parts of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from composer.ui.frame import Frame
from composer.ui.pages import Page
from composer.ui.parts import Parts

Act = Callable[[], object]


def acts_of(parts: Parts, frame: Frame, show_composer: Act, add_picture: Act) -> dict[str, Act]:
    """Return what each command does, by its name.

    Args:
        parts: What they work on.
        frame: Leads to the check.
        show_composer: Shows the text; what works on it is done after that.
        add_picture: Asks for a picture.
    """
    page, side = parts.composer, parts.sidebar

    def there(act: Act) -> Act:
        def go() -> None:
            show_composer()
            act()

        return go

    def lead(to: Page) -> Act:
        return lambda: side.page_chosen.emit(to)

    return {
        "new": side.new_asked.emit,
        "post": parts.bar.post.click,
        "add_post": page.add_post,
        "picture": there(add_picture),
        "link": there(page.link_asked.emit),
        "undo": lambda: _undo(parts),
        "redo": lambda: _redo(parts),
        "versions": there(page.versions_asked.emit),
        "clean_links": there(page.clean_asked.emit),
        "account": parts.bar.account.open_by_key,
        "audience": parts.bar.audience.open_by_key,
        "time": parts.bar.time.open_by_key,
        "next": lambda: page.go_to_neighbour(1),
        "previous": lambda: page.go_to_neighbour(-1),
        "fix": page.fix_current,
        "fix_all": parts.panel.use_all_asked.emit,
        "search": side.focus_search,
        "text": there(page.focus_text),
        "check": there(frame.show_check),
        "preview": there(page.focus_preview),
        "bar": there(parts.bar.focus_bar),
        "outbox": lead(Page.OUTBOX),
        "sent": lead(Page.SENT),
        "archive": lead(Page.ARCHIVE),
        "trash": lead(Page.TRASH),
        "timeline": lead(Page.TIMELINE),
        "fold": side.toggle,
    }


def press_first(*buttons: QPushButton) -> None:
    """Press the first of these that is seen and can be pressed."""
    for button in buttons:
        if button.isVisible() and button.isEnabled():
            button.click()
            return


def _undo(parts: Parts) -> None:
    """Undo as the post being written would, wherever the keyboard is; what nobody sees is not changed."""
    thread = parts.composer.thread_of_posts
    if parts.composer.isVisible():
        thread.active.setFocus()
        if not thread.undo():
            thread.active.undo()


def _redo(parts: Parts) -> None:
    """Make again what was undone in the post being written."""
    editor = parts.composer.thread_of_posts.active
    if parts.composer.isVisible():
        editor.setFocus()
        editor.redo()
