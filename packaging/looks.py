"""Pictures of the window's parts for the eye: three themes, two text sizes, into build/looks/.

    python packaging/looks.py [--only NAME]

No display is needed. Nothing here is a test; somebody looks at the pictures beside the design.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget  # noqa: E402

from composer.flow.views import Keeping, KeepingView  # noqa: E402
from composer.guard.report import Finding, Label, Suggestion, Surface  # noqa: E402
from composer.guard.submission import AccountKind  # noqa: E402
from composer.outbox.account import Account  # noqa: E402
from composer.text.entities import entities  # noqa: E402
from composer.text.span import Span  # noqa: E402
from composer.text.weight import measure  # noqa: E402
from composer.ui.bottom_bar import BottomBar  # noqa: E402
from composer.ui.composer.kit import Kit  # noqa: E402
from composer.ui.composer.page import ComposerPage  # noqa: E402
from composer.ui.saying.words import Words  # noqa: E402
from composer.ui.widgets.focus_ring import FocusRing  # noqa: E402
from composer.ui.widgets.fonts import load_fonts  # noqa: E402
from composer.ui.widgets.icons import Icons  # noqa: E402
from composer.ui.widgets.reason_strip import ReasonStrip  # noqa: E402
from composer.ui.widgets.theme import Theme  # noqa: E402
from composer.ui.widgets.toast import Toast  # noqa: E402

CLEAR = (
    "Pearl from rounds: before calling it resistant hypertension, look at the cuff.\n\nA cuff that is too small reads "
    "high. Measure the arm first, then the pressure, and write the cuff size next to the number.\n\n#MedEd #Nephrology"
)
BLOCKED = (
    "Admitted Maria G., 93, last night at Mercy. Nobody in the room had seen this rash before, and it took four of us "
    "and one very old textbook to name it.\n\nGrateful for night teams that stay curious. #Dermatology #NightShift"
)
THREAD = (
    (
        "Hall B: how do you teach on a ward round that is already running late? Three habits from this morning’s "
        "panel that I will steal."
    ),
    (
        "Ask before you tell. “What do you think is going on?” takes ten seconds and shows where to start. The panel’s "
        "rule: one question, then silence while you count to five."
    ),
    "Name one thing to read tonight, not five. Slides and the reading list are here: https://doi.org/10.5555/12345678",
)
ARABIC = (
    "فائدة من الجولة: قبل أن تسمّيه ارتفاع ضغط مقاومًا للعلاج، انظر إلى الكُفّة.\n\n"
    "الكُفّة الصغيرة تعطي قراءة أعلى. #تعليم_طبي"
)
LONG = CLEAR + " " + BLOCKED


def findings() -> tuple[Finding, ...]:
    def one(words: str, label: Label, instead: str) -> Finding:
        start = BLOCKED.index(words)
        fixes = (Suggestion("use", instead), Suggestion("remove", ""))
        return Finding(Surface.PART, 0, Span(start, start + len(words)), label, "other", fixes)

    return (
        one("Maria G.", Label.NAME, "a patient"),
        one("93", Label.AGE, "aged 90 or older"),
        one("Mercy", Label.LOCATION, "a hospital"),
        one("last night", Label.QUASI, "recently"),
    )


class Middle(QWidget):
    """Page, strip and bar as they stand in the window."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.page = ComposerPage(Kit(theme, icons, measure, entities, Words()))
        self.strip = ReasonStrip(theme, icons)
        self.bar = BottomBar(theme, icons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(self.strip)
        column.addWidget(self.bar)
        self.toast = Toast(theme, icons, self, self.bar)
        self.page.set_identity("Nora Lindqvist", "practice_nora")
        self.page.show_keeping(KeepingView(Keeping.SAVED))
        account = Account("practice", AccountKind.PRACTICE, "practice_nora", "Nora Lindqvist")
        self.bar.show_accounts((account,), "practice")
        self.bar.show_cost(15)
        self.bar.show_post(True, "Post", "")


def clear(middle: Middle) -> None:
    middle.page.set_parts((CLEAR,))


def empty(middle: Middle) -> None:
    middle.bar.show_post(False, "Post", "")


def blocked(middle: Middle) -> None:
    middle.page.set_parts((BLOCKED,))
    middle.page.show_findings(findings(), findings()[0])
    middle.strip.show_reason("Not ready to post: three details identify a patient.", "Show the first")
    middle.bar.show_post(False, "Post", "Not ready to post: three details identify a patient.")


def thread(middle: Middle) -> None:
    middle.page.set_parts(THREAD)
    middle.bar.show_cost(230)
    middle.bar.show_post(True, "Post all 3", "")


def over(middle: Middle) -> None:
    middle.page.set_parts((LONG,))
    middle.strip.show_reason("Too long for one post. Shorten it or add a post to the thread.")
    middle.bar.show_post(False, "Post", "Too long for one post. Shorten it or add a post to the thread.")


def taking_back(middle: Middle) -> None:
    middle.page.set_parts((CLEAR,))
    middle.toast.go_out(6, 10)


def narrow(middle: Middle) -> None:
    blocked(middle)


def arabic(middle: Middle) -> None:
    middle.page.set_parts((ARABIC,))


SIZES = {"narrow": (560, 500), "arabic": (688, 820)}

SCENES: dict[str, Callable[[Middle], None]] = {
    "clear": clear,
    "empty": empty,
    "blocked": blocked,
    "thread": thread,
    "over": over,
    "toast": taking_back,
    "narrow": narrow,
    "arabic": arabic,
}


def draw(app: QApplication, theme: Theme, icons: Icons, name: str, out: Path) -> None:
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if name == "arabic" else Qt.LayoutDirection.LeftToRight)
    middle = Middle(theme, icons)
    ring = FocusRing(theme, middle, app)
    middle.resize(*SIZES.get(name, (1024, 820)))
    middle.show()
    middle.activateWindow()
    app.processEvents()
    SCENES[name](middle)
    (middle.bar.post if name == "toast" else middle.page).setFocus()
    if name != "toast":
        middle.page.focus_text()
    QTest.qWait(180)  # the ring has come to rest
    middle.grab().save(str(out))
    ring.deleteLater()
    middle.close()
    middle.deleteLater()
    app.processEvents()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", choices=sorted(SCENES))
    chosen = parser.parse_args().only
    app = QApplication([])
    resources = ROOT / "resources"
    load_fonts(resources)
    theme = Theme.load(resources)
    icons = Icons(theme)
    folder = ROOT / "build" / "looks"
    folder.mkdir(parents=True, exist_ok=True)
    for look in ("light", "dark", "contrast"):
        for scale in (1.0, 2.0):
            theme.apply(app, look, scale)
            for name in [chosen] if chosen else SCENES:
                draw(app, theme, icons, name, folder / f"composer-{name}-{look}-{round(scale * 100)}.png")
    print(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
