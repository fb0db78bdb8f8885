"""The one door to onnxruntime: reads a text with the trained network, on this machine, without a call.

The network gives each token a likelihood for each label and the whole text one for each verdict. A text longer than the
network reaches is read in windows that overlap; each token counts from the window in which it stands deepest.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from typing import Any, Final

from composer.base.hardening import in_background
from composer.guard.prediction import Prediction, Token
from composer.guard.wordpiece import FIRST, LAST, pieces, read_vocabulary
from composer.text.span import Span

LONGEST: Final = 256
"""Tokens that the network reads at once, the two that frame them included."""

_OVERLAP: Final = 32
_AT_ONCE: Final = 2  # windows, one core each; the rules read on meanwhile
_SLOWER: Final = ["SkipLayerNormFusion"]  # its kernel takes four times what addition and normalisation take


Piece = tuple[int, int, int]
"""A word piece's number, and where it begins and ends in the text."""

Answer = tuple[list[list[float]], list[float]]
"""What the network says of one window: of each token, and of the text."""


class Network:
    """A loaded network. Bound to the thread that asks it; it reads beside that thread, unless in the background.

    Args:
        weights: The network, ONNX: ids (1, n) to likelihoods of tokens (1, n, labels) and of the text (1, verdicts).
        vocabulary: Word pieces, a line each.

    Raises:
        ValueError: Either is not what it should be.
    """

    def __init__(self, weights: bytes, vocabulary: bytes) -> None:
        self._session = opened(weights, keep=sys.platform != "linux")
        self._vocabulary = read_vocabulary(vocabulary)
        self._beside = None if in_background() else ThreadPoolExecutor(_AT_ONCE, "network")

    def read(self, text: str) -> Prediction:
        """Return what the network makes of a text of any length; of one without a word, nothing."""
        return self.begin(text)()

    def begin(self, text: str) -> Callable[[], Prediction]:
        """Begin to read a text of any length; return what waits for the end and gives what the network makes of it.

        The verdict of a text read in several windows is that of the most alarming one.
        """
        found = list(pieces(text, self._vocabulary))
        if not found:
            return Prediction
        stretches = list(windows(len(found), LONGEST - 2, _OVERLAP))
        inside = [[number for number, _, _ in found[start:end]] for start, end in stretches]
        answers = self._beside.map(self._run, inside) if self._beside else map(self._run, inside)
        return cache(partial(_together, found, stretches, answers))

    def _run(self, numbers: list[int]) -> Answer:
        import numpy as np

        framed = [self._vocabulary[FIRST], *numbers, self._vocabulary[LAST]]
        by_token, by_text = self._session.run(None, {"ids": np.array([framed], dtype=np.int64)})
        return by_token[0].tolist(), by_text[0].tolist()


def _together(found: Sequence[Piece], stretches: Iterable[tuple[int, int]], answers: Iterable[Answer]) -> Prediction:
    """Return one prediction out of those of windows: each token counts where it stands deepest."""
    rows: list[tuple[int, Sequence[float]]] = [(-1, ())] * len(found)
    verdict = (1.0, 0.0, 0.0)
    for (start, end), (by_token, by_text) in zip(stretches, answers, strict=True):
        if by_text[0] <= verdict[0]:
            verdict = (by_text[0], by_text[1], by_text[2])
        for at in range(start, end):
            depth = min(at - start if start else len(found), end - 1 - at if end < len(found) else len(found))
            if depth > rows[at][0]:
                rows[at] = (depth, by_token[at - start + 1])
    tokens = [Token(Span(begin, stop), tuple(row)) for (_, begin, stop), (_, row) in zip(found, rows, strict=True)]
    return Prediction(verdict, tuple(tokens))


def opened(weights: bytes, *, keep: bool = True) -> Any:
    """Return a session of onnxruntime, which runs on this processor and tells nothing to anybody.

    Args:
        weights: The network, ONNX.
        keep: Whether it may keep what memory it ever needed, for its next run. Where not, the C library has it back
            (`base/heap.py`), which on Linux is as quick.

    Raises:
        ValueError: They are no network.
    """
    import onnxruntime as library  # a fifth of a second, and only processes of their own need it

    onnxruntime: Any = library  # it carries no types
    onnxruntime.disable_telemetry_events()  # before the first session
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # two cores on one window gain little and wait for each other
    options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = keep
    options.log_severity_level = 4  # its messages could hold what it reads
    try:
        session = onnxruntime.InferenceSession(
            weights, options, providers=["CPUExecutionProvider"], disabled_optimizers=_SLOWER
        )
    except Exception:  # noqa: BLE001 - its errors share no class and quote what they were given
        raise ValueError("not a network") from None
    session._model_bytes = None  # noqa: SLF001 - it keeps the file beside what it made of it, to load it anew
    return session


def windows(length: int, reach: int, overlap: int) -> Iterator[tuple[int, int]]:
    """Yield stretches of at most `reach` that cover `length`, each two sharing at least `overlap`."""
    start = 0
    while True:
        end = min(length, start + reach)
        yield start, end
        if end == length:
            return
        start = end - overlap
