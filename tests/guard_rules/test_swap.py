"""Training drafts are varied with other names, towns and dates, those of patients and those of others alike."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
import yaml

from models import read_corpus
from models.swap import Lists, Swap
from models.vary import Variation

HOME = Path(__file__).resolve().parents[2] / "models"


@pytest.fixture(scope="module")
def lists() -> Lists:
    return Lists()


def test_the_same_name_is_swapped_for_the_same_in_one_draft_with_its_case_and_its_words(lists: Lists) -> None:
    swap = Swap(random.Random(3), lists)
    first = swap.name("Maria Gonzalez")
    assert first != "Maria Gonzalez"
    assert len(first.split()) == 2
    assert swap.name("Maria Gonzalez") == first
    assert swap.name("maria") == first.split()[0].lower()
    assert swap.name("@maria_g") == "@maria_g"


def test_names_come_from_many_lists_and_some_are_everyday_words(lists: Lists) -> None:
    drawn = {lists.given(random.Random(seed)) for seed in range(3000)}
    assert {"Hope", "Grace", "Will"} & drawn
    assert [name for name in drawn if not name.isascii()]
    assert len(drawn) > 1000


def test_a_town_becomes_another_and_a_hospital_stays(lists: Lists) -> None:
    swap = Swap(random.Random(3), lists)
    assert swap.town("Bozeman") in lists.towns_known | {lists.town(random.Random(seed)) for seed in range(9000)}
    assert swap.town("Kestrel Valley Hospital") == "Kestrel Valley Hospital"
    assert swap.town("room 12") == "room 12"


@pytest.mark.parametrize(
    ("words", "form"),
    [
        ("March 3rd", r"[A-Z][a-z]+ (3|23)rd"),
        ("14 Oct", r"\d{1,2} [A-Z][a-z]{2}"),
        ("3/14", r"\d{1,2}/\d{2}"),
        ("12 January 1961", r"\d{1,2} [A-Z][a-z]+ 1961"),
        ("last night", "last night"),
    ],
)
def test_a_date_keeps_its_form_and_its_year(lists: Lists, words: str, form: str) -> None:
    made = {Swap(random.Random(seed), lists).date(words) for seed in range(40)}
    assert all(re.fullmatch(form, one) for one in made), made
    assert len(made) > 1 or words == form


def test_colleagues_and_bystanders_get_other_names_and_terms_keep_theirs(lists: Lists) -> None:
    swap = Swap(random.Random(1), lists)
    made = swap.bystanders("Dr. Okafor and Deborah from IT. Hope, Grace and Will in Massachusetts. #TeamDeborah")
    assert "Okafor" not in made
    assert "Deborah from" not in made
    assert made.endswith("Hope, Grace and Will in Massachusetts. #TeamDeborah")


def test_spans_stand_where_the_varied_words_stand() -> None:
    vary = Variation(random.Random(11), 0.5)
    seen = 0
    for draft in list(read_corpus.read([HOME / "corpus" / "train19.annotated.jsonl"])):
        text, spans = vary(draft["text"], draft["spans"])
        assert len(spans) == len(draft["spans"])
        assert all(0 <= start < end <= len(text) for start, end, _ in spans)
        assert [label for *_, label in spans] == [label for *_, label in sorted(draft["spans"])]
        seen += text != draft["text"]
    assert seen > 200


def test_each_step_of_training_names_files_that_are_there() -> None:
    project = yaml.safe_load((HOME / "project.yml").read_text("utf-8"))
    steps = {step["name"]: step for step in project["commands"]}
    assert set(project["workflows"]["all"]) <= set(steps)
    named = {
        word for step in steps.values() for line in step["script"] for word in line.split() if word.endswith(".py")
    }
    named |= {name for step in steps.values() for name in step["deps"] if not name.startswith("${")}
    assert {"train_reader.py", "fit_weights.py", "corpus"} <= named
    for name in named - {"models/read_corpus.py"}:
        assert (HOME / name).exists() or name in {"reader/reader.onnx", "weights.json"}
