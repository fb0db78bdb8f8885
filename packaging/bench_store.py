"""The store: a commit, opening ten thousand drafts, searching them as one types. Part of `bench.py`."""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from pathlib import Path

from composer.backstage import STEPS, open_services
from composer.base.clock import SystemClock
from composer.base.paths import Profile
from composer.drafts.store import DraftStore
from composer.guard.remote import RemoteGuard, guard_command
from composer.text.seek import words_of
from composer.vault.database import Database
from composer.vault.locker import open_locker

DRAFTS = 10_000
_WORDS = (
    "fever", "limp", "hip", "child", "ultrasound", "effusion", "plan", "pearl", "rounds", "clinic", "sepsis", "bundle",
    "potassium", "insulin", "murmur", "rash", "asthma", "inhaler", "spacer", "vaccine", "measles", "cohort", "trial",
    "placebo", "hazard", "ratio", "interval", "dose", "titrate", "renal", "hepatic",
)  # fmt: skip


def measure_store() -> dict[str, object]:
    """Write ten thousand drafts of some 800 characters, 25 MB; open, search and write to them as the window does."""
    dice = random.Random(1)
    with tempfile.TemporaryDirectory() as home:
        profile = Profile(Path(home) / "data", Path(home) / "config")
        profile.prepare()
        key = open_locker().store_key(profile.store)
        _fill(profile, key, dice)
        told: dict[str, object] = {"store_bytes": profile.store.stat().st_size}
        told |= _measure_opening(profile)
        db = Database.open(profile.store, key, STEPS)
        told |= _measure_commits(db, dice) | _measure_search(db)
        db.close()
    return told


def _fill(profile: Profile, key: bytes, dice: random.Random) -> None:
    db, clock = Database.open(profile.store, key, STEPS), SystemClock()
    drafts = DraftStore(db, clock)
    with db.transaction():
        for number in range(DRAFTS):
            drafts.save(f"{number:032x}", (" ".join(dice.choices(_WORDS, k=110)),), "practice", None)
    db.tidy()
    db.close()


def _measure_opening(profile: Profile) -> dict[str, object]:
    """Keyring, store, accounts, and the list of drafts; median of five."""
    taken: list[float] = []
    guard = RemoteGuard(guard_command())  # never started: nothing is looked at
    for _ in range(5):
        begun = time.perf_counter()
        services = open_services(profile, SystemClock(), guard, lasting=True)
        count = len(services.drafts.rows())
        taken.append((time.perf_counter() - begun) * 1000)
        services.close()
        if count != DRAFTS:
            raise RuntimeError("drafts are missing")
    guard.close()
    return {"store_open_10000_ms": round(statistics.median(taken), 1)}


def _measure_commits(db: Database, dice: random.Random) -> dict[str, object]:
    """Type into a hundred of the drafts, one after the other; save after every second word, as pauses do."""
    drafts, taken = DraftStore(db, SystemClock()), list[float]()
    for _ in range(100):
        draft_id, words = f"{dice.randrange(DRAFTS):032x}", dice.choices(_WORDS, k=90)
        for _ in range(10):
            words += dice.choices(_WORDS, k=2)
            begun = time.perf_counter()
            drafts.save(draft_id, (" ".join(words),), "practice", None)
            taken.append((time.perf_counter() - begun) * 1000)
    taken.sort()
    return {"commit_p50_ms": round(statistics.median(taken), 2), "commit_p99_ms": round(taken[989], 2)}


def _measure_search(db: Database) -> dict[str, object]:
    """Type words letter by letter; each letter is a search."""
    drafts, taken = DraftStore(db, SystemClock()), list[float]()
    for word in ("ultrasound", "potassium", "fever li", "heron", "measles rash"):
        for end in range(1, len(word) + 1):
            begun = time.perf_counter()
            drafts.find(words_of(word[:end]))
            taken.append((time.perf_counter() - begun) * 1000)
    taken.sort()
    return {
        "store_search_10000_p50_ms": round(statistics.median(taken), 1),
        "store_search_10000_p95_ms": round(taken[int(len(taken) * 0.95)], 1),
    }
