// Takes the pictures of the guide: a clerk of an invented office begins a site and works on it. Told how by tests/guide-pictures.sh.
import { spawn } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { letter, workbook } from "./office-files.mjs";

const [pictures, ...asked] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), "ita-guide-"));
const site = join(work, "เว็บไซต์ อบต.บ้านสวน");
mkdirSync(pictures, { recursive: true });

const program = spawn(process.env.ITA ?? "src/ItaSite/bin/Release/net10.0/ita", ["edit", site, "--no-browser"], { env: { ...process.env, TZ: "Asia/Bangkok" } });
const root = await new Promise((resolve, reject) => {
  const look = (data) => {
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(data);
    if (found) resolve(found[0]);
  };
  program.stdout.on("data", look);
  program.stderr.on("data", look);
  program.on("exit", (code) => reject(new Error(`ita edit ended with ${code}`)));
});
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--lang=th"] });
const page = await browser.newPage();
page.setDefaultTimeout(20000);
await page.setViewport({ width: 760, height: 900 });

// The letters of the theme, so that pictures are the same on every machine.
const fonts = "themes/khlongkhanak/assets/fonts";
const letters = readdirSync(fonts).filter((name) => name.endsWith(".woff2")).map((name) => [name.includes("700") ? "700" : "400", readFileSync(join(fonts, name)).toString("base64")]);

const open = (address) => page.goto(`${root}/_edit/${address}`);
const named = (words, kind = "button") => page.locator(`::-p-xpath(//${kind}[normalize-space(.)="${words}"])`);
const filled = (name, text) => page.locator(`[name="${name}"]`).fill(text);
const press = (words, kind) => Promise.all([page.waitForNavigation(), named(words, kind).click()]);

/** Files that are chosen are sent at once by the page's script. */
async function put(selector, ...files) {
  const paths = files.map(([name, bytes]) => {
    const path = join(work, name);
    writeFileSync(path, bytes);
    return path;
  });
  const chooser = await page.waitForSelector(`${selector} input[type=file]`);
  await Promise.all([page.waitForNavigation(), chooser.uploadFile(...paths)]);
}

/** What lies between the first and the last of some elements, with a line around those that the step is about. */
async function shot(name, { from = "h1", to = "main", around = [], most = 1200 } = {}) {
  if (asked.length > 0 && !asked.includes(name)) return;
  const clip = await page.evaluate(
    async (letters, folder, from, to, around, most) => {
      for (const [weight, base64] of letters) {
        const face = new FontFace("Sarabun", Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)), { weight });
        document.fonts.add(await face.load());
      }
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      document.documentElement.style.scrollBehavior = "auto";

      // Not this machine's folder, but one as an office has it.
      for (const code of document.querySelectorAll("code")) code.textContent = code.textContent.replace(folder, "D:\\www");
      for (const row of document.querySelectorAll(".buttons")) row.style.position = "static";
      for (const selector of around) {
        const found = document.querySelector(selector);
        if (found === null) throw new Error(`nothing to put a line around: ${selector}`);
        found.style.outline = "3px solid #d9480f";
        found.style.outlineOffset = "3px";
      }
      const [first, last] = [from, to].map((selector) => document.querySelector(selector)?.getBoundingClientRect());
      if (!first || !last) throw new Error(`not there: ${from} or ${to}`);
      const top = Math.max(0, first.top + scrollY - 12);
      const main = (document.querySelector("main").lastElementChild ?? document.body).getBoundingClientRect().bottom + scrollY;
      return { x: 0, y: top, width: innerWidth, height: Math.min(most, Math.min(last.bottom + scrollY, main) + 12 - top) };
    },
    letters, join(work, "www"), from, to, around, most,
  );
  await page.screenshot({ path: join(pictures, `${name}.webp`), type: "webp", quality: 72, clip, captureBeyondViewport: true });
  console.log(name);
}

const photograph = async (colour) => {
  const other = await browser.newPage();
  await other.setViewport({ width: 1200, height: 800 });
  await other.setContent(`<body style="margin:0;background:linear-gradient(#9cc9ea 55%, ${colour} 55%)">`);
  const bytes = await other.screenshot({ type: "jpeg", quality: 80 });
  await other.close();
  return bytes;
};

try {
  await steps();
} finally {
  await browser.close();
  program.removeAllListeners("exit");
  program.kill();
  rmSync(work, { recursive: true, force: true });
}

