"""What is written at a place of the author's choice is there whole, or what stood there stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from composer.base.errors import VignetteError
from composer.flow.writing import write_whole


def test_a_text_takes_an_older_ones_place_as_it_is(tmp_path: Path) -> None:
    target = tmp_path / "log.csv"
    target.write_text("older", "utf-8")

    write_whole(target, "row\r\nrów\n", "audit.not_written")

    assert target.read_bytes() == "row\r\nrów\n".encode()
    assert list(tmp_path.iterdir()) == [target]


def test_where_it_cannot_be_written_nothing_is_left_behind(tmp_path: Path) -> None:
    target = tmp_path / "a folder"
    (target / "with something in it").mkdir(parents=True)

    with pytest.raises(VignetteError) as told:
        write_whole(target, "row", "audit.not_written")

    assert told.value.code == "audit.not_written"
    assert list(tmp_path.iterdir()) == [target]
