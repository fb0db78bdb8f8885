"""`vignette`: arguments in, exit status out. Each role imports only what it needs."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from composer.base.hardening import close_to_others

GUARD_ROLE = "guard-child"
MEDIA_ROLE = "media-child"
SPELLING_ROLE = "spelling-child"
COULD_NOT_LOOK = 3
_NEW_DRAFT = (["compose"], ["--new"])


def main(argv: Sequence[str] | None = None) -> int:
    """Start the window, a command, or the guard's own process; return the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == [GUARD_ROLE]:
        from composer.guard.child import main as guard

        return guard()
    if arguments == [MEDIA_ROLE]:
        from composer.media.child import main as media

        return media()
    if arguments == [SPELLING_ROLE]:
        from composer.spelling.child import main as spelling

        return spelling()
    if not arguments or arguments in _NEW_DRAFT:
        return _window(new=bool(arguments))
    close_to_others()  # before a draft is read
    try:
        from composer.cli.main import main as command

        return command(arguments)
    except Exception:  # noqa: BLE001 - Python's own status for a crash is 1, which here means "warn"
        sys.stderr.write("vignette: it cannot start; install it again\n")
        return COULD_NOT_LOOK


def _window(*, new: bool) -> int:
    # Before Qt is loaded, and last of what Qt goes by: its categories would tell each key and each word (law 5). A
    # handler of Qt's messages would not do: in Python it can wait for a thread that waits for it.
    os.environ["QT_LOGGING_RULES"] = "*.debug=false;*.info=false"
    gc.disable()  # nearly nothing of what is made until the window stands can go; then the sweeper takes over
    # before Qt, whose hook makes every later import slower
    import composer.base.paths  # pyright: ignore[reportUnusedImport]
    import composer.base.settings  # noqa: F401  # pyright: ignore[reportUnusedImport]
    from composer.ui.start import Ground, Program, run

    def build(ground: Ground) -> Program:
        from composer.keeper import build as program  # behind the first paint

        return program(ground)

    return run(["vignette"], build, new=new)


if __name__ == "__main__":
    sys.exit(main())
