"""`vignette post` and `vignette accounts`: the gate of the window, a real store, the real practice service."""

from __future__ import annotations

import hashlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import BinaryIO

import pytest

from composer.backstage import open_services
from composer.base.arguments import USAGE
from composer.base.errors import GuardError, MediaError, StoreError
from composer.base.paths import Profile
from composer.base.settings import Settings, save
from composer.cli.accounts import main as accounts
from composer.cli.main import main as vignette
from composer.cli.post import COULD_NOT, SENT, main
from composer.cli.post_pictures import keep, taken
from composer.cli.post_targets import rules
from composer.drafts.aim import Aim
from composer.drafts.mark_store import Marks
from composer.drafts.picture import Picture, Taken
from composer.flow.changing import to_change
from composer.flow.services import Services
from composer.guard.reading import Reading
from composer.guard.submission import AccountKind, Audience, Poll, PostRef, Submission
from composer.outbox.item import State
from composer.posting.practice.state import PracticePost, PracticeState
from composer.vault.keys import SessionKeys
from tests.fakes import WordGuard
from tests.posting.orders import RealClock
from tests.vault.test_real_keyring import pytestmark as with_a_real_keyring

ROOT = Path(__file__).resolve().parents[2]
KEY = bytes(32)
WARN, BLOCK = 1, 2


class Drawer(SessionKeys):
    """A keyring in memory that knows the store's key."""

    def store_key(self, store: Path) -> bytes:
        return KEY


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Profile:
    drawer = Drawer()
    monkeypatch.setattr("composer.backstage.open_locker", lambda *_: drawer)
    made = Profile(tmp_path / "data", tmp_path / "config")
    made.prepare()
    save(made.settings, Settings(keep_practice=True))  # so that the next command sees what this one has posted
    return made


@pytest.fixture
def look(profile: Profile) -> Callable[[Callable[[Services], object]], object]:
    """Open the store as the window does, look, and close it."""

    def open_and(use: Callable[[Services], object]) -> object:
        services = open_services(profile, RealClock(), WordGuard(), lasting=True)
        try:
            return use(services)
        finally:
            services.close()

    return open_and


@pytest.fixture
def post(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    def send(text: str | bytes, *arguments: str, guard: WordGuard | None = None) -> int:
        data = text if isinstance(text, bytes) else text.encode()
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data), isatty=lambda: False))
        return main(arguments, profile, RealClock(), lambda: guard or WordGuard())

    return send


def states(services: Services) -> list[State]:
    return [item.state for item in services.outbox.items()]


def timeline(services: Services) -> list[str]:
    return [one.text for one in services.desk.publisher("practice").recent(20)]


def test_a_clear_text_goes_out(post, look, capsys: pytest.CaptureFixture[str]) -> None:
    assert post("Wash your hands.\n") == SENT

    assert look(timeline) == ["Wash your hands."]
    assert look(states) == [State.SENT]
    said = capsys.readouterr().out
    assert "It is out." in said
    assert "$0.015" in said


def test_a_thread_goes_in_order(post, look) -> None:
    assert post("one\n\n---\n\ntwo\n\n---\n\nthree") == SENT

    assert look(timeline) == ["three", "two", "one"]


def test_what_must_change_does_not_go(post, look, capsys: pytest.CaptureFixture[str]) -> None:
    assert post("Admitted Maria today.") == BLOCK
    assert post("Admitted Maria today.", "--considered", "patient_agreed") == BLOCK

    assert look(states) == []
    assert "Maria" in capsys.readouterr().out  # it is the author's own terminal, as with `vignette check`


def test_a_warning_needs_an_answer(post, look, capsys: pytest.CaptureFixture[str]) -> None:
    assert post("It came last night.") == WARN
    assert look(states) == []
    assert "--considered" in capsys.readouterr().err

    assert post("It came last night.", "--considered", "not_one_patient") == SENT
    assert look(states) == [State.SENT]


@pytest.mark.parametrize(
    ("text", "status"), [("Wash your hands.", 0), ("It came last night.", WARN), ("Admitted Maria.", BLOCK)]
)
def test_a_dry_run_sends_nothing(text: str, status: int, post, look) -> None:
    assert post(text, "--dry-run", "--considered", "patient_agreed") == status

    assert look(states) == []
    assert look(timeline) == []


