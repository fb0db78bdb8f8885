"""`vignette accounts`: X by a sign-in and by four keys, what holds for an account, signing out; a real store."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Generator
from pathlib import Path
from types import SimpleNamespace

import pytest
import requests.adapters

from composer.base.paths import Profile
from composer.base.settings import load
from composer.cli.accounts import COULD_NOT, DONE, main
from composer.cli.main import main as vignette
from composer.cli.post import main as post
from composer.posting.credentials import CredentialShelf
from composer.posting.practice.portrait import picture_at
from composer.vault.keys import SessionKeys
from tests.fakes import WordGuard
from tests.posting.fake_x import Authority, FakeX, standing_for_x
from tests.posting.orders import RealClock
from tests.posting.signing import ask, click
from tests.vault.test_real_keyring import pytestmark as with_a_real_keyring

ROOT = Path(__file__).resolve().parents[2]
KEYS = "api-key-of-a-test\napi-secret-of-a-test\n\naccess-of-a-test\n  access-secret-of-a-test\n"
ME = {"data": {"id": "2244994945", "username": "drexample", "name": "Dr Example"}}
WHO, REVOKE = "/2/users/me?user.fields=profile_image_url", "/2/oauth2/revoke"


class Drawer(SessionKeys):
    """A keyring in memory that knows the store's key."""

    def store_key(self, store: Path) -> bytes:
        return bytes(32)


@pytest.fixture
def drawer() -> Drawer:
    return Drawer()


@pytest.fixture
def profile(tmp_path: Path, drawer: Drawer, monkeypatch: pytest.MonkeyPatch) -> Profile:
    monkeypatch.setattr("composer.backstage.open_locker", lambda *_: drawer)
    made = Profile(tmp_path / "data", tmp_path / "config")
    made.prepare()
    return made


@pytest.fixture
def x(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[FakeX]:
    ca = Authority(tmp_path)
    monkeypatch.setattr(requests.adapters, "DEFAULT_CA_BUNDLE_PATH", str(ca.roots))
    with standing_for_x(ca.certificate("api.x.com pbs.twimg.com"), monkeypatch) as fake:
        fake.says_at(WHO, 200, ME)
        yield fake


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    def put(text: str) -> None:
        data = io.BytesIO(text.encode())
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=data, isatty=lambda: False))

    return put


@pytest.fixture
def told(profile: Profile, capsys: pytest.CaptureFixture[str]) -> Callable[[], list[dict[str, object]]]:
    def listed() -> list[dict[str, object]]:
        capsys.readouterr()
        assert main(["--json", "list"], profile) == DONE
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return listed


# -- X by four keys


