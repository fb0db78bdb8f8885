"""Files of a few kilobytes that open into hundreds of megabytes or more; and how much memory each takes, shut in.

    python -m tests.media.bombs

prints for each what came of it, and the most megabytes its process held.
"""

from __future__ import annotations

import json
import os
import struct
import zlib
from collections.abc import Callable

from PIL import Image
from pydicom.uid import DeflatedExplicitVRLittleEndian, ExplicitVRLittleEndian

from composer.base.errors import MediaError
from composer.media import making
from composer.media.child import shut_in
from tests.media import made, made_files
from tests.media.test_dicom import scan

MUCH = 200 * 1024**2


def png(side: int, bits: int, samples: int, extra: bytes = b"") -> bytes:
    """Return a black PNG, whole, however large."""
    packer = zlib.compressobj(9)
    row = b"\0" * (1 + (side * bits * samples + 7) // 8)
    body = b"".join(packer.compress(row) for _ in range(side)) + packer.flush()
    head = struct.pack(">IIBBBBB", side, side, bits, 2 if samples == 3 else 0, 0, 0, 0)
    parts = made.chunk(b"IHDR", head) + extra + made.chunk(b"IDAT", body) + made.chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def zipped(size: int = MUCH, window: int = 15) -> bytes:
    """Return so many zeros, packed."""
    packer = zlib.compressobj(9, zlib.DEFLATED, window)
    piece = b"\0" * 1024**2
    return b"".join(packer.compress(piece) for _ in range(size // len(piece))) + packer.flush()


def jpeg() -> bytes:
    """Return a JPEG whose head says 60,000 by 60,000."""
    data = bytearray(made.saved(made.drawn((64, 48)), "JPEG"))
    at = data.index(b"\xff\xc0") + 5
    data[at : at + 4] = struct.pack(">HH", 60_000, 60_000)
    return bytes(data)


def heic() -> bytes:
    """Return a HEIC whose head says 60,000 by 60,000."""
    return made_files.heic().replace(
        b"ispe\0\0\0\0" + struct.pack(">II", 64, 64), b"ispe\0\0\0\0" + struct.pack(">II", 60_000, 60_000)
    )


def gif() -> bytes:
    """Return a moving GIF whose head says 65,535 by 65,535."""
    frames = [Image.new("P", (40, 30), number) for number in (0, 1)]
    data = made.saved(frames[0], "GIF", save_all=True, append_images=frames[1:])
    return data[:6] + b"\xff\xff\xff\xff" + data[10:]


def pdf() -> bytes:
    """Return a page filled by an image of 400 megapixels, packed into 50 kB."""
    body = zipped(20_000 * 2_500 // 1024**2 * 1024**2)
    image = (
        b"<< /Type /XObject /Subtype /Image /Width 20000 /Height 20000 /BitsPerComponent 1 /ColorSpace /DeviceGray"
        b" /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(body), body)
    )
    drawn = b"q 700 0 0 400 0 0 cm /I Do Q"
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 720 405] /Contents 4 0 R /Resources 6 0 R >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn),
        image,
        b"<< /XObject << /I 5 0 R >> >>",
    ]
    return (
        b"%PDF-1.4\n"
        + b"".join(b"%d 0 obj\n%s\nendobj\n" % one for one in enumerate(parts, 1))
        + (b"trailer << /Size 7 /Root 1 0 R >>\n%%EOF\n")
    )


def dicom() -> bytes:
    """Return a DICOM whose packed part opens into 400 MB."""
    head = scan()
    uid = ExplicitVRLittleEndian.encode() + b"\0"
    deflated = DeflatedExplicitVRLittleEndian.encode()
    at = head.index(uid)
    meta = head[132:at].replace(struct.pack("<H", len(uid)), struct.pack("<H", len(deflated)))
    rest = head[at + len(uid) : head.index(b"\x08\x00", at)]
    return head[:132] + meta + deflated + rest + zipped(2 * MUCH, -15)


BOMBS: dict[str, Callable[[], bytes]] = {
    "a PNG of 100 megapixels": lambda: png(10_000, 1, 1),
    "a JPEG of 3,600 megapixels": jpeg,
    "a HEIC of 3,600 megapixels": heic,
    "a GIF of 4,295 megapixels": gif,
    "a PNG with 200 MB of words": lambda: png(9, 8, 3, made.chunk(b"zTXt", b"Comment\0\0" + zipped())),
    "a PNG with 200 MB of colours": lambda: png(9, 8, 3, made.chunk(b"iCCP", b"any\0\0" + zipped())),
    "a PDF with a picture of 400 megapixels": pdf,
    "a DICOM of 400 MB": dicom,
    "a PNG of 49 megapixels": lambda: png(7_000, 8, 3),
}
"""The last is no bomb: nothing larger is opened, so it needs the most of what is."""


def weighed(build: Callable[[], bytes]) -> tuple[str, int]:
    """Return what came of a file in a process of its own, and the most megabytes that one held."""
    data = build()
    heard, told = os.pipe()
    process = os.fork()
    if process == 0:
        try:
            os.write(told, _answer(data).encode())
        finally:
            os._exit(0)
    os.close(told)
    answer = os.read(heard, 100).decode()
    os.close(heard)
    _, _, used = os.wait4(process, 0)
    return answer or "it fell over", used.ru_maxrss // 1024


def _answer(data: bytes) -> str:
    try:
        shut_in()
        making.make(data, making.Work(page=1))
    except MediaError as error:
        return error.code
    except MemoryError:
        return "media.too_many_pixels"  # as in the child
    return "opened"


if __name__ == "__main__":
    print(json.dumps({name: weighed(build) for name, build in BOMBS.items()}, indent=1))
