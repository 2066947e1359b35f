// Begins, dresses and builds the sites of tests/faces/faces.json, and takes a small picture of each home page. Told how by tests/faces.sh.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const [output, pictures] = process.argv.slice(2);
const ita = process.env.ITA ?? "src/ItaSite/bin/Release/net10.0/ita";
const faces = JSON.parse(readFileSync("tests/faces/faces.json", "utf8"));
mkdirSync(pictures, { recursive: true });
mkdirSync(output, { recursive: true });
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
for (const [face, { name, agency, settings }] of Object.entries(faces)) {
  const content = join(output, `${face}-content`);
  rmSync(content, { recursive: true, force: true });
  execFileSync(ita, ["new", "site", content, name], { stdio: "ignore" });
  const file = join(content, "site.config.json");
  const config = JSON.parse(readFileSync(file, "utf8"));
  Object.assign(config.agency, agency);
  writeFileSync(file, JSON.stringify({ ...config, ...settings }, null, 2));
  if (agency.emblem) copyFileSync(join("tests/faces", agency.emblem), join(content, "content", agency.emblem));
  execFileSync(ita, ["build", content, "--output", join(output, face), "--no-keep"], { stdio: ["ignore", "ignore", "inherit"] });

  // A slow machine may look before the letters are there: for a picture it waits.
  const fonts = join(output, face, "assets/fonts.css");
  writeFileSync(fonts, readFileSync(fonts, "utf8").replaceAll("optional", "block"));
  const page = await browser.newPage();
  await page.setViewport({ width: 1120, height: 800, deviceScaleFactor: 0.625 });
  await page.goto(pathToFileURL(join(output, face, "index.html")).href);
  await page.evaluate(() => Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 1em Sarabun`, "กA"))));
  await page.screenshot({ path: join(pictures, `${face}.webp`), type: "webp", quality: 80 });
  await page.close();
}

await browser.close();
