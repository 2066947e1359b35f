"use strict";

// The answer to a search: what holds all that was typed, and where that is little, what was meant.
ita.answer = (() => {
  const { fold } = ita.words;
  const { addressOf, byWorth } = ita.ranking;

  const few = 5;

  /** Of one spelling: results, and the search under way that finds more of them. */
  async function of(text, index, lexicon) {
    const found = await ita.ranking.begin(text, index);
    const results = found.isTooShort ? [] : await ita.ranking.next(found, index);
    if (found.asked.items.length > 0 || found.isTooShort) return { found, results, text };
    const pieces = ita.reading.cut(text, lexicon, false);
    const terms = ita.nearby.termsOf(pieces, lexicon, index);
    const saysMore = terms.length > 1 || terms.some((term) => term.ways.length > 1);
    const nearby = saysMore || results.length === 0 ? await ita.nearby.find(pieces, lexicon, index, Math.max(2, 4 - found.spent)) : [];
    const least = isFull([...results, ...nearby]) ? 0.45 : 0.34;
    const fits = ({ share }) => share > 0.99 || results.length < few && share >= least;
    return { found, results: merged(results, nearby.filter(fits)), text, closest: nearby[0] };
  }

  const isFound = (results) => results.length > 0;

  /** Whether any holds all that was asked. */
  const isFull = (results) => results.some(({ isNearby, share }) => !isNearby || share > 0.99);

  function merged(results, nearby) {
    const placeOf = (result) => result.address.split("#")[0];
    const known = new Set(results.map(addressOf));
    const whole = new Set(results.filter(({ rank }) => rank <= 4.5).map(placeOf));
    const more = nearby.filter((one) => !known.has(addressOf(one)) && !whole.has(placeOf(one)));
    // A page that stands by its words only in its text may answer better by what they mean.
    const better = new Map(nearby.filter((one) => known.has(addressOf(one))).map((one) => [addressOf(one), one]));
    const raised = results.map((result) => {
      const rank = better.get(addressOf(result))?.rank ?? result.rank;
      return rank < result.rank ? { ...result, rank } : result;
    });
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
