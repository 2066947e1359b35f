"use strict";

// Finds words anywhere on the site. The index stands in scripts of data, of which a search loads only those that it needs: they work from a folder too, where nothing can be fetched.
const panel = document.getElementById("search-panel");
const field = document.getElementById("search-text");
const said = document.getElementById("search-status");
const list = document.getElementById("search-results");
const none = document.getElementById("search-none");
const more = document.getElementById("search-more");

const pageOfResults = 30;
const mostGrams = 8;
const mostAlternatives = 6;
const mostTries = 60;
const snippetLength = 170;
const kinds = ["หน้า", "ข้อ", "ข่าว", "ตาราง", "เอกสาร", "องค์ประกอบ", "หน้าสรุป"];
const [item, news, element] = [1, 2, 5];

// Folding: letters and digits in one spelling, as FoldedText does for the index.
const windowsGlyphs = "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";
const macintoshGlyphs = "\u0E31\u0E34\u0E35\u0E36\u0E37\u0E47\u0E48\u0E48\u0E48\u0E49\u0E49\u0E49\u0E4A\u0E4A\u0E4A\u0E4B\u0E4B\u0E4B\u0E4C\u0E4C\u0E4C\u0E4D\u0E0D\u0E38\u0E39\u0E3A\u0E10";
const isThaiMark = (letter) => /^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]$/.test(letter);
const isFollowing = (letter) => /^[\u0E30\u0E32\u0E33]$/.test(letter);
const isLeading = (letter) => /^[\u0E40-\u0E44]$/.test(letter);
const isDigit = (letter) => letter >= "0" && letter <= "9";
const dropped = /[\0-/:-@[-`{-\u00BF\u00D7\u00F7\u0E2F\u0E3F\u0E4F\u0E5A\u0E5B\u2000-\u2BFF\u2E00-\u2E7F\u3000-\u303F\uD800-\uF8FF\uFE00-\uFE0F\uFEFF\uFFF0-\uFFFF]/;

function plain(letter = "") {
  const code = letter.charCodeAt(0);
  if (code >= 0xF700 && code <= 0xF71A) return windowsGlyphs[code - 0xF700];
  if (code >= 0xF884 && code <= 0xF89E) return macintoshGlyphs[code - 0xF884];
  if (code >= 0x0E50 && code <= 0x0E59) return String.fromCharCode(code - 0x0E50 + 0x30);
  if ((code >= 0x41 && code <= 0x5A) || (code >= 0xC0 && code <= 0xDE && code !== 0xD7)) return String.fromCharCode(code + 0x20);
  return letter;
}

function rank(letter) {
  if (isFollowing(letter)) return 2;
  return /[\u0E31\u0E34-\u0E3A\u0E47]/.test(letter) ? 0 : 1;
}

const comesBefore = (letter, other) => rank(letter) < rank(other) || (rank(letter) === rank(other) && rank(letter) < 2 && letter < other);

/** The folded text, and for each of its letters where it stood. */
function fold(text) {
  const letters = [];
  const places = [];
  for (let i = 0; i < text.length; i++) {
    const letter = plain(text[i]);
    if (letter === "\n") {
      if (letters.length > 0 && letters.at(-1) !== "\n") put(letters, places, letters.length, letter, i);
    } else if (!dropped.test(letter) || (/[./:]/.test(letter) && isDigit(plain(text[i - 1])) && isDigit(plain(text[i + 1])))) {
      append(letters, places, letter, i);
    }
  }

  return { text: letters.join(""), places };
}

function put(letters, places, at, letter, place) {
  letters.splice(at, 0, letter);
  places.splice(at, 0, place);
}

function append(letters, places, letter, place) {
  if (isLeading(letter) && letters.at(-1) === letter) {
    if (letter === "เ") letters[letters.length - 1] = "แ";
    return;
  }

  if (!isThaiMark(letter) && !isFollowing(letter)) {
    letters.push(letter);
    places.push(place);
    return;
  }

  let start = letters.length;
  while (start > 0 && (isThaiMark(letters[start - 1]) || isFollowing(letters[start - 1]))) start--;

  const marks = letters.slice(start);
  if (letter === "\u0E4D") {
    const vowel = marks.findIndex((mark) => mark === "า" || mark === "ำ");
    if (vowel >= 0) {
      letters[start + vowel] = "ำ";
      return;
    }
  }

  const nikhahit = marks.indexOf("\u0E4D");
  if ((letter === "า" || letter === "ำ") && nikhahit >= 0) {
    letters.splice(start + nikhahit, 1);
    places.splice(start + nikhahit, 1);
    letter = "ำ";
  }

  if (isThaiMark(letter) ? marks.includes(letter) : letters.length > start && letters.at(-1) === letter) return;

  let at = letters.length;
  while (at > start && comesBefore(letter, letters[at - 1])) at--;
  put(letters, places, at, letter, place);
}

// Clusters: what must not be parted, such as ก and its marks, or เ and its consonant.
const graphemes = "Segmenter" in Intl ? new Intl.Segmenter("th", { granularity: "grapheme" }) : null;

function clusterStart(text, at) {
  for (let i = at; i > 0 && i < text.length; i--) {
    const isInside = isThaiMark(text[i]) || isFollowing(text[i]) || text[i] === "\u0E45" || isLeading(text[i - 1]) || /[\uDC00-\uDFFF\u200D\uFE0F]/.test(text[i]);
    if (!isInside) {
      const start = graphemes ? graphemes.segment(text.slice(Math.max(0, i - 20), i + 20)).containing(Math.min(i, 20)).index + Math.max(0, i - 20) : i;
      if (start === i) return i;
    }
  }

  return Math.min(at, text.length) === text.length ? text.length : 0;
}

function clusterEnd(text, at) {
  let end = at;
  while (end < text.length && clusterStart(text, end) !== end) end++;
  return end;
}

// The index, piece by piece.
const folder = panel.dataset.index.slice(0, -"index.js".length);
const arriving = new Map();
const loaded = new Map();
let version = panel.dataset.version;

globalThis.itaSearch = (name, data) => arriving.get(name)?.(data);

function load(name) {
  if (!loaded.has(name)) {
    loaded.set(name, new Promise((resolve, reject) => {
      const script = document.createElement("script");
      arriving.set(name, resolve);
      script.src = `${folder}${name}.js?v=${version}`;
      // Too late to matter if the data have arrived.
      script.onload = script.onerror = () => {
        script.remove();
        reject(new Error(name));
      };
      document.head.append(script);
    }));
  }

  return loaded.get(name).catch((error) => {
    loaded.delete(name);
    throw error;
  });
}

async function loadIndex() {
  const index = await load("index");
  version = index.version;
  index.firsts ??= numbersIn(index.texts);
  return index;
}

function numbersIn(written = "") {
  const numbers = [];
  let distance = 0;
  let shift = 0;
  let last = -1;
  for (const letter of written) {
    const value = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".indexOf(letter);
    distance |= (value & 31) << shift;
    shift += 5;
    if (value < 32) {
      numbers.push(last += distance + 1);
      distance = shift = 0;
    }
  }

  return numbers;
}

function shardOf(gram, count) {
  let hash = 2166136261;
  for (const letter of gram) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return (hash >>> 0) % count;
}

async function entry(index, number) {
  let shard = 0;
  for (let end = index.firsts.length; end - shard > 1;) {
    const middle = (shard + end) >> 1;
    if (index.firsts[middle] <= number) shard = middle;
    else end = middle;
  }

  const [kind, address, title, context, isSample, passages] = (await load(`t${shard}`))[number - index.firsts[shard]];
  return { number, kind, address, title, context, isSample, passages };
}

// What is asked for.
const coreOf = (code) => code.replace(/^[o0]+/, "");

function read(text, index) {
  const words = text.split(/\s+/).map((word) => fold(word).text).filter((word) => word.length > 0);
  const joined = words.join("");
  const written = joined.replace(/^ข้อ(ที่)?/, "");
  const codes = /^[a-z]?\d+$/.test(written) ? index.codes.filter(([code]) => coreOf(code) === coreOf(written)) : [];
  const isCode = codes.length > 0 && (written !== joined || /^[o0]/.test(written));
  const isName = index.synonyms.some((group) => group.includes(joined));
  return {
    joined,
    items: codes.map(([, number]) => number),
    words: (isCode ? [written] : isName ? [joined] : words).map((word) => wordOf(word, index)),
  };
}

function wordOf(word, index) {
  const code = /^[o0]\d{1,2}$/.test(word) && index.codes.find(([known]) => coreOf(known) === coreOf(word));
  return code
    ? { alternatives: [...new Set([code[0], word])], isCode: true }
    : { alternatives: alternativesOf(word, index.synonyms), isCode: false };
}

/** The word, and with each synonym in its place; those at its ends first, since within it letters may stand together by chance. */
function alternativesOf(word, synonyms) {
  const atEnds = new Set([word]);
  const within = new Set();
  for (const group of synonyms) {
    for (const known of group) {
      const at = word.endsWith(known) ? word.length - known.length : word.indexOf(known);
      const before = word.slice(0, Math.max(0, at));
      const behind = word.slice(at + known.length);
      if (at < 0 || !arePartable(before, known) || !arePartable(known, behind)) continue;
      for (const other of group) (before && behind ? within : atEnds).add(before + other + behind);
    }
  }

  return [...new Set([...atEnds, ...within])].slice(0, Math.max(mostAlternatives, atEnds.size));
}

function arePartable(before, behind) {
  if (before === "" || behind === "") return true;
  const isOneWord = /[a-z]$/.test(before) && /^[a-z]/.test(behind) || /\d$/.test(before) && /^\d/.test(behind);
  return !isOneWord && !isLeading(before.at(-1)) && !isThaiMark(behind[0]) && !isFollowing(behind[0]);
}

// Who may hold it: those that hold its grams. What they really hold is seen later.
function gramsOf(word, most) {
  if (word.length < 2) return [];
  if (word.length === 2) return [word];
  const starts = [];
  for (let i = 0; i + 3 < word.length; i += 3) starts.push(i);
  starts.push(word.length - 3);
  const taken = Math.min(most, starts.length);
  return Array.from({ length: taken }, (_, i) => word.substr(starts[taken === 1 ? starts.length - 1 : Math.round(i * (starts.length - 1) / (taken - 1))], 3));
}

async function candidates(asked, index) {
  const ways = asked.words.reduce((sum, word) => sum + word.alternatives.length, 0);
  const most = Math.max(1, Math.floor(mostGrams / ways));
  const sought = asked.words.map((word) => word.alternatives.map((way) => gramsOf(way, most))).filter((word) => word.every((grams) => grams.length > 0));
  if (sought.length === 0) return asked.items;

  const marks = await Promise.all(sought.map(async (word) => united(await Promise.all(word.map(async (grams) => shared(await Promise.all(grams.map((gram) => marksOf(gram, index)))))))));
  const held = shared(marks);
  const tiers = [[], [], []];
  held.forEach((mark, number) => {
    if (mark & 1 && !asked.items.includes(number)) tiers[mark & 4 ? 0 : mark & 2 ? 1 : 2].push(number);
  });
  return [...asked.items, ...tiers.flat()];
}

/** By entry: 1 if it holds the gram, 2 if in the title or a heading, 4 if in the title. */
async function marksOf(gram, index) {
  const marks = new Uint8Array(index.entries);
  const lists = (await load(`g${shardOf(gram, index.grams)}`))[gram]?.split("~") ?? [];
  lists.forEach((written, bit) => {
    for (const number of numbersIn(written)) marks[number] |= 1 << bit;
  });
  return marks;
}

const shared = ([first, ...others]) => others.reduce((all, marks) => all.map((mark, i) => mark & marks[i]), first);
const united = ([first, ...others]) => others.reduce((all, marks) => all.map((mark, i) => mark | marks[i]), first);

// What an entry really holds.
function placesOf(word, folded) {
  const found = [];
  for (const way of word.alternatives) {
    for (let at = folded.text.indexOf(way); at >= 0; at = folded.text.indexOf(way, at + 1)) {
      const isPartOfAnother = word.isCode && (isDigit(folded.text[at + way.length] ?? "") || /[a-z0-9]/.test(folded.text[at - 1] ?? ""));
      if (!isPartOfAnother) found.push([at, at + way.length]);
    }
  }

  return found;
}

function judge(found, asked) {
  const title = fold(found.title);
  const context = fold(found.context);
  const passages = found.passages.map(([fragment, heading, text, isSample]) => ({ fragment, heading, text, isSample, inHeading: fold(heading), inText: fold(text) }));
  const holds = (folded) => asked.words.filter((word) => placesOf(word, folded).length > 0);
  const own = new Set([title, ...passages.flatMap((passage) => [passage.inHeading, passage.inText])].flatMap(holds));
  const isItem = asked.items.includes(found.number);
  const all = new Set([...own, ...holds(context)]);
  if (!isItem && (own.size === 0 || all.size < asked.words.length)) return null;

  const ways = asked.words.length === 1 ? asked.words[0].alternatives : [asked.joined];
  const phraseIn = (folded) => ways.some((way) => folded.text.includes(way));
  for (const passage of passages) {
    passage.worth = 3 * holds(passage.inHeading).length + 2 * holds(passage.inText).length + (phraseIn(passage.inHeading) || phraseIn(passage.inText) ? 1 : 0);
  }

  const best = passages.reduce((one, other) => (other.worth > (one?.worth ?? 0) ? other : one), null);
  const hits = passages.flatMap((passage) => asked.words.flatMap((word) => placesOf(word, passage.inText))).length;
  return { ...found, best, hits, rank: isItem ? 0 : rankOf(found, asked, title, passages, phraseIn, holds) };
}

function rankOf(found, asked, title, passages, phraseIn, holds) {
  const isWhole = (folded) => holds(folded).length === asked.words.length;
  const isTitled = found.kind <= news;
  const name = found.kind === item ? title.text.replace(/^[a-z]*\d+/, "") : title.text;
  if (isTitled && name === asked.joined) return 1;
  if (isTitled && name.startsWith(asked.joined)) return 2;
  if (isTitled && phraseIn(title)) return title.text.includes(asked.joined) ? 3 : 3.5;
  if (isTitled && isWhole(title)) return 4;
  const inTitle = holds(title);
  if (isTitled && inTitle.length > 0 && passages.some((passage) => new Set([...inTitle, ...holds(passage.inHeading)]).size === asked.words.length)) return 4.5;
  if (passages.some((passage) => phraseIn(passage.inHeading))) return passages.some((passage) => passage.inHeading.text.startsWith(asked.joined)) ? 5 : 5.5;
  if (found.kind !== element && phraseIn(title)) return 5.6;
  if (passages.some((passage) => isWhole(passage.inHeading)) || (found.kind !== element && isWhole(title))) return 6;
  return phraseIn(title) || passages.some((passage) => phraseIn(passage.inText)) ? 7 : 8;
}

/** Whether the title alone holds what was sought, so that the top of the page is the place to go. */
const isOfTitle = (result) => result.rank <= 4;

const byWorth = (one, other) => one.rank - other.rank
  || (one.rank < 5 ? one.title.length - other.title.length : one.kind - other.kind || other.hits - one.hits)
  || one.number - other.number;

// A search under way: what was found, and what was not looked at yet.
let current = { number: 0 };

async function search(text) {
  const run = { number: current.number + 1, text, asked: null, left: [], ready: [], shown: new Set(), all: 0 };
  current = run;
  more.hidden = true;
  try {
    const index = await loadIndex();
    if (current !== run) return;
    run.asked = read(text, index);
    if (run.asked.joined.length < 2 && run.asked.items.length === 0) {
      clear(run.asked.joined === "" ? "" : "พิมพ์อย่างน้อยสองตัวอักษร");
      return;
    }

    run.left = await candidates(run.asked, index);
    run.all = run.left.length;
    const results = await next(run, index);
    if (current !== run) return;
    list.replaceChildren();
    show(run, results);
  } catch {
    if (current === run) clear("โหลดข้อมูลสำหรับค้นหาไม่ได้ ลองเปิดหน้านี้ใหม่");
  }
}

/** Looks at the next entries until a page of results is full; gives up after so many that the rest is for another click, but never before the first result. */
async function next(run, index) {
  const results = run.ready;
  for (let tries = 0; results.length < pageOfResults && run.left.length > 0 && (tries < mostTries || results.length === 0);) {
    const some = run.left.splice(0, Math.max(pageOfResults - results.length, 8));
    tries += some.length;
    for (const found of await Promise.all(some.map((number) => entry(index, number)))) {
      const result = judge(found, run.asked);
      const key = result && addressOf(result);
      if (result && !run.shown.has(key)) {
        run.shown.add(key);
        results.push(result);
      } else {
        run.all--;
      }
    }
  }

  run.ready = results.sort(byWorth).splice(pageOfResults);
  return results;
}

// What the visitor sees.
const digits = (text) => document.body.classList.contains("digits-thai") ? String(text).replace(/[0-9]/g, (digit) => String.fromCharCode(0x0E50 + Number(digit))) : String(text);

function addressOf(result) {
  const { address, best } = result;
  return best && best.fragment && !isOfTitle(result) && !address.includes("#") ? `${address}#${best.fragment}` : address;
}

function clear(words) {
  list.replaceChildren();
  said.textContent = words;
  none.hidden = true;
  more.hidden = true;
}

function show(run, results) {
  const first = list.childElementCount;
  for (const result of results) list.append(lineOf(result, run.asked));
  const count = list.childElementCount;
  none.hidden = count > 0;
  const isAll = run.left.length + run.ready.length === 0;
  more.hidden = isAll;
  said.textContent = count === 0
    ? `ไม่พบ “${run.text}”`
    : isAll ? `พบ ${digits(count)} รายการ` : `แสดง ${digits(count)} รายการแรก จากประมาณ ${digits(run.all)} รายการ`;
  return list.children[first];
}

function lineOf(result, asked) {
  const line = make("li", "result");
  const link = make("a", "");
  link.href = addressOf(result);
  link.append(...marked(result.title, 0, result.title.length, asked));
  line.append(make("p", "result-title", link), whereOf(result, asked));
  const snippet = snippetOf(result, asked);
  if (snippet.length > 0) line.append(make("p", "result-text", ...snippet));
  return line;
}

function whereOf(result, asked) {
  const where = make("p", "result-where", make("span", "result-kind", kinds[result.kind]));
  const page = /#page=(\d+)/.exec(result.address);
  const heading = isOfTitle(result) ? "" : result.best?.heading ?? "";
  const names = [page ? `หน้า ${digits(page[1])}` : "", result.context, heading && marked(heading, 0, heading.length, asked)].filter((name) => name);
  names.forEach((name, i) => where.append(i > 0 ? " · " : " ", ...[name].flat()));
  if (result.isSample || result.best?.isSample) where.append(" ", make("span", "state sample", "ตัวอย่าง"));
  return where;
}

function snippetOf(result, asked) {
  const text = (result.best ?? result.passages.map(([, , words]) => ({ text: words })).find((passage) => passage.text))?.text ?? "";
  const [first] = rangesIn(text, asked);
  let start = clusterStart(text, Math.max(0, (first?.[0] ?? 0) - Math.floor(snippetLength / 3)));
  const space = text.slice(start, first?.[0] ?? start).search(/\s/);
  if (start > 0 && space >= 0) start += space + 1;
  let end = clusterEnd(text, Math.min(text.length, start + snippetLength));
  const lastSpace = text.slice(start, end).search(/\s\S*$/);
  if (end < text.length && lastSpace > snippetLength / 2) end = start + lastSpace;
  const words = marked(text, start, end, asked);
  return text === "" ? [] : [start > 0 ? "… " : "", ...words, end < text.length ? " …" : ""];
}

/** Where the words stand in a text, whole clusters, in order and without overlaps. */
function rangesIn(text, asked) {
  const folded = fold(text);
  const ranges = asked.words.flatMap((word) => placesOf(word, folded)).map(([from, to]) => {
    const places = folded.places.slice(from, to);
    return [clusterStart(text, Math.min(...places)), clusterEnd(text, Math.max(...places) + 1)];
  }).sort(([one], [other]) => one - other);
  const apart = [];
  for (const range of ranges) {
    const last = apart.at(-1);
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else apart.push(range);
  }

  return apart;
}

/** A part of a text with what was sought marked; the ends of its lines become dots. */
function marked(text, start, end, asked) {
  const pieces = [];
  let done = start;
  for (const [from, to] of rangesIn(text, asked)) {
    if (to <= start || from >= end) continue;
    pieces.push(inLine(text.slice(done, Math.max(from, start))), make("mark", "", inLine(text.slice(Math.max(from, start), Math.min(to, end)))));
    done = Math.min(to, end);
  }

  return [...pieces, inLine(text.slice(done, end))];
}

const inLine = (text) => text.replace(/\s*\n\s*/g, " · ");

function make(name, className, ...inside) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...inside);
  return made;
}

