// Saves a page again and again while a preview server runs, and takes the time until the browser is told to reload and
// the page that it then gets holds the new text. Prints the median and the CPU time of one save as a Markdown row.
// Usage: node saved.mjs NAME SITE PAGE ADDRESS ROUNDS COMMAND...
//   such as: node saved.mjs "1,000 news" SITE content/contact.md contact.html 11 ita serve SITE --port 8123
// PORT in the command is a free one. A server without our event stream, such as Hugo's, is asked until the text is there.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const [name, site, page, address, rounds, program, ...rest] = process.argv.slice(2);
const port = await new Promise((found) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => found(port));
  });
});
const base = `http://127.0.0.1:${port}/`;
const server = spawn(program, rest.map((word) => word.replace("PORT", `${port}`)), { stdio: "ignore" });
const file = join(site, page);
const original = readFileSync(file, "utf8");
const cpu = () => {
  const fields = readFileSync(`/proc/${server.pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
};
const get = async () => (await fetch(base + address)).text();

const reloads = async function* () {
  const { body, headers } = await fetch(`${base}_ita/events`);
  if (!headers.get("content-type")?.startsWith("text/event-stream")) return;
  let rest = "";
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    rest += chunk;
    while (rest.includes("\n\n")) {
      const end = rest.indexOf("\n\n");
      if (rest.slice(0, end).includes("event: reload")) yield true;
      rest = rest.slice(end + 2);
    }
  }
};

try {
  for (let ready = false; !ready; await pause(200)) ready = await fetch(base + address).then((r) => r.ok, () => false);
  const events = await fetch(`${base}_ita/events`).then((r) => (r.body?.cancel(), r.ok)) ? reloads() : null;
  const [walls, cpus] = [[], []];
  for (let round = 0; round <= Number(rounds); round++) {
    const told = events?.next();
    await pause(2500);
    const before = cpu();
    const start = performance.now();
    const mark = `save-${round}-${"x".repeat(round)}-end`;
    writeFileSync(file, `${original.trimEnd()}\n\n${mark}\n`);
    await told;
    while (!(await get()).includes(mark)) {
      if (performance.now() - start > 60_000) throw new Error("the page never showed what was saved");
      await pause(2);
    }
    walls.push(performance.now() - start);
    await pause(300);
    cpus.push(cpu() - before);
  }
  const median = (list) => list.slice(1).toSorted((a, b) => a - b)[Math.floor((list.length - 1) / 2)];
  console.log(`| ${name} | ${(median(walls) / 1000).toFixed(3)} s | ${(median(cpus) / 1000).toFixed(2)} s |`);
} finally {
  writeFileSync(file, original);
  server.kill();
}
process.exit(0);
