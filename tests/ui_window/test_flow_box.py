"""Parts in lines: placed anew where one of them changed, and only then is what they stand in laid out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from composer.ui.widgets.flow_box import FlowBox

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]


class Asked(QObject):
    """Notes that something in a part asked for it to be laid out."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.seen = False
        host.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold nothing back."""
        self.seen = self.seen or event.type() == QEvent.Type.LayoutRequest
        return super().eventFilter(watched, event)

    def since(self) -> bool:
        """Tell whether it did since the last time."""
        for _ in range(3):
            QApplication.processEvents()
        seen, self.seen = self.seen, False
        return seen


@pytest.fixture
def host(qtbot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    QVBoxLayout(host)
    host.resize(300, 200)
    return host


def made(host: QWidget, *words: str) -> tuple[FlowBox, list[QPushButton]]:
    box, parts = FlowBox(), [QPushButton(word) for word in words]
    box.add(*parts)
    layout = host.layout()
    assert layout is not None
    layout.addWidget(box)
    host.show()
    return box, parts


def test_what_it_stands_in_is_laid_out_only_where_a_part_changed(host: QWidget) -> None:
    box, parts = made(host, "Add", "Undo", "Numbers")
    asked = Asked(host)
    asked.since()
    box.refresh()
    assert not asked.since(), "each key of a thread asks for it"

    parts[0].setText("Add a post to the thread")
    assert asked.since()
    parts[1].hide()
    assert asked.since()
    added = QPushButton("Join")
    box.add(added)
    added.show()
    assert asked.since()


def test_parts_stand_where_they_belong_after_each_change(host: QWidget) -> None:
    box, (first, second, third) = made(host, "Add", "Undo", "Numbers")
    Asked(host).since()

    def right_of(part: QWidget) -> int:
        return part.geometry().right()

    assert first.x() < second.x() < third.x()
    first.setText("Add a post to the thread that is being written")
    Asked(host).since()
    assert second.y() > first.y() or second.x() > right_of(first)
    second.hide()
    Asked(host).since()
    assert third.y() > first.y() or third.x() > right_of(first)
    host.resize(120, 300)
    Asked(host).since()
    assert third.y() > first.y()
    assert box.minimumHeight() >= third.geometry().bottom()
    host.resize(900, 300)
    Asked(host).since()
    assert third.y() == first.y()
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box.refresh()
    assert third.x() < first.x()


def test_what_changed_while_it_was_hidden_is_seen_when_it_is_shown(host: QWidget) -> None:
    box, (first, second) = made(host, "Add", "Undo")
    box.hide()
    first.setText("Add a post to the thread")
    second.setText("Bring back")
    box.refresh()
    box.show()
    Asked(host).since()
    assert second.y() > first.y() or second.x() > first.geometry().right()
    assert first.width() >= first.sizeHint().width()
