"""How the window writes a sum of money: as each language does, the same in a sentence, a button and a field."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def dollars(thousandths: int, digits: int = 3) -> str:
    """Return a sum of US dollars, such as $0.185 or 0,185 $.

    Args:
        thousandths: Of a dollar, 0 or more.
        digits: How many of them stand behind the mark, 1 to 3; the rest is left out.
    """
    whole, rest = divmod(thousandths, 1_000)
    parts = {"{whole}": str(whole), "{part}": f"{rest:03d}"[:digits]}
    form = _tr("${whole}.{part}")
    for name, part in parts.items():
        form = form.replace(name, part)
    return form


def around() -> tuple[str, str]:
    """Return what stands before and behind a whole sum, for a field of one: `$` and nothing, or nothing and ` $`."""
    before, _, behind = _tr("${whole}").partition("{whole}")
    return before, behind


def _tr(text: str) -> str:
    return QCoreApplication.translate("dollars", text)
