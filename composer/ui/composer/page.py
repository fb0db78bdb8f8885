"""The composer: the cards of a thread, what is found in them, and how X will show it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from composer.drafts.picture import Gallery
from composer.flow.views import KeepingView
from composer.guard.report import Finding, Suggestion, Surface
from composer.text.lints.lint import Lint
from composer.ui.composer.header import Header
from composer.ui.composer.kit import Kit
from composer.ui.composer.middle import Middle
from composer.ui.composer.preview import Preview
from composer.ui.composer.recovered import DoubtBanner, RecoveredBanner
from composer.ui.composer.thread import Thread
from composer.ui.widgets.later import later

PICTURE_SURFACES = frozenset({Surface.PICTURE, Surface.CODE, Surface.FACE, Surface.SOUND, Surface.ALT})

_TOP, _TOP_BIG, _BIG = 20, 12, 1.5
_LONG, _LATE_MS = 3_000, 250  # of so many code points the preview waits for a pause: setting them takes a while
_UNDER = 6  # pixels below the card of a post alone, so that its edge is seen
_SHARE = 0.45  # of the window: a text higher than this scrolls in its card


class ComposerPage(QWidget):
    """The middle of the window. It works on nothing itself: it shows, and tells what the author does.

    `parts_changed` carries the texts of all posts; `finding_selected` a finding; `fix_asked` a finding and one of
    its suggestions.
    """

    parts_changed = Signal(object)
    finding_selected = Signal(object)
    fix_asked = Signal(object, object)
    fix_all_asked = Signal()
    pictures_changed = Signal()
    changing = Signal(str)
    versions_asked = Signal()
    lint_fix_asked = Signal(int, object)
    clean_asked = Signal()
    link_asked = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._gallery: Gallery = ()  # as it was when the order of posts was last looked at
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = Header(kit)
        self.recovered, self.doubt = RecoveredBanner(kit.theme, kit.icons), DoubtBanner(kit.theme, kit.icons)
        self.thread_of_posts = Thread(kit)
        self.preview = Preview(kit)
        self._preview_timer = QTimer(self)
        self._preview_timer.setSingleShot(True)
        self._preview_timer.setInterval(_LATE_MS)
        self._preview_timer.timeout.connect(self._show_late)
        above = (self.recovered, self.doubt)
        self.below_header = QVBoxLayout()  # for a part that stands between heading and text where it has no other room
        self.middle = Middle(kit, self.thread_of_posts, self.preview, self.header.switch, above)
        self._lay_out()
        self._connect()
        self.set_parts(("",))
        self._dress()

    # -- the text

    def parts(self) -> tuple[str, ...]:
        """Return the texts of the posts, in order; at least one."""
        return self.thread_of_posts.parts()

    def set_parts(self, parts: tuple[str, ...]) -> None:
        """Show another draft, without findings. Tells nobody: who sets it knows."""
        self.middle.write()
        self.thread_of_posts.set_parts(parts or ("",))
        self.show_findings((), None)
        shown = self.parts()
        self.header.show_posts(len(shown))
        self._tell_empty(shown)
        self.preview.show_parts(shown)

    def clear_undo(self) -> None:
        """Forget what could be undone, removed posts too."""
        self.thread_of_posts.clear_undo()

    def focus_text(self) -> None:
        """Put the caret where the author wrote last."""
        self.middle.write()
        self.thread_of_posts.focus()

    def focus_preview(self) -> None:
        """Go to the preview."""
        self.middle.read()
        self.preview.focus_words()

    def show_preview(self, shown: bool, *, in_turns: bool = False) -> None:
        """Show how X will show it, or leave it out where room is short; `in_turns` in the place of the text."""
        self.middle.show_preview(shown, in_turns=in_turns)
        self._dress()

    # -- pictures

    def pictures(self) -> Gallery:
        """Return the pictures of each post, as long as `parts`."""
        return tuple(card.pictures() for card in self.thread_of_posts.cards)

    def set_pictures(self, gallery: Gallery) -> None:
        """Show these pictures; posts beyond the gallery have none. Tells nobody."""
        for place, card in enumerate(self.thread_of_posts.cards):
            card.set_pictures(gallery[place] if place < len(gallery) else ())
        self._gallery = self.pictures()
        self._tell_empty(self.parts())

    def show_picture(self, place: int, picture: int) -> None:
        """Bring a picture of this post into sight, both from 0; the focus stays where it is."""
        strips = self.thread_of_posts.strips
        if place < len(strips) and picture < len(strips[place].rows):
            self.middle.write()
            self.middle.area.ensureWidgetVisible(strips[place].rows[picture])

    def _mark_pictures(self, findings: tuple[Finding, ...]) -> None:
        """Say on each picture what was found in it; findings count pictures through the whole thread."""
        built = (card.strip for card in self.thread_of_posts.cards if not card.bare)
        for index, row in enumerate(row for strip in built for row in strip.rows):
            of_it = [one for one in findings if one.index == index and one.surface in PICTURE_SURFACES]
            described = sum(one.blocks for one in of_it if one.surface is Surface.ALT)
            blocking = sum(one.blocks for one in of_it) - described
            row.show_findings(blocking, sum(not one.blocks for one in of_it), described)

    # -- findings

    def show_findings(self, findings: Iterable[Finding], current: Finding | None) -> None:
        """Mark the words of these findings; only those that stand in posts."""
        findings = tuple(findings)
        self._mark_pictures(findings)
        shown = tuple(finding for finding in findings if finding.surface is Surface.PART)
        for index, card in enumerate(self.thread_of_posts.cards):
            card.show_findings((item for item in shown if item.index == index), current)
        blocked = any(finding.blocks for finding in shown)
        self.middle.title.setText(self.tr("How X would show it") if blocked else self.tr("How X will show it"))

    def show_current(self, finding: Finding | None) -> None:
        """Frame the words of this finding."""
        for card in self.thread_of_posts.cards:
            card.show_current(finding)

    def apply_suggestion(self, finding: Finding, suggestion: Suggestion) -> None:
        """Put the suggested words in; one step of undo. Does nothing where the words were typed over."""
        self.changing.emit("fix")
        self.thread_of_posts.apply(((finding, suggestion),))

    def apply_all(self, pairs: Iterable[tuple[Finding, Suggestion]]) -> None:
        """Put several suggestions in; one step of undo. Of overlapping findings the first given wins."""
        self.changing.emit("fix")
        self.thread_of_posts.apply(pairs)

    def fix_current(self) -> None:
        """Ask for the first suggestion of the finding at the caret, or of the current one."""
        self.thread_of_posts.fix_current()

    def go_to_neighbour(self, step: int) -> None:
        """Go to the next (1) or previous (-1) finding."""
        self.middle.write()
        self.thread_of_posts.go_to_neighbour(step)

    # -- lints

    def show_lints(self, found: Sequence[tuple[Lint, ...]]) -> None:
        """Underline the lints of each post; they are of exactly the texts on screen."""
        for card, lints in zip(self.thread_of_posts.cards, found, strict=True):
            card.show_lints(lints)

    def apply_lint(self, place: int, lint: Lint) -> None:
        """Make the change of a lint of this post, from 0; one step of undo."""
        if place < len(self.thread_of_posts.cards):
            self.thread_of_posts.cards[place].editor.apply_lint(lint)

    @Slot(int, object)
    def show_words(self, place: int, lint: Lint) -> None:
        """Put the caret behind a lint's words and bring them into sight; the focus stays where it is."""
        if place < len(self.thread_of_posts.cards):
            self.middle.write()
            self.thread_of_posts.show_place(place, lint.span.end)
            self._follow_caret()

    # -- what is round the text

    def show_keeping(self, view: KeepingView) -> None:
        """Say how the text is kept."""
        self.header.show_keeping(view)

    def set_identity(self, display_name: str, handle: str) -> None:
        """Say who posts; `handle` without the @."""
        self.preview.set_identity(display_name, handle)

    @Slot()
    def add_post(self) -> None:
        """Put an empty post behind the one being written."""
        self.middle.write()
        self.thread_of_posts.add_post()

    # -- what the author does

    def _connect(self) -> None:
        thread = self.thread_of_posts
        thread.typed.connect(self._typed)
        thread.order_changed.connect(self._order_changed)
        thread.finding_selected.connect(self.finding_selected)
        thread.fix_asked.connect(self.fix_asked)
        thread.fix_all_asked.connect(self.fix_all_asked)
        thread.caret_moved.connect(self._follow_caret)
        thread.pictures_changed.connect(self.pictures_changed)
        self.pictures_changed.connect(lambda: self._tell_empty(self.parts()))
        thread.link_asked.connect(self.link_asked)
        thread.changing.connect(self.changing)
        self.header.versions.clicked.connect(self.versions_asked)
        thread.lint_fix_asked.connect(self.lint_fix_asked)
        thread.begun.connect(self._show_late)
        self.preview.follow(thread)
        self._kit.theme.changed.connect(self._dress)

    @Slot()
    def _typed(self) -> None:
        parts = self.parts()
        self._tell_empty(parts)
        if sum(map(len, parts)) > _LONG:
            self._preview_timer.start()
        else:
            self.preview.show_parts(parts)
        self.parts_changed.emit(parts)

    def _tell_empty(self, parts: tuple[str, ...]) -> None:
        """Whoever has not written yet has nothing that could be kept."""
        written = any(part and not part.isspace() for part in parts)
        self.header.show_empty(not written and not any(self.pictures()))

    @Slot()
    def _show_late(self) -> None:
        self.preview.show_parts(self.parts())

    @Slot()
    def _order_changed(self) -> None:
        self.show_findings((), None)
        self.header.show_posts(len(self.thread_of_posts.cards))
        self._typed()
        before, self._gallery = self._gallery, self.pictures()
        if self._gallery != before:
            self.pictures_changed.emit()

    # -- layout

    def _lay_out(self) -> None:
        self._outer = QVBoxLayout(self)
        self._outer.setSpacing(0)
        self._outer.addWidget(self.header)
        self._outer.addLayout(self.below_header)
        self._outer.addWidget(self.middle, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the content centred and at most 840 wide."""
        super().resizeEvent(event)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        theme = self._kit.theme
        self._outer.setContentsMargins(0, _TOP if theme.scale < _BIG else _TOP_BIG, 0, 0)
        side = self.middle.dress(self.width())
        self.header.setContentsMargins(side, 0, side, 0)
        bare = self.below_header.isEmpty()
        self.below_header.setContentsMargins(side, 0 if bare else theme.space("xs"), side, 0)
        top, least = self._outer.contentsMargins().top(), self.header.sizeHint().expandedTo(self.header.minimumSize())
        head = least.height() + (0 if bare else self.below_header.sizeHint().height())
        room = self.height() - top - head - theme.space("s") - _UNDER
        self.thread_of_posts.set_most(round(self.window().height() * _SHARE), room)

    @Slot()
    def _follow_caret(self) -> None:
        later(self, self._show_caret)  # after the text field has grown

    @Slot()
    def _show_caret(self) -> None:
        theme, area, card = self._kit.theme, self.middle.area, self.thread_of_posts.active_card()
        pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton  # the text must not move below the pointer
        if not pressed and card.height() <= area.viewport().height():
            area.ensureWidgetVisible(card, 0, theme.space("xs"))  # with its counter
        editor = self.thread_of_posts.active
        at = editor.viewport().mapTo(self.middle.inner, editor.cursorRect().center())
        area.ensureVisible(at.x(), at.y(), 0, theme.px(40))
