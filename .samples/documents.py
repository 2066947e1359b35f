"""Prints the sample documents of content/oit/2566/files: each file of documents/ becomes a tagged PDF with its Thai fonts inside.

    python3 .samples/documents.py

Needs Chromium and the font Laksaman (Debian: chromium, fonts-thai-tlwg). Everything in the documents is an example and says so on every page.
"""

import pathlib
import re
import subprocess
import tempfile

HERE = pathlib.Path(__file__).parent / "documents"
FILES = pathlib.Path(__file__).parent.parent / "content" / "oit" / "2566" / "files"

PAGE = """<!doctype html>
<html lang="th"><head><meta charset="utf-8"><title>{title} (ตัวอย่าง)</title><style>{style}</style></head>
<body>
{text}
</body></html>
"""


def text_of(source):
    """Thai digits everywhere but in tags, as an official letter writes them."""
    thai = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
    return "".join(part if part.startswith("<") else part.translate(thai) for part in re.split("(<[^>]+>)", source))


def write(source, style, folder):
    text = source.read_text(encoding="utf-8")
    title = text_of(re.sub("<[^>]+>", " ", re.search("<h1>(.*?)</h1>", text, re.S).group(1)).strip())
    page = pathlib.Path(folder) / f"{source.stem}.html"
    page.write_text(PAGE.format(title=title, style=style, text=text_of(text)), encoding="utf-8")
    subprocess.run(
        [
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            f"--user-data-dir={folder}/profile", "--no-pdf-header-footer", "--generate-pdf-document-outline", f"--print-to-pdf={FILES / (source.stem + '.pdf')}", page.as_uri(),
        ],
        check=True, stderr=subprocess.DEVNULL)
    forget_when(FILES / f"{source.stem}.pdf")


def forget_when(file):
    """Blanks out the dates and the browser's name, so that the same text gives the same bytes."""
    pdf = file.read_bytes()
    file.write_bytes(re.sub(rb"/(CreationDate|ModDate|Creator) \((\\.|[^\\)])*\)", lambda found: b" " * len(found.group()), pdf))


if __name__ == "__main__":
    FILES.mkdir(exist_ok=True)
    style = (HERE / "document.css").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        for source in sorted(HERE.glob("*.html")):
            write(source, style, folder)
