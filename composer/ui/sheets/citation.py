"""A paper as its register tells of it: title, citation, whether it still stands, and when that was asked."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from composer.text.citation import Citation, Standing
from composer.ui.sheets.sheet import SheetHost
from composer.ui.widgets.labels import IconLabel, Paragraph

_SOURCES = {"crossref": "Crossref", "ncbi": "PubMed"}
_LOOKS = {
    Standing.NOTHING_KNOWN: ("circle-check", "text_2", "second"),
    Standing.NOT_TOLD: ("circle-help", "text_2", "second"),
    Standing.CORRECTED: ("info", "text_2", "second"),
    Standing.CONCERN: ("triangle-alert", "warn", "warn"),
    Standing.NOTICE: ("triangle-alert", "warn", "warn"),
    Standing.RETRACTED: ("octagon-alert", "block", "block"),
}


class CitationView(QFrame):
    """Shows one citation; hidden until there is one."""

    def __init__(self, host: SheetHost) -> None:
        super().__init__()
        self.setProperty("kind", "inset")
        theme = host.theme
        self.title = Paragraph(theme, "", "body_strong")
        self.words = Paragraph(theme, "", "body")
        self._sign = IconLabel(theme, host.icons, "circle-check", "text_2", size=16)
        self.standing = Paragraph(theme, "", "label_plain", "second")
        self.source = Paragraph(theme, "", "caption", "hint")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._sign)
        row.addWidget(self.standing, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addLayout(row)  # in a small window what is below it is scrolled to
        column.addWidget(self.words)
        column.addWidget(self.source)
        self.hide()

    def show_citation(self, citation: Citation) -> None:
        """Show it."""
        sign, color, tone = _LOOKS[citation.standing]
        source = _SOURCES.get(citation.source, citation.source)
        self.title.setText(citation.title)
        self.title.setVisible(bool(citation.title))
        self.words.setText(citation.compact())
        self._sign.show_icon(sign, color)
        self.standing.set_tone(tone)
        self.standing.setText(self._told(citation.standing).format(source=source))
        local = citation.asked_at.astimezone()
        day = self.locale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat)
        self.source.setText(self.tr("{source} was asked on {day}.").format(source=source, day=day))
        self.setAccessibleName(f"{self.title.text()}. {self.words.text()}. {self.standing.text()}")
        self.show()

    def _told(self, standing: Standing) -> str:
        return {
            Standing.NOTHING_KNOWN: self.tr("{source} knows of no retraction."),
            Standing.NOT_TOLD: self.tr("{source} did not tell whether it was retracted."),
            Standing.CORRECTED: self.tr("A correction was published."),
            Standing.CONCERN: self.tr("Its journal has expressed concern about it."),
            Standing.NOTICE: self.tr("This is the notice of a retraction, not the paper."),
            Standing.RETRACTED: self.tr("This paper was retracted."),
        }[standing]
