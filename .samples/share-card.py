"""Draws the share cards, the pictures that other sites show with a link: one without words for the theme, one with the agency's name for this site.

    python3 .samples/share-card.py

Needs Chromium and the font Laksaman (Debian: chromium, fonts-thai-tlwg). The scene is our own: a canal through the rice fields of Ang Thong,
in the colours of the theme. Run it again when the emblem, content/emblem.svg, changes.
"""

import json
import math
import pathlib
import re
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).parent.parent
ASSETS = ROOT / "themes" / "khlongkhanak" / "assets"
WIDTH, HEIGHT = 1200, 630

STYLE = """
html, body { margin: 0; }
body { width: 1200px; height: 630px; position: relative; overflow: hidden; font-family: Sarabun, Laksaman, Loma, sans-serif; color: #0a4a3f; }
.scene { position: absolute; inset: 0; }
.words { position: absolute; left: 72px; top: 44px; right: 60px; }
.words .emblem svg { width: 84px; height: 84px; display: block; }
.words h1 { margin: 10px 0 0; font-size: 64px; line-height: 1.35; font-weight: 700; white-space: nowrap; }
.words p { margin: 2px 0 0; font-size: 34px; line-height: 1.4; }
.words .about { position: relative; margin-top: 16px; padding-top: 14px; font-size: 30px; font-weight: 700; }
.words .about::before { content: ""; position: absolute; left: 0; top: 0; width: 96px; height: 5px; background: #d9a92f; border-radius: 3px; }
"""


def point(text):
    return " ".join(f"{value:.1f}" for value in text)


def field(name, colour, line, vanishing, every, *corners):
    """A paddy with its rows of rice, which run together at the sun."""
    outline = f'M{point(corners[0])} ' + " ".join(f"L{point(corner)}" for corner in corners[1:]) + "Z"
    rows = "".join(f'<path d="M{point(vanishing)} L{x} {HEIGHT}"/>' for x in range(-9000, 10000, every))
    return (
        f'<clipPath id="{name}"><path d="{outline}"/></clipPath><path d="{outline}" fill="{colour}"/>'
        f'<g clip-path="url(#{name})" stroke="{line}" stroke-width="3" fill="none" opacity=".4">{rows}</g>')


def palm(x, foot, height, colour, lean=0):
    """A sugar palm: a bare trunk under a ball of fans."""
    top = foot - height
    crown = height * 0.24
    fans = []
    for i in range(11):
        angle = math.radians(-205 + i * 23)
        reach = crown * (1.1 if i % 2 else 0.92)
        tip = (x + lean + math.cos(angle) * reach, top + math.sin(angle) * reach * 0.92)
        side = (math.cos(angle + math.pi / 2) * crown * 0.2, math.sin(angle + math.pi / 2) * crown * 0.2)
        middle = (x + lean + math.cos(angle) * reach * 0.62, top + math.sin(angle) * reach * 0.57)
        fans.append(
            f'<path d="M{x + lean:.1f} {top:.1f} Q{middle[0] + side[0]:.1f} {middle[1] + side[1]:.1f} {tip[0]:.1f} {tip[1]:.1f}'
            f' Q{middle[0] - side[0]:.1f} {middle[1] - side[1]:.1f} {x + lean:.1f} {top:.1f}Z"/>')
    trunk = f'<path d="M{x - height * .022:.1f} {foot} Q{x + lean * .3:.1f} {foot - height * .5:.1f} {x + lean - height * .012:.1f} {top:.1f} h{height * .026:.1f} Q{x + lean * .3 + height * .03:.1f} {foot - height * .5:.1f} {x + height * .026:.1f} {foot}Z"/>'
    return f'<g fill="{colour}">{trunk}{"".join(fans)}<circle cx="{x + lean:.1f}" cy="{top:.1f}" r="{crown * .34:.1f}"/></g>'


