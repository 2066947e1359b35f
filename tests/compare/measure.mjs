// Builds each corpus by each program in turn, and prints medians and ratios as a Markdown table.
// Usage: node measure.mjs WORK ITA JIT "50 1000" ROUNDS
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";

const [work, ita, jit, sizes, rounds] = process.argv.slice(2);
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

const run = (command, args, output) => {
  rmSync(output, { recursive: true, force: true });
  const { stderr, status } = spawnSync("/usr/bin/time", ["-f", "%e %U %S %M", command, ...args], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}\n${stderr}`);
  const [wall, user, system, peak] = stderr.trim().split("\n").at(-1).split(" ").map(Number);
  return { wall, cpu: user + system, peak: peak / 1024 };
};

console.log("| pages | program | wall | CPU | peak memory | wall by Hugo's | memory by Hugo's |");
console.log("|---:|---|---:|---:|---:|---:|---:|");
for (const size of sizes.split(" ")) {
  const [own, other] = [join(work, size, "ita"), join(work, size, "hugo")];
  const out = join(work, "out");
  const programs = {
    Hugo: () => run("hugo", ["--quiet", "--source", other, "--destination", out], out),
    "ItaSite, native": () => run(ita, ["build", own, "--output", out], out),
    "ItaSite, dotnet": () => run("dotnet", [jit, "build", own, "--output", out], out),
  };
  const found = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  const times = Number(size) >= 10_000 ? Math.min(3, Number(rounds)) : Number(rounds);
  for (let round = 0; round < times; round++)
    for (const [name, once] of Object.entries(programs)) found[name].push(once());
  const of = (name, what) => median(found[name].map((one) => one[what]));
  for (const name of Object.keys(programs)) {
    const [wall, cpu, peak] = ["wall", "cpu", "peak"].map((what) => of(name, what));
    const ratio = (what) => (of(name, what) / of("Hugo", what)).toFixed(2);
    console.log(
      `| ${size} | ${name} | ${wall.toFixed(2)} s | ${cpu.toFixed(2)} s | ${peak.toFixed(0)} MB | ${ratio("wall")} | ${ratio("peak")} |`,
    );
  }
}
console.log(`\n${cpus().length} × ${cpus()[0].model}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`);
