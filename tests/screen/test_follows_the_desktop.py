"""The real window takes the desktop's colours while it is open, as the desktop tells them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.screen.conftest import write_settings
from tests.screen.desktop import Desktop
from tests.ui_window.settings_portal import SettingsPortal

pytestmark = pytest.mark.screen

SCHEME, CONTRAST = ("org.freedesktop.appearance", "color-scheme"), ("org.freedesktop.appearance", "contrast")
ANIMATIONS = ("org.gnome.desktop.interface", "enable-animations")
LIGHT, DARK, BLACK = (0xEC, 0xEC, 0xE7), (0x11, 0x13, 0x17), (0, 0, 0)
"""The ground of the side bar in each theme."""


def _wait_for_ground(desktop: Desktop, wanted: tuple[int, int, int]) -> None:
    def there() -> bool:
        with Image.open(desktop.screenshot("follows")) as seen:
            return seen.convert("RGB").getpixel((4, 400)) == wanted

    desktop.wait_for(there, lambda: f"the ground never was {wanted}")


def test_dark_and_high_contrast_of_the_desktop_are_taken_while_it_is_open(desktop: Desktop) -> None:
    """Nothing is chosen in the settings, so the desktop decides; it is GNOME's way that Qt follows here."""
    portal = SettingsPortal({SCHEME: ("u", 0), CONTRAST: ("u", 0)}, desktop.environment["DBUS_SESSION_BUS_ADDRESS"])
    try:
        write_settings(desktop)
        desktop.start([Path(sys.executable).with_name("vignette")], XDG_CURRENT_DESKTOP="GNOME", NO_AT_BRIDGE="1")
        desktop.wait_for(lambda: ANIMATIONS in portal.asked, lambda: "it never asked whether to hold still")
        _wait_for_ground(desktop, LIGHT)
        portal.change(SCHEME, ("u", 1))
        _wait_for_ground(desktop, DARK)
        portal.change(CONTRAST, ("u", 1))
        _wait_for_ground(desktop, BLACK)
    finally:
        portal.end()
