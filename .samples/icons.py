"""Makes the icons of the theme khlongkhanak from its emblem, assets/icon.svg: run it again when the emblem changes.

    python3 .samples/icons.py

Needs Chromium. The emblem stands on the colour --brand of tokens.css, inside the circle that telephones cut out (four fifths of the width),
so the same picture serves plain and masked.
"""

import pathlib
import re
import subprocess
import tempfile

ASSETS = pathlib.Path(__file__).parent.parent / "themes" / "khlongkhanak" / "assets"
ICONS = {"icon-192.png": 192, "icon-512.png": 512, "apple-touch-icon.png": 180}

PAGE = """<!doctype html>
<meta charset="utf-8">
<style>html, body {{ margin: 0; height: 100%; background: {colour} }} body {{ display: grid; place-items: center }} svg {{ width: 78vmin; height: 78vmin }}</style>
{emblem}
"""


def draw(page, size, target, folder):
    subprocess.run(
        [
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            f"--user-data-dir={folder}/profile", "--hide-scrollbars", "--force-device-scale-factor=1", f"--window-size={size},{size}", f"--screenshot={target}", page.as_uri(),
        ],
        check=True, stderr=subprocess.DEVNULL)


if __name__ == "__main__":
    colour = re.search("--brand: *(#[0-9a-fA-F]{6})", (ASSETS / "tokens.css").read_text(encoding="utf-8")).group(1)
    emblem = (ASSETS / "icon.svg").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder) / "icon.html"
        page.write_text(PAGE.format(colour=colour, emblem=emblem), encoding="utf-8")
        for name, size in ICONS.items():
            draw(page, size, ASSETS / name, folder)
