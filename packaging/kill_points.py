"""Kills the program at each commit and each edge of an exchange, in each state of a post. Run by `make reliability`."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from reports import keep, options

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from composer.base.errors import KeyringError  # noqa: E402
from tests.crash.keyring import SYSTEM  # noqa: E402
from tests.crash.points import Points  # noqa: E402 - the checkout's own tests, wherever it is started from
from tests.crash.probe import KEYRING  # noqa: E402
from tests.crash.stories import AFTER_A_CRASH, STORIES  # noqa: E402
from tests.crash.verdict import STATES, Told  # noqa: E402

MOST_ROUNDS = 20


def fewest(told: Told) -> int:
    """Return how many kills there were in the state that had the fewest."""
    return min(told.in_state(state) for state in STATES)


def enough(told: Told, asked: argparse.Namespace) -> bool:
    """Tell whether there were kills enough between a commit and the keyring, and, of all points, in each state."""
    between = told.at(KEYRING[0])
    return (between if asked.at_the_keyring else min(between, fewest(told))) >= asked.in_each_state


def poorest(told: Told) -> list[str]:
    """Return the lives that have been in that state."""
    state = min(STATES, key=told.in_state)
    return [story for story in STORIES if story in told.reached.get(state, ()) and story != AFTER_A_CRASH]


def main(argv: list[str]) -> int:
    parser = options(__doc__, "kill_points")
    parser.add_argument("--rounds", type=int, default=1, help="how often each life is taken, at least")
    parser.add_argument("--share", type=float, default=1.0, help="of the points of a life, how many are taken")
    parser.add_argument("--at-the-keyring", action="store_true", help="only round the heads that the keyring keeps")
    parser.add_argument("--in-each-state", type=int, default=50, help="go on until each state had so many kills")
    parser.add_argument("--system-keyring", action="store_true", help="the audit's heads lie in the system's keyring")
    parser.add_argument("--seed", type=int, default=1, help="where the draws begin")
    asked = parser.parse_args(argv)

    try:
        return run(asked)
    except KeyringError as error:
        print(f"kill_points: {error.code}: no keyring to keep the heads in; run it as `make reliability` does, under"
              " packaging/with_keyring.sh. No report is kept.", file=sys.stderr)  # fmt: skip
        return 69


def run(asked: argparse.Namespace) -> int:
    """Take the lives, keep the report; return the exit status.

    Raises:
        KeyringError: The system's keyring is missing, locked, or ended meanwhile.
    """
    began, whole, rounds = time.monotonic(), Told(), 0
    every = [story for story in STORIES if story != AFTER_A_CRASH]
    while rounds < asked.rounds or (not enough(whole, asked) and rounds < MOST_ROUNDS):
        for story in every if rounds < asked.rounds or asked.at_the_keyring else poorest(whole) or every:
            if asked.at_the_keyring and enough(whole, asked):
                break
            with tempfile.TemporaryDirectory() as folder:
                points = Points(Path(folder), asked.seed + rounds, SYSTEM if asked.system_keyring else "")
                try:
                    whole.add(points.run([story], asked.share, KEYRING if asked.at_the_keyring else None))
                finally:
                    points.close()
            print(
                f"{whole.kills} kills, at least {fewest(whole)} in each state, {len(whole.broken)} broken", flush=True
            )
        rounds += 1

    told = whole.report() | {"fewest_in_a_state": fewest(whole), "rounds": rounds, "share_of_points": asked.share}
    between = whole.at(KEYRING[0])
    told |= {"between_a_commit_and_the_keyring": between, "keyring": SYSTEM if asked.system_keyring else "a file"}
    told |= {"first_seed": asked.seed, "seconds": round(time.monotonic() - began)}
    keep(told, asked.report)
    return 1 if whole.broken or not enough(whole, asked) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
