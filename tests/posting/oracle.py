"""Measures of an independent library, to judge by: twitter-text-parser, written from X's own test suite."""

from __future__ import annotations

import re
import warnings

from composer.posting.practice.ruler import Ruler
from composer.text.span import Span

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it imports pkg_resources
    from twitter_text import parse_tweet
    from twitter_text.extract_urls import extract_urls_with_indices

_CASHTAG = re.compile(r"(?:^|\s)\$[A-Za-z]{1,6}(?:[._][A-Za-z]{1,2})?(?=$|\s|[^\w$])")


def weigh(text: str) -> int:
    return int(parse_tweet(text).weightedLength)


def links(text: str) -> tuple[Span, ...]:
    return tuple(Span(*found["indices"]) for found in extract_urls_with_indices(text))


def cashtags(text: str) -> int:
    return len(_CASHTAG.findall(text))


ORACLE = Ruler(weigh, links, cashtags)
