"""Whatever is wrong with the store or its key, one sentence says that and no other, and names what can be done."""

from __future__ import annotations

import pytest

from composer.flow import wording

WRONG = (
    "store.wrong_key", "store.key_missing", "store.gone", "store.foreign", "store.damaged", "store.newer", "store.busy",
    "store.read_only", "store.full", "store.sqlite_old", "store.failed",
    "keyring.locked", "keyring.missing", "keyring.refused", "keyring.failed",
)  # fmt: skip


def test_no_two_of_them_are_told_alike() -> None:
    told = [wording.error(code, {}).text for code in WRONG]

    assert len(set(told)) == len(WRONG)
    assert wording.error("other", {}).text not in told


@pytest.mark.parametrize("code", WRONG)
def test_each_names_a_way_out_and_none_deletes_anything(code: str) -> None:
    told = wording.error(code, {})

    assert told.button in {"Try again", "Write without keeping"}
    assert "delete" not in told.text.replace("Nothing was deleted", "").lower()
