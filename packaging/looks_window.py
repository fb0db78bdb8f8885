"""Pictures of the whole window for the eye: its states in three themes, big text, right to left, into build/looks/.

    python packaging/looks_window.py [--only NAME[,NAME]] [--look light-100-480] [--language es]

No display is needed. Nothing here is a test; somebody looks at the pictures beside the design. What is cut or squeezed
is told besides.
"""

from __future__ import annotations

import argparse
import dataclasses
import datetime as dt
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import looks_first  # noqa: E402 - beside this file
import looks_hand  # noqa: E402 - beside this file
import looks_lock  # noqa: E402 - beside this file
import looks_menus  # noqa: E402 - beside this file
import looks_picture  # noqa: E402 - beside this file
import looks_rest  # noqa: E402 - beside this file
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QScrollArea  # noqa: E402

from composer.base.shortening import Shortening  # noqa: E402
from composer.flow.views import CheckState, CheckView, Keeping, KeepingView  # noqa: E402
from composer.flow.vocabulary import History, offers  # noqa: E402
from composer.guard.answers import Answer, Who  # noqa: E402
from composer.guard.author import AuthorProfile  # noqa: E402
from composer.guard.authorization import Item  # noqa: E402
from composer.guard.report import Label, Report, Verdict  # noqa: E402
from composer.guard.submission import AccountKind, Poll, PostRef  # noqa: E402
from composer.links.lints import post_link_lints  # noqa: E402
from composer.outbox.breach import People, Sort  # noqa: E402
from composer.outbox.incidents import Incident  # noqa: E402
from composer.posting.practice.portrait import picture_at  # noqa: E402
from composer.text.citation import Standing  # noqa: E402
from composer.text.gather import gathered  # noqa: E402
from composer.text.lints.lint import Change  # noqa: E402
from composer.text.lints.look import lints  # noqa: E402
from composer.text.meeting import Kind as MeetingKind  # noqa: E402
from composer.text.meeting import Meeting  # noqa: E402
from composer.text.span import Span  # noqa: E402
from composer.text.template import Template  # noqa: E402
from composer.text.template_list import templates  # noqa: E402
from composer.text.weight import V3  # noqa: E402
from composer.text.word_lists import hashtags  # noqa: E402
from composer.ui.composer.aim_rows import Told, Way  # noqa: E402
from composer.ui.composer.choices import Choice  # noqa: E402
from composer.ui.desktop.tongue import speak  # noqa: E402
from composer.ui.findings.panel import LOOKING_AFTER_MS  # noqa: E402
from composer.ui.main_window import MainWindow  # noqa: E402
from composer.ui.meeting.room import MeetingRoom  # noqa: E402
from composer.ui.meeting.sheet import MeetingSheet  # noqa: E402
from composer.ui.pages import Page  # noqa: E402
from composer.ui.rooms.spelling import SpellingRoom  # noqa: E402
from composer.ui.saying.words import Words  # noqa: E402
from composer.ui.sheets.about_account import AboutAccountSheet  # noqa: E402
from composer.ui.sheets.account import KEYS, AccountSheet  # noqa: E402
from composer.ui.sheets.authorization import AuthorizationSheet  # noqa: E402
from composer.ui.sheets.by_hand import ByHandSheet  # noqa: E402
from composer.ui.sheets.community import CommunitySheet  # noqa: E402
from composer.ui.sheets.confirm import ConfirmSheet  # noqa: E402
from composer.ui.sheets.delete_for_good import DeleteForGoodSheet  # noqa: E402
from composer.ui.sheets.kit import KitSheet  # noqa: E402
from composer.ui.sheets.link import LinkSheet  # noqa: E402
from composer.ui.sheets.no_description import NoDescriptionSheet  # noqa: E402
from composer.ui.sheets.notice import NoticeSheet  # noqa: E402
from composer.ui.sheets.other_post import OtherPostSheet  # noqa: E402
from composer.ui.sheets.picture import PictureSheet  # noqa: E402
from composer.ui.sheets.picture_state import Mark  # noqa: E402
from composer.ui.sheets.poll import PollSheet  # noqa: E402
from composer.ui.sheets.schedule import ScheduleSheet  # noqa: E402
from composer.ui.sheets.second_reader import SecondReaderSheet  # noqa: E402
from composer.ui.sheets.settings import SettingsSheet  # noqa: E402
from composer.ui.sheets.shortener import ShortenerSection  # noqa: E402
from composer.ui.sheets.versions import VersionsSheet  # noqa: E402
from composer.ui.templates.edit_sheet import EditTemplateSheet  # noqa: E402
from composer.ui.templates.sheet import TemplateSheet  # noqa: E402
from composer.ui.widgets.fonts import load_fonts  # noqa: E402
from composer.ui.widgets.icons import Icons  # noqa: E402
from composer.ui.widgets.theme import Theme  # noqa: E402
from tests.looks.cut import cut  # noqa: E402
from tests.ui_window import samples  # noqa: E402

