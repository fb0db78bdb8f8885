"""The community of X that a post goes to."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from composer.text.post_link import address_of_community, read_community
from composer.ui.sheets.field import Field
from composer.ui.sheets.main_step import MainStep
from composer.ui.sheets.sheet import Sheet, SheetHost


class CommunitySheet(Sheet):
    """`chosen` carries the community's id, empty for none. Esc and Cancel change nothing.

    Args:
        community_id: Of the one chosen so far; empty for none.
        host: Lends the look.
    """

    chosen = Signal(str)

    def __init__(self, community_id: str, host: SheetHost) -> None:
        super().__init__(host, sign=("users", "text_2"), wide=560)
        self.set_head(
            self.tr("In which community?"),
            self.tr("Paste its link. X takes the post only if you are a member, and shows the first post there."),
        )
        hint = self.tr("It looks like x.com/i/communities/ with a number behind it.")
        self.link = Field(host, self.tr("Link of the community"), hint=hint)
        if community_id:
            self.link.edit.setText(address_of_community(community_id))
        self.body.addWidget(self.link)
        self.none = self.add_button(self.tr("No community"), role="quiet")
        self.none.clicked.connect(self._take_none)
        self.none.setVisible(bool(community_id))
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.dismiss)
        self.take = self.add_button(self.tr("Post there"), default=True)
        MainStep(self, self.take)
        self.take.clicked.connect(self._take)
        self.first_focus = self.link.edit

    @Slot()
    def _take_none(self) -> None:
        self.close_sheet()
        self.chosen.emit("")

    @Slot()
    def _take(self) -> None:
        found = read_community(self.link.text())
        self.link.show_error("" if found else self.tr("This is not the link of a community on X."))
        if found is None:
            self.link.edit.setFocus()
        else:
            self.close_sheet()
            self.chosen.emit(found)
