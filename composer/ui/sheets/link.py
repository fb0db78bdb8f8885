"""What stands at the caret: a link to shorten, or a paper to look up and cite."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from composer.links.address import Address
from composer.links.clean import cleaned
from composer.links.papers import Paper, paper_in
from composer.links.registers import register_of
from composer.links.shortener import is_kept_long
from composer.links.wrapped import unwrapped
from composer.text.citation import Citation
from composer.ui.sheets.citation import CitationView
from composer.ui.sheets.field import Field
from composer.ui.sheets.main_step import MainStep
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.labels import Paragraph


class LinkSheet(Sheet):
    """Waits for `show_error`, `show_citation`, or to be closed; Esc stops what is on its way.

    `shorten_asked` and `look_up_asked` carry what is written, `insert_asked` the words that are to come in its place,
    `paper_named` the link of a paper that was just written, for what is known of it.

    Args:
        words: What stands at the caret; may be empty.
        host: Lends the look.
    """

    shorten_asked = Signal(str)
    look_up_asked = Signal(str)
    insert_asked = Signal(str)
    paper_named = Signal(str)
    settings_asked = Signal()

    def __init__(self, words: str, host: SheetHost) -> None:
        super().__init__(host, sign=("link", "accent"))
        self.set_head(self.tr("Link or paper"), self.tr("Shorten a link, or look up a paper to cite it."))
        self._service = self._host_name = ""
        self._paper: Paper | None = None
        self.citation: Citation | None = None
        self.link = Field(host, self.tr("Link, DOI, PMID, PMCID or arXiv number"))
        self.link.edit.setText(words)
        self.body.addWidget(self.link)
        self.view = CitationView(host)
        self.body.addWidget(self.view)
        self.state = Paragraph(self._look, "", "body", "second")
        self.body.addWidget(self.state)
        self.close_button = self.add_button(self.tr("Close"))
        self.other = self.add_button("")
        self.go = self.add_button(self.tr("Look up the paper"), default=True)
        MainStep(self, self.go)
        self.close_button.clicked.connect(self.dismiss)
        self.other.clicked.connect(self._other)
        self.go.clicked.connect(self._go)
        self.link.edit.textChanged.connect(self.refresh)
        self.first_focus = self.link.edit

    def offer(self, service: str, host: str) -> None:
        """Say which shortener would be asked, and where it lies; empty for none."""
        self._service, self._host_name = service, host
        self.refresh()

    def show_busy(self, asked: str) -> None:
        """What is written is being looked at, or is out to `asked`."""
        self.go.setEnabled(False)
        self.other.setEnabled(False)
        self.link.edit.setReadOnly(True)
        self._say(self.tr("Asking {service}…").format(service=asked))
        self.close_button.setText(self.tr("Stop"))
        self.close_button.setFocus()

    def show_error(self, sentence: str) -> None:
        """Nothing came of it, and why."""
        self._rest()
        self._say("")
        self.link.show_error(sentence)
        self.link.edit.setFocus()

    def show_citation(self, citation: Citation) -> None:
        """This is told of the paper; of another one than is written now, nothing is shown."""
        if self._paper is None or citation.paper != self._paper.link:
            return
        self.citation = citation
        self.link.show_error("")
        self._rest()
        self.go.setFocus()

    @Slot()
    def refresh(self) -> None:
        """Offer what can be done with what is written."""
        paper = paper_in(self.link.text())
        if paper != self._paper:
            self._paper, self.citation = paper, None
            if paper is not None:
                self.paper_named.emit(paper.link)
        told = self.citation
        if told is not None:
            self.view.show_citation(told)
        self.view.setVisible(told is not None)
        self._offer_paper(paper) if paper else self._offer_link()

    def _offer_paper(self, paper: Paper) -> None:
        register = register_of(paper)
        if register is None:
            self._name(self.tr("Put its link in"), "")
            self._say(self.tr("arXiv is not asked. Its clean link can be put in: {link}").format(link=paper.link))
        elif self.citation is not None:
            self._name(self.tr("Insert"), self.tr("Look again"))
            self._say("")
        else:
            self._name(self.tr("Look up the paper"), self._short_words() if self._can_be_short() else "")
            told = self.tr("The check looks first. Then only the number goes to {host}, and nowhere else.")
            self._say(told.format(host=register.place.host))

    def _offer_link(self) -> None:
        if not self._service:
            self._offer_clean()
            return
        self._name(self._short_words(), "")
        self.go.setEnabled(bool(self.link.text()))
        told = self.tr(
            "X counts and bills every link alike: a short one is for your readers only. The link is sent to {host}."
        )
        self._say(told.format(host=self._host_name))

    def _offer_clean(self) -> None:
        """Without a shortener a link can still go in, without what follows its readers."""
        if self._clean() is None:
            self._name(self.tr("Open Settings"), "")
            self._say(self.tr("No shortener is chosen. Links stay long until you choose one in Settings."))
            return
        self._name(self.tr("Insert"), self.tr("Choose a shortener…"))
        gone = bool(self._clean() != self.link.text())
        told = self.tr("It goes in as it is.")
        self._say(self.tr("It goes in without its trackers: {link}").format(link=self._clean()) if gone else told)

    def _clean(self) -> str | None:
        """Return what is written without trackers; None where it is no link."""
        written = self.link.text()
        link = unwrapped(written) or written
        return cleaned(link).link if Address.of(link).scheme else None

    def _name(self, go: str, other: str) -> None:
        self.go.setText(go)
        self.go.setEnabled(True)
        self.other.setText(other)
        self.other.setEnabled(True)
        self.other.setVisible(bool(other))

    def _short_words(self) -> str:
        return self.tr("Shorten with {service}").format(service=self._service)

    def _can_be_short(self) -> bool:
        address = Address.of(self.link.text())
        return bool(self._service and address.scheme) and not is_kept_long(address)

    def _say(self, words: str) -> None:
        self.state.setText(words)
        self.state.setVisible(bool(words))

    def _rest(self) -> None:
        self.link.edit.setReadOnly(False)
        self.close_button.setText(self.tr("Close"))
        self.refresh()

    @Slot()
    def _go(self) -> None:
        if self._paper is None and not self._service and (clean := self._clean()) is not None:
            self.insert_asked.emit(clean)
        elif self._paper is None:
            self._shorten()
        elif register_of(self._paper) is None:
            self.insert_asked.emit(self._paper.link)
        elif self.citation is not None:
            self.insert_asked.emit(self.citation.compact())
        else:
            self.look_up_asked.emit(self.link.text())

    @Slot()
    def _other(self) -> None:
        if self.citation is not None:
            self.look_up_asked.emit(self.link.text())
        else:
            self._shorten()

    def _shorten(self) -> None:
        if self._service:
            self.shorten_asked.emit(self.link.text())
        else:
            self.close_sheet()
            self.settings_asked.emit()
