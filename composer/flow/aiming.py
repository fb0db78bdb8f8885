"""What the draft on screen answers or quotes, kept beside it."""

from __future__ import annotations

from composer.drafts.aim import Aim
from composer.flow.beside import Beside
from composer.guard.submission import PostRef


class Aiming(Beside[Aim]):
    """Holds the aim, keeps it, and goes one step back."""

    _before: Aim | None = None

    @property
    def aim(self) -> Aim:
        """What holds now; an empty one for nothing."""
        return self.held or Aim()

    @property
    def lost(self) -> bool:
        """Whether a post that was answered or quoted is so no more, or a community left; `undo` brings it back."""
        before, now = self._before, self.aim
        if before is None:
            return False
        return any(old and old != new for old, new in _pairs(before, now))

    def show(self) -> None:
        """Another draft is on screen."""
        self._before = None
        super().show()

    def use(self, thing: Aim | None) -> None:
        """The author chose this, or took something off; `undo` goes back."""
        if thing != self.aim:
            self._before = self.aim
            super().use(thing)

    def undo(self) -> None:
        """Go back to what held before the last choice; a second time, forward again."""
        if self._before is not None:
            self.use(self._before)


def _pairs(before: Aim, now: Aim) -> tuple[tuple[PostRef | str | None, PostRef | str | None], ...]:
    return (
        (before.reply_to, now.reply_to),
        (before.quote_of, now.quote_of),
        (before.community_id, now.community_id),
        (before.edits, now.edits),
    )
