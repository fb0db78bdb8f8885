"""What a mark under words means, told where the pointer rests on them; never while somebody types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect
from PySide6.QtGui import QHelpEvent, QKeySequence
from PySide6.QtWidgets import QToolTip

from composer.guard.report import Finding
from composer.text.lints.lint import Lint
from composer.text.offsets import to_utf16
from composer.text.span import Span
from composer.ui.composer.editor import PostEditor
from composer.ui.composer.kit import Kit
from composer.ui.composer.mark_paint import strokes
from composer.ui.widgets.plain_tip import plain_tip


class Hover(QObject):
    """Lives with an editor. It says the reason and the way out, and no word of the draft but those offered."""

    def __init__(self, editor: PostEditor, kit: Kit) -> None:
        super().__init__(editor)
        self._editor, self._words = editor, kit.words
        editor.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell at the pointer what is marked there."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().eventFilter(watched, event)
        told, box = self.at(event.pos())
        if told:
            QToolTip.showText(event.globalPos(), told, self._editor.viewport(), box)
        else:
            QToolTip.hideText()
        return True

    def at(self, point: QPoint) -> tuple[str, QRect]:
        """Return what is to be said at a point of the viewport, as a tool tip takes it, and where it holds."""
        editor = self._editor
        blocking_first = sorted(editor.marks, key=lambda mark: not mark.finding.blocks)
        told = [(mark.span, self._finding(mark.finding)) for mark in blocking_first]
        told += [(lint.span, self._lint(lint)) for lint in editor.lints]
        told += [(span, self._unknown()) for span in editor.unknown]
        for span, words in told:
            box = self._box(span, point)
            if not box.isNull():
                return plain_tip(words), box
        return "", QRect()

    def _box(self, span: Span, point: QPoint) -> QRect:
        """Return the line of a stretch that holds the point; a null one where none does."""
        down = self._editor.verticalScrollBar().value()
        for part in strokes(self._editor.document(), to_utf16(self._editor.text(), span)):
            box = part.box.translated(0, -down)
            if box.contains(QPointF(point)):
                return box.toAlignedRect()
        return QRect()

    def _finding(self, finding: Finding) -> str:
        lines = [self._words.reason(finding.reason), self._words.rule_badge(finding.label)]
        if finding.suggestions:
            lines.append(self._keyed(self._words.suggestion(finding.suggestions[0])))
        return "\n".join(lines)

    def _lint(self, lint: Lint) -> str:
        told = self._words.lint(lint)
        return f"{told}\n{self._keyed(self._words.lint_button(lint))}" if lint.acts else told

    def _unknown(self) -> str:
        told = self.tr("No dictionary knows this word. {key} tells what may have been meant.")
        return told.replace("{key}", self._key())

    def _keyed(self, button: str) -> str:
        return self.tr("{button} ({key})").replace("{key}", self._key()).replace("{button}", button)

    @staticmethod
    def _key() -> str:
        return QKeySequence("Ctrl+.").toString(QKeySequence.SequenceFormat.NativeText)
