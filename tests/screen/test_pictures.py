"""A walk through pictures on a real screen: every way in, boxes by hand, words, and a patient's record.

The window stays open from scene to scene; each begins with a post of its own. What is looked at in the end is what the
practice service got.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.media import made, made_files
from tests.media.test_dicom import scan
from tests.screen.conftest import made_desktop, write_settings
from tests.screen.day import EDITOR, KEPT, Day, a_shortener
from tests.screen.pictures import (
    BLACK,
    NAME,
    NAMED,
    arrived,
    drag,
    dropped,
    frame,
    given,
    headed,
    lightest,
    moving,
    opened,
    picture_row,
    seen_at,
    tab_to,
)

pytestmark = pytest.mark.screen

READ = "Cleaned and read.*"
COVER = ".*to cover.*"
SIZE = (640, 400)
FILE = "Hargrove_4471902"
"""A file's name that tells who it is of."""


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    with made_desktop(tmp_path_factory.mktemp("pictures")) as desktop, a_shortener(None) as shortener:
        write_settings(desktop)
        yield Day(desktop, None, shortener)


def test_pictures_come_by_paste_as_file_by_drop_and_off_the_screen_and_a_fifth_has_no_room(
    day: Day, tmp_path: Path
) -> None:
    """Nothing of a file's name gets into the text or onto the disk; what stands in a picture is found each way."""
    path = tmp_path / f"{FILE}.png"
    frame(named=True).save(path)
    day.post("Four ways in.")
    day.find("label", KEPT)  # no picture is taken before the drafts are open
    with given(day, "pixels", path):
        day.key("ctrl+v")
        picture_row(day, 1)
    with given(day, "file", path):
        day.key("ctrl+v")
        picture_row(day, 2)
    dropped(day, path)
    picture_row(day, 3)
    with given(day, "show", path):
        day.key("ctrl+shift+g")
        day.desktop.activate("Choose a part of the screen")
        day.desktop.screenshot("pictures-screen")
        drag(day, (45, 45), (600, 400))
        day.desktop.activate()
        picture_row(day, 4)
    rows = day.desktop.wait_for(lambda: four_to_cover(day), lambda: "not all four were read")
    day.desktop.screenshot("pictures-four")
    day.key("ctrl+shift+p")
    told = day.find("dialog|alert", ".*four.*")
    day.desktop.screenshot("pictures-no-fifth")
    day.key("Escape")

    assert len(rows) == 4
    assert told.shown
    assert day.find("text", EDITOR).text == "Four ways in."
    assert day.readable(FILE) == []


def four_to_cover(day: Day) -> list[str] | None:
    """Return the names of four rows in which something was found; None as long as one is still read."""
    rows = [name for name in day.names() if re.match("[0-9] to cover[.]", name)]
    return rows if len(rows) == 4 else None


def test_of_a_pdf_the_chosen_page_becomes_a_picture_and_a_phones_heic_stands_beside_it(
    day: Day, tmp_path: Path
) -> None:
    (tmp_path / "slides.pdf").write_bytes(made_files.pdf("Fasting glucose by week", f"Patient: {NAME}"))
    (tmp_path / "phone.heic").write_bytes(made_files.heic())
    day.post("One slide, one picture of a phone.")
    day.add_picture(tmp_path / "slides.pdf")
    day.find("dialog", "Which pages.")
    day.key("space", "Right", "space")
    chosen = day.find(".*", "✓ Page [0-9]")
    day.desktop.screenshot("pictures-pages")
    day.act("push button", "Add pages")
    found = day.find("panel", COVER)
    day.add_picture(tmp_path / "phone.heic")
    picture_row(day, 2)
    day.desktop.screenshot("pictures-heic")

    assert chosen.name == "✓ Page 2"
    assert found.shown
    assert day.readable(made.CANARY) == []


def test_a_gif_that_moves_is_covered_in_every_frame_and_goes_once_its_author_let_it_go_without_words(
    day: Day, tmp_path: Path
) -> None:
    """The name comes with the fifth frame only; going back from the reminder sends nothing, and its answer sends it."""
    moving(tmp_path / "curve.gif")
    day.post("A curve that grows.")
    day.add_picture(tmp_path / "curve.gif")
    opened(day)
    day.find("label", "It moves: .* this is 1.*")
    day.act("push button", "Next frame")
    day.find("label", "It moves: .* this is 2.*")
    day.find("check box", ".*A name.*covered")
    day.desktop.screenshot("pictures-moving")
    day.act("push button", "Use picture")
    day.find("panel", READ)
    day.checked("Nothing found.*")
    day.desktop.find_enabled("Post")
    day.key("ctrl+Return")
    day.find("dialog", "The picture has no description")
    day.desktop.screenshot("pictures-reminder")
    day.key("Escape")
    day.find("text", EDITOR, text="A curve that grows")
    day.key("ctrl+Return")
    day.act("push button", "Post as it is")
    day.find("text", EDITOR, text="^$")
    came = arrived(day, "A curve that grows")

    assert len(came) > 1
    assert [lightest(one, NAMED) < BLACK for one in came] == [True] * len(came)
    assert lightest(came[0], (40, 40, 300, 72)) > 200


