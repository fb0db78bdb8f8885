"""Chooses a template: the project's and the author's own in one list, its fields below, what it makes of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from composer.text.template import Template, fields_of, filled
from composer.ui.composer.choices import ABOUT_ROLE, ROW_HEIGHT, ChoiceRow
from composer.ui.sheets.field import Field
from composer.ui.sheets.main_step import MainStep
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import Paragraph
from composer.ui.widgets.turning import Turning

_ROWS = 5
_SHOWN = 320
_TWO = 400
"""In a narrower sheet, at 100 %, two fields have no room beside each other."""


class TemplateSheet(Sheet):
    """`chosen` carries a `Filled`; the others ask for a template of the author's own to be made, changed or removed.

    Args:
        templates: The author's own first.
        host: Lends the look.
        may_keep: Whether there is a post on screen that could become a template.
    """

    chosen = Signal(object)
    new_asked = Signal()
    keep_asked = Signal()
    change_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, templates: Sequence[Template], host: SheetHost, *, may_keep: bool) -> None:
        super().__init__(host, sign=("text-quote", "accent"), wide=640)
        self._host, self._templates = host, tuple(templates)
        self._fields: dict[str, Field] = {}
        self._columns = 2
        self.set_head(
            self.tr("Templates and snippets"),
            self.tr("Fill in what you like, then insert it. It is plain text: counted, checked, yours to change."),
        )
        self.list = QListWidget()
        self.list.setProperty("kind", "choices")
        self.list.setItemDelegate(ChoiceRow(host.theme, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Templates"))
        self._about = Paragraph(host.theme, "", "body", "second")
        self._grid = QGridLayout()
        self._preview = Paragraph(host.theme, "", "label_plain")
        self._own = (push(self.tr("Change…"), role="quiet"), push(self.tr("Remove"), role="quiet"))
        self._lay_out(may_keep)
        for template in self._templates:
            name = _said(template, template.name)
            item = QListWidgetItem(name, self.list)
            told = _said(template, template.about) or self.tr("Your own")
            item.setData(int(Qt.ItemDataRole.AccessibleTextRole), f"{name}, {told}")
            item.setData(ABOUT_ROLE, self.tr("your own") if template.own else self._length(template))
        close = self.add_button(self.tr("Close"))
        close.clicked.connect(self.dismiss)
        self.insert = self.add_button(self.tr("Insert"), default=True)
        MainStep(self, self.insert)
        self.insert.clicked.connect(self._insert)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(self._insert)
        self.list.setCurrentRow(0)
        self.first_focus = self.list

    def template(self) -> Template | None:
        """Return the template that is marked."""
        row = self.list.currentRow()
        return self._templates[row] if 0 <= row < len(self._templates) else None

    def field(self, name: str) -> Field:
        """Return the field of this name."""
        return self._fields[name]

    def _length(self, template: Template) -> str:
        count = len(filled(template.body, {}).posts)
        return self.tr("1 post") if count == 1 else self.tr("{count} posts").format(count=count)

    # -- layout

    def _lay_out(self, may_keep: bool) -> None:
        self.list.setFixedHeight(self._look.px(ROW_HEIGHT) * min(_ROWS, max(2, len(self._templates))) + 12)
        self.body.addWidget(self.list)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        new, keep = push(self.tr("New…"), role="quiet"), push(self.tr("Keep this draft as one…"), role="quiet")
        keep.setVisible(may_keep)
        for button in (new, keep, *self._own):
            button.setProperty("fit", "small")
            row.addWidget(button)
        row.addStretch(1)
        self.body.addWidget(Turning(row))
        self.body.addWidget(self._about)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self.body.addLayout(self._grid)
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.addWidget(self._preview)
        self.body.addWidget(card)
        new.clicked.connect(self._new)
        keep.clicked.connect(self._keep)
        self._own[0].clicked.connect(self._change)
        self._own[1].clicked.connect(self._remove)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the fields below each other where two have no room in a line."""
        super().resizeEvent(event)
        if self._columns != self._room_for():
            self._columns = self._room_for()
            for place, field in enumerate(self._fields.values()):
                self._grid.removeWidget(field)
                self._grid.addWidget(field, place // self._columns, place % self._columns)

    def _room_for(self) -> int:
        return 1 if self.width() < self._look.px(_TWO) else 2

    @Slot()
    def _new(self) -> None:
        self.close_sheet()
        self.new_asked.emit()

    @Slot()
    def _keep(self) -> None:
        self.close_sheet()
        self.keep_asked.emit()

    # -- what is marked

    @Slot()
    def _show(self) -> None:
        template = self.template()
        for field in self._fields.values():
            self._grid.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._fields = {}
        self.insert.setEnabled(template is not None)
        for button in self._own:
            button.setVisible(template is not None and template.own)
        if template is None:
            return
        self._about.setText(_said(template, template.about) or self.tr("Your own."))
        self._columns = self._room_for()
        for place, name in enumerate(fields_of(template.body)):
            field = Field(self._host, _said(template, name))
            field.edit.textChanged.connect(self._preview_again)
            self._grid.addWidget(field, place // self._columns, place % self._columns)
            self._fields[name] = field
        self._preview_again()

    @Slot()
    def _preview_again(self) -> None:
        template = self.template()
        if template is None:
            return
        values = {name: field.text() or f"[{_said(template, name)}]" for name, field in self._fields.items()}
        posts = filled(template.body, values).posts
        first = posts[0] if len(posts[0]) <= _SHOWN else posts[0][:_SHOWN] + "…"
        more = self.tr("and {count} more posts").format(count=len(posts) - 1) if len(posts) > 2 else ""
        more = self.tr("and one more post") if len(posts) == 2 else more
        self._preview.setText(f"{first}\n\n{more}" if more else first)

    @Slot()
    def _insert(self) -> None:
        template = self.template()
        if template is not None:
            values = {name: field.text() for name, field in self._fields.items()}
            self.close_sheet()
            self.chosen.emit(filled(template.body, values))

    @Slot()
    def _change(self) -> None:
        template = self.template()
        self.close_sheet()
        self.change_asked.emit(template)

    @Slot()
    def _remove(self) -> None:
        template = self.template()
        self.close_sheet()
        self.remove_asked.emit(template)


def _said(template: Template, text: str) -> str:
    """Return what a template of the project says of itself in the window's language; its posts stay as they are."""
    return text if template.own or not text else QCoreApplication.translate("templates", text)
