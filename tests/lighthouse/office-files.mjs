// What a clerk of an invented office has on the desktop: a workbook and a letter, made of nothing but their text.
import { crc32 } from "node:zlib";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const escaped = (text) => String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Rows of numbers and texts on one sheet. */
export function workbook(sheet, rows) {
  const cell = (value, column, row) => {
    const at = `${String.fromCharCode(65 + column)}${row + 1}`;
    return typeof value === "number" ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  };
  const lines = rows.map((row, i) => `<row r="${i + 1}">${row.map((value, j) => (value === "" ? "" : cell(value, j, i))).join("")}</row>`);
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return packed({
    "[Content_Types].xml": types(["/xl/workbook.xml", "spreadsheetml.sheet.main"], ["/xl/worksheets/sheet1.xml", "spreadsheetml.worksheet"]),
    "_rels/.rels": related("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": related("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": `${declaration}<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData></worksheet>`,
  });
}

/** A letter of paragraphs; one that begins with # is a heading. */
export function letter(paragraphs) {
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const body = paragraphs.map((text) => {
    const style = text.startsWith("# ") ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : "";
    return `<w:p>${style}<w:r><w:t xml:space="preserve">${escaped(text.replace(/^# /, ""))}</w:t></w:r></w:p>`;
  });
  return packed({
    "[Content_Types].xml": types(["/word/document.xml", "wordprocessingml.document.main"]),
    "_rels/.rels": related("officeDocument", "word/document.xml"),
    "word/document.xml": `${declaration}<w:document xmlns:w="${word}"><w:body>${body.join("")}</w:body></w:document>`,
  });
}

function types(...parts) {
  const overrides = parts.map(([name, kind]) => `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`);
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

function related(kind, target) {
  return `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/${kind}" Target="${target}"/></Relationships>`;
}

/** A ZIP whose files are stored as they are. */
function packed(files) {
  const [bodies, entries] = [[], []];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const [path, bytes] = [Buffer.from(name), Buffer.from(text)];
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x0800, 2);
    facts.writeUInt16LE(0x21, 8);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(at, 10);
    bodies.push(Buffer.from("PK\x03\x04"), facts, path, bytes);
    entries.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), facts, entry, path);
    at += 30 + path.length + bytes.length;
  }
  const [list, end] = [Buffer.concat(entries), Buffer.alloc(22)];
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, list, end]);
}