def test_boxes_are_drawn_moved_and_sized_by_mouse_undone_and_the_picture_is_cut(day: Day, tmp_path: Path) -> None:
    """Under the box, where it was laid last, nothing is left; where it lay before, all is."""
    frame(named=False).save(tmp_path / "shapes.png")
    day.post("A curve of a ward.")
    day.add_picture(tmp_path / "shapes.png")
    canvas = opened(day)

    def at(x: int, y: int) -> tuple[int, int]:
        return seen_at(canvas, SIZE, (x, y))

    drag(day, at(80, 100), at(180, 160))
    day.find("check box", "1. A box of yours, .*covered")
    drag(day, at(130, 130), at(430, 130))
    drag(day, at(480, 160), at(540, 220))
    day.desktop.screenshot("pictures-box")
    drag(day, at(60, 300), at(160, 380))
    day.find("check box", "2. A box of yours, .*covered")
    day.act("push button", "Undo")
    day.act("push button", "Crop")
    day.desktop.screenshot("pictures-crop")
    drag(day, at(20, 20), at(620, 380))
    day.act("push button", "Show larger")
    day.desktop.screenshot("pictures-larger")
    day.fill("Description of the picture", "A curve that rises.")
    day.act("push button", "Use picture")
    day.find("panel", f"{READ}A curve that rises.")
    boxes = [name for name in day.names() if "A box of yours" in name]
    day.send()
    (came,) = arrived(day, "A curve of a ward")

    assert boxes == []
    assert (came.width, came.height) == (pytest.approx(600, abs=6), pytest.approx(360, abs=6))
    assert lightest(came, (370, 90, 510, 190)) < BLACK
    assert lightest(came, (70, 90, 150, 130)) > BLACK
    assert lightest(came, (50, 290, 130, 350)) > BLACK


def test_a_dicom_is_refused_until_its_pixels_are_asked_for_and_its_author_went_through_them(
    day: Day, tmp_path: Path
) -> None:
    """The record stays behind; the post waits for three answers, which open when all of it was seen."""
    (tmp_path / "scan.dcm").write_bytes(scan())
    day.post("A wedge.")
    day.add_picture(tmp_path / "scan.dcm")
    day.find("dialog", "This file carries the patient's record")
    day.desktop.screenshot("pictures-record")
    day.key("Escape")
    day.find("text", EDITOR, text="A wedge")
    refused = [name for name in day.names() if name.startswith("Describe and cover")]
    day.add_picture(tmp_path / "scan.dcm")
    day.act("push button", "Take the pixels.*")
    opened(day)
    day.fill("Description of the picture", "From dark to light.")
    day.act("push button", "Look through it.*")
    day.find("dialog", "Look through the picture")
    day.find("label", "You have seen all of it.*")
    day.act("check box", "No name, date, number.*")
    day.act("radio button", "No face shows.*")
    day.act("check box", "No bar code.*")
    day.desktop.screenshot("pictures-looked")
    day.act("push button", "Use my answers")
    day.find("panel", "Cleaned; you looked through it. From dark to light.")
    day.send()
    (came,) = arrived(day, "A wedge")

    assert refused == []
    assert (came.width, came.height) == (160, 90)
    assert day.readable(made.CANARY) == []


def test_by_keys_alone_a_picture_gets_a_box_and_words_and_goes(day: Day, tmp_path: Path) -> None:
    """The box lies where arrows brought it, as wide as they made it; taken away, one step back brings it again."""
    frame(named=False).save(tmp_path / "keys.png")
    day.post("A curve by keys.")
    day.add_picture(tmp_path / "keys.png")
    picture_row(day, 1)
    tab_to(day, "Describe and cover picture 1")
    day.key("space")
    day.find("text", "Description of the picture")
    day.desktop.write("A curve that rises.")
    tab_to(day, "The picture", "shift+Tab")
    day.key("Insert", *["ctrl+Left"] * 10, *["ctrl+shift+Right"] * 5)
    day.find("check box", "1. A box of yours, .*covered")
    day.desktop.screenshot("pictures-keys")
    day.key("Delete")
    day.find("label", "No box yet.*")
    day.key("ctrl+z")
    day.find("check box", "1. A box of yours, .*covered")
    tab_to(day, "Use picture")
    day.key("space")
    day.find("panel", f"{READ}A curve that rises.")
    day.send()
    (came,) = arrived(day, "A curve by keys")

    assert lightest(came, (165, 187, 323, 211)) < BLACK
    assert lightest(came, (342, 185, 380, 213)) > BLACK


