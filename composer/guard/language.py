"""Whether a text reads as English: the rules read nothing else, and what is not read must not pass as clear."""

from __future__ import annotations

import re
from typing import Final

_WORD: Final = re.compile(r"(?<![\w#@/.:])[^\W\d_][\w'’]*")
_FEWEST: Final = 5


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ENGLISH: Final = _words(
    "the a an and or of to in on at is are was were be been has have had do does did not no "
    "for with from by as it its this that these those he she they we you i his "
    "her their our your my me him them us who what when where why how if but so because "
    "after before still just all any some more most can could will would should "
    "may than then there here up down out over into about pls pt pts she's he's it's i'm don't"
)
_FOREIGN: Final = (
    _words(
        "el la los las un una unos y o de del que en es son por para con sin su sus se lo le les "
        "al más muy pero como fue hoy "
        "le les des du et ou est sont pour avec dans sur une au aux ce cette qui que ne pas je "
        "nous vous il elle son sa ses chez "
        "der die das den dem des ein eine einen einem und oder ist sind war mit für von zu zum "
        "zur auf nicht ich wir sie er im aus bei nach heute "
        "il lo gli di da che è per con non sono alla della nel una oggi o os as um uma e não com "
        "para por do da dos das em no na ao mais foi "
        "i w z na nie się jest do że po dla od jak co na ya wa kwa ni za katika na mwa nasi hai "
        "ka ki ke ko se mein aur hain kya nahi "
        "och att det som på är av för inte med van het een dat niet met voor op zijn ang ng mga "
        "sa na ay si ni yung bir ve bu için ile de da çok yang dan di ini itu untuk dengan tidak "
        "ke pada adalah"
    )
    - _ENGLISH
    - _words("i do no me per as o e w z die war us den van se de la y op co si ka son om sa ay dan ke")
)


def reads_as_english(text: str, everyday: frozenset[str]) -> bool:
    """Tell whether a text of five words or more reads as English; a shorter one is taken to.

    Args:
        text: The normalised text.
        everyday: Words of ordinary English sentences, lower case; without them only function words count.
    """
    words = [word.lower() for word in _WORD.findall(text)]
    if len(words) < _FEWEST:
        return _is_latin(text)
    if not _is_latin(text):
        return False
    english = sum(word in _ENGLISH for word in words)
    foreign = sum(word in _FOREIGN for word in words)
    if foreign > english and foreign >= 3:
        return False
    if english == 0 and foreign >= 2:
        return False
    known = sum(word in everyday or word.removesuffix("'s") in everyday for word in words)
    return not everyday or english + known >= 0.3 * len(words) or len(words) < 8


def _is_latin(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    strange = sum(ord(char) > 0x24F and not 0x1D00 <= ord(char) < 0x2100 for char in letters)
    return strange * 5 < max(len(letters), 1) * 2
