"use strict";

// The answer to a search: what holds all that was typed, and where that is little, what was meant.
ita.answer = (() => {
  const { fold } = ita.words;
  const { addressOf, isOfTitle, byWorth } = ita.ranking;

  const few = 5;
  const many = 30;

  /** In milliseconds. */
  const slow = 300;
  const soon = 40;

  /** Once the first results stand there. */
  const requestsBehind = 3;

  /** Of the weight of all words, at least: the less others hold. */
  const leastShare = { besideFull: 0.45, alone: 0.34 };

  /** Whether any holds all that was asked. */
  const isFull = (results) => results.some(({ isNearby, share }) => !isNearby || share > 0.99);

  const shareOf = ({ results }) => Math.max(0, ...results.map(({ isNearby, share }) => (isNearby ? share : 1)));

  /** Of one spelling: results, and the search under way that finds more of them. */
  async function of(text, index, lexicon) {
    const pieces = ita.reading.cut(text, lexicon, false);
    const terms = ita.nearby.termsOf(pieces, lexicon, index);
    const hasOtherWord = terms.some(({ ways }) => ways.length > 1);
    const reserve = (terms.length > 1 || hasOtherWord) && ita.nearby.isKnown(terms, lexicon) ? 2 : 0;
    // Side by side: the way to the index is long.
    const [nearbyAtOnce, found] = await Promise.all([
      reserve > 0 && !ita.ranking.isCode(text, index) ? ita.nearby.find(pieces, lexicon, index, reserve) : [],
      ita.ranking.begin(text, index, reserve),
    ]);
    if (found.isTooShort) return { found, typed: [], results: [], text };

    const typed = await ita.ranking.next(found, index, reserve > 0);
    if (found.asked.items.length > 0) return { found, typed, results: typed, text };

    const isTooLittle = reserve === 0 && typed.length === 0;
    const nearby = isTooLittle ? await ita.nearby.find(pieces, lexicon, index, 2) : nearbyAtOnce;
    const fitting = fittingOf(typed, nearby);
    const isThin = reserve === 0 && typed.length > 0 && typed.length < few;
    const answer = { found, typed, fitting, text, closest: nearby[0], pieces: isThin ? pieces : null };
    if (!isFull([...typed, ...fitting])) answer.typed = [...typed, ...await ita.ranking.next(found, index)];
    return { ...answer, results: merged(answer.typed, fitting) };
  }

  function fittingOf(typed, nearby) {
    const least = isFull([...typed, ...nearby]) ? leastShare.besideFull : leastShare.alone;
    return nearby.filter(({ share }) => share > 0.99 || typed.length < few && share >= least);
  }

  /** With more of what was sought, once the first results stand there; null if there is no more. */
  async function fuller(answer, index, lexicon) {
    const { found, typed, fitting, results, pieces } = answer;
    if (!fitting || results.length >= many) return null;
    const isLeft = found.titled.length + found.others.length > 0;
    found.requests = requestsBehind;
    const allTyped = isLeft ? [...typed, ...await ita.ranking.next(found, index, true)] : typed;
    const nearby = pieces ? fittingOf(typed, await ita.nearby.find(pieces, lexicon, index, 2)) : fitting;
    const all = merged(allTyped, nearby);
    return all.length > results.length ? { ...answer, typed: allTyped, results: all } : null;
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
   * The answers to a text, each better than the one before. Where the way to the index is long, titles that came along
   * with it are the first.
   */
  async function* answers(text, isExact) {
    const start = performance.now();
    // Where the way is long, what is shown comes before what is sought behind it.
    const pause = () => performance.now() - start > slow && new Promise((go) => { setTimeout(go, slow); });
    const [index, lexicon] = await Promise.all([ita.index.open(), ita.reading.open()]);
    if (isExact) {
      yield { ...await exactly(text, index), isExact };
      return;
    }

    const isStrange = ita.reading.strange(ita.reading.cut(text, lexicon, false)) > 1;
    const meant = isStrange ? corrected(text, index, lexicon) : null;
    const whole = wholes(text, meant, index, lexicon, pause);
    const first = whole.next();
    const isThere = first.then(() => null, () => null);
    const isLate = await Promise.race([isThere, new Promise((go) => { setTimeout(go, soon, true); })]);
    const glanced = isLate && await Promise.race([isThere, glance(text, meant, index, lexicon).catch(() => null)]);
    if (glanced?.results.length > 0) yield glanced;
    const { value, done } = await first;
    if (!done) yield value;
    yield* whole;
  }

  async function glance(text, meant, index, lexicon) {
    const read = meant ?? text;
    const { found, results } = await ita.ranking.glance(read, index);
    const nearby = found.asked.items.length > 0 ? []
      : await ita.nearby.glance(ita.reading.cut(read, lexicon, false), lexicon, index);
    return { found, text: read, meant, results: merged(results, fittingOf(results, nearby)), isGlance: true };
  }

  function corrected(text, index, lexicon, isNowhere = false) {
    const meant = ita.reading.corrected(text, lexicon, (word) => isCode(word, index), isNowhere);
    return meant !== null && fold(meant).text !== fold(text).text ? meant : null;
  }

  /** What was meant is shown at once where it is clear; what really stands as it was typed comes behind. */
  async function* wholes(text, meant, index, lexicon, pause) {
    if (meant) {
      const answer = await of(meant, index, lexicon);
      const isClear = isFull(answer.results);
      if (isClear) yield { ...answer, meant };
      await pause();
      const typed = await exactly(text, index);
      if (typed.results.length > 0) {
        yield { ...typed, offered: isClear ? meant : null };
      } else {
        const asTyped = isClear ? answer : await of(text, index, lexicon);
        const last = isClear || shareOf(answer) > shareOf(asTyped) ? { ...answer, meant } : asTyped;
        if (!isClear) yield last;
        yield* behind(last, index, lexicon);
      }

      return;
    }

    const answer = await of(text, index, lexicon);
    const isAsTyped = answer.found.isTooShort || answer.results.some(({ isNearby }) => !isNearby);
    const late = isAsTyped ? null : corrected(text, index, lexicon);
    const longer = isAsTyped || late ? null : corrected(text, index, lexicon, true);
    const other = late ?? longer ? await of(late ?? longer, index, lexicon) : null;
    const last = !other || !isFull(other.results) ? answer
      : longer && isFull(answer.results) ? { ...answer, offered: longer } : { ...other, meant: late ?? longer };
    yield last;
    await pause();
    yield* behind(last, index, lexicon);
  }

  async function* behind(answer, index, lexicon) {
    const more = await fuller(answer, index, lexicon);
    if (more) yield { ...more, isMore: true };
  }

  function isCode(word, index) {
    const number = /^[o0]?0*(\d+)$/.exec(word)?.[1];
    return number !== undefined && index.codes.some(([code]) => code.replace(/^\D+/, "") === number);
  }

  return { answers };
})();
