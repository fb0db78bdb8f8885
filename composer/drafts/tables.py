"""The drafts' tables: drafts and trash, their search index, their versions."""

from __future__ import annotations

from typing import Final

from composer.vault.migrations import Step

# ruff: noqa: S608 - put together from constants


def _words(row: str) -> str:
    return f"group_concat(value, char(10)) FROM json_each({row}.parts)"


def _into(row: str) -> str:
    return f"INSERT INTO drafts_search (rowid, words) SELECT {row}.number, {_words(row)};"


def _out_of(row: str) -> str:
    return f"INSERT INTO drafts_search (drafts_search, rowid, words) SELECT 'delete', {row}.number, {_words(row)};"


MIGRATIONS: Final[tuple[Step, ...]] = (
    (
        """CREATE TABLE drafts (
            draft_id TEXT PRIMARY KEY,
            account_id TEXT NOT NULL,
            parts TEXT NOT NULL,
            title TEXT NOT NULL,
            verdict TEXT,
            created_at TEXT NOT NULL,
            updated_at TEXT NOT NULL
        ) STRICT""",
        "CREATE INDEX drafts_newest ON drafts (updated_at)",
    ),
    (
        # Numbers of its own: the index points at them, and VACUUM renumbers rows that have none.
        "ALTER TABLE drafts RENAME TO drafts_before",
        "DROP INDEX drafts_newest",
        """CREATE TABLE drafts (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            draft_id TEXT NOT NULL UNIQUE,
            account_id TEXT NOT NULL,
            parts TEXT NOT NULL,
            title TEXT NOT NULL,
            verdict TEXT,
            created_at TEXT NOT NULL,
            updated_at TEXT NOT NULL,
            deleted_at TEXT
        ) STRICT""",
        """INSERT INTO drafts (draft_id, account_id, parts, title, verdict, created_at, updated_at)
            SELECT draft_id, account_id, parts, title, verdict, created_at, updated_at
            FROM drafts_before ORDER BY rowid""",
        "DROP TABLE drafts_before",
        "CREATE INDEX drafts_newest ON drafts (deleted_at, updated_at)",
        # The index keeps no second copy of the words. Triggers keep it, so that nothing that writes drafts can forget.
        """CREATE VIRTUAL TABLE drafts_search USING fts5 (
            words, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
        )""",
        "INSERT INTO drafts_search (drafts_search, rank) VALUES ('secure-delete', 1)",
        f"INSERT INTO drafts_search (rowid, words) SELECT number, (SELECT {_words('drafts')}) FROM drafts",
        f"CREATE TRIGGER drafts_come AFTER INSERT ON drafts BEGIN {_into('new')} END",
        f"CREATE TRIGGER drafts_go AFTER DELETE ON drafts BEGIN {_out_of('old')} END",
        f"""CREATE TRIGGER drafts_change AFTER UPDATE OF number, parts ON drafts
            WHEN old.parts <> new.parts OR old.number <> new.number BEGIN {_out_of("old")} {_into("new")} END""",
        """CREATE TABLE draft_versions (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            draft_id TEXT NOT NULL,
            parts TEXT NOT NULL,
            reason TEXT NOT NULL,
            kept_at TEXT NOT NULL
        ) STRICT""",
        "CREATE INDEX draft_versions_of ON draft_versions (draft_id, number)",
        "CREATE INDEX draft_versions_old ON draft_versions (kept_at)",
    ),
    # Whether it was on its way when a backup was made that was brought back since.
    ("ALTER TABLE drafts ADD COLUMN may_be_out INTEGER NOT NULL DEFAULT 0",),
)
"""The steps of the drafts' tables."""
