"""What an author says of a picture that no program could read, after going through all of it at full size."""

from __future__ import annotations

from dataclasses import dataclass, replace

from composer.base.errors import MediaError
from composer.drafts.picture import Picture
from composer.guard.reading import CONFIRMED, Box, Reading


@dataclass(frozen=True, slots=True)
class Sight:
    """Three answers, given one by one.

    Attributes:
        tiles: How many pieces of the picture were on screen, those of all frames that differ.
        no_text: No word, number or date in it tells of a patient.
        no_code: No bar code or square code shows.
        face: A face shows; the post then needs the patient's written authorization.
    """

    tiles: int
    no_text: bool
    no_code: bool
    face: bool

    def read(self, picture: Picture) -> Reading:
        """Return the picture's reading with the author's in place of a program's.

        What programs did find, codes and faces, stays: the author's word adds to it and takes nothing away.

        Raises:
            MediaError: `media.not_confirmed` an answer is missing, it was not gone through, or was read.
        """
        reading = picture.reading
        if not (self.tiles > 0 and self.no_text and self.no_code) or reading.reader:
            raise MediaError("media.not_confirmed")
        whole = Box(0, 0, picture.width, picture.height)
        faces = reading.faces or ((whole,) if self.face else ())
        return replace(reading, reader=CONFIRMED, faces=faces)

    def facts(self, reading: Reading) -> dict[str, int]:
        """Return what the audit keeps of it: counts."""
        return {"tiles": self.tiles, "faces": len(reading.faces), "codes": len(reading.codes)}