def ear(start, bend, end, colour, stem, grains=13, size=1.0):
    """An ear of rice, bowed by its grains."""
    along, parts = [], []
    for i in range(grains * 2 + 1):
        t = 0.36 + 0.64 * i / (grains * 2)
        x = (1 - t) ** 2 * start[0] + 2 * (1 - t) * t * bend[0] + t * t * end[0]
        y = (1 - t) ** 2 * start[1] + 2 * (1 - t) * t * bend[1] + t * t * end[1]
        dx = 2 * (1 - t) * (bend[0] - start[0]) + 2 * t * (end[0] - bend[0])
        dy = 2 * (1 - t) * (bend[1] - start[1]) + 2 * t * (end[1] - bend[1])
        along.append((x, y, math.degrees(math.atan2(dy, dx)), t))
    for i, (x, y, turn, t) in enumerate(along):
        side = 24 if i % 2 else -24
        length = size * (6 + 9 * math.sin(math.pi * min(1, (t - 0.36) / 0.64 * 0.9 + 0.1)))
        parts.append(f'<ellipse cx="{length:.1f}" cy="0" rx="{length:.1f}" ry="{length * .42:.1f}" transform="translate({x:.1f} {y:.1f}) rotate({turn + side:.1f})"/>')
    line = f'<path d="M{point(start)} Q{point(bend)} {point(end)}" fill="none" stroke="{stem}" stroke-width="{4 * size:.1f}" stroke-linecap="round"/>'
    return f'{line}<g fill="{colour}">{"".join(parts)}</g>'


