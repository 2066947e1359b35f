// How long a search takes on a slow phone: 400 kbit/s, 400 ms, a processor a quarter as fast, by the browser's own throttling.
// Typed on the loaded page, and opened by an address with the words in it; each by a browser that was never here, on a host that
// compresses and on one that does not. Prints Markdown: the time until the first results stand there, and what was asked for since.
// Usage: node slow-search.mjs SITE-FOLDER [WORDS...]
import puppeteer from "puppeteer-core";
import { serve } from "./serve.mjs";

const [folder, ...given] = process.argv.slice(2);
const searches = given.length > 0 ? given : ["งบประมาณ", "งบประมาน", "เบี้ยคนแก่", "ร้องเรียนถนนพัง", "ภาษีป้าย", "นายกชื่ออะไร", "โกง", "o12"];
const network = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const host = await serve(folder);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});

async function look(words, isTyped, isCompressed) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const protocol = await page.createCDPSession();
  await page.setViewport({ width: 360, height: 800 });
  await protocol.send("Network.enable");
  if (!isCompressed) await protocol.send("Network.setExtraHTTPHeaders", { headers: { "accept-encoding": "identity" } });
  await protocol.send("Network.emulateNetworkConditions", network);
  await protocol.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  let [requests, bytes] = [0, 0];
  protocol.on("Network.requestWillBeSent", () => requests++);
  protocol.on("Network.loadingFinished", ({ encodedDataLength }) => { bytes += encodedDataLength; });
  const address = `${host.address}search.html`;
  let start = performance.now();
  if (isTyped) {
    await page.goto(address, { waitUntil: "networkidle0" });
    [requests, bytes, start] = [0, 0, performance.now()];
    await page.evaluate((text) => {
      const field = document.getElementById("search-text");
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }, words);
  } else {
    page.goto(`${address}#${new URLSearchParams({ q: words })}`).catch(() => {});
  }

  for (;;) {
    const isThere = await page.evaluate(() => document.querySelector("#search-results li") !== null).catch(() => false);
    if (isThere) break;
    await new Promise((go) => setTimeout(go, 20));
  }

  const result = { seconds: (performance.now() - start) / 1000, requests, bytes };
  await context.close();
  return result;
}

const median = (values) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)];
console.log("| search | typed, compressed | typed, plain | opened, compressed | opened, plain |\n|---|---:|---:|---:|---:|");
for (const words of searches) {
  const cells = [];
  for (const [isTyped, isCompressed] of [[true, true], [true, false], [false, true], [false, false]]) {
    const looks = [];
    for (let i = 0; i < 3; i++) looks.push(await look(words, isTyped, isCompressed));
    const { requests, bytes } = looks.at(-1);
    cells.push(`${median(looks.map((one) => one.seconds)).toFixed(1)} s, ${requests} requests, ${(bytes / 1000).toFixed(0)} kB`);
  }

  console.log(`| ${words} | ${cells.join(" | ")} |`);
}

await browser.close();
host.close();
