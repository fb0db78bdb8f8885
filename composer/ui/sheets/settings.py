"""Settings: the look, the seconds to take back, how early to ask, the author's profile, hosts, where data lies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from composer.base.settings import Settings
from composer.guard.author import STANDARD, STRICT, AuthorProfile
from composer.ui.saying.dollars import around
from composer.ui.sheets.field import Field, labelled
from composer.ui.sheets.hosts import hosts
from composer.ui.sheets.section import Finder, Section, below, in_rows
from composer.ui.sheets.setting_boxes import language_box, number_box, numbers_box
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.check_box import CheckBox
from composer.ui.widgets.choice_box import ChoiceBox
from composer.ui.widgets.labels import Paragraph, isolate
from composer.ui.widgets.plain_tip import plain_tip
from composer.ui.widgets.segments import Segments

_THEMES = ("system", "light", "dark", "contrast")
_LEVELS = (STANDARD, STRICT)
_LIMIT = 150


class SettingsSheet(Sheet):
    """Changes are told at once: `changed` carries `Settings`, `profile_filled` an `AuthorProfile`.

    Args:
        settings: What holds now.
        profile: What the author has filled in.
        places: What is kept, and the folder it lies in; shown as they are.
        host: Lends the look.
    """

    changed = Signal(object)
    profile_filled = Signal(object)

    def __init__(
        self, settings: Settings, profile: AuthorProfile, places: Sequence[tuple[str, str]], host: SheetHost
    ) -> None:
        super().__init__(host, wide=720)
        self.host, self._settings, self._profile = host, settings, profile
        self._notes: dict[QWidget, Paragraph] = {}
        self.set_head(self.tr("Settings"), self.tr("Changes are kept at once."))
        self._sections: list[Section] = []
        self.finder = Finder(host, lambda: self._sections)
        self.body.addWidget(self.finder)
        self._add_look()
        self._add_threads()
        self._add_money()
        self._add_level()
        self._add_profile()
        self._further = QVBoxLayout()
        self.body.addLayout(self._further)
        self._add_hosts()
        self._add_places(places)
        close = self.add_button(self.tr("Close"), default=True)
        close.clicked.connect(self.dismiss)
        self.first_focus = self.finder.field  # on a box, the first letter typed would choose something

    @Slot(object)
    def use_settings(self, settings: Settings) -> None:
        """These hold by now: another sheet, opened from here, may have changed some."""
        self._settings = settings

    def close_sheet(self) -> None:
        """Tell what is filled in, then go."""
        self._tell_profile()
        super().close_sheet()

    # -- how it looks and waits

    def _add_look(self) -> None:
        self.theme_box = ChoiceBox()
        words = (self.tr("As the desktop"), self.tr("Light"), self.tr("Dark"), self.tr("High contrast"))
        for name, title in zip(_THEMES, words, strict=True):
            self.theme_box.addItem(title, name)
        self.theme_box.setCurrentIndex(_THEMES.index(self._settings.theme))
        self.language_box = language_box(self._settings.language)
        self.scale_box = number_box(100, 200, 10, self._settings.text_scale, self.tr(" %"))
        self.take_back_box = number_box(0, 60, 1, self._settings.take_back_s, self.tr(" s"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(_labelled(self.tr("Colors"), self.theme_box), 1)
        row.addLayout(_labelled(self.tr("Text size"), self.scale_box), 1)
        row.addLayout(_labelled(self.tr("Language"), self.language_box), 1)
        self.still_box = CheckBox(self.tr("Less motion: nothing slides, folds or fades"))
        self.still_box.setChecked(self._settings.less_motion)
        self.still_box.toggled.connect(self._tell)
        sentence = self.tr("The check reads English posts, whatever language the window speaks.")
        self._section(self.tr("Look"), sentence, below(row, self.still_box))
        row = QHBoxLayout()
        row.setSpacing(16)
        column = _labelled(self.tr("Time to take a post back"), self.take_back_box)
        column.addStretch(1)
        row.addLayout(column, 1)
        self.lock_box = number_box(1, 30, 1, self._settings.lock_after_min, self.tr(" min"))
        column = _labelled(self.tr("Lock when nobody types"), self.lock_box)
        column.addWidget(self._note(self.lock_box))
        row.addLayout(column, 1)
        self._section(self.tr("Timing"), "", row)
        self.theme_box.currentIndexChanged.connect(self._tell)
        self.language_box.currentIndexChanged.connect(self._tell)
        self.scale_box.valueChanged.connect(self._tell)
        self.take_back_box.valueChanged.connect(self._tell)
        self.lock_box.valueChanged.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        wanted = replace(
            self._settings,
            theme=str(self.theme_box.currentData()),
            language=str(self.language_box.currentData()),
            text_scale=self.scale_box.value(),
            less_motion=self.still_box.isChecked(),
            take_back_s=self.take_back_box.value(),
            lock_after_min=self.lock_box.value(),
            numbering=str(self.numbers_box.currentData()),
            spending_limit=self.limit_box.value() * 100,
        ).with_long_posts(self.long_box.isChecked())
        wanted = wanted.mended()
        if wanted != self._settings:
            self._settings = wanted
            self.changed.emit(wanted)

    def _add_threads(self) -> None:
        self.numbers_box = numbers_box(self._settings.numbering)
        self.numbers_box.currentIndexChanged.connect(self._tell)
        self.long_box = CheckBox(self.tr("Long posts on this account, up to 25,000 characters"))
        self.long_box.setChecked(self._settings.writes_long)
        self.long_box.setEnabled(self._settings.account_id != "practice")
        self.long_box.setToolTip(
            self.tr("X takes them from accounts with Premium. The practice account writes short ones.")
        )
        self.long_box.toggled.connect(self._tell)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(_labelled(self.tr("Numbers of a thread"), self.numbers_box), 1)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, self._look.px(4))  # its middle is the middle of the field
        beside.addWidget(self.long_box, 0, Qt.AlignmentFlag.AlignBottom)
        row.addLayout(beside, 2)
        self._section(self.tr("Threads and long posts"), "", row)

    def _add_money(self) -> None:
        self.limit_box = number_box(0, 1_000, 1, self._settings.spending_limit // 100, "")
        before, behind = around()
        self.limit_box.setPrefix(before)
        self.limit_box.setSuffix(behind)
        self.limit_box.setSpecialValueText(self.tr("No limit"))
        self.limit_box.setMinimumWidth(self._look.px(_LIMIT))  # its own is that of the longest words and of all steps
        self.limit_box.valueChanged.connect(self._tell)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(_labelled(self.tr("Most a month"), self.limit_box), 1)
        row.addStretch(2)
        sentence = self.tr("X bills your account for each post. What would pass the limit waits until you decide.")
        self._section(self.tr("Money"), sentence, row)

    def change(self, **wanted: Any) -> None:
        """Change settings that others answer for, by their names."""
        self._settings = replace(self._settings, **wanted)
        self.changed.emit(self._settings)

    # -- how early to ask, what the profile gives away

    def _add_level(self) -> None:
        titles = (self.tr("When details add up (recommended)"), self.tr("At every detail"))
        self.level = Segments(titles, turns=True, gives_way=True)
        self.level.setAccessibleName(self.tr("How early to ask"))
        self.level.choose(int(self._profile.is_strict))
        self.level.chosen.connect(self._tell_profile)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.level)
        column.addWidget(self._note(self.level))
        row = QHBoxLayout()
        row.addLayout(column)
        sentence = self.tr("What identifies a patient is stopped on either level. This is about the amber details.")
        self._section(self.tr("How early to ask"), sentence, row)

    def _add_profile(self) -> None:
        self.city = Field(self.host, self.tr("City"))
        self.hospital = Field(self.host, self.tr("Hospital or practice"))
        self.specialty = Field(self.host, self.tr("Specialty"))
        values = (self._profile.city, self._profile.hospital, self._profile.specialty)
        row = QHBoxLayout()
        row.setSpacing(16)
        for field, value in zip((self.city, self.hospital, self.specialty), values, strict=True):
            field.edit.setText(value)
            field.edit.editingFinished.connect(self._tell_profile)
            row.addWidget(field, 1)
        sentence = self.tr("Readers know these already, so “our hospital” has a name. They stay on this computer.")
        self._section(self.tr("What your profile gives away"), sentence, row)

    @Slot()
    def _tell_profile(self) -> None:
        wanted = replace(
            self._profile,
            city=self.city.text(),
            hospital=self.hospital.text(),
            specialty=self.specialty.text(),
            strictness=_LEVELS[self.level.place()],
        )
        if wanted != self._profile:
            self._profile = wanted
            self.profile_filled.emit(wanted)

    # -- where it may connect, where data lies

    def _add_hosts(self) -> None:
        self._section(
            self.tr("Where Vignette may connect"),
            self.tr("Nothing else is ever contacted."),
            in_rows(self.host, hosts()),
        )

    def _add_places(self, places: Sequence[tuple[str, str]]) -> None:
        if places:
            rows = [(words, isolate(folder), "") for words, folder in places]
            sentence = self.tr("Drafts and outbox are encrypted. Their key lies in your keyring.")
            self._section(self.tr("Where your data lies"), sentence, in_rows(self.host, rows))

    # -- what the institution has set

    def hold_lock(self, most: int, words: str) -> None:
        """Let the lock be set no later than after `most` minutes, and say who wants it so."""
        self.lock_box.setMaximum(most)
        self._held(self.lock_box, words)

    def hold_level(self, words: str) -> None:
        """Leave the strict level as it is set, and say who wants it so."""
        self.level.choose(_LEVELS.index(STRICT))
        self.level.setEnabled(False)
        self._held(self.level, words)

    def _held(self, part: QWidget, words: str) -> None:
        part.setToolTip(plain_tip(words))
        part.setAccessibleDescription(words)
        self._notes[part].setText(words)
        self._notes[part].show()

    # -- layout

    def add_section(self, title: str, sentence: str, content: QWidget) -> None:
        """Add settings that others answer for, before the hosts."""
        row = QHBoxLayout()
        row.addWidget(content)
        self._further.setSpacing(self._look.space("s"))
        self._section(title, sentence, row, self._further)

    def _section(
        self, title: str, sentence: str, content: QHBoxLayout | QGridLayout, into: QVBoxLayout | None = None
    ) -> None:
        section = Section(self.host, title, sentence, content)
        self._sections.append(section)
        (into or self.body).addWidget(section)

    def _note(self, part: QWidget) -> Paragraph:
        """Return a line below a part, hidden until there is something to say."""
        note = Paragraph(self._look, "", "caption", "hint")
        note.hide()
        self._notes[part] = note
        return note


def _labelled(label: str, part: QWidget) -> QVBoxLayout:
    column = labelled(label, part)
    column.addStretch(1)  # fields of another height begin at the same line
    return column
