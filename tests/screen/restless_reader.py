"""A screen reader that never rests and never forgets: it asks the program under test for everything, all the time.

It asks straight over the accessibility bus, many questions at once, by numbers it counted earlier: children beyond the
last, places in texts that are shorter by now, cells of rows that have gone, and parts that no longer exist. What it
asks is right by the protocol; a program may answer with an error, but may not die of it.

Run by the Debian interpreter within the same D-Bus as the program. Usage: restless_reader.py PID SEED [TOUCHES]
TOUCHES is the share of questions that also touch: focus, selections, the caret's place. It goes on until standard input
ends or the program has gone; then it prints what it did as one JSON line.
"""

from __future__ import annotations

import json
import random
import signal
import sys
import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402 - the version comes first

AT_ONCE = 16
"""Questions under way at a time: the program's loop always has one to answer, and still hears keys and mouse."""
KNOWN_MOST = 6_000
"""Parts kept in mind; then the oldest are forgotten by chance, so that some are long gone and some are new."""
PATIENCE_MS = 4_000
"""To some questions about what is not there Qt says nothing at all."""
START_S = 180
PING_S, PING_PATIENCE_MS = 1, 90_000

_A11Y = "org.a11y.atspi."
_ROOT = "/org/a11y/atspi/accessible/root"
_NULL = "/org/a11y/atspi/null"
_ASKED_OF_ALL = ("Name", "Description", "Parent", "ChildCount", "Locale", "AccessibleId", "HelpText")
_PROPERTIES = "org.freedesktop.DBus.Properties"


