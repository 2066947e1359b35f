// Makes the same site twice, for ItaSite and for Hugo: COUNT news in Thai of about 15.8 kB each, always the same ones.
// Usage: node corpus.mjs COUNT FOLDER ITA
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [count, folder, ita] = [Number(process.argv[2]), process.argv[3], process.argv[4]];
const BYTES = 15_800;
const WORDS = (
  "องค์การบริหารส่วนตำบล ประชุม ชาวบ้าน โครงการ ถนน คลอง น้ำประปา ไฟฟ้า ซ่อมแซม งบประมาณ แผนพัฒนา กองช่าง กองคลัง " +
  "สำนักปลัด ประกาศ รายงาน เดือน ตุลาคม พฤศจิกายน ธันวาคม มกราคม เด็ก ผู้สูงอายุ สุขภาพ โรงเรียน วัด ตลาด เกษตร ข้าว ปลา " +
  "สิ่งแวดล้อม ขยะ รีไซเคิล จิตอาสา อบรม กีฬา ประเพณี ลอยกระทง สงกรานต์ ภาษี ที่ดิน สิ่งปลูกสร้าง ใบอนุญาต คำร้อง บริการ " +
  "ออนไลน์ โปร่งใส ตรวจสอบ มีส่วนร่วม คณะกรรมการ หมู่บ้าน กำนัน ผู้ใหญ่บ้าน ป้องกัน บรรเทา สาธารณภัย น้ำท่วม ภัยแล้ง"
).split(" ");

// A small generator with a seed, so that every machine makes the same words.
let state = 20260101;
const next = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const sentence = () => Array.from({ length: 6 + next(14) }, () => WORDS[next(WORDS.length)]).join("");
const paragraph = () => Array.from({ length: 3 + next(4) }, sentence).join(" ");

const body = () => {
  const parts = [];
  let size = 0;
  for (let i = 0; size < BYTES; i++) {
    const kind = i % 7;
    const part =
      kind === 2 ? `## ${sentence()}`
      : kind === 4 ? Array.from({ length: 4 }, () => `- ${sentence()}`).join("\n")
      : kind === 5 ? "| ลำดับ | รายการ | จำนวน |\n|---:|---|---:|\n" +
          Array.from({ length: 5 }, (_, row) => `| ${row + 1} | ${sentence()} | ${next(900) + 100} |`).join("\n")
      : kind === 6 ? `**${sentence()}** และ [ติดต่อสำนักงาน](CONTACT) ${sentence()}`
      : paragraph();
    parts.push(part);
    size += Buffer.byteLength(part) + 2;
  }
  return parts.join("\n\n") + "\n";
};

rmSync(folder, { recursive: true, force: true });
const [own, other] = [join(folder, "ita"), join(folder, "hugo")];
mkdirSync(folder, { recursive: true });
execFileSync(ita, ["new", "site", own, "องค์การบริหารส่วนตำบลตัวอย่าง"], { stdio: "ignore" });
const settings = join(own, "site.config.json");
writeFileSync(
  settings,
  readFileSync(settings, "utf8").replace(/"baseUrl": "[^"]*"/, '"baseUrl": "https://www.example.go.th/"'),
);
mkdirSync(join(own, "content", "news"), { recursive: true });
cpSync(join(import.meta.dirname, "hugo"), other, { recursive: true });
mkdirSync(join(other, "content", "news"), { recursive: true });

// What a new site has besides: the same number of short pages.
const others = readdirSync(join(own, "content"), { recursive: true }).filter((file) => file.endsWith(".md"));
others.forEach((_, i) =>
  writeFileSync(join(other, "content", `page-${i}.md`), `---\ntitle: หน้า ${i}\n---\n\n## หัวข้อ\n\n${sentence()}\n`));

for (let i = 0; i < count; i++) {
  const day = new Date(Date.UTC(2023, 8, 30) - Math.floor(i / 5) * 86_400_000).toISOString().slice(0, 10);
  const title = `ข่าวที่ ${i + 1} ${Array.from({ length: 5 }, () => WORDS[next(WORDS.length)]).join("")}`;
  const text = body();
  const head = (date) => `---\ntitle: "${title}"\n${date}: ${day}\n---\n\n`;
  const name = `${day}-item-${i + 1}.md`;
  writeFileSync(join(own, "content", "news", name), head("published") + text.replaceAll("CONTACT", "../contact.md"));
  writeFileSync(join(other, "content", "news", name), head("date") + text.replaceAll("CONTACT", "/page-0/"));
}
