"""Draws the theme's landscapes but that of rice, which was drawn by hand: hills, coast and town.

    python3 .samples/landscapes.py

Flat shapes in the classes that the theme's style sheet colours; one path for each class and layer, so that a page stays light.
"""

import math
import pathlib

PARTIALS = pathlib.Path(__file__).parent.parent / "themes" / "khlongkhanak" / "templates" / "partials"


def n(value):
    text = f"{value:.1f}".rstrip("0").rstrip(".")
    return text if text not in ("-0", "") else "0"


def ridge(base, *waves, floor=220, step=40):
    """A line of hills: waves of (height, length, shift) above a base, smooth, closed at the floor."""
    points = [(x, base - sum(h * (0.5 + 0.5 * math.sin(2 * math.pi * (x / length + shift))) for h, length, shift in waves)) for x in range(-20, 1260, step)]
    d = f"M-20 {floor}V{n(points[0][1])}"
    for i in range(1, len(points)):
        (x0, y0), (x1, y1) = points[i - 1], points[i]
        before, after = points[max(i - 2, 0)], points[min(i + 1, len(points) - 1)]
        d += f"C{n(x0 + (x1 - before[0]) / 6)} {n(y0 + (y1 - before[1]) / 6)} {n(x1 - (after[0] - x0) / 6)} {n(y1 - (after[1] - y0) / 6)} {x1} {n(y1)}"
    return d + f"V{floor}z"


def pine(x, foot, height):
    """Three skirts on a stem."""
    w = height * 0.24
    d = f"M{n(x - height * .03)} {foot}V{n(foot - height * .2)}h{n(height * .06)}V{foot}z"
    for low, high, part in ((0.14, 0.62, 1), (0.4, 0.84, 0.78), (0.64, 1, 0.55)):
        d += f"M{n(x - w * part)} {n(foot - height * low)}L{n(x)} {n(foot - height * high)}L{n(x + w * part)} {n(foot - height * low)}z"
    return d


def palm(x, foot, height, lean):
    """A coconut palm: a bowed stem under leaves that hang."""
    top, crown = foot - height, height * 0.42
    cx = x + lean
    d = f"M{n(x - height * .035)} {foot}Q{n(x + lean * .15)} {n(foot - height * .55)} {n(cx - height * .014)} {n(top)}h{n(height * .028)}Q{n(x + lean * .15 + height * .05)} {n(foot - height * .55)} {n(x + height * .035)} {foot}z"
    for angle, reach in ((200, 1), (228, .95), (256, .8), (284, .8), (312, .95), (340, 1), (172, .85), (8, .85)):
        a = math.radians(angle)
        tx, ty = cx + math.cos(a) * crown * reach, top + math.sin(a) * crown * reach * .62 + crown * .3
        mx, my = cx + math.cos(a) * crown * reach * .62, top + math.sin(a) * crown * reach * .72 - crown * .08
        px, py = -math.sin(a) * crown * .12, math.cos(a) * crown * .12
        d += f"M{n(cx)} {n(top)}Q{n(mx + px)} {n(my + py)} {n(tx)} {n(ty)}Q{n(mx - px)} {n(my - py - crown * .04)} {n(cx)} {n(top)}z"
    return d


def stack(x, foot, width, height, lean=0):
    """An island of limestone: steep, with a round head."""
    left, right, top = x - width / 2, x + width / 2, foot - height
    return (f"M{n(left)} {foot}C{n(left + width * .02)} {n(foot - height * .45)} {n(left + width * .1 + lean)} {n(top + height * .1)} {n(x - width * .12 + lean)} {n(top + height * .03)}"
            f"Q{n(x + lean)} {n(top - height * .04)} {n(x + width * .14 + lean)} {n(top + height * .12)}"
            f"Q{n(x + width * .2 + lean)} {n(top + height * .3)} {n(x + width * .3)} {n(top + height * .36)}"
            f"C{n(right - width * .06)} {n(foot - height * .5)} {n(right - width * .03)} {n(foot - height * .2)} {n(right)} {foot}z")


def path(name, d, more=""):
    return f'<path class="{name}"{more} d="{d}"/>'


def hills():
    terraces = "".join(
        f"M{n(640 + i * 26)} {n(214 - i * 10.5)}C{n(800 + i * 12)} {n(196 - i * 14)} {n(960 + i * 6)} {n(188 - i * 13)} 1210 {n(210 - i * 13)}" for i in range(5))
    contours = "".join(f"M-10 {n(176 + i * 13)}C150 {n(168 + i * 11)} {n(300 - i * 18)} {n(186 + i * 9)} {n(520 - i * 62)} {n(219 + i)}" for i in range(4))
    return [
        '<circle class="sun" cx="452" cy="80" r="46"/>',
        path("far", ridge(112, (52, 610, .15), (18, 233, .3))),
        path("trees", ridge(134, (46, 470, .62), (16, 170, .1)), ' opacity=".45"'),
        path("glint", "M60 132h150M330 138h100M800 132h150M1040 138h90", ' opacity=".5"'),
        path("trees", ridge(158, (42, 720, .3), (10, 210, .5)), ' opacity=".8"'),
        path("field-3", ridge(184, (34, 900, .02), (8, 330, .4))),
        path("trees", "".join(pine(x, f, h) for x, f, h in ((70, 166, 54), (100, 172, 40), (38, 170, 36), (1118, 172, 58), (1152, 178, 44), (1086, 178, 38), (420, 178, 26), (444, 180, 20), (905, 176, 24), (926, 178, 30)))),
        path("field-1", "M560 220C700 178 900 150 1220 140V220z"),
        path("field-2", "M-20 220V166C160 158 360 178 560 220z"),
        path("rows", terraces + contours),
        path("water", "M540 220C580 208 640 204 664 194C682 186 668 180 690 174C688 182 700 188 686 198C678 206 704 210 716 220z"),
    ]


