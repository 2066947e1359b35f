// Builds the site for a host of this machine, lets Lighthouse look at it as a phone does, three times a page, and prints the medians.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { serve } from "./serve.mjs";

const run = promisify(execFile);
const [program, site] = process.argv.slice(2);
const pages = [["Home", "index.html"], ["Checklist", "oit/2566/index.html"], ["Item O12", "oit/2566/o12.html"], ["Search", "search.html"]];
const categories = [["performance", "Performance"], ["accessibility", "Accessibility"], ["best-practices", "Best practices"], ["seo", "SEO"]];
const timings = [["first-contentful-paint", "First paint"], ["largest-contentful-paint", "Largest paint"], ["total-blocking-time", "Blocked"], ["cumulative-layout-shift", "Layout shift"]];
const lighthouse = join(import.meta.dirname, "node_modules", "lighthouse", "cli", "index.js");

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

async function look(address) {
  const { stdout } = await run(process.execPath, [
    lighthouse, address, "--quiet", "--output=json", "--no-enable-error-reporting", `--only-categories=${categories.map(([id]) => id)}`,
    "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync",
  ], { maxBuffer: 1 << 28, env: { ...process.env, CHROME_PATH: process.env.CHROMIUM ?? "/usr/bin/chromium" } });
  return JSON.parse(stdout);
}

/** What keeps a category from its hundred. */
function costs(report, id) {
  return report.categories[id].auditRefs
    .map((ref) => ({ ...report.audits[ref.id], weight: ref.weight }))
    .filter((audit) => audit.weight > 0 && audit.score !== null && audit.score < 1)
    .map((audit) => `${audit.id}${audit.displayValue ? ` (${audit.displayValue})` : ""}`);
}

const folder = await mkdtemp(join(tmpdir(), "ita-lighthouse-"));
const output = join(folder, "site");
const host = await serve(output);
let failed = false;
try {
  await run("dotnet", [program, "build", site, "--output", output, "--base-url", host.address], { maxBuffer: 1 << 26 });

  const rows = [];
  const details = [];
  for (const [name, path] of pages) {
    const reports = [];
    while (reports.length < 3)
      reports.push(await look(host.address + path));

    const scores = categories.map(([id]) => median(reports.map((report) => Math.round(report.categories[id].score * 100))));
    failed ||= scores.some((score) => score < 100);
    rows.push(`| ${name} | ${scores.join(" | ")} | ${timings.map(([id]) => reports.map((report) => report.audits[id]).toSorted((one, other) => one.numericValue - other.numericValue)[1].displayValue).join(" | ")} |`);
    for (const [id, title] of categories)
      details.push(...new Set(reports.flatMap((report) => report.categories[id].score < 1 ? costs(report, id) : []).map((cost) => `${name}: ${title} lost to ${cost}`)));
  }

  const heads = ["Page", ...categories.map(([, title]) => title), ...timings.map(([, title]) => title)];
  console.log([`| ${heads.join(" | ")} |`, `|${heads.map((_, index) => (index === 0 ? "---" : "---:")).join("|")}|`, ...rows].join("\n"));
  for (const detail of details)
    console.error(detail);
} finally {
  host.close();
  await rm(folder, { recursive: true });
}

process.exit(failed ? 1 : 0);
