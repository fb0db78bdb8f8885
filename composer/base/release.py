"""Where newer versions are told of, and whose signature is believed. What releases the program fills in both.

`packaging/sign.py key FOLDER` makes a pair and prints the line for `KEY`; the other half never lies in the tree.
"""

from __future__ import annotations

from typing import Final

HOST: Final = "updates.vignette.example"
"""The one host that is asked, over https; only where the author has turned it on."""

PATH: Final = "/newest"

KEY: Final = ""
"""A public key as minisign writes it: base64 of `Ed`, eight bytes of its number, 32 of Ed25519. Without one, nothing is
asked: what nobody has signed is not believed."""
