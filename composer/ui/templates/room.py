"""Between the widgets and the templates: choosing one, and keeping the author's own in the encrypted store."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from composer.base.errors import VignetteError
from composer.drafts.notebook import Notebook
from composer.flow.kept import Kept
from composer.flow.runner import Runner
from composer.text.template import Filled, Template
from composer.text.template_list import templates
from composer.ui.main_window import MainWindow
from composer.ui.saying.words import Words
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.templates.edit_sheet import EditTemplateSheet
from composer.ui.templates.remove_sheet import RemoveTemplateSheet
from composer.ui.templates.sheet import TemplateSheet

POST_BREAK = "\n---\n"


class TemplateRoom(QObject):
    """Own templates are read when the store opens, and written whole when one changes."""

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._kept = Kept[tuple[Template, ...]]((), lambda: None, self._failed)
        self._changed: Template | None = None

    @property
    def own(self) -> tuple[Template, ...]:
        """The author's own, in their order."""
        return self._kept.held

    def attach(self, notebook: Notebook, disk: Runner) -> None:
        """The store is open."""
        self._kept.attach(disk, notebook.templates, notebook.keep_templates)

    @Slot()
    def ask(self) -> None:
        """Show the sheet to choose from."""
        parts = self._window.composer.parts()
        sheet = TemplateSheet((*self.own, *templates()), self._window, may_keep=any(part.strip() for part in parts))
        sheet.chosen.connect(self.insert)
        sheet.new_asked.connect(self.write_new)
        sheet.keep_asked.connect(self.keep_draft)
        sheet.change_asked.connect(self.change)
        sheet.remove_asked.connect(self.remove)
        self._window.show_sheet(sheet)

    @Slot(object)
    def insert(self, done: Filled) -> None:
        """Put a filled template into the text, one step of undo."""
        self._window.show_composer()
        self._window.composer.thread_of_posts.insert_posts(done.posts, done.place, done.caret)

    @Slot()
    def write_new(self) -> None:
        """Write a template from nothing."""
        self._edit(Template("", "", own=True), None)

    @Slot()
    def keep_draft(self) -> None:
        """Make a template of what is on screen."""
        self._edit(Template("", POST_BREAK.join(self._window.composer.parts()), own=True), None)

    @Slot(object)
    def change(self, template: Template) -> None:
        """Change one of the author's own."""
        self._edit(template, template)

    @Slot(object)
    def remove(self, template: Template) -> None:
        """Take one of the author's own out, after a question: nothing brings it back."""
        sheet = RemoveTemplateSheet(template, self._window)
        sheet.confirmed.connect(self._remove)
        self._window.show_sheet(sheet)

    @Slot(object)
    def _remove(self, template: Template) -> None:
        self._kept.change(lambda own: tuple(one for one in own if one != template))
        self._window.note.say(self.tr("Template removed."), sign="trash-2")

    def _edit(self, template: Template, changed: Template | None) -> None:
        self._changed = changed
        sheet = EditTemplateSheet(template, self._window)
        sheet.written.connect(self._written)
        self._window.show_sheet(sheet)

    @Slot(object)
    def _written(self, template: Template) -> None:
        before = self._changed

        def written(own: tuple[Template, ...]) -> tuple[Template, ...]:
            if before in own:
                return tuple(template if one == before else one for one in own)
            return (*own, template)

        self._kept.change(written)
        self._window.note.say(self.tr("Template kept. Ctrl+J inserts it."), sign="text-quote")

    def _failed(self, error: Exception) -> None:
        code = error.code if isinstance(error, VignetteError) else "store.failed"
        self._window.show_sheet(NoticeSheet(Words().error(code), self._window))
