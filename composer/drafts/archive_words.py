"""The words of single posts of the archive: told by id, and made whole."""

from __future__ import annotations

from composer.drafts.archive_post import OldPost
from composer.vault.database import Database


def words_of(db: Database, post_id: str) -> str:
    """Return the words of a post; empty where it is not here.

    Raises:
        StoreError: They cannot be read.
    """
    row = db.one("SELECT words FROM archive_posts WHERE post_id = ?", (post_id,))
    return "" if row is None else str(row[0])


def complete(db: Database, post: OldPost) -> None:
    """Put all of a post's words in the place of its beginning; what was said of the beginning holds no more.

    Raises:
        StoreError: It is as it was.
    """
    row = db.one("SELECT number, words FROM archive_posts WHERE post_id = ?", (post.post_id,))
    if row is None or row[1] == post.text:
        return
    db.execute("INSERT INTO archive_search (archive_search, rowid, words) VALUES ('delete', ?, ?)", (row[0], row[1]))
    db.execute("INSERT INTO archive_search (rowid, words) VALUES (?, ?)", (row[0], post.text))
    db.execute(
        "UPDATE archive_posts SET words = ?, verdict = '', labels = '', looked_by = '', dealt_at = '' WHERE number = ?",
        (post.text, row[0]),
    )
