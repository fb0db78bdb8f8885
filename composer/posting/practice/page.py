"""The pages of the practice service that a person sees in the browser: plain, without a script, in no frame."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final


@dataclass(frozen=True, slots=True)
class Page:
    """A status, a page, and headers."""

    status: int
    body: str = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)


_STYLE: Final = (
    "body{font:17px/1.5 system-ui,sans-serif;max-width:30rem;margin:10vh auto;padding:0 1.5rem;color-scheme:light dark}"
    "article{border-top:1px solid #8886;padding:.4rem 0}.words{white-space:pre-wrap;overflow-wrap:anywhere;margin:0}"
    ".quiet{opacity:.7;font-size:.85rem;margin:0}"
    "h1{font-size:1.4rem}button{font:inherit;padding:.6rem 1.1rem;margin-right:.6rem;border-radius:8px}"
)

_MEANINGS: Final = {
    "tweet.read": "See posts that the account can see.",
    "tweet.write": "Post and delete for the account.",
    "users.read": "See profiles that the account can see.",
    "media.write": "Upload pictures for the account.",
    "offline.access": "Stay signed in until you take it back.",
}


def safe_headers(form_target: str = "") -> dict[str, str]:
    """Return the headers of a page that loads nothing, runs nothing and stands in no frame.

    Args:
        form_target: The origin a form leads to after this service has answered; browsers hold redirects to it, too.
    """
    target = f"'self' {form_target}".strip() if form_target else "'none'"
    return {
        "Content-Security-Policy": (
            f"default-src 'none'; style-src 'unsafe-inline'; form-action {target}; frame-ancestors 'none';"
            " base-uri 'none'"
        ),
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
    }


def ask_page(name: str, scopes: Sequence[str], ticket: str, callback_origin: str) -> Page:
    """Return the page that asks whether a program may use the account."""
    wanted = "".join(f"<li>{html.escape(_MEANINGS.get(scope, scope))}</li>" for scope in scopes)
    body = (
        f"<h1>May this program use {html.escape(name)}?</h1>"
        "<p>This is the practice service on your own computer. Nothing goes to X.</p>"
        f"<p>It asks to:</p><ul>{wanted}</ul>"
        '<form method="post" action="/i/oauth2/authorize">'
        f'<input type="hidden" name="ticket" value="{html.escape(ticket)}">'
        '<button id="allow" name="choice" value="allow">Authorize</button>'
        '<button id="deny" name="choice" value="deny">Cancel</button></form>'
    )
    return Page(200, _whole("Practice sign-in", body), safe_headers(callback_origin))


def timeline_page(name: str, posts: Sequence[tuple[str, str, str]]) -> Page:
    """Return the page that shows what the account has posted, newest first.

    Args:
        name: Whose posts.
        posts: When, the words, and in short what else is about each.
    """
    shown = "".join(
        f"<article><p class=quiet>{html.escape(f'{name} · {when}')}</p><p class=words>{html.escape(words)}</p>"
        f"<p class=quiet>{html.escape(more)}</p></article>"
        for when, words, more in posts
    )
    body = f"<h1>Practice timeline</h1>{shown or '<p>Nothing is posted yet.</p>'}"
    return Page(200, _whole("Practice timeline", body), safe_headers())


def fault_page(status: int, wrong: str = "") -> Page:
    """Return the page for a request that cannot be granted; `wrong` names a parameter, never its value."""
    detail = f"<p>Wrong or missing: <code>{html.escape(wrong)}</code></p>" if wrong else ""
    body = f"<h1>Something went wrong</h1><p>You were not able to give access to this program.</p>{detail}"
    return Page(status, _whole("Practice sign-in", body), safe_headers())


def _whole(title: str, body: str) -> str:
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body>{body}</body></html>'
    )
