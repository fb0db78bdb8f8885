"""Classes of characters as X's rules name them, for use inside the brackets of a pattern.

Source: twitter-text 3.1.0 (Apache-2.0), `regexp/`. Its patterns ignore case; the letters this adds are
written out.
"""

from __future__ import annotations

from typing import Final

INVALID: Final = "\ufffe\ufeff\uffff"
"""A post that holds one of them is refused."""

DIRECTION: Final = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Marks of writing direction: they end a domain and may stand before one."""

SPACES: Final = "\t-\r \x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"

NEVER_IN_DOMAIN: Final = r"!'#%&()*+,/:;<=>?@\[\]\\^{|}~$"
"""Punctuation that ends a domain."""

PUNCTUATION: Final = NEVER_IN_DOMAIN + r"\-._"

LATIN: Final = (
    "\xc0-\xd6\xd8-\xf6\xf8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0260\u0263\u0268\u0269\u026f\u0272\u0275\u0280"
    "\u0283\u0288-\u028c\u0292\u02bb\u0300-\u036f\u0399\u03b9\u1e00-\u1eff\u1fbe\u2c65\u2c66\u2c7e\u2c7f\ua7dc"
)
"""Letters with accents, and the marks that make them."""

CYRILLIC: Final = "\u0400-\u04ff\u1c80-\u1c87"
