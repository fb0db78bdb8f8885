"""Each shortener by its contract, over real HTTP on loopback: what it makes of a link, and why there is none."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from composer.base.errors import LinkError
from tests.links.conftest import House
from tests.links.doubles import CASES, LONG, Case, Double, Reply, Seen, running

pytestmark = pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])


@pytest.fixture(autouse=True)
def no_thread_left() -> object:
    before = set(threading.enumerate())
    yield
    assert not [thread for thread in set(threading.enumerate()) - before if thread.is_alive()]


def replying(case: Case, reply: Reply) -> Callable[[Seen], Reply]:
    """Answer so to a right request, and to no other."""

    def answer(seen: Seen) -> Reply:
        case.demands(seen)
        return reply

    return answer


def refused(house: House, case: Case, reply: Reply) -> str:
    """Return the code of why there is no short link."""
    with running(Double(replying(case, reply))) as double:
        house.use(case, double.base)
        with pytest.raises(LinkError) as told:
            house.desk.shorten(house.yes(case.name, LONG))
    assert len(double.seen) == 1
    assert told.value.__context__ is None or not str(told.value.__context__)
    return told.value.code


def test_a_new_link_and_one_made_before_come_back_short(house: House, case: Case) -> None:
    for reply in (case.made, case.again):
        with running(Double(replying(case, reply))) as double:
            house.use(case, double.base)
            assert house.desk.shorten(house.yes(case.name, LONG)) == case.short
    assert house.desk.targets() == {case.short: LONG}


def test_a_reached_limit_is_called_one(house: House, case: Case) -> None:
    assert refused(house, case, case.quota) == "link.quota"


def test_a_wrong_key_is_called_one(house: House, case: Case) -> None:
    if case.wrong_key is not None:
        assert refused(house, case, case.wrong_key) == "link.key"
    else:
        assert house.desk.shortening(case.name).has_key is False


def test_a_link_the_service_does_not_take_is_called_so(house: House, case: Case) -> None:
    assert refused(house, case, case.refused) == "link.refused"


def test_a_short_link_that_leads_elsewhere_is_not_used(house: House, case: Case) -> None:
    if case.elsewhere is not None:
        assert refused(house, case, case.elsewhere) == "link.other_target"
    assert house.desk.targets() == {}


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"a":', b"{}", b"null", b"[" * 5000, b"\xff\xfe"])
def test_an_answer_nobody_can_read_is_no_link(house: House, case: Case, body: bytes) -> None:
    assert refused(house, case, (200, {}, body)) in {"link.answer", "link.refused"}


@pytest.mark.parametrize(
    "short", ["", "no link", "https://a.b c", "https://u:p@a.org/", "x" * 5000, "javascript:alert(1)"]
)
def test_what_is_called_a_short_link_must_be_one(house: House, case: Case, short: str) -> None:
    made = case.made[2]
    spoilt = {
        name: short if value == case.short else {**value, "tiny_url": short} if name == "data" else value
        for name, value in made.items()
    }
    assert refused(house, case, (200, {}, spoilt)) in {"link.answer", "link.refused"}


@pytest.mark.parametrize("status", [500, 502, 503])
def test_a_service_that_is_down_is_called_so(house: House, case: Case, status: int) -> None:
    assert refused(house, case, (status, {}, b"<html>down</html>")) == "link.busy"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_another_host_is_not_followed(house: House, case: Case, status: int) -> None:
    other = Double(lambda seen: case.made)
    with running(other):
        assert refused(house, case, (status, {"Location": other.base + "/v4/shorten"}, {})) == "link.redirect"
    assert other.seen == []


def test_a_service_that_answers_a_byte_now_and_then_is_given_up_in_time(hasty: House, case: Case) -> None:
    with running(Double(replying(case, case.made), drip_s=0.1)) as double:
        hasty.use(case, double.base)
        with pytest.raises(LinkError) as told:
            hasty.desk.shorten(hasty.yes(case.name, LONG))
    assert told.value.code == "link.timeout"
