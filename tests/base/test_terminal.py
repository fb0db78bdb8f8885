"""What is said on the terminal."""

from __future__ import annotations

import io
import sys

import pytest

from composer.base import terminal


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Maria G., 93", "Maria G., 93"),
        ("\x1b[2Ja\x07", " [2Ja "),
        ("a\u202eb\u2066c\u200bd", "a b c d"),
        ("one\ntwo\r\u2028three", "one two  three"),
        ("héllo 👩🏽 مرحبا", "héllo 👩🏽 مرحبا"),
    ],
)
def test_words_are_shown_without_anything_a_terminal_would_obey(words: str, shown: str) -> None:
    assert terminal.visible(words) == shown


def test_nothing_that_is_said_is_obeyed_whoever_wrote_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """The last door: a service's name of an account, a suggestion that holds a piece of the draft, a host's answer."""
    out, err = io.StringIO(), io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    terminal.say("@nora\x1b]0;owned\x07\x9b2J\u202e\r 👩🏽\u200d⚕️ é\nsecond\tline")
    terminal.complain("no\x1b[1A\u2028")

    assert out.getvalue() == "@nora ]0;owned  2J   👩🏽\u200d⚕️ é\nsecond\tline\n"
    assert err.getvalue() == "vignette: no [1A \n"


def test_a_terminal_that_lacks_a_character_shows_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii")
    monkeypatch.setattr(sys, "stdout", stream)
    terminal.settle()
    terminal.say("é")
    assert raw.getvalue().strip() == b"\\xe9"


@pytest.mark.parametrize("stream", [None, io.StringIO()])
def test_without_a_stream_nothing_is_said_and_nothing_fails(
    monkeypatch: pytest.MonkeyPatch, stream: io.StringIO | None
) -> None:
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.setattr(sys, "stderr", stream)
    terminal.settle()
    terminal.say("a")
    terminal.complain("b")
    terminal.let_go()
    assert stream is None or stream.getvalue() == "a\nvignette: b\n"
