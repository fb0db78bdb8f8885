"""Where things lie: `models/` and `resources/` (checkout, wheel, frozen program) and the user's own folders."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from dataclasses import dataclass, field
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def data_root() -> Path:
    """Return the folder that holds `models/` and `resources/`.

    A wheel carries them in `composer/_data`; a frozen program beside its modules; a checkout at its top.

    Raises:
        FileNotFoundError: None of the three is there: the installation is damaged.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [Path(frozen) / "composer" / "_data"] if frozen else []
    candidates += [_PACKAGE / "_data", _PACKAGE.parent]
    for candidate in candidates:
        if (candidate / "resources").is_dir() and (candidate / "models").is_dir():
            return candidate
    raise FileNotFoundError("resources")


def resources() -> Path:
    """Return the folder of icons, fonts, themes, translations, help texts and word lists."""
    return data_root() / "resources"


def translations() -> Path:
    """Return the folder of what the window says in other languages, compiled for Qt."""
    return resources() / "translations"


def models() -> Path:
    """Return the folder of the guard's pipeline and its manifest."""
    return data_root() / "models"


def licence_texts() -> Path | None:
    """Return the file with the licences of all that a frozen program holds; pip keeps each text by its part."""
    if not getattr(sys, "frozen", False):
        return None
    beside = Path(sys.executable).parent
    places = (beside / "LICENSES.txt", beside.parent / "Resources" / "LICENSES.txt")  # the second in an app of macOS
    return next((place for place in places if place.is_file()), None)


def policy_file() -> Path:
    """Return where the institution's policy lies, if there is one. Nothing in the environment has a say."""
    if sys.platform == "win32":
        return Path("C:/ProgramData/Vignette/policy.toml")  # not %ProgramData%: that is the user's to set
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Vignette/policy.toml")
    return Path("/etc/vignette/policy.toml")


def runtime_folder() -> Path | None:
    """Return the folder that ends with the person's sign-in; None where there is none. The environment has no say."""
    if sys.platform != "linux":
        return None
    folder = Path(f"/run/user/{os.getuid()}")
    return folder if folder.is_dir() else None


@dataclass(frozen=True, slots=True)
class Profile:
    """One author's folders on this machine. `VIGNETTE_HOME` moves them, for a portable profile or a test.

    Attributes:
        policy: The institution's policy; it stays where it is wherever the profile lies.
        policy_owner: The user id that the policy must belong to, on POSIX: root.
        runtime: The folder that ends with the person's sign-in; None where there is none.
    """

    data: Path
    config: Path
    policy: Path = field(default_factory=policy_file)
    policy_owner: int = 0
    runtime: Path | None = field(default_factory=runtime_folder)

    @property
    def store(self) -> Path:
        """The encrypted database."""
        return self.data / "vignette.db"

    @property
    def lock(self) -> Path:
        """Held by the one running window."""
        return self.data / "vignette.lock"

    @property
    def held(self) -> Path | None:
        """There while the program is locked behind the system's password; None where nothing ends with the sign-in."""
        if self.runtime is None:
            return None
        digest = hashlib.sha256(os.fsencode(self.store.absolute())).hexdigest()
        return self.runtime / f"vignette-{digest[:24]}.locked"

    @property
    def is_held(self) -> bool:
        """Whether the program was locked behind the system's password and nobody gave it since."""
        return self.held is not None and self.held.exists()

    @property
    def settings(self) -> Path:
        """The settings that hold no text of the author."""
        return self.config / "settings.toml"

    def prepare(self) -> None:
        """Make the folders, readable by their owner alone, where the disk knows owners: a stick may know none.

        Raises:
            OSError: There is no folder, and none can be made; or it is somebody else's.
        """
        for folder in (self.data, self.config):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            close_to_others(folder, 0o700)


def close_to_others(path: Path, mode: int) -> None:
    """Let its owner alone read a file or a folder, as far as its disk can.

    A disk without rights of its own, as that of a stick, and one that takes no writing refuse it.

    Raises:
        OSError: It is somebody else's.
    """
    if os.name != "posix" or stat.S_IMODE(path.stat().st_mode) == mode:
        return
    try:
        path.chmod(mode)
    except OSError:
        if path.stat().st_uid != os.getuid():
            raise


def user_profile() -> Profile:
    """Return the folders of the person who runs the program."""
    home = os.environ.get("VIGNETTE_HOME")
    if home:
        root = Path(home)
        return Profile(data=root / "data", config=root / "config")
    import platformdirs

    return Profile(
        data=Path(platformdirs.user_data_dir("vignette", appauthor=False)),
        config=Path(platformdirs.user_config_dir("vignette", appauthor=False)),
    )
