"""A PDF and a HEIC of a few hundred bytes: one written by hand, one drawn, with a camera's name and a place in it."""

from __future__ import annotations

import base64

_HEIC = (
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAghtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAEZpbG9jAAAA"
    "AERAAAMAAQAAAAACLAABAAAAAAAAAEYAAgAAAAACcgABAAAAAAAAAIAAAwAAAAAC8gABAAAAAAAAACEAAABiaWluZgAAAAAAAwAAABVpbmZlAgAA"
    "AAABAABodmMxAAAAABVpbmZlAgAAAQACAABFeGlmAAAAACppbmZlAgAAAQADAABtaW1lAGFwcGxpY2F0aW9uL3JkZit4bWwAAAAAAA5waXRtAAAA"
    "AAABAAAA/WlwcnAAAADdaXBjbwAAAHZodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEAAQAq"
    "QgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbq5Ka5uAhoMCAAAAMDIAAAAwAhYgABAAZEAcFzwIkAAAATY29scm5jbHgAAQANAAaAAAAAFGlzcGUAAAAA"
    "AAAAQAAAAEAAAAAoY2xhcAAAAEAAAAABAAAAMAAAAAEAAAAAAAAAAv////AAAAACAAAAEHBpeGkAAAAAAwgICAAAABhpcG1hAAAAAAAAAAEAAQWB"
    "AgMFhAAAAChpcmVmAAAAAAAAAA5jZHNjAAIAAQABAAAADmNkc2MAAwABAAEAAADvbWRhdAAAAEIoAa8TgNuFW5//Baiv7iNX0pYkBIr9GMIBXOAi"
    "kRUbiPxcEHMtTjUHAjdsOLGUplNcC++Aj/QlhbteIEbBvOpnU+AAAAAGRXhpZgAATU0AKgAAAAgAAwEPAAIAAAAOAAAAMgESAAMAAAABAAEAAIgl"
    "AAQAAAABAAAAQAAAAABDQU5BUlktY2FtZXJhAAACAAEAAgAAAAJOAAAAAAIABQAAAAMAAABeAAAAAAAAADMAAAABAAAAHgAAAAEAAAAAAAAAATx4"
    "OnhtcG1ldGE+Q0FOQVJZLXhtcDwveDp4bXBtZXRhPg=="
)


def heic() -> bytes:
    """Return a red picture of 64 by 48 with a blue corner; EXIF with a place and a camera, XMP; all say CANARY."""
    return base64.b64decode(_HEIC)


def pdf(*pages: str) -> bytes:
    """Return slides of 720 by 405 points, a line of Helvetica on each."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * index) for index in range(len(pages)))
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages)),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for index, words in enumerate(pages):
        drawn = b"BT /F1 28 Tf 60 300 Td (%s) Tj ET" % words.encode("ascii")
        parts.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 720 405] /Resources << /Font << /F1 3 0 R >> >>"
            b" /Contents %d 0 R >>" % (5 + 2 * index)
        )
        parts.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn))
    out, places = b"%PDF-1.4\n", list[int]()
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1)
    tail = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(parts) + 1, len(out))
    return out + head + table + tail
