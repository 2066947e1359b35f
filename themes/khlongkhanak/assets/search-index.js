"use strict";

// The search index, piece by piece: it is scripts of data, of which a search loads only those that it needs.
// So it works from a folder too, where nothing can be fetched.
ita.index = (() => {
  const mostGrams = 8;

  const { index: path, version: versionOfPage } = document.getElementById("search-panel").dataset;
  const folder = path.slice(0, -"index.js".length);
  const arriving = new Map();
  const loaded = new Map();
  let version = versionOfPage;

  globalThis.itaSearch = (name, data) => arriving.get(name)?.(data);

  function load(name) {
    if (!loaded.has(name)) loaded.set(name, new Promise((resolve, reject) => request(name, resolve, reject)));
    return loaded.get(name).catch((error) => {
      loaded.delete(name);
      throw error;
    });
  }

  function request(name, resolve, reject) {
    const script = document.createElement("script");
    arriving.set(name, resolve);
    script.src = `${folder}${name}.js?v=${version}`;
    // Too late to matter if the data have arrived.
    script.onload = script.onerror = () => {
      script.remove();
      reject(new Error(name));
    };
    document.head.append(script);
  }

  /** What stands in index.js: codes, synonyms, and how the rest is cut. */
  async function open() {
    const index = await load("index");
    version = index.version;
    index.firsts ??= numbersIn(index.texts);
    return index;
  }

  async function entry(index, number) {
    let shard = 0;
    for (let end = index.firsts.length; end - shard > 1;) {
      const middle = (shard + end) >> 1;
      if (index.firsts[middle] <= number) shard = middle;
      else end = middle;
    }

    const texts = await load(`t${shard}`);
    const [kind, address, title, context, isSample, passages] = texts[number - index.firsts[shard]];
    return { number, kind, address, title, context, isSample, passages };
  }

  /**
   * By entry, whether it holds the grams of all words, each in one of its ways, as marksOf says;
   * null if every word is too short to have any. What an entry really holds is seen in its texts.
   */
  async function holders(words, index) {
    const ways = words.reduce((sum, word) => sum + word.length, 0);
    const most = Math.max(1, Math.floor(mostGrams / ways));
    const sought = words
      .map((word) => word.map((way) => gramsOf(way, most)))
      .filter((word) => word.every((grams) => grams.length > 0));
    if (sought.length === 0) return null;

    const allOf = async (grams) => shared(await Promise.all(grams.map((gram) => marksOf(gram, index))));
    const anyOf = async (word) => united(await Promise.all(word.map(allOf)));
    return shared(await Promise.all(sought.map(anyOf)));
  }

  function gramsOf(word, most) {
    if (word.length < 2) return [];
    if (word.length === 2) return [word];
    const starts = [];
    for (let i = 0; i + 3 < word.length; i += 3) starts.push(i);
    starts.push(word.length - 3);
    const taken = Math.min(most, starts.length);
    const spread = (i) => (taken === 1 ? starts.length - 1 : Math.round(i * (starts.length - 1) / (taken - 1)));
    return Array.from({ length: taken }, (_, i) => word.substr(starts[spread(i)], 3));
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

  function shardOf(gram, count) {
    let hash = 2166136261;
    for (const letter of gram) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
    return (hash >>> 0) % count;
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

  return { open, entry, holders };
})();
