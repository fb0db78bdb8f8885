"""Invented pictures: plain ones, and files with something hidden in every place a format has for it."""

from __future__ import annotations

import io
import struct
import zlib

from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

CANARY = "CANARY-Hargrove-4471902"
"""Stands in every hidden place; not one byte of it may be left."""


def drawn(size: tuple[int, int] = (640, 480), mode: str = "RGB") -> Image.Image:
    """Colours and shapes, no words."""
    picture = Image.linear_gradient("L").resize(size).convert("RGB")
    pen = ImageDraw.Draw(picture)
    pen.ellipse((40, 40, 200, 200), fill=(200, 40, 40))
    pen.rectangle((300, 100, 420, 300), fill=(40, 160, 60))
    return picture.convert(mode)


def saved(picture: Image.Image, kind: str, **how: object) -> bytes:
    """Return the bytes of a file."""
    out = io.BytesIO()
    picture.save(out, kind, **how)
    return out.getvalue()


def exif(orientation: int = 1) -> Image.Exif:
    """Camera, time, place, owner, a maker's note."""
    made = Image.Exif()
    made[0x010F] = CANARY
    made[0x0110] = CANARY
    made[0x0112] = orientation
    made[0x0132] = "2024:03:03 10:11:12"
    made[0x013B] = CANARY
    made[0x9286] = CANARY
    within = made.get_ifd(0x8769)
    within[0x9003] = "2024:03:03 10:11:12"
    within[0xA430] = CANARY
    within[0xA431] = CANARY
    within[0x927C] = CANARY.encode()
    place = made.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (52.0, 13.0, 7.5), "W", (9.0, 3.0, 1.5)
    place[27] = CANARY.encode()
    return made


def xmp() -> bytes:
    return (
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
        f"<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>{CANARY}</dc:title>"
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def profile() -> bytes:
    """An sRGB profile that carries a private description."""
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return made + CANARY.encode()


def segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def loaded_jpeg(orientation: int = 1) -> bytes:
    """EXIF with GPS, XMP, IPTC, ICC, comment, an unknown segment, and bytes behind the end."""
    bare = saved(
        drawn(), "JPEG", exif=exif(orientation), xmp=xmp(), icc_profile=profile(), comment=CANARY.encode(), quality=90
    )
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00" + struct.pack(">I", 5 + len(CANARY))
    iptc += b"\x1c\x02\x78" + struct.pack(">H", len(CANARY)) + CANARY.encode()
    extra = segment(0xED, iptc + (b"\x00" if len(iptc) % 2 else b"")) + segment(0xEB, CANARY.encode())
    return bare[:2] + extra + bare[2:] + b"\r\n" + CANARY.encode()


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def loaded_png() -> bytes:
    """Text in its three forms, EXIF, XMP, ICC, time, a private chunk, words under what is see-through, and a tail."""
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Comment", CANARY)
    texts.add_text("Zipped", CANARY, zip=True)
    texts.add_itxt("XML:com.adobe.xmp", xmp().decode())
    picture = drawn(mode="RGBA")
    ImageDraw.Draw(picture).text((10, 400), CANARY, fill=(255, 0, 0, 0))
    bare = saved(picture, "PNG", pnginfo=texts, exif=exif(), icc_profile=profile())
    at = bare.rindex(b"IEND") - 4
    private = chunk(b"tIME", struct.pack(">HBBBBB", 2024, 3, 3, 10, 11, 12)) + chunk(b"paTi", CANARY.encode())
    return bare[:at] + private + bare[at:] + CANARY.encode()


def loaded_webp() -> bytes:
    bare = saved(drawn(), "WEBP", exif=exif().tobytes(), xmp=xmp(), icc_profile=profile())
    return bare + CANARY.encode()


def loaded_gif() -> bytes:
    return saved(drawn(mode="P"), "GIF", comment=CANARY.encode()) + CANARY.encode()


LOADED = {"jpeg": loaded_jpeg, "png": loaded_png, "webp": loaded_webp, "gif": loaded_gif}


def swapped_colours() -> bytes:
    """Return a table of colours (ICC, version 2) by which what is stored as red is seen as blue, and blue as red."""

    def place(x: float, y: float, z: float) -> bytes:
        return b"XYZ \0\0\0\0" + struct.pack(">iii", *(round(value * 65536) for value in (x, y, z)))

    red, green, blue = (0.4361, 0.2225, 0.0139), (0.3851, 0.7169, 0.0971), (0.1431, 0.0606, 0.7141)  # sRGB under D50
    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(2.2 * 256)) + b"\0\0"
    parts = {b"wtpt": place(0.9642, 1.0, 0.8249), b"rXYZ": place(*blue), b"gXYZ": place(*green), b"bXYZ": place(*red)}
    parts |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve)
    at, table, body = 128 + 4 + 12 * len(parts), b"", b""
    for name, part in parts.items():
        table += name + struct.pack(">II", at + len(body), len(part))
        body += part
    head = struct.pack(">I4sI4s4s4s", at + len(body), b"\0\0\0\0", 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H", 2024, 1, 1, 0, 0, 0) + b"acsp" + b"\0" * 28
    head += struct.pack(">iii", *(round(value * 65536) for value in (0.9642, 1.0, 0.8249)))
    return head.ljust(128, b"\0") + struct.pack(">I", len(parts)) + table + body
