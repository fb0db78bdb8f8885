"""The author's profile under an institution's policy: strict while that holds, the author's own choice afterwards."""

from __future__ import annotations

from composer.drafts.author_shelf import Shelf
from composer.guard.author import STANDARD, STRICT, AuthorProfile
from composer.policy.policy import Policy
from composer.vault.database import Database


def test_the_strict_level_holds_as_long_as_the_institution_wants_it_and_leaves_the_choice_alone() -> None:
    db, rules = Database.open(None, bytes(32), {}), [Policy()]
    shelf = Shelf(db, lambda: rules[0])
    shelf.put(AuthorProfile(city="Harrowmere", strictness=STANDARD))
    rules[0] = Policy(strict=True)

    assert shelf.get() == AuthorProfile(city="Harrowmere", strictness=STRICT)
    shelf.put(AuthorProfile(city="Lakeside", strictness=STRICT))
    assert shelf.get() == AuthorProfile(city="Lakeside", strictness=STRICT)

    rules[0] = Policy()
    assert shelf.get() == AuthorProfile(city="Lakeside", strictness=STANDARD)
    db.close()