NOW = dt.datetime.now(dt.UTC)


def written(window: MainWindow, text: str, report: Report, why: str = "") -> None:
    window.sidebar.show_drafts(samples.rows_with(text, report.verdict, NOW), "a")
    window.composer.set_parts((text,))
    window.composer.show_findings(report.findings, report.findings[0] if report.findings else None)
    window.panel.show_view(samples.done(report, text))
    if why:
        window.strip.show_reason(why, QCoreApplication.translate("Presenter", "Show the first"))
    window.bar.show_post(not why, "Post", why)


def spelling(window: MainWindow) -> None:
    text = "Reminder: the pateint with an acute haemorrage comes first.\nMore at exmple.org #Nephrlogy"
    window.composer.set_parts((text,))
    slips = [text.index(word) for word in ("pateint", "haemorrage")]
    spans = (Span(slips[0], slips[0] + 7), Span(slips[1], slips[1] + 10))
    editor = window.composer.thread_of_posts.active
    editor.show_unknown(spans)
    menu = editor.menu_at(spans[0].end, [("patient", print), ("patent", print), ("Add to my words", print)])
    menu.setParent(window, Qt.WindowType.Widget)
    menu.aboutToShow.emit()
    menu.move(editor.mapTo(window, editor.cursorRect().bottomLeft()) + QPoint(40, 10))
    menu.show()
    menu.resize(menu.sizeHint())
    menu.setActiveAction(menu.actions()[0])


def spelling_settings(window: MainWindow) -> None:
    class Nobody:
        def languages(self) -> tuple[str, ...]:
            return ("en_US", "de_DE", "es_ES")

        def known(self, words: Sequence[str], _languages: object) -> tuple[frozenset[str], ...]:
            return tuple(frozenset({"en_US"}) for _ in words)

        def suggest(self, _word: str, _language: str) -> tuple[str, ...]:
            return ()

        def close(self) -> None:
            return

    room = SpellingRoom(window, Nobody(), window)
    window.destroyed.connect(room.close)
    window.show_settings()
    sheet = window.sheet()
    if isinstance(sheet, SettingsSheet):
        QTest.qWait(80)
        bar = sheet.findChild(QScrollArea).verticalScrollBar()
        bar.setValue(round(bar.maximum() * 0.55))


def wording(window: MainWindow) -> None:
    written(window, samples.WORDING, samples.report(looked=("words", "hashtags")))
    found = (lints(samples.WORDING),)
    window.composer.show_lints(found)
    window.panel.wording.show_lints((samples.WORDING,), found)


def completing(window: MainWindow) -> None:
    thread = window.composer.thread_of_posts
    tags = hashtags(2026, 11)
    history = History({"NephJC": 3, "NephPearls": 1}, {})
    thread.completion.suggest = lambda word: [
        Choice(
            word.sign + one.text,
            one.about or ("you, once" if one.used == 1 else f"you, {one.used} times"),
            Change(word.span, one.text),
        )
        for one in offers(word, tags, history)
    ]
    written(window, "Look at the cuff first. #neph", samples.report(looked=("words",)))
    window.composer.focus_text()
    thread.completion.complete(thread.active)


def at_a_meeting(window: MainWindow) -> None:
    room = MeetingRoom(window, window)
    room.start(Meeting(MeetingKind.CONFERENCE, "MedEdMeet26", "@speaker", "S12"))
    written(window, ".@speaker #S12: ask before you tell. #MedEdMeet26", samples.report(looked=("words", "hashtags")))


