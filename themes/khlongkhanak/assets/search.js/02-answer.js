"use strict";

// The answer to a search: what holds all that was typed, and where that is little, what was meant.
ita.answer = (() => {
  const { fold } = ita.words;
  const { addressOf, isOfTitle, byWorth } = ita.ranking;

  const few = 5;

  /** Beside index.js and words.js. */
  const mostRequests = 4;

  /** Of the weight of all words, at least: the less others hold. */
  const leastShare = { besideFull: 0.45, alone: 0.34 };

  /** Whether any holds all that was asked. */
  const isFull = (results) => results.some(({ isNearby, share }) => !isNearby || share > 0.99);

  /** Of one spelling: results, and the search under way that finds more of them. */
  async function of(text, index, lexicon) {
    const pieces = ita.reading.cut(text, lexicon, false);
    const terms = ita.nearby.termsOf(pieces, lexicon, index);
    const hasOtherWord = terms.some(({ ways }) => ways.length > 1);
    const isOneWord = terms.length === 1;
    const reserve = isOneWord ? (hasOtherWord ? 2 : 0) : Math.min(1, terms.length);
    const found = await ita.ranking.begin(text, index, reserve);
    if (found.isTooShort) return { found, results: [], text };

    const results = await ita.ranking.next(found, index, hasOtherWord);
    if (found.asked.items.length > 0) return { found, results, text };

    let nearby = [];
    if (isOneWord && hasOtherWord || results.length < few) {
      const most = Math.max(results.length > 0 ? 0 : 1, mostRequests - found.spent);
      nearby = await ita.nearby.find(pieces, lexicon, index, found.pieces, most);
    }

    const least = isFull([...results, ...nearby]) ? leastShare.besideFull : leastShare.alone;
    const fitting = nearby.filter(({ share }) => share > 0.99 || results.length < few && share >= least);
    const all = merged(results, fitting);
    if (isFull(all)) return { found, results: all, text };
    return { found, results: merged(await ita.ranking.next(found, index), all), text, closest: nearby[0] };
  }

  /**
   * Each page once for its title: what holds the words leads to the place where they stand, and comes as early as what
   * the words mean.
   */
  function merged(results, nearby) {
    const placeOf = (result) => result.address.split("#")[0];
    const places = new Map();
    for (const result of [...results].reverse()) {
      for (const place of [addressOf(result), placeOf(result)]) places.set(place, result);
    }

    const ranks = new Map();
    const more = nearby.filter((one) => {
      const same = places.get(one.isOfTitle ? placeOf(one) : addressOf(one));
      if (same) ranks.set(same, Math.min(one.rank, ranks.get(same) ?? Infinity));
      return !same;
    });
    const raised = results.map((result) =>
      ({ ...result, isOfTitle: isOfTitle(result), rank: Math.min(result.rank, ranks.get(result) ?? Infinity) }));
    return [...raised, ...more].sort(byWorth);
  }

  async function exactly(text, index) {
    const found = await ita.ranking.begin(text, index);
    return { found, results: found.isTooShort ? [] : await ita.ranking.next(found, index), text };
  }

  /**
   * The answers to a text, each better than the one before: what was meant comes at once where it is clear,
   * and what really stands as it was typed comes behind.
   */
  async function* answers(text, isExact) {
    const [index, lexicon] = await Promise.all([ita.index.open(), ita.reading.open()]);
    if (isExact) {
      yield { ...await exactly(text, index), isExact };
      return;
    }

    const isStrange = ita.reading.strange(ita.reading.cut(text, lexicon, false)) > 1;
    const correct = () => {
      const meant = ita.reading.corrected(text, lexicon, (word) => isCode(word, index));
      return meant !== null && fold(meant).text !== fold(text).text ? meant : null;
    };
    const meant = isStrange ? correct() : null;
    if (meant) {
      const answer = await of(meant, index, lexicon);
      const isClear = isFull(answer.results);
      if (isClear) yield { ...answer, meant };
      const typed = await exactly(text, index);
      if (typed.results.length > 0) yield { ...typed, offered: isClear ? meant : null };
      else if (!isClear) yield await of(text, index, lexicon);
      return;
    }

    const answer = await of(text, index, lexicon);
    const late = answer.found.isTooShort || answer.results.some(({ isNearby }) => !isNearby) ? null : correct();
    const other = late ? await of(late, index, lexicon) : null;
    yield other && isFull(other.results) ? { ...other, meant: late } : answer;
  }

  function isCode(word, index) {
    const number = /^[o0]?0*(\d+)$/.exec(word)?.[1];
    return number !== undefined && index.codes.some(([code]) => code.replace(/^\D+/, "") === number);
  }

  return { answers };
})();
