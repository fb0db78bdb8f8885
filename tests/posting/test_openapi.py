"""Requests and answers against X's own OpenAPI file, where it lies beside the checkout."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from composer.guard.submission import Audience, Media, Poll, PostRef
from composer.posting.payload import payload_of
from composer.posting.practice.handle import PracticeHandle
from composer.posting.practice.server import PracticeServer
from composer.posting.practice.shapes import CREATE_POST
from tests.posting.orders import order, submission
from tests.posting.test_practice_service import BAD, ask, tweet

Valid = Callable[[str, Any], bool]


@pytest.fixture(scope="module")
def description() -> dict[str, Any]:
    path = Path(__file__).resolve().parents[3] / "shared" / "data" / "x_api_v2_openapi.json"
    if not path.is_file():
        pytest.skip("X's OpenAPI file is not beside this checkout")
    return _as_2020(json.loads(path.read_text("utf-8")))


def _as_2020(node: Any) -> Any:
    """OpenAPI 3.0 says `nullable`, and lets nothing stand beside `$ref`; JSON Schema 2020-12 does neither."""
    if isinstance(node, list):
        return [_as_2020(item) for item in node]
    if not isinstance(node, dict):
        return node
    made = {name: _as_2020(value) for name, value in node.items() if name not in {"example", "discriminator"}}
    if made.pop("nullable", False) and isinstance(made.get("type"), str):
        made["type"] = [made["type"], "null"]
    return made


@pytest.fixture(scope="module")
def valid(description: dict[str, Any]) -> Valid:
    known: dict[str, Draft202012Validator] = {}

    def check(name: str, value: Any) -> bool:
        if name not in known:
            parts = {"components": description["components"]}
            known[name] = Draft202012Validator({"$ref": f"#/components/schemas/{name}"} | parts)
        return known[name].is_valid(value)

    return check


def test_every_body_the_client_makes_is_one_x_describes(valid: Valid) -> None:
    full = submission(
        "one", "two", poll=Poll(("yes", "no"), 60), quote_of=PostRef("5"), community_id="9",
        audience=Audience.MENTIONED, edits="8", made_with_ai=True, paid_partnership=True,
    )  # fmt: skip
    for audience in Audience:
        assert valid("CreatePostsRequest", payload_of(order(submission("one", audience=audience))))
    assert valid("CreatePostsRequest", payload_of(order(full)))
    assert valid("CreatePostsRequest", payload_of(order(full, 1, "5")))


def test_an_edit_may_bring_pictures_along(valid: Valid, description: dict[str, Any]) -> None:
    """X describes `edit_options` and `media` side by side, and says of neither that it shuts the other out."""
    picture = Media("0" * 64, "a.png", "alt", reader="test/1")
    body = payload_of(order(submission("better", edits="8", media=((picture,),)), media_ids=("7",)))

    assert body == {"text": "better", "media": {"media_ids": ["7"]}, "edit_options": {"previous_post_id": "8"}}
    assert valid("CreatePostsRequest", body)
    asked = description["components"]["schemas"]["CreatePostsRequest"]
    assert not {"oneOf", "anyOf", "not", "dependentSchemas", "allOf"} & set(asked)


def test_the_route_and_its_answers_are_described(description: dict[str, Any]) -> None:
    for path, method in (
        ("/2/tweets", "post"),
        ("/2/users/me", "get"),
        ("/2/users/{id}/tweets", "get"),
        ("/2/tweets/{id}", "delete"),
    ):
        assert method in description["paths"][path]


def test_every_success_of_the_service_is_one_x_describes(
    valid: Valid, handle: PracticeHandle, server: PracticeServer
) -> None:
    _, created, _ = tweet(handle, text="See https://example.org & more", made_with_ai=True)
    _, answered, _ = tweet(handle, text="two", reply={"in_reply_to_tweet_id": created["data"]["id"]})
    fields = "created_at,entities,referenced_tweets,reply_settings"
    server.state.enterprise = True
    _, quoting, _ = tweet(handle, text="three", quote_tweet_id=created["data"]["id"])
    server.state.premium = True
    change = {"previous_post_id": answered["data"]["id"]}
    _, changed, _ = tweet(handle, text="two, better", edit_options=change)
    mine = f"/2/users/{server.state.user.user_id}/tweets"
    _, posts, _ = ask(handle, "GET", f"{mine}?tweet.fields={fields}")
    _, newer, _ = ask(handle, "GET", f"{mine}?post.fields=created_at,entities,referenced_posts")
    _, empty, _ = ask(handle, "GET", "/2/users/42/tweets")
    _, me, _ = ask(handle, "GET", "/2/users/me?user.fields=profile_image_url")
    _, deleted, _ = ask(handle, "DELETE", f"/2/tweets/{answered['data']['id']}")

    assert valid("CreatePostsResponse", created)
    assert valid("CreatePostsResponse", answered)
    assert valid("CreatePostsResponse", quoting)
    assert valid("CreatePostsResponse", changed)
    for body in (posts, newer, empty):
        assert valid("GetUsersPostsResponse", body)
    assert valid("GetUsersMeResponse", me)
    assert "profile_image_url" in me["data"]
    assert valid("DeletePostsResponse", deleted)
    link = posts["data"][2]["entities"]["urls"][0]
    assert posts["data"][2]["text"][link["start"] : link["end"]] == link["url"]


def test_its_400_is_a_problem_x_describes(valid: Valid, handle: PracticeHandle) -> None:
    """Its 401, 402, 403 and 429 are as X sends them (type about:blank), which the file does not describe."""
    for body in ({"text": ""}, {"text": "x", "surprise": 1}):
        assert valid("Problem", ask(handle, "POST", "/2/tweets", body)[1])


def test_what_the_description_refuses_the_service_refuses(valid: Valid) -> None:
    for body in BAD:
        if not valid("CreatePostsRequest", body):
            assert CREATE_POST.fault(body), body


ids = st.from_regex(r"[0-9]{1,19}", fullmatch=True) | st.sampled_from(["", "x", "1" * 20]) | st.integers()
texts = st.text(max_size=30)
flags = st.booleans() | st.sampled_from([0, 1, "true", None])
settings_ = st.sampled_from(["following", "mentionedUsers", "subscribers", "verified", "everyone", None, 1])
bodies = st.fixed_dictionaries(
    {},
    optional={
        "text": texts | st.none() | st.integers(),
        "reply": st.fixed_dictionaries(
            {}, optional={"in_reply_to_tweet_id": ids, "exclude_reply_user_ids": st.lists(texts), "more": flags}
        ),
        "poll": st.fixed_dictionaries(
            {},
            optional={
                "options": st.lists(st.text(max_size=27), max_size=5),
                "duration_minutes": st.integers(0, 20_000) | texts,
                "reply_settings": settings_,
            },
        ),
        "media": st.fixed_dictionaries({}, optional={"media_ids": st.lists(ids, max_size=6), "title": texts}),
        "reply_settings": settings_,
        "made_with_ai": flags,
        "paid_partnership": flags,
        "community_id": ids,
        "quote_tweet_id": ids,
        "geo": st.fixed_dictionaries({}, optional={"place_id": texts}),
        "edit_options": st.fixed_dictionaries({}, optional={"previous_post_id": ids}),
        "stranger": texts,
    },
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=300)
@given(body=bodies)
def test_the_shape_agrees_with_the_description(valid: Valid, body: dict[str, Any]) -> None:
    """The service's own table and X's file accept and refuse the same bodies."""
    assert (CREATE_POST.fault(body) == "") == valid("CreatePostsRequest", body)