def at_a_chat(window: MainWindow) -> None:
    room = MeetingRoom(window, window)
    begun = NOW - dt.timedelta(minutes=23)
    room.start(Meeting(MeetingKind.CHAT, "NephChat", question=3, begun=begun, minutes=60))
    written(window, "A3: the cuff, always the cuff. #NephChat", samples.report(looked=("words", "hashtags")))


def meeting_sheet(window: MainWindow) -> None:
    at_a_meeting(window)
    sheet = MeetingSheet(None, V3, NOW, window)
    window.show_sheet(sheet)
    sheet.tag.edit.setText("#MedEdMeet26")
    sheet.speaker.edit.setText("@speaker")
    sheet.talk.edit.setText("S12")


def template_sheet(window: MainWindow) -> None:
    clear(window)
    own = Template("Greeting of the ward", "Hello from {Ward}. {cursor}", own=True)
    sheet = TemplateSheet((own, *templates()), window, may_keep=True)
    window.show_sheet(sheet)
    sheet.list.setCurrentRow(1)
    sheet.field("Topic").edit.setText("Cuff size")


def template_edit(window: MainWindow) -> None:
    clear(window)
    window.show_sheet(EditTemplateSheet(Template("Greeting", "Hello from {Ward}. {cursor}", own=True), window))


def split_thread(window: MainWindow) -> None:
    window.sidebar.show_drafts(samples.rows_with(samples.LONG, Verdict.CLEAR, NOW), "a")
    window.composer.set_parts((samples.LONG,))
    window.composer.thread_of_posts.split_post(0)
    parts = window.composer.parts()
    words = "Put the links of 2 posts in one, save $0.170"
    window.composer.thread_of_posts.offer_gathering(parts, gathered(parts), words)
    window.panel.show_view(samples.done(samples.report(looked=("words",)), *parts))
    window.bar.show_post(True, f"Post all {len(parts)}", "")
    window.bar.show_cost(400)  # two posts with a link each


def links(window: MainWindow) -> None:
    written(window, samples.LINKS, samples.report(looked=("words", "links")))
    found = (tuple(post_link_lints(samples.LINKS)),)
    window.composer.show_lints(found)
    window.panel.wording.show_lints((samples.LINKS,), found)


def clear(window: MainWindow) -> None:
    looked = ("words", "hashtags", "profile", "time")
    written(window, samples.CLEAR, samples.report(looked=looked))


def blocked(window: MainWindow) -> None:
    written(window, samples.BLOCKED, samples.four(), Words().not_ready(3))


def authorization(window: MainWindow) -> None:
    blocked(window)
    sheet = AuthorizationSheet(
        "ab" * 32, (Item.NAMES, Item.PLACES, Item.DATES), ("Maria G.", "93", "Mercy"), NOW.date(), window
    )
    window.show_sheet(sheet)
    sheet.items[Item.NAMES].setChecked(True)


def answered(window: MainWindow) -> None:
    written(window, samples.CLEAR, samples.report(looked=("words", "hashtags")))
    names = (Answer(Label.NAME, "keisha", Who.COLLEAGUE), Answer(Label.DATE, "december 8", Who.PUBLIC))
    window.panel.answered.show_answers(names)


def help_sheet(window: MainWindow) -> None:
    clear(window)
    window.show_help()
    sheet = window.sheet()
    sheet.list.setCurrentRow(1)


def confirm(window: MainWindow) -> None:
    report = samples.amber()
    written(window, samples.AMBER, report)
    words = tuple(item.span.of(samples.AMBER) for item in report.findings)
    sheet = ConfirmSheet(report, words, Words(), window)
    window.show_sheet(sheet)
    sheet.choice("changed_details").setChecked(True)


def cannot(window: MainWindow) -> None:
    window.composer.set_parts((samples.CLEAR,))
    window.panel.show_view(CheckView(CheckState.CANNOT, error_code="guard.damaged"))


def outbox(window: MainWindow) -> None:
    window.show_page(Page.OUTBOX)
    window.outbox.show_items(samples.outbox(NOW), NOW, (samples.PRACTICE,))
    window.sidebar.show_badge(2)
    window.outbox.show_detail("u")


