"""No words, however strange, make the window fall or wait: towers of accents, turned lines, halves of characters."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from composer.text.weight import measure
from composer.ui.main_window import MainWindow

HOSTILE = {
    "a tower of accents": "a" + "\u0301\u0327\u0330" * 340 + "b",
    "towers on every letter": "".join(letter + "\u0352\u0489\u0325" * 20 for letter in "Zalgo comes to the ward"),
    "turned lines": "\u202edraw eht\u202c \u2066\u2067\u2068 isolates that never end \u200f\u200e" * 20,
    "nothing to be seen": "\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e" * 200,
    "halves of characters": "one \ud83d two \ude00 three",
    "controls": "".join(map(chr, range(1, 32))) + "\x7f\x85\u2028\u2029 end",
    "a word without an end": "Pneumonoultramicroscopicsilicovolcanoconiosis" * 200,
    "families": "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466" * 150,
    "flags that do not fit": "\U0001f1e6" * 333,
    "tags of characters nobody sees": "\U0001f3f4" + "\U000e0067\U000e0062" * 200 + "\U000e007f",
    "scripts side by side": "\u0627\u0644\u0637\u0628 \u05e8\u05d5\u05e4\u05d0 \u533b\u8005 \u0e41\u0e1e" * 40,
    "markup": "<b>&amp;<img src=x onerror=alert(1)></b>{{7*7}}%s%n\\x00'\";--" * 20,
    "beyond the planes": "\U0010ffff\ufffe\uffff\ue000" * 50,
}


def test_strange_words_are_shown_counted_and_given_back(window: MainWindow) -> None:
    editor = window.composer.thread_of_posts.active
    for called, words in HOSTILE.items():
        editor.insertPlainText(words)
        QApplication.processEvents()
        window.grab()
        (kept,) = window.composer.parts()

        assert kept.encode("utf-8"), called  # no half of a character is left
        assert measure(kept).weighted > 0, called
        editor.selectAll()
        editor.cut()
        assert window.composer.parts() == ("",), called
        editor.undo()
        assert window.composer.parts() == (kept,), called
        editor.set_text("")


def test_nothing_but_what_cannot_be_written_is_taken_out(window: MainWindow) -> None:
    window.composer.thread_of_posts.active.insertPlainText(HOSTILE["families"] + "\ud83d" + HOSTILE["turned lines"])

    assert window.composer.parts()[0].replace("\ufffd", "") == HOSTILE["families"] + HOSTILE["turned lines"]