async function steps() {
  await open("");
  await filled("name", "องค์การบริหารส่วนตำบลบ้านสวน");
  await filled("subdistrict", "บ้านสวน");
  await filled("district", "เมืองตัวอย่าง");
  await filled("province", "ตัวอย่าง");
  await filled("baseUrl", "https://www.bansuan.example/");
  await filled("eit", "https://itas.nacc.go.th/go/eit/abc123");
  // The steps below are of items of this year.
  await page.select('[name="catalogue"]', "subdistrict-2566");
  await shot("begin");
  await press("เริ่มเว็บไซต์");
  await shot("all-work", { from: "header", most: 1100 });

  await open("item/O12");
  await shot("item", { to: "#project-progress .drop", most: 1300 });
  await shot("drop-zone", { from: "#project-progress", to: "#project-progress .drop", around: ["#project-progress .drop"] });
  await put("#project-progress", ["ผลการดำเนินงาน รอบ 6 เดือน.xlsx", progress()]);
  await shot("excel");
  await press("ใส่ในหน้า");
  await shot("found", { to: "#project-progress textarea", around: ["#project-progress .state"], most: 1100 });
  await page.evaluate(() => [...document.querySelectorAll("section.element")].at(-1).scrollIntoView());
  await shot("about-page", { from: "section.element:last-of-type", to: ".buttons" });

  await open("item/O31");
  await put("#signed-declaration", ["ประกาศ No Gift (ฉบับลงนาม).pdf", readFileSync("tests/ItaSite.Tests/Fixtures/scan.pdf")]);
  await shot("scan");
  await answered("ประกาศนโยบาย No Gift Policy ฉบับลงนาม");
  await press("ใส่ในหน้า");
  await page.evaluate(() => (document.querySelector("#signed-declaration details").open = true));
  await shot("confirm", { from: "#signed-declaration details", to: "#signed-declaration details", around: ['[name="confirmed:signed-declaration"]'] });

  await open("page?file=content%2Fpdpa.md");
  await put("main", ["นโยบายคุ้มครองข้อมูลส่วนบุคคล.docx", policy()]);
  await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
  await shot("word");

  await open("news");
  await filled("news-title", "กิจกรรมทำความสะอาดตลาดบ้านสวน");
  await filled("news-body", "องค์การบริหารส่วนตำบลบ้านสวนและประชาชนร่วมกันทำความสะอาดตลาดบ้านสวน เมื่อวันที่ 1 กุมภาพันธ์ 2566");
  await filled("news-published", "1 กุมภาพันธ์ 2566");
  await shot("news", { to: ".element" });
  const photographs = [["IMG_2041 (1).jpg", await photograph("#8fae5d")], ["IMG_2042.jpg", await photograph("#c9a66b")]];
  const chooser = await page.waitForSelector("#files");
  await chooser.uploadFile(...photographs.map(([name, bytes]) => (writeFileSync(join(work, name), bytes), join(work, name))));
  await press("เพิ่มข่าว");
  await shot("pictures");
  await answered("เจ้าหน้าที่และประชาชนกวาดถนนหน้าตลาด");
  await press("ใส่ในหน้า");

  await open("page?file=content%2Fcontact.md");
  await shot("contact");

  appendFileSync(join(site, "content/services.md"), "\n\nติดต่อที่ สํานักปลัด ในเเต่ละวันทําการ\n");
  await open("check");
  await page.waitForFunction(() => document.body.innerText.includes("แก้ให้"), { timeout: 20000 }).catch(() => open("check"));
  await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
  await shot("check", { most: 1100 });
  await press("แก้ให้");

  await open("settings");
  await shot("settings", { most: 1100 });
  await unfolded("publish/to");
  await filled("publish/to", "sftp://office@www.bansuan.example/var/www/html");
  await shot("address", { from: "details:has([name='publish/to'])", to: "details:has([name='publish/to'])", around: ["[name='publish/to']"] });
  await press("บันทึก");
  await open("publish");
  await shot("publish");
  await open("settings");
  await unfolded("publish/to");
  await filled("publish/to", join(work, "www"));
  await press("บันทึก");
  await open("publish");
  await press("สร้างเว็บไซต์");
  await shot("plan");
  await press("เผยแพร่");
  await shot("published");

  await open("answers");
  await shot("answers", { most: 900 });
  await open("year");
  await shot("new-year");

  await open("history");
  await shot("history", { most: 700 });

  await open("item/O12");
  await page.locator("[name='text:budget-per-project']").fill("งบประมาณแต่ละโครงการอยู่ในตารางด้านบน");
  await page.waitForResponse((answer) => answer.request().method() === "POST" && answer.ok());
  await open("item/O12");
  await shot("kept", { to: ".contents", around: [".kept"] });
}

async function unfolded(name) {
  await page.waitForSelector(`[name="${name}"]`);
  await page.evaluate((name) => {
    for (let at = document.querySelector(`[name="${name}"]`); at !== null; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
  }, name);
}

/** Whatever is asked and has no answer yet. */
async function answered(words) {
  for (const field of await page.$$("input[required]")) {
    if ((await field.evaluate((input) => input.value)) === "") await field.type(words);
  }
}

function policy() {
  return letter([
    "# นโยบายคุ้มครองข้อมูลส่วนบุคคล",
    "องค์การบริหารส่วนตำบลบ้านสวนเก็บข้อมูลส่วนบุคคลเท่าที่จำเป็นต่อการให้บริการประชาชน และไม่เปิดเผยต่อผู้อื่นโดยไม่มีอำนาจตามกฎหมาย",
    "# สิทธิของเจ้าของข้อมูล",
    "เจ้าของข้อมูลขอเข้าถึง แก้ไข หรือลบข้อมูลของตนได้ที่สำนักปลัด ในวันและเวลาราชการ",
  ]);
}

function progress() {
  return workbook("รอบ 6 เดือน", [
    ["รายงานผลการดำเนินงานและการใช้จ่ายงบประมาณ รอบ 6 เดือน"],
    ["ตั้งแต่วันที่ 1 ตุลาคม 2565 ถึงวันที่ 31 มีนาคม 2566"],
    ["ที่", "โครงการ/กิจกรรม", "งบประมาณ", "ใช้จ่าย", "สถานะ"],
    ["๑", "ปรับปรุงถนนสายหน้าตลาด", "๑๐๐,๐๐๐", "๔๐,๐๐๐", "อยู่ระหว่างดำเนินการ"],
    ["๒", "ขุดลอกคลองบ้านสวน", "๕๐,๐๐๐", "๕๐,๐๐๐", "แล้วเสร็จ"],
    ["", "รวม", "๑๕๐,๐๐๐", "๙๐,๐๐๐", ""],
  ]);
}