def uploading(window: MainWindow) -> None:
    items = {one.item_id: one for one in samples.outbox(NOW)}
    item = dataclasses.replace(items["g"], uploaded=0.62)
    window.show_page(Page.OUTBOX)
    window.outbox.show_items((item, items["s"], items["1"]), NOW, (samples.PRACTICE,))
    window.outbox.show_detail("g")
    window.toast.upload(0.62)


def polled(window: MainWindow) -> None:
    clear(window)
    window.composer.thread_of_posts.poll.show_poll(Poll(("Viral", "Bacterial", "I look at the ear first"), 1440), False)


def aimed(window: MainWindow) -> None:
    clear(window)
    rule = "X takes it from Vignette only if @ira mentioned or quoted you. If not, use the browser."
    post = PostRef(
        "1846889436626259968", "ira", "How long does the second dose protect? Everybody in my family asks me."
    )
    told = Told("You reply to @ira", rule, in_browser=True)
    quoted = PostRef("7", "", "")
    window.composer.thread_of_posts.aims.show_posts(
        {Way.ANSWER: (post, told), Way.QUOTE: (quoted, Told("You quote a post"))}
    )
    window.composer.preview.show_quote(quoted)


def quoting(window: MainWindow) -> None:
    written(window, "Worth reading again before the winter.", samples.report(looked=("words", "time")))
    words = "Before you call it resistant hypertension, watch one full week of tablets being taken. " * 4
    window.composer.preview.show_quote(PostRef("1846889436626259968", "nora", words))


def changing(window: MainWindow) -> None:
    clear(window)
    rule = "X takes the change until 14:32, with Premium. What stood there before stays in its history."
    post = PostRef(
        "1846889436626259968", "practice", "Pearl from rounds: before calling it resistant hypertension, look."
    )
    told = Told("You change a post that is out", rule)
    window.composer.thread_of_posts.aims.show_posts({Way.EDIT: (post, told)})


def changeable(window: MainWindow) -> None:
    outbox(window)
    detail = window.outbox.detail
    items = {one.item_id: one for one in samples.outbox(NOW)}
    item = items["1"]
    made = (round(NOW.timestamp() * 1000) - 7 * 60_000 - 1_288_834_974_657) << 22
    part = dataclasses.replace(item.parts[0], post_id=str(made))
    item = dataclasses.replace(item, parts=(part,))
    detail.edit_sent.may = lambda _: True
    window.outbox.show_items((item,), NOW, (samples.PRACTICE,))
    window.outbox.show_detail("1")


def community(window: MainWindow) -> None:
    clear(window)
    window.bar.marks.show_community(True)
    window.show_sheet(CommunitySheet("1601841656147345410", window))


def other_post(window: MainWindow) -> None:
    clear(window)
    window.show_sheet(OtherPostSheet(Way.ANSWER, None, window))


def poll_sheet(window: MainWindow) -> None:
    polled(window)
    sheet = PollSheet(Poll(("Viral", "Bacterial"), 1440), window)
    window.show_sheet(sheet)
    sheet.fields[1].show_error("This answer stands above already.")


def search(window: MainWindow) -> None:
    clear(window)
    window.sidebar.search.setFocus()
    window.sidebar.search.setText("night")
    window.sidebar.show_found(samples.found("night", NOW))


def trash(window: MainWindow) -> None:
    window.show_page(Page.TRASH)
    window.trash.show_rows(samples.thrown(NOW))
    window.trash.focus_page()


def schedule(window: MainWindow) -> None:
    clear(window)
    window.bar.show_time("Tomorrow, 07:00", chosen=True)
    window.bar.show_post(True, "Schedule", "")
    window.show_sheet(ScheduleSheet(NOW + dt.timedelta(hours=17), NOW, window))


def scheduled(window: MainWindow) -> None:
    window.show_page(Page.OUTBOX)
    window.outbox.show_items(samples.overdue(NOW), NOW, (samples.PRACTICE,))
    window.outbox.show_detail("m")


def recovered(window: MainWindow) -> None:
    clear(window)
    detail = "Back on screen is what you wrote until today, 10:41; at most the last second is missing."
    detail += " 2 more drafts changed in the hour before. 1 post may be out: look first."
    title = "Vignette ended unexpectedly last time."
    window.composer.recovered.tell(title, detail, on_screen=True, doubts=True)


