"""The accounts: signed in, signed in again, signed out. X is a server on loopback with a certificate of the test."""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Generator
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import requests.adapters

from composer.base.errors import PostingError
from composer.desk import AccountsDesk
from composer.flow.views import AccountForm
from composer.guard.author import AuthorProfile
from composer.guard.submission import AccountKind
from composer.outbox.account import Account, SignedBy, Standing
from composer.posting.pending import BegunSignIn
from composer.posting.portraits import Portraits
from composer.posting.practice.kept import PRACTICE_CLIENT, Practice
from composer.posting.sign_in import SCOPES
from composer.posting.token_keeper import TokenShelf
from composer.vault.database import Database
from composer.vault.keys import SessionKeys
from tests.conftest import FakeTrail
from tests.posting.fake_x import Authority, FakeX, standing_for_x
from tests.posting.orders import OpenAuthority, RealClock
from tests.posting.signing import CLIENT, click

TOKENS = {
    "token_type": "bearer", "expires_in": 7200, "access_token": "a1", "refresh_token": "r1", "scope": " ".join(SCOPES),
}  # fmt: skip
ME = {"data": {"id": "2244994945", "username": "drexample", "name": "Dr Example"}}
ISSUE, WHO, REVOKE = "/2/oauth2/token", "/2/users/me?user.fields=profile_image_url", "/2/oauth2/revoke"


@pytest.fixture
def keys() -> SessionKeys:
    return SessionKeys()


@pytest.fixture
def desk(keys: SessionKeys, trail: FakeTrail) -> Generator[AccountsDesk]:
    database = Database.open(None, secrets.token_bytes(32), {})
    clock = RealClock()
    practice = Practice(database, clock)
    authority: Any = OpenAuthority()
    made = AccountsDesk(
        database, keys, clock, authority, practice, trail, nullcontext, Portraits(database, clock, bytes.upper)
    )
    yield made
    made.close()
    practice.stop()
    database.close()


