#!/usr/bin/env bash
# Makes the tables of this folder again with LibreOffice, as an office would keep them.
# Debian: libreoffice-calc-nogui zip
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

names='xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3"'
styles='<office:automatic-styles>
<number:number-style style:name="N1"><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<number:percentage-style style:name="N2"><number:number number:decimal-places="1" number:min-decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:date-style style:name="N3"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="money" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="share" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="date" style:family="table-cell" style:data-style-name="N3"/>
</office:automatic-styles>'

t() { printf '<table:table-cell office:value-type="string"%s>' "${2:-}"; printf '%b' "$1" | sed 's/&/\&amp;/g; s/</\&lt;/g; s/.*/<text:p>&<\/text:p>/'; printf '</table:table-cell>'; }
n() { printf '<table:table-cell office:value-type="float" office:value="%s"%s><text:p>%s</text:p></table:table-cell>' "$1" "${2:-}" "$1"; }
money() { n "$1" " table:style-name=\"money\" ${2:-}"; }
share() { printf '<table:table-cell table:style-name="share" office:value-type="percentage" office:value="%s"/>' "$1"; }
date() { printf '<table:table-cell table:style-name="date" office:value-type="date" office:date-value="%s"/>' "$1"; }
sum() { printf '<table:table-cell table:style-name="money" table:formula="of:=SUM(%s)" office:value-type="float" office:value="%s"/>' "$1" "$2"; }
gap() { printf '<table:table-cell/>%.0s' $(seq "$1"); }
under() { printf '<table:covered-table-cell/>%.0s' $(seq "$1"); }
over() { printf ' table:number-columns-spanned="%s" table:number-rows-spanned="%s"' "$1" "$2"; }
row() { printf '<table:table-row>%s</table:table-row>\n' "$*"; }
blank() { row "$(gap 1)"; }

{
  echo "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document $names office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">$styles<office:body><office:spreadsheet>"
  # A monthly summary of procurement: titles, a head of two rows, Thai digits, bidders below one another, a total by formula.
  echo '<table:table table:name="ม.ค.66">'
  row "$(t 'สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือนมกราคม พ.ศ. ๒๕๖๖' "$(over 7 1)")" "$(under 6)"
  row "$(t 'องค์การบริหารส่วนตำบลตัวอย่าง' "$(over 7 1)")" "$(under 6)"
  row "$(gap 6)" "$(t 'แบบ สขร. ๑')"
  blank
  row "$(t 'ลำดับที่' "$(over 1 2)")" "$(t 'งานที่จัดซื้อหรือจัดจ้าง' "$(over 1 2)")" "$(t 'วงเงินที่จะซื้อหรือจ้าง\n(บาท)' "$(over 1 2)")" "$(t 'ผู้เสนอราคา' "$(over 2 1)")" "$(under 1)" "$(t 'สัญญา' "$(over 2 1)")" "$(under 1)"
  row "$(under 3)" "$(t 'รายชื่อ')" "$(t 'ราคาที่เสนอ (บาท)')" "$(t 'เลขที่')" "$(t 'วันที่')"
  row "$(t '(1)')" "$(t '(2)')" "$(t '(3)')" "$(t '(4)')" "$(t '(5)')" "$(t '(6)')" "$(t '(7)')"
  row "$(t '๑' "$(over 1 2)")" "$(t 'จ้างซ่อมถนน & ท่อ' "$(over 1 2)")" "$(money 100000 "$(over 1 2)")" "$(t 'ร้าน ก')" "$(t '๙๘,๐๐๐.๐๐')" "$(t '1/2566' "$(over 1 2)")" "$(t '๑๖ ม.ค. ๒๕๖๖' "$(over 1 2)")"
  row "$(under 3)" "$(t 'ร้าน ข')" "$(t '๙๙,๕๐๐.๕๐')" "$(under 2)"
  blank
  row "$(t '๒')" "$(t 'ซื้อวัสดุ')" "$(money 5000)" "$(t 'ร้าน ค')" "$(t '๕,๐๐๐.๐๐')" "$(t '2/2566')" "$(date 2023-01-24)"
  row "$(t 'รวม' "$(over 2 1)")" "$(under 1)" "$(sum '[.C8:.C11]' 105000)" "$(gap 4)"
  blank
  row "$(t 'หมายเหตุ: ตัวอย่าง')"
  echo '</table:table>'
  # Groups, percentages, what is below nought, dashes for none.
  echo '<table:table table:name="แผน ปี 66">'
  row "$(t 'แผนงานและงบประมาณ หน่วย : บาท' "$(over 4 1)")" "$(under 3)"
  row "$(t 'โครงการ')" "$(t 'งบประมาณ')" "$(t 'เบิกจ่าย')" "$(t 'ร้อยละ')"
  row "$(t 'ยุทธศาสตร์ที่ 1' "$(over 4 1)")" "$(under 3)"
  row "$(t 'ปรับปรุงถนน')" "$(n 500000)" "$(n 450000)" "$(share 0.9)"
  row "$(t 'ขุดลอกคลอง')" "$(n 300000)" "$(t '-')" "$(share 0)"
  row "$(t 'ยุทธศาสตร์ที่ 2' "$(over 4 1)")" "$(under 3)"
  row "$(t '=cmd|" /c calc"!A0')" "$(n 0)" "$(t '(1,000.50)')" "$(share 0)"
  row "$(t 'รวมทั้งสิ้น')" "$(n 800000)" "$(n 448999.5)" "$(share 0.561)"
  echo '</table:table>'
  echo '<table:table table:name="ซ่อน" table:style-name="hidden">'
  row "$(t 'ก')" "$(t 'ข')"
  echo '</table:table></office:spreadsheet></office:body></office:document>'
} > "$work/procurement.fods"
sed -i 's|</office:automatic-styles>|<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>|' "$work/procurement.fods"
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to 'xlsx:Calc MS Excel 2007 XML' --outdir . "$work/procurement.fods" >/dev/null 2>&1

