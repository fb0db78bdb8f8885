"""Reads the tables of words ahead of the first key that needs them, on whatever thread has the time."""

from __future__ import annotations

import datetime as dt

from composer.text.emoji import emoji_table
from composer.text.old_count import newer_emoji
from composer.text.tlds import top_level
from composer.text.word_lists import abbreviations, capitals, hashtags


def read_tables(today: dt.date) -> None:
    """Read each table once; whoever asks for it later finds it in memory.

    Raises:
        FileNotFoundError: The installation is damaged.
    """
    top_level()
    emoji_table()
    newer_emoji()
    hashtags(today.year, today.month)
    capitals(today.year)
    abbreviations()
