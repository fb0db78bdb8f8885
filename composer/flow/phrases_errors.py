"""The sentences for what went wrong, American English, by code: what happened, what it means, and the one button."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from composer.base.errors import Action

ACTIONS: Final = MappingProxyType(
    {
        Action.RETRY: "Try again",
        Action.WAIT: "Pause",
        Action.EDIT: "Edit",
        Action.RECONNECT: "Connect again",
        Action.ADD_CREDIT: "Open X's account page",
        Action.LOOK_FIRST: "Open my profile",
        Action.OPEN_IN_BROWSER: "Finish in the browser",
        Action.WRITE_WITHOUT_KEEPING: "Write without keeping",
        Action.REPAIR: "Repair",
        Action.FREE_SPACE: "Try again",
    }
)

ERRORS: Final = MappingProxyType(
    {
        "other": ("Something failed. Your text is still here.", ""),
        "settings.failed": ("The settings could not be written. They hold until you close Vignette.", ""),
        "account.gone": ("The account of this post was removed. Nothing was sent.", "Edit"),
        "account.twice": ("This account is connected already.", ""),
        # the check
        "guard.missing": ("The check could not look. Keep writing; posting waits.", "Repair"),
        "guard.damaged": ("The check's files are damaged, so it does not look. Posting waits.", "Repair"),
        "guard.crashed": ("The check stopped while looking. Keep writing; posting waits.", "Repair"),
        "guard.late": ("The check took too long. Keep writing; posting waits.", "Repair"),
        "guard.closed": ("The check is closed. Posting waits.", "Repair"),
        # the gate
        "gate.block": ("Not ready to post: a detail identifies a patient.", "Show the first"),
        "gate.unconfirmed": ("Somebody could recognize the patient. Say what you have considered first.", "Edit"),
        "gate.changed": ("The text changed after the check, so it was not sent.", "Edit"),
        "gate.stale": ("A new look found more than before, so it was not sent.", "Edit"),
        "gate.expired": ("It waited too long and must be looked at again.", "Edit"),
        "gate.policy": ("The rules changed since the check. It must be looked at again.", "Edit"),
        "gate.forged": ("The permission to send does not belong to this text. Nothing was sent.", "Edit"),
        "gate.empty": ("There is nothing to post yet.", ""),
        "gate.media": ("A picture was not read, so the post does not go.", "Edit"),
        # pictures
        "media.empty": ("The file is empty, so there is no picture in it.", ""),
        "media.unreadable": ("The file could not be opened. Nothing was added.", ""),
        "media.too_heavy": ("The file is larger than 64 MB. Make it smaller, then add it again.", ""),
        "media.too_many_pixels": ("The picture is too large to open. 50 megapixels is the most.", ""),
        "media.damaged": ("The picture is damaged or cut off, so it was not added.", ""),
        "media.unknown": ("This is no picture Vignette can open: JPEG, PNG, WebP or GIF it can.", ""),
        "media.moving": ("Moving pictures cannot be read yet. Add one still picture of it instead.", ""),
        "media.heic": ("HEIC pictures cannot be opened here. Save it as JPEG, then add it again.", ""),
        "media.pdf": ("A PDF is not a picture. Save the page as PNG, then add that.", ""),
        "media.dicom": (
            "A DICOM file carries the patient's name inside. Export a plain picture and cover what is printed on it.",
            "",
        ),
        "media.video": ("Films cannot be read yet: faces, voices and text go by in them.", ""),
        "media.no_store": ("Your drafts are not open yet, so no picture can be kept. Wait a moment.", ""),
        "media.four": ("X takes four pictures in one post.", ""),
        "media.too_wordy": ("There is too much text in the picture to read it all. Cut it smaller.", ""),
        "media.late": ("Reading the picture took too long, so it was not added.", "Try again"),
        "media.crashed": ("Opening the picture failed, so it was not added.", "Try again"),
        "media.reader_failed": ("The reader of words stopped, so the picture was not added.", "Try again"),
        "media.missing": ("The part that opens pictures is missing. Reinstall Vignette.", ""),
        "media.cancelled": ("The picture was not added.", ""),
        # keyring and store
        "keyring.missing": (
            "No keyring to keep your key in, so drafts cannot be stored. Write for now, or set one up.",
            "Write without keeping",
        ),
        "keyring.locked": (
            "Your keyring is locked, so drafts cannot be opened. Unlock it, then try again.",
            "Try again",
        ),
        "keyring.refused": (
            "The keyring found keeps secrets in plain text, so Vignette does not use it.",
            "Write without keeping",
        ),
        "keyring.too_long": ("A secret is too long for the keyring. Nothing was kept.", ""),
        "keyring.failed": ("The keyring did not answer. Nothing was kept.", "Try again"),
        "store.none": ("There is no store here yet: nothing was ever written in this profile.", ""),
        "store.key_missing": (
            "Your drafts are here, but their key is not in the keyring. Nothing was changed.",
            "Write without keeping",
        ),
        "store.wrong_key": ("The key does not open your drafts. Nothing was changed.", "Write without keeping"),
        "store.newer": (
            "A newer Vignette made this file. Update to open it.",
            "Write without keeping",
        ),
        "store.damaged": ("The file of drafts is damaged. Nothing was deleted.", "Write without keeping"),
        "store.full": ("The disk is full. Your text is kept in memory; free some space now.", "Try again"),
        "store.read_only": ("The disk takes no writing. Your text is kept in memory only.", "Try again"),
        "store.busy": ("Another program holds your drafts. Close it, then try again.", "Try again"),
        "store.sqlite_old": (
            "The database library is too old to be trusted. Reinstall Vignette.",
            "Write without keeping",
        ),
        "store.failed": ("The drafts could not be written. Your text is kept in memory.", "Try again"),
        # X and the way to it
        "x.duplicate": ("X did not take it: it repeats an earlier post.", "Edit"),
        "x.too_long": ("X says the text is too long. Nothing was sent.", "Edit"),
        "x.bad_link": ("X does not take a link in the text. Nothing was sent.", "Edit"),
        "x.cashtags": ("X takes only one cashtag in a post. Nothing was sent.", "Edit"),
        "x.invalid": ("X did not take the post as it is. Nothing was sent.", "Edit"),
        "x.rate_limited": ("X asks for a break until {until}. It goes by itself after that.", "Pause"),
        "x.usage_cap": ("Your X plan's limit is reached. Waiting does not help.", "Open X's account page"),
        "x.no_credit": ("Your X account has no credit left. The post waits here.", "Open X's account page"),
        "x.signed_out": ("X no longer accepts this sign-in. Nothing was sent.", "Connect again"),
        "x.no_permission": ("Your app at X may not post yet. Allow it to write, then connect again.", "Connect again"),
        "x.forbidden": ("X does not allow this post. Nothing was sent.", "Edit"),
        "x.reply_not_allowed": (
            "X lets programs answer only those who mentioned you. Nothing was sent.",
            "Finish in the browser",
        ),
        "x.reply_gone": ("The post you answer is gone or hidden. Nothing was sent.", "Edit"),
        "x.suspended": ("X has suspended this account. Nothing was sent.", "Open my profile"),
        "x.locked": ("X has locked this account for now. Nothing was sent.", "Open my profile"),
        "x.looks_automated": ("X took this for a machine's post. Nothing was sent.", "Finish in the browser"),
        "x.clock": ("Your computer's clock is wrong, so X refused. Set it, then try again.", "Try again"),
        "x.not_found": ("X does not know this address. Nothing was sent.", "Try again"),
        "x.refused": ("X refused without saying why. Nothing was sent.", "Try again"),
        "x.unavailable": ("X is out of order right now. Nothing was read.", "Try again"),
        "x.unknown": ("It may be out already: X did not answer. Look before you send again.", "Open my profile"),
        "unknown.timeout": ("It may be out already: X did not answer. Look before you send again.", "Open my profile"),
        "unknown.cut": ("It may be out already: the line broke. Look before you send again.", "Open my profile"),
        "unknown.answer": (
            "It may be out already: X's answer was unreadable. Look before you send again.",
            "Open my profile",
        ),
        "unknown.unavailable": (
            "It may be out already: X is out of order. Look before you send again.",
            "Open my profile",
        ),
        "unknown.broke_off": (
            "It may be out already: Vignette ended while sending. Look before you send again.",
            "Open my profile",
        ),
        "unknown.failed": (
            "It may be out already: sending failed halfway. Look before you send again.",
            "Open my profile",
        ),
        # the outbox
        "gate.used": ("This post is in the outbox already.", ""),
        "outbox.gone": ("This post is not in the outbox any more.", ""),
        "outbox.not_next": ("This part cannot be sent now. Nothing was sent.", ""),
        "outbox.thread_lost": (
            "The post before this one was not found, so the thread stopped.",
            "Finish in the browser",
        ),
        "net.offline": ("No internet. Posts wait in the outbox and go in order.", "Try again"),
        "net.timeout": ("X did not answer in time. Nothing was sent.", "Try again"),
        "net.tls": ("The line to X is not safe: its certificate is wrong. Nothing was sent.", "Try again"),
        "net.proxy": ("The network asks for a sign-in first. Nothing was sent.", "Try again"),
        "net.redirect": ("The network answered in X's place. Nothing was sent.", "Try again"),
        "net.host": ("The address is not one Vignette may speak to. Nothing was sent.", ""),
        "net.failed": ("The request could not be made. Nothing was sent.", "Try again"),
        "net.cut": ("The line broke before the answer came. Nothing was changed.", "Try again"),
        "net.answer": ("The answer could not be read.", "Try again"),
        # links and papers
        "link.off": ("No shortener is chosen. You can choose one in Settings.", ""),
        "link.stopped": ("Nothing was sent.", ""),
        "link.none": ("Vignette shortens one whole link that begins with https:// or http://.", ""),
        "link.sign_in": ("A user name or a password stands in this link. Take it out first.", "Edit"),
        "link.too_long": ("This link is too long for shorteners. It stays as it is.", ""),
        "link.short_already": ("This link is short already.", ""),
        "link.kept_long": ("Readers know and trust this address. It stays as it is.", ""),
        "link.no_shorter": ("The service's link is no shorter, so yours stays.", ""),
        "link.no_key": ("The shortener needs its key. Put it in under Settings.", ""),
        "link.no_address": ("Your own shortener needs its address. Put it in under Settings.", ""),
        "link.no_domain": ("This shortener needs your domain. Put it in under Settings.", ""),
        "link.address": ("An address here begins with https:// and holds no password, ? or #.", ""),
        "link.domain": ("A domain is written like go.example.org, without anything behind it.", ""),
        "link.key_malformed": ("A key holds no blanks and only plain letters, digits and signs.", ""),
        "link.key": ("The service does not accept the key. Nothing was changed.", ""),
        "link.quota": ("The service's limit is reached. Nothing was changed.", ""),
        "link.refused": ("The service does not take this. Nothing was changed.", ""),
        "link.busy": ("The service is out of order right now. Nothing was changed.", "Try again"),
        "link.answer": ("The service's answer could not be used. Nothing was changed.", ""),
        "link.other_target": ("The short link would lead somewhere else, so yours stays.", ""),
        "link.redirect": ("The service sends on to another address, so the request ended. Check it in Settings.", ""),
        "link.timeout": ("The service did not answer in time. Nothing was changed.", "Try again"),
        "link.offline": ("The service cannot be reached. Nothing was changed.", "Try again"),
        "link.tls": ("The line to the service is not safe: its certificate is wrong. Nothing was sent.", ""),
        "link.cut": ("The line broke before the answer came. Nothing was changed.", "Try again"),
        "link.failed": ("The request could not be made. Nothing was changed.", "Try again"),
        # accounts
        "account.keys_incomplete": ("One of the four keys is missing.", ""),
        "account.keys_malformed": ("A key holds a character that X's keys never have.", ""),
        "gate.account": ("The post belongs to another account. Nothing was sent.", "Edit"),
        "gate.by_hand": ("This account posts by hand: copy the parts yourself.", ""),
        "gate.no_leave": ("Nothing is sent without the check's yes.", "Edit"),
        "guard.too_long": ("The draft is too long for the check. Shorten it.", "Edit"),
    }
)
