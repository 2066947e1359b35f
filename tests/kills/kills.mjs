// Kills builds at random moments, half of them within the swap, and builds under bad conditions. After each, the published
// folder must be the old site or the new one, whole, and the next command must put right what is left. Prints a row a kind.
// Usage, as root on Linux: node tests/kills/kills.mjs ROUNDS ITA...
//   such as: node tests/kills/kills.mjs 1000 dotnet src/ItaSite/bin/Release/net10.0/ita.dll
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const [rounds, program, ...first] = process.argv.slice(2);
const work = fs.mkdtempSync(join(tmpdir(), "ita-kills-"));
const site = join(work, "site");
const outputs = join(work, "out");
const output = join(outputs, "dist");
const page = join(site, "content/contact.md");
const rows = [];

const run = (words, { env = process.env, shell = "", limits = "" } = {}) => {
  const command = [program, ...first, ...words].map((word) => `'${word}'`).join(" ");
  return spawnSync("bash", ["-c", `${limits} ${shell.replace("ITA", command) || command}`], { encoding: "utf8", env });
};
const build = (options) => run(["build", site, "--output", output], options);
const start = () => spawn(program, [...first, "build", site, "--output", output], { stdio: "ignore" });
const ended = (child) => new Promise((done) => child.on("exit", done));

const files = (folder) =>
  fs.readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));

/** The sums of the site that stands there, or what is wrong with it. */
const look = () => {
  if (!fs.existsSync(join(output, "SHA256SUMS"))) return { fault: "no site" };
  const sums = fs.readFileSync(join(output, "SHA256SUMS"), "utf8");
  const listed = sums.trimEnd().split("\n").map((line) => [line.slice(66), line.slice(0, 64)]);
  for (const [path, sum] of listed) {
    const file = join(output, path);
    if (!fs.existsSync(file)) return { fault: `${path} is missing` };
    if (createHash("sha256").update(fs.readFileSync(file)).digest("hex") !== sum) return { fault: `${path} differs` };
  }
  return files(output).length === listed.length + 1 ? { sums } : { fault: "more files than sums" };
};

let version = 0;
const original = () => text;
const edit = () => fs.writeFileSync(page, `${original()}\n\nรุ่นที่ ${++version}\n`);

/** Counts what went wrong in one kind of trial. */
const trial = async (kind, times, attempt) => {
  const faults = [];
  const note = (fault) => fault && faults.push(fault);
  for (let round = 0; round < times; round++) await attempt(note, round);
  rows.push(`| ${kind} | ${times} | ${faults.length} | ${[...new Set(faults)].slice(0, 3).join("; ")} |`);
  console.error(rows.at(-1));
};
const oldOrNew = (note, before) => {
  const now = look();
  note(now.fault);
  const after = build();
  if (after.status !== 0) note(`the next build: ${after.status} ${after.stderr.trim().split("\n").at(-1)}`);
  const healed = look();
  note(healed.fault);
  if (!now.fault && now.sums !== before && now.sums !== healed.sums) note("neither the old nor the new site");
  const left = fs.readdirSync(outputs).filter((name) => name !== "dist");
  if (left.length > 0) note(`left: ${left}`);
};
const noTrace = (note, result, ...codes) => {
  if (!codes.includes(result.status)) note(`exit ${result.status} ${result.signal ?? ""} ${result.stderr.slice(-200)}`);
  if (/^ {3}at |Unhandled|fault of the program/m.test(result.stderr)) note("a fault of the program");
};

fs.mkdirSync(outputs);
noTrace(console.error, run(["new", "site", site, "องค์การบริหารส่วนตำบลตัวอย่าง"]), 0);
const text = fs.readFileSync(page, "utf8");
edit();
const began = performance.now();
noTrace(console.error, build(), 0);
const whole = performance.now() - began;

