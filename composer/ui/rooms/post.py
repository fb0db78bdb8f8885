"""Between the widgets and `flow`: the outbox, the accounts, the timeline, and the sheets that ask or tell."""

from __future__ import annotations

import dataclasses
import datetime as dt
from functools import partial

from PySide6.QtCore import QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from composer.base.clock import Clock
from composer.base.errors import VignetteError
from composer.flow.dispatch import Dispatch
from composer.flow.finding import Hit, Place
from composer.flow.hearing import DispatchListeners
from composer.guard.report import Report
from composer.guard.submission import AccountKind, Submission
from composer.outbox.account import Account
from composer.outbox.item import OutboxItem, State
from composer.outbox.publisher import TimelinePost
from composer.outbox.upload_queue import UploadProgress
from composer.ui.desktop import clipboard
from composer.ui.desktop.browser import open_address
from composer.ui.main_window import MainWindow
from composer.ui.pages import Page
from composer.ui.rooms.hand import HandRoom
from composer.ui.rooms.needs_look import lead_to_outbox
from composer.ui.saying.moments import within
from composer.ui.saying.words import Words
from composer.ui.sheets.confirm import ConfirmSheet
from composer.ui.sheets.notice import NoticeSheet

TICK_MS = 500
"""How often the outbox is asked what is due; also the step of the take-back bar."""

_NEEDS_LOOK = frozenset({State.UNKNOWN, State.NOT_SENT, State.PARTLY})


