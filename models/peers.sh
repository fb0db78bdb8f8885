#!/bin/sh
# Measures other detectors side by side with this one on labelled drafts: `make peers`. FOLDER has dev.jsonl and score.py.
set -eu
cd "$(dirname "$0")/.."
folder=$1
work=build/peers
mkdir -p "$work"

if [ ! -e "$work/venv/ready" ]; then
    .venv/bin/python -m venv --clear "$work/venv"
    "$work/venv/bin/python" -m pip install -q --require-hashes --no-deps -r models/requirements-peers.lock
    touch "$work/venv/ready"
fi

figures() { # NAME ANSWERS TIMES
    .venv/bin/python "$folder/score.py" "$folder/dev.jsonl" "$2" | awk -v name="$1" '
        /^(block recall|block exact|warn recall|false alarm|hard false alarm|span recall|span precision) / { row = row sprintf("%9.3f", $NF) }
        END { printf "%-16s%s", name, row }'
    printf '   %s\n' "$(tail -n 1 "$3")"
}

printf '%-16s%9s%9s%9s%9s%9s%9s%9s\n' "" stopped blocked warned false hard spans precise
.venv/bin/python models/evaluate.py "$folder/dev.jsonl" >"$work/vignette.jsonl" 2>"$work/vignette.time"
figures vignette "$work/vignette.jsonl" "$work/vignette.time"
for peer in presidio presidio-strict philter-lite scrubadub; do
    "$work/venv/bin/python" models/evaluate_peers.py "$peer" "$folder/dev.jsonl" >"$work/$peer.jsonl" 2>"$work/$peer.time"
    figures "$peer" "$work/$peer.jsonl" "$work/$peer.time"
done
