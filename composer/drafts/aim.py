"""Which post a draft answers or quotes, and where it goes besides the timeline."""

from __future__ import annotations

from dataclasses import dataclass, replace

from composer.guard.submission import PostRef, Submission


@dataclass(frozen=True, slots=True, repr=False)
class Aim:
    """What hangs on the first post of a draft.

    Attributes:
        edits: The post that is out and that this changes; its `author` is the account's own id here.
    """

    reply_to: PostRef | None = None
    quote_of: PostRef | None = None
    community_id: str = ""
    edits: PostRef | None = None

    @classmethod
    def of(cls, submission: Submission) -> Aim:
        """Return the aim of a submission."""
        edits = PostRef(submission.edits, submission.account_id, submission.parts[0]) if submission.edits else None
        return cls(submission.reply_to, submission.quote_of, submission.community_id, edits)

    def __bool__(self) -> bool:
        """Tell whether there is any."""
        return self != Aim()

    def on(self, submission: Submission) -> Submission:
        """Return a submission with this aim."""
        if not self:
            return submission
        return replace(
            submission,
            reply_to=self.reply_to,
            quote_of=self.quote_of,
            community_id=self.community_id,
            edits=self.edits.post_id if self.edits else "",
        )
