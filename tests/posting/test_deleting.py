"""Deleting what is out: over real HTTP to the practice service, and in the outbox."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from composer.backstage import open_services
from composer.base.errors import GateRefusedError, PostingError
from composer.base.paths import Profile
from composer.flow.services import Services
from composer.guard import scope
from composer.guard.submission import AccountKind
from composer.outbox.account import Account
from composer.outbox.item import OutboxItem, State
from composer.posting.by_hand import ByHandPublisher
from composer.posting.client import XPublisher
from composer.posting.leave import DELETING, check_deletion
from composer.posting.practice.faults import Fault
from composer.posting.practice.server import PracticeServer
from tests.fakes import WordGuard
from tests.posting.orders import RealClock


def test_a_post_is_deleted(publisher: XPublisher, post: Callable[..., str], server: PracticeServer) -> None:
    post_id = post("Wash your hands.")
    publisher.delete(post_id)

    assert publisher.recent() == ()
    assert server.state.was_deleted(post_id)


def test_what_is_not_there_any_more_is_no_failure(publisher: XPublisher) -> None:
    publisher.delete("5")


@pytest.mark.parametrize("post_id", ["", "x", "1/../2", "1" * 20])
def test_what_is_no_id_is_not_asked_for(post_id: str, publisher: XPublisher) -> None:
    with pytest.raises(PostingError):
        publisher.delete(post_id)


def test_by_hand_nothing_is_deleted() -> None:
    with pytest.raises(GateRefusedError):
        ByHandPublisher(Account("h", AccountKind.BY_HAND, "h", "H")).delete("5")


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/2/tweets/5", None),
        ("DELETE", "/2/tweets", None),
        ("DELETE", "/2/tweets/5/liking_users", None),
        ("DELETE", "/2/tweets/5?text=words", None),
        ("DELETE", "/2/tweets/5", b"words"),
        ("DELETE", "/2/tweets/words", None),
    ],
)
def test_nothing_else_goes_as_a_deletion(method: str, path: str, body: bytes | None) -> None:
    with pytest.raises(GateRefusedError):
        check_deletion(method, f"https://api.x.com{path}", body)


def test_without_leave_nothing_is_deleted(publisher: XPublisher, post: Callable[..., str]) -> None:
    post_id = post("Wash your hands.")
    client = publisher._client()
    with pytest.raises(GateRefusedError):
        client.request("DELETE", f"/2/tweets/{post_id}")
    with scope.leave(scope.Asking("recent")), pytest.raises(GateRefusedError):
        client.request("DELETE", f"/2/tweets/{post_id}")
    with scope.leave(scope.Asking(DELETING)), pytest.raises(GateRefusedError):
        client.request("GET", "/2/users/me")


# -- in the outbox


@pytest.fixture
def services(tmp_path: Path) -> Generator[Services]:
    made = open_services(Profile(tmp_path / "d", tmp_path / "c"), RealClock(), WordGuard(), lasting=False)
    yield made
    made.close()


def sent(services: Services, *parts: str) -> OutboxItem:
    from composer.guard.author import AuthorProfile
    from composer.guard.submission import Submission

    submission = Submission("practice", AccountKind.PRACTICE, parts)
    report = WordGuard().check(submission, AuthorProfile())
    approval = services.gate.approve(submission, report)
    item = services.outbox.add(submission, approval, RealClock().now(), "")
    for _ in parts:
        services.queue.send_next()
    return services.outbox.get(item.item_id)


def faults(services: Services) -> object:
    return services.desk.practice._server.faults


def test_a_thread_is_deleted_from_its_end(services: Services) -> None:
    item = sent(services, "one", "two", "three")
    assert [part.index for part in item.deletable] == [0, 1, 2]
    after = services.removal.delete(item.item_id)

    assert after.state is State.SENT
    assert after.all_deleted
    assert after.deletable == ()
    assert services.desk.publisher("practice").recent() == ()
    rows = [row for row in services.trail.all() if row.event == "outbox.deleted"]
    assert [dict(row.facts)["part"] for row in rows] == [2, 1, 0]


def test_what_stops_halfway_goes_on_later(services: Services) -> None:
    item = sent(services, "one", "two")
    faults(services).plan(Fault.UNAVAILABLE_AFTER, "DELETE")
    with pytest.raises(PostingError) as refused:
        services.removal.delete(item.item_id)
    assert refused.value.code == "delete.unknown"
    assert len(services.outbox.get(item.item_id).deletable) == 2

    assert services.removal.delete(item.item_id).all_deleted


def test_what_the_service_refuses_stays(services: Services) -> None:
    item = sent(services, "one")
    faults(services).plan(Fault.SIGNED_OUT, "DELETE")
    with pytest.raises(PostingError) as refused:
        services.removal.delete(item.item_id)

    assert refused.value.code == "x.signed_out"
    assert not services.outbox.get(item.item_id).all_deleted


def test_what_is_not_out_cannot_be_deleted(services: Services) -> None:
    sent(services, "one")
    twice = sent(services, "one")  # refused: it repeats the first

    assert twice.state is State.NOT_SENT
    assert twice.deletable == ()
    assert not twice.all_deleted
    services.removal.delete(twice.item_id)
    assert len(services.desk.publisher("practice").recent()) == 1
