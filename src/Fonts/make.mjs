// Makes the theme's two font files from the Sarabun of a package: the letters of Thai, English and of the theme itself.
// Usage: npm ci && npm run make   (only when the letters or the package change; the files are kept in the theme)
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const fonts = new URL("../../themes/khlongkhanak/assets/fonts/", import.meta.url);
const ranges = [
  [0x20, 0x7e], // English
  [0xa0, 0xff], // marks such as × and °, letters of other names
  [0x0e01, 0x0e3a], // Thai
  [0x0e3f, 0x0e5b],
  [0x2010, 0x2027], // dashes, quotation marks
  [0x2030, 0x203a],
];
const letters =
  ranges.map(([from, to]) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))).join("") +
  "\u200c\u200d\u20ac\u2122\u2190\u2191\u2192\u2193\u2212\u2260\u2264\u2265\u25cc";

const package_ = createRequire(import.meta.url);
for (const [weight, name] of [[400, "400Regular"], [700, "700Bold"]]) {
  const whole = readFileSync(package_.resolve(`@expo-google-fonts/sarabun/${name}/Sarabun_${name}.ttf`));
  const part = await subsetFont(whole, letters, { targetFormat: "woff2" });
  writeFileSync(new URL(`sarabun-${weight}.woff2`, fonts), part);
  console.log(`sarabun-${weight}.woff2 ${part.length}`);
}
