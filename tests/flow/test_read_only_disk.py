"""The disk turns read-only under an open store: every write says so, what stood stands, and afterwards all goes on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from composer.backstage import open_services
from composer.base.errors import StoreError
from composer.base.paths import Profile
from composer.base.progress import Progress
from composer.drafts.picture import Attached
from composer.flow import wording
from composer.flow.services import Services
from composer.guard.answers import Answer, Who
from composer.guard.author import AuthorProfile
from composer.guard.report import Label
from composer.guard.submission import Poll, Submission
from composer.outbox.incidents import Incident
from composer.outbox.item import State
from composer.text.template import Template
from composer.vault import backup
from composer.vault.database import Database
from tests.cli.test_post import Drawer
from tests.drafts.test_picture_store import taken
from tests.fakes import WordGuard
from tests.posting.orders import RealClock
from tests.vault.odd_disk import available, on_read_only

pytestmark = pytest.mark.skipif(not available(), reason="this system refuses no thread its writing")

SHOWN = taken(b"a picture that is kept")
STOOD, GOES, THROWN = "a" * 32, "b" * 32, "c" * 32


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path / "data", tmp_path / "config")
    made.prepare()
    return made


def _opened(profile: Profile) -> Services:
    return open_services(profile, RealClock(), WordGuard(), lasting=True)


@pytest.fixture
def services(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    drawer = Drawer()
    monkeypatch.setattr("composer.backstage.open_locker", lambda *_: drawer)
    made = _opened(profile)
    made.drafts.save(STOOD, ("It stood here before.",), "practice", None)
    made.drafts.save(THROWN, ("Thrown away.",), "practice", None)
    made.drafts.throw(THROWN)
    made.pictures.add(SHOWN)
    yield made
    made.close()


def _queued(services: Services) -> str:
    """Put a post into the outbox that is due."""
    practice = services.desk.accounts()[0]
    submission = Submission(account_id="practice", account_kind=practice.kind, parts=("Wash your hands.",))
    approval = services.gate.approve(submission, WordGuard().check(submission, AuthorProfile()))
    return services.outbox.add(submission, approval, RealClock().now(), GOES).item_id


def _writes(services: Services, item_id: str) -> dict[str, Callable[[], object]]:
    """Return everything that writes, by what it is to its author."""
    picture = taken(b"a picture that nobody has")
    item = services.outbox.get(item_id)
    return {
        "typing": lambda: services.drafts.save(STOOD, ("It stood here before. And more.",), "practice", None),
        "another draft": lambda: services.drafts.save("d" * 32, ("new",), "practice", None),
        "throwing away": lambda: services.drafts.throw(STOOD),
        "bringing back": lambda: services.drafts.bring_back(THROWN),
        "deleting for good": lambda: services.drafts.delete_for_good((THROWN,)),
        "a picture": lambda: services.pictures.add(picture),
        "showing it": lambda: services.pictures.attach(STOOD, ((Attached(SHOWN.picture),),)),
        "an answer": lambda: services.answers.put(STOOD, (Answer(Label.NAME, "nora", Who.COLLEAGUE),)),
        "a poll": lambda: services.polls.put(STOOD, Poll(("yes", "no"), 60)),
        "a template": lambda: services.notebook.keep_templates((Template("mine", "words", own=True),)),
        "own words": lambda: services.notebook.keep_words(("words",)),
        "who writes": lambda: services.shelf.put(AuthorProfile()),
        "posting": lambda: _queued(services),
        "taking back": lambda: services.outbox.take_back(item_id),
        "sending": lambda: services.queue.send_next(item_id),
        "the log": lambda: services.trail.write("look.back", {"posts": 1}),
        "a record": lambda: services.incidents.keep(Incident(item_id, dt.date(2026, 1, 2)), item),
        "the archive": services.archive.forget,
    }


def _stands(services: Services) -> tuple[object, ...]:
    return (
        [(one.draft_id, one.parts) for one in services.drafts.list()],
        services.drafts.trash(),
        [(one.item_id, one.state, one.submission.parts) for one in services.outbox.items()],
        services.pictures.gallery(STOOD),
        services.answers.get(STOOD),
        services.polls.get(STOOD),
        services.notebook.templates(),
        services.notebook.words(),
        [row.event for row in services.trail.all()],
        services.incidents.all(),
    )


def test_each_write_says_that_the_disk_takes_no_writing_and_nothing_is_lost(
    services: Services, profile: Profile
) -> None:
    item_id = _queued(services)
    before = _stands(services)
    told = {what: on_read_only(work) for what, work in _writes(services, item_id).items()}

    wrong = {what: error for what, error in told.items() if getattr(error, "code", "") != "store.read_only"}
    assert wrong == {}
    assert _stands(services) == before
    assert services.trail.verify() is None
    assert wording.error("store.read_only", {}).text == "The disk takes no writing. Your text is kept in memory only."


def test_nothing_goes_out_that_could_not_be_written_down_before(services: Services) -> None:
    """SENDING stands on the disk before a socket opens (law 4): else a crash might send it twice."""
    item_id = _queued(services)
    services.desk.publisher("practice").recent(5)
    on_read_only(lambda: services.queue.send_next(item_id))

    assert services.desk.publisher("practice").recent(5) == ()
    assert services.outbox.get(item_id).state is State.QUEUED
    services.queue.send_next(item_id)
    assert [post.text for post in services.desk.publisher("practice").recent(5)] == ["Wash your hands."]


def test_once_the_disk_takes_writing_again_the_same_store_goes_on_and_keeps_it(
    services: Services, profile: Profile
) -> None:
    """The way out, "Try again": no restart, and what was typed meanwhile is kept."""
    words = ("It stood here before. And more.",)
    for _ in range(3):
        on_read_only(lambda: services.drafts.save(STOOD, words, "practice", None))
    services.drafts.save(STOOD, words, "practice", None)
    services.close()

    again = _opened(profile)
    try:
        kept = again.drafts.get(STOOD)
        assert kept is not None
        assert kept.parts == words
        assert again.trail.verify() is None
    finally:
        again.close()


def test_a_backup_onto_it_says_so_and_leaves_nothing(services: Services, tmp_path: Path) -> None:
    db = Database.open(tmp_path / "store.db", bytes(32), {})
    target = tmp_path / "elsewhere" / "mine.vignette-backup"
    target.parent.mkdir()
    told = on_read_only(lambda: backup.write(db, target, backup.Wraps(""), "", Progress()))
    db.close()

    assert isinstance(told, StoreError)
    assert told.code == "safety.read_only"
    assert list(target.parent.iterdir()) == []


def test_a_store_in_memory_knows_no_disk() -> None:
    db = Database.open(None, bytes(32), {})
    assert on_read_only(lambda: db.put_setting("a", "b")) is None
    db.close()
