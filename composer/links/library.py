"""Papers for the rest of the house: looked up with the gate's yes, kept in the store, told from there offline."""

from __future__ import annotations

from collections.abc import Callable

from composer.base.clock import Clock
from composer.base.errors import LinkError
from composer.guard.errand import Errand
from composer.links.authority import LinkAuthority
from composer.links.door import Door
from composer.links.keeping import LinkShelf
from composer.links.papers import paper_in
from composer.links.question import Place
from composer.links.registers import register_of
from composer.text.citation import Citation


class Library:
    """Every method may be called from any thread but the window's: disk and network make it wait.

    Args:
        shelf: What is kept in the store.
        authority: Gives leave for each request.
        clock: Dates the answers.
        door: Makes the way to a place.
    """

    def __init__(
        self, shelf: LinkShelf, authority: LinkAuthority, clock: Clock, door: Callable[[Place], Door] = Door
    ) -> None:
        self._shelf = shelf
        self._authority = authority
        self._clock = clock
        self._door = door

    def known(self, link: str) -> Citation | None:
        """Return what was told of a paper before, by its link; None where nothing was.

        Raises:
            StoreError: The store cannot be read.
        """
        return self._shelf.citation(link)

    def look_up(self, errand: Errand) -> Citation:
        """Return what the paper's register tells of the errand's link now, and keep it.

        Raises:
            GateRefusedError: The yes does not cover exactly this.
            LinkError: `link.no_paper` the link is no paper's · the register, or the way to it, said no.
        """
        paper = paper_in(errand.words)
        register = register_of(paper) if paper else None
        if paper is None or register is None or paper.link != errand.words:
            raise LinkError("link.no_paper")
        with self._authority.fetching(errand, register.name, register.place.host):
            answer = self._door(register.place).carry(errand, lambda _: register.question(paper))
        found = register.citation(paper, answer, self._clock.now())
        self._shelf.keep_citation(found)
        return found

    def keep(self, citation: Citation) -> None:
        """Keep what two registers told together.

        Raises:
            StoreError: It cannot be written.
        """
        self._shelf.keep_citation(citation)
