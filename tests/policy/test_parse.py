"""A policy file means what it says, or nothing at all of it holds."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.base.errors import PolicyError
from composer.links.registers import NCBI, register_of
from composer.links.shorteners import SHORTENERS as SERVICES
from composer.policy.parse import LARGEST, parse
from composer.policy.policy import SHORTENERS, Feature, Override, Policy, Second

WHOLE = """
version = 1
institution = "Lakeside Teaching Hospital"

[lock]
minutes_at_most = 4

[check]
strictness = "strict"
override = "nobody"
second_reader = "warned"
reader_keys = ["0123456789abcdef"]

[links]
shorteners = ["shlink"]
hosts = ["go.lakeside.example", "api.crossref.org"]

[features]
disabled = ["archive", "scheduling"]

[keeping]
trash_days_at_most = 7
version_days_at_most = 30
"""

steady = settings(deadline=None, max_examples=150)


def _refused(text: str | bytes) -> PolicyError:
    with pytest.raises(PolicyError) as caught:
        parse(text if isinstance(text, bytes) else text.encode())
    return caught.value


def test_every_setting_is_read() -> None:
    assert parse(WHOLE.encode()) == Policy(
        institution="Lakeside Teaching Hospital",
        lock_minutes=4,
        strict=True,
        override=Override.NOBODY,
        second=Second.WARNED,
        reader_keys=frozenset({"0123456789abcdef"}),
        shorteners=frozenset({"shlink"}),
        hosts=frozenset({"go.lakeside.example", "api.crossref.org"}),
        disabled=frozenset({Feature.ARCHIVE, Feature.SCHEDULING}),
        trash_days=7,
        version_days=30,
        digest=hashlib.sha256(WHOLE.encode()).hexdigest(),
    )


def test_a_policy_that_sets_nothing_leaves_everything_to_the_author() -> None:
    policy = parse(b"version = 1\n")

    assert policy.exists
    assert all(policy.allows(feature) for feature in Feature)
    assert policy.allows_shortener("bitly")
    assert policy.allows_host("api.crossref.org")


@pytest.mark.parametrize(
    ("text", "code", "detail"),
    [
        ("", "policy.version", "version"),
        ("version = 2", "policy.version", "version"),
        ("version = true", "policy.version", "version"),
        ("version = 1.0", "policy.version", "version"),
        ("version = 1\nversion = 1\n[lock]", "policy.syntax", "2"),
        ("version = 1\n[lock\n", "policy.syntax", "2"),
        ("version = 1\nlock = 3", "policy.value", "lock"),
        ("version = 1\n[[lock]]\nminutes_at_most = 3", "policy.value", "lock"),
        ("version = 1\nlocks = 3", "policy.key", "locks"),
        ("version = 1\n[lock]\nminutes = 3", "policy.key", "lock.minutes"),
        ("version = 1\n[lock]\nminutes_at_most = 0", "policy.value", "lock.minutes_at_most"),
        ("version = 1\n[lock]\nminutes_at_most = 31", "policy.value", "lock.minutes_at_most"),
        ("version = 1\n[lock]\nminutes_at_most = true", "policy.value", "lock.minutes_at_most"),
        ('version = 1\n[lock]\nminutes_at_most = "5"', "policy.value", "lock.minutes_at_most"),
        ('version = 1\n[check]\nstrictness = "Strict"', "policy.value", "check.strictness"),
        ("version = 1\n[check]\nstrictness = [1]", "policy.value", "check.strictness"),
        ('version = 1\n[check]\noverride = "everybody"', "policy.value", "check.override"),
        ("version = 1\n[check]\noverride = {}", "policy.value", "check.override"),
        ('version = 1\n[check]\nsecond_reader = "sometimes"', "policy.value", "check.second_reader"),
        ('version = 1\n[check]\nreader_keys = ["0123"]', "policy.value", "check.reader_keys"),
        ('version = 1\n[links]\nshorteners = ["tiny"]', "policy.value", "links.shorteners"),
        ('version = 1\n[links]\nshorteners = "bitly"', "policy.value", "links.shorteners"),
        ('version = 1\n[links]\nhosts = ["https://a.example"]', "policy.value", "links.hosts"),
        ('version = 1\n[links]\nhosts = ["A.example"]', "policy.value", "links.hosts"),
        ('version = 1\n[links]\nhosts = ["*.example"]', "policy.value", "links.hosts"),
        ('version = 1\n[features]\ndisabled = ["check"]', "policy.value", "features.disabled"),
        ('version = 1\n[features]\ndisabled = ["archive", "archive"]', "policy.value", "features.disabled"),
        ("version = 1\n[keeping]\ntrash_days_at_most = 31", "policy.value", "keeping.trash_days_at_most"),
        ("version = 1\n[keeping]\nversion_days_at_most = 91", "policy.value", "keeping.version_days_at_most"),
        ('version = 1\ninstitution = ""', "policy.value", "institution"),
        ('version = 1\ninstitution = "a\\nb"', "policy.value", "institution"),
        ('version = 1\n"a b" = 1', "policy.key", "?"),
    ],
)
def test_what_is_unknown_or_out_of_range_breaks_the_whole_file(text: str, code: str, detail: str) -> None:
    error = _refused(text)

    assert (error.code, error.params["detail"]) == (code, detail)


def test_bytes_that_are_no_text_and_files_that_are_too_large_break_it() -> None:
    assert _refused(b"version = 1\n# \xff").code == "policy.syntax"
    assert _refused(b"version = 1\n" + b"#" * LARGEST).code == "policy.large"


@steady
@given(st.binary(max_size=300))
def test_whatever_lies_there_is_a_policy_or_a_named_refusal(data: bytes) -> None:
    try:
        policy = parse(data)
    except PolicyError as error:
        assert error.code.startswith("policy.")  # noqa: PT017 - either is right, nothing else is
    else:
        assert policy.digest == hashlib.sha256(data).hexdigest()


_keys = st.from_regex(r"[a-z_]{1,20}", fullmatch=True)
_KNOWN = {"lock", "check", "links", "features", "keeping", "institution", "version"}


@steady
@given(_keys.filter(lambda key: key not in _KNOWN), st.sampled_from(("1", '"x"', "[]", "true")))
def test_no_unknown_key_passes_at_the_top(key: str, value: str) -> None:
    assert _refused(f"version = 1\n{key} = {value}").code == "policy.key"


@steady
@given(st.sampled_from(sorted(_KNOWN - {"institution", "version"})), _keys, st.sampled_from(("1", '"x"', "[]", "true")))
def test_no_unknown_key_passes_in_a_table(table: str, key: str, value: str) -> None:
    if key in WHOLE:
        return
    assert _refused(f"version = 1\n[{table}]\n{key} = {value}").code == "policy.key"


@steady
@given(st.integers(-5, 200), st.integers(-5, 200), st.integers(-5, 200))
def test_a_policy_can_only_narrow(lock: int, trash: int, versions: int) -> None:
    text = (
        f"version = 1\n[lock]\nminutes_at_most = {lock}\n"
        f"[keeping]\ntrash_days_at_most = {trash}\nversion_days_at_most = {versions}\n"
    )
    if lock in range(1, 31) and trash in range(1, 31) and versions in range(1, 91):
        policy = parse(text.encode())
        assert (policy.lock_minutes, policy.trash_days, policy.version_days) == (lock, trash, versions)
    else:
        assert _refused(text).code == "policy.value"


def test_the_example_in_the_help_can_be_gone_by() -> None:
    page = (Path(__file__).resolve().parents[2] / "resources" / "help" / "08-institution.md").read_text("utf-8")
    example = page.split("```\n")[1]

    assert parse(example.encode()).lock_minutes == 5


def test_the_services_a_policy_can_name_are_those_there_are() -> None:
    assert set(SHORTENERS) == {service.name for service in SERVICES}


def test_the_gate_knows_the_registers_of_papers() -> None:
    from composer.guard.gate_checks import PAPERS
    from composer.links.papers import paper_in

    paper = paper_in("https://doi.org/10.1000/xyz123")
    assert paper is not None
    register = register_of(paper)
    assert register is not None
    assert {register.name, NCBI.name} == PAPERS
