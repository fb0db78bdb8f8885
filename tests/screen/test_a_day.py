"""A day with it, on a real screen: the scenes the program is made for, one after the other in one home.

The window stays open from scene to scene, as on a day; each scene begins with a post of its own. The program has a
network of its own, which leads nowhere, so that all of it happens on the train.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image, ImageDraw, ImageFont

from composer.media import codes, faces
from composer.text.weight import measure
from tests.media.test_faces import portrait
from tests.screen.conftest import made_desktop, write_settings
from tests.screen.day import EDITOR, KEPT, Day, a_shortener, prepare
from tests.screen.desktop import ROOT
from tests.screen.net import Net
from tests.screen.short_service import SHORT

pytestmark = pytest.mark.screen

THOUGHT = "Measure the arm first, then the pressure."
STORY = "Admitted Maria G., 93, last night at Mercy."
SAFER = "Admitted a patient aged 90 or older recently at a hospital."
PAPER = "10.5555/cuff.2021"
FONT = ROOT / "resources" / "fonts" / "Inter-Medium.ttf"
RED, AMBER = (0xFC, 0xEA, 0xE8), (0xFC, 0xF1, 0xDC)
"""What lies under words that must change, and under words to consider, in the light theme."""
WORDS = ("arm first", "Maria", "Gonzalez", "Mercy", "farmer", "MedEd", "wash your hands", "Hands off", "HARGROVE")
"""Some of what is written in the scenes."""


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    with made_desktop(tmp_path_factory.mktemp("day")) as desktop:
        write_settings(desktop)
        try:
            net = Net()
        except OSError:
            net = None
        try:
            with a_shortener(net) as shortener:
                prepare(desktop, shortener)
                yield Day(desktop, net, shortener)
        finally:
            if net is not None:
                net.close()


def test_scene_1_a_thought_on_the_train_is_kept_and_nobody_can_read_it_on_the_disk(day: Day) -> None:
    """Typed, a moment of quiet, the plug pulled: it is back, and no byte of it is readable."""
    day.desktop.write(THOUGHT)
    day.find("label", KEPT)
    day.desktop.kill(day.program)
    readable = day.readable("arm first")
    day.start()

    assert day.find("text", EDITOR, text="arm first").text == THOUGHT
    assert readable == []


def test_scene_2_while_typing_the_count_is_that_of_x_and_words_are_underlined_red_and_amber(day: Day) -> None:
    """A link counts 23 and an emoji 2; what names a patient is red, what makes one recognisable amber."""
    words = "Before clinic: https://example.org/a/long/way/to/a/page?id=7 "
    day.post(words)
    day.desktop.do("write", day.find("text", EDITOR), "🩺")
    day.find("progress bar", f"{280 - measure(f'{words}🩺').weighted} characters left")
    day.post(STORY)
    day.checked("Must change.*Maria G.*")
    day.checked("Consider.*last night.*")
    seen = day.colours(day.find("text", EDITOR), "day-2-underlined")

    assert {RED, AMBER} <= seen


def test_scene_2_words_that_name_a_patient_are_named_and_put_right_by_one_key(day: Day) -> None:
    """The example of the program's own page: name, age, hospital and night are told with their rule."""
    day.post(STORY)
    told = day.checked("Must change.*Maria G.*Rule A.*")
    day.desktop.screenshot("day-2-found")
    day.key("ctrl+shift+period")
    day.checked("Nothing found.*")

    assert "164.514(b)(2)(i)(A)" in told.name + told.description
    assert day.find("text", EDITOR).text == SAFER