def versions(window: MainWindow) -> None:
    clear(window)
    window.show_sheet(VersionsSheet(samples.versions(NOW), window.composer.parts(), window, Words()))


def for_good(window: MainWindow) -> None:
    trash(window)
    window.show_sheet(DeleteForGoodSheet(("a",), window))


def should_not(window: MainWindow) -> None:
    known = Incident("1", NOW.date(), (Sort.NAMES, Sort.STORY), People.FEW)
    window.show_sheet(KitSheet(samples.outbox(NOW)[5], known, NOW.date(), window))


def second_reader(window: MainWindow) -> None:
    clear(window)
    submission = samples.outbox(NOW)[3].submission
    window.show_sheet(SecondReaderSheet(submission, samples.report(), ("night-desk-3", "reader-27"), Words(), window))


def timeline(window: MainWindow) -> None:
    window.show_page(Page.TIMELINE)
    window.timeline.show_posts(samples.timeline(NOW), samples.PRACTICE)


def settings(window: MainWindow) -> None:
    clear(window)
    window.use_profile(AuthorProfile("", "Harrowmere", "Harrowmere General", "Nephrology"))
    window.use_places((("Drafts, outbox and audit log", "~/.local/share/vignette"), ("Settings", "~/.config/vignette")))
    window.show_settings()


def link(window: MainWindow) -> None:
    written(window, samples.LINKS, samples.report(looked=("words", "links")))
    sheet = LinkSheet("https://www.example.org/cuff-size?id=7", window)
    sheet.offer("Kutt", "kutt.to")
    window.show_sheet(sheet)


def link_error(window: MainWindow) -> None:
    link(window)
    sheet = window.sheet()
    if isinstance(sheet, LinkSheet):
        sheet.show_busy("Kutt")
        sheet.show_error(Words().error("link.quota").text)


def paper(window: MainWindow) -> None:
    written(window, samples.PAPER, samples.report(looked=("words", "links")))
    sheet = LinkSheet("doi:10.5555/cuff.2021", window)
    sheet.offer("Kutt", "kutt.to")
    window.show_sheet(sheet)


def paper_found(window: MainWindow) -> None:
    paper(window)
    sheet = window.sheet()
    if isinstance(sheet, LinkSheet):
        sheet.show_citation(samples.citation(Standing.NOTHING_KNOWN))


def paper_retracted(window: MainWindow) -> None:
    paper(window)
    sheet = window.sheet()
    if isinstance(sheet, LinkSheet):
        sheet.show_citation(samples.citation(Standing.RETRACTED))


def shortener(window: MainWindow) -> None:
    clear(window)

    def add(sheet: SettingsSheet) -> None:
        section = ShortenerSection(window)
        sheet.add_section("Link shortener", "X counts every link as 23, so this is for your readers.", section)
        section.show_kept(Shortening("shlink", "https://short.example.org", "", has_key=True))
        QTimer.singleShot(0, section.domain.edit.setFocus)

    window.settings_shown.connect(add)
    window.show_settings()


def account(window: MainWindow) -> None:
    sheet = AccountSheet(window)
    window.show_sheet(sheet)
    sheet.choose(KEYS)


def account_sign_in(window: MainWindow) -> None:
    window.show_sheet(AccountSheet(window))


def marked(window: MainWindow) -> None:
    clear(window)
    window.bar.marks.machine.setChecked(True)
    window.bar.marks.paid.setChecked(True)


def account_about(window: MainWindow) -> None:
    at_x = dataclasses.replace(samples.HAND, kind=AccountKind.X, handle="drexample")
    drawn = picture_at("/profile_images/2244994945/practice.png", "2244994945")
    window.icons.portraits.show({at_x.handle: QImage.fromData(drawn)})
    window.show_sheet(AboutAccountSheet(at_x, window))


def account_waiting(window: MainWindow) -> None:
    sheet = AccountSheet(window)
    window.show_sheet(sheet)
    sheet.show_waiting(hears=True)


