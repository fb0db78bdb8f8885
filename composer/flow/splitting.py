"""A long text becomes a thread away from the window, which can give it up at any moment."""

from __future__ import annotations

from collections.abc import Callable

from composer.flow.runner import Runner
from composer.text.thread import Numbering, SplitText, Stopped, split
from composer.text.weight import V3, Config


class Splitter:
    """Splits one text at a time; a new one makes the old one stop.

    Args:
        runner: Splits on another thread.
    """

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._turn = 0

    def stop(self) -> None:
        """Give up what is under way; its answer is not told."""
        self._turn += 1

    def ask(
        self,
        text: str,
        numbering: Numbering,
        done: Callable[[SplitText], None],
        failed: Callable[[], None],
        config: Config = V3,
    ) -> None:
        """Split a text; `done` hears the posts, `failed` that there are none, on the caller's thread."""
        self._turn += 1
        turn = self._turn

        def answered(thread: SplitText) -> None:
            if turn == self._turn:
                done(thread)

        def gave_up(error: Exception) -> None:
            if turn == self._turn and not isinstance(error, Stopped):
                failed()

        self._runner.submit(
            lambda: split(text, numbering, config, wanted=lambda: turn == self._turn), answered, gave_up
        )
