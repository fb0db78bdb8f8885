"""One post of an archive, as its author wrote it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class OldPost:
    """One post of the author's own, as it was written.

    Attributes:
        whole: Whether its words are those of a note: what was taken in before may be their beginning only.
    """

    post_id: str
    text: str = field(repr=False)
    created_at: dt.datetime
    in_reply_to: str = ""
    whole: bool = False
