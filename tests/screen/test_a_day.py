"""A day with it, on a real screen: the scenes the program is made for, one after the other in one home.

The window stays open from scene to scene, as on a day; each scene begins with a post of its own.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image, ImageDraw, ImageFont

from tests.screen.conftest import made_desktop, write_settings
from tests.screen.desktop import ROOT, Desktop, Node
from tests.screen.net import Net

pytestmark = pytest.mark.screen

EDITOR = "Post( 1 of 1)?"
COMMAND = Path(sys.executable).with_name("vignette")
THOUGHT = "Measure the arm first, then the pressure."
PAPER = "10.5555/cuff.2021"
FONT = ROOT / "resources" / "fonts" / "Inter-Medium.ttf"

_KEEP_A_PAPER = """
import datetime as dt
from composer.backstage import open_services
from composer.base.clock import SystemClock
from composer.base.paths import user_profile
from composer.guard.remote import RemoteGuard, guard_command
from composer.text.citation import Citation, Standing

profile = user_profile()
profile.prepare()
services = open_services(profile, SystemClock(), RemoteGuard(guard_command()), lasting=True)
link = "https://doi.org/10.5555/cuff.2021"
asked = dt.datetime(2026, 11, 24, 7, tzinfo=dt.UTC)
who = ("Example AB", "Sample JL", "Specimen C")
services.papers.keep(
    Citation(link, link, "Cuff size in adults", who, "J Cuffs", 2021, Standing.NOTHING_KNOWN, "crossref", asked)
)
services.close()
"""
"""A paper that was looked up yesterday, when there was a network: its register is asked in no test."""


class Day:
    """The screen, and the program on it."""

    def __init__(self, desktop: Desktop, net: Net | None) -> None:
        self.desktop, self.net = desktop, net
        self.home = Path(desktop.environment["VIGNETTE_HOME"])
        self.program = self.start()

    def start(self) -> subprocess.Popen[bytes]:
        """Start the window and give it the keyboard."""
        command: list[str | Path] = [COMMAND]
        self.program = self.desktop.start(self.net.inside(command) if self.net else command)
        self.desktop.find("text", EDITOR, within_s=30)
        self.desktop.activate()
        return self.program

    def key(self, *keys: str) -> None:
        for key in keys:
            self.desktop.xdo("key", key)

    def post(self, words: str) -> None:
        """Begin another post with these words."""
        self.key("ctrl+n")
        self.desktop.find("text", EDITOR, text="^$")
        self.desktop.write(words)

    def find(self, role: str, name: str, text: str = "", within_s: float = 40.0) -> Node:
        return self.desktop.find(role, name, text=text, within_s=within_s)

    def send(self) -> None:
        """Wait until the post may go, and let it."""
        until = time.monotonic() + 40
        while "enabled" not in self.find("push button", "Post( all [0-9])?").states and time.monotonic() < until:
            pass
        self.key("ctrl+Return")
        self.find("push button", "Take back.*")

    def command(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [COMMAND, *words], env=self.desktop.environment, capture_output=True, text=True, timeout=60
        )

    def readable(self, words: str) -> list[str]:
        """Return the files in the home in which words can be read."""
        files = [path for path in self.home.rglob("*") if path.is_file()]
        return [path.name for path in files if words.encode() in path.read_bytes()]


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    with made_desktop(tmp_path_factory.mktemp("day")) as desktop:
        write_settings(desktop)
        kept = subprocess.run([sys.executable, "-c", _KEEP_A_PAPER], env=desktop.environment, capture_output=True)
        assert kept.returncode == 0, kept.stderr.decode()
        try:
            net = Net()
        except OSError:
            net = None
        try:
            yield Day(desktop, net)
        finally:
            if net is not None:
                net.close()


def test_scene_1_a_thought_on_the_train_is_kept_and_nobody_can_read_it_on_the_disk(day: Day) -> None:
    """Typed, a moment of quiet, the plug pulled: it is back, and no byte of it is readable."""
    day.desktop.write(THOUGHT)
    day.find("label", "Saved.*|.*moment ago.*")
    day.desktop.kill(day.program)
    readable = day.readable("arm first")
    day.start()

    assert day.find("text", EDITOR, text="arm first").text == THOUGHT
    assert readable == []


def test_scene_2_words_that_name_a_patient_are_named_and_put_right_by_one_key(day: Day) -> None:
    """The example of the program's own page: name, age, hospital and night are told with their rule."""
    day.post("Admitted Maria G., 93, last night at Mercy.")
    told = day.find(".*", "Must change.*Maria G.*Rule A.*")
    day.desktop.screenshot("day-2-found")
    day.key("ctrl+shift+period")
    day.find("panel", "Nothing found.*")
    text = day.find("text", EDITOR).text

    assert "164.514(b)(2)(i)(A)" in told.name + told.description
    assert not any(word in text for word in ("Maria", "93", "Mercy", "last night"))
    assert text.startswith("Admitted a patient")


