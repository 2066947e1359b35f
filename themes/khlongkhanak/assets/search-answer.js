"use strict";

// The answer to a search: what holds all that was typed, and where that is little, what was meant.
ita.answer = (() => {
  const { fold } = ita.words;
  const { addressOf, isOfTitle, byWorth } = ita.ranking;

  const few = 5;

  /** Beside index.js and words.js. */
  const mostRequests = 4;

  /** Of one spelling: results, and the search under way that finds more of them. */
  async function of(text, index, lexicon) {
    const pieces = ita.reading.cut(text, lexicon, false);
    const terms = ita.nearby.termsOf(pieces, lexicon, index);
    const isOther = terms.length === 1 && terms[0].ways.length > 1;
    const found = await ita.ranking.begin(text, index, isOther ? 2 : terms.length > 1 ? 1 : 0);
    const results = found.isTooShort ? [] : await ita.ranking.next(found, index, terms.some(({ ways }) => ways.length > 1));
    if (found.asked.items.length > 0 || found.isTooShort) return { found, results, text };
    const nearby = isOther || results.length < few
      ? await ita.nearby.find(pieces, lexicon, index, found.pieces, Math.max(isFound(results) ? 0 : 1, mostRequests - found.spent))
      : [];
    const least = isFull([...results, ...nearby]) ? 0.45 : 0.34;
    const fits = ({ share }) => share > 0.99 || results.length < few && share >= least;
    const all = merged(results, nearby.filter(fits));
    return {
      found,
      results: isFull(all) ? all : merged(results.length > 0 ? results : await ita.ranking.next(found, index), all),
      text,
      closest: nearby[0],
    };
  }

  const isFound = (results) => results.length > 0;

  /** Whether any holds all that was asked. */
  const isFull = (results) => results.some(({ isNearby, share }) => !isNearby || share > 0.99);

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

  /**
   * The answers to a text, each better than the one before: what was meant comes at once where it is clear,
   * and what really stands as it was typed comes behind.
   */
  async function* answers(text, isExact) {
    const [index, lexicon] = await Promise.all([ita.index.open(), ita.reading.open()]);
    if (isExact) {
      const found = await ita.ranking.begin(text, index);
      yield { found, results: found.isTooShort ? [] : await ita.ranking.next(found, index), text, isExact };
      return;
    }

    const isCode = (word) => /^[o0]?\d+$/.test(word) && index.codes.some(([code]) => code.replace(/^\D+/, "") === word.replace(/^[o0]+/, ""));
    const isStrange = ita.reading.strange(ita.reading.cut(text, lexicon, false)) > 1;
    const meant = isStrange ? ita.reading.corrected(text, lexicon, isCode) : null;
    if (meant && meant !== fold(text).text) {
      const answer = await of(meant, index, lexicon);
      const isClear = isFull(answer.results);
      if (isClear) yield { ...answer, meant };
      const found = await ita.ranking.begin(text, index);
      const results = found.isTooShort ? [] : await ita.ranking.next(found, index);
      if (isFound(results)) yield { found, results, text, offered: isClear ? meant : null };
      else if (!isClear) yield await of(text, index, lexicon);
      return;
    }

    const answer = await of(text, index, lexicon);
    if (answer.found.isTooShort || answer.results.some(({ isNearby }) => !isNearby)) {
      yield answer;
      return;
    }

    const late = ita.reading.corrected(text, lexicon, isCode);
    const other = late && late !== fold(text).text ? await of(late, index, lexicon) : null;
    yield other && isFull(other.results)
      ? { ...other, meant: late }
      : answer;
  }

  return { answers };
})();
