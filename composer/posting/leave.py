"""What the running thread may put on the wire: law 1, held at the last line before the socket."""

from __future__ import annotations

import hashlib
import re
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from composer.base.errors import Action, GateRefusedError
from composer.guard.scope import Asking, Sending, Uploading, current
from composer.outbox.publisher import SendOrder
from composer.posting.payload import payload_of, same_body

POST_FIELDS: Final = "created_at,entities,referenced_tweets"

USER_FIELDS: Final = "profile_image_url"

SIGNING_IN: Final = "sign_in"
"""The purpose of the leave to ask for tokens."""

DELETING: Final = "delete"
"""The purpose of the leave to delete one of the author's own posts."""

A_PICTURE: Final = Asking("picture")
"""The leave to fetch the picture of one of the author's own accounts."""

PICTURES_AT: Final = "/profile_images/"

TOKEN_PATHS: Final = ("/2/oauth2/token", "/2/oauth2/revoke")

_OWN_POSTS: Final = re.compile(r"/2/users/[0-9]{1,19}/tweets")
_ONE_POST: Final = re.compile(r"/2/tweets/[0-9]{1,19}")
_ONE_PICTURE: Final = re.compile(PICTURES_AT + r"[0-9]{1,20}/[A-Za-z0-9_\-]{1,100}\.(?:jpe?g|png|webp)")
_QUESTIONS: Final = {
    "max_results": re.compile(r"[0-9]{1,3}"),
    "tweet.fields": re.compile(re.escape(POST_FIELDS)),
    "user.fields": re.compile(re.escape(USER_FIELDS)),
    "start_time": re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"),
}

_OPAQUE: Final = r"[\x21-\x7e]{1,1280}"
_TOKEN_FIELDS: Final = {
    "grant_type": re.compile(r"authorization_code|refresh_token"),
    "client_id": re.compile(r"[A-Za-z0-9_\-]{4,120}"),
    "code": re.compile(_OPAQUE),
    "code_verifier": re.compile(r"[A-Za-z0-9_\-]{43,128}"),
    "redirect_uri": re.compile(r"http://127\.0\.0\.1:[0-9]{1,5}/sign-in"),
    "refresh_token": re.compile(_OPAQUE),
    "token": re.compile(_OPAQUE),
}


def check_token_request(method: str, url: str, body: bytes | str | None) -> None:
    """Let through a form about tokens, with known fields of known forms; none of them can hold a sentence.

    Raises:
        GateRefusedError: `gate.no_leave` it is anything else.
    """
    target = urlsplit(url)
    told = parse_qsl(body if isinstance(body, str) else (body or b"").decode("latin-1"), keep_blank_values=True)
    once = len(dict(told)) == len(told)
    fits = all(name in _TOKEN_FIELDS and _TOKEN_FIELDS[name].fullmatch(value) for name, value in told)
    plain = not (target.query or target.fragment) and target.path in TOKEN_PATHS
    if method != "POST" or not plain or not told or not once or not fits:
        raise GateRefusedError("gate.no_leave", Action.EDIT)


def check_deletion(method: str, url: str, body: bytes | str | None) -> None:
    """Let through the deletion of one post: its id, and nothing else.

    Raises:
        GateRefusedError: `gate.no_leave` it is anything else.
    """
    target = urlsplit(url)
    if method != "DELETE" or body or target.query or target.fragment or not _ONE_POST.fullmatch(target.path):
        raise GateRefusedError("gate.no_leave", Action.EDIT)


def check_picture(method: str, url: str, body: bytes | str | None) -> None:
    """Let through the question for one picture of an account: its address, as X told it, and nothing else.

    Raises:
        GateRefusedError: `gate.no_leave` it is anything else.
    """
    target = urlsplit(url)
    plain = not (body or target.query or target.fragment)
    if method != "GET" or not plain or not _ONE_PICTURE.fullmatch(target.path):
        raise GateRefusedError("gate.no_leave", Action.EDIT)


def check_question(method: str, url: str, body: bytes | str | None) -> None:
    """Let through what carries nothing of any draft: a GET without a body, to a known address, with known words.

    Raises:
        GateRefusedError: `gate.no_leave` it is anything else.
    """
    target = urlsplit(url)
    known = target.path == "/2/users/me" or _OWN_POSTS.fullmatch(target.path)
    asked = parse_qsl(target.query, keep_blank_values=True)
    fits = all(name in _QUESTIONS and _QUESTIONS[name].fullmatch(value) for name, value in asked)
    if method != "GET" or body or target.fragment or not known or not fits:
        raise GateRefusedError("gate.no_leave", Action.EDIT)


def check_post(method: str, url: str, body: bytes | str | None, order: SendOrder | None, given: Sending) -> None:
    """Let through exactly the approved part: its bytes are made anew from the submission and compared.

    Raises:
        GateRefusedError: `gate.no_leave` it is no post, or none is expected; `gate.changed` it says something else than
            the submission that the leave names.
    """
    target = urlsplit(url)
    if order is None or method != "POST" or target.path != "/2/tweets" or target.query or target.fragment:
        raise GateRefusedError("gate.no_leave", Action.EDIT)
    digest = hashlib.sha256(order.submission.encode()).hexdigest()
    if digest != given.submission_digest or order.part_index != given.part_index:
        raise GateRefusedError("gate.changed", Action.EDIT)
    if not same_body(body, payload_of(order)):
        raise GateRefusedError("gate.changed", Action.EDIT)


def leave_of_this_thread() -> Sending | Asking | Uploading:
    """Return the leave of the running thread.

    Raises:
        GateRefusedError: `gate.no_leave` it has none, or one for another errand.
    """
    given = current()
    if not isinstance(given, Sending | Asking | Uploading):
        raise GateRefusedError("gate.no_leave", Action.EDIT)
    return given


CHECKS: Final = {SIGNING_IN: check_token_request, DELETING: check_deletion, A_PICTURE.purpose: check_picture}
"""What is let through for a purpose; for any other, `check_question`."""
