"""Between the findings and a picture's description: what the check proposes for it is put in where it stands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from composer.drafts.picture import Attached
from composer.flow.views import CheckView
from composer.guard.report import Finding, Suggestion, Surface
from composer.ui.main_window import MainWindow


class AltRoom(QObject):
    """Takes a suggestion for a description; of all else found in a picture it opens the picture.

    Args:
        window: Shows the posts, and the note that offers undo.
        view: Returns what the check found, and in which words.
        open_picture: Shows a picture by its number through the thread, from 0.
        replace: Puts another picture or description in the place of one; the post's place comes first.
    """

    def __init__(
        self,
        window: MainWindow,
        view: Callable[[], CheckView],
        open_picture: Callable[[int], None],
        replace: Callable[[int, Attached, Attached], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._view, self._open, self._replace = window, view, open_picture, replace

    @Slot(object, object)
    def fix(self, finding: Finding, suggestion: Suggestion) -> None:
        """Put it in, and offer to take it back; where the description is another by now, open the picture."""
        found = self._described(finding)
        if found is None:
            self._open(finding.index)
            return
        part, was = found
        words = was.alt_text[: finding.span.start] + suggestion.replacement + was.alt_text[finding.span.end :]
        now = Attached(was.picture, " ".join(words.split()))
        self._replace(part, was, now)
        back = partial(self._replace, part, now, was)
        self._window.note.say(self.tr("The description is changed."), self.tr("Undo"), "image", back)

    def _described(self, finding: Finding) -> tuple[int, Attached] | None:
        """Return the post's place and the picture whose description is still the one in which this was found."""
        places = enumerate(self._window.composer.pictures())
        shown = [(part, one) for part, pictures in places for one in pictures]
        media = self._view().media
        if finding.surface is not Surface.ALT or finding.index >= min(len(shown), len(media)):
            return None
        part, attached = shown[finding.index]
        return (part, attached) if attached.alt_text == media[finding.index].alt_text else None
