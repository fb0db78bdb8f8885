"""What an institution has turned off of exports is not written, whoever asks."""

from __future__ import annotations

from pathlib import Path

import pytest

from composer.backstage import STEPS
from composer.base.errors import StoreError
from composer.base.progress import Progress
from composer.flow.safety import SafetyDesk
from composer.media.studio import Studio
from composer.policy.policy import Feature, Policy, broken
from composer.vault.database import Database
from composer.vault.locker import Locker
from tests.conftest import FakeClock, FakeTrail
from tests.drawer import Drawer, let_in

OFF = "policy.off_"


@pytest.mark.parametrize(
    ("policy", "plain", "sealed"),
    [
        (Policy(), "", ""),
        (Policy(disabled=frozenset({Feature.PLAIN_EXPORTS})), OFF + "plain_exports", ""),
        (Policy(disabled=frozenset({Feature.EXPORTS})), OFF + "exports", OFF + "exports"),
        (broken("policy.key"), OFF + "exports", OFF + "exports"),
    ],
)
def test_only_what_is_allowed_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, policy: Policy, plain: str, sealed: str
) -> None:
    let_in(monkeypatch)
    db = Database.open(tmp_path / "store.db", bytes(32), STEPS)
    trail, store = FakeTrail(), tmp_path / "store.db"
    desk = SafetyDesk(db, Locker(Drawer()), store, STEPS, (), trail, FakeClock(), Studio, lambda: policy)  # type: ignore[arg-type]
    for passphrase, code in ((None, plain), ("long quiet corridor", sealed)):
        target = tmp_path / f"{passphrase is None}.file"
        if code:
            with pytest.raises(StoreError) as caught:
                desk.export(target, passphrase, Progress())
            assert caught.value.code == code
        else:
            desk.export(target, passphrase, Progress())
        assert target.exists() == (not code)
    db.close()