def test_scene_3_red_does_not_go_amber_asks_once_green_goes_and_can_be_taken_back(day: Day) -> None:
    """What is red stays; what is amber asks what was considered; what is green waits some seconds for its author."""
    day.post("Maria Gonzalez walked again. Proud of this team 🫀")
    day.checked("Must change.*Maria Gonzalez.*")
    day.key("ctrl+Return")
    red = day.names()

    day.post("Ask first, then listen.")
    day.send()
    day.key("alt+z")
    back = day.find("text", EDITOR, text="Ask first")
    day.send()
    day.page("Practice timeline")
    sent = day.find("text", "Post of .*", text="Ask first")

    assert [name for name in red if name.startswith(("Take back", "Goes out"))] == []
    assert [name for name in red if name.startswith("Not ready to post")]
    assert (back.text, sent.text) == ("Ask first, then listen.", "Ask first, then listen.")


def test_scene_3_an_amber_draft_asks_once_what_was_considered_and_then_goes(day: Day) -> None:
    """Going back sends nothing; one answer sends it, and nothing is asked again on the way."""
    day.post("A farmer in his fifties came to us this week with a rare tumor of the heart.")
    day.checked("Consider.*")
    day.key("ctrl+Return")
    asked = day.find("dialog", "Could somebody recognize this patient.")
    answer = day.find("push button", "Post as it is")
    day.desktop.screenshot("day-3-asked")
    day.key("Escape")
    day.find("text", EDITOR, text="farmer")
    held = [name for name in day.names() if name.startswith("Take back")]
    day.key("ctrl+Return")
    day.act("check box", "It is not one real patient")
    day.act("push button", "Post as it is")
    day.find("text", EDITOR, text="^$")
    again = [name for name in day.names() if name.startswith("Could somebody")]
    day.page("Practice timeline")
    day.find("text", "Post of .*", text="A farmer in his fifties")

    assert asked.description
    assert "enabled" not in answer.states
    assert (held, again) == ([], [])


def test_scene_4_in_the_lecture_hall_each_post_has_the_tag_and_the_thread_goes_in_order(day: Day) -> None:
    """Conference mode puts the tag in and numbers the thread; it waits together and goes once, in its order."""
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
    day.find("text", "Post 2 of 2", text="#MedEdMeet26 2/2$")
    day.send()
    day.page("Practice timeline")
    second = day.find("text", "Post of .*", text="count to five")
    first = day.find("text", "Post of .*", text="ask before you tell")
    day.desktop.screenshot("day-4-thread")
    day.key("ctrl+1")
    day.act("push button", "Leave Conference mode")

    assert first.text == "Teaching on a late ward round: ask before you tell. #MedEdMeet26 1/2"
    assert second.text == "Then count to five, and listen. #MedEdMeet26 2/2"
    assert first.box[1] < second.box[1]


def test_scene_4_without_a_network_posts_wait_and_go_in_order_once_when_it_is_back(day: Day) -> None:
    """The wifi of the lecture hall: nothing is lost, nothing is asked again, nothing goes twice."""
    if day.net is None:
        pytest.skip("this machine lends no network of its own")
    day.page("Practice timeline")
    day.find("push button", "Refresh")
    day.post("Hall C, first: wash your hands before you greet.")
    day.key("ctrl+shift+n")
    day.find("text", "Post 2 of 2", text="^$")
    day.desktop.write("Hall C, second: then sit down.")
    day.net.cut()
    try:
        day.send()
        day.post("Hall C, third: and say who you are.")
        day.send()
        day.page("Outbox.*")
        waiting = day.find(".*", "(?s).*wash your hands.*No internet.*")
        day.desktop.screenshot("day-4-waits")
    finally:
        day.net.mend()
    day.page("Practice timeline")
    third = day.find("text", "Post of .*", text="who you are", within_s=120)
    nodes = [one for one in day.desktop.nodes(shown=True) if re.match("Post of", one.name) and "Hall C" in one.text]
    heights = {one.text: one.box[1] for one in nodes}

    assert "wait in the outbox" in waiting.name + waiting.description
    assert len(nodes) == len(heights) == 3
    assert third.box[1] < min(top for text, top in heights.items() if "third" not in text)  # the newest stands first


