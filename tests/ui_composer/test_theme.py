"""Tokens into colours, sizes and a style sheet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import ElidedText, IconButton, Paragraph, Text, isolate
from composer.ui.widgets.portraits import initials
from composer.ui.widgets.style import fill_sheet, set_property
from composer.ui.widgets.theme import NAMES, Theme

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]


@pytest.fixture(autouse=True)
def light_again(theme: Theme, qapp: QApplication):
    yield
    theme.apply(qapp, "light", 1.0)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_style_sheet_is_filled_in_every_theme(theme: Theme, qapp: QApplication, name: str, scale: float) -> None:
    theme.apply(qapp, name, scale)
    sheet = qapp.styleSheet()
    assert "@" not in sheet.replace("@media", "")
    assert theme.color("accent").name() in sheet
    assert theme.name == name


def test_lengths_scale_as_the_design_says(theme: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, "light", 2.0)
    assert (theme.size("control"), theme.size("target"), theme.space("m"), theme.space("xl")) == (72, 56, 24, 32)
    assert (theme.radius("card"), theme.edge()) == (12, 1)
    theme.apply(qapp, "contrast", 1.5)
    assert (theme.size("target"), theme.edge(), theme.edge(focused=True)) == (44, 2, 3)


def test_the_scale_stays_between_one_and_two(theme: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, "light", 9)
    assert theme.scale == 2.0


def test_fonts_are_ours_and_follow_the_scale(theme: Theme, qapp: QApplication) -> None:
    assert QFontInfo(theme.font("write")).family() == "Inter"
    assert QFontInfo(theme.font("title")).weight() == 600
    assert theme.font("write").pointSizeF() == 12.75
    theme.apply(qapp, "dark", 2.0)
    assert theme.font("write").pointSizeF() == 25.5


def test_a_theme_change_is_told(qtbot, theme: Theme, qapp: QApplication) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.apply(qapp, "dark")
    assert theme.color("surface").name() == "#1d2025"


def test_an_unknown_role_is_an_error(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.color("no_such_role")


def test_sums_of_lengths_are_worked_out(theme: Theme) -> None:
    assert fill_sheet("a{min-height:@{control-edge-edge};color:@accent}", theme) == "a{min-height:34px;color:#27509b}"


def test_blocks_of_one_theme_stay_out_of_the_others(theme: Theme, qapp: QApplication) -> None:
    template = "/* contrast { */thick/* } *//* plain { */thin/* } */"
    assert fill_sheet(template, theme) == "thin"
    theme.apply(qapp, "contrast")
    assert fill_sheet(template, theme) == "thick"


@pytest.mark.parametrize(("role", "height"), [("primary", 36), ("", 36), ("fix", 36), ("quiet", 36), ("link", 36)])
def test_buttons_are_as_high_as_the_design_says(qtbot, theme: Theme, role: str, height: int) -> None:
    button = QPushButton("Post")
    qtbot.addWidget(button)
    button.setProperty("role", role)
    button.ensurePolished()
    assert button.sizeHint().height() == height
    set_property(button, "fit", "small")
    assert role == "primary" or button.sizeHint().height() == 28


def test_focus_takes_its_pixel_from_the_padding(qtbot, theme: Theme) -> None:
    button = QPushButton("Cancel")
    qtbot.addWidget(button)
    button.show()
    button.activateWindow()
    rest = button.sizeHint()
    button.setFocus()
    assert button.sizeHint() == rest


def test_icons_take_the_colour_of_their_role(theme: Theme, icons: Icons) -> None:
    picture = icons.pixmap("check", "clear", 18, 2.0).toImage()
    colours = {
        picture.pixelColor(x, y).name() for x in range(36) for y in range(36) if picture.pixelColor(x, y).alpha() == 255
    }
    assert colours == {theme.color("clear").name()}
    assert picture.width() == 36


def test_icons_are_drawn_once_until_the_theme_changes(theme: Theme, icons: Icons, qapp: QApplication) -> None:
    first = icons.pixmap("send", "text_2", 18, 1.0)
    assert icons.pixmap("send", "text_2", 18, 1.0).cacheKey() == first.cacheKey()
    theme.apply(qapp, "dark")
    assert icons.pixmap("send", "text_2", 18, 1.0).cacheKey() != first.cacheKey()


def test_what_points_is_mirrored_from_right_to_left(icons: Icons, qapp: QApplication) -> None:
    plain = {name: icons.pixmap(name, "text", 24, 1.0).toImage() for name in ("undo-2", "clock")}
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert icons.pixmap("undo-2", "text", 24, 1.0).toImage() != plain["undo-2"]
        assert icons.pixmap("clock", "text", 24, 1.0).toImage() == plain["clock"]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_every_icon_draws(icons: Icons, theme: Theme) -> None:
    names = [path.stem for path in (theme.resources / "icons").glob("*.svg")]
    assert len(names) > 40
    for name in names:
        picture = (icons.app_pixmap(24, 1.0) if name == "vignette" else icons.pixmap(name, "text", 24, 1.0)).toImage()
        assert any(picture.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), name


def test_the_app_icon_has_its_sizes(icons: Icons) -> None:
    assert {size.width() for size in icons.app_icon().availableSizes()} >= {16, 32, 64}


def test_labels_never_read_markup(qtbot, theme: Theme) -> None:
    for label in (Text("<b>x</b>"), ElidedText("<b>x</b>"), Paragraph(theme, "<b>x</b>")):
        qtbot.addWidget(label)
        assert isinstance(label, QLabel)
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_paragraph_is_as_high_as_its_lines(qtbot, theme: Theme) -> None:
    label = Paragraph(theme, "one two three four five six seven eight nine ten eleven twelve")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.heightForWidth(100) >= 4 * label.heightForWidth(2000)


def test_a_cut_label_keeps_its_words_in_the_tooltip(qtbot, theme: Theme) -> None:
    label = ElidedText("Pearl from rounds & <more>")
    qtbot.addWidget(label)
    label.resize(40, 20)
    label.show()
    assert (
        label.toolTip() == "Pearl from rounds & <more>"
    )  # which Qt takes for no markup: it would show what is escaped
    label.setText("Pearl from <b>rounds</b>, told at length")
    label.resize(41, 20)
    assert label.toolTip() == "<qt>Pearl from &lt;b&gt;rounds&lt;/b&gt;, told at length</qt>"


def test_an_icon_button_says_its_name(qtbot, theme: Theme, icons: Icons) -> None:
    button = IconButton(theme, icons, "trash-2", role="tool", name="Remove this post")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("Remove this post", "Remove this post")
    assert not button.icon().isNull()


def test_initials_are_the_first_and_last() -> None:
    assert [initials(name) for name in ("Nora Lindqvist", "nora", "A b C d", "", "@ x")] == ["NL", "N", "AD", "", "X"]


def test_a_handle_is_kept_left_to_right() -> None:
    assert isolate("@nora") == "\u2066@nora\u2069"
