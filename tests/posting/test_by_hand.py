"""By hand: nothing is sent, and no word stands in the address that opens."""

from __future__ import annotations

import pytest

from composer.base.errors import GateRefusedError
from composer.guard.submission import AccountKind, PostRef, Submission
from composer.outbox.account import Account
from composer.posting.by_hand import ByHandPublisher, hand_over
from tests.leave_hook import watched
from tests.posting.orders import CANARY, order, submission


def by_hand(*parts: str, **fields: object) -> Submission:
    return submission(*parts, account_kind=AccountKind.BY_HAND, **fields)


def test_the_parts_are_copied_and_the_address_holds_no_text() -> None:
    over = hand_over(by_hand(f"{CANARY} one", "two"))

    assert over.parts == (f"{CANARY} one", "two")
    assert over.address == "https://x.com/compose/post"
    assert CANARY not in repr(over)


def test_an_answer_or_a_quote_opens_at_the_other_post() -> None:
    post = PostRef("1846889436626259968", "somebody", CANARY)

    for over in (hand_over(by_hand("text", reply_to=post)), hand_over(by_hand("text", quote_of=post))):
        assert over.address == "https://x.com/i/status/1846889436626259968"


@pytest.mark.parametrize("post_id", ["", "1&text=words", "1" * 20, "x"])
def test_only_an_id_gets_into_the_address(post_id: str) -> None:
    with pytest.raises(GateRefusedError):
        hand_over(by_hand("text", reply_to=PostRef(post_id)))


def test_other_accounts_are_not_handed_over() -> None:
    with pytest.raises(GateRefusedError) as caught:
        hand_over(submission("text"))

    assert caught.value.code == "gate.account"


def test_the_publisher_by_hand_opens_no_socket() -> None:
    account = Account("0" * 32, AccountKind.BY_HAND, "somebody", "Somebody")
    publisher = ByHandPublisher(account)
    with watched(CANARY) as watch:
        with pytest.raises(GateRefusedError) as caught:
            publisher.publish(order(by_hand(CANARY)))
        assert (publisher.who(), publisher.recent()) == (account, ())
        publisher.close()

    assert caught.value.code == "gate.by_hand"
    assert watch.events == []