def test_a_check_that_cannot_look_sends_nothing(post, look) -> None:
    assert post("Wash your hands.", guard=WordGuard(GuardError("guard.crashed"))) == COULD_NOT

    assert look(states) == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("x" * 281, "too long"),
        (b"\xff\xfe", "cannot be read"),
        ("see https://user:word@example.org", "password"),
        ("\ufeffmark", ""),
    ],
)
def test_what_cannot_go_is_said_before(text: str | bytes, says: str, post, capsys: pytest.CaptureFixture[str]) -> None:
    status = post(text, "--dry-run")

    assert status == COULD_NOT or not says
    assert says in capsys.readouterr().err


def test_an_empty_text_is_refused(post, look) -> None:
    assert post("  \n") == COULD_NOT
    assert look(states) == []


def test_a_text_is_never_an_argument(post, capsys: pytest.CaptureFixture[str]) -> None:
    assert vignette(["post", "Admitted Zebulon today."]) == USAGE

    told = capsys.readouterr()
    assert "Zebulon" not in told.out + told.err


def test_a_file_is_read(post, look, tmp_path: Path) -> None:
    file = tmp_path / "draft.txt"
    file.write_text("From a file.\n", "utf-8")

    assert post("not this", "--file", str(file)) == SENT
    assert look(timeline) == ["From a file."]


def test_a_draft_of_the_store_goes_and_is_no_draft_any_more(post, look) -> None:
    def write(services: Services) -> str:
        draft = services.drafts.new("practice")
        services.drafts.save(draft.draft_id, ("From the store.", "  "), "practice", None)
        return draft.draft_id

    draft_id = look(write)

    assert post("", "--draft", "another") == COULD_NOT
    assert post("", "--draft", str(draft_id)) == SENT
    assert look(timeline) == ["From the store."]
    assert look(lambda services: services.drafts.rows()) == ()


def test_what_x_refuses_is_said_and_stays_in_the_outbox(post, look, capsys: pytest.CaptureFixture[str]) -> None:
    post("Wash your hands.")
    assert post("Wash your hands.") == COULD_NOT

    assert State.NOT_SENT in look(states)
    told = capsys.readouterr()
    assert "it repeats an earlier post" in told.err


def test_for_programs_no_word_of_the_draft_is_said(post, capsys: pytest.CaptureFixture[str]) -> None:
    post("Admitted Maria today.", "--json")
    post("Wash your hands.", "--json")

    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert lines[0]["verdict"] == "block"
    told = {"verdict": "clear", "findings": 0, "not_looked": [], "posts": 1, "cost": 0.015, "second_reader": False}
    assert lines[1] == told | {"waits_for": None}
    assert (lines[2]["state"], len(lines[2]["posts"])) == ("sent", 1)
    assert not any("Maria" in json.dumps(line) for line in lines)


def test_marks_and_who_may_reply_go_along(post, look) -> None:
    assert post("Marked.", "--made-with-ai", "--paid-partnership", "--replies", "following") == SENT

    (item,) = look(lambda services: services.outbox.items())
    assert item.submission.made_with_ai
    assert item.submission.paid_partnership
    assert item.submission.audience.value == "following"


def test_a_drafts_own_marks_go_along_unless_others_are_asked_for(post, look) -> None:
    def write(services: Services) -> None:
        for draft_id in ("a" * 32, "b" * 32):
            services.drafts.save(draft_id, (f"Marked {draft_id[0]}.",), "practice", None)
            services.marks.put(draft_id, Marks(Audience.MENTIONED, paid_partnership=True))

    look(write)
    assert post("", "--draft", "a" * 32) == SENT
    assert post("", "--draft", "b" * 32, "--replies", "everyone", "--made-with-ai") == SENT

    sent = look(lambda services: [Marks.of(item.submission) for item in services.outbox.items()])
    assert set(sent) == {
        Marks(Audience.MENTIONED, paid_partnership=True),
        Marks(made_with_ai=True, paid_partnership=True),
    }


SECOND = 'version = 1\n[check]\nsecond_reader = "always"\n'


@pytest.fixture
def second_reader(tmp_path: Path, profile: Profile) -> Profile:
    """The same profile, on a computer whose institution asks for a second reader."""
    place = tmp_path / "institution" / "policy.toml"
    place.parent.mkdir(mode=0o755)
    place.write_text(SECOND)
    place.chmod(0o644)
    return replace(profile, policy=place, policy_owner=os.getuid())


