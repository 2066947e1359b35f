// Puts one faulty thing after another into a site that is being served. After each the preview must still answer, must
// say what is wrong, and must show the next good page once the fault is gone. Prints a row a fault.
// Usage, as root on Linux: node tests/kills/serve.mjs ITA...
//   such as: node tests/kills/serve.mjs dotnet src/ItaSite/bin/Release/net10.0/ita.dll
import { spawn, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { deflateSync } from "node:zlib";

const [program, ...first] = process.argv.slice(2);
const work = fs.mkdtempSync(join(tmpdir(), "ita-serve-"));
const site = join(work, "site");
const patience = 30_000;

const words = ["new", "site", site, "องค์การบริหารส่วนตำบลตัวอย่าง"];
const made = spawnSync(program, [...first, ...words], { encoding: "utf8" });
if (made.status !== 0) throw new Error(made.stderr);
const home = join(site, "content/contact.md");
const text = fs.readFileSync(home, "utf8");

/** A PDF of numbered objects; its page is object 3. */
const pdf = (...objects) => {
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  return Buffer.from(
    `${file}xref\n0 ${places.length + 1}\n0000000000 65535 f \n${table}`
      + `trailer <</Size ${places.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
    "latin1",
  );
};
const stream = (words, bytes) => `<<${words}/Length ${bytes.length}>>stream\n${bytes.toString("latin1")}\nendstream`;
const catalog = "<</Type/Catalog/Pages 2 0 R>>";
const pages = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
const onPage = (resources) => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<<${resources}>>>>`;
const draws = stream("", Buffer.from("/A Do"));

const document = (name, bytes) => [
  [`content/${name}`, bytes],
  ["content/faulty.md", `---\ntitle: หน้า\n---\n\n[เอกสาร](${name})\n`],
];
const markdown = (body) => [["content/faulty.md", `---\ntitle: หน้า\n---\n\n${body}\n`]];
const config = (change) => [["site.config.json", change(fs.readFileSync(join(site, "site.config.json"), "utf8"))]];
const theme = fs.readdirSync(join(site, "themes"))[0];
const layout = `themes/${theme}/templates/page.html`;

/** What is put there: files, or a deed and how it is taken back. */
const faults = [
  ["pages of a PDF that hold themselves", document("a.pdf", pdf(catalog, "<</Type/Pages/Kids[2 0 R]/Count 1>>"))],
  ["a form in a PDF that draws itself", document("a.pdf", pdf(catalog, pages, onPage("/XObject<</A 5 0 R>>"), draws,
    stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A 5 0 R>>>>", Buffer.from("/A Do"))))],
  ["a stream of a PDF that fills the memory", document("a.pdf", pdf(catalog, pages, onPage(""),
    stream("/Filter[/FlateDecode/FlateDecode]", deflateSync(deflateSync(Buffer.alloc(1 << 29))))))],
  ["a PDF that ends in the middle", document("a.pdf", pdf(catalog, pages, onPage(""), draws).subarray(0, 90))],
  ["a program named as a document", document("a.pdf", Buffer.from("MZ\x90\0".repeat(99), "latin1"))],
  ["quotes 5,000 deep", markdown(`${"> ".repeat(5000)}ก`)],
  ["lists 2,000 deep", markdown(Array.from({ length: 2000 }, (_, depth) => `${"  ".repeat(depth)}- ก`).join("\n"))],
  ["brackets 100,000 deep", markdown("[".repeat(100_000))],
  ["front matter that never closes", [["content/faulty.md", `---\ntitle: "ก\n${"ข: [\n".repeat(3000)}`]]],
  ["names that stand for ten of each other", [["content/faulty.md", `---\na0: &a0 [ก]\n${Array.from({ length: 30 },
    (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(10)}]`).join("\n")}\ntitle: หน้า\n---\n`]]],
  ["a page of bytes that are no text", [["content/faulty.md", Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x00, 0xd8])]]],
  ["settings 20,000 deep", config(() => "[".repeat(20_000))],
  ["settings that are gone", [["site.config.json", null]]],
  ["a layout that never ends", [[layout, "{{ while true }}ก{{ end }}"]]],
  ["a layout that calls itself", [[layout, "{{ func a }}{{ a }}{{ end }}{{ a }}"]]],
  ["a layout with a mistake", [[layout, "{{ for x in"]]],
  ["a drawing with a document type", document("a.svg", Buffer.from("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>"))],
  ["a cell that never ends", [["content/a.csv", `ก,ข\n"${"ก".repeat(3_000_000)}`],
    ["content/faulty.md", "![ก](a.csv)\n"]]],
  ["a pipe in place of a page", () => spawnSync("mkfifo", [join(site, "content/faulty.md")]),
    () => fs.rmSync(join(site, "content/faulty.md"))],
  ["a link to itself", () => fs.symlinkSync("faulty.md", join(site, "content/faulty.md")),
    () => fs.rmSync(join(site, "content/faulty.md"))],
  ["a link to all of the disk", () => fs.symlinkSync("/", join(site, "content/faulty")),
    () => fs.rmSync(join(site, "content/faulty"))],
  ["content that is gone", () => fs.renameSync(join(site, "content"), join(work, "away")),
    () => fs.renameSync(join(work, "away"), join(site, "content"))],
];

const server = spawn(program, [...first, "serve", site, "--port", "0"], { stdio: ["ignore", "pipe", "pipe"] });
let said = "";
for (const from of [server.stdout, server.stderr]) from.on("data", (bytes) => (said += bytes));
const until = async (holds) => {
  const end = performance.now() + patience;
  while (performance.now() < end && server.exitCode === null && server.signalCode === null) {
    if (await holds()) return true;
    await pause(100);
  }
  return false;
};
if (!(await until(() => /http:\/\/[^\s/]+\//.test(said)))) throw new Error(said);
const address = said.match(/http:\/\/[^\s/]+\//)[0];
const get = async (path) => {
  try {
    const answer = await fetch(address + path, { signal: AbortSignal.timeout(5000) });
    return { status: answer.status, body: await answer.text() };
  } catch (error) {
    return { status: 0, body: String(error) };
  }
};

/** Writes the files; null takes one away. @returns how to have it as it was. */
const put = (files) => {
  const before = files.map(([path]) => {
    const full = join(site, path);
    return [full, fs.existsSync(full) ? fs.readFileSync(full) : null];
  });
  const write = (full, bytes) => (bytes === null ? fs.rmSync(full, { force: true }) : fs.writeFileSync(full, bytes));
  files.forEach(([path, bytes]) => write(join(site, path), bytes));
  return () => before.forEach(([full, bytes]) => write(full, bytes));
};

const warnings = (lines) => Number([...lines.matchAll(/คำเตือน ([0-9]+)/g)].at(-1)?.[1] ?? 0);

let version = 0;
let failed = 0;
console.log("| in a site that is served | what went wrong | s |\n| --- | --- | --- |");
for (const [name, what, back] of faults) {
  const wrong = [];
  const began = performance.now();
  const heard = said.length;
  const undo = Array.isArray(what) ? put(what) : (what(), back);
  // An error is told at the terminal and in the browser, a warning is one more of them; meanwhile all is answered.
  let unanswered = 0;
  const told = await until(async () => {
    const { status, body } = await get("contact.html");
    if (status === 0) unanswered++;
    const isNamed = /ITA[0-9]{3}/.test(said.slice(heard)) || /ITA[0-9]{3}/.test(body);
    return isNamed || warnings(said) > warnings(said.slice(0, heard));
  });
  if (!told) wrong.push("nothing was told");
  if (unanswered > 0) wrong.push(`${unanswered} requests had no answer`);
  if (/^ {3}at |Unhandled|fault of the program/m.test(said.slice(heard))) wrong.push("a fault of the program");
  undo();
  const sign = `รุ่นทดลองที่ ${++version} `;
  fs.writeFileSync(home, `${text}\n\n${sign}\n`);
  const mended = await until(async () => (await get("contact.html")).body.includes(sign.trim()));
  if (!mended) wrong.push("the mended page did not come");
  const end = server.exitCode ?? server.signalCode;
  if (end !== null) wrong.push(`serve ended: ${end}`);
  failed += wrong.length > 0 ? 1 : 0;
  console.log(`| ${name} | ${wrong.join("; ")} | ${((performance.now() - began) / 1000).toFixed(1)} |`);
  if (end !== null) break;
}

server.kill("SIGKILL");
fs.rmSync(work, { recursive: true, force: true });
console.log(`${faults.length} faults, ${failed} of them did harm`);
process.exitCode = failed > 0 ? 1 : 0;
