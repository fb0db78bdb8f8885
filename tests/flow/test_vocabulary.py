"""Completions: the author's own tags and handles first, then the project's list; only of posts that are out."""

from __future__ import annotations

from composer.flow import vocabulary
from composer.flow.vocabulary import MOST, History, Learner, offers
from composer.outbox.item import State
from composer.text.completion import Begun
from composer.text.span import Span
from composer.text.word_lists import hashtags
from tests.ui_window import samples

KNOWN = hashtags(2026, 5)


def word(sign: str, prefix: str) -> Begun:
    return Begun(sign, prefix, Span(1, 1 + len(prefix)))


def test_own_tags_come_first_by_use_and_none_twice() -> None:
    history = History({"NephPearls": 1, "nephjc": 4}, {})
    found = [(one.text, one.used) for one in offers(word("#", "neph"), KNOWN, history)]
    assert found[:2] == [("nephjc", 4), ("NephPearls", 1)]
    assert "NephJC" not in [text for text, _ in found]
    assert ("Nephrology", 0) in found


def test_a_tag_is_found_by_what_it_is_about() -> None:
    assert "AKI" in [one.text for one in offers(word("#", "kidney"), KNOWN, History())]


def test_few_are_offered_and_not_what_stands_there_already() -> None:
    assert len(offers(word("#", "m"), KNOWN, History())) == MOST
    assert "MedEd" not in [one.text for one in offers(word("#", "MedEd"), KNOWN, History())]
    assert offers(word("#", ""), KNOWN, History()) == ()


def test_mentions_come_from_the_authors_own_posts_alone() -> None:
    history = History({}, {"nora": 2, "noah": 1, "ward": 9})
    assert [one.text for one in offers(word("@", "no"), KNOWN, history)] == ["nora", "noah"]
    assert offers(word("@", "no"), KNOWN, History()) == ()


def test_only_posts_that_are_out_teach() -> None:
    items = (
        samples.item("a", "with @nora on #Cuffs", "again #Cuffs", state=State.SENT, states=(State.SENT, State.SENT)),
        samples.item("b", "never sent #Secret @who", state=State.NOT_SENT, states=(State.NOT_SENT,)),
        samples.item("c", "out #One", "not out #Two", state=State.PARTLY, states=(State.SENT, State.NOT_SENT)),
    )
    learner = Learner()
    history = learner.learn(items)
    assert history.tags == {"Cuffs": 2, "One": 1}
    assert history.handles == {"nora": 1}
    assert "Cuffs" not in repr(history)
    assert learner.learn(items) == history
    assert learner.learn(items[2:]).tags == {"One": 1}


def test_a_thousand_posts_are_read_once(monkeypatch) -> None:
    read = list[str]()
    monkeypatch.setattr(vocabulary, "entities", lambda text: read.append(text) or ())
    items = [
        samples.item(f"i{rank}", f"on #Cuffs {rank}", state=State.SENT, states=(State.SENT,)) for rank in range(1000)
    ]
    learner = Learner()
    learner.learn(items)
    items.append(samples.item("new", "on #Cuffs anew", state=State.SENT, states=(State.SENT,)))
    learner.learn(items)
    assert read[1000:] == ["on #Cuffs anew"]