def test_a_description_too_long_waits_and_a_name_in_it_is_put_right_where_it_stands(day: Day, tmp_path: Path) -> None:
    frame(named=False).save(tmp_path / "words.png")
    day.post("A curve in words.")
    day.add_picture(tmp_path / "words.png")
    opened(day)
    day.find("label", "0 of 1.?000")
    day.fill("Description of the picture", "rising" * 200)
    day.find("label", "200 too many: 1.?200 of 1.?000")
    day.desktop.find_enabled("Use picture", enabled=False)
    day.desktop.screenshot("pictures-too-long")
    day.key("ctrl+a", "Delete")
    day.find("label", "0 of 1.?000")
    day.fill("Description of the picture", "A curve of Maria Gonzalez that rises.")
    day.find("label", "37 of 1.?000")
    day.desktop.find_enabled("Use picture")
    day.act("push button", "Use picture")
    day.find("panel", "Something to consider. A curve of Maria Gonzalez that rises.")
    day.desktop.screenshot("pictures-name-in-words")
    day.act("push button", "Replace .*Maria Gonzalez.* with .*")
    day.find("panel", f"{READ}A curve of (?!Maria).* that rises.")
    day.send()
    (came,) = arrived(day, "A curve in words")

    assert came.size == SIZE


def test_assistive_technology_shows_what_a_box_hides_and_covers_it_again(day: Day, tmp_path: Path) -> None:
    frame(named=True).save(tmp_path / "toggle.png")
    day.post("A curve told aloud.")
    day.add_picture(tmp_path / "toggle.png")
    opened(day)
    day.find("check box", "1. A name, .*covered")
    day.act("check box", "1. A name, .*covered")
    shown = day.find("check box", "1. A name, .*shown")
    day.desktop.screenshot("pictures-uncovered")
    day.act("check box", "1. A name, .*shown")
    covered = day.find("check box", "1. A name, .*covered")
    day.fill("Description of the picture", "A curve that rises.")
    day.act("push button", "Use picture")
    day.find("panel", f"{READ}A curve that rises.")
    day.send()
    (came,) = arrived(day, "A curve told aloud")

    assert "checked" not in shown.states
    assert "checked" in covered.states
    assert lightest(came, NAMED) < BLACK


def test_a_face_that_is_shown_goes_under_an_authorization_and_the_log_holds_kinds_alone(
    day: Day, tmp_path: Path
) -> None:
    headed().save(tmp_path / f"{FILE}.png")
    day.post("How would you describe this rash?")
    day.add_picture(tmp_path / f"{FILE}.png")
    opened(day)
    day.act("check box", "1. A face, .*covered")
    day.find("label", "A face shows. .*authorization.")
    day.fill("Description of the picture", "Two red spots.")
    day.desktop.screenshot("pictures-face")
    day.act("push button", "Use with an authorization")
    day.find("panel", "(?!.*[Nn]ot read|.*ook through).*Two red spots.")
    day.act("push button", "Record an authorization.*")
    day.find("label", "A face in picture 1")
    day.desktop.find_enabled("Record and post", enabled=False)
    day.desktop.do("focus", day.find("spin button", "Valid until"))
    day.key("Up")
    day.act("check box", "Faces, voices, prints")
    day.act("check box", "I have read the form.*")
    day.desktop.find_enabled("Record and post")
    day.desktop.screenshot("pictures-authorization")
    day.act("push button", "Record and post")
    day.find("text", EDITOR, text="^$")
    (came,) = arrived(day, "How would you describe this rash")
    day.key("ctrl+q")  # one program at a time has the log: this scene is the last
    day.desktop.wait_ended()
    exported = day.command("audit", "export")
    rows = list(csv.DictReader(io.StringIO(exported.stdout)))
    facts = json.loads([row["facts"] for row in rows if row["event"] == "gate.approved"][-1])

    assert lightest(came, (690, 230, 750, 320)) > BLACK
    assert facts["auth_allows"] == "pictures"
    assert facts["pictures"] == 1
    assert [word for word in (FILE, "rash", "spots") if word in exported.stdout] == []
