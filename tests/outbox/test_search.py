"""Searching the outbox and what was sent; an outbox of the first version comes up whole and is found."""

from __future__ import annotations

from pathlib import Path

from composer.base.clock import to_stamp
from composer.outbox.item import State
from composer.outbox.tables import MIGRATIONS
from composer.text.seek import words_of
from composer.vault.database import Database
from tests.effort import effort
from tests.outbox.bench import KEY, STEPS, Bench


def test_what_waits_and_what_was_sent_is_found_by_its_words(bench: Bench) -> None:
    sent = bench.add("Potassium first", "then sodium")
    bench.send_all()
    waits = bench.add("Potassium again", wait_s=60)

    hits = bench.store.find(words_of("potass"))

    assert [hit.item.item_id for hit in hits] == [waits.item_id, sent.item_id]
    assert hits[1].item.state is State.SENT
    assert [span.of(hits[0].words.text) for span in hits[0].words.spans] == ["Potass"]
    assert [hit.item.item_id for hit in bench.store.find(words_of("SODIUM"))] == [sent.item_id]


def test_what_was_taken_back_is_in_no_index(bench: Bench) -> None:
    item = bench.add("Qzebulonx", wait_s=60)
    bench.store.take_back(item.item_id)

    assert bench.store.find(words_of("qzebulonx")) == ()
    blocks = [bytes(row[0]) for row in bench.db.rows("SELECT block FROM outbox_search_data")]
    assert not any(b"ebulon" in block for block in blocks)


def test_an_outbox_of_the_first_version_is_whole_and_found(tmp_path: Path) -> None:
    now = Bench()
    item = now.add("Potassium", "second", wait_s=60)
    old = Database.open(tmp_path / "store.db", KEY, STEPS | {"outbox": MIGRATIONS[:1]})
    for table in ("outbox_items", "outbox_parts"):
        names = [str(row[1]) for row in old.rows(f"SELECT * FROM pragma_table_info('{table}')")]
        for row in now.db.rows(f"SELECT {', '.join(names)} FROM {table}"):
            old.execute(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(row))})", row)
    old.close()
    now.db.close()

    new = Bench(Database.open(tmp_path / "store.db", KEY, STEPS))

    assert new.store.items() == (item,)
    assert [hit.item.item_id for hit in new.store.find(words_of("pot"))] == [item.item_id]
    new.store.take_back(item.item_id)
    assert new.store.find(words_of("pot")) == ()
    assert new.db.check() == ()
    new.db.close()


def test_thousands_of_sent_posts_do_not_slow_down_the_reading_of_the_outbox() -> None:
    """What is settled is read once: from then on a reading costs a small part of the first one."""
    bench = Bench()
    with bench.db.transaction():
        items = [bench.add(f"Post {number}") for number in range(2_000)]
        bench.db.execute("UPDATE outbox_parts SET state = 'sent'")
        bench.db.execute("UPDATE outbox_items SET state = 'sent'")
    waits = bench.add("Waits", wait_s=60)
    first = effort(bench.store.items)
    again = effort(bench.store.items, 5)
    read = bench.store.items()

    assert [item.item_id for item in read] == [item.item_id for item in (*items, waits)]
    assert read[0].state is State.SENT
    assert again * 4 < first


def test_what_is_settled_is_read_anew_once_it_changed(bench: Bench) -> None:
    item = bench.add("one", "two")
    bench.store.items()
    bench.send_all()
    assert bench.store.items()[0].state is State.SENT
    bench.clock.forward(1)
    bench.db.execute("UPDATE outbox_items SET updated_at = ?, error_code = 'x'", (to_stamp(bench.clock.now()),))

    assert bench.store.items()[0].error_code == "x"
    assert bench.store.items()[0].item_id == item.item_id
