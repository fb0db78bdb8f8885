"""Arguments of a command are read without ever being repeated: among them could be a draft."""

from __future__ import annotations

import argparse
import sys
from typing import Final, Never

USAGE: Final = 64
"""The exit status of a command that is not called like this."""


class Parser(argparse.ArgumentParser):
    """Says how the command is called, and never what it was given."""

    def error(self, message: str) -> Never:  # noqa: ARG002 - it holds what was given
        """Say how it is called, and end the program."""
        self.print_usage(sys.stderr)
        self.exit(USAGE, f"vignette: it is not called like this. `{self.prog} --help` says how.\n")
