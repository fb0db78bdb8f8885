"""From the Post key to X: look, gate, outbox, send; and what the author can still do on the way."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from composer.base.clock import Clock
from composer.base.errors import VignetteError, known
from composer.drafts.draft import Draft
from composer.flow.check import CheckLoop
from composer.flow.copying import CopyDesk
from composer.flow.hearing import SECOND, Asked, DispatchListeners
from composer.flow.parting import bring, part, taken_back
from composer.flow.runner import Lanes
from composer.flow.sending import Sender, run_out
from composer.flow.services import Services
from composer.flow.session import Session
from composer.guard.author import AuthorProfile
from composer.guard.authorization import Authorization
from composer.guard.gate import Confirmation, report_digest
from composer.guard.second import SecondYes
from composer.guard.submission import Submission
from composer.outbox.account import Account
from composer.outbox.item import OutboxItem
from composer.outbox.upload_queue import UploadProgress


class Dispatch:
    """Carries submissions through the gate into the outbox, and the outbox to the service.

    Args:
        lanes: Where it works.
        take_back_s: How long a post can be taken back, in seconds; asked at each post.
    """

    def __init__(  # noqa: PLR0917 - one of each lane and neighbour
        self,
        lanes: Lanes,
        check: CheckLoop,
        session: Session,
        clock: Clock,
        take_back_s: Callable[[], int],
        listeners: DispatchListeners,
    ) -> None:
        self._disk, self._network = lanes.disk, lanes.network
        self._check, self._session, self._clock = check, session, clock
        self._take_back_s = take_back_s
        self._hear = hear = listeners
        self._services: Services | None = None
        self._waiting: Asked | None = None
        self._posting = False
        self._sender = Sender(lanes, clock, listeners.settled, self.refresh, self._failed)
        self.by_hand = CopyDesk(lanes.disk, hear.copy, hear.copy_picture, hear.decode, self.refresh, self._failed)
        self._returning: set[str] = set()
        self.items: tuple[OutboxItem, ...] = ()
        self.moved: Callable[[OutboxItem, OutboxItem], None] = lambda _item, _before: None

    def attach(self, services: Services) -> None:
        """Use the opened store, and take over from the last run."""
        self._services = services
        self.by_hand.attach(services)
        self._disk.submit(services.queue.begin, self._begun, self._failed)

    def _begun(self, offered: tuple[OutboxItem, ...]) -> None:
        for item in offered:
            self._hear.settled(item)
        self.refresh()

    # -- posting

    def post(self, submission: Submission, profile: AuthorProfile, authorization: Authorization | None = None) -> None:
        """Look at exactly this submission once more and pass it through the gate, under an authorization or without."""
        if self._services is None or self._posting:
            return
        self._posting = True
        draft_id = self._session.draft.draft_id
        self._check.look(
            submission,
            profile,
            lambda report: self._enqueue(Asked(submission, report, draft_id, authorization)),
            self._post_failed,
        )

    def move(self, item: OutboxItem, moment: dt.datetime, profile: AuthorProfile) -> None:
        """Let what waits go at another moment (aware): looked at and passed through the gate as a post of its own.

        The one that waits stays until the other is there; where it has begun to go meanwhile, nothing changes.
        """
        if self._services is None or self._posting:
            return
        self._posting = True
        submission = replace(item.submission, scheduled=moment)
        asked = partial(Asked, submission, draft_id=item.draft_id, instead=item)
        self._check.look(submission, profile, lambda report: self._enqueue(asked(report=report)), self._post_failed)

    def confirm(self, choices: tuple[str, ...]) -> None:
        """The author's answer to the warning asked about last."""
        if self._waiting is None:
            return
        asked, self._waiting = self._waiting, None
        self._posting = True
        self._enqueue(replace(asked, answer=Confirmation(asked.submission.digest, choices)))

    def second(self, reader: str, passphrase: str, went: Callable[[], None]) -> None:
        """Let a second reader confirm what was asked about last; `went` is called once it is in the outbox."""
        asked, services = self._waiting, self._services
        if asked is None or services is None or self._posting:
            return
        self._posting = True
        digests = asked.submission.digest, report_digest(asked.report)
        self._enqueue(asked, lambda: services.readers.confirm(reader, passphrase, *digests), went)

    def forget(self) -> None:
        """The author went back to the text instead."""
        self._waiting = None

    def _enqueue(
        self, asked: Asked, second: Callable[[], SecondYes] | None = None, went: Callable[[], None] | None = None
    ) -> None:
        services, submission = self._services, asked.submission
        if services is None:
            return
        back = dt.timedelta(seconds=self._take_back_s())

        def work() -> OutboxItem:
            approval = services.gate.approve(submission, asked.report, asked.answer, second() if second else None)
            due = submission.scheduled or self._clock.now() + back  # from now: a passphrase takes seconds to look at
            with services.together():
                if asked.instead is not None and services.outbox.take_back(asked.instead.item_id) is None:
                    raise VignetteError("outbox.gone")
                item = services.outbox.add(submission, approval, due, asked.draft_id)
                services.drafts.delete(asked.draft_id)
            self._session.writer.sent.add(asked.draft_id)
            return item

        def added(item: OutboxItem) -> None:
            self._waiting = None
            self._added(item, asked.instead)
            if went is not None:
                went()

        def refused(error: Exception) -> None:
            if second is None or self._waiting is asked:
                self._refused(asked, error)
            else:
                self._posting = False  # the author went back to the text while the reader's passphrase was looked at

        self._disk.submit(work, added, refused)

    def _refused(self, asked: Asked, error: Exception) -> None:
        self._posting = False
        code = error.code if isinstance(error, VignetteError) else ""
        if code == "gate.unconfirmed" and asked.answer is None:
            self._waiting = asked
            self._hear.confirm(asked.submission, asked.report)
        elif code in SECOND:
            self._waiting = asked
            self._hear.second(asked, code)
        elif code == "gate.block" and asked.instead is not None:  # it is on no screen that could say so already
            self._failed(VignetteError("gate.stale"))
        else:
            self._failed(error)

    def _added(self, item: OutboxItem, before: OutboxItem | None) -> None:
        self._posting = False
        if before is None:
            self._session.gone(item.draft_id, item.submission.parts)
            self._hear.queued(item)
        else:
            self.moved(item, before)
        self.refresh()

    def _post_failed(self, error: Exception) -> None:
        self._posting = False
        self._failed(error)

    # -- sending

    def tick(self) -> None:
        """Send what is due, and look for what may be out; called twice a second."""
        if self._services is not None:
            self._sender.tick(self._services.queue, self._services.uploads, self.items)

    def uploading(self) -> UploadProgress | None:
        """Return how far an upload is; None where none runs."""
        return None if self._services is None else self._services.uploads.progress()

    def stop_uploading(self) -> None:
        """The program closes: an upload ends at once, and goes on with the next start."""
        if self._services is not None:
            self._services.uploads.stop()

    def stop_sending(self) -> None:
        """The program closes or locks: what was not answered is in doubt from here on, and nothing goes any more."""
        if self._services is not None:
            self._services.desk.close()

    # -- what the author can still do

    def take_back(self, item_id: str) -> None:
        """Bring a waiting post back to the drafts, if it is not being sent yet; an upload of it ends at once."""
        self._back(lambda services: taken_back(services, item_id))

    def edit(self, item_id: str) -> None:
        """Bring a refused post, or one the author did not find at X, back to the drafts."""
        self._back(lambda services: services.outbox.resolve_not_sent(item_id))

    def part(self, item_id: str) -> None:
        """Bring the rest of a thread that stopped back as a thread of its own; what is out stays out."""
        services = self._services
        if services is not None:
            self._disk.submit(lambda: part(services, item_id, self._clock), self._came_back, self._failed)

    def it_is_there(self, item_id: str) -> None:
        """The author saw the post at X."""
        self._change(lambda services: services.outbox.resolve_sent(item_id))

    def send_again(self, item_id: str) -> None:
        """The author did not see the post; it is looked for once more, and if it is not there it goes again."""
        services = self._services
        if services is not None:
            self._network.submit(lambda: services.queue.send_again(item_id), lambda _: self.refresh(), self._failed)

    def retry(self, item_id: str) -> None:
        """Send what was refused once more; never what may be out."""
        self._change(lambda services: services.outbox.retry(item_id))

    def refresh(self) -> None:
        """Tell the outbox anew."""
        services = self._services
        if services is not None:
            self._disk.submit(services.outbox.items, self._told, self._failed)

    def refresh_timeline(self, account: Account) -> None:
        """Ask the service for the account's own posts."""
        services = self._services
        if services is None:
            return
        self._network.submit(
            lambda: services.desk.publisher(account.account_id).recent(20),
            lambda posts: self._hear.timeline(posts, account),
            lambda error: self._hear.timeline_failed(known(error)),
        )

    def _back(self, take: Callable[[Services], OutboxItem | None]) -> None:
        services = self._services
        if services is not None:
            self._disk.submit(self._taking(services, take), self._came_back, self._failed)

    def _taking(self, services: Services, take: Callable[[Services], OutboxItem | None]) -> Callable[[], Draft | None]:
        """Return the job that moves an item to the drafts."""
        now = self._clock.now()

        def work() -> Draft | None:
            with services.together():
                item = take(services)
                if item is None:
                    return None
                draft = Draft(item.draft_id, item.unsent, item.submission.account_id, item.created_at, now)
                bring(services, item, draft)
                return draft

        return work

    def _came_back(self, draft: Draft | None) -> None:
        if draft is not None:
            self._session.reopen(draft)
        self.refresh()

    def _change(self, change: Callable[[Services], object]) -> None:
        services = self._services
        if services is not None:
            self._disk.submit(lambda: change(services), lambda _: self.refresh(), self._failed)

    def _told(self, items: tuple[OutboxItem, ...]) -> None:
        self.items = items
        self._hear.items(items)
        for item_id in set(run_out(items, self._clock.now())) - self._returning:
            self._returning.add(item_id)
            self._return(item_id)

    def _return(self, item_id: str) -> None:
        """Make a draft again of what has waited too long; it does not come on screen by itself."""
        services = self._services
        if services is not None:
            take = self._taking(services, lambda opened: opened.outbox.resolve_not_sent(item_id))
            self._disk.submit(take, self._returned, self._failed)

    def _returned(self, draft: Draft | None) -> None:
        if draft is not None:
            self._session.list_again(draft)
            self._hear.failed(VignetteError("outbox.expired"))
        self.refresh()

    def _failed(self, error: Exception) -> None:
        self._hear.failed(known(error))
