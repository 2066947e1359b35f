"""Writes the sample tables of content/oit/2566/data as an office keeps them: workbooks by LibreOffice, and CSV.

    python3 .samples/workbooks.py

All but o1, which follows the agency's report and the law, is an example: round figures, posts instead of names, numbers that can't exist.
"""

import csv
import pathlib
import subprocess
import tempfile
from xml.sax.saxutils import escape

DATA = pathlib.Path(__file__).parent.parent / "content" / "oit" / "2566" / "data"

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:number-style style:name="N-count"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<number:number-style style:name="N-money"><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<style:style style:name="text" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:wrap-option="wrap" style:vertical-align="top"/></style:style>
<style:style style:name="count" style:family="table-cell" style:data-style-name="N-count"><style:table-cell-properties fo:border="0.5pt solid #000000" style:vertical-align="top"/></style:style>
<style:style style:name="money" style:family="table-cell" style:data-style-name="N-money"><style:table-cell-properties fo:border="0.5pt solid #000000" style:vertical-align="top"/></style:style>
<style:style style:name="head" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:wrap-option="wrap" style:vertical-align="middle"/><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="title" style:family="table-cell"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-weight="bold"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
"""


class Head(str):
    """A cell of the head, merged over columns or rows."""

    def __new__(cls, text, columns=1, rows=1):
        head = super().__new__(cls, text)
        head.columns, head.rows = columns, rows
        return head


class Sum:
    """A total of the cells above, as a formula."""

    def __init__(self, count):
        self.count = count


COVERED = object()


def letter(column):
    return chr(ord("A") + column)


def cell(value, column, row, rows, money):
    style = "money" if column in money else "count"
    if value is COVERED:
        return "<table:covered-table-cell/>"
    if isinstance(value, Sum):
        total = sum(above[column] for above in rows[row - value.count:row])
        span = f"[.{letter(column)}{row - value.count + 1}:.{letter(column)}{row}]"
        return f'<table:table-cell table:style-name="{style}" table:formula="of:=SUM({span})" office:value-type="float" office:value="{total}"><text:p>{total}</text:p></table:table-cell>'
    if isinstance(value, (int, float)):
        return f'<table:table-cell table:style-name="{style}" office:value-type="float" office:value="{value}"><text:p>{value}</text:p></table:table-cell>'
    spans, style = "", "text"
    if isinstance(value, Head):
        style = "head"
        spans = f' table:number-columns-spanned="{value.columns}" table:number-rows-spanned="{value.rows}"'
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in value.split("\n"))
    return f'<table:table-cell table:style-name="{style}" office:value-type="string"{spans}>{lines}</table:table-cell>'


def sheet(name, titles, head, body, money=(), notes=()):
    width = len(head[-1])
    rows = [[title] for title in titles] + head + body
    xml = [f'<table:table table:name="{escape(name)}">']
    for title in titles:
        xml.append(f'<table:table-row><table:table-cell table:style-name="title" table:number-columns-spanned="{width}" office:value-type="string"><text:p>{escape(title)}</text:p></table:table-cell>' + "<table:covered-table-cell/>" * (width - 1) + "</table:table-row>")
    for index in range(len(titles), len(rows)):
        xml.append("<table:table-row>" + "".join(cell(value, column, index, rows, money) for column, value in enumerate(rows[index])) + "</table:table-row>")
    for note in notes:
        xml.append(f'<table:table-row><table:table-cell office:value-type="string"><text:p>{escape(note)}</text:p></table:table-cell></table:table-row>')
    return "".join(xml) + "</table:table>\n"


def workbook(name, *sheets):
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / f"{name}.fods"
        source.write_text(HEAD + "".join(sheets) + "</office:spreadsheet></office:body></office:document>\n", encoding="utf-8")
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(DATA), str(source)], check=True, stdout=subprocess.DEVNULL)


def comma_separated(name, *rows):
    with (DATA / f"{name}.csv").open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)


AGENCY = "องค์การบริหารส่วนตำบลคลองขนาก อำเภอวิเศษชัยชาญ จังหวัดอ่างทอง"
SAMPLE = "(ข้อมูลตัวอย่าง ไม่ใช่ข้อมูลของหน่วยงาน)"

PROJECTS = [
    # project, plan, responsible, from, to, quarter 1, quarter 2
    ("โครงการปรับปรุงถนนภายในหมู่บ้าน", 600000, "กองช่าง", "มกราคม 2566", "มีนาคม 2566", 0, 550000),
    ("โครงการส่งเสริมการคัดแยกขยะในครัวเรือน", 50000, "สำนักปลัด", "ตุลาคม 2565", "ธันวาคม 2565", 50000, 0),
    ("โครงการพัฒนาศูนย์พัฒนาเด็กเล็ก", 200000, "กองการศึกษา", "ตุลาคม 2565", "กันยายน 2566", 50000, 50000),
    ("โครงการส่งเสริมคุณภาพชีวิตผู้สูงอายุ", 100000, "สำนักปลัด", "พฤศจิกายน 2565", "สิงหาคม 2566", 20000, 30000),
    ("โครงการจัดทำแผนที่ภาษีและทะเบียนทรัพย์สิน", 150000, "กองคลัง", "ตุลาคม 2565", "เมษายน 2566", 40000, 60000),
    ("โครงการขุดลอกคลองสาธารณะ", 300000, "กองช่าง", "กุมภาพันธ์ 2566", "พฤษภาคม 2566", 0, 100000),
    ("โครงการประชุมประชาคมหมู่บ้าน", 0, "สำนักปลัด", "พฤศจิกายน 2565", "มกราคม 2566", 0, 0),
]


def plan():
    body = [[number, project, budget, start, end, unit, "" if budget else "ไม่ใช้งบประมาณ"] for number, (project, budget, unit, start, end, _, _) in enumerate(PROJECTS, 1)]
    total = [Head("รวม", 2), COVERED, Sum(len(body)), "", "", "", ""]
    workbook("o11", sheet(
        "แผน 2566",
        ["แผนดำเนินงานและการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2566", AGENCY, SAMPLE],
        [
            [Head("ลำดับที่", 1, 2), Head("โครงการ/กิจกรรม", 1, 2), Head("งบประมาณ (บาท)", 1, 2), Head("ระยะเวลาดำเนินการ", 2), COVERED, Head("หน่วยงานรับผิดชอบ", 1, 2), Head("หมายเหตุ", 1, 2)],
            [COVERED, COVERED, COVERED, Head("เริ่ม"), Head("สิ้นสุด"), COVERED, COVERED],
        ],
        [*body, total],
        money={2}))


def status(budget, spent, begun, over):
    if not begun:
        return "ยังไม่ดำเนินการ"
    return "แล้วเสร็จ" if over and spent >= budget * 0.9 else "อยู่ระหว่างดำเนินการ"


def progress():
    sheets = []
    for quarter, (name, months) in enumerate([("ไตรมาส 1", "ตุลาคม – ธันวาคม 2565"), ("ไตรมาส 2", "มกราคม – มีนาคม 2566")]):
        body = []
        for number, (project, budget, unit, start, end, first, second) in enumerate(PROJECTS, 1):
            spent = first if quarter == 0 else first + second
            begun = start.endswith("2565") or quarter == 1
            over = end.endswith("2565") or (quarter == 1 and end in MONTHS)
            body.append([number, project, budget, spent, round(100 * spent / budget, 2) if budget else 0, status(budget, spent, begun, over), unit])
        share = round(100 * sum(row[3] for row in body) / sum(row[2] for row in body), 2)
        total = [Head("รวม", 2), COVERED, Sum(len(body)), Sum(len(body)), share, "", ""]
        sheets.append(sheet(
            name.replace(" ", ""),
            [f"รายงานผลการดำเนินงานและการใช้จ่ายงบประมาณ {name} ({months})", AGENCY, SAMPLE],
            [[Head("ลำดับที่"), Head("โครงการ/กิจกรรม"), Head("งบประมาณ (บาท)"), Head("เบิกจ่ายแล้ว (บาท)"), Head("ร้อยละการเบิกจ่าย"), Head("สถานะ"), Head("หน่วยงานรับผิดชอบ")]],
            [*body, total],
            money={2, 3, 4},
            notes=["หมายเหตุ: เบิกจ่ายสะสมตั้งแต่ต้นปีงบประมาณ"]))
    workbook("o12", *sheets)


MONTHS = ["ตุลาคม 2565", "พฤศจิกายน 2565", "ธันวาคม 2565", "มกราคม 2566", "กุมภาพันธ์ 2566", "มีนาคม 2566"]


def services():
    walk_in, online = [120, 110, 90, 140, 130, 150], [20, 30, 30, 40, 50, 60]
    months = [[month, walked, clicked, walked + clicked] for month, walked, clicked in zip(MONTHS, walk_in, online)]
    kinds = [
        ("รับชำระภาษีและค่าธรรมเนียม", [60, 50, 40, 90, 90, 110]),
        ("ขออนุญาตก่อสร้างอาคาร", [10, 10, 10, 10, 10, 10]),
        ("งานสวัสดิการและเบี้ยยังชีพ", [50, 60, 50, 60, 60, 70]),
        ("แจ้งเหตุและขอรับความช่วยเหลือ", [20, 20, 20, 20, 20, 20]),
    ]
    body = [[name, *counts, sum(counts)] for name, counts in kinds]
    workbook(
        "o16",
        sheet(
            "รายเดือน",
            ["สถิติการให้บริการ รอบ 6 เดือนแรก ปีงบประมาณ พ.ศ. 2566", AGENCY, SAMPLE],
            [
                [Head("เดือน", 1, 2), Head("จำนวนผู้รับบริการ (ราย)", 3), COVERED, COVERED],
                [COVERED, Head("ณ ที่ทำการ"), Head("ผ่าน E-Service"), Head("รวมทั้งหมด")],
            ],
            [*months, [Head("รวม"), Sum(6), Sum(6), Sum(6)]]),
        sheet(
            "รายบริการ",
            ["สถิติการให้บริการจำแนกตามงานบริการ รอบ 6 เดือนแรก ปีงบประมาณ พ.ศ. 2566", AGENCY, SAMPLE],
            [
                [Head("งานบริการ", 1, 2), Head("จำนวนผู้รับบริการ (ราย)", 7), *[COVERED] * 6],
                [COVERED, *[Head(month) for month in ["ต.ค. 65", "พ.ย. 65", "ธ.ค. 65", "ม.ค. 66", "ก.พ. 66", "มี.ค. 66", "รวมทั้งหมด"]]],
            ],
            [*body, [Head("รวม"), *[Sum(len(body))] * 7]]))


def procurement_plan():
    comma_separated(
        "o19",
        [f"แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2566 {AGENCY} {SAMPLE}", "", "", "", ""],
        ["ลำดับที่", "ชื่อโครงการ", "งบประมาณโครงการ (บาท)", "วิธีจัดซื้อจัดจ้าง", "คาดว่าจะประกาศจัดซื้อจัดจ้าง (เดือน/ปี)"],
        ["1", "จ้างปรับปรุงถนนภายในหมู่บ้าน", "600,000.00", "ประกาศเชิญชวนทั่วไป (e-bidding)", "ธันวาคม 2565"],
        ["2", "จ้างขุดลอกคลองสาธารณะ", "300,000.00", "เฉพาะเจาะจง", "กุมภาพันธ์ 2566"],
        ["3", "จ้างจัดทำแผนที่ภาษีและทะเบียนทรัพย์สิน", "150,000.00", "เฉพาะเจาะจง", "ตุลาคม 2565"],
        ["4", "ซื้อวัสดุการศึกษาศูนย์พัฒนาเด็กเล็ก", "100,000.00", "เฉพาะเจาะจง", "พฤศจิกายน 2565"],
        ["5", "ซื้อครุภัณฑ์คอมพิวเตอร์", "50,000.00", "เฉพาะเจาะจง", "มกราคม 2566"],
        ["รวม", "", "1,200,000.00", "", ""])


PROCUREMENT = {
    "ต.ค.65": ("ตุลาคม", 2565, [
        ("จ้างจัดทำแผนที่ภาษีและทะเบียนทรัพย์สิน", 150000, 148000, [("บริษัท ตัวอย่าง ก จำกัด", 145000)], "1/2566", "10 ต.ค. 2565"),
        ("ซื้อวัสดุสำนักงาน", 10000, 10000, [("ร้านตัวอย่าง ข", 9800), ("ร้านตัวอย่าง ค", 10000)], "2/2566", "18 ต.ค. 2565"),
    ]),
    "พ.ย.65": ("พฤศจิกายน", 2565, [
        ("ซื้อวัสดุการศึกษาศูนย์พัฒนาเด็กเล็ก", 100000, 100000, [("ร้านตัวอย่าง ค", 98000)], "3/2566", "15 พ.ย. 2565"),
    ]),
    "ธ.ค.65": ("ธันวาคม", 2565, [
        ("จ้างทำป้ายประชาสัมพันธ์การคัดแยกขยะ", 20000, 20000, [("ร้านตัวอย่าง ข", 18000)], "4/2566", "9 ธ.ค. 2565"),
        ("ซื้อน้ำมันเชื้อเพลิงและหล่อลื่น", 30000, 30000, [("ห้างหุ้นส่วนจำกัด ตัวอย่าง ง", 30000)], "5/2566", "22 ธ.ค. 2565"),
    ]),
    "ม.ค.66": ("มกราคม", 2566, [
        ("จ้างปรับปรุงถนนภายในหมู่บ้าน", 600000, 590000, [("บริษัท ตัวอย่าง ก จำกัด", 550000), ("บริษัท ตัวอย่าง จ จำกัด", 570000), ("ห้างหุ้นส่วนจำกัด ตัวอย่าง ง", 585000)], "6/2566", "24 ม.ค. 2566"),
        ("ซื้อครุภัณฑ์คอมพิวเตอร์", 50000, 50000, [("ร้านตัวอย่าง ข", 48000)], "7/2566", "26 ม.ค. 2566"),
    ]),
    "ก.พ.66": ("กุมภาพันธ์", 2566, [
        ("จ้างขุดลอกคลองสาธารณะ", 300000, 295000, [("ห้างหุ้นส่วนจำกัด ตัวอย่าง ง", 290000)], "8/2566", "20 ก.พ. 2566"),
    ]),
    "มี.ค.66": ("มีนาคม", 2566, [
        ("ซื้อวัสดุไฟฟ้า", 15000, 15000, [("ร้านตัวอย่าง ค", 14500)], "9/2566", "14 มี.ค. 2566"),
    ]),
}

THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")


def procurement():
    sheets = []
    for name, (month, year, jobs) in PROCUREMENT.items():
        body = []
        for number, (job, budget, median, bidders, contract, date) in enumerate(jobs, 1):
            offers = "\n".join(f"{bidder} / {price:,} บาท" for bidder, price in bidders)
            winner, price = bidders[0]
            method = "ประกาศเชิญชวนทั่วไป" if len(bidders) > 2 else "เฉพาะเจาะจง"
            reason = "เสนอราคาต่ำสุดและคุณสมบัติครบถ้วน" if len(bidders) > 1 else "คุณสมบัติครบถ้วนและราคาไม่เกินราคากลาง"
            body.append([number, job, budget, median, method, offers, f"{winner} / {price:,} บาท", reason, contract, date])
        sheets.append(sheet(
            name,
            [f"สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน{month} พ.ศ. {year}".translate(THAI), AGENCY, f"แบบ สขร. ๑ {SAMPLE}"],
            [
                [Head("ลำดับที่", 1, 2), Head("งานที่จัดซื้อหรือจัดจ้าง", 1, 2), Head("วงเงินที่จะซื้อหรือจ้าง (บาท)", 1, 2), Head("ราคากลาง (บาท)", 1, 2), Head("วิธีซื้อหรือจ้าง", 1, 2), Head("รายชื่อผู้เสนอราคาและราคาที่เสนอ", 1, 2), Head("ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง", 1, 2), Head("เหตุผลที่คัดเลือกโดยสรุป", 1, 2), Head("สัญญาหรือข้อตกลงในการซื้อหรือจ้าง", 2), COVERED],
                [*[COVERED] * 8, Head("เลขที่"), Head("วันที่")],
            ],
            body,
            money={2, 3}))
    workbook("o21", *sheets)


def complaints():
    counts = [(0, 0), (1, 1), (0, 0), (1, 1), (0, 0), (1, 0)]
    body = [[month, total, done, total - done] for month, (total, done) in zip(MONTHS, counts)]
    workbook("o29", sheet(
        "สถิติ",
        ["สถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ รอบ 6 เดือนแรก ปีงบประมาณ พ.ศ. 2566", AGENCY, SAMPLE],
        [
            [Head("เดือน", 1, 2), Head("จำนวนเรื่องร้องเรียน (เรื่อง)", 3), COVERED, COVERED],
            [COVERED, Head("ทั้งหมด"), Head("ดำเนินการแล้วเสร็จ"), Head("อยู่ระหว่างดำเนินการ")],
        ],
        [*body, [Head("รวม"), Sum(6), Sum(6), Sum(6)]]))


def risks():
    workbook("o34", sheet(
        "ความเสี่ยง",
        ["ผลการประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปีงบประมาณ พ.ศ. 2566", AGENCY, SAMPLE],
        [
            [Head("ลำดับที่", 1, 2), Head("เหตุการณ์ความเสี่ยง", 1, 2), Head("ระดับความเสี่ยง", 3), COVERED, COVERED, Head("มาตรการบริหารจัดการความเสี่ยง", 1, 2), Head("การดำเนินการ", 1, 2), Head("ผู้รับผิดชอบ", 1, 2)],
            [COVERED, COVERED, Head("โอกาส (1–5)"), Head("ผลกระทบ (1–5)"), Head("ระดับ"), COVERED, COVERED, COVERED],
        ],
        [
            [1, "การกำหนดรายละเอียดพัสดุเอื้อต่อผู้ขายรายใดรายหนึ่ง", 2, 4, "ปานกลาง", "ให้มีผู้จัดทำรายละเอียดมากกว่าหนึ่งคนและเผยแพร่ร่างก่อนประกาศ", "ใช้กับทุกโครงการที่มีวงเงินเกิน 100,000 บาท", "กองคลัง"],
            [2, "การเรียกรับผลประโยชน์ในการออกใบอนุญาตก่อสร้าง", 1, 5, "ปานกลาง", "ประกาศขั้นตอน ระยะเวลา และค่าธรรมเนียมให้ประชาชนทราบ", "ติดประกาศและเผยแพร่บนเว็บไซต์", "กองช่าง"],
            [3, "การใช้รถยนต์ส่วนกลางในกิจธุระส่วนตัว", 2, 2, "ต่ำ", "ให้ขออนุญาตและบันทึกการใช้รถทุกครั้ง", "ตรวจบันทึกการใช้รถทุกเดือน", "สำนักปลัด"],
            [4, "การเบิกค่าใช้จ่ายเดินทางไปราชการไม่ตรงตามจริง", 2, 3, "ปานกลาง", "ตรวจหลักฐานประกอบการเบิกก่อนจ่าย", "สุ่มตรวจทุกไตรมาส", "กองคลัง"],
        ]))


def anti_corruption():
    comma_separated(
        "o36",
        ["ที่", "โครงการ/กิจกรรม", "งบประมาณ (บาท)", "ช่วงเวลาดำเนินการ", "หน่วยงานรับผิดชอบ", "หมายเหตุ"],
        ["๑", "ประกาศเจตนารมณ์นโยบายไม่รับของขวัญ (No Gift Policy)", "๐", "ตุลาคม – ธันวาคม ๒๕๖๕", "สำนักปลัด", "ไม่ใช้งบประมาณ"],
        ["๒", "อบรมคุณธรรมและจริยธรรมแก่บุคลากร", "๓๐,๐๐๐", "มกราคม – มีนาคม ๒๕๖๖", "สำนักปลัด", ""],
        ["๓", "เผยแพร่ขั้นตอนและค่าธรรมเนียมการขออนุญาต", "๐", "ตุลาคม ๒๕๖๕ – กันยายน ๒๕๖๖", "กองช่าง", "ไม่ใช้งบประมาณ"],
        ["๔", "ประชุมติดตามผลการประเมินคุณธรรมและความโปร่งใส", "๑๐,๐๐๐", "ตุลาคม ๒๕๖๕ – กันยายน ๒๕๖๖", "สำนักปลัด", ""],
        ["รวม", "", "๔๐,๐๐๐", "", "", ""])


def structure():
    comma_separated(
        "o1",
        ["ส่วนงานหรือตำแหน่ง", "ขึ้นตรงต่อ", "ตำแหน่งสำคัญ"],
        ["องค์การบริหารส่วนตำบลคลองขนาก", "–", ""],
        ["สภาองค์การบริหารส่วนตำบล", "องค์การบริหารส่วนตำบลคลองขนาก", ""],
        ["นายกองค์การบริหารส่วนตำบล", "องค์การบริหารส่วนตำบลคลองขนาก", ""],
        ["ปลัดองค์การบริหารส่วนตำบล", "นายกองค์การบริหารส่วนตำบล", "รองปลัดองค์การบริหารส่วนตำบล"],
        ["สำนักปลัด", "ปลัดองค์การบริหารส่วนตำบล", ""],
        ["กองคลัง", "ปลัดองค์การบริหารส่วนตำบล", "ผู้อำนวยการกองคลัง"],
        ["กองช่าง", "ปลัดองค์การบริหารส่วนตำบล", "ผู้อำนวยการกองช่าง"],
        ["กองการศึกษา", "ปลัดองค์การบริหารส่วนตำบล", "ผู้อำนวยการกองการศึกษา"])


def executives():
    posts = [("นายกองค์การบริหารส่วนตำบล", 11), ("ปลัดองค์การบริหารส่วนตำบล", 12), ("รองปลัดองค์การบริหารส่วนตำบล", 13), ("ผู้อำนวยการกองคลัง", 2), ("ผู้อำนวยการกองช่าง", 3), ("ผู้อำนวยการกองการศึกษา", 4)]
    comma_separated(
        "o2",
        ["ตำแหน่ง", "ชื่อ-นามสกุล", "รูปถ่าย", "ช่องทางการติดต่อ"],
        *[[post, "ชื่อ นามสกุล (ตัวอย่าง)", "portrait.svg", f"0 0000 0000 ต่อ {number} (ตัวอย่าง)"] for post, number in posts])


if __name__ == "__main__":
    DATA.mkdir(exist_ok=True)
    for write in [structure, executives, plan, progress, services, procurement_plan, procurement, complaints, risks, anti_corruption]:
        write()