def test_scene_5_a_paper_that_was_asked_for_comes_as_a_clean_link_with_authors_and_journal(day: Day) -> None:
    """Named by its number, told without a network, put in where the caret stands."""
    day.post("Before clinic: ")
    day.key("ctrl+k")
    day.find("dialog", "Link or paper")
    day.desktop.write(PAPER)
    told = day.find(".*", "Cuff size in adults.*")
    day.desktop.screenshot("day-5-paper")
    day.act("push button", "Insert")
    text = day.find("text", EDITOR, text="doi.org").text

    assert "Crossref knows of no retraction" in told.name
    assert text == "Before clinic: Example AB, et al. J Cuffs 2021. https://doi.org/10.5555/cuff.2021"


def test_scene_5_a_link_loses_its_trackers_and_a_paper_is_asked_for_before_anything_is_sent(day: Day) -> None:
    """Cleaned by one key, brought back by another; the sheet says to whom the paper's number would go."""
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


def test_scene_5_a_link_is_shortened_by_the_service_the_author_chose_and_goes_short(day: Day) -> None:
    """It is asked once, for the link without trackers, after the check looked at it; the short one goes."""
    day.post("Worth a look: https://example.org/cuff-too-small?utm_source=x")
    day.key("ctrl+k")
    day.find("dialog", "Link or paper")
    told = day.find("label", ".*The link is sent to 127.0.0.1.*")
    day.desktop.screenshot("day-5-shorten")
    day.act("push button", "Shorten with YOURLS")
    day.find("text", EDITOR, text=SHORT)
    asked = day.shortener.was_asked()
    day.send()
    day.page("Practice timeline")
    sent = day.find("text", "Post of .*", text="go.example.org")

    assert told.shown
    assert asked == "https://example.org/cuff-too-small"
    assert sent.text == f"Worth a look: {SHORT.removeprefix('https://')}"  # as X shows it


def test_scene_6_a_picture_loses_where_it_was_taken_and_is_to_be_described(day: Day, tmp_path: Path) -> None:
    """Chosen by its name, cleaned, read, kept encrypted; who cannot see it is thought of before it goes."""
    Image.new("RGB", (640, 400), "white").save(tmp_path / "board.jpg", exif=taken_somewhere())

    day.post("A whiteboard after teaching.")
    day.add_picture(tmp_path / "board.jpg")
    row = day.find("panel", "Cleaned.*|Not read.*|.*No description yet.*")
    day.desktop.screenshot("day-6-picture")
    readable = day.readable("Halloway Optics")
    day.act("push button", "Describe it")
    day.fill("Description of the picture", "A whiteboard with one blue line.")
    day.act("push button", "Use picture")
    described = day.find("panel", ".*A whiteboard with one blue line.")

    assert "No description yet" in row.name
    assert described.shown
    assert readable == []


def test_scene_6_what_stands_in_a_picture_is_found_covered_and_only_then_goes(day: Day, tmp_path: Path) -> None:
    """A name, a code and a face are pointed out and covered; what the service gets tells nothing of them."""
    drawn(tmp_path / "label.jpg")

    day.post("A label is not a teaching case.")
    day.add_picture(tmp_path / "label.jpg")
    found = day.find("panel", ".*to cover.*")
    day.act("push button", "Describe and cover picture 1")
    rows = [day.find("check box", words).name for words in (".*A name.*", ".*A code.*", ".*A face.*")]
    day.desktop.screenshot("day-6-covered")
    day.fill("Description of the picture", "A label with a name, a code and a face, all covered.")
    day.act("push button", "Use picture")
    day.find("panel", "Cleaned.*A label with a name.*")
    day.send()
    day.page("Practice timeline")
    sent = day.find("text", "Post of .*", text="not a teaching case")
    day.key("ctrl+1")
    came = max(day.received.iterdir(), key=lambda path: path.stat().st_mtime)

    assert [name.rsplit(", ", 1)[1] for name in rows] == ["covered"] * 3
    assert found.shown
    assert sent.text == "A label is not a teaching case."
    tells_nothing(came)