await trial("SIGKILL at any moment", Math.ceil(rounds / 2), async (note) => {
  const before = look().sums;
  edit();
  const child = start();
  await pause(Math.random() * whole * 1.1);
  child.kill("SIGKILL");
  if (child.exitCode === null && child.signalCode === null) await ended(child);
  oldOrNew(note, before);
});

await trial("SIGKILL within the swap", Math.ceil(rounds / 2), async (note) => {
  const before = look().sums;
  edit();
  const child = start();
  const done = ended(child);
  const written = join(`${output}.ita-new`, "SHA256SUMS");
  while (!fs.existsSync(written) && child.exitCode === null) await pause(0);
  const until = performance.now() + Math.random() * 15;
  while (performance.now() < until);
  child.kill("SIGKILL");
  await done;
  oldOrNew(note, before);
});

await trial("Ctrl+C at any moment", Math.ceil(rounds / 10), async (note) => {
  const before = look().sums;
  edit();
  const child = start();
  const done = ended(child);
  await pause(Math.random() * whole);
  const asked = performance.now();
  child.kill("SIGINT");
  const code = await done;
  if (performance.now() - asked > 1500 + whole) note("went on");
  if (code !== 0 && code !== 2) note(`exit ${code} ${child.signalCode ?? ""}`);
  oldOrNew(note, before);
});

const killedBetween = (note, heal) => {
  const before = look().sums;
  edit();
  const injected = "-e inject=renameat2:error=EINVAL -e inject=rename:signal=SIGKILL:when=2";
  build({ shell: `strace -f -o /dev/null -e trace=rename,renameat2 ${injected} ITA` });
  if (fs.existsSync(output)) note("not killed between the renames");
  noTrace(note, run(heal), 0, 1);
  note(look().fault && `after ${heal[0]}: ${look().fault}`);
  oldOrNew(note, before);
};
const few = Math.min(20, rounds);
await trial("SIGKILL between two renames, then build", few, async (note) =>
  killedBetween(note, ["build", site, "--output", output]));
fs.cpSync(output, join(site, "dist"), { recursive: true });
await trial("old site put back by any command", 3, async (note, round) => {
  fs.renameSync(join(site, "dist"), join(site, "dist.ita-old"));
  noTrace(note, run([["check", site], ["status", site], ["fix", site]][round]), 0, 1);
  if (!fs.existsSync(join(site, "dist"))) note("not put back");
});

await trial("two builds at once", Math.min(30, rounds), async (note) => {
  const before = look().sums;
  edit();
  const [a, b] = [start(), start()];
  for (const code of await Promise.all([ended(a), ended(b)])) if (code !== 0 && code !== 2) note(`exit ${code}`);
  oldOrNew(note, before);
});

await trial("sources that change meanwhile", Math.min(30, rounds), async (note, round) => {
  const extra = join(site, `content/extra${round}.md`);
  fs.writeFileSync(extra, "# หน้า\n");
  const child = start();
  const done = ended(child);
  for (let i = 0; child.exitCode === null && i < 400; i++) {
    if (i % 3 === 0) fs.rmSync(extra, { force: true });
    else fs.appendFileSync(extra, `# หน้า ${i}\n\n${"ก".repeat(1000)}\n`);
    await pause(2);
  }
  const code = await done;
  if (![0, 1, 2].includes(code)) note(`exit ${code}`);
  note(look().fault);
  fs.rmSync(extra, { force: true });
  oldOrNew(note, look().sums);
});

await trial("serve --output and build at once", 3, async (note) => {
  const server = spawn(program, [...first, "serve", site, "--port", "0", "--output", output], { stdio: "ignore" });
  await pause(whole * 2);
  for (let i = 0; i < 10; i++) {
    edit();
    await ended(start());
    note(look().fault);
  }
  if (server.exitCode !== null) note(`serve ended: ${server.exitCode}`);
  server.kill("SIGKILL");
  await ended(server);
  oldOrNew(note, look().sums);
});

