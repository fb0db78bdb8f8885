"""All lints of a post, in the order of the text."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from composer.text.lints.letters import letter_lints
from composer.text.lints.links import link_lints
from composer.text.lints.lint import Lint
from composer.text.lints.spaces import space_lints
from composer.text.lints.tags import tag_lints
from composer.text.weight import V3, Config

_NONE: Final[Mapping[str, str]] = MappingProxyType({})


def lints(
    text: str, config: Config = V3, known: Mapping[str, str] = _NONE, answering: bool = False
) -> tuple[Lint, ...]:
    """Return what X or its readers trip over in a post; takes time in proportion to the text.

    Args:
        text: The post, not normalised.
        config: X's rules.
        known: Hashtags as their communities write them, without signs, by their lower-case form.
        answering: The post answers somebody.
    """
    found = [*link_lints(text), *tag_lints(text, known, answering), *letter_lints(text, config), *space_lints(text)]
    return tuple(sorted(found, key=lambda lint: (lint.span, lint.code)))
