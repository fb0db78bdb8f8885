"""The archive's tables: posts of former years, and the index of their words."""

from __future__ import annotations

from typing import Final

from composer.vault.migrations import Step

MIGRATIONS: Final[tuple[Step, ...]] = (
    (
        """CREATE TABLE archive_posts (
            post_id TEXT PRIMARY KEY,
            words TEXT NOT NULL,
            created_at TEXT NOT NULL,
            in_reply_to TEXT NOT NULL,
            verdict TEXT NOT NULL DEFAULT '',
            labels TEXT NOT NULL DEFAULT '',
            looked_by TEXT NOT NULL DEFAULT ''
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX archive_verdicts ON archive_posts (verdict, created_at)",
    ),
    (
        # Numbers of its own, which the index of words points at; and what the author has dealt with.
        "ALTER TABLE archive_posts RENAME TO archive_before",
        "DROP INDEX archive_verdicts",
        """CREATE TABLE archive_posts (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            post_id TEXT NOT NULL UNIQUE,
            words TEXT NOT NULL,
            created_at TEXT NOT NULL,
            in_reply_to TEXT NOT NULL,
            verdict TEXT NOT NULL DEFAULT '',
            labels TEXT NOT NULL DEFAULT '',
            looked_by TEXT NOT NULL DEFAULT '',
            dealt_at TEXT NOT NULL DEFAULT ''
        ) STRICT""",
        """INSERT INTO archive_posts (post_id, words, created_at, in_reply_to, verdict, labels, looked_by)
            SELECT post_id, words, created_at, in_reply_to, verdict, labels, looked_by FROM archive_before
            ORDER BY created_at""",
        "DROP TABLE archive_before",
        "CREATE INDEX archive_verdicts ON archive_posts (verdict, dealt_at, created_at)",
        "CREATE INDEX archive_newest ON archive_posts (created_at)",
        # No second copy of the words. There is no trigger for what goes: the posts go all at once, or not at all.
        """CREATE VIRTUAL TABLE archive_search USING fts5 (
            words, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
        )""",
        "INSERT INTO archive_search (archive_search, rank) VALUES ('secure-delete', 1)",
        "INSERT INTO archive_search (rowid, words) SELECT number, words FROM archive_posts",
        """CREATE TRIGGER archive_come AFTER INSERT ON archive_posts BEGIN
            INSERT INTO archive_search (rowid, words) VALUES (new.number, new.words); END""",
    ),
)
"""The steps of the archive's tables."""