class PostRoom(QObject):
    """Shows what becomes of posts, and asks what only the author can answer."""

    account_chosen = Signal(object)
    items_shown = Signal(object)
    second_asked = Signal(object, str)

    def __init__(self, window: MainWindow, words: Words, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._words = words
        self._clock = clock
        self._dispatch: Dispatch
        self._hand: HandRoom
        self._accounts: tuple[Account, ...] = ()
        self._account: Account | None = None
        self._items: tuple[OutboxItem, ...] = ()
        self._pending: OutboxItem | None = None
        self._uploading: UploadProgress | None = None
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._tick)

    def connect_to(self, dispatch: Dispatch) -> None:
        """Use this dispatch; connect the widgets and begin to tick."""
        self._dispatch, self._hand = dispatch, HandRoom(self._window, dispatch.by_hand, self)
        window = self._window
        window.toast.taken_back.connect(self._take_back_newest)
        for page in (window.outbox, window.sent):
            page.take_back.connect(dispatch.take_back)
            page.stop_upload.connect(dispatch.take_back)
            page.edit.connect(dispatch.edit)
            page.part.connect(self._part)
            page.it_is_there.connect(dispatch.it_is_there)
            page.it_is_not_there.connect(dispatch.edit)
            page.retry.connect(dispatch.retry)
            page.send_again.connect(dispatch.send_again)
            page.open_profile.connect(self._open_profile)
            page.copy_part.connect(dispatch.by_hand.copy_part)
            page.handed_over.connect(self._by_hand)
        window.timeline.refresh_asked.connect(self.refresh_timeline)
        window.sidebar.page_chosen.connect(self._page_chosen)
        window.sidebar.hit_opened.connect(self._show_hit)
        window.bar.account_chosen.connect(self._choose)
        self._ticker.start()

    def listeners(self) -> DispatchListeners:
        """Return what hears of posts here."""
        return DispatchListeners(
            items=self.show_items,
            confirm=self.show_confirm,
            queued=self.show_queued,
            settled=self.show_settled,
            failed=self.show_error,
            copy=self.put_on_clipboard,
            copy_picture=self.put_picture_on_clipboard,
            decode=QImage.fromData,
            timeline=self.show_timeline,
            timeline_failed=self.show_timeline_error,
            second=self.second_asked.emit,
        )

    def close(self) -> None:
        """The program closes: tick no more, and let an upload end at once."""
        self._ticker.stop()
        self._dispatch.stop_uploading()

    # -- what flow tells

    def show_items(self, items: tuple[OutboxItem, ...]) -> None:
        """The outbox changed."""
        self._items = items
        self.items_shown.emit(items)
        now = self._clock.now()
        self._window.outbox.show_items(items, now, self._accounts)
        self._window.sent.show_items(items, now, self._accounts)
        if self._uploading is not None:
            self._show_upload(self._uploading)
        self._window.sidebar.show_badge(sum(item.state in _NEEDS_LOOK for item in items))
        if self._pending is not None:
            still = next((item for item in items if item.item_id == self._pending.item_id), None)
            on_its_way = still is not None and still.sent_any and still.state is State.SENDING
            if still is not None and (still.state is State.QUEUED or on_its_way):
                self._pending = still
            else:
                self._pending = None
                self._window.toast.leave()

    def show_confirm(self, submission: Submission, report: Report) -> None:
        """A warning needs an answer."""
        words = [
            finding.span.of(submission.parts[finding.index]) for finding in report.findings if finding.surface == "part"
        ]
        sheet = ConfirmSheet(report, tuple(words), self._words, self._window)
        sheet.answered.connect(self._answered)
        self._window.show_sheet(sheet)

    def show_queued(self, item: OutboxItem) -> None:
        """It can be taken back for some seconds; by hand, the author copies it out."""
        if item.submission.account_kind is AccountKind.BY_HAND:
            self._show_by_hand(item)  # the outbox is told of it a moment later
            return
        if item.submission.scheduled is not None:
            when = within(item.submission.scheduled, self._clock.now(), QLocale())
            words = self.tr("Scheduled: {when}. It goes then if Vignette is running and unlocked.")
            back = partial(self._dispatch.take_back, item.item_id)
            self._window.note.say(words.replace("{when}", when), self.tr("Take back"), "clock", back)
            return
        self._pending = item
        self._window.toast.go_out(self._seconds_left(item), self._seconds_left(item))

    def show_settled(self, item: OutboxItem) -> None:
        """A part is out, was refused, or may be out."""
        if item.state in _NEEDS_LOOK:
            lead_to_outbox(self._window)
        elif item.submission.account_kind is AccountKind.PRACTICE:
            self.refresh_timeline()

    def show_error(self, error: VignetteError) -> None:
        """Something did not happen, and why; the window tells what the author does about it."""
        if error.code == "gate.block":
            return  # the strip above Post says so already
        sentence = self._words.error(error.code, error.params, error.action)
        self._window.show_sheet(NoticeSheet(sentence, self._window, error.action))

    def put_on_clipboard(self, text: str) -> None:
        """The author asked for this part, to put it out by hand."""
        clipboard.put_words(text)

    def put_picture_on_clipboard(self, picture: object) -> None:
        """The author asked for this picture, to put it out by hand."""
        if isinstance(picture, QImage):
            clipboard.put_picture(picture)

    def show_timeline(self, posts: tuple[TimelinePost, ...], account: Account) -> None:
        """The service's own view of the account's posts."""
        self._window.timeline.show_posts(posts, account)

    def show_timeline_error(self, error: VignetteError) -> None:
        """The timeline cannot be told."""
        self._window.timeline.show_error(self._words.error(error.code, error.params, error.action))

    @Slot(object, str)
    def show_accounts(self, accounts: tuple[Account, ...], current_id: str) -> None:
        """The accounts changed; `current_id` is used, or else the first."""
        self._accounts = accounts
        self._account = next((item for item in accounts if item.account_id == current_id), accounts[0])
        self._window.bar.show_accounts(accounts, self._account.account_id)
        self.account_chosen.emit(self._account)

    # -- what the author does

    @Slot()
    def refresh_timeline(self) -> None:
        """Ask the practice service for its timeline."""
        practice = next((item for item in self._accounts if item.kind is AccountKind.PRACTICE), None)
        if practice is not None:
            self._dispatch.refresh_timeline(practice)

    @Slot(object)
    def _answered(self, choices: tuple[str, ...] | None) -> None:
        if choices:
            self._dispatch.confirm(choices)
        else:
            self._dispatch.forget()
            self._window.composer.focus_text()

    @Slot()
    def _take_back_newest(self) -> None:
        if self._uploading is not None:
            self._dispatch.take_back(self._uploading.item_id)
        elif self._pending is not None:
            self._dispatch.take_back(self._pending.item_id)

    @Slot(object)
    def _page_chosen(self, page: Page) -> None:
        self._window.show_page(page)
        if page is Page.TIMELINE:
            self.refresh_timeline()

    @Slot(object)
    def _show_hit(self, hit: Hit) -> None:
        page, where = (self._window.sent, Page.SENT) if hit.place is Place.SENT else (self._window.outbox, Page.OUTBOX)
        self._window.show_page(where)
        page.show_detail(hit.ref)

    @Slot(str)
    def _choose(self, account_id: str) -> None:
        self.show_accounts(self._accounts, account_id)

    @Slot(str)
    def _open_profile(self, item_id: str) -> None:
        item = self.item(item_id)
        account = self.account(item.submission.account_id) if item else None
        if account is None:
            return
        if account.kind is AccountKind.PRACTICE:
            self._page_chosen(Page.TIMELINE)
        elif account.handle:
            open_address(f"https://x.com/{account.handle}")

    @Slot(str)
    def _part(self, item_id: str) -> None:
        self._dispatch.part(item_id)
        self._window.note.say(
            self.tr("The rest is a thread of its own now. Look it through, then post it."), sign="square-pen"
        )

    @Slot(str)
    def _by_hand(self, item_id: str) -> None:
        item = self.item(item_id)
        if item is None:
            self._dispatch.refresh()
        else:
            self._show_by_hand(item)

    def _show_by_hand(self, item: OutboxItem) -> None:
        self._hand.show(item)

    @Slot()
    def _tick(self) -> None:
        self._dispatch.tick()
        self._show_upload(self._dispatch.uploading())
        if self._pending is not None and self._uploading is None:
            self._count_down(self._pending)

    def _count_down(self, item: OutboxItem) -> None:
        """Show the seconds that are left, or of a thread that is going which post goes next."""
        if item.sent_any and item.next_part is not None:
            self._window.toast.going(item.next_part + 1, len(item.parts))
        else:
            self._window.toast.count(self._seconds_left(item))

    def _show_upload(self, progress: UploadProgress | None) -> None:
        """Show how far an upload is, below and in the outbox; the post it belongs to can still be taken back."""
        before, self._uploading = self._uploading, progress
        if progress is not None:
            share = progress.done / max(progress.total, 1)
            self._window.toast.upload(share)
            self._show_uploaded(progress.item_id, share)
        elif before is not None:
            self._show_uploaded(before.item_id, -1.0)
            if self._pending is None:
                self._window.toast.leave()

    def _show_uploaded(self, item_id: str, share: float) -> None:
        item = self.item(item_id)
        if item is not None and item.state is State.QUEUED:
            self._window.outbox.show_item(dataclasses.replace(item, uploaded=share))

    def _seconds_left(self, item: OutboxItem) -> float:
        return max(0.0, (item.due_at - self._clock.now()) / dt.timedelta(seconds=1))

    def account(self, account_id: str) -> Account | None:
        """Return an account as it was last told; None where it is gone."""
        return next((known for known in self._accounts if known.account_id == account_id), None)

    def item(self, item_id: str) -> OutboxItem | None:
        """Return an item as it was last told; None where it is gone."""
        return next((item for item in self._items if item.item_id == item_id), None)
