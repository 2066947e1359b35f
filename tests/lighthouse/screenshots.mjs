// Pictures of the pages that matter, as visitors meet them, opened from the built folder. Compared with nothing: a person looks at them.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const [site, output] = process.argv.slice(2);
const pages = ["index", "oit/2566/index", "oit/2566/o12", "oit/2566/o21", "oit/2566/report", "contact", "complaints", "search"];
const screens = [
  { name: "phone", width: 360 },
  { name: "desktop", width: 1280 },
  { name: "dark", width: 1280, features: [{ name: "prefers-color-scheme", value: "dark" }] },
  { name: "contrast", width: 1280, features: [{ name: "prefers-contrast", value: "more" }] },
  { name: "forced", width: 1280, features: [{ name: "forced-colors", value: "active" }] },
];

await mkdir(output, { recursive: true });
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
for (const path of pages) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(site, `${path}.html`)).href);
  const name = path.replaceAll("/", "-");
  const protocol = await page.createCDPSession();
  for (const screen of screens) {
    await page.setViewport({ width: screen.width, height: 900 });
    // The protocol itself: the library's own list of features leaves some out.
    await protocol.send("Emulation.setEmulatedMedia", { features: screen.features ?? [] });
    await page.screenshot({ path: join(output, `${name}-${screen.name}.png`), fullPage: true });
  }

  await page.pdf({ path: join(output, `${name}-print.pdf`), preferCSSPageSize: true });
  await page.close();
}

await browser.close();
