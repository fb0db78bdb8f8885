"""The real pipeline, once for all; and a context without a model, for the rules alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from composer.base import paths
from composer.guard.author import AuthorProfile
from composer.guard.context import Context
from composer.guard.engine import Engine
from composer.guard.model import SpacyPipeline, load, read_tables
from composer.guard.pipeline import Tables
from composer.guard.recogniser import Candidate, Recogniser
from composer.guard.report import Report
from composer.guard.submission import AccountKind, Submission
from composer.guard.views import plain_view

YEAR = 2026


@pytest.fixture(scope="session")
def tables() -> Tables:
    """Our own word lists and weights, without spaCy."""
    home = paths.models()
    names = [*(f"lexicon/{path.name}" for path in (home / "lexicon").glob("*.txt")), "weights.json"]
    return read_tables({name: (home / name).read_bytes() for name in names})


@pytest.fixture(scope="session")
def pipeline() -> SpacyPipeline:
    """The shipped pipeline."""
    return load()


@pytest.fixture(scope="session")
def engine(pipeline: SpacyPipeline) -> Engine:
    return Engine(pipeline, year=lambda: YEAR)


@pytest.fixture(scope="session")
def seen(tables: Tables) -> Callable[[Recogniser, str], list[tuple[str, str, float]]]:
    """Return what one recogniser sees in a text, without a model: label, words, score."""

    def look(recogniser: Recogniser, text: str) -> list[tuple[str, str, float]]:
        view = plain_view(text)
        context = Context(view.text, (), tables, YEAR)
        found: list[Candidate] = list(recogniser.find(view.text, context))
        return [(one.label.value, view.back(one.span).of(text), one.score) for one in found]

    return look


@pytest.fixture(scope="session")
def draft() -> Callable[..., Submission]:
    """Return a submission of these posts."""

    def make(*parts: str, **fields: object) -> Submission:
        return Submission("account", AccountKind.BY_HAND, parts, **fields)  # type: ignore[arg-type]

    return make


@pytest.fixture(scope="session")
def look(engine: Engine) -> Callable[[str], Report]:
    """Return what the guard reports of one post, as that of an author of whom nothing is known."""
    return lambda text: engine.inspect(Submission("account", AccountKind.BY_HAND, (text,)), AuthorProfile())