class Reader:
    """Asks, listens, remembers.

    Args:
        bus: The accessibility bus.
        name: The program's name on it.
        draw: Where chance comes from.
        touches: The share of questions that change something: 0 to 1.
    """

    def __init__(self, bus, name, draw, touches):
        self._bus, self._name, self._draw, self._touches = bus, name, draw, touches
        self._known = [_ROOT]
        self._seen = {_ROOT}
        self._counts = {_ROOT: 1}
        self._kinds = {}
        self._under_way = 0
        self._walk = []
        self.asked = self.answered = self.refused = self.unanswered = self.told = self.silent = 0
        self.longest_s = 0.0
        self.ended = None
        self.loop = GLib.MainLoop()

    # -- its life

    def start(self):
        """Hear every event and ask until the program or whoever started this has gone."""
        self._bus.signal_subscribe(self._name, None, None, None, None, Gio.DBusSignalFlags.NONE, self._hear, None)
        Gio.bus_watch_name_on_connection(
            self._bus, self._name, Gio.BusNameWatcherFlags.NONE, None, lambda *_: self._end("the program has gone")
        )
        GLib.io_add_watch(0, GLib.IO_IN | GLib.IO_HUP, lambda *_: self._end("told to"))
        GLib.idle_add(self._fill)
        GLib.timeout_add_seconds(PING_S, self._ping)
        self.loop.run()

    def _end(self, why):
        if self.ended is None:
            self.ended = why
            self.loop.quit()
        return False

    def report(self):
        return {
            "ended": self.ended,
            "asked": self.asked,
            "answered": self.answered,
            "refused": self.refused,
            "unanswered": self.unanswered,
            "silent": self.silent,
            "events_heard": self.told,
            "parts_seen": len(self._seen),
            "longest_answer_s": round(self.longest_s, 2),
        }

    # -- what it knows

    def _hear(self, _bus, _sender, path, interface, signal_name, args, _data):
        """Somebody tells of itself: look at it at once, as readers do."""
        self.told += 1
        self._meet(path)
        for value in args.unpack():
            if isinstance(value, tuple) and len(value) == 2 and isinstance(value[1], str):
                self._meet(value[1])
        if self._under_way < AT_ONCE * 2:
            self._look_at(path)

    def _meet(self, path):
        if not path.startswith("/org/a11y/atspi/accessible") or path == _NULL:
            return
        if path not in self._seen:
            self._seen.add(path)
            self._walk.append(path)
            self._known.append(path)
            if len(self._known) > KNOWN_MOST:
                gone = self._known.pop(self._draw.randrange(1, len(self._known)))
                self._seen.discard(gone)
                self._counts.pop(gone, None)
                self._kinds.pop(gone, None)

    # -- what it asks

    def _ping(self):
        """Ask what is always answered, to know how long anybody waits."""
        began = time.monotonic()

        def answered(bus, result):
            try:
                bus.call_finish(result)
                self.longest_s = max(self.longest_s, time.monotonic() - began)
            except GLib.Error as error:
                self.silent += error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.TIMED_OUT)
            if self.ended is None:
                GLib.timeout_add_seconds(PING_S, self._ping)

        where = (self._name, _ROOT, _A11Y + "Accessible", "GetRole", None, None)
        self._bus.call(*where, Gio.DBusCallFlags.NONE, PING_PATIENCE_MS, None, answered)
        return False

    def _fill(self):
        """Keep the program busy: by turns the tree from its root, something new, something known for long."""
        while self._under_way < AT_ONCE:
            if not self._walk and self._draw.random() < 0.02:
                self._walk.append(_ROOT)
            if self._walk and self._draw.random() < 0.5:
                path = self._walk.pop()
                self._children_of(path)
            else:
                path = self._draw.choice(self._known)
            self._look_at(path)
        return False

    def _children_of(self, path):
        """Ask for all children, and one by one by numbers, some of them beyond the last one."""
        self._ask(path, "Accessible", "GetChildren", None, self._took_children)
        self._ask(path, "Accessible", "GetInterfaces", None, self._took_kinds)

    def _look_at(self, path):
        kinds = self._kinds.get(path, ())
        kind = self._draw.choice(("Accessible", "Accessible", "Component", *kinds))
        ask = getattr(self, f"_ask_{kind.lower()}", self._ask_accessible)
        ask(path)

    def _place(self, most):
        """Return a number that may have been right: within, at the end, beyond it, before the first."""
        drawn = self._draw.random()
        if drawn < 0.6:
            return self._draw.randint(0, max(0, most - 1))
        return self._draw.choice((most, most + 1, most + 40, most + 5_000, -1))

    def _touching(self):
        return self._draw.random() < self._touches

    def _ask_accessible(self, path):
        count = self._counts.get(path, 0)
        which = self._draw.randrange(7)
        if which <= 2:
            place = GLib.Variant("(i)", (self._place(count),))
            self._ask(path, "Accessible", "GetChildAtIndex", place, self._took_one)
        elif which == 3:
            name = self._draw.choice(
                ("Name", "Description", "Parent", "ChildCount", "Locale", "AccessibleId", "HelpText")
            )
            self._get(path, "Accessible", name, self._took_value(path, name))
        elif which == 4:
            self._ask(path, "Accessible", "GetChildren", None, self._took_children)
        else:
            questions = ("GetState", "GetRole", "GetRoleName", "GetRelationSet", "GetAttributes", "GetIndexInParent")
            self._ask(path, "Accessible", self._draw.choice(questions), None, self._took_nothing)

    def _ask_component(self, path):
        x, y = self._draw.randint(-20, 1300), self._draw.randint(-20, 840)
        if self._touching():
            self._ask(path, "Component", "GrabFocus", None, self._took_nothing)
        elif self._draw.random() < 0.4:
            point = GLib.Variant("(iiu)", (x, y, self._draw.randrange(2)))
            self._ask(path, "Component", "GetAccessibleAtPoint", point, self._took_one)
        elif self._draw.random() < 0.3:
            self._ask(path, "Component", "Contains", GLib.Variant("(iiu)", (x, y, 0)), self._took_nothing)
        else:
            self._ask(
                path, "Component", "GetExtents", GLib.Variant("(u)", (self._draw.randrange(2),)), self._took_nothing
            )

    def _ask_action(self, path):
        question = self._draw.choice(("GetActions", "GetName", "GetDescription", "GetKeyBinding"))
        place = None if question == "GetActions" else GLib.Variant("(i)", (self._place(2),))
        self._ask(path, "Action", question, place, self._took_nothing)

    def _ask_value(self, path):
        name = self._draw.choice(("CurrentValue", "MinimumValue", "MaximumValue", "MinimumIncrement"))
        self._get(path, "Value", name, self._took_nothing)

    def _ask_text(self, path):
        place, other = self._place(280), self._place(280)
        whole = (
            ("GetText", "(ii)", (place, other)),
            ("GetText", "(ii)", (0, -1)),
            ("GetCharacterAtOffset", "(i)", (place,)),
            ("GetTextAtOffset", "(iu)", (place, self._draw.randrange(5))),
            ("GetTextBeforeOffset", "(iu)", (place, self._draw.randrange(5))),
            ("GetTextAfterOffset", "(iu)", (place, self._draw.randrange(5))),
            ("GetStringAtOffset", "(iu)", (place, self._draw.randrange(5))),
            ("GetAttributes", "(i)", (place,)),
            ("GetAttributeRun", "(ib)", (place, True)),
            ("GetDefaultAttributes", "()", ()),
            ("GetCharacterExtents", "(iu)", (place, self._draw.randrange(2))),
            ("GetRangeExtents", "(iiu)", (place, other, self._draw.randrange(2))),
            ("GetOffsetAtPoint", "(iiu)", (self._draw.randint(0, 1280), self._draw.randint(0, 820), 0)),
            ("GetNSelections", "()", ()),
            ("GetSelection", "(i)", (self._place(1),)),
        )
        touching = (
            ("SetCaretOffset", "(i)", (place,)),
            ("AddSelection", "(ii)", (place, other)),
            ("SetSelection", "(iii)", (self._place(1), place, other)),
            ("RemoveSelection", "(i)", (self._place(1),)),
        )
        name, form, values = self._draw.choice(touching if self._touching() else whole)
        self._ask(path, "Text", name, GLib.Variant(form, values) if values else None, self._took_nothing)

    def _ask_table(self, path):
        row, column = self._place(40), self._place(4)
        if self._draw.random() < 0.4:
            cell = GLib.Variant("(ii)", (row, column))
            self._ask(path, "Table", "GetAccessibleAt", cell, self._took_one)
            return
        name, values = self._draw.choice(
            (
                ("GetIndexAt", (row, column)),
                ("GetRowAtIndex", (row,)),
                ("GetColumnAtIndex", (row,)),
                ("GetRowDescription", (row,)),
                ("GetColumnDescription", (column,)),
                ("GetRowExtentAt", (row, column)),
                ("GetColumnExtentAt", (row, column)),
                ("GetRowColumnExtentsAtIndex", (row,)),
                ("GetSelectedRows", ()),
                ("GetSelectedColumns", ()),
                ("IsRowSelected", (row,)),
                ("IsSelected", (row, column)),
            )
        )
        form = f"({'i' * len(values)})"
        self._ask(path, "Table", name, GLib.Variant(form, values) if values else None, self._took_nothing)

    def _ask_tablecell(self, path):
        name = self._draw.choice(("Position", "Table", "RowSpan", "ColumnSpan"))
        self._get(path, "TableCell", name, self._took_nothing)

    def _ask_selection(self, path):
        place = GLib.Variant("(i)", (self._place(20),))
        if self._touching():
            name = self._draw.choice(("SelectChild", "DeselectSelectedChild", "DeselectChild"))
            self._ask(path, "Selection", name, place, self._took_nothing)
        elif self._draw.random() < 0.5:
            self._ask(path, "Selection", "GetSelectedChild", place, self._took_one)
        else:
            self._ask(path, "Selection", "IsChildSelected", place, self._took_nothing)

    # -- how it asks

    def _get(self, path, interface, name, took):
        asked = GLib.Variant("(ss)", (_A11Y + interface, name))
        self._send(path, _PROPERTIES, "Get", asked, took)

    def _ask(self, path, interface, question, values, took):
        self._send(path, _A11Y + interface, question, values, took)

    def _send(self, path, interface, question, values, took):
        self._under_way += 1
        self.asked += 1

        def answered(bus, result):
            self._under_way -= 1
            try:
                took(path, bus.call_finish(result).unpack())
                self.answered += 1
            except GLib.Error as error:
                self.refused += 1
                self.unanswered += error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.TIMED_OUT)
            if self.ended is None:
                self._fill()

        self._bus.call(
            self._name, path, interface, question, values, None, Gio.DBusCallFlags.NONE, PATIENCE_MS, None, answered
        )

    # -- what it is answered

    def _took_nothing(self, path, answer):
        pass

    def _took_one(self, path, answer):
        self._meet(answer[0][1])

    def _took_children(self, path, answer):
        self._counts[path] = len(answer[0])
        for _, child in answer[0]:
            self._meet(child)

    def _took_kinds(self, path, answer):
        self._kinds[path] = tuple(name.removeprefix(_A11Y) for name in answer[0] if name.startswith(_A11Y))

    def _took_value(self, path, name):
        def took(_path, answer):
            if name == "ChildCount":
                self._counts[path] = max(self._counts.get(path, 0), int(answer[0]))
            elif name == "Parent":
                self._meet(answer[0][1])

        return took