def test_scene_3_red_does_not_go_amber_asks_once_green_goes_and_can_be_taken_back(day: Day) -> None:
    """What is red stays; what is amber asks what was considered; what is green waits some seconds for its author."""
    day.post("Maria Gonzalez walked again. Proud of this team 🫀")
    day.find(".*", "Must change.*Maria Gonzalez.*")
    day.key("ctrl+Return")
    red = [node.name for node in day.desktop.nodes() if node.shown]

    day.post("A farmer in his fifties came to us this week with a rare tumor of the heart.")
    day.find(".*", "Consider.*")
    day.key("ctrl+Return")
    asked = day.find("dialog", "Could somebody recognize this patient.")
    day.key("Escape")

    day.post("Ask first, then listen.")
    day.send()
    day.key("alt+z")
    back = day.find("text", EDITOR, text="Ask first")
    day.send()
    day.desktop.click(day.find("check box", "Practice timeline"))
    sent = day.find("text", "Post of .*", text="Ask first")

    assert [name for name in red if name.startswith(("Take back", "Goes out"))] == []
    assert [name for name in red if name.startswith("Not ready to post")]
    assert asked.description
    assert (back.text, sent.text) == ("Ask first, then listen.", "Ask first, then listen.")


def test_scene_4_in_the_lecture_hall_each_post_has_the_tag_and_the_thread_goes_in_order(day: Day) -> None:
    """Conference mode puts the tag in; the thread is numbered, waits together, and goes once, in its order."""
    day.key("ctrl+1", "ctrl+n", "ctrl+shift+m")
    day.find("dialog", "Post from a meeting")
    day.desktop.write("MedEdMeet26")
    day.key("Return")
    day.find(".*", "Conference mode, #MedEdMeet26.*")
    day.key("ctrl+n")
    day.find("text", EDITOR, text="^ #MedEdMeet26")
    day.desktop.write("Teaching on a late ward round: ask before you tell.")
    day.key("ctrl+shift+n")
    day.find("text", "Post 2 of 2", text="#MedEdMeet26")
    day.desktop.write("Then count to five, and listen.")
    day.send()
    day.desktop.click(day.find("check box", "Practice timeline"))
    second = day.find("text", "Post of .*", text="count to five")
    first = day.find("text", "Post of .*", text="ask before you tell")
    day.desktop.screenshot("day-4-thread")
    day.key("ctrl+1")
    day.desktop.do("act", day.find("push button", "Leave Conference mode"))

    assert first.text == "Teaching on a late ward round: ask before you tell. #MedEdMeet26"
    assert second.text == "Then count to five, and listen. #MedEdMeet26"
    assert first.box[1] < second.box[1]