// The field, the address and the keys.
const inAddress = () => new URLSearchParams(location.hash.slice(1)).get("q") ?? "";
let pause = 0;

function ask() {
  const text = field.value.trim();
  if (text !== inAddress()) history.replaceState(null, "", text ? `#${new URLSearchParams({ q: text })}` : location.href.split("#")[0]);
  if (text) {
    search(text);
  } else {
    current = { number: current.number + 1 };
    clear("");
  }
}

function takeAddress() {
  // A link within the page, such as the one to the content, asks nothing.
  if (location.hash.length > 1 && !new URLSearchParams(location.hash.slice(1)).has("q")) return;
  if (inAddress() === field.value.trim()) return;
  field.value = inAddress();
  ask();
}

field.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(ask, 200);
});
field.addEventListener("keydown", (event) => {
  if (event.key === "Enter") {
    clearTimeout(pause);
    ask();
  } else if (event.key === "Escape") {
    event.preventDefault();
    field.value = "";
    clearTimeout(pause);
    ask();
  }
});
more.addEventListener("click", async () => {
  const run = current;
  more.disabled = true;
  try {
    const results = await next(run, await loadIndex());
    if (current === run) (show(run, results)?.querySelector("a") ?? field).focus();
  } catch {
    if (current === run) said.textContent = "โหลดผลเพิ่มเติมไม่ได้ ลองกดอีกครั้ง";
  } finally {
    more.disabled = false;
  }
});
addEventListener("hashchange", takeAddress);

document.getElementById("search-without").hidden = true;
panel.hidden = false;
field.value = inAddress() || field.value;
if (field.value) ask();
else if (location.hash === `#${field.id}`) field.focus();
