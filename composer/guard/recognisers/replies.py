"""Words that confirm that the person addressed is a patient: four of five fines over social media were for replies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from composer.guard.context import Context
from composer.guard.recogniser import Candidate
from composer.guard.report import Label
from composer.text.span import Span

_CARE: Final = (
    r"(?:visit|appointment|appt|stay|procedure|surgery|operation|treatment|test|tests|"
    r"results?|chart|records?|file|notes|bill|invoice|x-?rays?|scan|filling|crown|root canal|"
    r"implant|extraction|cleaning|prescription|refill|delivery|birth|recovery|therapy|session|"
    r"admission|diagnosis|knee|hip|tooth|teeth|balance|account|copay|insurance)"
)
_CONFIRMS: Final = re.compile(
    r"\b(?:thank(?:s| you)(?: so much| again)? for (?:coming|visiting|choosing|trusting|"
    r"letting us|being (?:a|our) (?:\w+ )?patient)|(?:great|good|lovely|glad|delighted|"
    r"a pleasure|happy) to (?:see|have|treat|care for|look after|meet|help) you|"
    r"glad (?:you(?:'re| are)|your|to hear (?:you|your))|we (?:saw|see|treated|told|explained|"
    r"offered|called|rang|refunded|billed|waited|did|removed|fixed|repaired|prescribed|gave|"
    r"tried|rebooked|refitted|saw to|looked after|discharged) you|"
    r"(?:when|after|before|since|until) you (?:came|were (?:seen|admitted|discharged|here|"
    r"told)|left|arrived|cancelled|missed|refused|declined|walked)|you (?:were seen|came in|"
    r"missed|cancelled|declined|refused|signed|arrived|attended|did not attend|dna'?d|"
    r"asked for|received|consented)|"
    rf"(?:about|of|after|during|at|for|with|from|on) your (?:\w+ ){{0,2}}?{_CARE}|"
    rf"your (?:\w+ ){{0,2}}?{_CARE} (?:was|were|is|has|had|took|went|came|shows?|costs?)|"
    r"as (?:we|i|our \w+) (?:told|explained|said|discussed|agreed)|"
    rf"sorry (?:your|that your|you (?:waited|felt|left|had|were|are)|for (?:your|the) (?:wait|pain|delay)))\b",
    re.IGNORECASE,
)
_REVIEW: Final = re.compile(
    r"\b(?:(?:\d|one|two|three|four|five)[- ]?stars?|stars|review(?:er)?s?|feedback|(?:kind|"
    r"lovely) words|sorry (?:to (?:hear|read)|you (?:felt|feel|left|waited|had)|your)|"
    r"(?:hi|hello|dear) (?:there|reviewer|[A-Z]\w+),|your (?:comment|complaint|post|concerns?))\b|⭐|★"
)


class Replies:
    """Finds, in an answer to somebody, what confirms that they were treated."""

    name = "replies"

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Yield such words where the text answers a post or reads like the answer to a review."""
        if not (context.is_reply or _REVIEW.search(text)):
            return
        for match in _CONFIRMS.finditer(text):
            span = Span(*match.span())
            groups = context.groups_at(span.start)
            if context.is_reply or context.weigh("reply", span) >= 0.5 or "review" in groups:
                yield Candidate(span, Label.QUASI, 0.8, self.name, "reply.confirms", "reply")
