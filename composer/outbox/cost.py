"""What X bills for a post, in thousandths of a US dollar."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from typing import Final

from composer.guard.submission import Submission

POST: Final = 15
"""$0.015 a post (X's pay-per-use price list, April 2026)."""

POST_WITH_LINK: Final = 200
"""$0.200 a post that holds a web address, whatever its length."""

ANSWER: Final = 10
"""$0.010 an answer without a link to somebody who mentioned or quoted the author; X lets no other through."""

PICTURE_WORDS: Final = 5
"""$0.005 a picture's description, which is a request of its own."""

DELETE: Final = 10
"""$0.010 a post that is deleted."""

USER_READ: Final = 10
"""$0.010 a question for an account's name and picture; once a day for the same account."""


def cost_of(parts: Sequence[str], has_link: Callable[[str], bool]) -> int:
    """Return the cost of a thread of words in thousandths of a dollar; parts without text cost nothing.

    Args:
        parts: The posts, final text.
        has_link: Tells whether X makes a link of anything in a text.
    """
    return sum(cost_of_post(part, has_link(part)) for part in parts)


def cost_of_post(words: str, linked: bool, described: Sequence[bool] = (), answers: bool = False) -> int:
    """Return the cost of one post in thousandths of a dollar; one without text and pictures is none and costs nothing.

    Args:
        words: Its final text.
        linked: X makes a link of something in it.
        described: Of each of its pictures, whether it has a description.
        answers: It answers a post of somebody else.
    """
    if not words.strip() and not described:
        return 0
    post = POST_WITH_LINK if linked else ANSWER if answers else POST
    return post + PICTURE_WORDS * sum(described)


def bill_of(submission: Submission, has_link: Callable[[str], bool], own: Container[str] = ()) -> int:
    """Return the cost of a submission in thousandths of a dollar; the arguments are those of `bill_of_post`."""
    return sum(bill_of_post(submission, index, has_link, own) for index in range(len(submission.parts)))


def bill_of_post(submission: Submission, index: int, has_link: Callable[[str], bool], own: Container[str] = ()) -> int:
    """Return the cost of one post of a submission in thousandths of a dollar.

    Args:
        submission: What is sent.
        index: Which post, from 0.
        has_link: Tells whether X makes a link of anything in a text.
        own: Ids of the author's own posts; an answer to one of them costs what a post costs.
    """
    words, target = submission.parts[index], submission.reply_to
    pictures = submission.media[index] if submission.media else ()
    described = [bool(one.alt_text) for one in pictures]
    answers = index == 0 and target is not None and target.post_id not in own
    return cost_of_post(words, has_link(words), described, answers)