@pytest.fixture
def x(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[FakeX]:
    ca = Authority(tmp_path)
    monkeypatch.setattr(requests.adapters, "DEFAULT_CA_BUNDLE_PATH", str(ca.roots))
    with standing_for_x(ca.certificate("api.x.com pbs.twimg.com"), monkeypatch) as fake:
        fake.says_at(ISSUE, 200, TOKENS)
        fake.says_at(WHO, 200, ME)
        fake.says_at(REVOKE, 200, {"revoked": True})
        yield fake


def with_picture(called: str, **more: str) -> dict[str, Any]:
    address = f"https://pbs.twimg.com/profile_images/1/{called}_normal.png"
    return {"data": ME["data"] | {"profile_image_url": address} | more}


def come_back(begun: BegunSignIn) -> Account:
    """The author allows it: what X would send the browser back with."""
    asked = begun._pending._asked
    begun.paste(f"{asked.callback}?state={asked.state}&code=given")
    return begun.finish()


def sign_in(desk: AccountsDesk) -> Account:
    return come_back(desk.begin_sign_in(CLIENT))


def asked(fake: FakeX) -> list[str]:
    return [seen.path for seen in fake.seen]


def test_a_sign_in_becomes_an_account(desk: AccountsDesk, keys: SessionKeys, x: FakeX, trail: FakeTrail) -> None:
    account = sign_in(desk)

    assert (account.handle, account.user_id, account.kind) == ("drexample", "2244994945", AccountKind.X)
    assert desk.accounts()[1:] == (account,)
    assert asked(x) == [ISSUE, WHO]
    kept = TokenShelf(keys).get(account.account_id)
    assert kept
    assert (kept.client_id, kept.tokens.access, kept.tokens.refresh) == (CLIENT, "a1", "r1")
    assert trail.events() == ["account.added"]


def test_no_token_lies_in_the_store(desk: AccountsDesk, x: FakeX) -> None:
    sign_in(desk)

    assert '"r1"' not in str(desk.database.setting("accounts"))


def test_it_posts_with_the_sign_in(desk: AccountsDesk, x: FakeX) -> None:
    account = sign_in(desk)
    x.says_at("/2/users/2244994945/tweets?max_results=20&tweet.fields=created_at,entities,referenced_tweets", 200, {})
    desk.publisher(account.account_id).recent(20)

    assert x.seen[-1].headers["Authorization"] == "Bearer a1"


def test_signed_in_again_the_account_keeps_its_id(desk: AccountsDesk, keys: SessionKeys, x: FakeX) -> None:
    first = sign_in(desk)
    x.says_at(ISSUE, 200, TOKENS | {"access_token": "a2", "refresh_token": "r2"})
    second = sign_in(desk)

    assert second.account_id == first.account_id
    assert len(desk.accounts()) == 2
    kept = TokenShelf(keys).get(first.account_id)
    assert kept
    assert kept.tokens.access == "a2"


def test_another_person_who_signs_in_is_another_account_and_each_is_asked_with_its_own(
    desk: AccountsDesk, x: FakeX
) -> None:
    """Who it is, X says itself: nobody's posts go out under the name of whoever signed in last."""
    first = sign_in(desk)
    x.says_at(ISSUE, 200, TOKENS | {"access_token": "a2", "refresh_token": "r2"})
    x.says_at(WHO, 200, {"data": ME["data"] | {"id": "3355", "username": "another_dr"}})
    second = sign_in(desk)
    asked_with = {}
    for account in (first, second):
        shown = f"/2/users/{account.user_id}/tweets?max_results=20&tweet.fields=created_at,entities,referenced_tweets"
        x.says_at(shown, 200, {})
        desk.publisher(account.account_id).recent(20)
        asked_with[account.account_id] = (x.seen[-1].path, x.seen[-1].headers["Authorization"])

    assert first.account_id != second.account_id
    assert [account.handle for account in desk.accounts()[1:]] == ["drexample", "another_dr"]
    assert [token for _, token in asked_with.values()] == ["Bearer a1", "Bearer a2"]


def test_a_sign_in_that_nobody_answers_for_is_taken_back(desk: AccountsDesk, keys: SessionKeys, x: FakeX) -> None:
    x.says_at(WHO, 403, {"title": "Forbidden", "detail": "no", "type": "about:blank", "status": 403})
    with pytest.raises(PostingError):
        sign_in(desk)

    assert asked(x) == [ISSUE, WHO, REVOKE]
    assert desk.accounts()[1:] == ()
    assert not keys._kept


def test_less_than_was_asked_for_is_not_enough(desk: AccountsDesk, x: FakeX) -> None:
    x.says_at(ISSUE, 200, TOKENS | {"scope": "tweet.read users.read offline.access"})
    with pytest.raises(PostingError) as refused:
        sign_in(desk)

    assert refused.value.code == "sign_in.scopes"
    assert asked(x) == [ISSUE, REVOKE]


@pytest.mark.parametrize(
    "answer", [{}, [], {"token_type": "mac"}, TOKENS | {"access_token": "a b"}, TOKENS | {"expires_in": "x"}]
)
def test_an_answer_that_is_none_is_said(answer: Any, desk: AccountsDesk, x: FakeX) -> None:
    x.says_at(ISSUE, 200, json.dumps(answer).encode())
    with pytest.raises(PostingError) as refused:
        sign_in(desk)

    assert refused.value.code == "net.answer"


def test_signing_out_tells_x_and_forgets(desk: AccountsDesk, keys: SessionKeys, x: FakeX) -> None:
    account = sign_in(desk)
    desk.remove(account.account_id)

    assert asked(x)[-1] == REVOKE
    assert b"token=r1" in x.seen[-1].body
    assert desk.accounts()[1:] == ()
    assert not keys._kept


def test_where_x_cannot_be_told_the_keys_go_all_the_same(desk: AccountsDesk, keys: SessionKeys, x: FakeX) -> None:
    account = sign_in(desk)
    x.says_at(REVOKE, 503, {})
    with pytest.raises(PostingError) as refused:
        desk.remove(account.account_id)

    assert refused.value.code == "sign_out.not_told"
    assert desk.accounts()[1:] == ()
    assert not keys._kept


def test_the_picture_of_an_account_is_fetched_when_it_is_connected_and_goes_with_it(
    desk: AccountsDesk, x: FakeX
) -> None:
    x.says_at(WHO, 200, with_picture("abc"))
    x.says_at("/profile_images/1/abc_bigger.png", 200, b"picture")
    account = sign_in(desk)
    assert desk.fetch_picture(account)

    assert asked(x) == [ISSUE, WHO, "/profile_images/1/abc_bigger.png"]
    assert "Authorization" not in x.seen[-1].headers
    assert desk.pictures() == {account.account_id: b"PICTURE"}
    desk.remove(account.account_id)
    assert desk.pictures() == {}


def test_x_is_asked_again_for_name_handle_and_picture_and_what_the_author_said_stays(
    desk: AccountsDesk, x: FakeX
) -> None:
    account = sign_in(desk)
    desk.describe(replace(account, standing=Standing.PROFESSIONAL, city="Lund"))
    x.says_at(WHO, 200, with_picture("new", username="drnew", name="Dr New"))
    x.says_at("/profile_images/1/new_bigger.png", 200, b"picture")
    told = desk.ask_again(account.account_id)
    assert desk.fetch_picture(told)

    assert desk.accounts()[1:] == (told,)
    assert (told.handle, told.display_name, told.account_id) == ("drnew", "Dr New", account.account_id)
    assert (told.standing, told.city) == (Standing.PROFESSIONAL, "Lund")
    assert desk.pictures() == {account.account_id: b"PICTURE"}


def test_nobody_can_be_asked_about_an_account_by_hand(desk: AccountsDesk) -> None:
    hand = desk.add(AccountForm("by_hand", "nora"))

    assert not desk.fetch_picture(hand)
    with pytest.raises(PostingError):
        desk.ask_again(hand.account_id)


def test_a_sign_in_is_tried_out_without_x(desk: AccountsDesk, keys: SessionKeys) -> None:
    """The same pages, the same requests; nothing of it is kept, and the token is taken back."""
    begun = desk.begin_sign_in(PRACTICE_CLIENT)
    told: list[Account] = []
    waiting = threading.Thread(target=lambda: told.append(begun.finish()))
    waiting.start()
    begun.paste(click(begun.address))
    waiting.join(10)

    assert [item.account_id for item in told] == ["practice"]
    assert len(desk.accounts()) == 1
    assert not keys._kept


def test_accounts_of_an_older_version_are_read() -> None:
    old = {"account_id": "x", "kind": "x", "handle": "h", "display_name": "H", "user_id": "1"}

    assert Account.read(old).signed_by is SignedBy.OAUTH1


def test_what_readers_know_is_kept_for_each_account(desk: AccountsDesk, trail: FakeTrail) -> None:
    hand = desk.add(AccountForm("by_hand", "nora"))
    described = replace(hand, standing=Standing.ORGANISATION, city="Ørestad", hospital="Fjordby Clinic")
    desk.describe(described)
    everywhere = AuthorProfile(name="Nora", city="Malmby", specialty="cardiology", strictness="strict")

    assert desk.accounts()[1] == described
    assert desk.seen_by_readers(hand.account_id, everywhere) == AuthorProfile(
        "Nora", "Ørestad", "Fjordby Clinic", "cardiology", "strict"
    )
    assert desk.seen_by_readers("practice", everywhere) == everywhere
    assert trail.rows[-1] == (
        "account.described",
        {"account": hand.account_id, "standing": "organisation", "replies": "everyone"},
    )
    assert "Fjordby" not in repr(described)


def test_only_an_account_that_is_there_is_described(desk: AccountsDesk) -> None:
    for account in (desk.practice.account, Account("x" * 32, AccountKind.X, "h", "H")):
        with pytest.raises(PostingError) as refused:
            desk.describe(account)
        assert refused.value.code == "account.gone"
