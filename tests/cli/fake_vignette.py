"""The real command line over a tiny engine: `fake_vignette.py BEHAVIOUR LOG DEADLINE ARGUMENTS…`."""

from __future__ import annotations

import sys
from pathlib import Path

from composer.cli import main as cli
from composer.guard.remote import RemoteGuard
from tests.guard import fake_guard

if __name__ == "__main__":
    behaviour, log, deadline, *arguments = sys.argv[1:]
    if behaviour == "broken":

        def make() -> RemoteGuard:
            raise ValueError(arguments)
    else:

        def make() -> RemoteGuard:
            return RemoteGuard(fake_guard.command(behaviour, Path(log)), deadline_s=float(deadline))

    sys.exit(cli.main(arguments, make))
