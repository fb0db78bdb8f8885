"""The parts of the window, made in one place."""

from __future__ import annotations

from dataclasses import dataclass

from composer.text.entities import entities
from composer.ui.archive.page import ArchivePage
from composer.ui.bottom_bar import BottomBar
from composer.ui.composer.kit import Kit
from composer.ui.composer.limits import Limits
from composer.ui.composer.page import ComposerPage
from composer.ui.findings.line import CheckLine
from composer.ui.findings.panel import CheckPanel
from composer.ui.outbox.page import OutboxPage
from composer.ui.outbox.telling import Section
from composer.ui.saying.words import Words
from composer.ui.sidebar import SideBar
from composer.ui.timeline.page import TimelinePage
from composer.ui.trash.page import TrashPage
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import IconButton
from composer.ui.widgets.reason_strip import ReasonStrip
from composer.ui.widgets.theme import Theme
from composer.ui.widgets.way_back import WayBack


@dataclass(frozen=True, slots=True)
class Parts:
    """What the frame lays out and the window leads between."""

    sidebar: SideBar
    composer: ComposerPage
    panel: CheckPanel
    line: CheckLine
    strip: ReasonStrip
    bar: BottomBar
    outbox: OutboxPage
    sent: OutboxPage
    archive: ArchivePage
    trash: TrashPage
    timeline: TimelinePage
    menu_button: IconButton
    way_back: WayBack


def make_parts(theme: Theme, icons: Icons, words: Words, menu: str) -> Parts:
    """Make them; `menu` names the menu button."""
    limits = Limits()
    kit = Kit(theme, icons, limits.measure, entities, words, limits)
    return Parts(
        sidebar=SideBar(theme, icons, words),
        composer=ComposerPage(kit),
        panel=CheckPanel(theme, icons, words),
        line=CheckLine(theme, icons),
        strip=ReasonStrip(theme, icons),
        bar=BottomBar(theme, icons),
        outbox=OutboxPage(kit, words),
        sent=OutboxPage(kit, words, Section.SENT),
        archive=ArchivePage(kit, words),
        trash=TrashPage(kit, words),
        timeline=TimelinePage(kit),
        menu_button=IconButton(theme, icons, "menu", role="tool", name=menu),
        way_back=WayBack(theme, icons, menu),
    )
