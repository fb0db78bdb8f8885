"""The first start: one key leads in, letters are the draft's, and the tour stands in nobody's way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from composer.ui.main_window import MainWindow
from composer.ui.pages import Page
from composer.ui.welcome.page import WelcomePage
from composer.ui.welcome.room import WelcomeRoom
from composer.ui.welcome.tour import Tour
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.theme import Theme


@pytest.fixture
def room(window: MainWindow) -> WelcomeRoom:
    return WelcomeRoom(window, window)


def _focus():
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def _press(key: Qt.Key) -> None:
    QTest.keyClick(_focus(), key)


def _tour(room: WelcomeRoom) -> Tour:
    assert room.tour is not None
    return room.tour


def _page(room: WelcomeRoom) -> WelcomePage:
    assert room.page is not None
    return room.page


def test_enter_leads_in_and_the_settings_are_written(window: MainWindow, room: WelcomeRoom, qtbot) -> None:
    kept: list[object] = []
    window.settings_changed.connect(kept.append)
    room.welcome()
    hidden = not window.frame.isVisible()

    _press(Qt.Key.Key_Return)

    assert hidden
    assert window.frame.isVisible()
    assert room.page is None
    assert kept == [window.settings]
    assert _tour(room).go_on.hasFocus()


def test_three_enters_go_through_the_tour_and_end_in_the_text(window: MainWindow, room: WelcomeRoom) -> None:
    room.show_tour()
    seen = []
    for _ in range(3):
        seen.append((_tour(room).step, _tour(room).accessibleName()))
        _press(Qt.Key.Key_Return)

    assert [step for step, _ in seen] == [1, 2, 3]
    assert all(name.startswith(f"Tour, step {step} of 3") for step, name in seen)
    assert room.tour is None
    assert window.composer.thread_of_posts.active.hasFocus()


def test_escape_ends_the_tour_and_the_arrows_walk_it(window: MainWindow, room: WelcomeRoom) -> None:
    room.show_tour()
    _press(Qt.Key.Key_Right)
    second = _tour(room).step
    _press(Qt.Key.Key_Left)
    first = _tour(room).step
    _press(Qt.Key.Key_Escape)

    assert (second, first) == (2, 1)
    assert room.tour is None
    assert window.composer.thread_of_posts.active.hasFocus()


def test_escape_in_the_text_ends_the_tour_too(window: MainWindow, room: WelcomeRoom) -> None:
    room.show_tour()
    window.composer.focus_text()
    _press(Qt.Key.Key_Escape)

    assert room.tour is None
    assert window.composer.thread_of_posts.active.hasFocus()


def test_letters_typed_anywhere_are_the_draft_s(window: MainWindow, room: WelcomeRoom) -> None:
    room.welcome()
    for letter in "Li":
        QTest.keyClicks(_focus(), letter)
    room.show_tour()
    for letter in "st":
        QTest.keyClicks(_focus(), letter)

    assert window.composer.parts() == ("List",)


def test_who_typed_before_the_window_was_built_sees_the_tour_beside_the_words(
    window: MainWindow, room: WelcomeRoom
) -> None:
    window.composer.set_parts(("Ask first",))
    window.composer.focus_text()
    room.welcome()

    assert room.page is None
    assert _tour(room).isVisible()
    assert window.composer.thread_of_posts.active.hasFocus()


def test_a_key_of_the_window_is_a_way_in_too(window: MainWindow, room: WelcomeRoom) -> None:
    room.welcome()
    window.commands.action("keys").trigger()

    assert window.frame.isVisible()
    assert window.sheet() is not None


def test_connecting_asks_for_an_account_over_the_tour(window: MainWindow, room: WelcomeRoom, qtbot) -> None:
    room.welcome()
    with qtbot.waitSignal(window.bar.add_account_asked):
        _page(room).connect_account.click()

    assert window.frame.isVisible()
    assert _tour(room).isVisible()


def test_the_card_lies_clear_of_the_text_and_inside_the_window(window: MainWindow, room: WelcomeRoom) -> None:
    room.show_tour()
    text = window.composer.thread_of_posts.active_card()
    for step in (1, 2, 3):
        tour = _tour(room)
        corner = text.mapTo(window, text.rect().topLeft())
        assert tour.step == step
        assert window.rect().contains(tour.geometry())
        assert not text.rect().translated(corner).intersects(tour.geometry())
        tour.go_on.click()


@pytest.mark.parametrize(("width", "scale"), [(1280, 1.0), (1000, 2.0), (620, 1.0)])
def test_the_card_about_posting_lies_clear_of_the_whole_bar(
    window: MainWindow, room: WelcomeRoom, width: int, scale: float
) -> None:
    """In a narrow window, or with big letters, the bar has more than one row, and its button stands in the last."""
    window.resize(width, 900)
    window.theme.choose("light", scale)
    room.show_tour()
    tour = _tour(room)
    tour.go_on.click()
    tour.go_on.click()
    QTest.qWait(50)
    bar = window.bar.rect().translated(window.bar.mapTo(window, window.bar.rect().topLeft()))

    assert tour.step == 3
    assert not bar.intersects(tour.geometry())


@pytest.mark.parametrize(("width", "height"), [(1280, 820), (820, 700), (480, 400)])
def test_the_way_in_is_always_in_sight(window: MainWindow, room: WelcomeRoom, width: int, height: int) -> None:
    window.resize(width, height)
    room.welcome()
    QApplication.processEvents()
    page = _page(room)
    corner = page.start.mapTo(page, page.start.rect().topLeft())

    assert page.rect().contains(page.start.rect().translated(corner))
    assert page.start.height() >= 28


def test_posting_ends_the_tour(window: MainWindow, room: WelcomeRoom) -> None:
    room.show_tour()
    window.bar.post_asked.emit()

    assert room.tour is None


def test_the_tour_comes_again_from_help_and_goes_to_the_text(window: MainWindow, room: WelcomeRoom) -> None:
    window.show_page(Page.TRASH)
    window.show_help().tour.click()

    assert window.current_page() is Page.COMPOSER
    assert _tour(room).step == 1


def test_f6_reaches_the_tour(window: MainWindow, room: WelcomeRoom) -> None:
    room.show_tour(focus=False)
    for _ in range(12):
        window.commands.action("previous_region").trigger()
        if _tour(room).go_on.hasFocus():
            break

    assert _tour(room).go_on.hasFocus()


def test_the_first_start_is_the_one_without_settings(qapp, tmp_path, qtbot) -> None:
    """Whoever has settings was here before; without a lock it is a test or a picture, not a person."""
    from composer.base.paths import Profile
    from composer.ui.desktop.single import SingleWindow
    from composer.ui.start import lay_ground

    profile = Profile(tmp_path, tmp_path)
    single = SingleWindow(profile.lock)
    grounds = [lay_ground(qapp, profile, single), lay_ground(qapp, profile)]
    profile.settings.write_text("")
    grounds.append(lay_ground(qapp, profile, single))
    for ground in grounds:
        qtbot.addWidget(ground.shell)

    assert [ground.first for ground in grounds] == [True, False, False]


def test_without_the_timeline_the_words_stand_in_the_middle(look: Theme, icons: Icons, shown) -> None:
    page = shown(WelcomePage(look, icons), 1000, 700)
    before = page.start.mapTo(page, QPoint(0, 0)).x()
    words = page.findChild(QScrollArea)
    left, right = words.mapTo(page, QPoint(0, 0)).x(), words.mapTo(page, QPoint(words.width(), 0)).x()

    assert before >= left > 120
    assert abs(left - (page.width() - right)) < 40
