"use strict";

// The search page: the field, the address and the keys; results with what was sought marked.
ita.search = (() => {
  // The checklist's filter loads this too.
  const panel = document.getElementById("search-panel");
  if (!panel) return null;

  const { fold, digits, isMark, isFollowing, isLeading } = ita.words;
  const { placesOf, isOfTitle, addressOf } = ita.ranking;

  const field = document.getElementById("search-text");
  const said = document.getElementById("search-status");
  const list = document.getElementById("search-results");
  const none = document.getElementById("search-none");
  const more = document.getElementById("search-more");
  const meantLine = document.getElementById("search-meant");
  const alike = document.getElementById("search-alike");

  const snippetLength = 170;
  const kinds = ["หน้า", "ข้อ", "ข่าว", "ตาราง", "เอกสาร", "องค์ประกอบ", "หน้าสรุป"];

  let current = { text: "", found: null };

  async function search(text, isExact = false) {
    const run = { text, found: null };
    current = run;
    more.hidden = true;
    try {
      for await (const answer of ita.answer.answers(text, isExact)) {
        if (current !== run) return;
        if (answer.found.isTooShort && answer.results.length === 0) {
          clear(answer.found.asked.joined === "" ? "" : "พิมพ์อย่างน้อยสองตัวอักษร");
          return;
        }

        performance.mark("results");
        // Nobody's place in the list is taken away for a few results more.
        if (answer.isMore && list.contains(document.activeElement)) return;
        run.found = answer.found;
        const held = list.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
        list.replaceChildren();
        show(run, answer.results);
        if (answer.isGlance) said.textContent = "";
        if (held) ([...list.querySelectorAll("a")].find((link) => link.getAttribute("href") === held) ?? field).focus();
        showMeant(run, answer);
        offer(answer);
      }
    } catch {
      if (current === run) clear("โหลดข้อมูลสำหรับค้นหาไม่ได้ ลองเปิดหน้านี้ใหม่");
    }
  }

  /** What the results are of, if not of what was typed, with a way back. */
  function showMeant({ text }, { meant, offered, isExact }) {
    meantLine.replaceChildren();
    if (meant) {
      meantLine.append("หมายถึง ", make("strong", "", `“${meant}”`), " ใช่หรือไม่ กำลังแสดงผลของคำนี้ · ",
        linkTo(`ค้นหา “${text}” ตามที่พิมพ์`, { q: text, exact: "1" }));
    } else if (offered) {
      meantLine.append("หมายถึง ", linkTo(`“${offered}”`, { q: offered }), " หรือไม่");
    } else if (isExact) {
      meantLine.append(`ค้นหาเฉพาะ “${text}” ตามที่พิมพ์ · `, linkTo("ค้นหาคำใกล้เคียงด้วย", { q: text }));
    }

    meantLine.hidden = meantLine.childNodes.length === 0;
  }

  function linkTo(words, query) {
    const link = make("a", "", words);
    link.href = `#${new URLSearchParams(query)}`;
    return link;
  }

  /** Where nothing was found, the page that answers most alike. */
  function offer({ results, closest }) {
    alike.hidden = results.length > 0 || !closest;
    if (alike.hidden) return;
    const link = make("a", "", closest.title);
    link.href = addressOf(closest);
    alike.replaceChildren("หน้าที่ใกล้เคียงที่สุด: ", link);
  }

  async function showMore() {
    const run = current;
    more.disabled = true;
    try {
      const results = await ita.ranking.next(run.found, await ita.index.open());
      if (current === run) (show(run, results)?.querySelector("a") ?? field).focus();
    } catch {
      if (current === run) said.textContent = "โหลดผลเพิ่มเติมไม่ได้ ลองกดอีกครั้ง";
    } finally {
      more.disabled = false;
    }
  }

  function clear(words) {
    list.replaceChildren();
    said.textContent = words;
    none.hidden = true;
    more.hidden = true;
    meantLine.hidden = true;
    meantLine.replaceChildren();
  }

  function show({ text, found }, results) {
    const first = list.childElementCount;
    for (const result of results) list.append(lineOf(result, result.isNearby ? result : found.asked));
    const count = list.childElementCount;
    none.hidden = count > 0;
    const isAll = found.titled.length + found.others.length + found.ready.length === 0;
    more.hidden = isAll;
    said.textContent = count === 0
      ? `ไม่พบ “${text}”`
      : isAll
        ? `พบ ${digits(count)} รายการ`
        : found.all > count
          ? `แสดง ${digits(count)} จากประมาณ ${digits(found.all)} รายการ`
          : `แสดง ${digits(count)} รายการแรก`;
    return list.children[first];
  }

  function lineOf(result, asked) {
    const line = make("li", "result");
    const link = make("a", "");
    link.href = addressOf(result);
    link.append(...marked(result.title, 0, result.title.length, asked));
    line.append(make("p", "result-title", link), whereOf(result, asked));
    const snippet = snippetOf(result, asked);
    if (snippet.length > 0) line.append(make("p", "result-text", ...snippet));
    return line;
  }

  function whereOf(result, asked) {
    const where = make("p", "result-where", make("span", "result-kind", kinds[result.kind]));
    const page = /#page=(\d+)/.exec(result.address);
    const heading = isOfTitle(result) ? "" : result.best?.heading ?? "";
    const names = [
      page ? `หน้า ${digits(page[1])}` : "",
      result.context,
      heading && marked(heading, 0, heading.length, asked),
    ].filter((name) => name);
    names.forEach((name, i) => where.append(i > 0 ? " · " : " ", ...[name].flat()));
    if (result.by?.length > 0) {
      const words = [...new Set(result.by.map((word) => asWritten(word, result)))];
      where.append(" · ", `พบด้วยคำว่า ${words.map((word) => `“${word}”`).join(" ")}`);
    }

    if (result.isSample || result.best?.isSample) where.append(" ", make("span", "state sample", "ตัวอย่าง"));
    return where;
  }

  /** A folded word as the result writes it. */
  function asWritten(word, { title, best, passages }) {
    const others = passages.flatMap(([, heading, text]) => [heading, text]);
    for (const text of [title, best?.heading, best?.text, ...others]) {
      const folded = fold(text ?? "");
      const at = folded.text.indexOf(word);
      if (at < 0) continue;
      const places = folded.places.slice(at, at + word.length);
      return inLine(text.slice(Math.min(...places), clusterEnd(text, Math.max(...places) + 1)));
    }

    return word;
  }

  function snippetOf(result, asked) {
    const text = (result.best?.text ?? result.passages.map(([, , words]) => words).find((words) => words)) ?? "";
    const [first] = rangesIn(text, asked);
    let start = clusterStart(text, Math.max(0, (first?.[0] ?? 0) - Math.floor(snippetLength / 3)));
    const space = text.slice(start, first?.[0] ?? start).search(/\s/);
    if (start > 0 && space >= 0) start += space + 1;
    let end = clusterEnd(text, Math.min(text.length, start + snippetLength));
    const lastSpace = text.slice(start, end).search(/\s\S*$/);
    if (end < text.length && lastSpace > snippetLength / 2) end = start + lastSpace;
    const words = marked(text, start, end, asked);
    return text === "" ? [] : [start > 0 ? "… " : "", ...words, end < text.length ? " …" : ""];
  }

  /** Where the words stand in a text, whole clusters, in order and without overlaps. */
  function rangesIn(text, asked) {
    const folded = fold(text);
    const ranges = asked.words.flatMap((word) => placesOf(word, folded)).map(([from, to]) => {
      const places = folded.places.slice(from, to);
      return [clusterStart(text, Math.min(...places)), clusterEnd(text, Math.max(...places) + 1)];
    }).sort(([one], [other]) => one - other);
    const apart = [];
    for (const range of ranges) {
      const last = apart.at(-1);
      if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
      else apart.push(range);
    }

    return apart;
  }

  /** A part of a text with what was sought marked; the ends of its lines become dots. */
  function marked(text, start, end, asked) {
    const pieces = [];
    let done = start;
    for (const [from, to] of rangesIn(text, asked)) {
      if (to <= start || from >= end) continue;
      const [first, last] = [Math.max(from, start), Math.min(to, end)];
      pieces.push(inLine(text.slice(done, first)), make("mark", "", inLine(text.slice(first, last))));
      done = last;
    }

    return [...pieces, inLine(text.slice(done, end))];
  }

  const inLine = (text) => text.replace(/\s*\n\s*/g, " · ");

  // Clusters: what must not be parted, such as ก and its marks, or เ and its consonant.
  const graphemes = "Segmenter" in Intl ? new Intl.Segmenter("th", { granularity: "grapheme" }) : null;

  function clusterStart(text, at) {
    for (let i = at; i > 0 && i < text.length; i--) {
      const isInside = isMark(text[i]) || isFollowing(text[i]) || text[i] === "\u0E45" || isLeading(text[i - 1])
        || /[\uDC00-\uDFFF\u200D\uFE0F]/.test(text[i]);
      if (!isInside && graphemeStart(text, i) === i) return i;
    }

    return Math.min(at, text.length) === text.length ? text.length : 0;
  }

  function graphemeStart(text, at) {
    const from = Math.max(0, at - 20);
    return graphemes ? from + graphemes.segment(text.slice(from, at + 20)).containing(at - from).index : at;
  }

  function clusterEnd(text, at) {
    let end = at;
    while (end < text.length && clusterStart(text, end) !== end) end++;
    return end;
  }

  function make(name, className, ...inside) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...inside);
    return made;
  }

  const asked = () => new URLSearchParams(location.hash.slice(1));
  const inAddress = () => asked().get("q") ?? "";
  let pause = 0;
  let taken = location.hash;

  function ask() {
    clearTimeout(pause);
    const text = field.value.trim();
    const address = text ? `#${new URLSearchParams({ q: text })}` : location.href.split("#")[0];
    if (text !== inAddress()) history.replaceState(null, "", address);
    if (text) {
      search(text, asked().has("exact"));
    } else {
      current = { text, found: null };
      clear("");
    }
  }

  function takeAddress() {
    // A link within the page, such as the one to the content, asks nothing.
    if (location.hash.length > 1 && !new URLSearchParams(location.hash.slice(1)).has("q")) return;
    const now = location.hash;
    if (now === taken && inAddress() === field.value.trim()) return;
    taken = now;
    field.value = inAddress();
    ask();
  }

  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(ask, 200);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      field.value = "";
    }

    if (event.key === "Enter" || event.key === "Escape") ask();
  });
  more.addEventListener("click", showMore);
  addEventListener("hashchange", takeAddress);

  document.getElementById("search-without").hidden = true;
  panel.hidden = false;
  field.value = inAddress() || field.value;
  // Whoever opens this page is about to type: what a search needs is loaded once the page itself is.
  const prepare = () => Promise.all([ita.index.open(), ita.reading.open()]).catch(() => {});
  if (document.readyState === "complete") prepare();
  else addEventListener("load", prepare);

  if (field.value) ask();
  else if (location.hash === `#${field.id}`) field.focus();

  return search;
})();
