"""Half a gigabyte uploaded to the practice service: its memory, a broken line, a kill, and how soon it stops.

Run by `make reliability`: the real outbox, gate and uploader over real HTTP, with bytes made up as they are read.
"""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

from reports import keep, options

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from composer.outbox.item import State  # noqa: E402 - the checkout's own, wherever it is started from
from composer.posting.practice.faults import Fault  # noqa: E402
from composer.posting.practice.server import PracticeServer  # noqa: E402
from tests.conftest import FakeClock  # noqa: E402
from tests.outbox.darkroom import Darkroom, MadeUp  # noqa: E402
from tests.outbox.fuse import Killed  # noqa: E402

MIB = 1024 * 1024
MEMORY_GOAL_MIB, STOP_GOAL_S = 64.0, 0.5


def resident(line: str) -> float:
    """Return a line of the kernel's account of this process's memory, in MiB."""
    for told in Path("/proc/self/status").read_text("ascii").splitlines():
        if told.startswith(line + ":"):
            return int(told.split()[1]) / 1024
    raise OSError("the kernel tells no memory here")


def whole(room: Darkroom, size: int) -> dict[str, object]:
    """Upload one film, with a line that breaks and a process that is killed on the way; return the figures."""
    film = MadeUp(size, 1)
    media = room.film(film)
    item = room.add("A film, made up.", media=((media,),))
    before = resident("VmRSS")
    Path("/proc/self/clear_refs").write_text("5", "ascii")  # the high-water mark begins anew
    room.fuse.left = 300
    began, kills, broken = time.monotonic(), 0, 2
    room.server.faults.plan(Fault.DROP_AFTER, where="/append", times=broken)
    while room.store.get(item.item_id).state is not State.SENT:
        try:
            room.run()
            room.clock.forward(31)
        except Killed:
            kills += 1
            room.start()
            room.server.faults.plan(Fault.DROP_BEFORE, where="/append", times=4)  # so long that it has to wait
            broken += 4
    while room.server.faults.next_for("POST", "/append") is not None:
        broken -= 1
    (kept,) = [one for one in room.server.state.media.all() if one.digest == media.digest]
    (post,) = [one for one in room.server.state.posts() if one.media_ids == (kept.media_id,)]
    return {
        "bytes": size,
        "segments": len(kept.sums),
        "seconds": round(time.monotonic() - began, 1),
        "memory_growth_mib": round(resident("VmHWM") - before, 1),
        "line_broken": broken,
        "killed": kills,
        "uploads_opened": len(room.server.state.media.all()),
        "posts": len([one for one in room.server.state.posts() if one.text == post.text]),
        "arrived_whole": True,
    }


def stopped(room: Darkroom, size: int, times: int) -> dict[str, object]:
    """Stop uploads in the middle of a request that is not answered; return how long each took to end."""
    took: list[float] = []
    for number in range(times):
        room.server.faults.clear()
        item = room.add(f"A film to be stopped {number}.", media=((room.film(MadeUp(size, 2 + number)),),))
        room.server.faults.plan(Fault.SLOW, where="/append", seconds=30.0)
        thread = threading.Thread(target=room.uploads.upload_next)
        thread.start()
        while thread.is_alive() and not any(
            one.stage == "open" and one.received for one in room.server.state.media.all()
        ):
            time.sleep(0.005)
        began = time.monotonic()
        room.store.take_back(item.item_id)
        room.uploads.cancel(item.item_id)
        thread.join()
        took.append(time.monotonic() - began)
        room.server.state.media.expire_all()
    return {"stops": times, "longest_s": round(max(took), 3), "left_in_outbox": len(room.waiting())}


def in_the_middle(room: Darkroom) -> bool:
    """Tell whether the service has a segment, and has not answered."""
    return any(one.stage == "open" and one.received for one in room.server.state.media.all())


def main(argv: list[str]) -> int:
    parser = options(__doc__, "uploads")
    parser.add_argument("--mib", type=int, default=512, help="the size of the film")
    parser.add_argument("--stops", type=int, default=12, help="how many are stopped; the service takes 16 at a time")
    asked = parser.parse_args(argv)

    clock = FakeClock()
    server = PracticeServer(clock)
    room = Darkroom(server, clock)
    warm = MadeUp(2 * MIB, 0)
    room.add("A short film first.", media=((room.film(warm),),))
    room.run()
    server.state.media.expire_all()
    told = {"film": whole(room, asked.mib * MIB), "stopped": stopped(room, 4 * MIB, asked.stops)}
    server.stop()
    keep(told, asked.report)
    film, ends = told["film"], told["stopped"]
    good = film["memory_growth_mib"] <= MEMORY_GOAL_MIB and film["posts"] == 1 and film["uploads_opened"] == 1
    return 0 if good and ends["longest_s"] <= STOP_GOAL_S and ends["left_in_outbox"] == 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
