"use strict";

// What answers a search by other words than those typed, or by some of them only: the best first.
ita.nearby = (() => {
  const { fold } = ita.words;
  const { placesOf } = ita.reading;

  const most = 10;
  const mostUnplaced = 3;
  const fewAtOnce = 3;
  const fields = [1, 0.75, 0.4];

  /** The rank of a title that holds all that was typed. */
  const asTyped = 5.8;
  const [page, news, element] = [0, 2, 5];

  /** What is sought: of each piece the ways to say it, with how close each is, and how much the piece tells. */
  function termsOf(pieces, lexicon, index) {
    const isPlain = (piece) => piece.word && lexicon.plain.has(piece.word);
    const terms = new Map(pieces.filter((piece) => !isPlain(piece))
      .filter((piece) => piece.word || piece.text.length > 1)
      .map((piece) => termOf(piece.word ?? piece.text, lexicon, index))
      .map((term) => [term.typed, term]));
    // Short words stand within others: they tell nothing unless there is no other.
    const tells = ({ typed, ways }) => ways.length > 1 || typed.length > 3 || /\d/.test(typed);
    const telling = [...terms.values()].filter(tells);
    if (telling.length === 0) return [...terms.values()];
    telling.untold = terms.size - telling.length;
    return telling;
  }

  function termOf(typed, lexicon, index) {
    const ways = new Map([[typed, 1]]);
    const add = (way, worth) => ways.set(way, Math.max(worth, ways.get(way) ?? 0));
    for (const group of index.synonyms.filter((group) => group.includes(typed))) {
      for (const other of group) add(other, other === typed ? 1 : 0.95);
    }

    (lexicon.means.get(typed) ?? []).forEach((word, i) => add(word, Math.max(0.5, 0.94 - 0.08 * i)));
    const isEveryday = lexicon.means.has(typed);
    // Whatever the public asks of an agency that says nothing of it: who knows more.
    if (isEveryday && ![...ways.keys()].some((way) => lexicon.places.has(way))) {
      lexicon.otherwise.forEach((word, i) => add(word, 0.5 - 0.1 * i));
    }

    const common = Math.max(1, ita.index.commonness(typed, index));
    const rarity = Math.log2(1 + index.entries / common) / (typed.length < 4 ? 1.5 : 1);
    return { typed, ways: [...ways], isEveryday, weight: isEveryday ? 4 : Math.max(0.5, Math.min(3, rarity)) };
  }

  /** By entry, for each term the best way and place by which it holds it. */
  function scoresOf(terms, lexicon) {
    const scores = new Map();
    for (const term of terms) {
      for (const [way, worth] of term.ways) {
        placesOf(way, lexicon).forEach((list, field) =>
          list.forEach((number) => note(scores, number, term, way, worth, field)));
      }
    }

    return scores;
  }

  function note(scores, number, term, way, closeness, field) {
    if (!scores.has(number)) scores.set(number, new Map());
    const held = scores.get(number);
    const worth = closeness * fields[field];
    if (worth > (held.get(term)?.worth ?? 0)) held.set(term, { way, worth, field });
  }

  /** What no title names: the most telling of it is looked up in the texts. */
  async function lookUp(scores, terms, lexicon, index) {
    const hasPlace = ([way]) => placesOf(way, lexicon).length > 0;
    const unplaced = terms
      .filter((term) => !term.ways.some(hasPlace))
      .flatMap((term) => term.ways.map(([way, worth]) => ({ term, way, worth })))
      .filter(({ way }) => way.length > 2 && ita.index.commonness(way, index) > 0)
      .sort((one, other) => other.term.weight * other.worth - one.term.weight * one.worth);
    for (const { term, way, worth } of unplaced.slice(0, mostUnplaced)) {
      const { marks } = await ita.index.holders([[way]], index, 1);
      marks?.forEach((mark, number) => {
        if (mark & 1) note(scores, number, term, way, worth, mark & 4 ? 0 : mark & 2 ? 1 : 2);
      });
    }
  }

  /** The entries that answer best, each with how much of what was asked it holds. */
  function ranked(scores, terms) {
    const whole = terms.reduce((sum, term) => sum + term.weight, 0.5 * (terms.untold ?? 0));
    return [...scores].map(([number, held]) => {
      const sum = (of) => [...held].reduce((all, [term, found]) => all + term.weight * of(found), 0) / whole;
      return { number, held, terms, score: sum((found) => found.worth), share: sum(() => 1) };
    }).sort((one, other) =>
      (other.share > 0.99) - (one.share > 0.99) || other.score - one.score || one.number - other.number);
  }

  /** Whether any entry is known to answer all that was asked. */
  const isKnown = (terms, lexicon) => ranked(scoresOf(terms, lexicon), terms).some(({ share }) => share > 0.99);

  /** The best of them as results; of the index's pieces of text only a few are loaded. */
  async function find(pieces, lexicon, index, mostShards) {
    const terms = termsOf(pieces, lexicon, index);
    const scores = scoresOf(terms, lexicon);
    if (!isKnown(terms, lexicon)) await lookUp(scores, terms, lexicon, index);
    const all = ranked(scores, terms);
    const chosen = chosenOf(all.filter(({ score }) => score >= 0.5 * all[0].score), index, mostShards);
    return judged(chosen, pieces, index);
  }

  /**
   * Those of them that hold all of it in titles and headings, and whose titles came along with the index: few and sure,
   * since the others are soon there.
   */
  async function glance(pieces, lexicon, index) {
    const terms = termsOf(pieces, lexicon, index);
    const first = new Set(ita.index.titlesAtHand(index));
    const titled = ranked(scoresOf(terms, lexicon), terms).filter(({ number, held, share }) =>
      share > 0.99 && first.has(number) && [...held.values()].every(({ field }) => field < 2));
    const chosen = titled.filter(({ score }) => score >= 0.75 * titled[0].score).slice(0, fewAtOnce);
    return judged(chosen.map((one) => ({ ...one, shardKind: "h", isSure: true })), pieces, index);
  }

  async function judged(chosen, pieces, index) {
    const typed = chunksOf(pieces);
    const entries = await Promise.all(chosen.map(({ number, shardKind }) => ita.index.entry(index, shardKind, number)));
    return entries.map((entry, i) => judge(entry, chosen[i], typed)).filter((result) => result)
      .sort((one, other) => one.rank - other.rank || one.number - other.number);
  }

  /** What stands between spaces. */
  function chunksOf(pieces) {
    const chunks = [""];
    for (const { text, endsWord } of pieces) {
      chunks[chunks.length - 1] += text;
      if (endsWord) chunks.push("");
    }

    return chunks.filter((chunk) => chunk);
  }

  /** The best, and of the others those that stand together with most. */
  function chosenOf(all, index, mostShards) {
    const withShards = all.map((one) => {
      // Titles of all pages stand in few pieces.
      const isInTitle = [...one.held.values()].every(({ field }) => field === 0);
      const shardKind = isInTitle && index.placeOfTitle.has(one.number) ? "h" : "t";
      return { ...one, shardKind, shard: ita.index.pieceOf(index, shardKind, one.number) };
    });
    const worths = new Map();
    withShards.slice(0, 2 * most).forEach(({ shard, score }, i) =>
      worths.set(shard, (worths.get(shard) ?? 0) + (i === 0 ? 100 : score ** 2)));
    const best = [...worths].sort(([, one], [, other]) => other - one).slice(0, mostShards);
    const shards = new Set(best.map(([shard]) => shard));
    return withShards.filter(({ shard }) => shards.has(shard)).slice(0, most);
  }

  function judge(entry, { held, terms, score, share, isSure }, typed) {
    const sought = [...held].map(([term, found]) => ({ ...found, term }));
    const weightIn = (text, factor = 1, other = "") => {
      const [folded, more] = [fold(text).text, fold(other).text];
      return sought.reduce((sum, { way, term }) =>
        sum + term.weight * (folded.includes(way) ? factor : more.includes(way) ? 1 : 0), 0);
    };
    let best = null;
    let bestWorth = 0;
    for (const [fragment, heading, text, isSample] of entry.passages) {
      const worth = weightIn(heading, 2, text);
      if (worth > bestWorth) [best, bestWorth] = [{ fragment, heading, text, isSample }, worth];
    }

    const title = fold(entry.title).text;
    const inTitle = weightIn(entry.title);
    if (inTitle === 0 && bestWorth === 0 && !isSure) return null;
    const all = terms.reduce((sum, term) => sum + term.weight, 0);
    const kind = entry.kind === page ? 0.04 : entry.kind === news || entry.kind >= element ? -0.08 : 0;
    const worth = score + kind + 0.05 * Math.min(1, 12 / entry.title.length);
    const isWhole = share > 0.99;
    const isOtherWord = terms.length === 1 && sought[0].way !== terms[0].typed;
    return {
      ...entry,
      best,
      hits: 0,
      share,
      isNearby: true,
      isOfTitle: inTitle >= 0.99 * Math.min(all, bestWorth / 2 || all) && inTitle > 0,
      rank: typed.every((chunk) => title.includes(chunk)) ? asTyped : rankOf(isWhole, isOtherWord, Math.max(0, 1 - worth)),
      by: sought.filter(({ way, term }) => way !== term.typed || !isWhole).map(({ way }) => way),
      words: sought.map(({ way }) => ({ alternatives: [way] })),
    };
  }

  /** Another word for all that was typed stands among what holds it; several words apart stand behind that. */
  const rankOf = (isWhole, isOtherWord, lack) =>
    (isWhole ? (isOtherWord ? 3.6 + 6.5 * lack : 6.2 + 2.5 * lack) : 8.5 + lack);

  return { find, glance, isKnown, termsOf };
})();
