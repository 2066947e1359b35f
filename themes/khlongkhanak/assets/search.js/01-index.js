"use strict";

// The search index, piece by piece: it is scripts of data, of which a search loads only those that it needs.
// So it works from a folder too, where nothing can be fetched.
ita.index = (() => {
  const manyCandidates = 60;
  const listLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  const { index: path, version: versionOfPage } = document.querySelector("[data-index]").dataset;
  const folder = path.slice(0, -"index.js".length);
  const arriving = new Map();
  const loaded = new Map();
  let version = versionOfPage;

  globalThis.itaSearch = (name, data) => {
    if (arriving.has(name)) arriving.get(name)(data);
    else if (!loaded.has(name)) loaded.set(name, Promise.resolve(data));
  };

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

  /** What stands in index.js: the grams and how common they are, codes, synonyms, and how the rest is cut. */
  async function open() {
    const index = await load("index");
    version = index.version;
    if (!index.known) {
      index.known = gramsIn(index);
      index.rareFirsts = index.rare.map((gram) => codesOf(exchanged(gram)));
      index.firstsOf = { t: numbersIn(index.texts), h: numbersIn(index.titles) };
      index.placeOfTitle = new Map(numbersIn(index.titled).map((number, place) => [number, place]));
    }

    return index;
  }

  // Thai of one byte: each common letter of Thai has changed places with a sign or letter of ASCII.
  const exchanged = (() => {
    const letters = (first, last, pattern) =>
      Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i))
        .filter((one) => pattern.test(one));
    const ascii = letters(0x21, 0x7E, /[^"&'+<>\\`0-9]/);
    const thai = letters(0x0E01, 0x0E59, /[^\u0E03\u0E05\u0E26\u0E3A-\u0E3F\u0E45\u0E4D-\u0E4F]/);
    const other = new Map(ascii.flatMap((one, i) => [[one, thai[i]], [thai[i], one]]));
    return (text) => {
      let read = "";
      for (const letter of text) read += other.get(letter) ?? letter;
      return read;
    };
  })();

  /** By gram, how common it is (each class has twice as many entries as the one before) and where its lists stand. */
  function gramsIn({ heads, letters, grams }) {
    const written = exchanged(letters);
    const places = new Uint32Array(17);
    for (const head of heads) places[(listLetters.indexOf(head) & 15) + 1]++;
    for (let i = 1; i < places.length; i++) places[i] += places[i - 1];
    const known = new Map();
    let [first, second, at] = ["", "", 0];
    for (const head of heads) {
      const value = listLetters.indexOf(head);
      const kind = value & 15;
      if (value >= 32) first = written[at++];
      if (value >= 16) second = written[at++];
      const gram = first + second + (value < 16 ? written[at++] : "");
      const place = places[kind]++;
      known.set(gram, { gram, kind, place, piece: `g${shardOf(grams, place)}` });
    }

    return known;
  }

  /** Three letters that every search does not know: rare, or nowhere; undefined if nowhere for sure. */
  function rareGram(gram, index) {
    const mayBe = gram.length === 3 && index.known.has(gram.slice(0, 2)) && index.known.has(gram.slice(1))
      && index.rare.length > 0;
    return mayBe ? { gram, kind: 1, place: 0, piece: `r${shardOf(index.rareFirsts, codesOf(gram))}` } : undefined;
  }

  /** In the order of its letters. */
  const codesOf = (gram) => [...gram].reduce((code, letter) => code * 65536 + letter.charCodeAt(0), 0);

  function shardOf(firsts, number) {
    let shard = 0;
    for (let end = firsts.length; end - shard > 1;) {
      const middle = (shard + end) >> 1;
      if (firsts[middle] <= number) shard = middle;
      else end = middle;
    }

    return shard;
  }

  /** The name of the piece where an entry stands whole (t), or with its title and the beginning of its text (h). */
  const pieceOf = (index, kind, number) =>
    `${kind}${shardOf(index.firstsOf[kind], kind === "h" ? index.placeOfTitle.get(number) : number)}`;

  async function entry(index, kind, number) {
    const name = pieceOf(index, kind, number);
    const entries = await load(name);
    const place = kind === "h" ? index.placeOfTitle.get(number) : number;
    const [type, address, title, context, isSample, passages] = entries[place - index.firstsOf[kind][name.slice(1)]];
    return {
      number,
      kind: type,
      address,
      title: exchanged(title),
      context: exchanged(context),
      isSample,
      passages: passages.map(([fragment, heading, text, isExample]) =>
        [exchanged(fragment), exchanged(heading), exchanged(text), isExample]),
    };
  }

  /** The entries whose titles came along with the index: all or, where there are many, none. */
  const titlesAtHand = (index) => (index.firstsOf.h.length === 1 ? [...index.placeOfTitle.keys()] : []);

  /**
   * By entry, whether it holds rare grams of the words, each in one of its ways: 1 if anywhere, 2 if in the title or
   * a heading, 4 if in the title; with the number of pieces that were asked for it.
   * What an entry really holds is seen in its texts.
   */
  async function holders(words, index, mostPieces) {
    const sought = words.filter((word) => word.every((way) => way.length > 1)).map((word) => waysOf(word, index));
    if (sought.length === 0) return { marks: null, pieces: 0 };
    if (sought.some((ways) => ways.length === 0)) return { marks: new Uint8Array(index.entries), pieces: 0 };

    const pieces = piecesFor(sought, mostPieces);
    const within = (way) => way.filter((gram) => pieces.has(gram.piece));
    const narrowing = sought.map((ways) => ways.map(within)).filter((ways) => ways.every((way) => way.length > 0));
    const allOf = async (way) => shared(await Promise.all(way.map((gram) => marksOf(gram, index))));
    const anyOf = async (ways) => united(await Promise.all(ways.map(allOf)));
    return { marks: shared(await Promise.all(narrowing.map(anyOf))), pieces: pieces.size };
  }

  /** The ways of a word that may stand anywhere at all, as their grams from the rarest on. */
  function waysOf(word, index) {
    return word
      .map((way) => gramsOf(way).map((gram) => index.known.get(gram) ?? rareGram(gram, index)))
      .filter((grams) => grams.every((gram) => gram))
      .map((grams) => grams.sort((one, other) => one.kind - other.kind || one.place - other.place));
  }

  function gramsOf(way) {
    if (way.length === 2) return [way];
    return [...new Set(Array.from({ length: way.length - 2 }, (_, i) => way.slice(i, i + 3)))];
  }

  /** The pieces to load: of the rarest grams of the word that fewest hold; more only as long as it narrows down. */
  function piecesFor(sought, mostPieces) {
    const fewest = (ways) => ways.reduce((sum, [rarest]) => sum + 2 ** (rarest.kind + 1), 0);
    const words = [...sought].sort((one, other) =>
      fewest(one) - fewest(other) || (one[0][0].gram < other[0][0].gram ? -1 : 1));
    const pieces = new Set();
    const add = (gram, most) => {
      if (pieces.size < most) pieces.add(gram.piece);
    };
    for (const way of words[0]) {
      if (!way.some((gram) => pieces.has(gram.piece))) add(way[0], Infinity);
    }

    if (fewest(words[0]) > manyCandidates) {
      for (const ways of words.slice(1)) for (const way of ways) add(way[0], mostPieces);
      for (const way of words[0]) for (const gram of way.slice(1)) add(gram, mostPieces);
    }

    return pieces;
  }

  async function marksOf({ gram, place, piece }, index) {
    const marks = new Uint8Array(index.entries);
    const lists = await load(piece);
    const ofGram = piece[0] === "r" ? lists[exchanged(gram)] : lists.split(",")[place - index.grams[piece.slice(1)]];
    (ofGram?.split("~") ?? []).forEach((written, bit) => {
      for (const number of numbersIn(written)) marks[number] |= 1 << bit;
    });
    return marks;
  }

  const shared = ([first, ...others]) => others.reduce((all, marks) => all.map((mark, i) => mark & marks[i]), first);
  const united = ([first, ...others]) => others.reduce((all, marks) => all.map((mark, i) => mark | marks[i]), first);

  /** A list of numbers: their distances, five bits a letter, or behind ! a bit for each number, six a letter. */
  function numbersIn(written) {
    const values = Array.from(written, (letter) => listLetters.indexOf(letter));
    const numbers = [];
    if (written[0] === "!") {
      for (let bit = 0; bit < 6 * (values.length - 1); bit++) {
        if (values[1 + Math.floor(bit / 6)] >> bit % 6 & 1) numbers.push(bit);
      }

      return numbers;
    }

    let [distance, shift, last] = [0, 0, -1];
    for (const value of values) {
      distance |= (value & 31) << shift;
      shift += 5;
      if (value < 32) {
        numbers.push(last += distance + 1);
        distance = shift = 0;
      }
    }

    return numbers;
  }

  /** How many entries hold a word, at most, as far as its rarest grams tell: 0 if none does for sure. */
  function commonness(word, index) {
    if (word.length < 2) return index.entries;
    const kinds = gramsOf(word).map((gram) => index.known.get(gram)?.kind ?? (rareGram(gram, index) ? 1 : -1));
    const least = Math.min(...kinds);
    return least < 0 ? 0 : 2 ** least;
  }

  return { load, open, entry, titlesAtHand, holders, pieceOf, exchanged, numbersIn, commonness };
})();