def _accessibility_bus():
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    address = session.call_sync(
        "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, Gio.DBusCallFlags.NONE, 20_000, None
    ).unpack()[0]
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)


def _call(bus, whom, question, values=None):
    """Ask somebody (name, path, interface) and wait for the answer."""
    return bus.call_sync(*whom, question, values, None, Gio.DBusCallFlags.NONE, 20_000, None).unpack()


def _name_of(bus, pid):
    """Wait until the program with this number is known on the bus, and return its name there."""
    desktop = ("org.a11y.atspi.Registry", _ROOT, f"{_A11Y}Accessible")
    post_office = ("org.freedesktop.DBus", "/", "org.freedesktop.DBus")
    until = time.monotonic() + START_S
    while time.monotonic() < until:
        for name, _ in _call(bus, desktop, "GetChildren")[0]:
            if _call(bus, post_office, "GetConnectionUnixProcessID", GLib.Variant("(s)", (name,)))[0] == pid:
                return name
        time.sleep(0.05)
    raise SystemExit("the program is not on the accessibility bus")


def main():
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    pid, seed = int(sys.argv[1]), int(sys.argv[2])
    touches = float(sys.argv[3]) if len(sys.argv) > 3 else 0.0
    bus = _accessibility_bus()
    reader = Reader(bus, _name_of(bus, pid), random.Random(seed), touches)
    reader.start()
    print(json.dumps(reader.report()), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
