"""DICOM files made on the spot: refused at first, then their pixels alone, and never without the author's own look."""

from __future__ import annotations

import io
import random
import sys

import numpy as np
import pydicom
import pytest
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian, JPEGLSLossless, generate_uid

from composer.base.errors import MediaError
from composer.guard.reading import DICOM
from composer.media import dicom, intake
from composer.media.studio import Studio
from tests.media import made
from tests.media.test_pixels import mutated


def scan(sort: str = "MONOCHROME2", frames: int = 1, **more: object) -> bytes:
    """A wedge from dark to bright, 160 by 90, with a record round it."""
    meta = FileMetaDataset()
    meta.TransferSyntaxUID, meta.MediaStorageSOPInstanceUID = ExplicitVRLittleEndian, generate_uid()
    meta.MediaStorageSOPClassUID = generate_uid()
    file = FileDataset(None, {}, file_meta=meta, preamble=b"\0" * 128)
    file.PatientName, file.PatientID = made.CANARY, made.CANARY
    file.PatientBirthDate, file.StudyDate, file.InstitutionName = "19310303", "20240303", made.CANARY
    file.add_new(0x00091010, "LO", made.CANARY)
    colours = sort == "RGB"
    wedge = np.tile(np.linspace(0, 4000, 160), (90, 1)).astype(np.uint16)
    values = np.stack([wedge + 40 * one for one in range(frames)])
    if colours:
        values = np.zeros((frames, 90, 160, 3), np.uint8) + np.array([200, 30, 90], np.uint8)
    file.Rows, file.Columns, file.PhotometricInterpretation = 90, 160, sort
    file.SamplesPerPixel, file.PixelRepresentation = 3 if colours else 1, 0
    file.BitsAllocated, file.BitsStored, file.HighBit = (8, 8, 7) if colours else (16, 12, 11)
    if colours:
        file.PlanarConfiguration = 0
    if frames > 1:
        file.NumberOfFrames = frames
    for name, value in more.items():
        setattr(file, name, value)
    file.PixelData = values.tobytes()
    out = io.BytesIO()
    file.save_as(out, enforce_file_format=True)
    return out.getvalue()


def refusal(data: bytes, page: int) -> str:
    with pytest.raises(MediaError) as refused:
        intake.taken(data, page)
    return refused.value.code


def test_it_is_refused_until_its_pixels_are_asked_for() -> None:
    assert made.CANARY.encode() in scan()
    assert refusal(scan(), 0) == "media.dicom_review"


def test_where_nothing_reads_it_it_is_refused_for_good(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pydicom", None)

    assert refusal(scan(), 0) == "media.dicom"
    assert refusal(scan(), 1) == "media.dicom"


def test_its_pixels_are_shown_as_on_a_screen_and_nothing_else_of_it_is_left() -> None:
    taken = Studio().take(scan(), page=1)

    picture = taken.picture
    assert (picture.width, picture.height, picture.kind) == (160, 90, "png")
    assert picture.hidden == ("record",)
    assert picture.hidden_count > 10
    assert made.CANARY.encode() not in taken.data
    assert (picture.reading.reader, picture.reading.likely) == ("", DICOM)


def test_what_was_taken_from_it_waits_for_its_author_after_every_edit_too() -> None:
    taken = Studio().take(scan(), page=1)

    again = Studio().change(taken.data, [], None, 1, certain=True)

    assert (again.picture.reading.reader, again.picture.reading.likely) == ("", DICOM)
    assert again.picture.width == 90


def test_windows_inversion_and_colours_come_out_as_meant() -> None:
    def ends(**how: object) -> tuple[object, object]:
        picture, _ = intake.taken(scan(**how), 1)
        return picture.getpixel((0, 40)), picture.getpixel((159, 40))

    assert ends() == (0, 255)
    assert ends(sort="MONOCHROME1") == (255, 0)
    assert ends(sort="RGB") == ((200, 30, 90), (200, 30, 90))
    narrow, _ = intake.taken(scan(WindowCenter=[2000, 9], WindowWidth=[400, 9]), 1)
    assert narrow.getpixel((60, 40)) == 0
    assert narrow.getpixel((100, 40)) == 255
    assert 100 < narrow.getpixel((80, 40)) < 160
    assert ends(RescaleSlope=2, RescaleIntercept=-1000, WindowCenter=3000, WindowWidth=8001) == (0, 255)


def test_of_several_frames_one_is_chosen() -> None:
    film = scan(frames=3)

    assert len(dicom.all_small(film)) == 3
    assert intake.taken(film, 3)[0].size == (160, 90)
    assert refusal(film, 4) == "media.damaged"


def test_codings_nothing_reads_bombs_and_old_files_are_told() -> None:
    told = pydicom.dcmread(io.BytesIO(scan()))
    told.file_meta.TransferSyntaxUID = JPEGLSLossless
    out = io.BytesIO()
    told.PixelData = pydicom.encaps.encapsulate([b"\xff\xd8\xff\xf7"])
    told.save_as(out)
    old = io.BytesIO()
    plain = pydicom.dcmread(io.BytesIO(scan()))
    plain.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
    plain.save_as(old, implicit_vr=True, little_endian=True)

    assert refusal(out.getvalue(), 1) == "media.dicom_coding"
    assert refusal(scan(Rows=20_000, Columns=20_000), 1) == "media.too_many_pixels"
    assert refusal(scan(Rows=9_000), 1) == "media.damaged"
    assert intake.taken(old.getvalue(), 1)[0].size == (160, 90)


def test_damaged_files_end_in_pixels_or_a_code() -> None:
    luck = random.Random(12)
    sources = (scan(), scan("RGB"), scan(frames=2))
    for turn in range(150):
        data = mutated(sources[turn % 3], luck)
        try:
            picture, _ = intake.taken(data, 1)
        except MediaError:
            continue
        assert picture.mode in {"RGB", "L"}