def scene(horizon, sun):
    """Sky, sun, the line of trees, paddies on both sides of a canal, palms, and two ears of rice in front."""
    h = horizon
    below = HEIGHT - h

    def y(part):
        return h + below * part

    trees = "".join(f'<circle cx="{x}" cy="{h + 2}" r="{r}"/>' for x, r in [
        (20, 22), (52, 16), (88, 26), (130, 18), (170, 13), (240, 10), (330, 14), (366, 20), (402, 13), (520, 9), (600, 12), (628, 17), (660, 11),
        (1010, 12), (1044, 19), (1082, 14), (1120, 24), (1160, 17), (1192, 25)])
    x, r = sun
    water = f'M{x - 26} {h} C{x - 60} {y(.22):.0f} {x - 10} {y(.3):.0f} {x - 120} {y(.52):.0f} S{x - 330} {y(.8):.0f} {x - 330} {HEIGHT} L{x + 40} {HEIGHT} C{x + 40} {y(.8):.0f} {x + 110} {y(.6):.0f} {x + 60} {y(.36):.0f} S{x + 30} {y(.16):.0f} {x + 26} {h}Z'
    glints = "".join(f'<rect x="{x - w / 2 + shift:.0f}" y="{y(part):.0f}" width="{w}" height="{t}" rx="{t / 2}"/>' for part, w, t, shift in [
        (.05, 40, 3, 0), (.12, 56, 4, -6), (.2, 44, 5, -2), (.3, 70, 6, -8), (.42, 60, 7, -40), (.56, 100, 8, -70), (.74, 86, 9, -130), (.9, 130, 10, -150)])
    return f"""<svg class="scene" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" aria-hidden="true">
<defs>
  <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fdf8ea"/><stop offset="1" stop-color="#f7e3b0"/></linearGradient>
  <linearGradient id="water" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#f3d98f"/><stop offset=".35" stop-color="#b9d6c4"/><stop offset="1" stop-color="#6fae9f"/></linearGradient>
  <clipPath id="land"><rect x="0" y="{h}" width="{WIDTH}" height="{below}"/></clipPath>
  <clipPath id="air"><rect x="0" y="0" width="{WIDTH}" height="{h}"/></clipPath>
</defs>
<rect width="{WIDTH}" height="{HEIGHT}" fill="url(#sky)"/>
<g clip-path="url(#air)"><circle cx="{x}" cy="{h}" r="{r * 1.5}" fill="#f5d583" opacity=".5"/><circle cx="{x}" cy="{h}" r="{r}" fill="#e9b73a"/></g>
<g fill="#5f9480" clip-path="url(#air)">{trees}</g>
<rect y="{h}" width="{WIDTH}" height="{below}" fill="#3d8a63"/>
<g clip-path="url(#land)">
  {field("far-left", "#cfae45", "#a98a2a", (x, h - 6), 420, (-10, h), (x - 30, h), (x - 60, y(.2)), (-10, y(.13)))}
  {field("left", "#7da552", "#5c8a3d", (x, h - 6), 210, (-10, y(.13)), (x - 60, y(.2)), (x - 90, y(.42)), (-10, y(.34)))}
  {field("near-left", "#2d7a5a", "#1d6148", (x, h - 6), 105, (-10, y(.34)), (x - 90, y(.42)), (x - 320, HEIGHT + 60), (-10, HEIGHT + 60))}
  {field("far-right", "#8fb058", "#6f9340", (x, h - 6), 420, (x + 20, h), (1210, h), (1210, y(.16)), (x + 50, y(.2)))}
  {field("right", "#d9a92f", "#b5851b", (x, h - 6), 210, (x + 50, y(.2)), (1210, y(.16)), (1210, y(.46)), (x + 84, y(.5)))}
  {field("near-right", "#256f54", "#185a44", (x, h - 6), 105, (x + 84, y(.5)), (1210, y(.46)), (1210, HEIGHT + 60), (x + 30, HEIGHT + 60))}
  <path d="{water}" fill="url(#water)"/>
  <g fill="#f7e3b0" opacity=".9">{glints}</g>
</g>
{palm(1090, h + 16, 158, "#0a4a3f", 8)}
{palm(1036, h + 10, 116, "#1b5c4d", -6)}
{palm(1144, h + 8, 102, "#1b5c4d", 6)}
{palm(566, h + 6, 62, "#3f7d69", 3)}
{palm(594, h + 6, 48, "#3f7d69", -2)}
<path d="M0 {HEIGHT} V{y(.86):.0f} C180 {y(.74):.0f} 330 {y(.93):.0f} 470 {HEIGHT}Z" fill="#0a4a3f"/>
<path d="M{WIDTH} {HEIGHT} V{y(.8):.0f} C1110 {y(.78):.0f} 1000 {y(.9):.0f} 930 {HEIGHT}Z" fill="#0a4a3f"/>
{ear((40, HEIGHT + 10), (90, y(.42)), (262, y(.62)), "#e9b73a", "#c99a26")}
{ear((0, HEIGHT + 10), (20, y(.5)), (150, y(.55)), "#d9a92f", "#b98a1f", 11, .9)}
{ear((1190, HEIGHT + 10), (1140, y(.46)), (1012, y(.7)), "#e9b73a", "#c99a26", 11, .95)}
</svg>"""


def words():
    agency = json.loads((ROOT / "site.config.json").read_text(encoding="utf-8"))["agency"]
    emblem = (ROOT / "content" / "emblem.svg").read_text(encoding="utf-8")
    return f"""<div class="words">
<div class="emblem">{emblem}</div>
<h1>{agency["name"]}</h1>
<p>อำเภอ{agency["district"]} จังหวัด{agency["province"]}</p>
<p class="about">ข้อมูลเปิดเผยตามการประเมิน ITA</p>
</div>"""


def draw(body, target, folder):
    page = pathlib.Path(folder) / "card.html"
    page.write_text(f'<!doctype html><html lang="th"><meta charset="utf-8"><title>card</title><style>{STYLE}</style><body>{body}</body></html>', encoding="utf-8")
    subprocess.run(
        [
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            f"--user-data-dir={folder}/profile", "--hide-scrollbars", "--force-device-scale-factor=1", f"--window-size={WIDTH},{HEIGHT}", f"--screenshot={target}", page.as_uri(),
        ],
        check=True, stderr=subprocess.DEVNULL)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        draw(scene(300, (760, 150)), ASSETS / "share-card.png", folder)
        draw(scene(404, (806, 118)) + words(), ROOT / "content" / "share-card.png", folder)
