"""The publisher with tweepy and real HTTP, against the practice service and all its faults."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Generator
from contextlib import contextmanager

import pytest

from composer.base.errors import Action, GateRefusedError, OutcomeUnknownError, PostingError
from composer.guard.submission import AccountKind, Audience, Poll, PostRef
from composer.outbox.publisher import SendOrder
from composer.posting.client import FixedBearer, XPublisher, practice_publisher
from composer.posting.credentials import Credentials
from composer.posting.practice.faults import Fault
from composer.posting.practice.handle import PracticeHandle
from composer.posting.practice.server import PracticeServer
from composer.posting.practice.state import PracticeUser
from composer.posting.service import Patience, Service, X
from tests.leave_hook import watched
from tests.posting.orders import CANARY, PRACTICE, X_ACCOUNT, OpenAuthority, RealClock, for_x, order, submission

Post = Callable[..., str]


def test_a_thread_goes_out_part_by_part(publisher: XPublisher, server: PracticeServer) -> None:
    thread = submission("One 🫀", "Two", "Three", audience=Audience.FOLLOWING, poll=Poll(("yes", "no"), 60))
    last = ""
    with watched("nothing of this kind"):
        for index in range(3):
            last = publisher.publish(order(thread, index, last)).post_id

    newest, middle, first = server.state.posts()
    assert [first.text, middle.text, newest.text] == ["One 🫀", "Two", "Three"]
    assert (first.in_reply_to, middle.in_reply_to, newest.in_reply_to) == ("", first.post_id, middle.post_id)
    assert (first.poll, first.poll_minutes, first.reply_settings) == (("yes", "no"), 60, "following")
    assert (middle.poll, middle.reply_settings) == ((), "")


def test_marks_arrive(publisher: XPublisher, server: PracticeServer) -> None:
    publisher.publish(order(submission("text", made_with_ai=True, paid_partnership=True)))

    (made,) = server.state.posts()
    assert made.made_with_ai
    assert made.paid_partnership


def test_the_account_tells_who_it_is(publisher: XPublisher) -> None:
    account = publisher.who()

    assert (account.account_id, account.kind) == ("practice", AccountKind.PRACTICE)
    assert (account.user_id, account.handle, account.display_name) == ("1000000000000000001", "practice", "Practice")


def test_the_timeline_gives_back_what_was_written(publisher: XPublisher, post: Post) -> None:
    """X replaces links by t.co addresses and escapes three characters; neither may reach the author."""
    written = ["AT&T <b>bold</b> &amp; more", "See https://doi.org/10.1056/NEJMoa2034577 and nejm.org/x."]
    first = post(written[0])
    second = post(written[1])
    newest, oldest = publisher.recent()

    assert (oldest.post_id, oldest.text) == (first, written[0])
    assert newest.post_id == second
    assert newest.text == "See https://doi.org/10.1056/NEJMoa2034577 and http://nejm.org/x."
    assert dt.datetime.now(dt.UTC) - newest.created_at < dt.timedelta(minutes=1)


def test_the_timeline_knows_answers(publisher: XPublisher) -> None:
    thread = submission("One", "Two")
    first = publisher.publish(order(thread)).post_id
    publisher.publish(order(thread, 1, first))

    assert [found.in_reply_to for found in publisher.recent()] == [first, ""]


def test_an_empty_timeline_is_empty(publisher: XPublisher) -> None:
    assert publisher.recent() == ()


@pytest.mark.parametrize(("limit", "shown"), [(1, 1), (5, 5), (7, 7), (500, 8)])
def test_the_timeline_is_as_long_as_asked(limit: int, shown: int, publisher: XPublisher, post: Post) -> None:
    for number in range(8):
        post(f"Pearl number {number}")

    assert len(publisher.recent(limit)) == shown


FAULTS = {
    Fault.SLOW: ("unknown.timeout", True),
    Fault.DRIP: ("unknown.timeout", True),
    Fault.DROP_BEFORE: ("unknown.cut", False),
    Fault.DROP_AFTER: ("unknown.cut", True),
    Fault.SIGNED_OUT: ("x.signed_out", False),
    Fault.NO_CREDIT: ("x.no_credit", False),
    Fault.RATE_LIMITED: ("x.rate_limited", False),
    Fault.USAGE_CAP: ("x.usage_cap", False),
    Fault.UNAVAILABLE: ("unknown.unavailable", False),
    Fault.UNAVAILABLE_AFTER: ("unknown.unavailable", True),
    Fault.MALFORMED: ("unknown.answer", True),
    Fault.NO_ID: ("unknown.answer", True),
    Fault.HTML: ("unknown.answer", False),
    Fault.FILTERED: ("net.proxy", False),
    Fault.PROXY_LOGIN: ("net.proxy", False),
    Fault.HUGE: ("unknown.answer", True),
    Fault.TRUNCATED: ("unknown.cut", True),
    Fault.REDIRECT: ("net.redirect", False),
}


LATE = (Fault.SLOW, Fault.DRIP)


@pytest.mark.parametrize("fault", Fault)
def test_each_fault_has_its_code_and_is_tried_once(
    fault: Fault, publisher: XPublisher, hasty: XPublisher, server: PracticeServer
) -> None:
    """Known means not posted; unknown says nothing either way, and nothing is ever sent twice by itself."""
    code, out = FAULTS[fault]
    server.faults.plan(fault, seconds=0.9 if fault is Fault.SLOW else 0.05)
    with pytest.raises(PostingError) as caught:
        (hasty if fault in LATE else publisher).publish(order(submission(CANARY)))

    error = caught.value
    assert error.code == code
    assert isinstance(error, OutcomeUnknownError) == code.startswith("unknown.")
    assert len(server.state.posts()) == int(out)
    assert CANARY not in f"{error!r} {error.args} {dict(error.params)}"
    assert (error.__context__, error.__cause__) == (None, None)


@pytest.mark.parametrize("fault", sorted(set(Fault) - set(LATE)))
def test_no_fault_of_a_question_is_a_doubt(fault: Fault, publisher: XPublisher, server: PracticeServer) -> None:
    server.faults.plan(fault, method="GET", seconds=0.05)
    with pytest.raises(PostingError) as caught:
        publisher.who()

    assert type(caught.value) is PostingError


def test_after_a_fault_the_next_post_goes(publisher: XPublisher, server: PracticeServer) -> None:
    server.faults.plan(Fault.DROP_BEFORE)
    with pytest.raises(OutcomeUnknownError):
        publisher.publish(order(submission("one")))

    assert publisher.publish(order(submission("two"))).post_id


def test_a_repeat_is_a_duplicate(post: Post, server: PracticeServer) -> None:
    post("Wash your hands.")
    with pytest.raises(PostingError) as caught:
        post("Wash  your hands. ")

    assert (caught.value.code, caught.value.action) == ("x.duplicate", Action.EDIT)
    assert len(server.state.posts()) == 1


@pytest.mark.parametrize(
    ("text", "code"),
    [("x" * 281, "x.too_long"), ("   ", "x.invalid"), ("$AAPL and $PFE", "x.cashtags"), ("a\ufffe", "x.invalid")],
)
def test_a_text_x_refuses(text: str, code: str, post: Post) -> None:
    with pytest.raises(PostingError) as caught:
        post(text)

    assert caught.value.code == code


def test_the_echo_of_a_long_draft_goes_nowhere(post: Post) -> None:
    with pytest.raises(PostingError) as caught:
        post(f"{CANARY} " * 40)

    assert CANARY not in f"{caught.value!r} {caught.value.args}"
    assert caught.value.__context__ is None


def test_answering_somebody_who_did_not_ask_is_refused(post: Post, server: PracticeServer) -> None:
    with pytest.raises(PostingError) as caught:
        post("I agree.", reply_to=PostRef("1846889436626259968", "somebody", "words"))
    server.state.summon("1846889436626259968")

    assert (caught.value.code, caught.value.action) == ("x.reply_not_allowed", Action.OPEN_IN_BROWSER)
    assert post("I agree.", reply_to=PostRef("1846889436626259968", "somebody", "words"))


def test_answering_a_deleted_post_says_so(post: Post, server: PracticeServer) -> None:
    gone = post("one")
    server.state.remove(gone)
    with pytest.raises(PostingError) as caught:
        post("two", reply_to=PostRef(gone))

    assert caught.value.code == "x.reply_gone"


def test_quotes_are_not_for_this_plan_and_can_be_finished_in_the_browser(post: Post, server: PracticeServer) -> None:
    with pytest.raises(PostingError) as caught:
        post("text", quote_of=PostRef("5"))
    server.state.enterprise = True

    assert (caught.value.code, caught.value.action) == ("x.quote_not_allowed", Action.OPEN_IN_BROWSER)
    assert post("text", quote_of=PostRef("5"))
    assert server.state.posts()[0].quote_of == "5"


def test_a_post_that_may_not_be_changed_stands_as_it_was(post: Post, server: PracticeServer) -> None:
    first = post("one")
    with pytest.raises(PostingError) as caught:
        post("one, better", edits=first)
    server.state.premium = True
    newer = post("one, better", edits=first)

    assert (caught.value.code, caught.value.action) == ("x.edit_not_allowed", Action.EDIT)
    assert [(one.post_id, one.history) for one in server.state.posts()] == [(newer, (first,))]


def test_a_community_takes_posts_of_its_members_only(post: Post, server: PracticeServer) -> None:
    with pytest.raises(PostingError) as caught:
        post("text", community_id="5")
    server.state.join("5")

    assert caught.value.code == "x.forbidden"
    assert post("text", community_id="5")
    assert server.state.posts()[0].community_id == "5"


@pytest.mark.parametrize("handle", ["", "a" * 16, "no\x1b[2Jra", "nora lind", "nora/../x", "n\u043fra", "nora\n"])
def test_a_handle_that_x_could_not_have_given_is_no_answer(handle: str, authority: OpenAuthority) -> None:
    """It goes into lists, sentences and the log, and on the command line to a terminal."""
    server = PracticeServer(RealClock(), user=PracticeUser(handle=handle))
    made = practice_publisher(PRACTICE, server.start(), authority, RealClock())
    try:
        with pytest.raises(PostingError) as caught:
            made.who()
    finally:
        made.close()
        server.stop()

    assert caught.value.code == "net.answer"


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("Nora\x1b[2J\u202e Lind\n  qvist", "Nora[2J Lind qvist"),
        ("Dr Nora 👩🏽\u200d⚕️", "Dr Nora 👩🏽\u200d⚕️"),
        ("<b>Nora</b> & co", "<b>Nora</b> & co"),
        ("x" * 5_000, "x" * 50),
        ("\u2066\u200b", "nora"),
    ],
)
def test_a_display_name_is_one_short_line_that_turns_nothing_round(
    told: str, shown: str, authority: OpenAuthority
) -> None:
    server = PracticeServer(RealClock(), user=PracticeUser(handle="nora", name=told))
    made = practice_publisher(PRACTICE, server.start(), authority, RealClock())
    try:
        assert made.who().display_name == shown
    finally:
        made.close()
        server.stop()


def test_an_order_of_another_account_is_refused(publisher: XPublisher, server: PracticeServer) -> None:
    for made in (submission("text", account_id="0" * 32), submission("text", account_kind=AccountKind.X)):
        with watched(CANARY) as watch, pytest.raises(GateRefusedError) as caught:
            publisher.publish(order(made))
        assert caught.value.code == "gate.account"
        assert watch.events == []
    assert server.state.posts() == ()


class _NoAuthority:
    @contextmanager
    def sending(self, order: SendOrder) -> Generator[None]:
        raise GateRefusedError("gate.expired", Action.EDIT)
        yield

    def __repr__(self) -> str:
        return "no"


class _SilentAuthority:
    """Agrees, but gives no leave: an authority that forgets its duty opens no socket either."""

    @contextmanager
    def sending(self, order: SendOrder) -> Generator[None]:
        yield


@pytest.mark.parametrize(
    ("authority", "code"), [(_NoAuthority(), "gate.expired"), (_SilentAuthority(), "gate.no_leave")]
)
def test_without_the_authority_no_socket_opens(
    authority: _NoAuthority, code: str, handle: PracticeHandle, server: PracticeServer
) -> None:
    made = practice_publisher(PRACTICE, handle, authority, RealClock())
    with watched(CANARY) as watch, pytest.raises(GateRefusedError) as caught:
        made.publish(order(submission(CANARY)))
    made.close()

    assert caught.value.code == code
    assert watch.told("socket.connect") == 0
    assert server.state.posts() == ()


def test_the_words_leave_only_under_the_leave_to_send(publisher: XPublisher) -> None:
    with watched(CANARY) as watch:
        publisher.publish(order(submission(CANARY)))
        publisher.who()
        publisher.recent()

    assert watch.told("socket.connect") == 3


def test_a_wrong_bearer_is_signed_out(handle: PracticeHandle) -> None:
    made = XPublisher(PRACTICE, OpenAuthority(), RealClock(), Service(handle.base_url), bearer=FixedBearer("guess"))
    with pytest.raises(PostingError) as caught:
        made.publish(order(submission()))
    made.close()

    assert (caught.value.code, caught.value.action) == ("x.signed_out", Action.RECONNECT)


def test_a_stopped_service_is_offline(publisher: XPublisher, server: PracticeServer) -> None:
    server.stop()
    with pytest.raises(PostingError) as caught:
        publisher.publish(order(submission()))

    assert (type(caught.value), caught.value.code, caught.value.action) == (PostingError, "net.offline", Action.WAIT)


def test_the_rate_limit_is_told_with_its_end(publisher: XPublisher, server: PracticeServer) -> None:
    for _ in range(100):
        server.state.count("post")
    with pytest.raises(PostingError) as caught:
        publisher.publish(order(submission()))

    until = dt.datetime.fromisoformat(str(caught.value.params["until"]))
    assert caught.value.code == "x.rate_limited"
    assert dt.timedelta(minutes=14) < until - dt.datetime.now(dt.UTC) <= dt.timedelta(minutes=15, seconds=2)


def test_account_service_and_keys_belong_together(handle: PracticeHandle) -> None:
    keys = Credentials("a", "b", "c", "d")
    for account, service, credentials in (
        (PRACTICE, X, keys),
        (PRACTICE, Service(handle.base_url), keys),
        (X_ACCOUNT, Service(handle.base_url), None),
        (X_ACCOUNT, X, None),
    ):
        with pytest.raises(ValueError, match="do not belong together"):
            XPublisher(account, OpenAuthority(), RealClock(), service, credentials=credentials)


def test_keys_that_cannot_sign_send_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault inside a library before anything is sent is a failure, not a doubt, and names no key."""
    keys, patience = Credentials("a", "b", "c", "d"), Patience(0.2, 0.2)
    made = XPublisher(X_ACCOUNT, OpenAuthority(), RealClock(), X, credentials=keys, patience=patience)
    monkeypatch.setattr("tweepy.client.OAuth1UserHandler", _breaks)
    with pytest.raises(PostingError) as caught:
        made.publish(order(for_x(CANARY)))
    made.close()

    assert (type(caught.value), caught.value.code) == (PostingError, "net.failed")
    assert caught.value.__context__ is None


def _breaks(*args: object) -> None:
    raise TypeError(f"cannot sign {args} {CANARY}")


def test_what_is_left_of_the_limit_is_known_after_a_post(publisher: XPublisher, post: Callable[..., str]) -> None:
    assert publisher.left() is None
    post("one")
    post("two")
    left = publisher.left()

    assert left
    assert left.remaining == 98
    assert 890 <= (left.until - RealClock().now()).total_seconds() <= 901
