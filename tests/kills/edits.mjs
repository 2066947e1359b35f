// Edits a folder at random, as the workplace writes, kills the editor at random moments, and changes files from outside
// between and meanwhile. No byte may be lost: every file is one whole text that somebody wrote, and every text that was
// said to be saved, or that was put there from outside, is there or in the history.
// Usage, as root on Linux: node tests/kills/edits.mjs ROUNDS dotnet tests/ItaSite.Benchmarks/bin/Release/net10.0/ItaSite.Benchmarks.dll
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const [rounds, program, ...first] = process.argv.slice(2);
const site = fs.mkdtempSync(join(tmpdir(), "ita-edits-"));
const history = join(site, ".ita-history");
const sum = (bytes) => createHash("sha256").update(bytes).digest("hex");
const sumOf = (path) => (fs.existsSync(join(site, path)) ? sum(fs.readFileSync(join(site, path))) : "-");

/** By path: every sum that may be there. */
const known = new Map();
/** The last texts that must not be lost, by path: [path, sum, who wrote it]. */
const owed = [];
let typing = [];
let hasTyped = false;
const counts = { kills: 0, saved: 0, outside: 0, refused: 0, turned: 0, told: 0 };
const faults = [];
const knows = (path, text) => known.get(path)?.has(text) || !known.set(path, (known.get(path) ?? new Set()).add(text));
const owe = (path, text, who) => text !== "-" && owed.push([path, text, who]) > 30 && owed.shift();

const outside = (path) => {
  const text = Buffer.from(`# จากภายนอก\n\n${Math.random()}\n`.repeat(1 + Math.random() * 50));
  const beside = join(site, `${path}.tmp`);
  fs.mkdirSync(join(beside, ".."), { recursive: true });
  fs.writeFileSync(beside, text);
  knows(path, sum(text));
  // What one outsider writes over another, before the editor saw it, nobody can keep.
  const before = sumOf(path);
  for (const one of owed.filter((one) => one[0] === path && one[1] === before && one[2] === "outside"))
    owed.splice(owed.indexOf(one), 1);
  fs.renameSync(beside, join(site, path));
  owe(path, sum(text), "outside");
  counts.outside++;
};
const somePath = () => `content/${"abcde"[Math.floor(Math.random() * 5)]}.md`;

const listen = (child) => {
  let rest = "";
  child.stdout.setEncoding("utf8");
  child.stdout.on("data", (text) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop();
    for (const line of lines) {
      const [word, path, text] = line.split(" ");
      if (word === "try") knows(path, text);
      if (word === "told") counts.told++;
      if (word === "turn") counts.turned++;
      if (word === "typing") typing.push(path);
      if (word === "typed") [typing, hasTyped] = [[path], true];
      if (word === "ack") {
        knows(path, text);
        owe(path, text, "saved");
        counts.saved++;
      }
      if (word === "ChangedOutside") counts.refused++;
    }
  });
};

/** What was swapped out when the editor was killed stands beside the file, until the next one puts it back. */
const swapped = (path) => sumOf(path.replace(/[^/]+$/, ".$&.ita.tmp"));

const kept = (path) => {
  const folder = join(history, path);
  return new Set(
    fs.existsSync(folder)
      ? fs.readdirSync(folder).filter((name) => !name.startsWith(".")).map((name) => sum(fs.readFileSync(join(folder, name))))
      : [],
  );
};

const look = (round) => {
  const there = fs.existsSync(join(site, "content"))
    ? fs.readdirSync(join(site, "content"), { recursive: true, withFileTypes: true })
    : [];
  for (const entry of there.filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))) {
    const path = relative(site, join(entry.parentPath ?? entry.path, entry.name));
    if (!known.get(path)?.has(sumOf(path))) faults.push(`${round}: ${path} is no text that anybody wrote`);
  }
  for (const [path, text, who] of owed)
    if (![sumOf(path), swapped(path)].includes(text) && !kept(path).has(text)) faults.push(`${round}: ${path}, ${who}, is lost`);
  const draft = join(history, "drafts");
  const drafts = fs.existsSync(draft) ? fs.readdirSync(draft).filter((name) => name.endsWith(".txt") && !name.startsWith(".")) : [];
  for (const name of drafts) {
    const text = fs.readFileSync(join(draft, name), "utf8").split("\n").slice(5).join("\n");
    if (!typing.includes(sum(text))) faults.push(`${round}: the draft is none that was typed`);
  }
  if (hasTyped && drafts.length === 0) faults.push(`${round}: the draft is gone`);
};

/** Edits until it is killed, times over; a disk of so many kilobytes, if any, is full now and then. */
const trial = async (kind, times, kilobytes = 0) => {
  fs.rmSync(site, { recursive: true, force: true });
  fs.mkdirSync(site);
  known.clear();
  [owed.length, typing, hasTyped] = [0, [], false];
  for (const count of Object.keys(counts)) counts[count] = 0;
  const before = faults.length;
  if (kilobytes && spawnSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", site]).status !== 0)
    return console.error("can't mount");

  for (const path of ["a", "b", "c", "d", "e"].map((name) => `content/${name}.md`)) outside(path);
  const began = performance.now();
  for (let round = 0; round < times; round++) {
    const child = spawn(program, [...first, "edits", site, `${round}`, "100000"], { stdio: ["ignore", "pipe", "inherit"] });
    listen(child);
    const closed = new Promise((done) => child.on("close", done));
    await Promise.race([closed, new Promise((done) => child.stdout.once("data", done))]);
    const until = performance.now() + Math.random() * 500;
    while (performance.now() < until) {
      if (Math.random() < 0.15 && !kilobytes) outside(somePath());
      await pause(Math.random() * 15);
    }
    if (child.exitCode !== null) faults.push(`${round}: the editor ended by itself`);
    child.kill("SIGKILL");
    await closed;
    counts.kills++;
    look(round);
    if (Math.random() < 0.3 && !kilobytes) outside(somePath());
    if (faults.length > 20) break;
  }

  if (kilobytes) spawnSync("umount", [site]);
  const { kills, saved, turned, outside: others, refused, told } = counts;
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  rows.push(`| ${[kind, kills, saved, turned, others, refused, told, faults.length - before, seconds].join(" | ")} |`);
};

const rows = [];
await trial("SIGKILL at any moment, changes from outside", Number(rounds));
await trial("the same on a disk that fills up", Math.ceil(Number(rounds) / 20), 4096);
console.log("| trial | kills | saved | undone, redone | from outside | refused for that | disk told full | lost or torn | s |");
console.log("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
console.log(rows.join("\n"));
for (const fault of faults.slice(0, 20)) console.error(fault);
fs.rmSync(site, { recursive: true, force: true });
process.exit(faults.length > 0 ? 1 : 0);
