"""The page on which a browser sees what was posted to the practice service: by its key, and nothing runs on it."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest

from composer.posting.practice.handle import PracticeHandle
from composer.posting.practice.server import PracticeServer
from tests.conftest import FakeClock
from tests.posting.signing import ask, free_ports
from tests.posting.test_practice_service import tweet
from tests.posting.webdriver import MISSING, WHY, Browser


@pytest.fixture
def shown(no_thread_left: None) -> Generator[PracticeServer]:
    made = PracticeServer(FakeClock(), control=True)
    yield made
    made.stop()


@pytest.fixture
def at(shown: PracticeServer) -> PracticeHandle:
    return shown.start()


def test_posts_stand_there_as_they_were_written_with_what_they_are(shown: PracticeServer, at: PracticeHandle) -> None:
    shown.state.premium = True
    first = tweet(at, text="<b>one</b> & two\nlines")[1]["data"]["id"]
    tweet(at, text="goes on", reply={"in_reply_to_tweet_id": first}, made_with_ai=True)
    tweet(at, text="Which?", poll={"options": ["a", "b"], "duration_minutes": 60})
    status, page, _ = ask("GET", at.base_url + shown.timeline)

    assert status == 200
    assert "&lt;b&gt;one&lt;/b&gt; &amp; two\nlines" in page
    assert [page.index(words) for words in ("Which?", "goes on", "one")] == sorted(
        page.index(words) for words in ("Which?", "goes on", "one")
    )
    assert f"answers {first} · Made with AI" in page
    assert "poll: a / b" in page
    assert at.bearer not in page


def test_without_the_key_nothing_is_shown(shown: PracticeServer, at: PracticeHandle) -> None:
    tweet(at, text="one")
    path = shown.timeline
    for wrong in ("/practice/timeline", path[:-1], path + "&a=1", path.replace("key", "kez"), path + "%20"):
        assert ask("GET", at.base_url + wrong)[0] in {401, 403}
    assert ask("POST", at.base_url + path, "{}", Content_Type="application/json")[0] in {401, 403}
    assert ask("GET", at.base_url + path, Host="evil.example")[0] == 421


def test_without_controls_there_is_no_page(handle: PracticeHandle, server: PracticeServer) -> None:
    assert server.timeline == ""
    assert ask("GET", f"{handle.base_url}/practice/timeline?key=")[0] in {401, 403}


@pytest.mark.skipif(MISSING, reason=WHY)
def test_a_real_browser_shows_it_and_runs_nothing(shown: PracticeServer, at: PracticeHandle, tmp_path: Path) -> None:
    tweet(at, text="<script>document.title = 'ran'</script>Wash your hands.")
    (port,) = free_ports(1)
    with Browser(tmp_path / "profile", port) as browser:
        browser.open(at.base_url + shown.timeline)
        page = browser.page_with("Wash your hands.")

    assert "<title>Practice timeline</title>" in page
