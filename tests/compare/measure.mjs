// Runs each program on each site in turn, round by round, and prints medians and ratios as Markdown.
// Usage: node measure.mjs WORK ITA JIT "50 1000 10000" ROUNDS
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, totalmem, type } from "node:os";
import { join } from "node:path";

const [work, ita, jit, sizeList, rounds] = process.argv.slice(2);
const sizes = sizeList.split(" ").map(Number);
const SITES = 200;
const FEW_ROUNDS = Math.min(3, Number(rounds));
const tool = (name) => join(import.meta.dirname, "node_modules", ".bin", name);

const time = (command, args, accepts = [0]) => {
  const { stderr, status } = spawnSync("/usr/bin/time", ["-q", "-f", "%e %U %S %M", command, ...args], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "ignore", "pipe"],
    maxBuffer: 1 << 30,
  });
  if (!accepts.includes(status)) throw new Error(`${command} ${args.join(" ")}\n${stderr.slice(-2000)}`);
  const [wall, user, system, peak] = stderr.trim().split("\n").at(-1).split(" ").map(Number);
  return { wall, cpu: user + system, peak: peak / 1024 };
};
const together = (runs) => ({
  wall: runs.reduce((sum, run) => sum + run.wall, 0),
  cpu: runs.reduce((sum, run) => sum + run.cpu, 0),
  peak: Math.max(...runs.map((run) => run.peak)),
});

// Every file by its path, to see that two builds are equal and what a search index weighs.
const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const out = (name) => join(work, "out", name);
const hugo = (size) =>
  time("hugo", ["--quiet", "--source", join(work, `${size}`, "hugo"), "--destination", out("hugo")]);
const beside = () => [
  time(tool("pagefind"), ["--site", out("hugo"), "--quiet"]),
  // It ends with 1 where it finds something, which takes no less time.
  time(tool("html-validate"), ["--ext", "html", "--formatter", "json", out("hugo")], [0, 1]),
];
const native = (site) => time(ita, ["build", site, "--output", out("native")]);
const dotnet = (site) => time("dotnet", [jit, "build", site, "--output", out("dotnet")]);
const dotnetRun = (site) =>
  time("dotnet", ["run", "--project", "src/ItaSite", "-c", "Release", "--", "build", site, "--output", out("run")]);
const many = (folder) => time(ita, ["build", "--sites", join(work, folder, "sites.txt"), "--output", out("many")]);

const plan = [
  ...sizes.flatMap((size) => {
    const [site, times] = [join(work, `${size}`, "ita"), size >= 10_000 ? FEW_ROUNDS : Number(rounds)];
    const news = `${size.toLocaleString("en")} news`;
    return [
      { what: news, who: "Hugo", times, run: () => hugo(size) },
      ...(size === 1000
        ? [{ what: news, who: "Hugo + Pagefind + html-validate", times, run: () => together([hugo(size), ...beside()]) }]
        : []),
      { what: news, who: "ItaSite, native", times, run: () => native(site), own: "native" },
      { what: news, who: "ItaSite, dotnet", times, run: () => dotnet(site), own: "dotnet" },
    ];
  }),
  { what: "real site", who: "ItaSite, native", times: Number(rounds), run: () => native(join(work, "real")), own: "native" },
  { what: "real site", who: "ItaSite, dotnet", times: Number(rounds), run: () => dotnet(join(work, "real")), own: "dotnet" },
  { what: "real site", who: "ItaSite, dotnet run", times: Number(rounds), run: () => dotnetRun(join(work, "real")) },
  { what: `${SITES} real sites`, who: "ItaSite, native", times: FEW_ROUNDS, run: () => many("real-sites"), sites: SITES },
  { what: `${SITES} new sites`, who: "ItaSite, native", times: FEW_ROUNDS, run: () => many("starter-sites"), sites: SITES },
].map((step) => ({ ...step, found: [] }));

