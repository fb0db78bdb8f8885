"""The author's answers about the draft on screen: a colleague's name is no patient's, for this draft only."""

from __future__ import annotations

from collections.abc import Callable

from composer.drafts.answer_store import AnswerStore
from composer.flow.runner import Runner
from composer.guard.answers import Answer


class Answering:
    """Holds them, and keeps them beside the draft.

    Args:
        disk: The lane of the store.
        draft_id: Tells which draft is on screen; the first one of a program is never shown, it is there.
        changed: Hears that other answers hold now, on the caller's thread.
    """

    def __init__(self, disk: Runner, draft_id: Callable[[], str], changed: Callable[[], None]) -> None:
        self._disk = disk
        self._here = draft_id
        self._changed = changed
        self._store: AnswerStore | None = None
        self.answers: tuple[Answer, ...] = ()

    def attach(self, store: AnswerStore) -> None:
        """Use the opened store; what was answered meanwhile is kept."""
        self._store = store
        if self.answers:
            self._keep()
        else:
            self._load()

    def show(self) -> None:
        """Another draft is on screen."""
        self.answers = ()
        self._changed()
        self._load()

    def give(self, answer: Answer) -> None:
        """The author said so; of two answers about the same words the later one holds."""
        self.answers = (*_others(self.answers, answer), answer)
        self._keep()
        self._changed()

    def take_back(self, answer: Answer) -> None:
        """The author thought better of it."""
        self.answers = tuple(one for one in self.answers if one != answer)
        self._keep()
        self._changed()

    def _keep(self) -> None:
        store, draft_id, answers = self._store, self._here(), self.answers
        if store is not None and draft_id:
            self._disk.submit(lambda: store.put(draft_id, answers), lambda _: None, _asked_again)

    def _load(self) -> None:
        store, draft_id = self._store, self._here()
        if store is None or not draft_id:
            return

        def loaded(answers: tuple[Answer, ...]) -> None:
            if draft_id != self._here() or not answers:
                return
            given, self.answers = self.answers, answers
            for answer in given:  # while it was read
                self.answers = (*_others(self.answers, answer), answer)
            if given and self.answers != given:
                self._keep()
            self._changed()

        self._disk.submit(lambda: store.get(draft_id), loaded, _asked_again)


def _others(answers: tuple[Answer, ...], answer: Answer) -> tuple[Answer, ...]:
    """Return the answers that are about other words."""
    return tuple(one for one in answers if (one.label, one.words) != (answer.label, answer.words))


def _asked_again(_error: Exception) -> None:
    """An answer that is not kept is asked for again: the finding comes back, nothing goes out for it."""
