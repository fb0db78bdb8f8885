"""What is shown as cost is what the service bills, to a tenth of a cent, for every kind of post really sent."""

from __future__ import annotations

from collections.abc import Generator

import pytest

from composer.base.errors import PostingError
from composer.guard.submission import Audience, Poll, PostRef, Submission
from composer.outbox.cost import DELETE, bill_of, cost_of
from composer.posting.client import XPublisher
from composer.posting.practice.handle import PracticeHandle
from composer.posting.practice.server import PracticeServer
from composer.posting.upload import XUploader
from composer.text.entities import has_url
from tests.posting.orders import approval_of, order, submission
from tests.posting.test_upload import PNG, Stored, UploadOrder, Watch, picture, uploader_at

LINK = "https://example.org/paper?id=7"
SUMMONS = PostRef("42", "colleague", "What would you do?")
BARE, DESCRIBED = picture(alt=""), picture(alt="Two lines that cross")
READS = {"own_read", "user_read"}


@pytest.fixture
def uploader(handle: PracticeHandle) -> Generator[XUploader]:
    made = uploader_at(handle)
    yield made
    made.close()


def send(made: Submission, publisher: XPublisher, uploader: XUploader) -> list[str]:
    """Send all posts of a submission with their pictures, each hanging on the one before; return their ids."""
    ids: list[str] = []
    for index in range(len(made.parts)):
        pictures = made.media[index] if made.media else ()
        uploads = tuple(
            uploader.upload(UploadOrder("item", made, approval_of(made), index, place), Stored(PNG), Watch()).media_id
            for place in range(len(pictures))
        )
        hangs_on = ids[-1] if ids else made.reply_to.post_id if made.reply_to else ""
        ids.append(publisher.publish(order(made, index, hangs_on, uploads)).post_id)
    return ids


def billed(server: PracticeServer) -> int:
    return sum(charge.thousandths for charge in server.state.charges() if charge.what not in READS)


SCENARIOS: dict[str, tuple[Submission, int]] = {
    "plain": (submission("Wash your hands."), 15),
    "link": (submission(f"Read this: {LINK}"), 200),
    "bare link": (submission("Read example.org/paper today"), 200),
    "several links": (submission(f"{LINK} and https://example.net and example.com/a"), 200),
    "accidental link": (submission("No fever.No rash"), 200),
    "no link after all": (submission("Ask him@example.org. Or v1.2.3 of it"), 15),
    "link that is no link": (submission("see example.invalidtld and 10.5555/abc"), 15),
    "domain of another script": (submission("siehe müller.example.org bald"), 200),
    "mention, tags, cashtag": (submission("Hello @colleague #MedEd $ABC"), 15),
    "emoji": (submission("👩🏽‍⚕️ 🩺 ≥ 90"), 15),
    "exactly full": (submission("x" * 280), 15),
    "full with a link": (submission("y" * 256 + " " + LINK), 200),
    "thread": (submission("one 1/3", "two 2/3", "three 3/3"), 45),
    "thread, link last": (submission("one", "two", f"more: {LINK}"), 230),
    "thread, link in each": (submission(*(f"{number} {LINK}" for number in range(4))), 800),
    "twelve posts, link once": (submission(*(f"part {number}" for number in range(11)), LINK), 365),
    "answer": (submission("I would wait.", reply_to=SUMMONS), 10),
    "answer with a link": (submission(f"See {LINK}", reply_to=SUMMONS), 200),
    "answer of three posts": (submission("I would wait.", "And look again.", LINK, reply_to=SUMMONS), 225),
    "poll": (submission("Which cuff?", poll=Poll(("Small", "Large"), 60)), 15),
    "audience and marks": (submission("Mine", audience=Audience.FOLLOWING, made_with_ai=True), 15),
    "picture": (submission("Look.", media=((BARE,),)), 15),
    "picture with words": (submission("Look.", media=((DESCRIBED,),)), 20),
    "picture alone": (submission("", media=((DESCRIBED,),)), 20),
    "four pictures": (submission("Look.", media=((DESCRIBED, BARE, DESCRIBED, DESCRIBED),)), 30),
    "pictures and links in a thread": (
        submission("One", f"Two {LINK}", "Three", media=((DESCRIBED,), (BARE, DESCRIBED), ())),
        240,
    ),
}


@pytest.mark.parametrize("name", SCENARIOS)
def test_what_is_shown_is_what_is_billed(
    name: str, publisher: XPublisher, uploader: XUploader, server: PracticeServer
) -> None:
    made, thousandths = SCENARIOS[name]
    server.state.summon(SUMMONS.post_id)
    send(made, publisher, uploader)
    assert (bill_of(made, has_url), billed(server)) == (thousandths, thousandths)
    if made.reply_to is None and not made.media:
        assert cost_of(made.parts, has_url) == thousandths


def test_answering_oneself_costs_what_a_post_costs(
    publisher: XPublisher, uploader: XUploader, server: PracticeServer
) -> None:
    first = submission("One thing more.")
    (own,) = send(first, publisher, uploader)
    answer = submission("Here it is.", reply_to=PostRef(own))
    send(answer, publisher, uploader)
    assert bill_of(first, has_url) + bill_of(answer, has_url, {own}) == billed(server) == 30


def test_what_is_refused_costs_nothing_and_what_is_deleted_a_cent(
    publisher: XPublisher, uploader: XUploader, server: PracticeServer
) -> None:
    made = submission("Wash your hands.")
    (post_id,) = send(made, publisher, uploader)
    for refused in (
        made,
        submission("x" * 281),
        submission("$ABC $DEF"),
        submission("Hm", reply_to=PostRef("7")),
        submission("Read this", quote_of=PostRef("7", "colleague", "Words")),
    ):
        with pytest.raises(PostingError):
            send(refused, publisher, uploader)
    publisher.delete(post_id)
    assert billed(server) == bill_of(made, has_url) + DELETE


def test_all_of_them_on_one_account_add_up(publisher: XPublisher, uploader: XUploader, server: PracticeServer) -> None:
    server.state.summon(SUMMONS.post_id)
    shown = 0
    for number, (made, _) in enumerate(list(SCENARIOS.values())[:8]):
        apart = submission(*(f"{number}: {part}"[:280] for part in made.parts))
        send(apart, publisher, uploader)
        shown += bill_of(apart, has_url)
        assert billed(server) == shown
