"""No link goes anywhere without the gate's yes for exactly it; the choice is kept, the key in the keyring."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from composer.base.errors import GateRefusedError, LinkError, VignetteError
from composer.base.shortening import Shortening
from composer.flow.phrases_errors import ERRORS
from composer.guard import scope
from composer.guard.errand import Errand, for_service
from composer.guard.submission import AccountKind, Link, Submission
from composer.links.door import Door
from composer.links.question import Place, Question
from composer.links.shortener import check_link
from composer.links.targets import Targets
from tests.conftest import FakeClock
from tests.house.test_doors import ROOT
from tests.leave_hook import watched
from tests.links.conftest import House
from tests.links.doubles import CASES, LONG, Case, Double, running

ISGD: Case = next(case for case in CASES if case.name == "isgd")


@pytest.fixture
def service():
    with running(Double(lambda seen: ISGD.made)) as double:
        yield double


def refused(house: House, errand: Errand) -> str:
    with pytest.raises(VignetteError) as told:
        house.desk.shorten(errand)
    return told.value.code


def test_the_only_connection_goes_out_with_leave_for_exactly_this_link(house: House, service: Double) -> None:
    house.use(ISGD, service.base)
    with watched("cuff-size") as watch:
        errand = house.yes("isgd", LONG)
        house.desk.shorten(errand)
    told = [leave for event, leave in watch.events if event == "socket.connect"]
    assert told == [scope.Fetching(errand.submission.digest)]
    assert house.trail.events() == ["gate.approved", "link.asked"]
    assert all("example" not in str(facts) for _, facts in house.trail.rows)


def test_a_link_that_names_a_patient_gets_no_yes(house: House, service: Double) -> None:
    house.use(ISGD, service.base)
    with pytest.raises(GateRefusedError) as told:
        house.yes("isgd", "https://www.example.org/stories/Maria-and-her-hip-operation")
    assert told.value.code == "gate.block"
    assert service.seen == []


def test_one_yes_is_for_one_request_to_one_service_about_one_link(
    house: House, service: Double, clock: FakeClock
) -> None:
    house.use(ISGD, service.base)
    errand = house.yes("isgd", LONG)
    other = for_service("isgd", LONG + "&more=1")
    assert refused(house, dataclasses.replace(errand, submission=other)) == "gate.changed"
    forged = dataclasses.replace(errand.approval, submission_digest=other.digest)
    assert refused(house, Errand(other, forged)) == "gate.forged"
    assert service.seen == []
    house.desk.shorten(errand)
    assert refused(house, errand) == "gate.used"
    late = house.yes("isgd", LONG)
    clock.moment += dt.timedelta(days=8)
    assert refused(house, late) == "gate.expired"
    assert len(service.seen) == 1


def test_a_yes_for_a_post_is_none_for_a_service(house: House, service: Double) -> None:
    house.use(ISGD, service.base)
    post = Submission("service/isgd", AccountKind.X, (LONG,))
    from composer.guard.author import AuthorProfile
    from tests.fakes import WordGuard

    errand = Errand(post, house.gate.approve(post, WordGuard().check(post, AuthorProfile())))
    assert refused(house, errand) == "link.off"
    assert service.seen == []


def test_without_leave_the_door_opens_no_socket(house: House, service: Double) -> None:
    errand = house.yes("isgd", LONG)
    door = Door(Place.of(service.base))
    for leave in (scope.Asking("who"), scope.Sending("0" * 64, 0), scope.Fetching("0" * 64)):
        with watched("cuff-size", strict=False) as watch, scope.leave(leave), pytest.raises(GateRefusedError):
            door.carry(errand, lambda _: Question.get("/", {}))
        assert watch.told("socket.connect") == 0
    assert service.seen == []


def test_the_environment_names_no_proxy_and_no_roots(
    house: House, service: Double, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("SSL_CERT_FILE", "nowhere")
    house.use(ISGD, service.base)
    assert house.desk.shorten(house.yes("isgd", LONG)) == ISGD.short
    assert {"cookie", "authorization"}.isdisjoint(service.seen[0].headers)
    assert service.seen[0].headers["user-agent"] == "Vignette"


def test_an_answer_that_is_too_long_is_not_read_to_its_end(house: House, service: Double) -> None:
    service.answer = lambda seen: (200, {}, b" " * 3_000_000)
    house.use(ISGD, service.base)
    assert refused(house, house.yes("isgd", LONG)) == "link.answer"


def test_a_service_nobody_answers_for_is_out_of_reach(house: House) -> None:
    with running(Double(lambda seen: ISGD.made)) as double:
        house.use(ISGD, double.base)
    assert refused(house, house.yes("isgd", LONG)) == "link.offline"


@pytest.mark.parametrize(
    ("link", "code"),
    [
        ("https://nurse:pw@clinic.example.org/a/long/path/of/it", "link.sign_in"),
        ("www.example.org/a/long/path", "link.none"),
        ("https://www.example.org/a and more", "link.none"),
        ("https://www.example.org/" + "a" * 2_000, "link.too_long"),
        ("https://bit.ly/abc", "link.short_already"),
        ("https://doi.org/10.5555/example", "link.kept_long"),
        ("https://pubmed.ncbi.nlm.nih.gov/7990511/", "link.kept_long"),
    ],
)
def test_some_links_are_not_shortened_and_the_reason_is_told(link: str, code: str) -> None:
    with pytest.raises(LinkError) as told:
        check_link(link)
    assert told.value.code == code


@pytest.mark.parametrize(
    "address",
    [
        "http://short.example.org", "ftp://short.example.org", "https://u:p@short.example.org", "https://short", "",
        "https://short.example.org/?key=1", "https://short.example.org/#a", "https://a..example.org",
        "https://exa mple.org",
        "http://127.0.0.1.example.org", "https://" + "a" * 300 + ".org", "https://short.example.org/../b c",
    ],
)  # fmt: skip
def test_an_address_is_https_or_on_this_computer(house: House, address: str) -> None:
    with pytest.raises(LinkError) as told:
        Place.of(address)
    assert told.value.code == "link.address"
    with pytest.raises(LinkError):
        house.desk.keep_shortening(Shortening("shlink", address or "x y"))
    assert house.desk.shortening() == Shortening()


def test_the_choice_is_kept_and_the_key_lies_in_the_keyring_alone(house: House, database) -> None:
    kept = house.desk.keep_shortening(Shortening("shlink", "short.example.org/", "go.example.org"), " k3y ")
    assert kept == Shortening("shlink", "https://short.example.org", "go.example.org", has_key=True)
    assert house.keys.get("link/shlink/key") == "k3y"
    assert "k3y" not in str(database.rows("SELECT * FROM settings"))
    assert house.desk.keep_shortening(Shortening()) == Shortening()
    assert house.desk.shortening("shlink") == kept
    assert house.desk.forget_key("shlink") == Shortening()
    assert house.desk.shortening("shlink").has_key is False


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (Shortening("bitly"), "link.no_key"),
        (Shortening("shlink"), "link.no_address"),
        (Shortening("shortio"), "link.no_domain"),
    ],
)
def test_what_is_missing_in_the_settings_is_named(house: House, wanted: Shortening, code: str) -> None:
    house.desk.keep_shortening(wanted)
    assert refused(house, house.yes(wanted.service, LONG)) == code


def test_the_guard_will_look_at_where_a_short_link_leads() -> None:
    parts = ("See https://is.gd/a1 and https://is.gd/a1.", "https://is.gd/b2")
    targets = Targets()
    assert targets.links_of(parts) == ()
    targets.update({"https://is.gd/a1": LONG, "https://is.gd/c3": LONG})
    assert targets.links_of(parts) == (Link("https://is.gd/a1", LONG),)


def test_each_code_of_the_links_has_a_sentence() -> None:
    import re

    files = (ROOT / "composer" / "links").rglob("*.py")
    named = {code for path in files for code in re.findall(r'"(link\.[a-z_]+)"', path.read_text("utf-8"))}
    assert len(named - {"link.asked"}) > 20
    assert named - {"link.asked"} - set(ERRORS) == set()