const equal = [];
const weights = [];
for (let round = 0; round < Number(rounds); round++)
  for (const step of plan.filter(({ times }) => round < times)) {
    rmSync(join(work, "out"), { recursive: true, force: true, maxRetries: 2 });
    mkdirSync(join(work, "out"));
    step.found.push(step.run());
    if (round > 0 || step.own === undefined) continue;

    // The first round also says what was made: the same bytes by both, and how much of a search index.
    const sums = readFileSync(join(out(step.own), "SHA256SUMS"), "utf8");
    const before = equal.find(({ what }) => what === step.what);
    if (before === undefined) {
      equal.push({ what: step.what, sums });
      const search = filesOf(join(out(step.own), "search"));
      const bytes = search.reduce((sum, file) => sum + statSync(file).size, 0);
      weights.push(`${step.what}: ${search.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
    } else if (before.sums !== sums) throw new Error(`${step.what}: native and dotnet differ`);
  }

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const of = (what, who, key) => {
  const step = plan.find((one) => one.what === what && one.who === who);
  return step && median(step.found.map((one) => one[key]));
};
const version = (command, ...args) => execFileSync(command, args, { encoding: "utf8" }).trim().split("\n")[0];

console.log("| site | program | wall | CPU | peak memory | wall, by Hugo's | CPU, by Hugo's | memory, by Hugo's |");
console.log("|---|---|---:|---:|---:|---:|---:|---:|");
for (const { what, who, sites } of plan) {
  const [wall, cpu, peak] = ["wall", "cpu", "peak"].map((key) => of(what, who, key));
  const ratio = (key) => {
    const base = of(what, "Hugo", key);
    return base === undefined ? "" : (of(what, who, key) / base).toFixed(2);
  };
  const each = sites === undefined ? "" : ` (${(wall / sites).toFixed(3)} s a site)`;
  console.log(
    `| ${what} | ${who} | ${wall.toFixed(2)} s${each} | ${cpu.toFixed(2)} s | ${peak.toFixed(0)} MB ` +
      `| ${ratio("wall")} | ${ratio("cpu")} | ${ratio("peak")} |`,
  );
}

const line = (text) => console.log(`\n${text}`);
const [thousand, tenThousand] = ["1,000 news", "10,000 news"];
if (of(tenThousand, "Hugo", "wall") !== undefined && of(thousand, "Hugo", "wall") !== undefined)
  line(
    "From 1,000 to 10,000 news the time grows " +
      ["Hugo", "ItaSite, native", "ItaSite, dotnet"]
        .map((who) => `${(of(tenThousand, who, "wall") / of(thousand, who, "wall")).toFixed(1)} × (${who})`)
        .join(", ") + ".",
  );
if (of(thousand, "Hugo", "cpu") !== undefined) {
  const both = of(thousand, "Hugo + Pagefind + html-validate", "cpu");
  line(`CPU of ItaSite, native, by that of the three, at 1,000 news: ${(of(thousand, "ItaSite, native", "cpu") / both).toFixed(3)}.`);
}
line(`Search index: ${weights.join("; ")}.`);
line(`Native and dotnet made the same bytes of ${equal.map(({ what }) => what).join(", ")}.`);
const machines = (name) => {
  const seconds = of(`${SITES} ${name} sites`, "ItaSite, native", "wall") / SITES;
  return { seconds: seconds.toFixed(2), count: Math.ceil((7850 * seconds) / 600) };
};
const [real, fresh] = ["real", "new"].map(machines);
line(
  `7,850 bodies in ten minutes: ${real.count} machines like this one with sites like the real one, ` +
    `${fresh.count} with new ones.`,
);
writeFileSync(
  join(work, "many-sites.md"),
  `องค์กรปกครองส่วนท้องถิ่น 7,850 แห่งใน 10 นาที: เว็บไซต์อย่างของที่นี่ (69 หน้า 10 เอกสาร) ใช้แห่งละ ${real.seconds} วินาทีบนเครื่อง ${cpus().length} แกน ` +
    `จึงใช้ ${real.count} เครื่อง\nเว็บไซต์ที่เพิ่งเริ่ม (43 ข้อ 64 หน้า) ใช้แห่งละ ${fresh.seconds} วินาที จึงใช้ ${fresh.count} เครื่อง\n`,
);
line(
  `Medians of ${rounds} rounds in turn (${FEW_ROUNDS} of 10,000 news and of ${SITES} sites), all files in memory. ` +
    `${cpus().length} × ${cpus()[0].model}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${type()}; Hugo ` +
    `${version("hugo", "version").split(" ")[1]}, ${version(tool("pagefind"), "--version")}, ` +
    `${version(tool("html-validate"), "--version")}, .NET ${version("dotnet", "--version")}, Node ${process.version}.`,
);