@pytest.mark.usefixtures("x")
def test_four_keys_on_standard_input_become_an_account_and_lie_in_the_keyring(
    profile: Profile, drawer: Drawer, typed: Callable[[str], None], told, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(KEYS)
    assert main(["add", "x-keys"], profile) == DONE

    said = capsys.readouterr()
    assert "@drexample  X, by four keys" in said.out
    assert not any(key.strip() in said.out + said.err for key in KEYS.split())
    account = told()[1]
    kept = CredentialShelf(drawer).get(str(account["id"]))
    assert kept
    assert (kept.api_key, kept.access_secret) == ("api-key-of-a-test", "access-secret-of-a-test")


def test_a_connected_account_brings_its_picture_and_x_can_be_asked_anew(
    profile: Profile, x: FakeX, typed: Callable[[str], None], told, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = picture_at("/profile_images/1/practice_bigger.png", "1")
    at = "https://pbs.twimg.com/profile_images/1/{name}_normal.png"
    x.says_at(WHO, 200, {"data": ME["data"] | {"profile_image_url": at.format(name="abc")}})
    x.says_at("/profile_images/1/abc_bigger.png", 200, picture)
    typed(KEYS)
    main(["add", "x-keys"], profile)
    x.says_at(WHO, 200, {"data": ME["data"] | {"username": "drnew", "profile_image_url": at.format(name="new")}})
    x.says_at("/profile_images/1/new_bigger.png", 200, picture)
    capsys.readouterr()

    assert main(["refresh", "@drexample"], profile) == DONE
    assert "@drnew  X, by four keys" in capsys.readouterr().out
    assert told()[1]["handle"] == "drnew"
    pictures = [seen.path for seen in x.seen if seen.path != WHO]
    assert pictures == ["/profile_images/1/abc_bigger.png", "/profile_images/1/new_bigger.png"]
    assert main(["refresh", "practice"], profile) == COULD_NOT


def test_new_keys_of_an_account_that_is_there_take_the_place_of_its_old_ones(
    profile: Profile, drawer: Drawer, x: FakeX, typed: Callable[[str], None], told
) -> None:
    typed(KEYS)
    main(["add", "x-keys"], profile)
    before = told()[1]
    typed(KEYS.replace("access-of-a-test", "access-of-another-day"))
    assert main(["add", "x-keys"], profile) == DONE

    assert told()[1:] == [before]
    kept = CredentialShelf(drawer).get(str(before["id"]))
    assert kept
    assert kept.access_token == "access-of-another-day"


@pytest.mark.parametrize(
    "given", ["", "one\ntwo\nthree\n", KEYS + "a fifth\n", "x" * 10_000, "a\nb c\nd\ne\n", "ä\n" * 4]
)
def test_what_is_not_four_keys_is_told_without_a_word_of_it(
    given: str, profile: Profile, typed: Callable[[str], None], told, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(given)
    assert main(["add", "x-keys"], profile) == COULD_NOT

    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "two" not in said
    assert len(told()) == 1


def test_keys_that_x_does_not_know_are_not_kept(
    profile: Profile, drawer: Drawer, x: FakeX, typed: Callable[[str], None], told
) -> None:
    x.says_at(WHO, 401, {"title": "Unauthorized", "type": "about:blank", "status": 401, "detail": "Unauthorized"})
    typed(KEYS)

    assert main(["add", "x-keys"], profile) == COULD_NOT
    assert len(told()) == 1
    assert not [name for name in drawer._kept if name.startswith("account/")]


# -- X by a sign-in


def test_the_browsers_answer_is_heard(profile: Profile, drawer: Drawer, capsys: pytest.CaptureFixture[str]) -> None:
    """Against the practice service: the pages of X's sign-in, the tokens used once and taken back."""
    ended: list[int] = []
    waiting = threading.Thread(target=lambda: ended.append(main(["add", "x", "practice", "--no-browser"], profile)))
    waiting.start()
    said = ""
    while "http://127.0.0.1:" not in said and waiting.is_alive():
        said += capsys.readouterr().out
        waiting.join(0.05)
    address = next(line.strip() for line in said.splitlines() if line.startswith("  http"))
    back = click(address)
    if "goes on by itself" not in said:
        pytest.skip("all three ports are taken on this machine")
    status, page, _ = ask("GET", back)
    waiting.join(30)

    assert (status, ended) == (200, [DONE])
    assert "You can close this tab" in page
    assert "The sign-in works" in capsys.readouterr().out
    assert not [name for name in drawer._kept if name.startswith("account/")]


def test_a_wrong_client_id_is_said(profile: Profile, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["add", "x", "no client id", "--no-browser"], profile) == COULD_NOT
    assert "OAuth 2.0" in capsys.readouterr().err


PASTING = """
import subprocess, sys
from tests.posting.signing import click
asked = [sys.executable, "-m", "composer", "accounts", "add", "x", "practice", "--no-browser"]
run = subprocess.Popen(asked, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
address = ""
while not address.startswith("  http"):
    address = run.stdout.readline()
run.stdin.write("https://x.com/home\\n" + click(address.strip()) + "\\n")
run.stdin.flush()
print(run.stdout.read(), "exit", run.wait(60))
"""


@with_a_real_keyring[0]
@with_a_real_keyring[1]
def test_with_a_real_keyring_the_address_is_pasted_and_accounts_come_and_go(tmp_path: Path) -> None:
    shell = (
        '"$0" -c "$PASTING"; "$0" -m composer accounts add by-hand nora; '
        '"$0" -m composer accounts --json set @nora --standing professional --city Malmby; '
        '"$0" -m composer accounts remove nora; echo "exit $?"; "$0" -m composer accounts list\n'
    )
    done = subprocess.run(
        ["sh", ROOT / "packaging" / "with_keyring.sh", "sh", "-c", shell, sys.executable],
        capture_output=True, text=True, cwd=ROOT, timeout=240,
        env=os.environ | {"PYTHONPATH": str(ROOT), "VIGNETTE_HOME": str(tmp_path), "PASTING": PASTING},
    )  # fmt: skip
    told = done.stdout + done.stderr

    assert "The sign-in works." in done.stdout, told
    assert "This is not the address X sent you back to." in done.stderr
    assert done.stdout.count("exit 0") == 2, told
    assert '"standing":"professional","replies":"everyone","city":"Malmby"' in done.stdout
    assert len([line for line in done.stdout.splitlines()[-2:] if "@nora" in line]) == 0


# -- what holds for an account


def test_what_holds_for_an_account_is_set_and_a_post_of_it_goes_by_it(
    profile: Profile, told, typed: Callable[[str], None], x: FakeX, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(KEYS)
    main(["add", "x-keys"], profile)
    asked = [
        "--standing",
        "professional",
        "--replies",
        "following",
        "--long-posts",
        "yes",
        "--hospital",
        "Fjordby Clinic",
    ]
    assert main(["set", "@drexample", *asked], profile) == DONE
    assert "professional, accounts you follow can reply, long posts" in capsys.readouterr().out
    account = told()[1]
    assert (account["replies"], account["hospital"], account["long_posts"]) == ("following", "Fjordby Clinic", True)
    assert load(profile.settings).long_posts == account["id"]

    x.says_at("/2/tweets", 201, {"data": {"id": "1445880548472328192", "text": "Wash your hands."}})
    typed("Wash your hands. " * 30)
    post(["--account", "drexample"], profile, RealClock(), WordGuard)
    sent = next(json.loads(seen.body) for seen in x.seen if seen.path == "/2/tweets")
    assert sent["reply_settings"] == "following"
    assert len(sent["text"]) > 280

    assert main(["set", "drexample", "--long-posts", "no", "--replies", "everyone"], profile) == DONE
    typed("Wash your hands. " * 30)
    assert post(["--account", "drexample"], profile, RealClock(), WordGuard) == COULD_NOT


def test_practice_and_strangers_are_not_described(profile: Profile) -> None:
    for name in ("practice", "nobody"):
        assert main(["set", name, "--standing", "personal"], profile) == COULD_NOT


@pytest.mark.parametrize(
    "wrong",
    [["add", "x"], ["add", "x-keys", "a-key-as-argument"], ["set"], ["set", "nora", "--replies", "the-ward"]],
)
def test_a_mistake_is_told_without_repeating_it(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert vignette(["accounts", *wrong]) == 64
    said = capsys.readouterr()
    assert not any(word in said.out + said.err for word in ("a-key-as-argument", "the-ward"))
