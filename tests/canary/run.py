"""A whole run of the real program with invented names and keys, and a look at all that others could read of it."""

from __future__ import annotations

import os
import resource
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

import pytest

from composer.posting.leave import TOKEN_PATHS
from composer.posting.sign_in import SCOPES
from tests.canary import watch
from tests.canary.around import Around
from tests.canary.canary import Canary
from tests.canary.commands import Commands
from tests.canary.office import SCENES as OFFICE
from tests.canary.office import Office, brought, policy_in
from tests.canary.route import EDITOR, Route
from tests.canary.sheets import Browser
from tests.canary.values import look_into_values
from tests.canary.watch import Bus, Keeper, Leaks, Processes
from tests.posting.fake_x import Authority, FakeX, standing_for_x
from tests.screen.conftest import made_desktop, write_settings
from tests.screen.desktop import ROOT, Desktop

TALK: Final = "qt.qpa.*=true;qt.accessibility.*=true;qt.text.*=true;default=true"
"""The categories of Qt that would tell keys and words."""

WINDOW: Final = (
    "typing", "searching", "helped", "snippets", "versions", "thread", "links", "picture", "pages", "film", "poll",
    "of_the_author", "meeting", "posting", "retry", "calendar", "authorization", "answers", "quotes", "edits",
    "backups", "exports", "archives", "log", "regret", "quick", "tray", "by_hand", "sign_in", "trash", "secrets",
)  # fmt: skip
SHORT: Final = ("typing",)

_ISSUE, _REVOKE = TOKEN_PATHS
_PROCESSES: Final = ("the window", "the check's", "the one for pictures")
_SOON_OVER_S: Final = 60
"""So soon an access token ends that each command renews it."""


