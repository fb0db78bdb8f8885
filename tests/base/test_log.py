"""A log holds codes and numbers; whatever could be somebody's words is hidden."""

from __future__ import annotations

import io
import logging
from collections.abc import Generator

import pytest

from composer.base.errors import VignetteError
from composer.base.log import FOREIGN, CodesFormatter, CodesOnly, quiet_foreign_loggers, set_up

WORDS = "Zebulonium"


@pytest.fixture
def heard() -> Generator[io.StringIO]:
    stream = io.StringIO()
    root = logging.getLogger()
    before = root.level
    handler = set_up(logging.INFO, stream)
    yield stream
    root.removeHandler(handler)
    root.setLevel(before)


LOG = logging.getLogger("composer.test")


def test_codes_and_numbers_come_through(heard: io.StringIO) -> None:
    LOG.info("outbox.settled code=%s parts=%d digest=%s", "x.duplicate", 3, "0f" * 32)

    assert f"outbox.settled code=x.duplicate parts=3 digest={'0f' * 32}" in heard.getvalue()


@pytest.mark.parametrize("value", [WORDS, "maria", "two words", ["x.duplicate"], {"a": WORDS}, VignetteError, b"x"])
def test_whatever_is_no_code_is_hidden(value: object, heard: io.StringIO) -> None:
    LOG.warning("outbox.settled code=%s", value)

    assert "code=[…]" in heard.getvalue()
    assert WORDS not in heard.getvalue()


def test_a_message_made_of_words_is_hidden(heard: io.StringIO) -> None:
    LOG.error(f"Could not send {WORDS}")  # noqa: G004 - what must not be done, done
    LOG.error(WORDS, "a", "b")
    LOG.error(ValueError(WORDS))

    assert heard.getvalue().count("[…]") == 3
    assert WORDS not in heard.getvalue()


def test_an_error_is_told_by_kind_code_and_place(heard: io.StringIO) -> None:
    try:
        try:
            int(WORDS)
        except ValueError:
            raise VignetteError("store.full") from None
    except VignetteError:
        LOG.exception("store.failed")

    told = heard.getvalue()
    assert "VignetteError code=store.full at " in told
    assert WORDS not in told
    assert "Traceback" not in told


def test_a_traceback_cached_by_another_handler_is_not_used() -> None:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(CodesFormatter())
    handler.addFilter(CodesOnly())
    try:
        int(WORDS)
    except ValueError as error:
        record = logging.LogRecord("a", logging.ERROR, "f", 1, "a.b", None, (type(error), error, error.__traceback__))
    record.exc_text = f"Traceback {WORDS}"
    handler.handle(record)

    assert WORDS not in stream.getvalue()
    assert "ValueError at " in stream.getvalue()


def test_debug_is_never_kept() -> None:
    root = logging.getLogger()
    before = root.level
    handler = set_up(logging.DEBUG, io.StringIO())
    try:
        assert root.level == logging.INFO
    finally:
        root.removeHandler(handler)
        root.setLevel(before)


@pytest.mark.parametrize("library", FOREIGN)
def test_another_library_is_heard_of_but_not_heard(library: str, heard: io.StringIO) -> None:
    quiet_foreign_loggers()
    logger = logging.getLogger(f"{library}.deep.inside")
    logger.setLevel(logging.DEBUG)
    logger.debug("debug %s", WORDS)
    logger.info("info %s", WORDS)
    assert heard.getvalue() == ""
    logger.warning("warning %s", WORDS)

    assert f"foreign.spoke code=foreign.{library.lower()}" in heard.getvalue()
    assert WORDS not in heard.getvalue()


def test_quieting_twice_is_quieting_once(heard: io.StringIO) -> None:
    quiet_foreign_loggers()
    quiet_foreign_loggers()
    logging.getLogger("tweepy").warning("x")

    assert heard.getvalue().count("foreign.spoke") == 1
