"""Prints what a screen reader would be told of the applications on this display, as JSON lines.

Run by the Debian interpreter (its `gi` is not in the virtual environment), within the same D-Bus as the application.
Usage: accessible_tree.py            every node, one a line
       accessible_tree.py shown      what is on the screen only: what is hidden is not gone into, which is quicker
       accessible_tree.py seek ROLE NAME TEXT SECONDS  the first shown node by patterns of them, within so long
       accessible_tree.py act ROLE NAME  does the first action of the first shown node that is called so
       accessible_tree.py focus ROLE NAME  gives it the keyboard; what lies below the edge is scrolled to
       accessible_tree.py write ROLE NAME  puts the words on standard input behind those in it
"""

from __future__ import annotations

import json
import re
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version comes first

_STATES = ("FOCUSED", "ENABLED", "SENSITIVE", "SHOWING", "SELECTED", "CHECKED")


def _words(node):
    text = node.get_text_iface()
    return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text else ""


def _value(node):
    value = node.get_value_iface()
    return Atspi.Value.get_current_value(value) if value else None


def _row(index, depth, node):
    states = node.get_state_set()
    box = node.get_extents(Atspi.CoordType.SCREEN)
    return {
        "index": index,
        "depth": depth,
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "text": _words(node),
        "value": _value(node),
        "states": [name.lower() for name in _STATES if states.contains(getattr(Atspi.StateType, name))],
        "box": [box.x, box.y, box.width, box.height],
    }


def _walk(node, whole, depth=0):
    yield depth, node
    if not whole and depth > 1 and not node.get_state_set().contains(Atspi.StateType.SHOWING):
        return
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None:
            yield from _walk(child, whole, depth + 1)


def _act(node):
    return node.get_action_iface().do_action(0)


def _focus(node):
    return node.get_component_iface().grab_focus()


def _write(node):
    words = sys.stdin.read()
    end = Atspi.Text.get_character_count(node.get_text_iface())
    length = len(words.encode("utf-16-le")) // 2  # Qt counts so, and fills up what is said to be longer
    return Atspi.EditableText.insert_text(node.get_editable_text_iface(), end, words, length)


def _called(node, role, name):
    return node.get_state_set().contains(Atspi.StateType.SHOWING) and (node.get_role_name(), node.get_name()) == (
        role,
        name,
    )


def _is_it(node, role, name, text):
    """Whether a node answers to the patterns; what costs most is asked last."""
    return (
        re.fullmatch(role, node.get_role_name()) is not None
        and re.fullmatch(name, node.get_name()) is not None
        and node.get_state_set().contains(Atspi.StateType.SHOWING)
        and (not text or re.search(text, _words(node)) is not None)
    )


def _sought(role, name, text, within_s):
    until = time.monotonic() + float(within_s)
    while True:
        for index, (depth, node) in enumerate(_walk(Atspi.get_desktop(0), whole=False)):
            try:
                if _is_it(node, role, name, text):
                    print(json.dumps(_row(index, depth, node)))
                    return 0
            except GLib.Error:
                continue  # it went away while we read
        if time.monotonic() >= until:
            return 1


def main():
    if sys.argv[1:2] == ["seek"]:
        return _sought(*sys.argv[2:6])
    do = {"act": _act, "focus": _focus, "write": _write}.get(sys.argv[1]) if len(sys.argv) > 1 else None
    whole = len(sys.argv) < 2
    for index, (depth, node) in enumerate(_walk(Atspi.get_desktop(0), whole)):
        try:
            if do is None:
                print(json.dumps(_row(index, depth, node)))
            elif _called(node, *sys.argv[2:4]):
                return 0 if do(node) else 1
        except GLib.Error:
            continue  # it went away while we read
    return 0 if do is None else 1


if __name__ == "__main__":
    sys.exit(main())