def taken_somewhere() -> Image.Exif:
    """Return what a camera writes: who made it, and the place."""
    exif = Image.Exif()
    exif[0x010F] = "Halloway Optics"
    exif[0x8825] = {1: "N", 2: (44.0, 55.0, 12.0), 3: "W", 4: (123.0, 1.0, 47.0)}
    return exif


def drawn(path: Path) -> None:
    """Draw a picture with a name, a code and a face of nobody in it, as a camera keeps it."""
    made = portrait(150, (640, 40))
    pen = ImageDraw.Draw(made)
    pen.rectangle((40, 40, 560, 560), fill="white")
    pen.text((60, 60), "HARGROVE, ELLEN", fill="black", font=ImageFont.truetype(str(FONT), 44))
    pen.text((60, 480), "Fasting glucose by week", fill="black", font=ImageFont.truetype(str(FONT), 36))
    code = zxingcpp.create_barcode("HARGROVE-4471902", zxingcpp.BarcodeFormat.QRCode).to_image(scale=6)
    made.paste(Image.fromarray(code).convert("RGB"), (120, 200))
    assert len(faces.faces_in(made)) == 1
    assert len(codes.codes_in(made)) == 1
    made.save(path, quality=95, exif=taken_somewhere())


def tells_nothing(path: Path) -> None:
    """Look at the bytes that came: no metadata, no code, no face, and one black where the name stood."""
    with Image.open(path) as came:
        came.load()
        assert not came.getexif()
        assert not {"exif", "icc_profile", "xmp", "comment"} & came.info.keys()
        whole = came.convert("RGB")
    assert b"Halloway" not in path.read_bytes()
    assert faces.faces_in(whole) == ()
    assert codes.codes_in(whole) == ()
    darkest = [high for _, high in whole.crop((64, 68, 430, 100)).getextrema()]
    assert max(darkest) < 16


def test_scene_7_left_open_it_locks_and_shows_nothing_until_it_is_unlocked(day: Day) -> None:
    """Locked, no word, no number and no name of a draft is left on the screen, for a screen reader or on the disk."""
    day.post("Hands off the keyboard, eyes on the person.")
    day.find("label", KEPT)
    day.key("ctrl+l")
    unlock = day.find("push button", "Unlock")
    left = [node for node in day.desktop.nodes() if any(word in node.name + node.text for word in WORDS)]
    readable = day.readable(*WORDS)
    day.desktop.screenshot("day-7-locked")
    day.desktop.do("act", unlock)
    back = day.find("text", EDITOR, text="Hands off")

    assert (left, readable) == ([], [])
    assert back.text == "Hands off the keyboard, eyes on the person."


def test_scene_8_the_compliance_office_gets_what_was_checked_decided_and_sent_without_a_word_of_it(day: Day) -> None:
    """The log holds together, names checks, decisions and posts with rules and versions, and no word of any scene."""
    day.key("ctrl+q")
    day.desktop.wait_ended()
    verified = day.command("audit", "verify", "--json")
    exported = day.command("audit", "export", "--format", "json")
    rows = json.loads(exported.stdout)["rows"]
    approved = [row["facts"] for row in rows if row["event"] == "gate.approved"]
    considered = [facts for facts in approved if facts["choices"]]

    assert verified.returncode == 0, verified.stderr
    assert {"gate.approved", "outbox.queued", "outbox.sent", "link.asked"} <= {row["event"] for row in rows}
    assert all(facts["guard"] and facts["policy"] and facts["verdict"] for facts in approved)
    assert [(facts["verdict"], facts["choices"]) for facts in considered] == [("warn", "not_one_patient")]
    assert not any(words in exported.stdout for words in WORDS)