def account_pasting(window: MainWindow) -> None:
    sheet = AccountSheet(window)
    window.show_sheet(sheet)
    sheet.show_waiting(hears=False)
    sheet.show_pasted_error(Words().error("sign_in.address").text)


def account_late(window: MainWindow) -> None:
    sheet = AccountSheet(window)
    window.show_sheet(sheet)
    sheet.sign_in.client_id.edit.setText("VGNibzFvSFREUjRzN1lnSG9aUnM6MTpjaQ")
    sheet.show_error(Words().error("sign_in.code").text)


def account_by_hand(window: MainWindow) -> None:
    sheet = AccountSheet(window)
    window.show_sheet(sheet)
    sheet.choose_kind(AccountKind.BY_HAND)


def by_hand(window: MainWindow) -> None:
    thread = ("Ask before you tell.", "One question, then silence while you count to five.")
    item = samples.item("h", *thread, account=samples.HAND, now=NOW)
    sheet = ByHandSheet(item, window)
    window.show_sheet(sheet)
    sheet.copy_button(0).click()


def notice(window: MainWindow) -> None:
    from composer.base.errors import Action

    sentence = Words().error("keyring.missing")
    window.show_sheet(NoticeSheet(sentence, window, Action.WRITE_WITHOUT_KEEPING))


def pictured(window: MainWindow) -> None:
    written(window, samples.CLEAR, samples.report(looked=("words", "pictures")), Words().not_ready(1))
    window.sidebar.show_drafts(samples.rows_with(samples.CLEAR, Verdict.BLOCK, NOW), "a")
    window.composer.set_pictures(samples.gallery())
    window.composer.show_findings((samples.in_picture(),), None)
    window.panel.show_view(samples.picture_view())
    window.composer.thread_of_posts.strips[0].show_busy(1)


def picture_sheet(window: MainWindow) -> None:
    pictured(window)
    attached = samples.gallery()[0][0]
    rect, face = QRect(60, 40, 250, 36), QRect(520, 330, 90, 110)
    marks = (Mark(rect, "A name", proposed=True), Mark(face, "A face", proposed=True, face=True))
    sheet = PictureSheet(attached, marks, window)
    window.show_sheet(sheet)
    sheet.show_image(QImage.fromData(samples.ecg()))
    sheet.canvas.select(0)


def no_description(window: MainWindow) -> None:
    window.show_sheet(NoDescriptionSheet(1, window))


def keys(window: MainWindow) -> None:
    window.show_keys()


def about(window: MainWindow) -> None:
    window.show_help().open_last()


def drawer(window: MainWindow) -> None:
    blocked(window)
    window.resize(800, 820)
    QTest.qWait(50)
    window.frame.show_check()


STATES: dict[str, Callable[[MainWindow], None]] = {
    "a-clear": clear, "b-blocked": blocked, "help": help_sheet, "e1-confirm": confirm,
    "e2-authorization": authorization, "answered": answered, "f-outbox": outbox, "f2-uploading": uploading,
    "aims": aimed, "quoting": quoting, "changing": changing, "changeable": changeable, "community": community,
    "other-post": other_post, "poll": polled, "poll-sheet": poll_sheet,
    "n-cannot": cannot,
    "timeline": timeline, "j-settings": settings, "account": account, "account-sign-in": account_sign_in,
    "marked": marked, "account-about": account_about, "account-waiting": account_waiting,
    "account-pasting": account_pasting, "account-late": account_late,
    "account-hand": account_by_hand,
    "by-hand": by_hand, "i-pictured": pictured, "i-picture": picture_sheet, "i-reminder": no_description,
    "notice": notice, "keys": keys, "drawer": drawer, "wording": wording, "thread": split_thread,
    "completion": completing, "search": search, "links": links, "link-sheet": link, "link-error": link_error,
    "paper": paper, "paper-found": paper_found, "paper-retracted": paper_retracted, "shortener": shortener,
}  # fmt: skip
STATES |= {"c-template": template_sheet, "c-template-edit": template_edit}
STATES |= {"c-meeting": at_a_meeting, "c-chat": at_a_chat, "c-sheet": meeting_sheet}
STATES |= {"trash": trash, "trash-sheet": for_good, "should-not-sheet": should_not, "second-reader": second_reader}
LOOKS = (
    *((colors, scale, (1280, 820), False) for scale in (1.0, 2.0) for colors in ("light", "dark", "contrast")),
    ("light", 1.0, (1280, 820), True),
    ("light", 1.0, (1000, 700), False),
    ("light", 1.0, (700, 700), False),
    ("light", 1.0, (480, 400), False),
)
FURTHER = (
    ("light", 2.0, (480, 400), False),
    ("dark", 1.0, (480, 400), False),
    ("contrast", 1.0, (480, 400), False),
)
SPOKEN = ("light-100-1280", "light-200-1280", "light-100-480")