def boat(x, y, scale, turn=1):
    """A boat of the southern coast: a hull with a high bow, and its sail."""
    p = lambda dx, dy: f"{n(x + turn * dx * scale)} {n(y + dy * scale)}"
    hull = f"M{p(-46, -6)}Q{p(-20, 4)} {p(20, 1)}Q{p(44, -6)} {p(58, -30)}Q{p(58, 2)} {p(34, 12)}Q{p(0, 18)} {p(-34, 12)}z"
    sail = f"M{p(-2, -4)}V{n(y - 62 * scale)}Q{p(36, -34)} {p(34, -8)}z"
    mast = f"M{p(-6, -4)}V{n(y - 66 * scale)}h{n(2.4 * scale)}V{n(y - 4 * scale)}z"
    return hull, sail, mast


def coast():
    boats = [boat(352, 154, .95), boat(880, 138, .55, -1)]
    islands = stack(150, 118, 150, 70, -8) + stack(236, 118, 76, 40, 4) + stack(1010, 118, 130, 78, 8) + stack(930, 118, 56, 34) + stack(1102, 118, 96, 44, -4)
    return [
        '<circle class="sun" cx="640" cy="92" r="54"/>',
        path("far", stack(420, 118, 130, 42) + stack(500, 118, 60, 24) + stack(800, 118, 150, 50, 6) + "M-20 118V96Q60 84 110 118z"),
        path("water", "M-20 116H1220V220H-20z"),
        path("trees", islands, ' opacity=".75"'),
        path("glint", "M560 128h150M590 140h110M520 156h190M150 130h70M980 130h90M240 186h120M600 176h150M760 158h90M470 196h110"),
        path("wall", "".join(b[1] for b in boats)),
        path("roof", "".join(b[0] + b[2] for b in boats)),
        path("sand", "M-20 220V186C160 176 300 204 520 208S960 214 1040 192S1160 172 1220 170V220z"),
        path("trees", palm(70, 200, 128, 40) + palm(34, 204, 96, -22) + palm(1130, 192, 136, -44) + palm(1168, 192, 100, 14) + palm(118, 204, 66, 20)
             + "M-20 220V192Q20 178 50 196T150 206Q190 212 210 220zM1220 220V180Q1180 172 1150 188T1080 204Q1050 210 1040 220z"),
    ]


def town():
    x, wall, roof, windows, trees = -10, "", "", "", ""
    widths = [78, 62, 92, 70, 58, 84, 66, 96, 60, 74, 88, 64, 72, 94, 60, 80, 70, 90]
    heights = [52, 66, 44, 74, 56, 62, 84, 50, 68, 58, 46, 78, 60, 52, 70, 64, 48, 66]
    for i, (w, h) in enumerate(zip(widths, heights)):
        if 470 < x + w and x < 730:  # the canal and the hall are there
            x += w
            continue
        top = 168 - h
        wall += f"M{x} 168V{top}h{w}V168z"
        if i % 3 == 0:
            roof += f"M{x - 4} {top + 2}L{n(x + w / 2)} {top - 22}L{x + w + 4} {top + 2}z"
        elif i % 3 == 1:
            roof += f"M{x - 2} {top - 5}h{w + 4}v7h-{w + 4}z"
        else:
            roof += f"M{x - 4} {top + 2}L{x + 8} {top - 14}H{x + w - 8}L{x + w + 4} {top + 2}z"
        roof += f"M{x} 150h{w}l4 7h-{w + 8}z" if i % 2 else ""
        count = max(2, w // 24)
        for row in range(top + 11, 146, 20):
            for k in range(count):
                cx = x + (k + .5) * w / count
                windows += f"M{n(cx - 4.5)} {row}h9v11h-9z"
        x += w
    # The hall: steps, columns, a gable of two tiers
    wall += "M528 168V112h144V168z"
    roof += "M512 114Q560 104 600 72Q640 104 688 114zM556 92Q584 82 600 58Q616 82 644 92zM598.6 60V44h2.8V60z"
    windows += "".join(f"M{c} 120h10v46h-10z" for c in (540, 562, 595, 628, 650))
    for tx, r in ((500, 20), (478, 14), (704, 20), (728, 15), (250, 13), (930, 14), (1120, 16), (92, 15)):
        trees += f"M{tx - 2} 170V{n(158 - r * .4)}h4V170z" + f"M{n(tx - r)} {n(158 - r)}a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0 -{2 * r} 0z"
    return [
        '<circle class="sun" cx="760" cy="84" r="48"/>',
        path("far", ridge(124, (34, 560, .4), (14, 190, .1), floor=170)),
        path("wall", wall),
        path("roof", roof),
        path("lamp", windows),
        path("trees", trees),
        path("field-1", "M-20 166H1220V184H-20z"),
        path("water", "M-20 182H1220V220H-20z"),
        path("sand", "M-20 178H1220V184H-20zM560 178h80l10 10H550z"),
        path("glint", "M120 196h90M300 206h70M470 198h60M560 206h110M740 196h80M900 206h100M1080 197h70"),
    ]


if __name__ == "__main__":
    for name, parts in (("hills", hills()), ("coast", coast()), ("town", town())):
        svg = f'<svg class="landscape" viewBox="0 0 1200 220" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">{"".join(parts)}</svg>\n'
        (PARTIALS / f"landscape-{name}.html").write_text(svg, encoding="utf-8")
        print(name, len(svg))
