"use strict";

// What is asked for, which entries hold it, and which of them comes first.
ita.ranking = (() => {
  const { fold, isMark, isFollowing, isLeading, isDigit } = ita.words;

  const pageOfResults = 30;
  const mostAlternatives = 6;
  const mostRequests = 6;
  const fewPieces = 2;
  const manyPieces = 12;
  const [item, news, element] = [1, 2, 5];

  const coreOf = (code) => code.replace(/^[o0]+/, "");

  /** What a visitor typed: its words with their other spellings, and the items whose code it is. */
  function read(text, index) {
    const words = text.split(/\s+/).map((word) => fold(word).text).filter((word) => word.length > 0);
    const joined = words.join("");
    const written = joined.replace(/^ข้อ(ที่)?/, "");
    const isNumber = /^[a-z]?\d+$/.test(written);
    const codes = isNumber ? index.codes.filter(([code]) => coreOf(code) === coreOf(written)) : [];
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

  /**
   * The word, and with each synonym in its place; those at its ends first,
   * since within it letters may stand together by chance.
   */
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
    return !isOneWord && !isLeading(before.at(-1)) && !isMark(behind[0]) && !isFollowing(behind[0]);
  }

  /** Who may hold it: items of that code, then those with all words in the title; in title or headings, anywhere. */
  async function candidates(asked, index, mostPieces) {
    const { marks, pieces } = await holders(asked, index, mostPieces);
    const tiers = [[], [], []];
    marks?.forEach((mark, number) => {
      if (mark & 1 && !asked.items.includes(number)) tiers[mark & 4 ? 0 : mark & 2 ? 1 : 2].push(number);
    });
    return { pieces, titled: [...asked.items, ...tiers[0]], others: [...tiers[1], ...tiers[2]] };
  }

  const holders = (asked, index, mostPieces) =>
    ita.index.holders(asked.words.map((word) => word.alternatives), index, mostPieces);

  /** Asks more grams: where nothing was found at first, most of what is left only looks alike. */
  async function narrow(found, index) {
    const { marks } = await holders(found.asked, index, manyPieces);
    if (!marks) return;
    const left = found.others.filter((number) => marks[number] & 1);
    found.all -= found.others.length - left.length;
    found.others = left;
  }

  /**
   * A search under way: what was found, and what was not looked at yet, by its title and by its whole text.
   * Some requests may be kept for another search beside it.
   */
  async function begin(text, index, reserve = 0) {
    const asked = read(text, index);
    const isTooShort = asked.joined.length < 2 && asked.items.length === 0;
    const { pieces, titled, others } = isTooShort
      ? { pieces: 0, titled: [], others: [] }
      : await candidates(asked, index, reserve > 1 ? 1 : fewPieces);
    return {
      asked,
      isTooShort,
      titled,
      others,
      ready: [],
      shown: new Set(),
      all: titled.length + others.length,
      pieces: new Set(),
      // All of them but for index.js, words.js and the grams, at hand or not: the same search shows the same.
      requests: Math.max(1, mostRequests - 2 - reserve - pieces),
      spent: pieces,
    };
  }

  /** Which of the titles that came along with the index hold all that was typed. */
  async function glance(text, index) {
    const asked = read(text, index);
    const entries = await Promise.all(ita.index.titlesAtHand(index).map((number) => ita.index.entry(index, "h", number)));
    const results = asked.joined.length < 2 && asked.items.length === 0 ? []
      : entries.map((entry) => judge(entry, asked)).filter((result) => result && isOfTitle(result));
    const found = { asked, isTooShort: false, titled: [], others: [], ready: [], all: results.length };
    return { found, results: results.sort(byWorth).slice(0, pageOfResults) };
  }

  /**
   * Looks at the next entries until a page of results is full; gives up after so many requests that the rest is
   * for another click, but never before the first result unless the caller has others.
   */
  async function next(found, index, mayStop = false) {
    const results = found.ready;
    const { asked } = found;
    const isLeft = () => results.length < pageOfResults && found.titled.length + found.others.length > 0;
    let budget = found.requests;
    found.requests = mostRequests;
    prepare(found, index, budget);
    do {
      const forTitles = found.others.length > 0 ? Math.ceil(budget / 2) : budget;
      budget -= await look(found, results, index, "h", forTitles, (entry) =>
        asked.items.includes(entry.number) || isAllIn(fold(entry.title), asked));
      budget -= await look(found, results, index, "t", Math.max(results.length > 0 || mayStop ? 0 : 1, budget), () => true);
      budget = 2;
      if (results.length === 0 && !found.isNarrow && isLeft() && !mayStop) await narrow(found, index);
      found.isNarrow = !mayStop;
    } while (isLeft() && results.length === 0 && !mayStop);

    found.ready = results.sort(byWorth).splice(pageOfResults);
    return results;
  }

  /** The first pieces of titles and of texts come side by side. */
  function prepare(found, index, budget) {
    const [titled, other] = [found.titled[0], found.others[0]];
    if (titled === undefined || other === undefined || budget < 3) return;
    for (const [kind, number] of [["h", titled], ["t", other]]) {
      ita.index.load(ita.index.pieceOf(index, kind, number)).catch(() => {});
    }
  }

  /** Judges what stands in the pieces at hand and in so many more; returns how many more there were. */
  async function look(found, results, index, kind, most, suffices) {
    const waiting = kind === "h" ? found.titled : found.others;
    let taken = 0;
    const left = [];
    const unsure = [];
    let some = [];
    const judgeSome = async () => {
      const entries = await Promise.all(some.map((number) => ita.index.entry(index, kind, number)));
      for (const entry of entries) {
        if (suffices(entry)) take(judge(entry, found.asked), found, results);
        else unsure.push(entry.number);
      }
      some = [];
    };
    for (const number of waiting) {
      const piece = ita.index.pieceOf(index, kind, number);
      const isAtHand = found.pieces.has(piece);
      if (results.length + some.length >= pageOfResults) await judgeSome();
      if (results.length >= pageOfResults || (!isAtHand && taken >= most)) {
        left.push(number);
      } else {
        if (!isAtHand) taken++;
        if (!isAtHand) found.spent++;
        found.pieces.add(piece);
        some.push(number);
      }
    }

    await judgeSome();
    waiting.splice(0, waiting.length, ...left);
    found.others.unshift(...unsure);
    return taken;
  }

  function take(result, found, results) {
    const key = result && addressOf(result);
    if (result && !found.shown.has(key)) {
      found.shown.add(key);
      results.push(result);
    } else {
      found.all--;
    }
  }

  const isAllIn = (folded, asked) => asked.words.every((word) => placesOf(word, folded).length > 0);

  /** What an entry really holds, as places in the folded text. */
  function placesOf(word, folded) {
    const found = [];
    for (const way of word.alternatives) {
      for (let at = folded.text.indexOf(way); at >= 0; at = folded.text.indexOf(way, at + 1)) {
        const isPartOfAnother = word.isCode
          && (isDigit(folded.text[at + way.length] ?? "") || /[a-z0-9]/.test(folded.text[at - 1] ?? ""));
        if (!isPartOfAnother) found.push([at, at + way.length]);
      }
    }

    return found;
  }

  /** The entry with its best passage and its rank; null if it does not hold what was asked for. */
  function judge(entry, asked) {
    const title = fold(entry.title);
    const context = fold(entry.context);
    const passages = entry.passages.map(([fragment, heading, text, isSample]) =>
      ({ fragment, heading, text, isSample, inHeading: fold(heading), inText: fold(text) }));
    const holds = (folded) => asked.words.filter((word) => placesOf(word, folded).length > 0);
    const own = new Set([title, ...passages.flatMap((one) => [one.inHeading, one.inText])].flatMap(holds));
    const isItem = asked.items.includes(entry.number);
    const all = new Set([...own, ...holds(context)]);
    if (!isItem && (own.size === 0 || all.size < asked.words.length)) return null;

    const ways = asked.words.length === 1 ? asked.words[0].alternatives : [asked.joined];
    const phraseIn = (folded) => ways.some((way) => folded.text.includes(way));
    for (const passage of passages) {
      const hasPhrase = phraseIn(passage.inHeading) || phraseIn(passage.inText);
      passage.worth = 3 * holds(passage.inHeading).length + 2 * holds(passage.inText).length + (hasPhrase ? 1 : 0);
    }

    const best = passages.reduce((one, other) => (other.worth > (one?.worth ?? 0) ? other : one), null);
    const hits = passages.flatMap((one) => asked.words.flatMap((word) => placesOf(word, one.inText))).length;
    const rank = isItem ? 0 : rankOf(entry, asked, title, passages, phraseIn, holds);
    return { ...entry, best, hits, rank };
  }

  function rankOf(entry, asked, title, passages, phraseIn, holds) {
    const isWhole = (folded) => holds(folded).length === asked.words.length;
    if (entry.kind <= news) {
      const name = entry.kind === item ? title.text.replace(/^[a-z]*\d+/, "") : title.text;
      if (name === asked.joined) return 1;
      if (name.startsWith(asked.joined)) return 2;
      if (phraseIn(title)) return title.text.includes(asked.joined) ? 3 : 3.5;
      if (isWhole(title)) return 4;
      const inTitle = holds(title);
      const completes = (passage) => new Set([...inTitle, ...holds(passage.inHeading)]).size === asked.words.length;
      if (inTitle.length > 0 && passages.some(completes)) return 4.5;
    }

    const headings = passages.map((passage) => passage.inHeading);
    if (headings.some(phraseIn)) return headings.some((heading) => heading.text.startsWith(asked.joined)) ? 5 : 5.5;
    if (entry.kind !== element && phraseIn(title)) return 5.6;
    if (headings.some(isWhole) || (entry.kind !== element && isWhole(title))) return 6;
    return phraseIn(title) || passages.some((passage) => phraseIn(passage.inText)) ? 7 : 8;
  }

  /** Whether the title alone holds what was sought, so that the top of the page is the place to go. */
  const isOfTitle = (result) => result.isOfTitle ?? result.rank <= 4;

  const byWorth = (one, other) => one.rank - other.rank
    || (one.rank < 5 ? one.title.length - other.title.length : one.kind - other.kind || other.hits - one.hits)
    || one.number - other.number;

  function addressOf(result) {
    const { address, best } = result;
    const isWithin = best?.fragment && !isOfTitle(result) && !address.includes("#");
    return isWithin ? `${address}#${best.fragment}` : address;
  }

  const isCode = (text, index) => read(text, index).items.length > 0;

  return { begin, glance, next, isCode, placesOf, isOfTitle, addressOf, byWorth };
})();
