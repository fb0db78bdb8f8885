"""The author's word for a name, on the real model: it frees these words, and nothing beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from composer.guard.answers import Answer, Who
from composer.guard.author import AuthorProfile
from composer.guard.engine import Engine
from composer.guard.report import Label, Verdict
from composer.guard.submission import PostRef, Submission

pytestmark = pytest.mark.model
NOBODY = AuthorProfile()
MARIA = Answer(Label.NAME, "maria g", Who.COLLEAGUE)
Draft = Callable[..., Submission]


def _labels(engine: Engine, submission: Submission) -> list[Label]:
    return [finding.label for finding in engine.inspect(submission, NOBODY).findings if finding.blocks]


def test_an_answered_name_blocks_no_longer(engine: Engine, draft: Draft) -> None:
    bare = draft("Admitted Maria G. with chest pain, she is stable")
    assert engine.inspect(bare, NOBODY).verdict is Verdict.BLOCK

    assert engine.inspect(replace(bare, answers=(MARIA,)), NOBODY).verdict is not Verdict.BLOCK


def test_what_stands_beside_it_still_blocks(engine: Engine, draft: Draft) -> None:
    submission = replace(draft("Maria G. admitted Joan Ferris, 93, to room 12"), answers=(MARIA,))

    labels = _labels(engine, submission)
    assert Label.NAME in labels
    assert Label.AGE in labels


def test_an_answer_does_not_free_the_words_of_the_post_answered(engine: Engine, draft: Draft) -> None:
    phone = Answer(Label.PHONE, "617-555-0143", Who.PUBLIC)
    quoting = draft("Look at this", quote_of=PostRef("1", "somebody", "call my patient at 617-555-0143"))

    assert Label.PHONE in _labels(engine, replace(quoting, answers=(phone,)))
