"use strict";

// What a visitor means: cut into words of the site and of everyday speech, corrected where no word is spelt so.
ita.reading = (() => {
  const { fold, isMark, isFollowing, isLeading, isDigit } = ita.words;
  const { load, exchanged, numbersIn } = ita.index;

  const listLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  const ofShortWord = 0.5;

  let reading;

  /** The words of the site with their places, and what everyday words mean. */
  const open = () => reading ??= load("words").then(lexiconOf).catch((error) => {
    reading = undefined;
    throw error;
  });

  function lexiconOf({ words, places, plain, everyday, otherwise }) {
    const lexicon = { tree: nodeOf(), words: [], places: new Map(), means: new Map(), plain: new Set() };
    const lists = places.split(",");
    let before = "";
    words.split(" ").filter((word) => word).forEach((written, i) => {
      before = before.slice(0, listLetters.indexOf(written[0])) + exchanged(written.slice(1));
      grow(lexicon, before);
      if (lists[i]) lexicon.places.set(before, lists[i]);
    });
    const split = (text) => (text ? text.split(" ").map(exchanged) : []);
    for (let i = 0; i < everyday.length; i += 2) {
      const means = split(everyday[i + 1]);
      for (const typed of split(everyday[i])) {
        lexicon.means.set(typed, [...new Set([...lexicon.means.get(typed) ?? [], ...means])]);
        grow(lexicon, typed);
      }
    }

    lexicon.otherwise = split(otherwise);
    for (const word of split(plain)) {
      lexicon.plain.add(word);
      grow(lexicon, word);
    }

    return lexicon;
  }

  const nodeOf = () => ({ next: new Map(), word: false });

  function nodeAt(tree, word) {
    let node = tree;
    for (const letter of word) {
      if (!node.next.has(letter)) node.next.set(letter, nodeOf());
      node = node.next.get(letter);
    }

    return node;
  }

  function grow(lexicon, word) {
    const node = nodeAt(lexicon.tree, word);
    if (node.word) return;
    node.word = true;
    lexicon.words.push(word);
  }

  /** Worked out once somebody writes what is no word. */
  function withSounds(lexicon) {
    for (const word of lexicon.words.splice(0)) {
      if (word.length < 4) continue;
      for (const way of ita.spelling.soundsOf(word)) (nodeAt(lexicon.tree, way).sounds ??= []).push(word);
    }

    return lexicon.tree;
  }

  /** The entries that hold a word in their title, in a heading, in their text: of each the first. */
  function placesOf(word, lexicon) {
    const written = lexicon.places.get(word);
    return written ? written.split("~").map((list) => (list ? numbersIn(list) : [])) : [];
  }

  /** The pieces of a text in order: words, and what is none. Several words of a visitor may be one of ours. */
  function cut(written, lexicon, mayBeNear, ofPiece = 0) {
    const chunks = written.split(/\s+/).map((chunk) => fold(chunk).text.replaceAll("\n", "")).filter((one) => one);
    const text = chunks.join("");
    const breaks = new Set();
    chunks.reduce((at, chunk) => {
      breaks.add(at + chunk.length);
      return at + chunk.length;
    }, 0);
    const mayPart = (at) => breaks.has(at) || isBoundary(text, at);
    const best = Array.from({ length: text.length + 1 }, () => ({ cost: Infinity }));
    best[0] = { cost: 0 };
    const reach = (start, end, cost, piece) => {
      const sum = best[start].cost + cost + ofPiece;
      if (sum < best[end].cost) best[end] = { cost: sum, start, ...piece };
    };
    for (let start = 0; start < text.length; start++) {
      const foreign = /^(\d[\d./:]*|[a-z]+\d*)/.exec(text.slice(start));
      if (foreign && mayPart(start)) reach(start, start + foreign[0].length, isDigit(text[start]) ? 1.5 : 2.5, {});
      reach(start, start + 1, isMark(text[start]) ? 0.6 : 1, {});
      if (!mayPart(start)) continue;
      for (const word of wordsAt(text, start, lexicon.tree)) {
        const end = start + word.length;
        if (mayPart(end)) reach(start, end, costOf(word, lexicon), { word, distance: 0 });
      }

      for (const { word, end, cost } of mayBeNear ? ita.spelling.near(text, start, withSounds(lexicon), mayPart) : []) {
        if (!lexicon.plain.has(word) || lexicon.means.has(word)) {
          reach(start, end, costOf(word, lexicon) + 0.35 + 0.8 * cost, { word, distance: cost });
        }
      }
    }

    return piecesOf(text, best, breaks);
  }

  function* wordsAt(text, start, tree) {
    let node = tree;
    for (let end = start; end < text.length; end++) {
      node = node.next.get(text[end]);
      if (!node) return;
      if (node.word) yield text.slice(start, end + 1);
    }
  }

  function costOf(word, lexicon) {
    if (lexicon.plain.has(word)) return word.length < 3 ? 0.75 : 0.45;
    return (lexicon.means.has(word) ? 0.4 : 0.5) + (word.length < 4 ? 0.4 : 0);
  }

  function piecesOf(text, best, breaks) {
    const pieces = [];
    for (let end = text.length; end > 0; end = best[end].start) {
      const { start, word, distance } = best[end];
      pieces.unshift({ text: text.slice(start, end), word, distance: distance ?? 0, endsWord: breaks.has(end) });
    }

    return joined(pieces);
  }

  /** What is no word takes along what is next to it: letters, and words too short to be told apart from it. */
  function joined(pieces) {
    const isShort = ({ text, distance }) => distance === 0 && text.length < 4 && !/[a-z\d]/.test(text);
    const joins = (piece) => !piece.word || isShort(piece);
    const all = [];
    for (const piece of pieces) {
      const before = all.at(-1);
      if (before && !before.endsWord && joins(before) && joins(piece) && !(before.word && piece.word)) {
        all[all.length - 1] = { text: before.text + piece.text, distance: 0, endsWord: piece.endsWord };
      } else {
        all.push(piece);
      }
    }

    return all;
  }

  function isBoundary(text, at) {
    if (at <= 0 || at >= text.length) return true;
    const [before, behind] = [text[at - 1], text[at]];
    return !isMark(behind) && !isFollowing(behind) && behind !== "\u0E45" && !isLeading(before)
      && !(/[a-z]/.test(before) && /[a-z]/.test(behind)) && !(isDigit(before) && isDigit(behind));
  }

  /** How many letters are no word. */
  const strange = (pieces) => pieces
    .filter(({ word, text }) => !word && !/^[\d./:]+$/.test(text))
    .reduce((sum, { text }) => sum + text.length, 0);

  /** The text as it is spelt right, null if nothing is to be changed. What stands nowhere is sooner one long word. */
  function corrected(written, lexicon, isCode, isNowhere = false) {
    const asTyped = cut(written, lexicon, false);
    const unknown = strange(asTyped);
    const layout = unknown > 0 ? inOtherLayout(written, lexicon, isCode) : null;
    if (layout) return layout;
    const asCommon = cut(written, lexicon, true);
    const isChanged = asCommon.some((piece) => piece.distance > 0);
    const pieces = isChanged || !isNowhere ? asCommon : cut(written, lexicon, true, ofShortWord);
    if (!pieces.some((piece) => piece.distance > 0)) return null;
    return pieces.map((piece) => (piece.word ?? piece.text) + (piece.endsWord ? " " : "")).join("").trim();
  }

  /** What the same keys write in the other language, if that is words and this is none. */
  function inOtherLayout(written, lexicon, isCode) {
    const isThai = /[\u0E00-\u0E7F]/.test(written);
    if (!isThai && isCode(fold(written).text)) return null;
    const other = isThai ? ita.spelling.inEnglish(written) : ita.spelling.inThai(written);
    const folded = fold(other).text;
    if (folded.length < 2) return null;
    if (isThai) {
      const isWords = /^[a-z0-9 ]+$/i.test(other) && strange(cut(other, lexicon, false)) === 0;
      return isCode(folded) || isWords ? other : null;
    }

    const pieces = cut(other, lexicon, true);
    return folded.length > 2 && strange(pieces) === 0 && pieces.some((piece) => piece.text.length > 2)
      ? pieces.map((piece) => piece.word ?? piece.text).join("")
      : null;
  }

  return { open, cut, strange, corrected, placesOf };
})();
