"""A post before its widgets: a long draft is there at once, its text fields and buttons one card after the other."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QWidget

from composer.drafts.picture import Attached
from composer.guard.report import Finding
from composer.text.lints.lint import Lint
from composer.text.span import Span
from composer.text.weight import Measure
from composer.ui.composer.counter import Counter
from composer.ui.composer.editor import PostEditor
from composer.ui.composer.grip import Grip
from composer.ui.composer.kit import Kit
from composer.ui.composer.picture_strip import PictureStrip
from composer.ui.composer.unbuilt import Unbuilt
from composer.ui.widgets.labels import IconButton


class BareCard(QFrame):
    """Holds the post; is built when it is to be shown, or when somebody asks for one of its parts.

    A dozen widgets cost some milliseconds, which forty posts at once would take of the window.
    """

    _editor: PostEditor
    _counter: Counter
    _grip: Grip
    _strip: PictureStrip
    _split: IconButton

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._number, self._count = 1, 0  # nothing said yet
        self._active = False
        self._bare: Unbuilt | None = Unbuilt(kit.limits)

    # -- bare or built

    @property
    def bare(self) -> bool:
        """Whether the parts are still to be built."""
        return self._bare is not None

    @property
    def editor(self) -> PostEditor:
        """The text field; built now, if need be, as the other parts."""
        self.build()
        return self._editor

    @property
    def counter(self) -> Counter:
        """What is left of the room."""
        self.build()
        return self._counter

    @property
    def grip(self) -> Grip:
        """What the card is moved by."""
        self.build()
        return self._grip

    @property
    def strip(self) -> PictureStrip:
        """The pictures."""
        self.build()
        return self._strip

    @property
    def split(self) -> IconButton:
        """Offered while the post is too long."""
        self.build()
        return self._split

    def build(self) -> None:
        """Make the parts, and show in them what the card holds."""
        held, self._bare = self._bare, None
        if held is None:
            return
        self._make()
        if self._count:
            number, count, self._count = self._number, self._count, 0
            self.show_place(number, count)
            self.set_active(self._active)
        if held.text:
            self.set_text(held.text)
        if held.findings:
            self._editor.show_findings(held.findings, held.current)
        if held.lints:
            self._editor.show_lints(held.lints)
        self._editor.show_unknown(held.unknown)

    def _make(self) -> None:
        """Make the parts."""

    def _describe(self) -> None:
        """Say for screen readers what stands in it."""

    def show_place(self, number: int, count: int) -> None:
        """Show which post of the thread this is, from 1; alone it is not numbered and cannot be removed."""

    def set_active(self, active: bool) -> None:
        """Show the tools of a thread's card only where the author writes."""

    # -- what the post holds

    def text(self) -> str:
        """Return the text."""
        return self._bare.text if self._bare else self._editor.text()

    def set_text(self, text: str) -> None:
        """Show another text."""
        if self._bare:
            self._bare.set_text(text)
            return
        self._editor.set_text(text)
        self._counter.show_text(self._editor.text())
        self._describe()

    def rewrite(self, text: str) -> None:
        """Show another text as one step that can be undone."""
        if self._bare:
            self._bare.set_text(text)
            return
        self._editor.rewrite(text)
        self._counter.show_text(self._editor.text())
        self._describe()

    def unwrite(self, text: str) -> None:
        """Go back to a text that was here before the last step."""
        if self._bare:
            self._bare.set_text(text)
            return
        self._editor.unwrite(text)
        self._counter.show_text(self._editor.text())
        self._describe()

    def pictures(self) -> tuple[Attached, ...]:
        """Return the pictures, in order."""
        return () if self._bare else self._strip.pictures()

    def set_pictures(self, pictures: tuple[Attached, ...]) -> None:
        """Show these pictures; a bare card is built for them. Tells nobody."""
        if pictures or not self._bare:
            self.strip.set_pictures(pictures)

    def reading(self) -> bool:
        """Tell whether a picture of it is being read."""
        return not self._bare and bool(self._strip.busy)

    def measure(self) -> Measure:
        """Return what the post weighs."""
        return self._bare.measure() if self._bare else self._editor.measure(self._editor.text())

    def links(self) -> bool:
        """Tell whether X makes a link of anything in the text."""
        return self._bare.links() if self._bare else self._editor.links()

    def use_limits(self) -> None:
        """Count by other rules from now on."""
        if self._bare:
            self._bare.use_limits()
            return
        self._editor.use_limits()
        self._counter.show_text(self._editor.text())
        self._describe()

    # -- what was found in it

    def show_findings(self, findings: Iterable[Finding], current: Finding | None) -> None:
        """Mark the words of these findings; those outside the text are left out."""
        if self._bare:
            self._bare.findings, self._bare.current = tuple(findings), current
        else:
            self._editor.show_findings(findings, current)

    def show_current(self, current: Finding | None) -> None:
        """Frame the words of this finding."""
        if self._bare:
            self._bare.current = current
        else:
            self._editor.show_current(current)

    def show_lints(self, lints: tuple[Lint, ...]) -> None:
        """Underline these lints; they are of exactly the text on screen."""
        if self._bare:
            self._bare.lints = lints
        else:
            self._editor.show_lints(lints)

    def show_unknown(self, spans: tuple[Span, ...]) -> None:
        """Put dots under these words; they are of exactly the text on screen."""
        if self._bare:
            self._bare.unknown = spans
        else:
            self._editor.show_unknown(spans)
