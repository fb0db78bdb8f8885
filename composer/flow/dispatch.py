"""From the Post key to X: look, gate, outbox, send; and what the author can still do on the way."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from composer.base.clock import Clock
from composer.base.errors import GateRefusedError, VignetteError
from composer.drafts.draft import Draft
from composer.flow.check import CheckLoop
from composer.flow.copying import CopyDesk
from composer.flow.runner import Lanes
from composer.flow.sending import Sender, run_out
from composer.flow.services import Services
from composer.flow.session import Session
from composer.guard.author import AuthorProfile
from composer.guard.authorization import Authorization
from composer.guard.gate import Confirmation
from composer.guard.report import Report
from composer.guard.submission import Submission
from composer.outbox.account import Account
from composer.outbox.item import OutboxItem
from composer.outbox.publisher import TimelinePost
from composer.outbox.upload_queue import UploadProgress


@dataclass(frozen=True, slots=True)
class DispatchListeners:
    """Who hears of what happens to a post, on the caller's thread.

    Attributes:
        items: The whole outbox, after each change.
        confirm: A warning needs the author's answer: `Dispatch.confirm` or `Dispatch.forget`.
        queued: It is in the outbox; it can be taken back until it is due.
        settled: A part is out, was refused, or may be out.
        failed: Nothing happened, and why.
        copy_picture: A picture of a part, as `decode` made it, that the author asked for.
        copy: The text of a part that the author asked for, to put out by hand.
        timeline: The posts the service shows for an account.
        timeline_failed: They cannot be told, and why.
    """

    items: Callable[[tuple[OutboxItem, ...]], None]
    confirm: Callable[[Submission, Report], None]
    queued: Callable[[OutboxItem], None]
    settled: Callable[[OutboxItem], None]
    failed: Callable[[VignetteError], None]
    copy: Callable[[str], None]
    copy_picture: Callable[[object], None]
    decode: Callable[[bytes], object]
    timeline: Callable[[tuple[TimelinePost, ...], Account], None]
    timeline_failed: Callable[[VignetteError], None]


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
        self._disk = lanes.disk
        self._network = lanes.network
        self._check = check
        self._session = session
        self._clock = clock
        self._take_back_s = take_back_s
        self._hear = listeners
        self._services: Services | None = None
        self._waiting: tuple[Submission, Report, str] | None = None
        self._posting = False
        self._sender = Sender(lanes, clock, listeners.settled, self.refresh, self._failed)
        hear = listeners
        self.by_hand = CopyDesk(lanes.disk, hear.copy, hear.copy_picture, hear.decode, self.refresh, self._failed)
        self._returning: set[str] = set()
        self.items: tuple[OutboxItem, ...] = ()

    def attach(self, services: Services) -> None:
        """Use the opened store; what was being sent when the last run broke off is now unknown."""
        self._services = services
        self.by_hand.attach(services)
        self._disk.submit(services.outbox.recover, lambda _: self.refresh(), self._failed)

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
            lambda report: self._enqueue(submission, report, draft_id, authorization),
            self._post_failed,
        )

    def confirm(self, choices: tuple[str, ...]) -> None:
        """The author's answer to the warning asked about last."""
        if self._waiting is None:
            return
        submission, report, draft_id = self._waiting
        self._waiting = None
        self._posting = True
        self._enqueue(submission, report, draft_id, Confirmation(submission.digest, choices))

    def forget(self) -> None:
        """The author went back to the text instead."""
        self._waiting = None

    def _enqueue(
        self, submission: Submission, report: Report, draft_id: str, answer: Confirmation | Authorization | None
    ) -> None:
        services = self._services
        if services is None:
            return
        due = submission.scheduled or self._clock.now() + dt.timedelta(seconds=self._take_back_s())

        def work() -> OutboxItem:
            approval = services.gate.approve(submission, report, answer)
            with services.together():
                item = services.outbox.add(submission, approval, due, draft_id)
                services.drafts.delete(draft_id)
            return item

        def refused(error: Exception) -> None:
            self._posting = False
            if isinstance(error, GateRefusedError) and error.code == "gate.unconfirmed" and answer is None:
                self._waiting = (submission, report, draft_id)
                self._hear.confirm(submission, report)
                return
            self._failed(error)

        self._disk.submit(work, self._added, refused)

    def _added(self, item: OutboxItem) -> None:
        self._posting = False
        self._session.gone(item.draft_id, item.submission.parts)
        self._hear.queued(item)
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

    # -- what the author can still do

    def take_back(self, item_id: str) -> None:
        """Bring a waiting post back to the drafts, if it is not being sent yet; an upload of it ends at once."""

        def take(services: Services) -> OutboxItem | None:
            item = services.outbox.take_back(item_id)
            services.uploads.cancel(item_id)
            return item

        self._back(take)

    def edit(self, item_id: str) -> None:
        """Bring a refused post, or one the author did not find at X, back to the drafts."""
        self._back(lambda services: services.outbox.resolve_not_sent(item_id))

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
            lambda error: self._hear.timeline_failed(_own(error)),
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
                services.drafts.restore(draft)
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
            take = self._taking(services, lambda known: known.outbox.resolve_not_sent(item_id))
            self._disk.submit(take, self._returned, self._failed)

    def _returned(self, draft: Draft | None) -> None:
        if draft is not None:
            self._session.list_again(draft)
            self._hear.failed(VignetteError("outbox.expired"))
        self.refresh()

    def _failed(self, error: Exception) -> None:
        self._hear.failed(_own(error))


def _own(error: Exception) -> VignetteError:
    return error if isinstance(error, VignetteError) else VignetteError("other")
