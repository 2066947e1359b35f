#!/usr/bin/env bash
# Makes the documents of this folder again, each with the tool that offices or scanners use.
# Debian: libreoffice-writer libreoffice-calc qpdf img2pdf imagemagick libimage-exiftool-perl fonts-thai-tlwg
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

office() { soffice --headless --convert-to "$1" --outdir "$2" "$3" >/dev/null 2>&1; }

meta='<office:meta><dc:title>รายงานตัวอย่าง</dc:title><meta:initial-creator>นาย ตัวอย่าง ผู้เขียน</meta:initial-creator><dc:creator>นาย ตัวอย่าง ผู้แก้ไข</dc:creator></office:meta>'
names='xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3"'

# The citizen number has a valid check digit and belongs to nobody: 1234567890121.
cat > "$work/report.fodt" <<XML
<?xml version="1.0" encoding="UTF-8"?>
<office:document $names office:mimetype="application/vnd.oasis.opendocument.text">$meta
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name-complex="Garuda" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"/></style:default-style></office:styles>
<office:automatic-styles><style:style style:name="P2" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style></office:automatic-styles>
<office:body><office:text>
<text:p>รายงานผลการดำเนินงานประจำปี พ.ศ. ๒๕๖๖ หน้าแรก</text:p>
<text:p text:style-name="P2">ผู้ขอรับบริการ เลขประจำตัวประชาชน 1-2345-67890-12-1</text:p>
<text:p>โทรศัพท์ 081-234-5678</text:p>
</office:text></office:body></office:document>
XML
office pdf "$work" "$work/report.fodt" && cp "$work/report.pdf" report.pdf
office docx "$work" "$work/report.fodt" && cp "$work/report.docx" report.docx
office doc "$work" "$work/report.fodt" && cp "$work/report.doc" old.doc
office odt "$work" "$work/report.fodt" && cp "$work/report.odt" report.odt

cat > "$work/table.fods" <<XML
<?xml version="1.0" encoding="UTF-8"?>
<office:document $names office:mimetype="application/vnd.oasis.opendocument.spreadsheet">$meta
<office:body><office:spreadsheet>
<table:table table:name="สรุป"><table:table-row><table:table-cell office:value-type="string"><text:p>เดือน</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="10"><text:p>10</text:p></table:table-cell></table:table-row></table:table>
<table:table table:name="ผู้ขาย"><table:table-row><table:table-cell office:value-type="string"><text:p>เลขผู้เสียภาษี</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="1234567890121"><text:p>1234567890121</text:p></table:table-cell></table:table-row></table:table>
</office:spreadsheet></office:body></office:document>
XML
office xlsx "$work" "$work/table.fods" && cp "$work/table.xlsx" table.xlsx

# A scan: a picture of a page and no letter.
convert -size 200x280 xc:white -font Garuda -pointsize 14 -fill black -annotate +20+40 'ประกาศ' -monochrome "$work/scan.png"
img2pdf --output scan.pdf "$work/scan.png" "$work/scan.png"

qpdf --encrypt reader owner 256 -- report.pdf encrypted.pdf
qpdf --encrypt '' owner 256 --modify=none -- report.pdf read-only.pdf
head -c $(($(stat -c %s report.pdf) - 40)) report.pdf > broken.pdf

convert -size 8x8 xc:gray "$work/p.jpg"
cp "$work/p.jpg" photo.jpg
for kind in png tif webp; do convert "$work/p.jpg" "photo.$kind"; done
for kind in jpg png tif webp; do
  exiftool -q -overwrite_original -EXIF:GPSLatitude=14.62 -EXIF:GPSLatitudeRef=N -EXIF:GPSLongitude=100.35 -EXIF:GPSLongitudeRef=E -EXIF:Artist='Nai Tuayang' "photo.$kind"
done

# Photographs that a phone took on its side, with all that phones and programs write; one of print colours, one that comes in passes.
convert -size 900x576 gradient:orange-navy -fill white -draw 'rectangle 20,20 300,180' -quality 60 -interlace JPEG "$work/turned.jpg"
for kind in jpg png webp; do
  convert "$work/turned.jpg" "turned.$kind"
  exiftool -q -overwrite_original -n -EXIF:Orientation=6 -EXIF:GPSLatitude=14.62 -EXIF:GPSLatitudeRef=N -EXIF:Artist='Nai Tuayang' -XMP-dc:creator='Nai Tuayang' -XMP-dc:title='Secret' "turned.$kind"
done
exiftool -q -overwrite_original -Comment='Nai Tuayang' -IPTC:By-line='Nai Tuayang' turned.jpg
exiftool -q -overwrite_original -PNG:Author='Nai Tuayang' -PNG:Comment='Secret' turned.png
convert -size 32x24 gradient:red-white -colorspace CMYK -quality 80 -set comment 'Nai Tuayang' cmyk.jpg

cp scan.pdf xmp.pdf
exiftool -q -overwrite_original -XMP-dc:creator='นาย ตัวอย่าง ผู้สแกน' -PDF:ModifyDate='2023:01:05 10:30:00+07:00' xmp.pdf

# A phone's own kinds of picture; Debian: libheif-examples libavif-bin
convert -size 800x600 gradient:orange-navy "$work/phone.png"
heif-enc -q 30 -o phone.heic "$work/phone.png"
avifenc -q 30 "$work/phone.png" phone.avif
for kind in heic avif; do
  exiftool -q -overwrite_original -EXIF:GPSLatitude=14.35 -EXIF:GPSLatitudeRef=N -EXIF:GPSLongitude=100.56 -EXIF:GPSLongitudeRef=E -EXIF:Artist=Photographer "phone.$kind"
done