const mount = (...words) => spawnSync("mount", words).status === 0;
await trial("a full disk", few, async (note) => {
  const need = files(output).reduce((sum, file) => sum + fs.statSync(join(output, file)).size, 0);
  const kilobytes = Math.ceil((need / 1024) * (1.2 + Math.random()));
  if (!mount("-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", outputs)) return note("can't mount");
  noTrace(note, build(), 0, 2);
  const before = look();
  edit();
  const full = build();
  noTrace(note, full, 0, 2);
  if (full.status === 2 && !/ITA903.*ดิสก์เต็ม/.test(full.stderr)) note(full.stderr);
  if (!before.fault) note(look().fault);
  mount("-o", `remount,size=${kilobytes * 9}k`, outputs);
  oldOrNew(note, look().sums);
  spawnSync("umount", [outputs]);
});
await trial("a read-only disk", 1, async (note) => {
  mount("-t", "tmpfs", "tmpfs", outputs);
  noTrace(note, build(), 0);
  mount("-o", "remount,ro", outputs);
  noTrace(note, build(), 2);
  note(look().fault);
  mount("-o", "remount,rw", outputs);
  oldOrNew(note, look().sums);
  spawnSync("umount", [outputs]);
});

const { HOME, ...homeless } = process.env;
const conditions = {
  "no HOME": [{ env: homeless }],
  "no variables": [{ env: { PATH: process.env.PATH, DOTNET_ROOT: process.env.DOTNET_ROOT ?? "" } }],
  "closed streams": [{ shell: "ITA <&- >&- 2>&-" }],
  "a pipe that nobody reads": [{ shell: "ITA 2>&1 | true; exit ${PIPESTATUS[0]}" }],
  "a heap of 512 MB": [{ env: { ...process.env, DOTNET_GCHeapHardLimit: "0x20000000" } }],
  "128 open files": [{ limits: "ulimit -n 128;" }],
  "64 open files": [{ limits: "ulimit -n 64;", mayFail: true }],
  "the clock in 1970": [{ shell: "faketime '1970-01-02 00:00:00' ITA" }],
  "the clock in 2043": [{ shell: "faketime '2043-06-01 00:00:00' ITA" }],
  "other zones": ["Pacific/Kiritimati", "America/Adak", "Asia/Kathmandu"].map((TZ) => ({ env: { ...process.env, TZ } })),
  "other languages": ["th_TH.UTF-8", "tr_TR.UTF-8", "ar_SA.UTF-8", "C"].map((LC_ALL) => ({ env: { ...process.env, LC_ALL } })),
};
await trial("what an ordinary user may not read", 1, async (note) => {
  const before = look().sums;
  const locked = join(site, "content/locked");
  fs.mkdirSync(locked);
  fs.writeFileSync(join(locked, "a.md"), "# หน้า\n");
  fs.chmodSync(locked, 0);
  fs.chmodSync(page, 0);
  fs.chmodSync(work, 0o755);
  fs.chmodSync(outputs, 0o777);
  const result = build({ shell: "setpriv --reuid=65534 --regid=65534 --clear-groups ITA" });
  noTrace(note, result, 2);
  for (const name of ["content/locked", "content/contact.md"])
    if (!result.stderr.includes(`${name}(1,1): error ITA903`)) note(`${name} is not told`);
  fs.rmSync(locked, { recursive: true });
  fs.chmodSync(outputs, 0o755);
  fs.chmodSync(page, 0o644);
  oldOrNew(note, before);
});

for (const [kind, ways] of Object.entries(conditions))
  await trial(kind, ways.length, async (note, round) => {
    build();
    const before = look().sums;
    // The runtime of dotnet alone holds more than 64; a native ita does not.
    noTrace(note, build(ways[round]), 0, ...(ways[round].mayFail ? [2] : []));
    if (look().sums !== before) note("other bytes");
    oldOrNew(note, before);
  });

console.log(["| trial | times | faults | which |", "|---|---:|---:|---|", ...rows].join("\n"));
fs.rmSync(work, { recursive: true });
process.exit(rows.some((row) => Number(row.split("|")[3]) > 0) ? 1 : 0);
