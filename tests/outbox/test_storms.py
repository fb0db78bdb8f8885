"""A hundred schedules of faults against the practice service: nothing is out twice, nothing is lost, no doubt hides.

`make reliability` runs ten thousand.
"""

from __future__ import annotations

from tests.outbox.storm import Season

RUNS = 100


def test_in_a_hundred_storms_nothing_goes_out_twice_and_nothing_is_lost() -> None:
    season = Season()
    season.run(range(RUNS))

    assert season.broken == []
    assert season.schedules == RUNS
    reached = {name for name, count in season.counts.items() if count}
    assert {"kills", "second_programs", "found", "author_did_not_see_it"} <= reached
    assert {"sent_to_sent", "sent_to_unknown", "sent_to_not_sent", "sent_to_queued", "sent_to_partly"} <= reached
    assert set(season.kill_points) >= {"before a commit", "after a commit", "before a request", "after a request"}
