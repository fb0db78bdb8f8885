"""Pictures of another file come as if dropped on the window: cleaned and read here, whatever the file says of them."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from composer.audit.trail import AuditTrail
from composer.backstage import STEPS
from composer.base.errors import GateRefusedError, VignetteError
from composer.base.progress import Progress
from composer.drafts.picture import Attached, Picture, Taken
from composer.drafts.picture_store import PictureStore
from composer.drafts.store import DraftStore
from composer.flow.merging import Merged
from composer.flow.safety import SafetyDesk
from composer.guard.gate import Confirmation, Gate
from composer.guard.reading import CONFIRMED, DICOM, Box, Reading
from composer.guard.report import Report, Verdict
from composer.guard.submission import AccountKind, Submission
from composer.media.studio import Studio
from composer.vault import recovery
from composer.vault.database import Database
from composer.vault.keys import STORE_KEY
from composer.vault.locker import Locker
from composer.vault.wrap import Cost, Pieces
from tests.conftest import FakeClock, FakeTrail
from tests.drawer import Drawer, let_in
from tests.media import made

KEY = bytes(range(32))
WORDS = "a quiet heron at dusk"
CANARY = made.CANARY.encode()
READ = Reading("tesseract-9.9.9")


class Side:
    """One computer: a store on the disk and what brings exports in."""

    def __init__(self, folder: Path, studio: Callable[[], Studio] = Studio) -> None:
        folder.mkdir()
        self.clock, self.db = FakeClock(), Database.open(folder / "store.db", KEY, STEPS)
        self.drafts, self.pictures = DraftStore(self.db, self.clock), PictureStore(self.db, self.clock)
        trail = AuditTrail(self.db, self.clock, KEY)
        locker = Locker(Drawer())
        locker.set(STORE_KEY, KEY.hex())
        names = (STORE_KEY,)
        self.locker, self.store = locker, folder / "store.db"
        self.desk = SafetyDesk(self.db, locker, self.store, STEPS, names, trail, self.clock, studio)

    def show(self, draft_id: str, data: bytes, reading: Reading = READ) -> str:
        """Have a draft show these bytes as if they had been cleaned and read; return their digest."""
        digest = hashlib.sha256(data).hexdigest()
        picture = Picture(digest, "jpeg", 640, 480, len(data), len(data), (), 0, b"forged", reading)
        self.drafts.save(draft_id, ("A pearl",), "practice", Verdict.CLEAR)
        self.pictures.add(Taken(picture, data))
        self.pictures.attach(draft_id, ((Attached(picture, "A red disc"),),))
        return digest

    def shown(self, draft_id: str = "d") -> Attached:
        return self.pictures.gallery(draft_id)[0][0]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    let_in(monkeypatch)
    make = Pieces.new
    monkeypatch.setattr(Pieces, "new", lambda words: make(words, Cost(memory_kib=64, rounds=1, lanes=1)))


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Side]:
    side = Side(tmp_path / "there")
    yield side
    side.db.close()


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Side]:
    side = Side(tmp_path / "here")
    yield side
    side.db.close()


def moved(there: Side, here: Side, folder: Path, words: str = "", progress: Progress | None = None) -> Merged:
    file = folder / "export"
    there.desk.export(file, words or None, Progress())
    return here.desk.take_in(file, words, progress or Progress())


@pytest.mark.parametrize("words", ["", WORDS])
def test_a_photograph_with_its_place_comes_clean_and_read_here(
    there: Side, here: Side, tmp_path: Path, words: str
) -> None:
    raw = there.show("d", made.loaded_jpeg())

    told = moved(there, here, tmp_path, words)

    one = here.shown()
    data = here.pictures.data(one.picture.digest)
    assert told.pictures_lost == 0
    assert one.picture.digest != raw
    assert data is not None
    assert CANARY not in data
    assert not Image.open(io.BytesIO(data)).getexif()
    assert here.db.rows("SELECT digest FROM pictures") == [(one.picture.digest,)]
    assert one.alt_text == "A red disc"
    assert one.picture.reading.reader != READ.reader
    assert "place" in one.picture.hidden
    assert Image.open(io.BytesIO(one.picture.small)).size == (360, 270)


@pytest.mark.parametrize("words", ["", WORDS])
def test_what_another_file_calls_looked_through_waits_for_its_author_here(
    there: Side, here: Side, tmp_path: Path, words: str
) -> None:
    """A DICOM's pixels count as unread however often they are saved; nobody's word travels with a file."""
    there.show("d", made.saved(made.drawn(), "PNG"), Reading(CONFIRMED, likely=DICOM, faces=(Box(1, 1, 9, 9),)))

    moved(there, here, tmp_path, words)

    one = here.shown()
    assert one.picture.reading == replace(one.picture.reading, reader="", likely=DICOM, faces=(Box(1, 1, 9, 9),))
    submission = Submission("practice", AccountKind.PRACTICE, ("A pearl",), media=((one.media,),))
    gate = Gate(KEY, here.clock, FakeTrail(), here.pictures.reading)
    report = Report(submission.digest, Verdict.CLEAR, (), (), (), "guard", "profile")
    with pytest.raises(GateRefusedError, match=r"gate\.media"):
        gate.approve(submission, report, Confirmation(submission.digest, ()))


def test_a_clean_picture_keeps_its_bytes_and_not_what_the_file_says_of_it(
    there: Side, here: Side, tmp_path: Path
) -> None:
    clean = Studio().take(made.saved(made.drawn(), "PNG"))
    digest = there.show("d", clean.data)

    moved(there, here, tmp_path)

    assert here.shown().picture.digest == digest
    assert here.pictures.data(digest) == clean.data
    assert here.shown().picture.kind == "png"
    assert here.shown().picture.small == clean.picture.small
    assert here.shown().picture.reading == clean.picture.reading


def test_what_cannot_be_opened_stays_behind_and_is_counted(there: Side, here: Side, tmp_path: Path) -> None:
    there.show("d", b"no picture at all")
    there.show("e", made.loaded_png())
    there.db.execute(
        "UPDATE pictures SET data = x'00' WHERE digest IN (SELECT digest FROM attachments WHERE draft_id = 'e')"
    )
    there.show("f", made.saved(made.drawn(), "PNG"))

    told = moved(there, here, tmp_path)

    assert (told.drafts, told.pictures_lost) == (3, 2)
    assert [here.pictures.gallery(name) for name in ("d", "e")] == [(), ()]
    assert here.shown("f").alt_text == "A red disc"
    assert len(here.db.rows("SELECT digest FROM pictures")) == 1


def test_what_is_here_already_is_not_read_again_and_stays_as_it_is(there: Side, here: Side, tmp_path: Path) -> None:
    clean = Studio().take(made.saved(made.drawn(), "PNG"))
    here.pictures.add(clean)
    there.show("d", clean.data, Reading("somebody", "nothing here"))

    moved(there, here, tmp_path)

    assert here.shown().picture == clean.picture


def test_a_picture_that_no_draft_shows_does_not_come(there: Side, here: Side, tmp_path: Path) -> None:
    there.show("d", made.loaded_jpeg())
    there.pictures.attach("d", ())

    moved(there, here, tmp_path)

    assert here.db.rows("SELECT 1 FROM pictures") == []


def test_asked_to_end_it_ends_the_process_and_changes_nothing(there: Side, tmp_path: Path) -> None:
    progress = Progress()

    class Asked(Studio):
        def change(self, *args: object, **how: object) -> Taken:
            progress.stop()
            return super().change(*args, **how)  # type: ignore[arg-type]

    here = Side(tmp_path / "here", Asked)
    there.show("d", made.loaded_jpeg())

    with pytest.raises(VignetteError, match=r"safety\.stopped"):
        moved(there, here, tmp_path, progress=progress)

    assert here.drafts.list() == ()
    assert here.db.rows("SELECT 1 FROM pictures") == []
    here.db.close()


def test_what_the_check_is_said_to_have_found_stays_behind(there: Side, here: Side, tmp_path: Path) -> None:
    there.show("d", made.saved(made.drawn(), "PNG"))
    there.db.execute(
        "INSERT INTO archive_posts (post_id, words, created_at, in_reply_to, verdict, looked_by, dealt_at)"
        " VALUES ('1', 'An old post', '2020-01-01T00:00:00Z', '', 'clear', '1', '2020-01-02T00:00:00Z')"
    )

    moved(there, here, tmp_path)

    assert here.db.rows("SELECT verdict FROM drafts") == [(None,)]
    assert here.db.rows("SELECT words, verdict, looked_by, dealt_at FROM archive_posts") == [
        ("An old post", "", "", "")
    ]


def test_a_file_may_be_written_by_hand(there: Side, here: Side, tmp_path: Path) -> None:
    """The numbers that describe a picture are this program's own, too."""
    there.show("d", made.loaded_jpeg())
    there.db.execute("UPDATE pictures SET facts = ?", (json.dumps({"kind": "mp4"}),))

    moved(there, here, tmp_path)

    assert (here.shown().picture.kind, here.shown().picture.width) == ("jpeg", 640)