def test_scene_4_without_a_network_posts_wait_and_go_in_order_once_when_it_is_back(day: Day) -> None:
    """The wifi of the lecture hall: nothing is lost, nothing is asked again, nothing goes twice."""
    if day.net is None:
        pytest.skip("this machine lends no network of its own")
    day.desktop.click(day.find("check box", "Practice timeline"))
    day.find("push button", "Refresh")
    day.key("ctrl+1")
    day.post("Hall C, first: wash your hands before you greet.")
    day.key("ctrl+shift+n")
    day.find("text", "Post 2 of 2", text="^$")
    day.desktop.write("Hall C, second: then sit down.")
    day.net.cut()
    try:
        day.send()
        day.post("Hall C, third: and say who you are.")
        day.send()
        day.desktop.click(day.find("check box", "Outbox.*"))
        waiting = day.find(".*", "(?s).*wash your hands.*No internet.*")
        day.desktop.screenshot("day-4-waits")
    finally:
        day.net.mend()
    day.desktop.click(day.find("check box", "Practice timeline"))
    third = day.find("text", "Post of .*", text="who you are", within_s=120)
    nodes = [one for one in day.desktop.nodes(shown=True) if re.match("Post of", one.name) and "Hall C" in one.text]
    heights = {one.text: one.box[1] for one in nodes}

    assert "wait in the outbox" in waiting.name + waiting.description
    assert len(nodes) == len(heights) == 3
    assert third.box[1] < min(top for text, top in heights.items() if "third" not in text)  # the newest stands first


def test_scene_5_a_paper_that_was_asked_for_comes_as_a_clean_link_with_authors_and_journal(day: Day) -> None:
    """Named by its number, told without a network, put in where the caret stands."""
    day.key("ctrl+1")
    day.post("Before clinic: ")
    day.key("ctrl+k")
    day.find("dialog", "Link or paper")
    day.desktop.write(PAPER)
    told = day.find(".*", "Cuff size in adults.*")
    day.desktop.screenshot("day-5-paper")
    day.desktop.do("act", day.find("push button", "Put it in"))
    text = day.find("text", EDITOR, text="doi.org").text

    assert "Crossref tells of no retraction" in told.name
    assert text == "Before clinic: Example AB, et al. J Cuffs 2021. https://doi.org/10.5555/cuff.2021"


def test_scene_5_a_link_loses_its_trackers_and_a_paper_is_asked_for_before_anything_is_sent(day: Day) -> None:
    """Cleaned by one key, brought back by another; the sheet says to whom the paper's number would go."""
    day.key("ctrl+1")
    day.post("Worth a look: https://example.org/cuff?id=7&utm_source=x&fbclid=y ")
    day.find("text", EDITOR, text="fbclid=y")
    day.key("ctrl+shift+k")
    cleaned = day.find("text", EDITOR, text=r"cuff\?id=7 $")
    day.key("ctrl+k")
    day.find("dialog", "Link or paper")
    day.desktop.write("10.5555/12345678")
    told = day.find("label", "The check looks first. Then only the number goes to .*")
    day.key("Escape")

    assert cleaned.text == "Worth a look: https://example.org/cuff?id=7 "
    assert "api.crossref.org" in told.name


def test_scene_6_a_picture_loses_where_it_was_taken_and_is_to_be_described(day: Day, tmp_path: Path) -> None:
    """Chosen by its name, cleaned, read, kept encrypted; who cannot see it is thought of before it goes."""
    made = Image.new("RGB", (640, 400), "white")
    exif = Image.Exif()
    exif[0x010F] = "Halloway Optics"
    made.save(tmp_path / "board.jpg", exif=exif)

    day.post("A whiteboard after teaching.")
    day.key("ctrl+shift+p")
    day.find("dialog", "Add a picture.*")
    day.desktop.activate("Add a picture")
    day.desktop.write(str(tmp_path / "board.jpg"))
    day.key("Return")
    day.desktop.activate()
    row = day.find("panel", "Cleaned.*|Not read.*|.*No description yet.*")
    day.desktop.screenshot("day-6-picture")
    readable = day.readable("Halloway Optics")
    day.desktop.do("act", day.find("push button", "Describe it"))
    day.desktop.do("write", day.find("text", "Description of the picture"), "A whiteboard with one blue line.")
    day.desktop.do("act", day.find("push button", "Use picture"))
    described = day.find("panel", ".*A whiteboard with one blue line.")

    assert "No description yet" in row.name
    assert described.shown
    assert readable == []


