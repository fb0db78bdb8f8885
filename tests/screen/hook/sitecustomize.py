"""Loaded by each interpreter of a day: what reaches the practice service is also written into a folder, as it came.

The service keeps of a picture its digest alone. A test looks at the bytes themselves: each upload becomes a file of
the folder that `VIGNETTE_RECEIVED` names, called by its number.
"""

import os
from pathlib import Path

_folder = os.environ.get("VIGNETTE_RECEIVED")
if _folder:
    from composer.posting.practice.media import MediaShelf

    _append = MediaShelf.append

    def _written_too(self, upload, index, data):
        fresh = index == len(upload.sums)
        said = _append(self, upload, index, data)
        if fresh and not said:
            with (Path(_folder) / upload.media_id).open("ab") as file:
                file.write(data)
        return said

    MediaShelf.append = _written_too
