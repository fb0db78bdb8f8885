"""What trips X or a reader, in words: American English, by code.

`{detail}` and `{after}`, what the first change puts in, are filled in after translation.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from composer.text.lints.lint import Code

LINTS: Final = MappingProxyType(
    {
        Code.ACCIDENTAL_LINK: (
            "X makes a link of this: a space is missing. A post with a link costs $0.185 more.",
            "Add the space",
        ),
        Code.CUT_DOI: ("X would cut this DOI and link only a part of it.", "Make it one link"),
        Code.SMALL_HASHTAG: ("Screen readers take this for one word. Capitals let them pause.", "Write {detail}"),
        Code.MANY_HASHTAGS: ("X advises two hashtags a post. Here are more than three.", "Keep the first three"),
        Code.MANY_CASHTAGS: ("X takes one cashtag in a post.", "Keep the first one"),
        Code.HIDDEN_REPLY: (
            "A post that begins with a handle shows only to those who follow both.",
            "Put a period first",
        ),
        Code.FANCY_LETTERS: (
            "Screen readers cannot read these letters, and most of them count twice.",
            "Use plain letters",
        ),
        Code.INVALID_CHARACTER: ("X takes no post with an invisible character: {detail}.", "Take it out"),
        Code.HEAVY_SYMBOL: ("This sign counts twice, and room is short.", "Write {detail}"),
        Code.TRAILING_SPACE: ("Blanks at the end of a line count, and nobody sees them.", "Take them out"),
        Code.LINE_ENDS: ("These line ends count twice.", "Mend the line ends"),
        Code.OLD_COUNT: (
            "Older counters take this emoji apart and count {detail}. There the post is too long.",
            "",
        ),
        Code.MISSING_TAG: ("The tag of your meeting is not in this post.", "Add {detail}"),
        Code.QUESTION_PREFIX: (
            "This begins as a question. An answer begins with A.",
            "Begin with {detail}",
        ),
        Code.TRACKED_LINK: (
            "This link tells its site where readers come from. Taken out: {detail}. What stays: {after}",
            "Clean the link",
        ),
        Code.WRAPPED_LINK: (
            "A mail filter, network or library wrapped this link; it may name you or your employer. Inside: {after}",
            "Use the link inside",
        ),
        Code.SIGN_IN_LINK: (
            "A user name or password stands in this link. The post waits until it is out.",
            "Take it out",
        ),
        Code.PAPER: ("This is the number of a paper. It can become a citation with a link.", "Look it up"),
        Code.NO_DESCRIPTION: ("The picture has no description. Some readers will miss it.", "Describe it"),
        Code.CODED_HOST: ("This address has two spellings: {detail}", ""),
        Code.MIXED_HOST: (
            "This address mixes alphabets, as addresses made to deceive do: {detail}. Check where it leads.",
            "",
        ),
    }
)
"""Sentence and button."""