def test_scene_6_what_stands_in_a_picture_is_found_covered_and_only_then_goes(day: Day, tmp_path: Path) -> None:
    """A name and a code in it are read and pointed out; covered and described it goes, and the post with it."""
    made = Image.new("RGB", (900, 600), "white")
    ImageDraw.Draw(made).text((60, 60), "HARGROVE, ELLEN", fill="black", font=ImageFont.truetype(str(FONT), 44))
    plain = ImageFont.truetype(str(FONT), 36)
    ImageDraw.Draw(made).text((60, 480), "Fasting glucose by week", fill="black", font=plain)
    code = zxingcpp.create_barcode("HARGROVE-4471902", zxingcpp.BarcodeFormat.QRCode).to_image(scale=6)
    made.paste(Image.fromarray(code).convert("RGB"), (620, 300))
    made.save(tmp_path / "label.png")

    day.key("ctrl+1")
    day.post("A label is not a teaching case.")
    day.key("ctrl+shift+p")
    day.find("dialog", "Add a picture.*")
    day.desktop.activate("Add a picture")
    day.desktop.write(str(tmp_path / "label.png"))
    day.key("Return")
    day.desktop.activate()
    found = day.find("panel", ".*to cover.*")
    day.desktop.do("act", day.find("push button", "Describe and cover picture 1"))
    name, bars = day.find("check box", ".*Rule A.*"), day.find("check box", ".*A code.*")
    day.desktop.screenshot("day-6-covered")
    day.desktop.do("write", day.find("text", "Description of the picture"), "A label with a name and a code, covered.")
    day.desktop.do("act", day.find("push button", "Use picture"))
    day.find("panel", "Cleaned.*A label with a name.*")
    day.send()
    day.desktop.click(day.find("check box", "Practice timeline"))
    sent = day.find("text", "Post of .*", text="not a teaching case")
    day.key("ctrl+1")

    assert "covered" in name.name + bars.name
    assert found.shown
    assert sent.text == "A label is not a teaching case."


def test_scene_7_left_open_it_locks_and_shows_nothing_until_it_is_unlocked(day: Day) -> None:
    """Locked, no word, no number and no name of a draft is left on the screen, nor for a screen reader."""
    day.post("Hands off the keyboard, eyes on the person.")
    day.find("label", "Saved.*|.*moment ago.*")
    day.key("ctrl+l")
    unlock = day.find("push button", "Unlock")
    left = [node for node in day.desktop.nodes() if "Hands off" in node.name + node.text or "arm first" in node.name]
    day.desktop.screenshot("day-7-locked")
    day.desktop.do("act", unlock)
    back = day.find("text", EDITOR, text="Hands off")

    assert left == []
    assert back.text == "Hands off the keyboard, eyes on the person."


def test_scene_8_the_compliance_office_gets_what_was_checked_decided_and_sent_without_a_word_of_it(day: Day) -> None:
    """The log holds together, names checks, decisions and posts, and no word of any scene above."""
    day.key("ctrl+q")
    day.desktop.wait_ended()
    verified = day.command("audit", "verify", "--json")
    exported = day.command("audit", "export", "--format", "json")
    events = {row["event"] for row in json.loads(exported.stdout)["rows"]}

    assert verified.returncode == 0, verified.stderr
    assert any(event.startswith("gate.") for event in events), events
    assert not any(words in exported.stdout for words in ("Maria", "Gonzalez", "Mercy", "farmer", "arm first", "MedEd"))
