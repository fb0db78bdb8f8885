"""What the scenes of pictures need: pictures of nobody, a hand that gives them, and eyes for what arrived."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont, ImageSequence

from tests.media.test_faces import portrait
from tests.screen.day import Day
from tests.screen.desktop import ROOT, Node, end
from tests.screen.giver import PLACE, TITLE

FONT = ROOT / "resources" / "fonts" / "Inter-Medium.ttf"
NAME = "HARGROVE, ELLEN"
"""Nobody's name, printed into pictures."""

BLACK = 24
"""Darker than this is what a box left, a JPEG's losses and all."""

Place = tuple[int, int]


def frame(named: bool, size: Place = (640, 400)) -> Image.Image:
    """Draw a chart's title, and below it a name or none."""
    made = Image.new("RGB", size, "white")
    pen = ImageDraw.Draw(made)
    pen.text((40, 40), "Fasting glucose by week", fill="black", font=ImageFont.truetype(str(FONT), 32))
    pen.line((60, 340, 200, 300, 340, 320, 560, 250), fill=(30, 90, 160), width=6)
    if named:
        pen.text((40, 140), NAME, fill="black", font=ImageFont.truetype(str(FONT), 36))
    return made


def headed() -> Image.Image:
    """Draw the chart again with a head of nobody below its title: what no word stands in is to be looked through."""
    made = frame(named=False, size=(900, 600))
    made.paste(portrait(180, (70, 60), (320, 420)), (560, 120))
    return made


NAMED = (50, 148, 330, 176)
"""Where the letters of the name lie."""


def moving(path: Path) -> None:
    """Write a GIF of four frames that name nobody and four that do."""
    frames = [frame(number >= 4) for number in range(8)]
    for number, one in enumerate(frames):
        ImageDraw.Draw(one).ellipse((580, 20 + 12 * number, 600, 40 + 12 * number), fill=(160, 60, 40))
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=120, loop=0)


@contextmanager
def given(day: Day, what: str, path: Path) -> Iterator[None]:
    """Let another program show, copy or lend a picture meanwhile."""
    giver = day.desktop.start([sys.executable, "-m", "tests.screen.giver", what, path], cwd=ROOT)
    day.desktop.xdo("search", "--sync", "--onlyvisible", "--name", TITLE)
    try:
        day.desktop.activate()
        yield
    finally:
        day.desktop.forget(giver)
        end(giver)


def drag(day: Day, begin: Place, over: Place, *, within: bool = True) -> None:
    """Press the mouse, move it in steps, as a hand does, and let it go; out of a program a drop needs its time."""
    day.desktop.xdo("mousemove", "--sync", *map(str, begin), "mousedown", "1")
    for step in range(1, 9):
        at = [round(b + (e - b) * step / 8) for b, e in zip(begin, over, strict=True)]
        day.desktop.xdo("mousemove", "--sync", *map(str, at))
        time.sleep(0.02 if within else 0.25)
    if not within:
        time.sleep(1.0)
    day.desktop.xdo("mouseup", "1")


def dropped(day: Day, path: Path) -> None:
    """Drag a file out of another program onto the text."""
    x, y, width, height = day.find("text", "Post( 1 of 1)?").box
    with given(day, "drag", path):
        drag(day, (PLACE[0] + 20, PLACE[1] + 20), (x + width // 2, y + height // 2), within=False)
        time.sleep(1.0)  # its bytes are asked for after the drop


def picture_row(day: Day, number: int) -> Node:
    """Wait until a picture of this number was read and lies below the text."""
    return day.find("push button", f"Describe and cover picture {number}", within_s=120)


def opened(day: Day, number: int = 1) -> Node:
    """Open the sheet of a picture; return where it lies on the screen."""
    day.desktop.do("act", picture_row(day, number))
    return day.find(".*", "The picture")


def seen_at(canvas: Node, size: Place, at: Place) -> Place:
    """Return where on the screen a pixel of a picture of this size is seen, as large as its room lets it be."""
    x, y, width, height = canvas.box
    share = min(width / size[0], height / size[1], 2.0)
    across = x + (width - size[0] * share) / 2 + at[0] * share
    return round(across), round(y + (height - size[1] * share) / 2 + at[1] * share)


def tab_to(day: Day, name: str, key: str = "Tab") -> None:
    """Go on by one key until a part of this name has the keyboard; each step is waited for."""
    here = _held(day)
    for _ in range(60):
        if any(one == name for one, _ in here):
            return
        before = here
        day.key(key)
        here = day.desktop.wait_for(lambda was=before: _gone_on(day, was), lambda: f"{key} leads nowhere")
    raise AssertionError(f"no key leads to {name!r}")


def _held(day: Day) -> set[tuple[str, Place]]:
    """Return what has the keyboard, by name and place."""
    held = day.desktop.nodes(shown=True, states=("showing", "focused"))
    return {(one.name, one.box[:2]) for one in held}


def _gone_on(day: Day, was: set[tuple[str, Place]]) -> set[tuple[str, Place]] | None:
    here = _held(day)
    return here if here and here != was else None


def arrived(day: Day, words: str) -> list[Image.Image]:
    """Wait until a post is on the timeline; return each frame of the picture that came with it."""
    day.page("Practice timeline")
    day.find("text", "Post of .*", text=words, within_s=90)
    day.key("ctrl+1")
    with Image.open(max(day.received.iterdir(), key=lambda path: path.stat().st_mtime)) as came:
        assert not came.getexif()
        return [one.convert("RGB") for one in ImageSequence.Iterator(came)]


def lightest(picture: Image.Image, box: tuple[int, int, int, int]) -> int:
    """Return how light the lightest pixel of a place is: below `BLACK` nothing is left there."""
    return max(int(high) for _, high in picture.crop(box).getextrema())