def test_where_a_second_reader_is_asked_for_it_says_that_and_where_to_go(
    second_reader: Profile, monkeypatch: pytest.MonkeyPatch, look, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody can read along on a terminal: nothing goes, the text and a draft stay where they are."""

    def send(*arguments: str) -> str:
        given = SimpleNamespace(buffer=io.BytesIO(b"Wash your hands."), isatty=lambda: False)
        monkeypatch.setattr(sys, "stdin", given)
        assert main(arguments, second_reader, RealClock(), WordGuard) == COULD_NOT
        return capsys.readouterr().err.strip().removeprefix("vignette: ")

    def write(services: Services) -> str:
        services.drafts.save("d" * 32, ("Wash your hands.",), "practice", None)
        return "d" * 32

    draft = look(write)
    whole = "Your institution asks for a second reader, who confirms in the window. Nothing was posted. "
    assert send() == whole + "Start `vignette`, paste the text, and press Post."
    assert send("--draft", str(draft)) == whole + "Start `vignette`, open the draft, and press Post."

    assert look(states) == []
    assert look(lambda services: services.drafts.get("d" * 32).parts) == ("Wash your hands.",)
    events = look(lambda services: [row.event for row in services.trail.rows()])
    assert events.count("gate.refused") == 2


def test_a_dry_run_tells_of_the_second_reader_before(
    second_reader: Profile, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments in (("--dry-run",), ("--dry-run", "--json")):
        given = SimpleNamespace(buffer=io.BytesIO(b"Wash your hands."), isatty=lambda: False)
        monkeypatch.setattr(sys, "stdin", given)
        assert main(arguments, second_reader, RealClock(), WordGuard) == 0
    said = capsys.readouterr().out.splitlines()

    assert "  Your institution asks for a second reader, who confirms in the window." in said
    assert json.loads(said[-1])["second_reader"] is True


def test_an_account_that_is_not_there_is_said(post, capsys: pytest.CaptureFixture[str]) -> None:
    assert post("Wash your hands.", "--account", "nobody") == COULD_NOT
    assert "no such account" in capsys.readouterr().err


def test_a_store_that_the_window_has_is_left_alone(post, look, capsys: pytest.CaptureFixture[str]) -> None:
    assert look(lambda _services: post("Wash your hands.")) == COULD_NOT
    assert "Close it" in capsys.readouterr().err


# -- accounts


def test_accounts_are_listed_added_and_removed(profile: Profile, capsys: pytest.CaptureFixture[str]) -> None:
    assert accounts(["add", "practice"], profile) == 0
    assert accounts(["add", "by-hand", "nora"], profile) == 0
    assert accounts(["--json"], profile) == 0
    lines = capsys.readouterr().out.splitlines()
    listed = [json.loads(line) for line in lines if line.startswith("{")]
    assert [one["kind"] for one in listed] == ["practice", "by_hand"]
    assert listed[1]["standing"] == "personal"

    assert accounts(["remove", "@nora"], profile) == 0
    assert accounts(["remove", "practice"], profile) == COULD_NOT
    capsys.readouterr()
    assert accounts(["list"], profile) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1


@pytest.mark.parametrize("wrong", [["Zebulon"], ["add"], ["add", "by-hand", "Zebulon has blanks"], ["remove"]])
def test_a_mistake_is_told_without_repeating_it(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert vignette(["accounts", *wrong]) == USAGE

    told = capsys.readouterr()
    assert "Zebulon" not in told.out + told.err


# -- the whole of it


@with_a_real_keyring[0]
@with_a_real_keyring[1]
def test_with_a_real_keyring_and_the_real_guard(tmp_path: Path) -> None:
    shell = (
        'printf "Wash your hands before you touch a line." | "$0" -m composer post; echo "exit $?"\n'
        'printf "Admitted Maria Gonzalez, 93, MRN 00482913, to Mercy last night." | "$0" -m composer post; '
        'echo "exit $?"\n'
    )
    done = subprocess.run(
        ["sh", ROOT / "packaging" / "with_keyring.sh", "sh", "-c", shell, sys.executable],
        capture_output=True, text=True, cwd=ROOT, timeout=120,
        env=os.environ | {"PYTHONPATH": str(ROOT), "VIGNETTE_HOME": str(tmp_path)},
    )  # fmt: skip
    lines = done.stdout.splitlines()

    assert [line for line in lines if line.startswith("exit")] == ["exit 0", "exit 2"], done.stdout + done.stderr
    assert "It is out." in lines


# -- pictures

DRAWN = b"\x89PNG\r\n\x1a\n" + bytes(3_000)
FILM = b"\0\0\0\x18ftypisom" + bytes(9_000)


@pytest.fixture
def darkroom(monkeypatch: pytest.MonkeyPatch) -> None:
    """A studio that takes whatever it is given as read: the real one has tests of its own."""

    class Plain:
        def take(self, data: bytes) -> Taken:
            if not data.startswith(DRAWN[:8]):
                raise MediaError("media.unknown")
            digest = hashlib.sha256(data).hexdigest()
            kind = "gif" if data.endswith(b"2") else "png"
            return Taken(Picture(digest, kind, 8, 8, len(data), len(data), (), 0, b"", Reading("test/1")), data)

        def film(self, film: BinaryIO) -> Taken:
            film.seek(0)
            data = film.read()
            digest, moments = hashlib.sha256(data).hexdigest(), (0,)
            reading, told = Reading("test/1"), ("film", "sound")
            made = Picture(digest, "mp4", 8, 8, len(data), len(data), told, 2, b"", reading, moments=moments)
            return Taken(made, data)

        def close(self) -> None: ...

    monkeypatch.setattr("composer.cli.post_pictures.taken.__defaults__", ((), Plain))


@pytest.fixture
def files(tmp_path: Path) -> dict[str, str]:
    made = {"one.png": DRAWN, "film.mp4": FILM, "two.png": DRAWN + b"2", "three.png": DRAWN + b"3",
            "alt.txt": b"A drawn square\n",
            "long.txt": b"x" * 1_001, "maria.txt": b"Maria at the window", "none.png": b"no picture"}  # fmt: skip
    for name, data in made.items():
        (tmp_path / name).write_bytes(data)
    return {name: str(tmp_path / name) for name in made}


def pictures(services: Services) -> list[tuple[bool, str]]:
    """Whether X has the picture of each item, and its description."""
    return [(one.uploads[0].ready, one.submission.media[0][0].alt_text) for one in services.outbox.items()]


@pytest.mark.usefixtures("darkroom")
def test_pictures_go_out_with_the_first_post(post, look, files, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("--picture", files["one.png"], "--alt", files["alt.txt"])
    assert post("Look at this.\n\n---\n\nAnd this.", *arguments) == SENT

    assert look(timeline) == ["And this.", "Look at this."]
    assert look(pictures) == [(True, "A drawn square")]
    assert "$0.035" in capsys.readouterr().out


@pytest.mark.usefixtures("darkroom")
def test_each_picture_goes_out_with_the_post_that_is_named_for_it(post, look, files) -> None:
    described = ("--alt", files["alt.txt"], "--alt", files["maria.txt"])
    arguments = ("--in-post", "3", "--picture", files["one.png"], "--in-post", "2", "--picture", files["three.png"])
    assert post("One.\n\n---\n\nTwo.\n\n---\n\nThree.", *arguments, *described) == SENT

    (item,) = look(lambda services: services.outbox.items())
    assert [[one.alt_text for one in part] for part in item.submission.media] == [
        [], ["Maria at the window"], ["A drawn square"],
    ]  # fmt: skip
    assert [(one.part_index, one.ready) for one in item.uploads] == [(1, True), (2, True)]
    assert look(timeline) == ["Three.", "Two.", "One."]


@pytest.mark.usefixtures("darkroom")
@pytest.mark.parametrize("number", ["0", "-1", "3"])
def test_a_picture_for_a_post_that_is_not_there_is_said_before(post, look, files, capsys, number: str) -> None:
    assert post("One.\n\n---\n\nTwo.", f"--in-post={number}", "--picture", files["one.png"]) == COULD_NOT

    assert "no post of this number" in capsys.readouterr().err
    assert look(states) == []


@pytest.mark.usefixtures("darkroom")
def test_a_video_goes_out_alone_with_the_first_post(post, look, files, capsys: pytest.CaptureFixture[str]) -> None:
    assert post("Look at this.", "--picture", files["film.mp4"], "--picture", files["one.png"]) == COULD_NOT
    assert "moving picture alone" in capsys.readouterr().err

    assert post("Look at this.", "--picture", files["film.mp4"]) == SENT

    assert look(timeline) == ["Look at this."]
    assert look(pictures) == [(True, "")]


@pytest.mark.usefixtures("darkroom")
def test_a_post_with_a_picture_comes_back_to_be_changed_and_keeps_it(
    post, look, files, monkeypatch, capsys: pytest.CaptureFixture[str]
) -> None:
    described = ("--picture", files["one.png"], "--alt", files["alt.txt"])
    assert post("Look at this.\n\n---\n\nAnd tihs.", *described, "--paid-partnership") == SENT

    def begin(index: int) -> Callable[[Services], object]:
        def use(services: Services) -> str:
            return to_change(services, services.outbox.items()[0], index, RealClock()).draft_id

        return use

    drafts = [str(look(begin(index))) for index in (0, 1)]
    versions: list[tuple[str, int, bool, int]] = []
    made = PracticeState.add

    def add(state: PracticeState, one: PracticePost) -> PracticePost:
        done = made(state, one)
        versions.append((done.text, len(done.media_ids), done.paid_partnership, len(done.history)))
        return done

    monkeypatch.setattr(PracticeState, "add", add)
    assert [post("", "--draft", draft) for draft in drafts] == [SENT, SENT]
    assert versions == [("Look at this.", 1, True, 1), ("And tihs.", 0, True, 1)]
    assert look(timeline) == ["And tihs.", "Look at this."]
    capsys.readouterr()
    assert post("Look at that.", "--edit", f"https://x.com/i/status/{look(newest)}", "--dry-run") == 0
    assert "Name them again with --picture" in capsys.readouterr().out
    alts = look(
        lambda services: [one.submission.media[0][0].alt_text for one in services.outbox.items() if one.uploads]
    )
    assert alts == ["A drawn square"] * 2


def newest(services: Services) -> str:
    return next(item.parts[0].post_id for item in services.outbox.items() if item.uploads and item.submission.edits)


@pytest.mark.usefixtures("darkroom")
def test_a_post_whose_pictures_are_gone_is_not_changed_behind_their_back(post, look, files) -> None:
    post("Look at this.", "--picture", files["one.png"])

    def use(services: Services) -> str:
        (item,) = services.outbox.items()
        services.pictures.forget([item.draft_id])
        with pytest.raises(StoreError) as refused:
            to_change(services, item, 0, RealClock())
        assert not services.drafts.ids()
        return refused.value.code

    assert look(use) == "edit.pictures"


@pytest.mark.usefixtures("darkroom")
def test_a_dry_run_keeps_no_picture(post, look, files) -> None:
    assert post("Look at this.", "--dry-run", "--picture", files["one.png"]) == 0
    digest = hashlib.sha256(DRAWN).hexdigest()

    assert look(lambda services: services.pictures.data(digest)) is None


@pytest.mark.usefixtures("darkroom")
@pytest.mark.parametrize(
    ("names", "alts", "says"),
    [
        (["one.png"] * 5, [], "four pictures"),
        (["one.png", "two.png"], ["alt.txt"], "as many --alt"),
        (["one.png", "two.png"], [], "moving picture alone"),
        (["one.png"], ["long.txt"], "1,000 characters"),
        (["one.png"], ["missing.txt"], "cannot be read"),
        (["none.png"], [], "no picture"),
        (["missing.png"], [], "could not be opened"),
    ],
)
def test_pictures_that_cannot_go_are_said_before(  # noqa: PLR0917 - what is given, what is said, and where
    names: list[str], alts: list[str], says: str, post, look, files, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = [part for name in names for part in ("--picture", files.get(name, name))]
    arguments += [part for name in alts for part in ("--alt", files.get(name, name))]

    assert post("Look at this.", *arguments) == COULD_NOT
    assert says in capsys.readouterr().err
    assert look(states) == []


@pytest.mark.usefixtures("darkroom")
def test_a_draft_goes_out_with_its_pictures(post, look, files) -> None:
    def write(services: Services) -> str:
        draft = services.drafts.new("practice")
        services.drafts.save(draft.draft_id, ("Look at this.",), "practice", None)
        keep(services, draft.draft_id, taken((files["one.png"],), (files["alt.txt"],)))
        return draft.draft_id

    draft_id = look(write)
    assert post("", "--draft", str(draft_id), "--picture", files["two.png"]) == COULD_NOT
    assert post("", "--draft", str(draft_id)) == SENT
    assert look(pictures) == [(True, "A drawn square")]


LINK = "https://x.com/ira/status/1846889436626259968"


@pytest.fixture
def their_words(tmp_path: Path) -> str:
    file = tmp_path / "theirs.txt"
    file.write_text("Three hours of waiting.\n", "utf-8")
    return str(file)


def test_an_answer_names_the_post_and_its_words_stay_here(
    post, look, their_words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert post("Six months.", "--reply-to", LINK, "--reply-words", their_words) == COULD_NOT

    (item,) = look(lambda services: services.outbox.items())
    assert item.submission.reply_to == PostRef("1846889436626259968", "ira", "Three hours of waiting.")
    assert (item.state, item.error_code) == (State.NOT_SENT, "x.reply_not_allowed")
    told = capsys.readouterr()
    assert "$0.010" in told.out
    assert "only to those who mentioned you" in told.err


def test_a_quote_is_refused_as_x_does(post, look, capsys: pytest.CaptureFixture[str]) -> None:
    assert post("Worth reading.", "--quote", LINK) == COULD_NOT

    (item,) = look(lambda services: services.outbox.items())
    assert item.submission.quote_of == PostRef("1846889436626259968", "ira", "")
    assert "Enterprise plan" in capsys.readouterr().err


def test_answering_a_post_of_ones_own_goes_and_costs_a_post(post, look, capsys: pytest.CaptureFixture[str]) -> None:
    post("First.", "--json")
    first = json.loads(capsys.readouterr().out.splitlines()[-1])["posts"][0]
    assert post("Second.", "--reply-to", f"https://x.com/i/status/{first}") == SENT

    assert "$0.015" in capsys.readouterr().out
    (newest, _) = look(lambda services: services.desk.publisher("practice").recent(5))
    assert newest.in_reply_to == first


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--reply-to", "https://example.org/1"), "not the link of a post"),
        (("--quote", "17"), "not the link of a post"),
        (("--reply-words", "words.txt"), "belong to"),
        (("--community", "https://x.com/nora"), "not the link of a community"),
    ],
)
def test_what_leads_to_no_post_is_said(
    arguments: tuple[str, ...], says: str, post, look, capsys: pytest.CaptureFixture[str]
) -> None:
    assert post("Six months.", *arguments) == COULD_NOT

    assert says in capsys.readouterr().err
    assert look(states) == []


def test_a_draft_keeps_what_it_answers_and_its_poll(post, look) -> None:
    def write(services: Services) -> str:
        draft = services.drafts.new("practice")
        services.drafts.save(draft.draft_id, ("From the store.",), "practice", None)
        services.aims.put(draft.draft_id, Aim(PostRef("42", "ira", "How long?")))
        services.polls.put(draft.draft_id, Poll(("Yes", "No"), 60))
        return draft.draft_id

    post("", "--draft", str(look(write)))

    (item,) = look(lambda services: services.outbox.items())
    assert item.submission.reply_to == PostRef("42", "ira", "How long?")
    assert item.submission.poll == Poll(("Yes", "No"), 60)


def test_at_x_the_rules_are_told_before() -> None:
    at_x = Submission("a" * 32, AccountKind.X, ("x",), reply_to=PostRef("42"), quote_of=PostRef("7"))

    assert ["mentioned" in rule for rule in rules(at_x, set())] == [True, False]
    assert len(rules(at_x, {"42"})) == 1
    for_practice = rules(replace(at_x, account_kind=AccountKind.PRACTICE), set())
    assert ["as X does" in rule for rule in for_practice] == [True, True]
    assert rules(replace(at_x, account_kind=AccountKind.BY_HAND), set()) == []


def test_a_community_goes_along(post, look) -> None:
    assert post("Worth reading.", "--community", "https://x.com/i/communities/42") == COULD_NOT  # no member there

    (item,) = look(lambda services: services.outbox.items())
    assert (item.submission.community_id, item.error_code) == ("42", "x.forbidden")


def test_a_post_of_ones_own_is_changed(post, look, capsys: pytest.CaptureFixture[str]) -> None:
    post("Wash your hnads.", "--json")
    first = json.loads(capsys.readouterr().out.splitlines()[-1])["posts"][0]
    assert post("Wash your hands.", "--edit", f"https://x.com/i/status/{first}") == SENT

    assert look(timeline) == ["Wash your hands."]
    assert post("Wash them well.", "--edit", f"https://x.com/i/status/{first}") == COULD_NOT  # there is a newer version
    assert "stands as it was" in capsys.readouterr().err
