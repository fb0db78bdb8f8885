"""Keeps a tray, as a desktop's panel does: takes icons in, reads them and their menus, presses what it is told to.

Run by the Debian interpreter (its `gi` is not in the virtual environment) on the session's bus. A line on standard
input is the label of an entry to press, or nothing: then icon and menu are only read again. A line on standard output
answers each; all that was told stands on the bus, where the canary's run listens.
"""

from __future__ import annotations

import sys

from gi.repository import Gio, GLib

WATCHER = "org.kde.StatusNotifierWatcher"
MENU = "com.canonical.dbusmenu"
_XML = f"""
<node><interface name="{WATCHER}">
  <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
  <method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
  <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
  <property name="ProtocolVersion" type="i" access="read"/>
  <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
  <signal name="StatusNotifierItemRegistered"><arg type="s"/></signal>
</interface></node>
"""


class Keeper:
    def __init__(self):
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.items = []
        self.bus.register_object(
            "/StatusNotifierWatcher", Gio.DBusNodeInfo.new_for_xml(_XML).interfaces[0], self._called, self._asked, None
        )
        self.loop = GLib.MainLoop()
        Gio.bus_own_name_on_connection(self.bus, WATCHER, Gio.BusNameOwnerFlags.NONE, self._owned, None)
        GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, self._told)

    def _owned(self, *_):
        print("there", flush=True)

    def _called(self, _bus, sender, _path, _interface, method, arguments, call):
        if method == "RegisterStatusNotifierItem":
            (name,) = arguments.unpack()
            self.items.append(name if not name.startswith("/") else sender)
        call.return_value(None)

    def _asked(self, _bus, _sender, _path, _interface, name):
        return {
            "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
            "ProtocolVersion": GLib.Variant("i", 0),
            "RegisteredStatusNotifierItems": GLib.Variant("as", self.items),
        }[name]

    def _ask(self, item, path, interface, method, arguments):
        try:
            return self.bus.call_sync(item, path, interface, method, arguments, None, 0, 20_000, None).unpack()
        except GLib.Error:
            return None  # the icon of a program that has ended

    def _look(self, label):
        pressed = False
        for item in list(self.items):
            about = GLib.Variant("(s)", ("org.kde.StatusNotifierItem",))
            self._ask(item, "/StatusNotifierItem", "org.freedesktop.DBus.Properties", "GetAll", about)
            told = self._ask(item, "/MenuBar", MENU, "GetLayout", GLib.Variant("(iias)", (0, -1, [])))
            if told is None:
                self.items.remove(item)
                continue
            for number, about, _ in told[1][2]:
                if label and about.get("label", "").replace("_", "") == label:
                    event = GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("s", ""), 0))
                    pressed = self._ask(item, "/MenuBar", MENU, "Event", event) is not None
        return pressed

    def _told(self, _source, _condition):
        line = sys.stdin.readline()
        if not line:
            self.loop.quit()
            return False
        pressed = self._look(line.strip())
        print("pressed" if pressed else f"looked at {len(self.items)}", flush=True)
        return True


if __name__ == "__main__":
    Keeper().loop.run()
