"""Uploads at the practice service, as a stranger meets them: over a bare connection."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import random
import struct
from collections.abc import Generator
from typing import Any

import pytest

from composer.base.callbacks import CALLBACKS
from composer.posting.practice.faults import Fault
from composer.posting.practice.grants import PracticeApp, Wish
from composer.posting.practice.handle import PracticeHandle
from composer.posting.practice.media import LARGEST_SEGMENT
from composer.posting.practice.media_kinds import MEGABYTE, measured
from composer.posting.practice.server import PracticeServer
from composer.posting.practice.state import PracticeUser
from composer.posting.timeline import read_posts
from tests.posting.orders import RealClock
from tests.posting.test_openapi import Valid, description, valid
from tests.posting.test_practice_service import Answer, ask, tweet

__all__ = ["description", "valid"]

PNG = b"\x89PNG\r\n\x1a\n" + bytes(2000)
MP4 = b"\0\0\0\x18ftypmp42" + bytes(3000)


def gif(width: int = 8, height: int = 8, frames: int = 1) -> bytes:
    frame = b"\x2c" + struct.pack("<4HB", 0, 0, width, height, 0) + b"\x02\x02\x44\x01\0"
    return b"GIF89a" + struct.pack("<2H", width, height) + b"\0\0\0" + frame * frames + b";"


def begin(handle: PracticeHandle, data: bytes, media_type: str = "image/png", category: str = "tweet_image") -> Answer:
    body = {"media_type": media_type, "media_category": category, "total_bytes": len(data)}
    return ask(handle, "POST", "/2/media/upload/initialize", body)


def append(handle: PracticeHandle, media_id: str, index: Any, data: bytes) -> Answer:
    body = {"segment_index": index, "media": base64.b64encode(data).decode()}
    return ask(handle, "POST", f"/2/media/upload/{media_id}/append", body)


def finalize(handle: PracticeHandle, media_id: str) -> Answer:
    return ask(handle, "POST", f"/2/media/upload/{media_id}/finalize", b"")


def status(handle: PracticeHandle, media_id: str) -> Answer:
    return ask(handle, "GET", f"/2/media/upload?command=STATUS&media_id={media_id}")


def put(handle: PracticeHandle, data: bytes = PNG, media_type: str = "image/png", category: str = "tweet_image") -> str:
    """Upload in segments of 1,000 bytes and return the id."""
    media_id: str = begin(handle, data, media_type, category)[1]["data"]["id"]
    for index, start in enumerate(range(0, len(data), 1000)):
        assert append(handle, media_id, index, data[start : start + 1000])[0] == 200
    assert finalize(handle, media_id)[0] == 200
    return media_id


def ready(handle: PracticeHandle, data: bytes, media_type: str, category: str) -> str:
    media_id = put(handle, data, media_type, category)
    assert [status(handle, media_id)[1]["data"]["processing_info"]["state"] for _ in range(2)] == [
        "in_progress",
        "succeeded",
    ]
    return media_id


def show(handle: PracticeHandle, *media_ids: str, text: str = "A drawn picture.") -> Answer:
    return tweet(handle, text=text, media={"media_ids": list(media_ids)})


def test_a_picture_arrives_byte_by_byte_and_is_shown(handle: PracticeHandle, server: PracticeServer) -> None:
    media_id = put(handle)
    alt = {"id": media_id, "metadata": {"alt_text": {"text": "A drawn square"}}}
    assert ask(handle, "POST", "/2/media/metadata", alt)[0] == 200
    answer, body, _ = show(handle, media_id)

    (kept,) = server.state.media.all()
    assert (kept.digest, kept.alt_text) == (hashlib.sha256(PNG).hexdigest(), "A drawn square")
    assert answer == 201
    assert body["data"]["text"].startswith("A drawn picture. https://t.co/")
    assert server.state.posts()[0].media_ids == (media_id,)
    assert [charge.what for charge in server.state.charges()] == ["media_words", "post"]


def test_every_answer_is_one_x_describes(valid: Valid, handle: PracticeHandle, server: PracticeServer) -> None:
    opened = begin(handle, MP4, "video/mp4", "tweet_video")[1]
    media_id = opened["data"]["id"]
    assert valid("InitializeMediaUploadResponse", opened)
    for index, start in enumerate(range(0, len(MP4), 1000)):
        assert valid("AppendMediaUploadResponse", append(handle, media_id, index, MP4[start : start + 1000])[1])
    assert valid("FinalizeMediaUploadResponse", finalize(handle, media_id)[1])
    assert valid("GetMediaUploadStatusResponse", status(handle, media_id)[1])
    assert valid("GetMediaUploadStatusResponse", status(handle, media_id)[1])
    described = ask(handle, "POST", "/2/media/metadata", {"id": media_id, "metadata": {"alt_text": {"text": "x"}}})
    assert valid("CreateMediaMetadataResponse", described[1])
    assert valid("FinalizeMediaUploadResponse", finalize(handle, put(handle))[1])
    assert valid("CreatePostsResponse", show(handle, media_id)[1])
    mine = f"/2/users/{server.state.user.user_id}/tweets?tweet.fields=created_at,entities"
    assert valid("GetUsersPostsResponse", ask(handle, "GET", mine)[1])


def test_the_same_segment_may_come_again_and_another_may_not(handle: PracticeHandle, server: PracticeServer) -> None:
    media_id = begin(handle, PNG)[1]["data"]["id"]
    for _ in range(3):
        assert append(handle, media_id, 0, PNG[:1500])[0] == 200
    assert append(handle, media_id, 0, PNG[1:1501])[0] == 400
    assert append(handle, media_id, 2, PNG[1500:])[0] == 400
    assert append(handle, media_id, 1, PNG[1500:] + b"more")[0] == 400
    assert finalize(handle, media_id)[0] == 400
    assert append(handle, media_id, 1, PNG[1500:])[0] == 200
    assert [finalize(handle, media_id)[0] for _ in range(2)] == [200, 200]
    assert append(handle, media_id, 2, b"more")[0] == 400
    assert server.state.media.all()[0].digest == hashlib.sha256(PNG).hexdigest()


def test_a_segment_may_come_as_a_form(handle: PracticeHandle, server: PracticeServer) -> None:
    data = random.Random(5).randbytes(70_000) + b"\r\n\r\n\r\n--\n\r"
    media_id = begin(handle, b"\x89PNG\r\n\x1a\n" + data)[1]["data"]["id"]
    mark = "a1b2c3d4"
    body = (
        f'--{mark}\r\nContent-Disposition: form-data; name="segment_index"\r\n\r\n0\r\n--{mark}\r\n'
        'Content-Disposition: form-data; name="media"; filename="blob"\r\n'
        "Content-Type: application/octet-stream\r\n\r\n"
    ).encode()
    body += b"\x89PNG\r\n\x1a\n" + data + f"\r\n--{mark}--\r\n".encode()
    path = f"/2/media/upload/{media_id}/append"

    assert ask(handle, "POST", path, body, Content_Type=f"multipart/form-data; boundary={mark}")[0] == 200
    assert server.state.media.all()[0].digest == hashlib.sha256(b"\x89PNG\r\n\x1a\n" + data).hexdigest()
    assert ask(handle, "POST", path, body[:90], Content_Type=f"multipart/form-data; boundary={mark}")[0] == 400


@pytest.mark.parametrize(
    ("media_type", "category", "size", "code"),
    [
        ("image/png", "tweet_image", 5 * MEGABYTE, 200),
        ("image/png", "tweet_image", 5 * MEGABYTE + 1, 400),
        ("image/gif", "tweet_gif", 15 * MEGABYTE, 200),
        ("image/gif", "tweet_gif", 15 * MEGABYTE + 1, 400),
        ("video/mp4", "tweet_video", 512 * MEGABYTE, 200),
        ("video/mp4", "tweet_video", 512 * MEGABYTE + 1, 400),
        ("image/png", "tweet_image", 0, 400),
        ("image/png", "tweet_video", 10, 400),
        ("video/mp4", "tweet_image", 10, 400),
        ("image/heic", "tweet_image", 10, 400),
        ("image/png", "nothing", 10, 400),
        ("image/png", "tweet_image", True, 400),
        ("image/png", "tweet_image", "10", 400),
    ],
)
def test_sizes_and_sorts_are_judged(
    media_type: str, category: str, size: Any, code: int, handle: PracticeHandle
) -> None:
    body = {"media_type": media_type, "media_category": category, "total_bytes": size}

    assert ask(handle, "POST", "/2/media/upload/initialize", body)[0] == code


@pytest.mark.parametrize("index", [-1, 1000, "0", 0.5, True, None])
def test_a_segment_has_a_number(index: Any, handle: PracticeHandle) -> None:
    assert append(handle, begin(handle, PNG)[1]["data"]["id"], index, b"x")[0] == 400


def test_a_segment_has_an_end(handle: PracticeHandle, server: PracticeServer) -> None:
    media_id = begin(handle, bytes(8 * MEGABYTE), "video/mp4", "tweet_video")[1]["data"]["id"]

    assert append(handle, media_id, 0, bytes(LARGEST_SEGMENT + 1))[0] == 400
    assert append(handle, media_id, 0, b"")[0] == 400
    assert append(handle, media_id, 0, bytes(LARGEST_SEGMENT))[0] == 200
    assert ask(handle, "POST", f"/2/media/upload/{media_id}/append", {"segment_index": 1, "media": "§"})[0] == 400


def test_a_picture_that_is_none_is_refused(handle: PracticeHandle) -> None:
    media_id = begin(handle, bytes(50))[1]["data"]["id"]
    append(handle, media_id, 0, bytes(50))

    assert finalize(handle, media_id)[0] == 400


def test_a_video_that_is_none_fails_in_processing(handle: PracticeHandle) -> None:
    media_id = put(handle, bytes(50), "video/mp4", "tweet_video")
    status(handle, media_id)

    assert status(handle, media_id)[1]["data"]["processing_info"]["state"] == "failed"
    assert show(handle, media_id)[0] == 400


@pytest.mark.parametrize(
    ("width", "height", "frames", "state"),
    [(1280, 1080, 2, "succeeded"), (1281, 8, 1, "failed"), (8, 1081, 1, "failed"), (8, 8, 351, "failed")],
)
def test_a_gif_is_measured(width: int, height: int, frames: int, state: str, handle: PracticeHandle) -> None:
    data = gif(width, height, frames)
    media_id = put(handle, data, "image/gif", "tweet_gif")
    status(handle, media_id)

    assert measured(data).frames == frames
    assert status(handle, media_id)[1]["data"]["processing_info"]["state"] == state


def test_a_damaged_gif_is_measured_as_far_as_it_goes() -> None:
    whole = gif(frames=3)
    for end in range(len(whole)):
        assert measured(whole[:end]).frames <= 3


def test_a_post_shows_four_pictures_or_one_that_moves(handle: PracticeHandle) -> None:
    pictures = [put(handle) for _ in range(4)]
    moving = ready(handle, gif(), "image/gif", "tweet_gif")
    video = ready(handle, MP4, "video/mp4", "tweet_video")

    assert show(handle, *pictures, text="four")[0] == 201
    assert show(handle, moving, text="one that moves")[0] == 201
    assert show(handle, video, text="a video")[0] == 201
    assert show(handle, pictures[0], moving, text="mixed")[0] == 400
    assert show(handle, moving, video, text="mixed too")[0] == 400
    assert show(handle, pictures[0], pictures[0], text="twice")[0] == 400
    assert show(handle, *pictures, video, text="five")[0] == 400
    assert show(handle, pictures[0], text="")[0] == 201
    assert show(handle, pictures[1], text="")[0] == 201
    both = {"media_ids": [pictures[0]]}
    assert tweet(handle, text="p", media=both, poll={"options": ["a", "b"], "duration_minutes": 60})[0] == 400


def test_what_is_not_ready_or_not_ones_own_is_not_shown(handle: PracticeHandle, server: PracticeServer) -> None:
    opened = begin(handle, PNG)[1]["data"]["id"]
    working = put(handle, MP4, "video/mp4", "tweet_video")
    foreign = put(handle)
    server.state.media.give_away(foreign)

    for media_id in (opened, working, foreign, "5"):
        assert show(handle, media_id)[0] == 400
    for media_id in (foreign, "5", "x"):
        assert append(handle, media_id, 0, b"x")[0] == 400
        assert finalize(handle, media_id)[0] == 400
        assert status(handle, media_id)[0] == 400
        assert ask(handle, "POST", "/2/media/metadata", {"id": media_id})[0] == 400
    assert status(handle, opened)[0] == 400
    assert ask(handle, "POST", "/2/media/metadata", {"id": opened})[0] == 400


def test_an_upload_is_good_for_a_day(no_thread_left: None) -> None:
    class Late(RealClock):
        hours = 0

        def now(self) -> dt.datetime:
            return super().now() + dt.timedelta(hours=self.hours)

    clock = Late()
    server = PracticeServer(clock)
    handle = server.start()
    try:
        media_id = put(handle)
        clock.hours = 25
        assert show(handle, media_id)[0] == 400
        assert status(handle, media_id)[0] == 400
    finally:
        server.stop()


def test_alt_text_has_an_end(handle: PracticeHandle) -> None:
    media_id = put(handle)
    for length, code in ((1000, 200), (1001, 400)):
        body = {"id": media_id, "metadata": {"alt_text": {"text": "x" * length}}}
        assert ask(handle, "POST", "/2/media/metadata", body)[0] == code


@pytest.fixture
def signed_in(no_thread_left: None) -> Generator[PracticeServer]:
    server = PracticeServer(RealClock(), app=PracticeApp("practice", CALLBACKS))
    yield server
    server.stop()


@pytest.mark.parametrize(
    ("scopes", "code"),
    [({"media.write"}, 200), ({"tweet.read", "users.read", "tweet.write"}, 403), ({"tweet.read", "users.read"}, 403)],
)
def test_uploading_needs_its_own_scope(scopes: set[str], code: int, signed_in: PracticeServer) -> None:
    handle = signed_in.start()
    verifier = "v" * 43
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    grants = signed_in.grants
    issued = grants.redeem(grants.allow(Wish(CALLBACKS[0], frozenset(scopes), challenge, "s")), verifier, CALLBACKS[0])
    assert issued is not None
    body = {"media_type": "image/png", "media_category": "tweet_image", "total_bytes": 5}
    shown = f"Bearer {issued.access}"

    assert ask(handle, "POST", "/2/media/upload/initialize", body, Authorization=shown)[0] == code


def test_the_timeline_gives_back_the_words_without_the_link_to_the_pictures(handle: PracticeHandle) -> None:
    show(handle, put(handle), put(handle), text="See nejm.org & this.")
    show(handle, put(handle), text="")
    mine = f"/2/users/{PracticeUser().user_id}/tweets?tweet.fields=entities"

    assert [post.text for post in read_posts(ask(handle, "GET", mine)[1])] == ["", "See http://nejm.org & this."]


def test_a_fault_can_be_planned_for_one_address(handle: PracticeHandle, server: PracticeServer) -> None:
    server.faults.plan(Fault.UNAVAILABLE, where="/append")
    media_id = begin(handle, PNG)[1]["data"]["id"]

    assert append(handle, media_id, 0, PNG)[0] == 503
    assert append(handle, media_id, 0, PNG)[0] == 200


def test_an_edit_shows_the_pictures_that_come_with_it_and_no_others(
    handle: PracticeHandle, server: PracticeServer
) -> None:
    server.state.premium = True

    def edit(post_id: str, *media_ids: str) -> str:
        body: dict[str, Any] = {"text": "A drawn picture.", "edit_options": {"previous_post_id": post_id}}
        code, told, _ = tweet(handle, **body, **({"media": {"media_ids": list(media_ids)}} if media_ids else {}))
        assert code == 201
        return str(told["data"]["id"])

    first, other = put(handle), put(handle, PNG + b"x")
    second = edit(show(handle, first)[1]["data"]["id"], other)  # the same words: no repetition of itself
    assert [post.media_ids for post in server.state.posts()] == [(other,)]
    edit(second)
    assert [post.media_ids for post in server.state.posts()] == [()]
