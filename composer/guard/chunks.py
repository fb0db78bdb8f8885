"""Cuts a text into stretches that could be a name, and says what speaks for and against each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from composer.guard import roles
from composer.guard.links import without_links
from composer.guard.pipeline import Tables
from composer.text.span import Span

_WORD: Final = re.compile(r"[#@]?[^\W\d_](?:[\w]|['*.](?=\w)|-(?=\w)){0,40}")
_GAP: Final = re.compile(r" {1,2}|\. ")
_LONGEST: Final = 5  # words in one name
_SENTENCE_START: Final = re.compile(r"(?:^|[.!?:…\n\"]['\")\]]{0,2}\s{0,3}|[•▫*-] )$")
_AGE_AFTER: Final = re.compile(r"^,? \(?(?:\d{1,3}|aged)\b(?! ?(?:%|mg|ml))")
_DIGITS_AFTER: Final = re.compile(r"^[,:]? ?(?:\d|MRN|DOB|NHS|nhs)")
_CAMEL: Final = re.compile(r"[A-Z][a-z]{2,}")


@dataclass(frozen=True, slots=True)
class Chunk:
    """One stretch that could be a name: its words, and the word before and after it in lower case."""

    span: Span
    words: tuple[str, ...]
    before: str
    before_that: str
    after: str
    starts_sentence: bool
    comma: bool


def cut(text: str, tables: Tables) -> Iterator[Chunk]:
    """Yield capitalised stretches, hashtags, handles, and lower-case words that are names or follow a title."""
    tokens = [token for token in _WORD.finditer(without_links(text)) if not _after_digit(text, token.start())]
    index = 0
    while index < len(tokens):
        end = _reach(text, tokens, index, tables)
        if end == index:
            index += 1
            continue
        first = index
        if end - index > 1 and _opens(text, tokens[index]) and _is_everyday(tokens[index].group(), tables):
            first += 2 if tokens[index + 1].group() == "of" and end - index > 2 else 1  # "Proud of Tyrese"
        yield _chunk(text, tokens, first, end)
        index = end


def _after_digit(text: str, start: int) -> bool:
    """Tell whether a word hangs on a number: "67F" is an age and a sex."""
    return start > 0 and text[start - 1].isdigit()


def _reach(text: str, tokens: Sequence[re.Match[str]], index: int, tables: Tables) -> int:
    """Return where the stretch that begins at `index` ends; `index` itself where none begins."""
    if tokens[index].group()[0] in "#@":
        return index + 1
    if not _may_begin(tokens, index, tables):
        return index
    end = index + 1
    while end < len(tokens) and end - index < _LONGEST and _joined(text, tokens[end - 1], tokens[end], tables):
        word = tokens[end].group()
        if word[0].isupper():
            end += 1
        elif word.lower() in roles.PARTICLES and _leads_on(text, tokens, end, tables):
            end += 2
        else:
            break
    if end == index + 1 and tokens[index].group().isupper() and end < len(tokens):
        comma = text[tokens[index].end() : tokens[end].start()]
        if comma in {", ", ","} and tokens[end].group()[0].isupper() and len(tokens[index].group()) > 2:
            return end + 1
    return end


def _may_begin(tokens: Sequence[re.Match[str]], index: int, tables: Tables) -> bool:
    word = tokens[index].group()
    lower = word.lower()
    if word[0].isupper():
        return lower.rstrip(".") not in roles.TITLES or len(word) == 1 or lower in {"will", "young", "old"}
    bare = lower.removesuffix("'s")
    if bare in tables.common or _is_everyday(bare, tables):
        return False
    before = tokens[index - 1].group().lower().rstrip(".") if index else ""
    return bare in tables.given_names or roles.TITLES.get(before) in {"mr", "elder"} or before == "baby"


def _joined(text: str, left: re.Match[str], right: re.Match[str], tables: Tables) -> bool:
    """Tell whether a name goes on: not into a new sentence ("Mrs X. We knew"), not into shouting ("MR X PLEASE")."""
    gap, word = text[left.end() : right.start()], right.group()
    if not _GAP.fullmatch(gap):
        return False
    if word == "I" and text[right.end() : right.end() + 1] != ".":
        return False  # "Rafe I promised"
    stops = gap.strip() == "."
    if (stops or (word.isupper() and len(word) > 1)) and _is_everyday(word, tables):
        return False
    return not stops or len(left.group()) == 1


def _leads_on(text: str, tokens: Sequence[re.Match[str]], place: int, tables: Tables) -> bool:
    after = place + 1
    if after == len(tokens) or not tokens[after].group()[0].isupper():
        return False
    return _joined(text, tokens[place], tokens[after], tables)


def _opens(text: str, token: re.Match[str]) -> bool:
    return bool(_SENTENCE_START.search(text[max(0, token.start() - 5) : token.start()]))


def _is_everyday(word: str, tables: Tables) -> bool:
    lower = word.lower()
    return lower in tables.everyday or lower.removesuffix("'s") in tables.everyday


def _chunk(text: str, tokens: Sequence[re.Match[str]], first: int, end: int) -> Chunk:
    last = tokens[end - 1]
    stop = last.end()
    if last.group().lower().endswith("'s"):
        stop -= 2
    if text[stop : stop + 1] == "." and len(last.group()) == 1:
        stop += 1
    return Chunk(
        span=Span(tokens[first].start(), max(stop, tokens[first].start() + 1)),
        words=tuple(token.group() for token in tokens[first:end]),
        before=tokens[first - 1].group().lower() if first else "",
        before_that=tokens[first - 2].group().lower() if first > 1 else "",
        after=tokens[end].group().lower() if end < len(tokens) else "",
        starts_sentence=_opens(text, tokens[first]),
        comma="," in text[tokens[first].start() : stop],
    )


def signs_of(chunk: Chunk, text: str, tables: Tables) -> list[str]:
    """Return what the stretch itself and its neighbours say, as signs for `Context.weigh`."""
    return [*_shape(chunk, tables), *_before(chunk, text), *_after(chunk, text)]


def _shape(chunk: Chunk, tables: Tables) -> list[str]:
    words = [word.lower().removesuffix("'s").strip("#@.") for word in chunk.words]
    signs = [f"words:{min(len(words), 3)}"]
    if any(word in tables.given_names and word not in tables.common for word in words):
        signs.append("given")
    elif any(word in tables.common for word in words):
        signs.append("given_common")
    if any(word in tables.surnames for word in words):
        signs.append("surname")
    if " ".join(words) in tables.terms or any(word in tables.terms for word in words):
        signs.append("term")
    everyday = [word in tables.everyday for word in words]
    signs += ["all_everyday"] if all(everyday) else (["some_everyday"] if any(everyday) else [])
    signs += ["sentence_start"] if chunk.starts_sentence else []
    signs += ["place_last"] if words[-1] in roles.PLACE_LAST else []
    return signs + _case(chunk, tables)


def _case(chunk: Chunk, tables: Tables) -> list[str]:
    first = chunk.words[0]
    if first[0] in "#@":
        return _tag(first, tables)
    signs: list[str] = []
    if first[0].islower():
        signs.append("lower")
    if all(word.isupper() and len(word) > 2 for word in chunk.words):
        signs.append("caps" if len(chunk.words) > 1 else "cap_word")
    if len(chunk.words) == 2 and first.isupper() and len(first) > 2 and chunk.comma:
        signs.append("last_first")
    if len(first) <= 2 and first.isupper() and len(chunk.words) == 1:
        signs.append("initials")
    if len(chunk.words) > 1 and any(len(word.strip(".")) == 1 for word in chunk.words):
        signs.append("initial")
    return signs


def _tag(word: str, tables: Tables) -> list[str]:
    signs = ["hashtag" if word[0] == "#" else "handle"]
    if any(part.lower() in tables.given_names for part in _CAMEL.findall(word)):
        signs.append("tag_given")
    if re.match(r"#(?:team|prayfor|justicefor|for|pray|fightfor|standwith)", word, re.IGNORECASE) or re.search(
        r"(?:strong|warrior|fund|twins)$", word, re.IGNORECASE
    ):
        signs.append("tag_support")
    return signs


def _before(chunk: Chunk, text: str) -> list[str]:
    before = chunk.before.rstrip(".")
    gap = text[max(0, chunk.span.start - 3) : chunk.span.start]
    if re.search(r"\d[\w.)]?[:,]? $", gap):
        return ["after_digits"]
    close = bool(re.search(r"\w\.? $|^ $|[\w.] ?$", gap))
    signs = [f"prev:{before}"] if before and close and before.isascii() and len(before) < 14 else []
    if not close:
        mark = gap.strip()[-1:] if gap.strip() else ("line" if "\n" in gap else "none")
        signs.append(f"mark:{mark}")
        return signs
    if title := roles.TITLES.get(before):
        signs.append(f"title:{title}")
    if before in roles.KIN or (chunk.before_that in roles.KIN and before in {",", "called"}):
        whose = chunk.before_that
        signs.append("kin_own" if whose in {"my", "our", "own"} else "kin")
    elif chunk.before_that in {"dr", "prof", "drs"}:
        signs.append("title_two")
    return signs


def _after(chunk: Chunk, text: str) -> list[str]:
    rest = text[chunk.span.end : chunk.span.end + 40]
    signs = (
        [f"next:{chunk.after}"]
        if re.match(r"^(?:'s)? \w", rest) and chunk.after.isascii() and len(chunk.after) < 14
        else []
    )
    if rest.startswith(("'s ", "' ")):
        signs.append("owns_care" if chunk.after in roles.CARE else "owns")
    checks = (
        ("eponym", roles.EPONYM.match(rest)),
        ("thing", roles.THING.match(rest)),
        ("credential", roles.CREDENTIALS.match(rest)),
        ("age_after", _AGE_AFTER.match(rest)),
        ("digits_after", _DIGITS_AFTER.match(rest)),
        ("speaks", chunk.after in roles.SPEECH and rest.startswith(" ")),
        ("bracket", rest.startswith(" (")),
        ("comma", rest.startswith(",")),
        ("stop", rest[:1] in {".", "!", "?"}),
        ("colon", rest.startswith(":")),
        (
            "family_of",
            chunk.before == "the"
            and (
                chunk.words[-1].endswith("s")
                or chunk.after in {"twins", "family", "boys", "girls", "brothers", "sisters"}
            ),
        ),
        ("and_name", re.match(r"^,? (?:and|&) [A-Z]|^, [A-Z]", rest)),
    )
    return signs + [name for name, held in checks if held]