# Formulas that can't be worked out.
{
  echo "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document $names office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:body><office:spreadsheet><table:table table:name=\"ก\">"
  row "$(t 'เดือน')" "$(t 'จำนวน')"
  row "$(t 'มกราคม')" '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value=""/>'
  echo '</table:table></office:spreadsheet></office:body></office:document>'
} > "$work/faulty.fods"
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to 'xlsx:Calc MS Excel 2007 XML' --outdir . "$work/faulty.fods" >/dev/null 2>&1

# As Excel 97–2003 saved them: the same workbook, and one with what is hidden, links, notes and errors.
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to 'xls:MS Excel 97' --outdir . procurement.xlsx >/dev/null 2>&1
hidden=' table:visibility="collapse"'
link() { printf '<table:table-cell office:value-type="string"><text:p><text:a xlink:href="%s" xlink:type="simple">%s</text:a></text:p></table:table-cell>' "$1" "$2"; }
note() { printf '<table:table-cell office:value-type="string"><office:annotation><text:p>%s</text:p></office:annotation><text:p>%s</text:p></table:table-cell>' "$1" "$2"; }
fault() { printf '<table:table-cell table:formula="of:=%s" office:value-type="string" office:string-value=""/>' "$1"; }
{
  echo "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document $names xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:automatic-styles><style:style style:name=\"hidden\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style></office:automatic-styles><office:body><office:spreadsheet>"
  echo '<table:table table:name="ลิงก์">'
  row "$(t 'ที่')" "$(t 'เรื่อง')" "$(t 'เลขที่')"
  row "$(n 1)" "$(link 'https://example.go.th/a?b=1' 'ประกาศ')" "$(n 1100200345678)"
  row "$(n 2)" "$(link 'file:///C:/office/secret.xls' 'ในเครื่อง')" "$(note 'โทร 1-1002-00345-67-8' 'ข')"
  echo '</table:table><table:table table:name="แถวซ่อน">'
  row "$(t 'ที่')" "$(t 'งาน')"
  row "$(n 1)" "$(t 'ถนน')"
  printf '<table:table-row%s>%s%s</table:table-row>\n' "$hidden" "$(n 2)" "$(t 'ซ่อน')"
  printf '<table:table-row table:visibility="filter">%s%s</table:table-row>\n' "$(n 3)" "$(t 'กรอง')"
  printf '</table:table><table:table table:name="ช่องซ่อน"><table:table-column/><table:table-column%s/>\n' "$hidden"
  row "$(t 'ที่')" "$(t 'ลับ')" "$(t 'งาน')"
  row "$(n 1)" "$(t 'ลับ')" "$(t 'ถนน')"
  echo '</table:table><table:table table:name="ผิด">'
  row "$(t 'ที่')" "$(t 'ยอด')"
  row "$(n 1)" "$(fault '1/0')"
  row "$(n 2)" "$(fault 'NA()')"
  row "$(n 3)" "$(fault '#REF!+1')"
  row "$(n 4)" "$(fault 'SQRT(-1)')"
  row "$(n 5)" "$(fault 'nosuchname()')"
  echo '</table:table><table:table table:name="แผ่นซ่อน" table:style-name="hidden">'
  row "$(t 'ก')" "$(t 'ข')"
  echo '</table:table></office:spreadsheet></office:body></office:document>'
} > "$work/old.fods"
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to 'xls:MS Excel 97' --outdir . "$work/old.fods" >/dev/null 2>&1

# One with struck cells.
struck() { printf '<table:table-cell table:style-name="struck" office:value-type="float" office:value="%s"><text:p>%s</text:p></table:table-cell>' "$1" "$1"; }
{
  echo "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document $names office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:automatic-styles><style:style style:name=\"struck\" style:family=\"table-cell\"><style:text-properties style:text-line-through-style=\"solid\" style:text-line-through-type=\"single\"/></style:style></office:automatic-styles><office:body><office:spreadsheet>"
  echo '<table:table table:name="แผ่น1">'
  row "$(t 'ชื่อ')" "$(t 'งบ')" "$(t 'อื่น')"
  row "$(t 'ก')" "$(n 1000)" "$(n 2000)"
  row "$(t 'ข')" "$(struck 500)" "$(t 'x')"
  row "$(t 'ค')" "$(struck 1)" "$(struck 2)"
  row "$(t 'ง')" "$(t 'ปกติ')" "$(n 5)"
  echo '</table:table></office:spreadsheet></office:body></office:document>'
} > "$work/struck.fods"
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to 'xls:MS Excel 97' --outdir . "$work/struck.fods" >/dev/null 2>&1

# The same list as old and new programs save it.
list='เดือน,จำนวนเรื่อง (เรื่อง),,\n,ทั้งหมด,แล้วเสร็จ,"อยู่ระหว่าง, ดำเนินการ"\nตุลาคม ๒๕๖๕,"๑,๒๐๐",1200,0\nพฤศจิกายน ๒๕๖๕,2,1,1\nรวม,1202,1201,1\n'
printf '\xEF\xBB\xBF'"$list" > bom.csv
printf "$list" | sed 's/$/\r/' > plain.csv
printf "$list" | iconv -f utf-8 -t cp874 > windows-874.csv
printf "$list" | tr ',' ';' | sed 's/๑;๒๐๐/๑,๒๐๐/; s/อยู่ระหว่าง;/อยู่ระหว่าง,/' > semicolons.csv
