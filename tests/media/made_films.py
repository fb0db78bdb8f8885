"""Videos of one second in the containers people have, made by ffmpeg here; and ways to damage them.

Not one byte of them comes from anywhere else.
"""

from __future__ import annotations

import random
import struct
import subprocess
from pathlib import Path

from tests.media.test_film import clip
from tests.media.test_pixels import mutated

SOURCES = {
    "plain.mp4": ("-c:v", "libx264", "-c:a", "aac"),
    "pieces.mp4": ("-c:v", "libx264", "-c:a", "aac", "-movflags", "frag_keyframe+empty_moov"),
    "tape.mov": ("-c:v", "mpeg4", "-c:a", "pcm_s16le", "-timecode", "01:02:03:04"),
    "turned.mov": ("-c:v", "mjpeg", "-pix_fmt", "yuvj420p", "-c:a", "alac", "-metadata:s:v", "rotate=90"),
    "telephone.3gp": ("-c:v", "mpeg4", "-an"),
    "older.webm": ("-c:v", "libvpx", "-b:v", "200k", "-c:a", "libvorbis"),
    "newer.webm": ("-c:v", "libvpx-vp9", "-b:v", "200k", "-cpu-used", "8", "-c:a", "libopus"),
    "any.mkv": ("-c:v", "libx264", "-c:a", "flac"),
    "old.avi": ("-c:v", "mpeg4", "-c:a", "libmp3lame"),
    "stream.ts": ("-c:v", "mpeg2video", "-c:a", "mp2"),
    "stream.flv": ("-c:v", "flv", "-c:a", "libmp3lame", "-ar", "44100"),
    "open.ogv": ("-c:v", "libtheora", "-c:a", "libvorbis"),
}
"""Names, and how ffmpeg makes them; a build without one of the codecs leaves that one out."""

_PARTS = (
    b"ftyp moov mvhd trak tkhd edts elst mdia mdhd hdlr minf dref stbl stsd avcC esds stts ctts stss stsc stsz stco "
    b"udta meta ilst moof mfhd traf tfhd trun sidx tmcd free mdat fmt  avih strh strf idx1 movi"
).split()
_ELEMENTS = tuple(map(bytes.fromhex, ["1a45dfa3", "18538067", "1654ae6b", "1f43b675", "a3", "e0", "ae"]))
"""Of Matroska: head, segment, tracks, cluster, block, picture, one track."""

_EDGES = (0, 1, 7, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)


def films(folder: Path) -> dict[str, bytes]:
    """Return videos, each with its name; two of them carry notes in every place their container has."""
    made = {name: clip(folder / name, 1, "64x48").read_bytes() for name in ("notes.mp4", "notes.mkv")}
    for name, how in SOURCES.items():
        path = folder / name
        sources = ("-f", "lavfi", "-i", "testsrc=s=64x48:r=10:d=1", "-f", "lavfi", "-i", "sine=440:d=1")
        command = ["ffmpeg", "-nostdin", "-y", "-loglevel", "quiet", *sources, "-pix_fmt", "yuv420p", *how, str(path)]
        if subprocess.run(command).returncode == 0:
            made[name] = path.read_bytes()
    return made


def damaged(sources: list[bytes], luck: random.Random) -> bytes:
    """Return one of them with bytes changed, numbers and lengths of its parts falsified, or another's end."""
    data = luck.choice(sources)
    match luck.randrange(4):
        case 0:
            return mutated(data, luck)
        case 1:
            other = luck.choice(sources)
            return data[: luck.randrange(len(data))] + other[luck.randrange(len(other)) :]
        case _:
            return _falsified(bytearray(data), luck)


def _falsified(data: bytearray, luck: random.Random) -> bytes:
    for _ in range(luck.randint(1, 4)):
        mark = luck.choice(_PARTS if data[4:8] == b"ftyp" or data[:4] == b"RIFF" else _ELEMENTS)
        at = data.find(mark, luck.randrange(len(data)))
        at = data.find(mark) if at < 0 else at
        if at < 0:
            at = luck.randrange(len(data))
        # the length before the name, or a number of four bytes somewhere behind it
        place = at - 4 if luck.random() < 0.3 else at + len(mark) + 4 * luck.randrange(24)
        value = luck.choice(_EDGES) if luck.random() < 0.7 else luck.randrange(2**32)
        if 8 <= place <= len(data) - 4:
            data[place : place + 4] = struct.pack(">I" if luck.random() < 0.8 else "<I", value)
    return bytes(data)
