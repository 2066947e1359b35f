"""Three invented agencies, each a new site with a face of its own: python3 tests/faces/make.py FOLDER

Needs the program, built (ITA names it otherwise). Each folder here holds what such an agency adds to its site.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
ITA = os.environ.get("ITA", str(HERE.parent.parent / "src/ItaSite/bin/Release/net10.0/ita"))
FACES = {
    "coast": ("เทศบาลตำบลตัวอย่างริมทะเล", {"subdistrict": "ตัวอย่างริมทะเล", "district": "ตัวอย่าง", "province": "ตัวอย่าง", "emblem": "emblem.svg"}, {"colour": "#0b5c9e", "heroDrawing": "coast"}),
    "town": ("เทศบาลเมืองตัวอย่าง", {"district": "เมืองตัวอย่าง", "province": "ตัวอย่าง"}, {"colour": "#7a1f5c", "heroDrawing": "town"}),
    "hills": ("องค์การบริหารส่วนจังหวัดตัวอย่าง", {"district": "เมืองตัวอย่าง", "province": "ตัวอย่าง", "emblem": "emblem.svg"}, {"colour": "#f5b800", "heroDrawing": "hills"}),
}


def make(folder, face):
    name, agency, settings = FACES[face]
    site = folder / f"{face}-content"
    shutil.rmtree(site, ignore_errors=True)
    subprocess.run([ITA, "new", "site", str(site), name], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    shutil.copytree(HERE / face, site, dirs_exist_ok=True)
    written = site / "site.config.json"
    config = json.loads(written.read_text(encoding="utf-8"))
    config["agency"] |= agency
    written.write_text(json.dumps(config | settings | {"baseUrl": "https://www.example.go.th/"}, ensure_ascii=False, indent=2), encoding="utf-8")
    subprocess.run([ITA, "build", str(site), "--output", str(folder / face), "--no-keep"], check=True)


if __name__ == "__main__":
    target = pathlib.Path(sys.argv[1]).resolve()
    target.mkdir(parents=True, exist_ok=True)
    for name in FACES:
        make(target, name)
