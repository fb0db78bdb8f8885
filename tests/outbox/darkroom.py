"""Posts with pictures: the real store, gate, outbox and uploader, the practice service over HTTP, and a fuse.

The fuse burns at each commit and at each edge of each request; where it ends, the process does.
"""

from __future__ import annotations

import hashlib
import random

from composer.audit.trail import MIGRATIONS as AUDIT
from composer.audit.trail import AuditTrail
from composer.drafts.picture import Picture, Taken
from composer.drafts.picture_store import MIGRATIONS as PICTURES
from composer.drafts.picture_store import PictureStore
from composer.guard.author import AuthorProfile
from composer.guard.gate import Gate
from composer.guard.reading import Reading
from composer.guard.submission import AccountKind, Media, Submission
from composer.outbox.account import Account
from composer.outbox.authority import Authority
from composer.outbox.item import OutboxItem, State
from composer.outbox.publisher import MediaSource
from composer.outbox.queue import SendQueue
from composer.outbox.second_look import SecondLook
from composer.outbox.store import MIGRATIONS as OUTBOX
from composer.outbox.store import OutboxStore
from composer.outbox.upload_queue import UploadQueue
from composer.posting.client import FixedBearer
from composer.posting.practice.server import PracticeServer
from composer.posting.service import Patience, Service
from composer.posting.upload import XUploader
from tests.conftest import FakeClock
from tests.fakes import WordGuard
from tests.outbox.fuse import Fuse, FusedDatabase, FusedLine

_BLOCK = 64 * 1024
FILMED = Reading(reader="made-up/1")
KEY = bytes(32)
ACCOUNT = Account("practice", AccountKind.PRACTICE, "practice", "Practice", "1000000000000000001")


def drawn(seed: int = 1, size: int = 700_000) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + random.Random(seed).randbytes(size)


class MadeUp:
    """The bytes of a film that nobody filmed: made up as they are read, each block by its number, and kept nowhere."""

    def __init__(self, size: int, seed: int) -> None:
        self.size, self.largest_read = size, 0
        self._seed = seed

    def read(self, start: int, size: int) -> bytes:
        self.largest_read = max(self.largest_read, size)
        first, last = start // _BLOCK, (start + size - 1) // _BLOCK
        made = b"".join(self._block(number) for number in range(first, last + 1))
        return made[start - first * _BLOCK :][:size]

    @property
    def digest(self) -> str:
        whole = hashlib.sha256()
        for start in range(0, self.size, _BLOCK):
            whole.update(self.read(start, min(_BLOCK, self.size - start)))
        return whole.hexdigest()

    def _block(self, number: int) -> bytes:
        if number == 0:
            return (b"\0\0\0\x18ftypmp42" + bytes((self._seed,)) * _BLOCK)[:_BLOCK]
        return (self._seed * 1_000_003 + number).to_bytes(8, "big") * (_BLOCK // 8)


class Darkroom:
    """All of it, and the processes that come and go on one store."""

    def __init__(self, server: PracticeServer, clock: FakeClock) -> None:
        self.server, self.clock = server, clock
        self.handle = server.start()
        self.fuse = Fuse()
        FusedDatabase.fuse = self.fuse
        steps = {"outbox": OUTBOX, "audit": AUDIT, "pictures": PICTURES}
        self.db = FusedDatabase.open(None, KEY, steps)
        self.pictures = PictureStore(self.db, clock)
        self.trail = AuditTrail(self.db, clock, KEY)
        self.guard = WordGuard()
        self.films: dict[str, MadeUp] = {}
        self.gate = Gate(self.db.secret("gate"), clock, self.trail, self._reading)
        self.lines: list[FusedLine] = []
        self.pauses: list[float] = []
        self.start()

    def start(self) -> None:
        """Another process begins on the same store."""
        self.fuse.dead, self.fuse.left = False, -1
        self.store = OutboxStore(self.db, self.clock, self.gate, self.trail)
        self.authority = Authority(self.gate, self.store)
        line, publisher = self._line(), self._line()
        uploader = XUploader(ACCOUNT, line, self.authority, self.clock, pause=lambda s, _enough: self.pauses.append(s))
        profile = AuthorProfile()
        second = SecondLook(self.store, self.gate, self.guard, lambda _: profile, self.trail, self.clock)
        self.uploads = UploadQueue(self.store, second, lambda _: uploader, self._source, self.trail, self.clock)
        self.queue = SendQueue(
            self.store, self.gate, self.guard, lambda _: profile, lambda _: publisher, self.trail, self.clock
        )
        self.store.recover()

    def _line(self) -> FusedLine:
        service, bearer = Service(self.handle.base_url), FixedBearer(self.handle.bearer)
        line = FusedLine(ACCOUNT, self.authority, self.clock, service, bearer=bearer, patience=Patience(2.0, 10.0))
        line.fuse = self.fuse
        self.lines.append(line)
        return line

    def picture(self, data: bytes, alt: str = "A drawn square", reader: str = "test/1") -> Media:
        """Keep a picture as the darkroom of the program does, and return what of it is submitted."""
        reading = Reading(reader=reader)
        digest = hashlib.sha256(data).hexdigest()
        picture = Picture(digest, "png", 8, 8, len(data), len(data), (), 0, b"", reading)
        self.pictures.add(Taken(picture, data))
        return Media.of(digest, picture.file_name, alt, reading)

    def film(self, made: MadeUp) -> Media:
        """Let a film count as kept and read, and return what of it is submitted."""
        digest = made.digest
        self.films[digest] = made
        return Media.of(digest, "video.mp4", "A film, made up", FILMED)

    def _reading(self, digest: str) -> Reading | None:
        return FILMED if digest in self.films else self.pictures.reading(digest)

    def _source(self, digest: str) -> MediaSource | None:
        return self.films.get(digest) or self.pictures.source(digest)

    def waiting(self) -> tuple[OutboxItem, ...]:
        """Return what is not out."""
        return tuple(item for item in self.store.items() if item.state is not State.SENT)

    def add(self, *parts: str, media: tuple[tuple[Media, ...], ...] = ()) -> OutboxItem:
        """Put a submission into the outbox the regular way."""
        self.clock.forward(0.001)
        submission = Submission("practice", AccountKind.PRACTICE, parts, media)
        approval = self.gate.approve(submission, self.guard.check(submission, AuthorProfile()))
        return self.store.add(submission, approval, self.clock.now(), "d" * 32)

    def run(self) -> None:
        """Upload and send until nothing is left to do at this moment."""
        for _ in range(50):
            if self.uploads.upload_next() is None and self.queue.send_next() is None:
                return
        raise AssertionError("it never ends")

    def run_on(self) -> None:
        """Go on as a program does, and an author who looks and tells the truth."""
        for _ in range(20):
            self.run()
            items = self.store.items()
            if all(item.state is State.SENT for item in items):
                return
            self.clock.forward(31)
            for item in items:
                if item.state is State.UNKNOWN:
                    self.queue.send_again(item.item_id)
        raise AssertionError("it never gets out")

    def close(self) -> None:
        assert self.trail.verify() is None
        self.db.close()
        for line in self.lines:
            line.close()
