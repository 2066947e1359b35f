"use strict";

// Words as they are compared and written: folded into one spelling, numbers in the digits of the site.
// The search and the checklist's filter share them; the program's FoldedText folds the index alike.
const ita = {};

ita.words = (() => {
  const isMark = (letter) => /^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]$/.test(letter);
  const isFollowing = (letter) => /^[\u0E30\u0E32\u0E33]$/.test(letter);
  const isLeading = (letter) => /^[\u0E40-\u0E44]$/.test(letter);
  const isDigit = (letter) => letter >= "0" && letter <= "9";

  const dropped = new RegExp("[\\0-/:-@[-`{-\\u00BF\\u00D7\\u00F7\\u0E2F\\u0E3F\\u0E4F\\u0E5A\\u0E5B\\u2000-\\u2BFF"
    + "\\u2E00-\\u2E7F\\u3000-\\u303F\\uD800-\\uF8FF\\uFE00-\\uFE0F\\uFEFF\\uFFF0-\\uFFFF]");

  // Letters that fonts of old systems kept in the private area, from U+F700 and from U+F884.
  const windowsGlyphs = "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C"
    + "\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";
  const macintoshGlyphs = "\u0E31\u0E34\u0E35\u0E36\u0E37\u0E47\u0E48\u0E48\u0E48\u0E49\u0E49\u0E49\u0E4A\u0E4A\u0E4A"
    + "\u0E4B\u0E4B\u0E4B\u0E4C\u0E4C\u0E4C\u0E4D\u0E0D\u0E38\u0E39\u0E3A\u0E10";

  /** The folded text, and for each of its letters where it stood. Ends of lines stay: no match runs across them. */
  function fold(text) {
    const letters = [];
    const places = [];
    for (let i = 0; i < text.length; i++) {
      const letter = plain(text[i]);
      if (letter === "\n") {
        if (letters.length > 0 && letters.at(-1) !== "\n") put(letters, places, letters.length, letter, i);
      } else if (!dropped.test(letter) || standsInNumber(text, i, letter)) {
        append(letters, places, letter, i);
      }
    }

    return { text: letters.join(""), places };
  }

  function plain(letter = "") {
    const code = letter.charCodeAt(0);
    if (code >= 0xF700 && code <= 0xF71A) return windowsGlyphs[code - 0xF700];
    if (code >= 0xF884 && code <= 0xF89E) return macintoshGlyphs[code - 0xF884];
    if (code >= 0x0E50 && code <= 0x0E59) return String.fromCharCode(code - 0x0E50 + 0x30);
    const isCapital = (code >= 0x41 && code <= 0x5A) || (code >= 0xC0 && code <= 0xDE && code !== 0xD7);
    return isCapital ? String.fromCharCode(code + 0x20) : letter;
  }

  /** As in 12.50, 08:30 and 181/2565. */
  const standsInNumber = (text, i, letter) =>
    /[./:]/.test(letter) && isDigit(plain(text[i - 1])) && isDigit(plain(text[i + 1]));

  function put(letters, places, at, letter, place) {
    letters.splice(at, 0, letter);
    places.splice(at, 0, place);
  }

  function append(letters, places, letter, place) {
    if (isLeading(letter) && letters.at(-1) === letter) {
      if (letter !== "เ") return;
      letters[letters.length - 1] = "แ";
      if (letters.at(-2) === "แ") {
        letters.pop();
        places.pop();
      }

      return;
    }

    if (isMark(letter) || isFollowing(letter)) {
      join(letters, places, letter, place);
    } else {
      letters.push(letter);
      places.push(place);
    }
  }

  /** Puts a mark or a following vowel among those that the consonant has: each once, in order, สระอำ as one letter. */
  function join(letters, places, letter, place) {
    let start = letters.length;
    while (start > 0 && (isMark(letters[start - 1]) || isFollowing(letters[start - 1]))) start--;

    const marks = letters.slice(start);
    if (letter === "\u0E4D") {
      if (marks.includes("ำ")) return;
      const vowel = marks.indexOf("า");
      if (vowel >= 0) {
        letters[start + vowel] = "ำ";
        return;
      }
    }

    const nikhahit = marks.indexOf("\u0E4D");
    if ((letter === "า" || letter === "ำ") && nikhahit >= 0) {
      letters.splice(start + nikhahit, 1);
      places.splice(start + nikhahit, 1);
      letter = "ำ";
    }

    if (isMark(letter) ? marks.includes(letter) : letters.length > start && letters.at(-1) === letter) return;

    let at = letters.length;
    while (at > start && comesBefore(letter, letters[at - 1])) at--;
    put(letters, places, at, letter, place);
  }

  const comesBefore = (letter, other) =>
    rank(letter) < rank(other) || (rank(letter) === rank(other) && rank(letter) < 2 && letter < other);

  function rank(letter) {
    if (isFollowing(letter)) return 2;
    return /[\u0E31\u0E34-\u0E3A\u0E47]/.test(letter) ? 0 : 1;
  }

  /** A number, or a text with numbers, in the digits of the site. */
  const digits = (text) => document.body.classList.contains("digits-thai")
    ? String(text).replace(/[0-9]/g, (digit) => String.fromCharCode(0x0E50 + Number(digit)))
    : String(text);

  return { fold, digits, isMark, isFollowing, isLeading, isDigit };
})();

// Where the host is far, results come before the site's own face. Only a script that the page waits for can tell in time.
if (!document.currentScript.defer && performance.now() > 1000) document.getElementById("face").remove();