def picture(theme: Theme, name: str, look: tuple[str, float, tuple[int, int], bool], out: Path) -> list[str]:
    """Draw a state into a file; return what is cut in it."""
    colors, scale, size, mirrored = look
    app = QApplication.instance()
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    theme.apply(app, colors, scale)
    app.setStyleSheet("")  # as in the program the window is dressed once it is whole: a third of the time
    window = MainWindow(theme, Icons(theme))
    theme.dress()
    window.resize(*size)
    window.sidebar.show_drafts(samples.rows(NOW), "a")
    window.sidebar.show_badge(1)
    window.bar.show_accounts((samples.PRACTICE,), "practice")
    window.bar.show_cost(15)
    window.composer.set_identity(samples.PRACTICE.display_name, samples.PRACTICE.handle)
    window.composer.show_keeping(KeepingView(Keeping.SAVED, NOW))
    window.show()
    QTest.qWait(60)
    STATES[name](window)
    QTest.qWait(LOOKING_AFTER_MS + 120 if name == "looking" else 220)  # before that nothing is said of it
    for _ in range(20):  # a busy computer lays out late
        app.processEvents()
    window.panel.cards.cards()  # they come in turns of the window
    app.processEvents()
    window.grab().save(str(out / f"window-{name}-{kind_of(look)}.png"))
    told = cut(window)
    for line in told:
        print(f"{name}-{kind_of(look)}: {line}", flush=True)
    window.close()
    window.deleteLater()
    QTest.qWait(1)
    return told


STATES |= {"recovered": recovered, "versions": versions, "schedule": schedule, "scheduled": scheduled}
STATES |= {"about": about}
STATES |= {"spelling": spelling, "j-spelling": spelling_settings}
STATES |= looks_picture.STATES | looks_first.STATES | looks_hand.STATES | looks_rest.STATES
STATES |= looks_lock.STATES | looks_menus.STATES


def kind_of(look: tuple[str, float, tuple[int, int], bool]) -> str:
    """Return what a look is called: light-100-1280, light-100-1280-rtl."""
    colors, scale, size, mirrored = look
    return f"{colors}-{round(scale * 100)}-{size[0]}{'-rtl' if mirrored else ''}"


def wanted(look: str, language: str) -> list[tuple[str, float, tuple[int, int], bool]]:
    """Return the looks asked for, by name or beginning; else those of `make screenshots` (in a language: `SPOKEN`)."""
    if look:
        exactly = [one for one in (*LOOKS, *FURTHER) if kind_of(one) == look]
        return exactly or [one for one in (*LOOKS, *FURTHER) if kind_of(one).startswith(look)]
    if language:
        return [one for one in (*LOOKS, *FURTHER) if kind_of(one) in SPOKEN]
    return list(LOOKS)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", default="", help="states whose names begin with this, or several with commas between")
    parser.add_argument("--language", default="", choices=("", "de", "es", "fr"), help="into a folder of its own")
    parser.add_argument("--look", default="", help="looks whose names begin with this, such as light-100-480")
    asked = parser.parse_args()
    app = QApplication([])
    out = ROOT / "build" / "looks" / asked.language
    if asked.language:
        speak(app, asked.language, ROOT / "resources" / "translations")
    out.mkdir(parents=True, exist_ok=True)
    load_fonts(ROOT / "resources")
    theme = Theme.load(ROOT / "resources")
    beginnings = tuple(asked.only.split(","))
    told: list[str] = []
    for look in wanted(asked.look, asked.language):
        for name in STATES:
            if name.startswith(beginnings):
                told += picture(theme, name, look, out)
    del app
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
