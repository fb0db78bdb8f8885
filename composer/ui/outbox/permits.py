"""On whose word a post went: a patient's written authorization, a second reader's yes. Plain functions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from composer.guard.approval import Approval
from composer.guard.authorization import Authorization
from composer.guard.second import SecondYes
from composer.ui.saying.moments import day_form


def permits(approval: Approval) -> list[str]:
    """Return a sentence for each; none where the check alone let it go."""
    told: list[str] = []
    if approval.authorization:
        told.append(_authorized(approval.authorization))
    if approval.second:
        told.append(_confirmed(approval.second))
    return told


def _authorized(written: str) -> str:
    try:
        ends = Authorization.decode(written).ends
    except ValueError:
        return _tr("Under a written authorization")
    day = QLocale().toString(QDate(ends.year, ends.month, ends.day), day_form())
    return _tr("Under a written authorization, valid until {day}").replace("{day}", day)


def _confirmed(written: str) -> str:
    try:
        return _tr("Read and confirmed by {reader}").replace("{reader}", SecondYes.decode(written).reader)
    except ValueError:
        return _tr("Read and confirmed by a second reader")


def _tr(text: str) -> str:
    return QCoreApplication.translate("outbox", text)
