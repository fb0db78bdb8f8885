"""The composer as a whole, driven by keys."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from composer.flow.views import Keeping, KeepingView
from composer.guard.report import Label, Suggestion, Surface
from composer.text.lints.lint import Code, Lint
from composer.text.span import Span
from composer.ui.composer.card import PostCard
from composer.ui.composer.page import ComposerPage
from tests.ui_composer.made import finding_in

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
SLOW_MS = 30_000
LINT = Lint(Code.SMALL_HASHTAG, Span(0, 8))
TEXT = "Admitted Maria G., 93, last night at Mercy."


def text_field(page: ComposerPage):
    return page.thread_of_posts.active


def test_typing_changes_parts_preview_and_counter(qtbot, page: ComposerPage) -> None:
    told: list[tuple[str, ...]] = []
    page.parts_changed.connect(told.append)
    qtbot.keyClicks(text_field(page), "Pearl")
    assert page.parts() == ("Pearl",)
    assert told[-1] == ("Pearl",)
    assert page.findChild(PostCard).counter.words() == "275 left"
    assert page.preview._posts[0].words.toPlainText() == "Pearl"


def test_setting_parts_tells_nobody(qtbot, page: ComposerPage) -> None:
    with qtbot.assertNotEmitted(page.parts_changed):
        page.set_parts(("a", "b"))
    assert page.parts() == ("a", "b")
    page.set_parts(())
    assert page.parts() == ("",)


def test_a_post_is_added_removed_and_brought_back_by_keys(qtbot, page: ComposerPage) -> None:
    page.set_parts(("one", "two"))
    page.focus_text()
    qtbot.keyClick(text_field(page), Qt.Key.Key_N, CTRL | SHIFT)
    qtbot.keyClicks(text_field(page), "between")
    assert page.parts() == ("one", "between", "two")
    qtbot.keyClick(text_field(page), Qt.Key.Key_Backspace, CTRL | SHIFT)
    assert page.parts() == ("one", "two")
    assert not page.thread_of_posts._undo.isHidden()
    page.thread_of_posts._undo.click()
    assert page.parts() == ("one", "between", "two")
    assert page.thread_of_posts._undo.isHidden()


def test_the_only_post_cannot_be_removed(qtbot, page: ComposerPage) -> None:
    qtbot.keyClicks(text_field(page), "alone")
    qtbot.keyClick(text_field(page), Qt.Key.Key_Backspace, CTRL | SHIFT)
    assert page.parts() == ("alone",)


def test_alt_and_arrows_move_a_post(qtbot, page: ComposerPage) -> None:
    page.set_parts(("one", "two", "three"))
    page.focus_text()
    qtbot.keyClick(text_field(page), Qt.Key.Key_Down, ALT)
    assert page.parts() == ("two", "one", "three")
    qtbot.keyClick(text_field(page), Qt.Key.Key_Up, ALT)
    qtbot.keyClick(text_field(page), Qt.Key.Key_Up, ALT)
    assert page.parts() == ("one", "two", "three")


def test_cards_are_named_and_numbered(page: ComposerPage) -> None:
    page.set_parts(("one", "two"))
    cards = [card for card in page.findChildren(PostCard) if card.isVisibleTo(page)]
    assert [card.editor.accessibleName() for card in cards] == ["Post 1 of 2", "Post 2 of 2"]
    assert cards[1].accessibleName() == "Post 2 of 2, 277 characters left"
    page.set_parts(("one",))
    assert text_field(page).accessibleName() == "Post"


def test_the_card_shows_the_focus(qtbot, page: ComposerPage) -> None:
    page.set_parts(("one", "two"))
    first, second = (card for card in page.findChildren(PostCard) if card.isVisibleTo(page))
    first.editor.setFocus()
    assert (first.property("focused"), second.property("focused")) == ("true", "false")
    second.editor.setFocus()
    assert (first.property("focused"), second.property("focused")) == ("false", "true")
    assert page.thread_of_posts.active is second.editor


def test_f8_goes_through_findings_of_all_posts_and_round(qtbot, page: ComposerPage) -> None:
    page.set_parts(("saw Maria", "nothing", "by Mercy"))
    first, last = finding_in("saw Maria", "Maria"), finding_in("by Mercy", "Mercy", index=2)
    page.show_findings((first, last), first)
    page.focus_text()
    page.thread_of_posts.active.put_caret(0)
    seen: list[object] = []
    page.finding_selected.connect(seen.append)
    for _ in range(3):
        qtbot.keyClick(text_field(page), Qt.Key.Key_F8)
    assert seen == [first, last, first]
    qtbot.keyClick(text_field(page), Qt.Key.Key_F8, SHIFT)
    assert seen[-1] == last


def test_ctrl_dot_asks_for_the_first_fix_of_the_word_at_the_caret(qtbot, page: ComposerPage) -> None:
    page.set_parts((TEXT,))
    maria, mercy = finding_in(TEXT, "Maria G."), finding_in(TEXT, "Mercy")
    page.show_findings((maria, mercy), maria)
    text_field(page).put_caret(TEXT.index("Mercy") + 2)
    with qtbot.waitSignal(page.fix_asked) as asked:
        qtbot.keyClick(text_field(page), Qt.Key.Key_Period, CTRL)
    assert asked.args == [mercy, mercy.suggestions[0]]
    text_field(page).put_caret(0)
    with qtbot.waitSignal(page.fix_asked) as asked:
        qtbot.keyClick(text_field(page), Qt.Key.Key_Period, CTRL)
    assert asked.args == [maria, maria.suggestions[0]]
    with qtbot.waitSignal(page.fix_all_asked):
        qtbot.keyClick(text_field(page), Qt.Key.Key_Greater, CTRL | SHIFT)


def test_a_suggestion_edits_the_right_post_in_one_step(qtbot, page: ComposerPage) -> None:
    page.set_parts(("first", TEXT))
    found = finding_in(TEXT, "Maria G.", index=1)
    page.show_findings((found,), found)
    with qtbot.waitSignal(page.parts_changed) as told:
        page.apply_suggestion(found, found.suggestions[0])
    assert told.args == [("first", "Admitted a patient, 93, last night at Mercy.")]
    page.thread_of_posts.editors[1].undo()
    assert page.parts() == ("first", TEXT)


def test_a_suggestion_follows_words_that_moved_and_leaves_words_typed_over(qtbot, page: ComposerPage) -> None:
    page.set_parts((TEXT,))
    maria, mercy = finding_in(TEXT, "Maria G."), finding_in(TEXT, "Mercy")
    page.show_findings((maria, mercy), maria)
    text_field(page).put_caret(0)
    qtbot.keyClicks(text_field(page), "Today: ")
    page.apply_suggestion(mercy, Suggestion("use", "a hospital"))
    assert page.parts()[0].endswith("at a hospital.")
    text_field(page).put_caret(page.parts()[0].index("Maria") + 2)
    qtbot.keyClicks(text_field(page), "x")
    with qtbot.assertNotEmitted(page.parts_changed):
        page.apply_suggestion(maria, maria.suggestions[0])


def test_all_suggestions_are_one_step_a_card(qtbot, page: ComposerPage) -> None:
    other = "at Mercy"
    page.set_parts((TEXT, other))
    pairs = [
        (finding_in(TEXT, "Maria G."), Suggestion("use", "a patient")),
        (finding_in(TEXT, "Maria"), Suggestion("use", "somebody")),  # lies over the first, which wins
        (finding_in(TEXT, "93", Label.AGE), Suggestion("use", "over 90")),
        (finding_in(TEXT, "last night", Label.QUASI), Suggestion("remove", "")),
        (finding_in(other, "Mercy", index=1), Suggestion("use", "a hospital")),
    ]
    page.show_findings(tuple(finding for finding, _ in pairs), None)
    page.apply_all(pairs)
    assert page.parts() == ("Admitted a patient, over 90, at Mercy.", "at a hospital")
    page.thread_of_posts.editors[0].undo()
    assert page.parts() == (TEXT, "at a hospital")


def test_findings_elsewhere_than_in_posts_are_left_out(page: ComposerPage) -> None:
    found = finding_in(TEXT, "Mercy")
    page.set_parts((TEXT,))
    page.show_findings((type(found)(Surface.ALT, 0, Span(0, 3), Label.NAME, "other"),), None)
    assert text_field(page).marks == ()


def test_forgetting_undo_forgets_removed_posts_too(qtbot, page: ComposerPage) -> None:
    page.set_parts(("one", "two"))
    page.thread_of_posts.remove_post(1)
    page.clear_undo()
    page.thread_of_posts.bring_back()
    assert page.parts() == ("one",)
    qtbot.keyClicks(text_field(page), "!")
    page.clear_undo()
    text_field(page).undo()
    assert page.parts() == ("one!",)


def test_the_preview_shortens_links_and_keeps_the_rest_exact(page: ComposerPage) -> None:
    page.set_parts(("a\u00a0b <b>c</b> https://www.example.org/one/two/three/four #MedEd",))
    assert page.preview._posts[0].words.document().toRawText() == (
        "a\u00a0b <b>c</b> example.org/one/two/three/… #MedEd"
    )


def test_the_preview_reads_on_from_post_to_post(qtbot, page: ComposerPage) -> None:
    page.set_parts(("one", "two"))
    page.focus_preview()
    first, second = (post.words for post in page.preview._posts)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Up)
    assert first.hasFocus()
    qtbot.keyClicks(first, "typed")
    assert page.parts() == ("one", "two")
    assert second.accessibleName() == "How X will show post 2 of 2"


def test_of_an_empty_post_nothing_is_said_to_be_saved(page: ComposerPage, qtbot) -> None:
    page.show_keeping(KeepingView(Keeping.SAVED))
    assert page.header.state() == ""
    qtbot.keyClicks(text_field(page), "a")
    assert page.header.state() == "Saved a moment ago"
    page.set_parts(("",))
    assert page.header.state() == ""


def test_how_the_text_is_kept_is_said(page: ComposerPage) -> None:
    now = dt.datetime(2026, 11, 24, 7, 0, tzinfo=dt.UTC)
    page.set_parts(("one",))
    page.show_keeping(KeepingView(Keeping.SAVED, now))
    assert page.header.state() == "Saved a moment ago"
    page.show_keeping(KeepingView(Keeping.UNSAVED, now))
    assert page.header.state() == "Saved a moment ago"  # a second's delay is not worth a word
    page.show_keeping(KeepingView(Keeping.NOWHERE, now))
    assert page.header.state() == "Not kept: gone when Vignette closes"
    page.show_keeping(KeepingView(Keeping.FAILED, now, "store.full"))
    assert "disk is full" in page.header.state()


def test_unsaved_text_is_told_when_it_stays_unsaved(qtbot, page: ComposerPage) -> None:
    page.set_parts(("one",))
    page.show_keeping(KeepingView(Keeping.SAVED))
    page.show_keeping(KeepingView(Keeping.UNSAVED))
    qtbot.waitUntil(lambda: page.header.state() == "Not saved yet", timeout=4000)


def test_no_label_reads_the_authors_words_as_markup(page: ComposerPage) -> None:
    page.set_identity("<b>Nora</b>", "practice_nora")
    page.set_parts(("<b>x</b>", "y"))
    for label in page.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or not label.text()


def test_what_takes_the_focus_has_a_name(page: ComposerPage) -> None:
    page.set_parts(("one", "two"))
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def test_the_cards_of_a_draft_of_many_posts_come_in_order(qtbot, page: ComposerPage) -> None:
    parts = tuple(f"post {number}" for number in range(30))
    page.set_parts(parts)
    assert page.parts() == parts
    cards = page.thread_of_posts._cards
    assert sum(card.bare for card in cards) > 20  # what is not in sight is built when there is time
    page.layout().activate()
    qtbot.waitUntil(lambda: page.preview.y() > page.height(), timeout=SLOW_MS)  # what is below stays below meanwhile
    qtbot.waitUntil(lambda: all(card.isVisibleTo(page) for card in cards), timeout=SLOW_MS)
    qtbot.waitUntil(lambda: [card.y() for card in cards] == sorted({card.y() for card in cards}), timeout=SLOW_MS)
    qtbot.waitUntil(lambda: len(page.preview._posts) == 30, timeout=SLOW_MS)
    assert [post.words.toPlainText() for post in page.preview._posts] == list(parts)
    page.set_parts(("another",))
    qtbot.waitUntil(lambda: len(page.findChildren(PostCard)) == 1, timeout=SLOW_MS)


def test_what_is_found_in_a_post_that_is_not_built_yet_stands_in_it_when_it_is(qtbot, page: ComposerPage) -> None:
    parts = (*("post",) * 19, TEXT)
    page.set_parts(parts)
    last = page.thread_of_posts.cards[-1]
    page.show_findings((finding_in(TEXT, "Maria G.", index=19),), None)
    page.show_lints([()] * 19 + [(LINT,)])
    last.show_unknown((Span(0, 8),))
    assert last.bare
    assert page.thread_of_posts.cost() == 20 * 15
    assert page.thread_of_posts.measures()[-1].weighted == len(TEXT)

    assert [mark.span.of(TEXT) for mark in last.editor.marks] == ["Maria G."]
    assert last._line.isHidden()  # dressed as a thread's card is
    assert last.editor.lints == (LINT,)
    assert last.editor.unknown == (Span(0, 8),)
    assert last.editor.accessibleName() == "Post 20 of 20"
    assert page.parts() == parts


def test_posts_that_are_not_built_yet_are_moved_typed_in_and_gone_to_like_the_others(qtbot, page: ComposerPage) -> None:
    page.set_parts(tuple(f"post {number}" for number in range(12)))
    page.thread_of_posts.show_place(11, 0)
    page.focus_text()
    qtbot.keyClicks(text_field(page), "Last ")
    assert page.parts()[11] == "Last post 11"
    page.thread_of_posts.move_post(11, -11)
    assert page.parts()[:2] == ("Last post 11", "post 0")
    assert not any(card.bare for card in page.thread_of_posts.cards)


def test_a_screen_reader_meets_the_posts_in_their_order_after_any_change(page: ComposerPage) -> None:
    def met() -> list[str]:
        return [card.editor.text() for card in page.thread_of_posts.findChildren(PostCard) if card.isVisibleTo(page)]

    thread = page.thread_of_posts
    page.set_parts(("one", "two", "three"))
    thread.move_post(0, 2)
    assert met() == ["two", "three", "one"]
    thread.show_place(0, 0)
    thread.add_post()
    assert met() == ["two", "", "three", "one"]
    thread.step_back()
    page.set_parts(("a", "Ask first. " * 40, "z"))
    thread.split_post(1)
    assert met() == list(page.parts())


def test_the_whole_card_that_is_written_in_is_in_sight(qtbot, page: ComposerPage) -> None:
    page.resize(700, 420)
    page.set_parts(("one\n" * 6, "two"))
    page.focus_text()
    qtbot.keyClick(text_field(page), Qt.Key.Key_N, CTRL | SHIFT)
    qtbot.keyClicks(text_field(page), "three")
    area = page.middle.area

    def seen() -> bool:
        card = page.thread_of_posts.active_card()
        top = card.mapTo(area.viewport(), card.rect().topLeft()).y()
        return top >= 0 and top + card.height() <= area.viewport().height()

    qtbot.waitUntil(seen, timeout=SLOW_MS)
