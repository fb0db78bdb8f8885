"""Rules and network about the same words."""

from __future__ import annotations

from composer.guard.context import Context
from composer.guard.pipeline import Tables
from composer.guard.prediction import LABELS, Prediction, Token
from composer.guard.recogniser import Candidate
from composer.guard.report import Label
from composer.guard.voices import NETWORK, as_read, without_echoes
from composer.text.span import Span

TEXT = "Policy AOK Z 418 220 lapsed. Back to Ward 11 at Dunmore Infirmary"


def _one(words: str, label: Label, recogniser: str, score: float = 0.8, reason: str = "name.patient") -> Candidate:
    start = TEXT.index(words)
    return Candidate(Span(start, start + len(words)), label, score, recogniser, reason)


def _context(*sure: str) -> Context:
    likely = [0.0] * len(LABELS)
    likely[LABELS.index(Label.LOCATION.value)] = 1.0
    tokens = [
        Token(Span(TEXT.index(words), TEXT.index(words) + len(words)), tuple(likely))
        for words in sorted(sure, key=TEXT.index)
    ]
    return Context(TEXT, (), Tables(), 2026, prediction=Prediction((0.0, 0.0, 1.0), tuple(tokens)))


def test_a_capital_gives_way_to_what_the_network_reads_and_to_its_reach() -> None:
    """A part of a policy number is not a person, and the number is found as a whole."""
    rule = _one("AOK Z", Label.NAME, "people")
    network = _one("AOK Z 418 220", Label.HEALTH_PLAN, NETWORK, 0.9, "number.plan")

    made = as_read([rule, network])

    assert (made[0].label, made[0].span, made[0].reason) == (Label.HEALTH_PLAN, network.span, "number.plan")
    assert made[0].recogniser == "people"


def test_a_rule_that_knows_a_number_by_its_form_keeps_its_label() -> None:
    rule = _one("418 220", Label.MRN, "numbers", reason="number.record")
    network = _one("AOK Z 418 220", Label.HEALTH_PLAN, NETWORK, 0.9, "number.plan")

    assert as_read([rule, network]) == [rule, network]


def test_an_unsure_network_changes_nothing() -> None:
    rule = _one("AOK Z", Label.NAME, "people")

    assert as_read([rule, _one("AOK Z 418", Label.HEALTH_PLAN, NETWORK, 0.4)])[0] == rule


def test_of_what_both_found_the_rules_finding_stays() -> None:
    rule = _one("Dunmore Infirmary", Label.LOCATION, "places", reason="place.facility")
    network = _one("Dunmore Infirmary", Label.LOCATION, NETWORK, reason="place.named")

    assert list(without_echoes([rule, network], _context("Dunmore Infirmary"))) == [rule]


def test_what_a_rule_missed_of_the_networks_stretch_is_not_lost() -> None:
    """The hospital is the rule's, the ward before it the network's."""
    rule = _one("Dunmore Infirmary", Label.LOCATION, "places", reason="place.facility")
    network = _one("Ward 11 at Dunmore Infirmary", Label.LOCATION, NETWORK, reason="place.room")

    kept = list(without_echoes([rule, network], _context("Ward", "11", "Dunmore", "Infirmary")))

    assert [one.span.of(TEXT) for one in kept] == ["Dunmore Infirmary", "Ward 11 at"]
    assert list(without_echoes([rule, network], _context("Dunmore", "Infirmary"))) == [rule]
