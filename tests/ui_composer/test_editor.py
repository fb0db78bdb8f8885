"""The text field: what goes in is plain, what comes out is exact, keys do what the design says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QHelpEvent, QImage, QInputMethodEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip, QVBoxLayout, QWidget

from composer.guard.report import Label
from composer.text.offsets import to_utf16
from composer.text.span import Span
from composer.ui.composer.editor import PostEditor
from composer.ui.composer.hover import Hover
from composer.ui.composer.kit import Kit
from composer.ui.composer.mark_paint import strokes
from tests.ui_composer.made import finding_in

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]

ACCENT = QColor("#27509B")
DOCTOR = "👩🏽‍⚕️"


@pytest.fixture
def editor(qtbot, kit: Kit) -> PostEditor:
    editor = PostEditor(kit)
    qtbot.addWidget(editor)
    editor.resize(480, 200)
    editor.show()
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    editor.setFocus()
    return editor


def colour_at(editor: PostEditor, words: str) -> QColor:
    """Return the colour laid over the first letter of `words` (one line, no astral letters before it)."""
    place = editor.text().index(words)
    for part in editor.document().begin().layout().formats():
        if part.start <= place < part.start + part.length:
            return part.format.foreground().color()
    return QColor()


def test_typing_is_told_with_the_whole_text(qtbot, editor: PostEditor) -> None:
    with qtbot.waitSignal(editor.text_changed) as told:
        qtbot.keyClicks(editor, "a")
    assert told.args == ["a"]
    qtbot.keyClicks(editor, "nd more")
    assert editor.text() == "and more"


def test_setting_a_text_tells_nobody_and_cannot_be_undone(qtbot, editor: PostEditor) -> None:
    with qtbot.assertNotEmitted(editor.text_changed):
        editor.set_text("Pearl")
    editor.undo()
    assert editor.text() == "Pearl"


def test_line_ends_and_no_break_spaces_come_out_exactly(editor: PostEditor) -> None:
    editor.set_text("a\r\nb\rc\u00a0d\u2028e\tf")
    assert editor.text() == "a\nb\nc\u00a0d\ne\tf"


def test_emoji_stay_whole_and_places_are_code_points(editor: PostEditor) -> None:
    editor.insertPlainText(f"{DOCTOR} writes")
    assert editor.text() == f"{DOCTOR} writes"
    assert editor.place() == len(f"{DOCTOR} writes")
    editor.put_caret(len(DOCTOR))
    assert editor.textCursor().position() == len(DOCTOR.encode("utf-16-le")) // 2


def test_a_lone_surrogate_is_taken_out_of_the_document(editor: PostEditor) -> None:
    editor.insertPlainText("x\ud83dy")
    assert editor.text() == "xy"
    assert editor.document().characterCount() == 3  # with Qt's end of the paragraph


def test_enter_and_shift_enter_both_make_a_line(qtbot, editor: PostEditor) -> None:
    qtbot.keyClicks(editor, "a")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "b")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(editor, "c")
    assert editor.text() == "a\nb\nc"
    assert editor.document().blockCount() == 3


def test_enter_on_an_empty_line_makes_another_and_keeps_the_height(qtbot, editor: PostEditor) -> None:
    editor.set_text("")
    qtbot.keyClicks(editor, "a")
    for _ in range(3):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "b")
    assert editor.text() == "a\n\n\nb"
    assert editor.document().lastBlock().blockFormat().lineHeight() > 100


def test_ctrl_enter_is_left_to_the_bar(qtbot, editor: PostEditor) -> None:
    qtbot.keyClicks(editor, "a")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "a"


def test_every_line_keeps_its_height_while_typing(qtbot, editor: PostEditor) -> None:
    editor.set_text("one")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "two")
    heights = set()
    block = editor.document().begin()
    while block.isValid():
        heights.add(block.blockFormat().lineHeight())
        block = block.next()
    assert heights == {128.0}


def test_undo_and_redo_go_through_typing(qtbot, editor: PostEditor) -> None:
    qtbot.keyClicks(editor, "seen")
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == ""
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert editor.text() == "seen"


def test_nuls_that_an_insertion_of_assistive_technology_leaves_are_taken_out(editor: PostEditor) -> None:
    """Qt fills an insertion up to the bytes its length was said in."""
    editor.insertPlainText("seen 🫀\x00\x00 today")
    assert editor.text() == "seen 🫀 today"
    assert "\x00" not in editor.document().toRawText()


def test_colours_and_marks_are_no_steps_of_undo(editor: PostEditor, qtbot) -> None:
    qtbot.keyClicks(editor, "by Mercy #MedEd")
    editor.show_findings([finding_in(editor.text(), "Mercy")], None)
    editor.undo()
    assert editor.text() == ""


def test_pasted_markup_becomes_plain_words(qtbot, editor: PostEditor) -> None:
    source = QMimeData()
    source.setHtml('<p style="color:red">Seen <b>today</b></p><p>again</p><img src="file:///etc/hostname">')
    editor.insertFromMimeData(source)
    assert editor.text().strip() == "Seen today\nagain"
    assert not editor.textCursor().charFormat().font().bold()


def test_pasting_takes_line_feeds_only(editor: PostEditor) -> None:
    source = QMimeData()
    source.setText("a\r\nb\x0bc\x00d")
    source.setHtml("<b>not this</b>")
    editor.insertFromMimeData(source)
    assert editor.text() == "a\nb\ncd"


def test_a_file_or_picture_cannot_be_dropped(editor: PostEditor) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/home/someone/scan of M.pdf")])
    assert not editor.canInsertFromMimeData(files)


def test_files_that_are_pasted_or_dropped_are_files_and_not_the_words_of_their_paths(qtbot, editor: PostEditor) -> None:
    """A program that shows files puts their paths beside them as words."""
    source = QMimeData()
    source.setUrls([QUrl.fromLocalFile("/home/someone/scan of M.png"), QUrl.fromLocalFile("/home/someone/other.png")])
    source.setText("/home/someone/scan of M.png\n/home/someone/other.png")
    with qtbot.waitSignal(editor.files_pasted) as told:
        editor.insertFromMimeData(source)
    assert told.args == [("/home/someone/scan of M.png", "/home/someone/other.png")]
    assert editor.text() == ""
    assert not editor.canInsertFromMimeData(source)


def test_a_link_that_is_pasted_is_words(qtbot, editor: PostEditor) -> None:
    source = QMimeData()
    source.setUrls([QUrl("https://example.org/cuff")])
    source.setText("https://example.org/cuff")
    with qtbot.assertNotEmitted(editor.files_pasted):
        editor.insertFromMimeData(source)
    assert editor.text() == "https://example.org/cuff"


@pytest.mark.parametrize("beside", ["", '<meta charset="utf-8"><img src="https://example.org/a.png">'])
def test_a_picture_that_is_pasted_goes_to_the_pictures(qtbot, editor: PostEditor, beside: str) -> None:
    """As a screenshot comes, and as a browser copies it."""
    source = QMimeData()
    source.setImageData(QImage(4, 3, QImage.Format.Format_RGB32))
    if beside:
        source.setHtml(beside)
    with qtbot.waitSignal(editor.picture_pasted) as told:
        editor.insertFromMimeData(source)
    assert (told.args[0].width(), told.args[0].height()) == (4, 3)
    assert editor.text() == ""


def test_words_with_a_picture_of_them_are_pasted_as_words(qtbot, editor: PostEditor) -> None:
    """Tables and office programs copy both."""
    source = QMimeData()
    source.setImageData(QImage(4, 3, QImage.Format.Format_RGB32))
    source.setHtml("<table><tr><td>Seen</td></tr></table>")
    with qtbot.assertNotEmitted(editor.picture_pasted):
        editor.insertFromMimeData(source)
    assert editor.text().strip() == "Seen"


def test_copying_gives_plain_text(qtbot, editor: PostEditor) -> None:
    editor.set_text(f"a {DOCTOR}\nb #MedEd")
    editor.selectAll()
    copied = editor.createMimeDataFromSelection()
    assert copied.text() == f"a {DOCTOR}\nb #MedEd"
    assert not copied.hasHtml()


def test_copy_and_paste_keys_go_round(qtbot, editor: PostEditor) -> None:
    editor.set_text("Mercy")
    qtbot.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(editor, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Mercy"
    qtbot.keyClick(editor, Qt.Key.Key_End)
    qtbot.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "MercyMercy"


def test_tab_leaves_and_ctrl_tab_types_a_tab(qtbot, kit: Kit) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    editor, other = PostEditor(kit), QLineEdit()
    column.addWidget(editor)
    column.addWidget(other)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "\t"
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is other
    assert editor.text() == "\t"


def test_an_input_method_composes_and_commits(qtbot, editor: PostEditor) -> None:
    editor.set_text("#MedEd ")
    QApplication.sendEvent(editor, QInputMethodEvent("にほ", []))
    assert editor.text() == "#MedEd "
    done = QInputMethodEvent()
    done.setCommitString("日本")
    with qtbot.waitSignal(editor.text_changed):
        QApplication.sendEvent(editor, done)
    assert editor.text() == "#MedEd 日本"
    assert colour_at(editor, "#MedEd") == QColor("#27509B")


def test_what_is_composed_leaves_colours_and_marks_on_their_words(editor: PostEditor) -> None:
    """Before a tag and a name that is found: both move with their words, and are there when it was given up."""
    text = "#MedEd Maria G. came"
    editor.set_text(text)
    finding = finding_in(text, "Maria G.")
    editor.show_findings([finding], None)
    document, place = editor.document(), to_utf16(text, finding.span)
    (before,) = strokes(document, place)
    editor.put_caret(0)
    composed = "にほんご𝒂"
    QApplication.sendEvent(editor, QInputMethodEvent(composed, []))
    (meanwhile,) = strokes(document, place)
    tag = [part for part in document.begin().layout().formats() if part.format.foreground().color() == ACCENT]
    QApplication.sendEvent(editor, QInputMethodEvent("", []))
    (after,) = strokes(document, place)

    assert editor.text() == text
    assert meanwhile.box.left() > before.box.left() + 40
    assert meanwhile.box.width() == pytest.approx(before.box.width())
    assert [(part.start, part.length) for part in tag] == [(len(composed) + 1, len("#MedEd"))]
    assert after.box == before.box
    assert colour_at(editor, "#MedEd") == ACCENT


def test_composed_amid_a_tag_it_keeps_its_own_look(editor: PostEditor) -> None:
    """What is typed word by word is underlined by the input method; the tag round it stays coloured."""
    editor.set_text("#MedEd")
    editor.put_caret(4)
    own = QTextCharFormat()
    own.setFontUnderline(True)
    attribute = QInputMethodEvent.Attribute(QInputMethodEvent.AttributeType.TextFormat, 0, 2, own)
    QApplication.sendEvent(editor, QInputMethodEvent("日本", [attribute]))
    parts = editor.document().begin().layout().formats()
    looks = sorted((part.start, part.length, part.format.fontUnderline()) for part in parts)

    assert looks == [(0, 4, False), (4, 2, True), (6, 2, False)]


def test_links_tags_and_handles_take_the_accent(editor: PostEditor) -> None:
    editor.set_text("see https://example.org #MedEd @practice and this")
    for words in ("https", "#MedEd", "@practice"):
        assert colour_at(editor, words) == QColor("#27509B")
    assert not colour_at(editor, "and this").isValid() or colour_at(editor, "and this") != QColor("#27509B")


def test_text_past_the_limit_is_struck(editor: PostEditor) -> None:
    editor.set_text("a" * 275 + " " + "b" * 20)
    last = editor.document().begin().layout().formats()[-1]
    assert last.format.fontStrikeOut()
    assert (last.start, last.start + last.length) == (280, 296)
    editor.set_text("a" * 280)
    assert not any(part.format.fontStrikeOut() for part in editor.document().begin().layout().formats())


def test_it_grows_with_its_text_and_scrolls_beyond_its_most(editor: PostEditor) -> None:
    editor.set_text("one")
    low = editor.height()
    editor.set_text("\n".join("line" for _ in range(12)))
    assert editor.height() > low * 5
    editor.set_most(120)
    assert editor.height() == 120
    assert editor.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_a_mark_paints_a_wave_where_its_words_stand(editor: PostEditor, theme) -> None:
    editor.set_text(f"{DOCTOR} saw Maria")
    editor.show_findings([finding_in(editor.text(), "Maria")], None)
    editor.clearFocus()
    picture = editor.viewport().grab().toImage()
    ink = [
        x
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y) == theme.color("block_line")
    ]
    cursor = editor.textCursor()
    cursor.setPosition(to_utf16(editor.text(), Span(0, editor.text().index("Maria"))).end)
    left = editor.cursorRect(cursor).left()
    assert ink
    assert left - 3 <= min(ink) <= left + 6
    assert max(ink) <= editor.cursorRect(editor.textCursor()).left() + 2


def test_replacing_is_one_step_of_undo_behind_emoji(qtbot, editor: PostEditor) -> None:
    text = f"{DOCTOR} saw Maria at Mercy."
    editor.set_text(text)
    maria, mercy = finding_in(text, "Maria"), finding_in(text, "Mercy")
    editor.replace([(maria.span, "a patient"), (mercy.span, "")])
    assert editor.text() == f"{DOCTOR} saw a patient at."
    editor.undo()
    assert editor.text() == text


def test_the_caret_in_marked_words_selects_the_finding(qtbot, editor: PostEditor) -> None:
    editor.set_text("saw Maria today")
    found = finding_in(editor.text(), "Maria")
    editor.show_findings([found], None)
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    with qtbot.waitSignal(editor.finding_touched) as touched:
        for _ in range(6):
            qtbot.keyClick(editor, Qt.Key.Key_Right)
    assert touched.args == [found]


def test_the_menu_offers_the_fixes_first(qtbot, editor: PostEditor) -> None:
    editor.set_text("saw Maria today")
    found = finding_in(editor.text(), "Maria")
    editor.show_findings([found], None)
    menu = editor.menu_at(5)
    assert [action.text() for action in menu.actions()[:2]] == ["Use “a patient”", "Remove"]
    with qtbot.waitSignal(editor.fix_asked) as asked:
        menu.actions()[0].trigger()
    assert asked.args == [found, found.suggestions[0]]
    menu.deleteLater()
    elsewhere = editor.menu_at(0)
    assert elsewhere.actions()[0].text() != "Use “a patient”"
    elsewhere.deleteLater()


def test_the_pointer_on_marked_words_is_told_why_and_what_would_be_safer(editor: PostEditor, kit: Kit) -> None:
    hover = Hover(editor, kit)
    editor.set_text("saw Maria at the clinic with a haemorrage")
    editor.show_findings([finding_in(editor.text(), "Maria")], None)
    start = editor.text().index("haemorrage")
    editor.show_unknown((Span(start, start + 10),))

    def over(words: str) -> str:
        cursor = editor.textCursor()
        cursor.setPosition(editor.text().index(words) + 2)
        return hover.at(editor.cursorRect(cursor).center())[0]

    why, rule, fix = over("Maria").split("\n")
    assert (rule, fix) == ("Rule A · names", "Use “a patient” (Ctrl+.)")
    assert why.endswith(".")
    assert over("haemorrage").startswith("No dictionary knows this word.")
    assert over("clinic") == ""
    assert hover.at(editor.viewport().rect().bottomRight())[0] == ""


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_resting_pointer_shows_it_and_leaves_at_bare_words(qtbot, editor: PostEditor, kit: Kit) -> None:
    editor.set_text("saw Maria today")
    editor.show_findings([finding_in(editor.text(), "Maria")], None)
    Hover(editor, kit)

    def rest(place: int) -> None:
        cursor = editor.textCursor()
        cursor.setPosition(place)
        point = editor.cursorRect(cursor).center()
        event = QHelpEvent(QEvent.Type.ToolTip, point, editor.viewport().mapToGlobal(point))
        QApplication.sendEvent(editor.viewport(), event)

    rest(6)
    assert "Rule A · names" in QToolTip.text()
    rest(1)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_screen_readers_hear_what_is_found(editor: PostEditor) -> None:
    editor.set_text("saw Maria last night")
    maria = finding_in(editor.text(), "Maria")
    editor.show_findings([maria, finding_in(editor.text(), "last night", Label.QUASI)], maria)
    assert editor.accessibleDescription().startswith("1 must change. 1 to consider. ")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.show_findings([], None)
    assert editor.accessibleDescription() == ""


@pytest.mark.parametrize("text", ["המטופלת Maria G. הגיעה אתמול", "وصلت Maria G. أمس"])
def test_text_from_right_to_left_is_laid_so_and_its_marks_lie_under_their_words(editor: PostEditor, text: str) -> None:
    """The caret begins at the right, a name in Latin letters inside keeps its place and its mark."""
    editor.set_text(text)
    block = editor.document().firstBlock()
    assert block.textDirection() is Qt.LayoutDirection.RightToLeft
    editor.put_caret(0)
    first = editor.cursorRect().center().x()
    editor.put_caret(len(text))
    assert first > editor.viewport().width() / 2 > 0
    assert editor.cursorRect().center().x() < first

    finding = finding_in(text, "Maria G.")
    editor.show_findings([finding], None)
    (part,) = strokes(editor.document(), to_utf16(text, finding.span))
    assert part.box.width() > 20
    under = editor.cursorForPosition(part.box.center().toPoint()).position()
    assert finding.span.start <= under <= finding.span.end


def test_a_list_of_a_word_processor_costs_no_more_characters_than_its_signs(editor: PostEditor) -> None:
    source = QMimeData()
    source.setText("Rule one · look\n·       Drinks first\n\u00a0 •\tThen medicine\n2.     Ask again\n39.5  degrees")
    source.setHtml("<p class=MsoListParagraph>as words</p>")
    editor.insertFromMimeData(source)
    assert editor.text() == "Rule one · look\n• Drinks first\n• Then medicine\n2. Ask again\n39.5  degrees"


def test_plain_text_is_pasted_as_it_is(editor: PostEditor) -> None:
    source = QMimeData()
    source.setText("·   as I typed it")
    editor.insertFromMimeData(source)
    assert editor.text() == "·   as I typed it"


def test_undone_a_fix_leaves_the_caret_where_it_was(editor: PostEditor) -> None:
    editor.set_text("Admitted Maria G., 93, last night at Mercy.")
    editor.put_caret(30)
    editor.replace(((Span(9, 17), "a patient"), (Span(37, 42), "a hospital")))
    editor.undo()
    assert editor.text() == "Admitted Maria G., 93, last night at Mercy."
    assert editor.place() == 30
