"""The hosts the program may speak to, as Settings lists them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from composer.base import release


def hosts() -> tuple[tuple[str, str, str], ...]:
    """Return each host, what for, and when."""
    return (
        ("api.x.com", _tr("Send your posts and see whose keys these are"), _tr("With an X account")),
        ("pbs.twimg.com", _tr("Fetch the picture of your account"), _tr("When you connect it, or ask")),
        ("127.0.0.1", _tr("The practice service inside Vignette"), _tr("This computer")),
        ("api.crossref.org", _tr("Look up a paper by its DOI, when you ask"), _tr("On request")),
        ("eutils.ncbi.nlm.nih.gov", _tr("Look up a paper in PubMed, when you ask"), _tr("On request")),
        (release.HOST, _tr("Ask for newer versions, twice a day at most"), _tr("If you turn it on")),
        (_tr("Your link shortener"), _tr("Shorten one link, when you ask"), _tr("If you choose one")),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsSheet", text)
