"""What an institution has set is the gate's to enforce, at the yes and once more at sending."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from composer.base.errors import GateRefusedError
from composer.guard.authorization import Authorization, Item, Kept, Signer
from composer.guard.errand import for_service
from composer.guard.gate import Gate
from composer.guard.report import Report, Verdict
from composer.guard.submission import AccountKind, PostRef, Submission
from composer.policy.policy import Feature, Override, Policy, broken
from tests.conftest import FakeClock, FakeTrail
from tests.guard.builders import clear, draft, name

KEY = bytes(range(32))


class House:
    """A gate whose institution changes its mind."""

    def __init__(self) -> None:
        self.clock, self.trail, self.policy = FakeClock(), FakeTrail(), Policy()
        self.gate = Gate(KEY, self.clock, self.trail, rules=lambda: self.policy)

    def code(self, submission: Submission, answer: Authorization | None = None, report: Report | None = None) -> str:
        try:
            self.gate.approve(submission, report or clear(submission), answer)
        except GateRefusedError as error:
            return error.code
        return ""


@pytest.fixture
def house() -> House:
    return House()


def _off(*features: Feature) -> Policy:
    return Policy(disabled=frozenset(features), digest="ab" * 32)


def test_under_a_broken_policy_nothing_goes_and_the_refusal_says_why(house: House) -> None:
    house.policy = broken("policy.key", "lok", "cd" * 32)

    for submission in (draft("Wash your hands"), for_service("bitly", "https://a.example/b")):
        with pytest.raises(GateRefusedError) as caught:
            house.gate.approve(submission, clear(submission))
        assert (caught.value.code, caught.value.params["detail"]) == ("policy.key", "lok")
    assert house.trail.rows[0][1]["policy"] == "2+broken:" + "cd" * 32


@pytest.mark.parametrize(
    ("feature", "submission"),
    [
        (Feature.REPLIES, draft("Thank you", reply_to=PostRef("1"))),
        (Feature.REPLIES, draft("Thank you", quote_of=PostRef("1"))),
        (Feature.SCHEDULING, draft("Later", scheduled=dt.datetime(2026, 11, 25, 7, tzinfo=dt.UTC))),
        (Feature.BY_HAND, replace(draft("By hand"), account_kind=AccountKind.BY_HAND)),
        (Feature.SHORTENERS, for_service("bitly", "https://a.example/b")),
        (Feature.CITATIONS, for_service("crossref", "https://doi.org/10.1000/xyz123")),
        (Feature.CITATIONS, for_service("ncbi", "https://doi.org/10.1000/xyz123")),
    ],
)
def test_what_is_turned_off_does_not_go_and_all_else_does(
    house: House, feature: Feature, submission: Submission
) -> None:
    assert house.code(submission) == ""

    house.policy = _off(feature)
    assert house.code(submission) == f"policy.off_{feature.value}"

    house.policy = _off(*(set(Feature) - {feature}))
    assert house.code(submission) == ""


def test_a_shortener_that_is_not_listed_gets_no_link(house: House) -> None:
    house.policy = Policy(shorteners=frozenset({"shlink"}), digest="ab" * 32)

    assert house.code(for_service("shlink", "https://a.example/b")) == ""
    assert house.code(for_service("bitly", "https://a.example/b")) == "policy.no_shortener"
    assert house.code(for_service("crossref", "https://doi.org/10.1000/xyz123")) == ""


def test_where_nobody_may_override_an_authorization_does_not_help(house: House) -> None:
    submission = draft("Maria rang the bell")
    report = replace(clear(submission), verdict=Verdict.BLOCK, findings=(name(),))
    day = house.clock.moment.date()
    form = Authorization(submission.digest, Signer.PATIENT, Kept.RECORD, (Item.NAMES,), day, day, read=True)
    approval = house.gate.approve(submission, report, form)
    house.policy = Policy(override=Override.NOBODY, digest="ab" * 32)

    assert house.code(submission, form, report) == "gate.no_override"
    assert house.code(submission, None, report) == "gate.block"
    with pytest.raises(GateRefusedError) as caught:
        house.gate.verify(approval, submission)
    assert caught.value.code == "gate.no_override"


def test_a_yes_given_under_another_policy_is_void(house: House) -> None:
    submission = draft("Wash your hands")
    house.policy = Policy(digest="ab" * 32)
    approval = house.gate.approve(submission, clear(submission))
    house.gate.verify(approval, submission)

    for other in (Policy(digest="cd" * 32), Policy()):
        house.policy = other
        with pytest.raises(GateRefusedError) as caught:
            house.gate.verify(approval, submission)
        assert caught.value.code == "gate.policy"


def test_the_log_names_the_policy_and_the_account(house: House) -> None:
    house.policy = Policy(digest="ab" * 32)
    house.gate.approve(draft("Wash your hands"), clear(draft("Wash your hands")))

    ((_, facts),) = house.trail.rows
    assert facts["policy"] == "2+" + "ab" * 32
    assert facts["account"] == "practice"
