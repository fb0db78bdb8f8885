"""The project's own templates in `resources/templates/`."""

from __future__ import annotations

from functools import cache

from composer.base.paths import resources
from composer.text.template import Template

_ORDER = ("tweetorial", "case-without-a-patient", "journal-club", "conference-talk", "question", "announcement")


@cache
def templates() -> tuple[Template, ...]:
    """Return them; read once. A file's first two lines are its name and what it is for.

    Raises:
        FileNotFoundError: The installation is damaged.
    """
    found: list[Template] = []
    for name in _ORDER:
        text = (resources() / "templates" / f"{name}.txt").read_text("utf-8")
        title, about, body = text.split("\n", 2)
        found.append(Template(title.removeprefix("# "), body.strip("\n"), about.removeprefix("# ")))
    return tuple(found)
