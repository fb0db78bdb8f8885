"""The version: the one place it is written; the build, `vignette --version` and the reports read it here."""

from __future__ import annotations

VERSION = "0.1.0"