@dataclass
class Run:
    """The home of a run, and what is looked for in it."""

    folder: Path
    person: Canary = field(default_factory=Canary.of_a_person)
    keys: tuple[Canary, ...] = field(
        default_factory=lambda: tuple(Canary.of_a_key(kind) for kind in ("Ak", "As", "At", "Ts"))
    )
    tokens: tuple[Canary, ...] = field(
        default_factory=lambda: tuple(Canary.of_a_key(kind) for kind in ("Co", "Ac", "Re"))
    )
    passphrase: Canary = field(default_factory=lambda: Canary.of_a_key("Pp"))
    scenes: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    surroundings: dict[str, str] = field(default_factory=dict[str, str])
    said: Callable[[str], None] = lambda _: None
    began: float = field(default_factory=time.time)

    def __post_init__(self) -> None:
        self.home, self.given, self.beside = (self.folder / name for name in ("home", "given", "beside"))
        self.work, self._words = self.home / "work", self.beside / "words"
        for made in (self.home, self.given, self.beside, self.work, self.home / "tmp"):
            made.mkdir()
        self.leaks = Leaks((self.person, *self.keys, *self.tokens, self.passphrase))
        self.processes = Processes(self.leaks)

    # -- the program

    def whole(
        self, scenes: tuple[str, ...] = WINDOW, office: tuple[str, ...] = OFFICE, *, commands: bool = True
    ) -> dict[str, object]:
        """Go through everything; return what was looked at and what was found."""
        with made_desktop(self.home) as desktop, self._at_x() as x:
            self._surround(desktop)
            write_settings(desktop, "take_back_s = 3\nlock_after_min = 30\n")
            bus = Bus(desktop.environment, self.beside / "session.pcap")
            keeper = Keeper(desktop.environment)
            self._window(desktop, scenes, keeper)
            keeper.stop()
            if office:
                self._office(desktop, office)
            if commands:
                self._commands(desktop, x)
            self._heard(bus.stop())
            self.processes.stop()
        self.look_at_files("at the end")
        self.leaks.look_where_everybody_can(self.began)
        return self.report()

    def _commands(self, desktop: Desktop, x: FakeX) -> None:
        around = desktop.environment | self.surroundings
        policy = policy_in(self.beside, self.person)
        words = Commands(self.home, self.given, self.person, self.keys, self.passphrase, around, policy)
        for scene in words.play(self.processes, self.broken):
            self._told(scene)
        sent = b"\n".join(seen.body + repr(seen.headers).encode() for seen in x.seen)
        if not all(canary.word.encode() in sent for canary in (self.person, *self.tokens)):
            self.broken.append("not everything went to X over TLS")

    def _heard(self, said: bytes) -> None:
        """Look at what was said on the bus; that nothing was heard of the keyring would mean that nobody listened."""
        self.leaks.look("D-Bus", "the session's bus", said)
        if b"org.freedesktop.secrets" not in said:
            self.broken.append("the session's bus was not heard")
        log = self.home / "python.log"
        if not log.exists() or log.read_bytes().count(b"somebody listens") < len(_PROCESSES):
            self.broken.append("the loggers of some process were not heard")

    def report(self) -> dict[str, object]:
        return {
            "canaries": len(self.leaks.canaries),
            "scenes": self.scenes,
            "seconds": round(time.time() - self.began, 1),
            "looked_at": dict(sorted(self.leaks.looked.items())),
            "found": [self._bare(line) for line in self.leaks.found[:40]],
            "broken": self.broken,
        }

    def _bare(self, line: str) -> str:
        """A report is no place for a canary either."""
        for canary in self.leaks.canaries:
            line = line.replace(canary.word, "CANARY")
        return line

    @contextmanager
    def _at_x(self) -> Generator[FakeX]:
        patch = pytest.MonkeyPatch()
        authority = Authority(self.beside)
        self._roots = authority.roots
        try:
            with standing_for_x(authority.certificate(), patch) as fake:
                self._port = int(socket.getaddrinfo("api.x.com", 443)[0][4][1])
                fake.says(200, {"data": {"id": "2244994945", "username": "CanaryAtX", "name": "Canary", "text": "x"}})
                _, access, refresh = (token.word for token in self.tokens)
                pair = {"token_type": "bearer", "access_token": access, "refresh_token": refresh}
                fake.says_at(_ISSUE, 200, pair | {"expires_in": _SOON_OVER_S, "scope": " ".join(SCOPES)})
                fake.says_at(_REVOKE, 200, {"revoked": True})
                yield fake
        finally:
            patch.undo()

    def _surround(self, desktop: Desktop) -> None:
        opener = self.home / "bin" / "xdg-open"
        opener.parent.mkdir()
        opener.write_text(f'#!/bin/sh\necho "$@" >> {self.home}/opened.log\n')
        opener.chmod(0o755)
        self.surroundings |= {
            "PYTHONPATH": os.pathsep.join((str(Path(__file__).with_name("hook")), str(ROOT))),
            "PATH": f"{opener.parent}{os.pathsep}{desktop.environment['PATH']}",
            "TMPDIR": str(self.home / "tmp"),
            "CANARY_LOG": str(self.home / "python.log"),
            "CANARY_ROOTS": str(self._roots),
            "CANARY_X": str(self._port),
            "CANARY_HELD": str(self._words),
            "CANARY_FAULTS": "drop_after no_credit",
            "SSLKEYLOGFILE": str(self.home / "keys.log"),
            "QT_LOGGING_RULES": TALK,
            "PYTHONFAULTHANDLER": "1",
        }

    def start(self, desktop: Desktop, *arguments: str, **more: str) -> subprocess.Popen[bytes]:
        """Start the window where core files may be as large as they like, its words for nobody kept in a file."""
        least, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (most, most))
        try:
            with (self.home / "stderr.log").open("ab") as told:
                command: list[str | Path] = [sys.executable, "-m", "composer", *arguments]
                program = desktop.start(command, told=told, cwd=self.work, **self.surroundings, **more)
        finally:
            resource.setrlimit(resource.RLIMIT_CORE, (least, most))
        self.processes.follow(program.pid)
        return program

    def _window(self, desktop: Desktop, scenes: tuple[str, ...], keeper: Keeper) -> None:
        program = self.start(desktop)
        code, opened = self.tokens[0], self.home / "opened.log"
        route = Around(desktop, self.person, self.given, self.passphrase, lambda word: self._again(desktop, word))
        route.browser, route.keeper, route.shown_once = Browser(opened, code), keeper, self.leaks.add
        route.find("text", EDITOR)
        desktop.activate()
        for name in scenes:
            self._scene(name, desktop, partial(self._tried, name, route))
        self._scene("locked", desktop, lambda: self._locked(desktop, route, program.pid))
        self._scene("unlocked", desktop, route.unlocked)
        self._scene("crashed", desktop, lambda: self._crashed(desktop, program))
        self.start(desktop)
        self._scene("recovered", desktop, lambda: self._recovered(route))

    def _office(self, desktop: Desktop, scenes: tuple[str, ...]) -> None:
        """Once more, at an institution, on a desktop that has more to offer."""
        bus = desktop.environment["DBUS_SESSION_BUS_ADDRESS"]
        with brought(self.beside, self.home / "bin", self.person, bus) as round_it:
            program = self.start(desktop, **round_it.environment)
            route = Office(desktop, self.person, self.given, self.passphrase, partial(self._again, desktop))
            route.brought = round_it
            route.find("text", EDITOR)
            desktop.activate()
            for name in scenes:
                self._scene(name, desktop, partial(self._tried, name, route))
            address = round_it.method.address
            self._scene("locked there", desktop, lambda: self._locked(desktop, route, program.pid, address))
            self._scene("unlocked there", desktop, route.unlocked)
            desktop.activate()
            route.key("ctrl+q")
            desktop.wait_ended(60)

    def _tried(self, name: str, route: Around) -> None:
        """Play a scene; one that cannot be played is told, and the others are played all the same."""
        try:
            getattr(route, name)()
        except (AssertionError, pytest.fail.Exception, subprocess.TimeoutExpired) as error:
            self.broken.append(f"the scene {name} was not played to its end")
            self.said(self._bare(str(error))[-4_000:])
            route.key("Escape", "Escape", "Escape", "ctrl+1")

    def _again(self, desktop: Desktop, word: str) -> None:
        """Start the program once more: it hands its word to the one that runs, and ends."""
        again = self.start(desktop, word)
        again.wait(timeout=120)
        desktop.forget(again)

    def _recovered(self, route: Route) -> None:
        route.find("text", EDITOR, self.person.word)
        route.desktop.activate()
        route.key("ctrl+q")
        route.desktop.wait_ended(60)

    def _scene(self, name: str, desktop: Desktop, act: Callable[[], None]) -> None:
        """Play a scene and look: at the titles while it is on screen, at the files behind it."""
        act()
        self.leaks.looked["window titles"] = self.leaks.looked.get("window titles", 0) + 1
        if watch.titled(desktop, self.person):
            self.leaks.found.append(f"window titles: in the scene {name}")
        self._told(name)

    def _told(self, scene: str) -> None:
        self.look_at_files(scene)
        self.scenes.append(scene)
        self.said(f"{scene}: {len(self.leaks.found)} found")

    def _locked(self, desktop: Desktop, route: Route, pid: int, method: str = "") -> None:
        """Lock, and read all that can be read then; also on the bus, at this address, of an input `method`."""
        told = route.locked()
        until = time.monotonic() + 10
        address = watch.accessibility_bus(desktop.environment)
        bus = Bus(desktop.environment, self.beside / "accessibility.pcap", address)
        composed = Bus(desktop.environment, self.beside / "method.pcap", method) if method else None
        route.while_locked()
        look_into_values(self.leaks, pid, self._words)
        while any(self.person.word in words for one in desktop.pasted() for words in one.values()):
            if time.monotonic() > until:
                break
        for name, one in zip(("clipboard", "primary selection"), desktop.pasted(), strict=True):
            self.leaks.look("selections", name, " ".join(one.values()).encode())
        self.leaks.look("accessibility while locked", "the tree", "\n".join(told).encode())
        read = [f"{node.name} {node.text} {node.description}" for node in desktop.nodes()]
        self.leaks.look("accessibility while locked", "the tree, read again", "\n".join(read).encode())
        self.leaks.look("accessibility while locked", "its bus", bus.stop())
        if composed is not None:
            self._composed(composed.stop())

    def _composed(self, said: bytes) -> None:
        """Look at what an input method was told while locked; nothing at all would mean that nobody listened."""
        self.leaks.look("input method while locked", "its bus", said)
        if b"org.freedesktop.IBus" not in said:
            self.broken.append("the input method's bus was not heard")

    def _crashed(self, desktop: Desktop, program: subprocess.Popen[bytes]) -> None:
        """A fault in a library, in the window and in each process it has started."""
        family = sorted(self.processes.family())
        for pid in family:
            limits = Path(f"/proc/{pid}/limits").read_text() if Path(f"/proc/{pid}").exists() else ""
            if limits and "Max core file size        0 " not in limits:
                self.broken.append("a process may leave a core file")
        watch.abort(family)
        program.wait(timeout=60)
        desktop.forget(program)
        found = watch.cores((self.folder, Path.cwd()))
        self.leaks.looked["core files"] = len(family)
        self.broken += [f"a core file: {path.name}" for path in found]

    # -- looking

    def look_at_files(self, when: str) -> None:
        before = len(self.leaks.found)
        self.leaks.look_into("files", self.home)
        self.leaks.found[before:] = [f"{line} ({when})" for line in self.leaks.found[before:]]