def test_of_a_backup_that_a_secret_opens_pictures_are_cleaned_and_read_here(
    there: Side, here: Side, tmp_path: Path
) -> None:
    """Whoever made the backup knows its secret: the word of the file counts for nothing."""
    raw = there.show("d", made.loaded_jpeg(), Reading(CONFIRMED, likely=DICOM))
    there.show("e", b"no picture at all")
    code = recovery.make(there.store, {STORE_KEY: KEY.hex()}, alone=True)
    recovery.settle(there.store)
    there.desk.back_up(tmp_path / "b", Progress())

    told = here.desk.restore(tmp_path / "b", code, Progress())

    one = here.shown()
    data = here.pictures.data(one.picture.digest)
    assert (told.drafts, told.pictures_again, told.pictures_lost) == (2, 1, 1)
    assert data is not None
    assert one.picture.digest != raw
    assert CANARY not in data
    assert one.picture.reading.reader != CONFIRMED
    assert here.pictures.gallery("e") == ()


def test_of_a_backup_that_only_this_computer_could_make_pictures_come_as_they_are(there: Side, tmp_path: Path) -> None:
    clean = Studio().take(made.saved(made.drawn(), "JPEG"))
    digest = there.show("d", clean.data, Reading(CONFIRMED, faces=(Box(1, 1, 9, 9),)))
    there.desk.back_up(tmp_path / "b", Progress())
    there.drafts.throw("d")
    there.drafts.delete_for_good(("d",))
    there.pictures.tidy(())

    told = there.desk.restore(tmp_path / "b", "", Progress())

    assert (told.drafts, told.pictures_again, told.pictures_lost) == (1, 0, 0)
    assert there.shown().picture.digest == digest
    assert there.shown().picture.reading == Reading(CONFIRMED, faces=(Box(1, 1, 9, 9),))
