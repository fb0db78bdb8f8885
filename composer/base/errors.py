"""The errors of the house: a code with parameters, never a sentence and never the author's words.

Adapters turn foreign errors into these at the border; `flow.wording` puts them into words for the window and the
command line. `str(error)` is the code alone, so that a log or a traceback holds nothing of a draft.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Action(StrEnum):
    """The one thing a person can do about an error; the window shows it as a button."""

    NONE = "none"
    RETRY = "retry"  # the same again
    WAIT = "wait"  # it goes by itself after `until`
    EDIT = "edit"  # change the text
    RECONNECT = "reconnect"  # sign in again
    ADD_CREDIT = "add_credit"  # X's account page
    LOOK_FIRST = "look_first"  # open the profile: it may be out
    OPEN_IN_BROWSER = "open_in_browser"  # finish by hand
    WRITE_WITHOUT_KEEPING = "write_without_keeping"
    REPAIR = "repair"  # reinstall, restart the check
    FREE_SPACE = "free_space"


class VignetteError(Exception):
    """A failure in words the program can choose: `code` names the sentence, `params` fill it in.

    Args:
        code: Dotted name of the sentence, such as `keyring.locked`; the key of `flow.wording`.
        action: What the person can do.
        params: Short facts without any text of the author (a time, a number, a host).
    """

    def __init__(self, code: str, action: Action = Action.NONE, **params: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.action = action
        self.params: Mapping[str, str | int] = MappingProxyType(dict(params))


class KeyringError(VignetteError):
    """The keyring cannot be used: `keyring.missing`, `.locked`, `.refused`, `.too_long`, `.failed`; `lock.wrong` ..."""


class StoreError(VignetteError):
    """The encrypted store cannot be used: `store.wrong_key`, `.newer`, `.damaged`, `.full`, `.read_only` ..."""


class GuardError(VignetteError):
    """The check could not look: `guard.missing`, `.damaged`, `.crashed`, `.late`, `.closed`."""


class MediaError(VignetteError):
    """A picture cannot be taken in or read: `media.damaged`, `.too_heavy`, `.dicom`, `.late`, `.cancelled` ..."""


class GateRefusedError(VignetteError):
    """The gate said no: `gate.block`, `.unconfirmed`, `.changed`, `.expired`, `.not_looked`, `.media`, `.forged` ..."""


class PolicyError(VignetteError):
    """The institution's policy file cannot be gone by: `policy.owner`, `.writable`, `.syntax`, `.key`, `.value` ..."""


class ReaderError(VignetteError):
    """A second reader is not added or confirms not: `reader.id`, `.taken`, `.short`, `.same`, `.gone`, `.wrong`."""


class LinkError(VignetteError):
    """A service for links or papers, or the way to it, said no: `link.quota`, `.key`, `.timeout` ..."""


class PostingError(VignetteError):
    """X, or the way to it, said no; the outcome is known: nothing was posted."""


class OutcomeUnknownError(PostingError):
    """The request went out and no answer came back: the post may be out. Never sent again by itself."""


def known(error: Exception, code: str = "other") -> VignetteError:
    """Return one of the program's own errors as it is, any other as this code: foreign words are told to nobody."""
    return error if isinstance(error, VignetteError) else VignetteError(code)
