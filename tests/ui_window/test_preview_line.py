"""The preview in pictures: the line that joins a thread, and X's two looks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from composer.ui.composer.kit import Kit
from composer.ui.composer.preview import Preview
from composer.ui.composer.preview_post import PreviewPost
from composer.ui.widgets.theme import Theme

pytestmark = pytest.mark.ui


@pytest.fixture(params=["light", "dark", "contrast"])
def theme(request: pytest.FixtureRequest, look: Theme) -> Iterator[Theme]:
    look.apply(QApplication.instance(), request.param)
    yield look
    look.apply(QApplication.instance(), "light")


def _preview(shown, kit: Kit, qtbot: QtBot, *parts: str) -> Preview:
    preview: Preview = shown(Preview(kit), 520, 500)
    preview.set_identity("Practice", "practice")
    preview.show_parts(parts)
    qtbot.waitUntil(lambda: preview.post_at(len(parts) - 1) is not None)
    qtbot.wait(20)
    return preview


def _line(post: PreviewPost, colour: str, theme: Theme) -> list[int]:
    """Return the heights at which the middle of the portrait's column has this colour, below the portrait."""
    picture: QImage = post.grab().toImage()
    side = theme.px(36)
    wanted = theme.color(colour).rgb()
    return [at for at in range(side + 5, picture.height()) if picture.pixelColor(side // 2, at).rgb() == wanted]


def _posts(preview: Preview, count: int) -> list[PreviewPost]:
    posts = [preview.post_at(place) for place in range(count)]
    return [post for post in posts if isinstance(post, PreviewPost)]


def test_a_line_leads_from_each_post_of_a_thread_to_the_next_and_ends_with_the_last(
    shown, kit: Kit, theme: Theme, qtbot: QtBot
) -> None:
    """From below the portrait to the post's own end, where the next one's portrait begins; without a gap."""
    words = "Ask first, then listen. " * 6
    posts = _posts(_preview(shown, kit, qtbot, words, words, "And wait."), 3)
    lines = [_line(post, "preview_line", theme) for post in posts]

    assert len(posts) == 3
    for post, line in zip(posts[:2], lines[:2], strict=True):
        assert line == list(range(theme.px(36) + 5, post.height()))
    assert lines[2] == []


def test_a_post_alone_has_none_and_a_second_one_draws_it_at_once(shown, kit: Kit, theme: Theme, qtbot: QtBot) -> None:
    preview = _preview(shown, kit, qtbot, "Ask first.")
    (post,) = _posts(preview, 1)
    alone = _line(post, "preview_line", theme)
    preview.show_parts(("Ask first.", "Then listen."))
    qtbot.waitUntil(lambda: preview.post_at(1) is not None)
    qtbot.wait(20)
    joined = _line(post, "preview_line", theme)
    preview.show_parts(("Ask first.",))
    qtbot.wait(20)

    assert (alone, bool(joined), _line(post, "preview_line", theme)) == ([], True, [])


def test_the_ground_is_x_s_own_light_or_dark_and_changes_with_the_window(
    shown, kit: Kit, look: Theme, qtbot: QtBot
) -> None:
    """X's white or its black, whatever colours the window has; what is drawn follows at once."""
    preview = _preview(shown, kit, qtbot, "Ask first.", "Then listen.")
    seen: dict[str, tuple[str, bool, set[int]]] = {}
    try:
        for name in ("light", "dark", "light"):
            look.apply(QApplication.instance(), name)
            qtbot.wait(20)
            picture = preview.grab().toImage()
            words = _posts(preview, 1)[0].words
            text = words.grab().toImage()
            inked = {text.pixel(x, y) for x in range(text.width()) for y in range(text.height())}
            ground = picture.pixelColor(picture.width() - 30, picture.height() - 10).name()
            line = bool(_line(_posts(preview, 1)[0], "preview_line", look))
            seen[name] = (ground, line, inked & {look.color("preview_text").rgb()})
    finally:
        look.apply(QApplication.instance(), "light")

    assert {name: told[0] for name, told in seen.items()} == {"light": "#ffffff", "dark": "#000000"}
    assert all(line for _, line, _ in seen.values())
    assert all(inked for _, _, inked in seen.values())
