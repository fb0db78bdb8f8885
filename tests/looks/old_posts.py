"""The page of old posts with some on it, of fixed days, so that two pictures of it can be compared."""

from __future__ import annotations

import datetime as dt
from array import array
from typing import Final

from composer.drafts.archive_store import FoundPost, Sums
from composer.flow.archive_work import WorkView
from composer.guard.report import Label, Verdict
from composer.ui.main_window import MainWindow
from composer.ui.pages import Page

_POSTS: Final = (
    ("Admitted Maria G., 93, last night at Mercy. Nobody had seen the rash.", Verdict.BLOCK, "NAME AGE LOCATION"),
    ("Our patient in bed 4 goes home today, three weeks after the accident.", Verdict.BLOCK, "LOCATION"),
    ("Nobody told me how quiet the ward is when a monitor is switched off.", Verdict.WARN, "QUASI"),
    ("Reading list for new residents: three papers, one page each.", Verdict.CLEAR, ""),
    ("Ask before you tell. Ten seconds that show where to start.", None, ""),
)
_DAY: Final = dt.datetime(2025, 11, 20, 12, tzinfo=dt.UTC)


def fill(window: MainWindow, view: WorkView | None = None) -> None:
    """Show the page; `view` tells of an import that is under way."""
    page = window.archive
    window.show_page(Page.ARCHIVE)
    posts = [
        FoundPost(
            number=place + 1,
            post_id=str(place),
            text=words,
            created_at=_DAY - dt.timedelta(days=400 * place),
            verdict=verdict,
            labels=tuple(Label(label) for label in labels.split()),
            dealt=place == 1,
        )
        for place, (words, verdict, labels) in enumerate(_POSTS)
    ]
    left = ((Verdict.BLOCK, 38), (Verdict.WARN, 112))
    page.show_sums(Sums(3_214, 41 if view is None else 1_650, left, 9))
    page.show_work(view or WorkView())
    page.show_numbers(array("q", [post.number for post in posts]))
    page.show_posts(posts)
    page.focus_page()
