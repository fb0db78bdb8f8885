"""Tells what a screen reader would be told of the applications on this display, and acts as one does.

Run by the Debian interpreter (its `gi` is not in the virtual environment), within the same D-Bus as the application.
It goes on as a screen reader does: each line on standard input is a question as a JSON object, each line on standard
output its answer. Nothing is kept from one question to the next.

    {"do": "list", "shown": false, "states": [NAME]}
                                     every node with these states; `shown`: what is hidden is not gone into, quicker
    {"do": "seek", "role": PATTERN, "name": PATTERN, "text": PATTERN, "states": [NAME], "within_s": SECONDS}
                                     the first shown node that answers to all of them, once there is one; else null
    {"do": "act", "role": ROLE, "name": NAME}    does the first action of the first shown node that is called so
    {"do": "focus", "role": ROLE, "name": NAME}  gives it the keyboard; what lies below the edge is scrolled to
    {"do": "write", "role": ROLE, "name": NAME, "words": WORDS}  puts words behind those in it
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
_STATE = {name.lower(): getattr(Atspi.StateType, name) for name in _STATES}
_PATIENCE_MS = 15_000
"""How long a busy program may take for one answer."""
_PAUSE_S = 0.1
"""At least so long between two looks for what has not come yet, and as long as the look took: a look is work for the
program, too, which is to have the machine for bringing it."""


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
        "states": [name for name, state in _STATE.items() if states.contains(state)],
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


def _looked_at(whole=False):
    """Return every node by its place and depth, as it is now: whatever was heard or read before is forgotten."""
    while GLib.MainContext.default().iteration(False):
        pass
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    return enumerate(_walk(desktop, whole))


def _is(node, states):
    held = node.get_state_set()
    return all(held.contains(_STATE[name]) for name in states)


def _list(asked):
    rows = []
    for index, (depth, node) in _looked_at(not asked["shown"]):
        try:
            if not asked["states"] or _is(node, asked["states"]):
                rows.append(_row(index, depth, node))
        except GLib.Error:
            continue  # it went away while we read
    return rows


def _is_it(node, asked):
    """Whether a node answers to the patterns; what costs most is asked last."""
    if (
        re.fullmatch(asked["role"], node.get_role_name()) is None
        or re.fullmatch(asked["name"], node.get_name()) is None
    ):
        return False
    return _is(node, ["showing", *asked["states"]]) and (
        not asked["text"] or re.search(asked["text"], _words(node)) is not None
    )


def _sought(asked):
    for index, (depth, node) in _looked_at():
        try:
            if _is_it(node, asked):
                return _row(index, depth, node)
        except GLib.Error:
            continue  # it went away while we read
    return None


def _seek(asked):
    until = time.monotonic() + asked["within_s"]
    while True:
        begun = time.monotonic()
        try:
            found = _sought(asked)
        except GLib.Error:
            found = None  # a part of the tree went away while we read
        if found is not None or time.monotonic() >= until:
            return found
        time.sleep(max(_PAUSE_S, time.monotonic() - begun))


def _act(node, _asked):
    return node.get_action_iface().do_action(0)


def _focus(node, _asked):
    return node.get_component_iface().grab_focus()


def _write(node, asked):
    words = asked["words"]
    end = Atspi.Text.get_character_count(node.get_text_iface())
    length = len(words.encode("utf-16-le")) // 2  # Qt counts so, and fills up what is said to be longer
    return Atspi.EditableText.insert_text(node.get_editable_text_iface(), end, words, length)


def _called(node, role, name):
    return node.get_state_set().contains(Atspi.StateType.SHOWING) and (node.get_role_name(), node.get_name()) == (
        role,
        name,
    )


_DEEDS = {"act": _act, "focus": _focus, "write": _write}


def _done(asked):
    """Act on the first node that is called so; false where there is none, or where it refused."""
    for _, (_, node) in _looked_at():
        try:
            if _called(node, asked["role"], asked["name"]):
                return bool(_DEEDS[asked["do"]](node, asked))
        except GLib.Error:
            continue  # it went away while we read
    return False


def main():
    Atspi.set_timeout(_PATIENCE_MS, _PATIENCE_MS)
    Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)
    answers = {"list": _list, "seek": _seek}
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            answer = answers.get(asked["do"], _done)(asked)
        except GLib.Error as error:
            answer = {"error": error.message}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
