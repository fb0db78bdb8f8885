"""What lets the first rows of the log be taken out, and nothing else: only behind a row that says which they are."""

from __future__ import annotations

from typing import Final

from composer.vault.migrations import Step

STEP: Final[Step] = (
    "CREATE TABLE audit_base (one INTEGER PRIMARY KEY CHECK (one = 1), sequence INTEGER NOT NULL) STRICT",
    "INSERT INTO audit_base VALUES (1, 0)",
    "DROP TRIGGER audit_no_removal",
    """CREATE TRIGGER audit_no_removal BEFORE DELETE ON audit
        WHEN OLD.sequence > (SELECT sequence FROM audit_base)
        BEGIN SELECT RAISE (ABORT, 'append only'); END""",
    "CREATE TRIGGER audit_base_stays BEFORE DELETE ON audit_base BEGIN SELECT RAISE (ABORT, 'append only'); END",
    """CREATE TRIGGER audit_base_told BEFORE UPDATE ON audit_base
        WHEN NOT EXISTS (SELECT 1 FROM audit WHERE event = 'audit.pruned'
            AND sequence = (SELECT sequence FROM audit_head)
            AND json_extract(facts, '$.through') = NEW.sequence)
        BEGIN SELECT RAISE (ABORT, 'append only'); END""",
    "DROP TRIGGER audit_elsewhere_no_removal",
    """CREATE TRIGGER audit_elsewhere_no_removal BEFORE DELETE ON audit_elsewhere
        WHEN EXISTS (SELECT 1 FROM audit WHERE event = 'audit.merged' AND json_extract(facts, '$.log') = OLD.log)
        BEGIN SELECT RAISE (ABORT, 'append only'); END""",
)
"""The step of the audit's tables that keeps up to which row they were taken out. Rows of other logs go with the row
that named them.
"""
