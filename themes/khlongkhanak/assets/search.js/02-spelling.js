"use strict";

// How far a spelling is from a word: letters that sound alike, tone marks and what is silent weigh little.
ita.spelling = (() => {
  const { isMark, isFollowing, isLeading } = ita.words;

  const soundAlike = ["ณน", "ศษสซ", "ญย", "ทธฒฑ", "ดฎ", "ตฏ", "พภผ", "ขคฆ", "ชฌฉ", "ฟฝ", "ถฐ", "ไใ", "ลรฬ"];
  const lookAlike = ["ิีึื", "ุู", "ะาั", "เแ", "โอ", "ดต", "ทต", "จช", "ถภ", "ผฝ", "บปพ", "คด", "ซช", "ขช", "ฤร"];
  const costs = new Map();
  for (const [groups, cost] of [[lookAlike, 0.45], [soundAlike, 0.3]]) {
    for (const group of groups) for (const one of group) for (const other of group) costs.set(one + other, cost);
  }

  const endAlike = new Map(["นณญรลฬ", "ดฎตฏทธฒฑถฐจชซศษส", "บปพภฟ", "กขคฆ"].flatMap((group) =>
    Array.from(group, (letter) => [letter, group])));

  const ofEnd = 0.3;
  const ofSound = 0.3;

  const isTone = (letter) => letter >= "\u0E48" && letter <= "\u0E4B";
  const isVowel = (letter) => isMark(letter) || isFollowing(letter) || isLeading(letter);
  const isLatin = (letter) => letter >= "a" && letter <= "z";
  const isDigit = (letter) => letter >= "0" && letter <= "9";

  function changed(one, other, before, otherBefore) {
    if (one === other) return 0;
    if (isDigit(one) || isDigit(other) || isLatin(one) !== isLatin(other)) return 9;
    if (isTone(one) && isTone(other)) return 0.3;
    if (mayEnd(before) && mayEnd(otherBefore) && endAlike.get(one)?.includes(other)) return ofEnd;
    return costs.get(one + other) ?? (isVowel(one) && isVowel(other) ? 0.8 : 1);
  }

  const mayEnd = (before) => before !== undefined && !isLeading(before);

  /** Of a letter that stands in one spelling only, behind another. */
  function lacking(letter, before) {
    if (isDigit(letter)) return 9;
    if (letter === "\u0E4C") return 0.25;
    if (isTone(letter) || letter === "\u0E47") return 0.3;
    if (letter === before) return 0.4;
    if (letter === "ะ") return 0.25;
    if ((letter === "ร" || letter === "ล") && before && !isVowel(before)) return 0.55;
    return isVowel(letter) ? 0.75 : 1;
  }

  /** How far a spelling of a word may be: short words have too many neighbours. */
  function most(word) {
    if (isLatin(word[0])) return word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
    const steps = [[3, 0], [5, 0.35], [6, 0.75], [9, 1.2], [14, 1.7]];
    return (steps.find(([length]) => word.length < length) ?? [0, 2.1])[1];
  }

  /**
   * The words of a tree that a text may mean from a place on, each with where it ends and how far it is.
   * A node of the tree has next (by letter), word, and sounds: words that are spoken as the letters up to it.
   */
  function near(text, start, tree, mayEnd) {
    const sought = text.slice(start, start + 40);
    const found = [];
    const first = [0];
    for (let i = 1; i <= sought.length; i++) first.push(first[i - 1] + lacking(sought[i - 1], sought[i - 2]));

    const visit = (node, word, row, above) => {
      if (node.word && word.length > 2) {
        const limit = most(word);
        for (let i = 1; i < row.length; i++) {
          if (row[i] > 0 && row[i] <= limit && mayEnd(start + i)) found.push({ word, end: start + i, cost: row[i] });
        }
      }

      for (const sounding of node.sounds ?? []) {
        for (let i = 1; i < row.length; i++) {
          const cost = row[i] + ofSound;
          if (cost <= most(sounding) && mayEnd(start + i)) found.push({ word: sounding, end: start + i, cost });
        }
      }

      for (const [letter, next] of node.next) {
        const longer = word + letter;
        const below = rowOf(sought, longer, row, above);
        const least = Math.min(...below);
        const limit = isLatin(letter) ? 2 : longer.length < 3 ? 0.9 : longer.length < 6 ? 1.1 : 2.1;
        if (least <= limit) visit(next, longer, below, row);
      }
    };
    visit(tree, "", first, null);
    return found;
  }

  function rowOf(sought, word, row, above) {
    const letter = word.at(-1);
    const before = word.at(-2);
    const gone = lacking(letter, before);
    const below = [row[0] + gone];
    for (let i = 1; i < row.length; i++) {
      let cost = Math.min(
        row[i - 1] + changed(letter, sought[i - 1], before, sought[i - 2]),
        row[i] + gone,
        below[i - 1] + lacking(sought[i - 1], sought[i - 2]),
      );
      const isSwapped = above && i > 1 && letter === sought[i - 2] && before === sought[i - 1];
      if (isSwapped) cost = Math.min(cost, above[i - 2] + 0.6);
      below.push(cost);
    }

    return below;
  }

  /** Other ways to write what a word sounds like. */
  function soundsOf(word) {
    const ways = [
      word.replace(/[ก-ฮ][ิุ]?\u0E4C/g, ""),
      word.replaceAll("รรม", "ำ"),
      word.replaceAll("รรม", "ัม"),
      word.replaceAll("รร", "ัน"),
      word.replaceAll("รร", "ั"),
      word.replaceAll("ำ", "ัม"),
      word.replaceAll("ทร", "ซ"),
      word.replaceAll("สร", "ส"),
      word.replaceAll("ศร", "ส"),
      word.replaceAll("ฤ", "ริ"),
      word.replaceAll("ฤ", "รึ"),
      word.replace(/([ัา])([ฐฑฒตถทธจชซศษส])(?=[ก-ฮ])/g, "$1ด$2ะ"),
      word.replace(/([ก-ฮ])ร$/, "$1อน"),
      word.replace(/ตร$/, "ด"),
      asHeard(word),
    ];
    return new Set(ways.filter((way) => way !== word && way.length > 2));
  }

  const rare = "ณศษฎฏฐฑฒธภญฬฆฌ";
  const common = "นสสดตถทททพยลคช";

  /** A word written letter by letter as it is spoken, in common letters: วัดทะนะทำ for วัฒนธรรม. */
  function asHeard(word) {
    const spoken = word
      .replace(/[ก-ฮ][ิุ]?\u0E4C/g, "")
      .replace(/รรม/g, "ำ")
      .replace(/รร(?=[ก-ฮ])/g, "ั")
      .replace(/([ัา])([ฎฏฐฑฒตถทธจชซศษส])ร?(?=[ก-ฮ])/g, "$1ด$2ะ")
      .replace(/([เแโ][ก-ฮ])ร(?=[ก-ฮ][ะ-ู็-ํ])/g, "$1ระ")
      .replace(/(ะ[ก-ฮ])(?=[ก-ยศ-ฮ][ะ-ู็-ํ])/g, "$1ะ")
      .replace(/([ก-ฮ])ร$/, "$1อน")
      .replace(/([ะ-ู])[ฎฏฐฑฒตถทธจชซศษส]$/, "$1ด")
      .replace(/([ะ-ู])[ปพภฟ]$/, "$1บ");
    return spoken === word || spoken.length < 5 ? word : Array.from(spoken, (letter) => common[rare.indexOf(letter)] ?? letter).join("");
  }

  // The same keys under the English and the Thai layout (Kedmanee), without and with Shift.
  const english = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./"
    + "~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?";
  const thai = "_ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ"
    + "%+๑๒๓๔ู฿๕๖๗๘๙๐\"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ";
  const other = (from, to) => {
    const keys = new Map([...from].map((key, i) => [key, to[i]]));
    return (text) => Array.from(text, (key) => keys.get(key) ?? key).join("");
  };

  return { near, soundsOf, inThai: other(english, thai), inEnglish: other(thai, english) };
})();
