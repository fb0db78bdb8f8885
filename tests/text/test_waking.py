"""The counter is there with the first paint: what it need not have for that, it takes later."""

from __future__ import annotations

import subprocess
import sys

ASK = """
import sys
before = set(sys.modules)
import composer.text.weight, composer.text.entities
after = set(sys.modules) - before
from composer.text import emoji, idna, tlds
made = [maker.cache_info().currsize for maker in (emoji.emoji_table, tlds.top_level, idna._same_when_prepared)]
print(made)
composer.text.weight.measure("Plain prose, with no dot that matters and no emoji")
print(emoji.emoji_table.cache_info().currsize)
print(" ".join(sorted(after)))
"""


def test_importing_the_counter_reads_no_table_and_no_foreign_module() -> None:
    done = subprocess.run([sys.executable, "-I", "-c", ASK], capture_output=True, text=True, timeout=60, check=True)
    made, emoji, modules = done.stdout.splitlines()
    foreign = {name.partition(".")[0] for name in modules.split()} - set(sys.stdlib_module_names)

    assert made == "[0, 0, 0]"
    assert emoji == "0"
    assert foreign <= {"composer"}
    assert "json" not in modules.split()
    assert "encodings.idna" not in modules.split()
    assert not any(name.startswith("composer.") and not name.startswith("composer.text") for name in modules.split())
