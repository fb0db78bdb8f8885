"""Where a post is written: marks under words, colours on links and tags, fixes one key away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtCore import QPoint, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QInputMethodEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from composer.guard.report import Finding, Suggestion
from composer.text.entities import Kind
from composer.text.lints.lint import Lint
from composer.text.meter import Meter
from composer.text.offsets import to_utf16
from composer.text.span import Span
from composer.text.weight import Measure
from composer.ui.composer import colors
from composer.ui.composer.keys import asked_by
from composer.ui.composer.kit import Kit
from composer.ui.composer.lint_paint import paint_double
from composer.ui.composer.mark_paint import Stroke, paint_line, paint_tint, strokes
from composer.ui.composer.marks import Mark, at_caret, difference, marks_of, moved, next_after
from composer.ui.composer.plain_editor import PlainEditor
from composer.ui.composer.spelling_look import moved_spans, offer_first, spelling_form
from composer.ui.widgets.menu_gap import keep_keys_apart
from composer.ui.widgets.open_menu import told


class PostEditor(PlainEditor):
    """The text of one post. Places are given in code points of `text()`.

    `finding_touched` tells that the caret went into marked words; `key_asked` carries the name of a key that the
    thread acts on (see `keys`).
    """

    finding_touched = Signal(object)
    fix_asked = Signal(object, object)
    key_asked = Signal(str)
    caret_moved = Signal()
    lint_fix_asked = Signal(object)
    spelling_asked = Signal(object, object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit.theme, parent)
        self._kit = kit
        self._marks: tuple[Mark, ...] = ()
        self._current: Finding | None = None
        self._lints: tuple[Lint, ...] = ()
        self.unknown: tuple[Span, ...] = ()  # words no dictionary knows
        self._meter = Meter(kit.limits.config)
        self._coat = colors.Coat()
        self.cursorPositionChanged.connect(self._caret_moved)
        kit.theme.changed.connect(self._color)
        self._dress()

    def set_text(self, text: str) -> None:
        """Show another text, without marks."""
        self._marks, self._current = (), None
        super().set_text(text)
        self._marks = self._lints = self.unknown = ()
        self._coat.forget()
        self._describe()
        self._color()

    def measure(self, text: str) -> Measure:
        """Measure a text as X does; quick for one that differs little from the last."""
        return self._meter.measure(text)

    def links(self) -> bool:
        """Tell whether X makes a link of anything in the text."""
        return any(entity.kind is Kind.URL for entity in self._meter.entities(self._text))

    def use_limits(self) -> None:
        """Go by other rules from now on."""
        self._meter = Meter(self._kit.limits.config)
        self._color()

    # -- findings

    def show_findings(self, findings: Iterable[Finding], current: Finding | None) -> None:
        """Mark the words of these findings; those outside the text are left out."""
        marks = marks_of(findings, self._text)
        bare, self._marks, self._current = not (marks or self._marks), marks, current
        if bare:
            return
        self._color()
        self._describe()
        self.viewport().update()

    def show_current(self, current: Finding | None) -> None:
        """Frame the words of this finding."""
        self._current = current
        self._describe()
        self.viewport().update()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks on screen, in order of place."""
        return self._marks

    def mark_of(self, finding: Finding) -> Mark | None:
        """Return where a finding's words stand now; None where they were typed over."""
        return next((mark for mark in self._marks if mark.finding == finding), None)

    def touched_mark(self) -> Mark | None:
        """Return the mark at the caret."""
        return at_caret(self._marks, self.place())

    def current_mark(self) -> Mark | None:
        """Return the mark at the caret, or else the current one."""
        touched = self.touched_mark()
        if touched is not None or self._current is None:
            return touched
        return self.mark_of(self._current)

    def neighbour(self, step: int, outside: bool = False) -> Mark | None:
        """Return the next (1) or previous (-1) mark from the caret; `outside` begins beyond the post's edge."""
        if outside:
            return next_after(self._marks, -1 if step > 0 else len(self._text) + 1, step)
        return next_after(self._marks, self.place(), step)

    def go_to(self, mark: Mark) -> None:
        """Put the caret behind a mark's words and take the focus."""
        self.put_caret(mark.span.end)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.caret_moved.emit()

    # -- lints

    def show_lints(self, lints: tuple[Lint, ...]) -> None:
        """Underline these lints; they are of exactly the text on screen."""
        self._lints = lints
        self._describe()
        self.viewport().update()

    @property
    def lints(self) -> tuple[Lint, ...]:
        """The lints on screen, in order of place."""
        return self._lints

    def lint_at_caret(self) -> Lint | None:
        """Return the lint the caret touches that has a change to offer."""
        return self._lint_at(self.place())

    def apply_lint(self, lint: Lint) -> None:
        """Make a lint's change as one step of undo; nothing where its words were typed over."""
        if lint in self._lints:
            self.change(lint.changes)

    def _lint_at(self, place: int) -> Lint | None:
        touched = (lint for lint in self._lints if lint.acts and lint.span.start <= place <= lint.span.end)
        return next(touched, None)

    # -- spelling

    def show_unknown(self, spans: tuple[Span, ...]) -> None:
        """Put dots under these words; they are of exactly the text on screen."""
        if spans != self.unknown:
            self.unknown = spans
            self._describe()
            self._color()

    def wordings(self) -> list[Span]:
        """Return where lints and unknown words stand, in order."""
        return sorted({*self.unknown, *(lint.span for lint in self._lints)})

    def ask_spelling(self, place: int | None = None, point: QPoint | None = None) -> bool:
        """Ask what was meant by the unknown word at a place (the caret's); tell whether there is one."""
        at = self.place() if place is None else place
        span = next((span for span in self.unknown if span.start <= at <= span.end), None)
        if span is not None:
            self.spelling_asked.emit(span, point or self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))
        return span is not None

    def edited(self, old: str, new: str, lines: Span) -> None:
        """Move the marks with their words; drop those typed over; colour again."""
        edit = difference(old, new)
        self._marks = moved(self._marks, edit)
        self._lints = tuple(kept for lint in self._lints if (kept := lint.shifted(*edit)) is not None)
        self.unknown = moved_spans(self.unknown, edit)
        self._color(lines)

    def restored(self) -> None:
        """Colour all of a document that was written anew."""
        self._coat.forget()
        self._color()

    def _describe(self) -> None:
        """Tell screen readers what is found here, and why the current one matters."""
        blocking = sum(mark.finding.blocks for mark in self._marks)
        rest = len(self._marks) - blocking
        told = [self.tr("{count} must change").format(count=blocking)] if blocking else []
        told += [self.tr("{count} to consider").format(count=rest)] if rest else []
        told += [self.tr("{count} wordings to look at").format(count=len(self._lints))] if self._lints else []
        told += [self.tr("{count} words to spell").format(count=len(self.unknown))] if self.unknown else []
        if self._current is not None and self.mark_of(self._current) is not None:
            told.append(self._kit.words.reason(self._current.reason))
        self.setAccessibleDescription(". ".join(told))

    @Slot()
    def _caret_moved(self) -> None:
        if self._quiet or not self.hasFocus():
            return
        self.caret_moved.emit()
        mark = at_caret(self._marks, self.place())
        if mark is not None and mark.finding != self._current:
            self.finding_touched.emit(mark.finding)

    @Slot()
    def _color(self, lines: Span | None = None) -> None:
        theme, text = self._kit.theme, self._text
        link = colors.link_form(theme)
        paints = [colors.Paint(entity.span, link) for entity in self._meter.entities(text)]
        paints += [colors.Paint(span, spelling_form(theme)) for span in self.unknown]
        paints += colors.mark_paints(theme, self._marks)
        over = self._meter.measure(text).over
        if over is not None:
            paints.append(colors.Paint(over, colors.over_form(theme)))
        self._coloring = True
        self._coat.show(self.document(), text, paints, lines)
        self._coloring = False

    # -- Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tints, then the text, then waves and dashes; of two on one word the wave lies on top."""
        shown = sorted(self._marks, key=lambda mark: mark.finding.blocks)
        placed = [(mark, list(strokes(self.document(), to_utf16(self._text, mark.span)))) for mark in shown]
        painter = self._painter()
        for mark, parts in placed:
            current = mark.finding == self._current
            paint_tint(painter, self._kit.theme, parts, blocks=mark.finding.blocks, current=current)
        painter.end()
        super().paintEvent(event)
        self._paint_lines(placed)

    def _paint_lines(self, placed: Iterable[tuple[Mark, list[Stroke]]]) -> None:
        painter = self._painter()
        for mark, parts in placed:
            paint_line(painter, self._kit.theme, parts, blocks=mark.finding.blocks)
        for lint in self._lints:
            paint_double(painter, self._kit.theme, strokes(self.document(), to_utf16(self._text, lint.span)))
        painter.end()

    def _painter(self) -> QPainter:
        painter = QPainter(self.viewport())
        painter.translate(QPointF(0, -self.verticalScrollBar().value()))
        return painter

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of findings and posts; leave typing to the text field."""
        asked = asked_by(event)
        if asked:
            event.accept()
            self.key_asked.emit(asked)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Let an input method compose; colour the line again, whose colours Qt takes off each time."""
        super().inputMethodEvent(event)
        self._coat.forget_line(self.textCursor().blockNumber())
        self._color()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the fixes of the word first, then cut, copy and paste."""
        place = self.code_points(self.cursorForPosition(event.pos()).position())
        if self.ask_spelling(place, event.globalPos()):
            return  # the menu opens with what may have been meant
        menu = self.menu_at(place)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu_at(self, place: int, spelling: Sequence[tuple[str, object]] = ()) -> QMenu:
        """Return the menu for a place in the text, in code points; `spelling`: words and acts, below safer words."""
        menu = told(keep_keys_apart(self.createStandardContextMenu()))
        offer_first(menu, spelling)
        mark = at_caret(self._marks, place)
        if mark is not None and mark.finding.suggestions:
            finding, word = mark.finding, self._kit.words.suggestion
            offer_first(menu, [(word(one), (finding, one)) for one in finding.suggestions])
        lint = self._lint_at(place)
        if lint is not None:
            offer_first(menu, [(self._kit.words.lint_button(lint), lint)])
        menu.triggered.connect(self._chosen)
        return menu

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        chosen = action.data()
        if callable(chosen):
            chosen()
        if isinstance(chosen, Lint):
            self.lint_fix_asked.emit(chosen)
        if isinstance(chosen, tuple):
            finding, suggestion = cast("tuple[Finding, Suggestion]", chosen)
            self.fix_asked.emit(finding, suggestion)
