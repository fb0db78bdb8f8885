"""Drawn pictures as teachers post them, with and without a patient's details printed in: every one from its number.

Nothing in them is real. Scenes: scan, monitor, wristband, slide, ECG paper; letters of 12 to 30 pixels in several
typefaces and colours, turned by up to 5 degrees, saved as JPEG or PNG.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont

from composer.guard.reading import Box
from tests.media import made

SIZE = (1000, 680)
_INTER = Path(__file__).resolve().parents[2] / "resources" / "fonts"
_DEJAVU = Path("/usr/share/fonts/truetype/dejavu")
_GIVEN = ("Ellen", "Marcus", "Odalys", "Priya", "Tobias", "Amara", "Wendell", "Ingrid", "Chidi", "Rosalind", "Hector")
_FAMILY = (
    "Hargrove",
    "Quillfeather",
    "Okonkwo",
    "Lindqvist",
    "Bramhall",
    "Delacroix",
    "Ferreira",
    "Nakamura",
    "Teague",
)
_TEACHING = (
    "Sodium 128 mmol/L", "HR 72  BP 120/80", "25 mm/s  10 mm/mV", "Lead II", "T2 FLAIR axial", "SpO2 97 %",
    "Key points", "Treat the cause", "Lactate 2.4", "Window 400 Level 40", "PA erect", "Creatinine 1.1 mg/dL",
    "N Engl J Med 2019;380:45-56", "Dose 5 mg/kg every 8 h", "Thank you", "Think of sepsis early", "Slice 12/24",
    "What is the diagnosis?", "KDIGO 2021", "Left ventricle", "n = 248, p < 0.01", "eGFR 42", "Resp 18", "Zoom 100 %",
)  # fmt: skip
_LABELS = ("Name: ", "MRN: ", "MRN ", "ID ", "Patient ID: ", "Acc# ")
_WAVES = (150, 340, 530)
GROUNDS = ("scan", "monitor", "wristband", "slide", "ecg")


@dataclass(frozen=True)
class Sample:
    """A file, and where each detail stands in it."""

    data: bytes
    scene: str
    details: tuple[tuple[str, str, Box], ...]  # sort, words, place of what identifies, without its label


def fonts() -> list[Path]:
    """Return the typefaces there are."""
    names = ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSansMono", "DejaVuSerif", "DejaVuSansCondensed")
    return [*sorted(_INTER.glob("*.ttf")), *(p for n in names if (p := _DEJAVU / f"{n}.ttf").exists())]


def sample(number: int, *, details: bool) -> Sample:
    """Return the picture of this number."""
    luck = random.Random(f"{number}-{details}")
    scene = GROUNDS[number % len(GROUNDS)]
    picture, inks = _ground(scene, luck)
    lines = [("", line) for line in luck.sample(_TEACHING, luck.randint(2, 4))]
    if details:
        lines += luck.sample(_details(luck), luck.randint(2, 4))
    luck.shuffle(lines)
    taken = [Box(0, row - 40, SIZE[0], 70) for row in _WAVES] if scene == "monitor" else []
    placed = _write(picture, lines, inks, luck, taken)
    turned = luck.uniform(-5, 5) if luck.random() < 0.5 else 0.0
    whole = picture.rotate(turned, Image.Resampling.BICUBIC, fillcolor=picture.getpixel((2, 2)))
    kept = tuple((sort, words, _turned(box, turned)) for sort, words, box in placed if sort)
    kind, how = ("PNG", {}) if luck.random() < 0.3 else ("JPEG", {"quality": luck.randint(75, 95)})
    return Sample(made.saved(whole, kind, **how), scene, kept)


def _details(luck: random.Random) -> list[tuple[str, str]]:
    given, family = luck.choice(_GIVEN), luck.choice(_FAMILY)
    day = f"{luck.randint(1, 12):02}/{luck.randint(1, 28):02}/{luck.randint(1931, 2024)}"
    names = (f"{family.upper()}, {given.upper()}", f"{family}, {given}", f"Name: {given} {family}", f"{given} {family}")
    return [
        ("name", luck.choice(names)),
        (
            "record",
            luck.choice(("MRN {}", "MRN: {}", "ID {}", "Patient ID: {}")).format(luck.randint(10**6, 10**7 - 1)),
        ),
        (
            "date",
            luck.choice((f"DOB {day}", f"DOB: {day}", day, f"{luck.randint(1, 28)} MAR 2024", "2024-03-12 10:41")),
        ),
        ("accession", f"Acc# {luck.randint(10**5, 10**6 - 1)}-{luck.randint(10, 99)}"),
        ("phone", f"({luck.randint(201, 989)}) 555-01{luck.randint(10, 99)}"),
    ]


def _write(
    picture: Image.Image,
    lines: list[tuple[str, str]],
    inks: list[tuple[int, int, int]],
    luck: random.Random,
    taken: list[Box],
) -> list[tuple[str, str, Box]]:
    pen = ImageDraw.Draw(picture)
    placed = [("", "", box) for box in taken]
    labelled: dict[int, Box] = {}
    for sort, words in lines:
        for _ in range(40):
            font = ImageFont.truetype(str(luck.choice(fonts())), luck.randint(12, 30))
            left, top, right, bottom = pen.textbbox((0, 0), words, font=font)
            at = (luck.randint(60, SIZE[0] - 60 - right), luck.randint(60, SIZE[1] - 60 - bottom))
            box = Box(at[0] + left, at[1] + top, right - left, bottom - top)
            if all(_clear(box, other) for _, _, other in placed):
                pen.text(at, words, font=font, fill=luck.choice(inks))
                placed.append((sort, words, box))
                if sort:
                    labelled[len(placed) - 1] = _value(pen, words, font, at)
                break
    return [(sort, words, labelled.get(index, box)) for index, (sort, words, box) in enumerate(placed)]


def _value(pen: ImageDraw.ImageDraw, words: str, font: ImageFont.FreeTypeFont, at: tuple[int, int]) -> Box:
    """Return where the part stands that identifies: the label in front of it need not be covered."""
    label = next((mark for mark in _LABELS if words.startswith(mark)), "")
    left, top, right, bottom = pen.textbbox(at, words, font=font)
    skipped = round(pen.textlength(label, font=font))
    return Box(round(left) + skipped, round(top), round(right - left) - skipped, round(bottom - top))


def _clear(one: Box, other: Box) -> bool:
    gap = 14
    return (
        one.left > other.left + other.width + gap
        or other.left > one.left + one.width + gap
        or one.top > other.top + other.height + gap
        or other.top > one.top + one.height + gap
    )


def _turned(box: Box, degrees: float) -> Box:
    angle = -math.radians(degrees)
    x, y = box.left + box.width / 2 - SIZE[0] / 2, box.top + box.height / 2 - SIZE[1] / 2
    across, down = x * math.cos(angle) - y * math.sin(angle), x * math.sin(angle) + y * math.cos(angle)
    left, top = across + SIZE[0] / 2 - box.width / 2, down + SIZE[1] / 2 - box.height / 2
    return Box(round(left), round(top), box.width, box.height)


def _ground(scene: str, luck: random.Random) -> tuple[Image.Image, list[tuple[int, int, int]]]:
    if scene == "slide":
        return Image.new("RGB", SIZE, luck.choice(("white", "#F4F1E8", "#EAF2FB"))), [(20, 20, 30), (20, 60, 130)]
    if scene == "monitor":
        picture = Image.new("RGB", SIZE, (6, 8, 12))
        pen = ImageDraw.Draw(picture)
        for row in _WAVES:
            wave = [
                (x, row + 30 * math.sin(x / 9) * math.exp(-(((x % 130) - 40) ** 2) / 300)) for x in range(0, SIZE[0], 3)
            ]
            pen.line(wave, fill=(60, 190, 90), width=2)
        return picture, [(120, 240, 140), (240, 220, 90), (230, 230, 230), (110, 200, 250)]
    if scene == "wristband":
        picture = Image.new("RGB", SIZE, (206, 168, 142)).filter(ImageFilter.GaussianBlur(1))
        ImageDraw.Draw(picture).rectangle((0, 40, SIZE[0], SIZE[1] - 40), fill=(246, 246, 242))
        return picture, [(15, 15, 15), (40, 40, 70)]
    if scene == "ecg":
        picture = Image.new("RGB", SIZE, (255, 246, 244))
        pen = ImageDraw.Draw(picture)
        for step in range(0, SIZE[0], 20):
            pen.line((step, 0, step, SIZE[1]), fill=(246, 206, 202))
            pen.line((0, step, SIZE[0], step), fill=(246, 206, 202))
        return picture, [(20, 20, 20), (60, 20, 20)]
    noise = Image.effect_noise(SIZE, luck.randint(4, 12)).point(lambda value: max(0, value - 108))
    picture = noise.convert("RGB").filter(ImageFilter.GaussianBlur(0.6))
    pen = ImageDraw.Draw(picture)
    for _ in range(3):
        x, y, size = luck.randint(100, 700), luck.randint(100, 400), luck.randint(60, 220)
        pen.ellipse((x, y, x + size, y + size), outline=(110, 110, 110), width=8)
    return picture.filter(ImageFilter.GaussianBlur(1)), [(235, 235, 235), (250, 250, 210)]
