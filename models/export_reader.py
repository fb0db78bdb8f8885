"""Writes the trained reader as `models/reader/`: the network in ONNX with 8-bit weights, and its word pieces.

Usage: python models/export_reader.py NETWORK.pt [OUT]

Weights of matrices are kept in 7 of 8 bits, one scale a column, since older processors overflow on the eighth; the
table of word pieces is kept in 8 bits, a scale a row. The written network is compared with the trained one at the end.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import torch
from onnx import TensorProto
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers.fusion_options import FusionOptions
from onnxruntime.transformers.optimizer import optimize_model
from torch import nn

HOME = Path(__file__).resolve().parent
sys.path[:0] = [str(HOME.parent)]

from models.train_reader import Reader, base_folder, load_tokenizer  # noqa: E402


class Pieces(nn.Module):
    """A table of embeddings in 8 bits with a scale for each row."""

    table: torch.Tensor
    scale: torch.Tensor

    def __init__(self, weights: torch.Tensor) -> None:
        super().__init__()
        scale = weights.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127.0
        self.register_buffer("table", (weights / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        """Return the rows of these ids."""
        rows = nn.functional.embedding(ids, self.table)  # type: ignore[arg-type]
        return rows.to(torch.float32) * nn.functional.embedding(ids, self.scale)


class Written(nn.Module):
    """The reader as it is run: one text, no padding, likelihoods instead of logits."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    def forward(self, ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Return likelihoods for each token and for the text."""
        by_token, by_text = self.reader(ids, torch.ones_like(ids))
        return by_token.softmax(-1), by_text.softmax(-1)


def write(reader: Reader, out: Path) -> None:
    """Write `reader.onnx` and `vocab.txt`."""
    embeddings = reader.encoder.embeddings
    embeddings.word_embeddings = Pieces(embeddings.word_embeddings.weight.detach())
    reader.encoder.set_attn_implementation("eager")
    reader.eval()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        torch.onnx.export(
            Written(reader),
            (torch.ones(1, 16, dtype=torch.long),),
            str(whole),
            input_names=["ids"],
            output_names=["tokens", "verdict"],
            dynamic_axes={"ids": {1: "length"}, "tokens": {1: "length"}},
            opset_version=17,
            dynamo=False,
        )
        fused = Path(folder) / "fused.onnx"
        config = reader.encoder.config
        options = FusionOptions("bert")
        options.enable_skip_layer_norm = False  # the fused kernel is four times as slow on processors
        optimize_model(
            str(whole),
            "bert",
            config.num_attention_heads,
            config.hidden_size,
            optimization_options=options,
            opt_level=0,
        ).save_model_to_file(str(fused))
        quantize_dynamic(
            fused, out / "reader.onnx", op_types_to_quantize=["MatMul", "Attention"], per_channel=True,
            reduce_range=True, weight_type=QuantType.QInt8,
            extra_options={"DefaultTensorType": TensorProto.FLOAT},
        )  # fmt: skip
    shutil.copyfile(base_folder() / "vocab.txt", out / "vocab.txt")


def main() -> int:
    """Write and compare; return the exit status."""
    state: dict[str, Any] = torch.load(sys.argv[1], weights_only=True)
    reader = Reader(base_folder())
    reader.load_state_dict(state["average"])
    reader.eval()
    ids = torch.tensor([load_tokenizer().encode("Admitted Maria G., 93, last night at Mercy. Grateful.").ids])
    with torch.no_grad():
        wanted = [part.numpy() for part in Written(reader)(ids)]
    out = Path(sys.argv[2]) if len(sys.argv) > 2 else HOME / "reader"
    write(reader, out)
    session = onnxruntime.InferenceSession(str(out / "reader.onnx"), providers=["CPUExecutionProvider"])
    for name, right, got in zip(("tokens", "verdict"), wanted, session.run(None, {"ids": ids.numpy()}), strict=True):
        print(f"{name}: differs by at most {np.abs(right - got).max():.4f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
