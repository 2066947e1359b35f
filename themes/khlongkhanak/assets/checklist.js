"use strict";

// Narrows the checklist down; without this script all of it simply stands there. Its words are those of the search:
// they fold alike, and what the search knows of them is loaded once somebody needs it.
(() => {
  const { fold, digits } = ita.words;

  const panel = document.getElementById("checklist-filter");
  const count = document.getElementById("filter-count");
  const items = [...document.querySelectorAll(".item")];
  const names = ["text", "state", "unit", "indicator", "changed"];
  const fields = new Map(names
    .map((name) => [name, document.getElementById(`filter-${name}`)])
    .filter(([, field]) => field));
  const valueOf = (name) => fields.get(name)?.value ?? "";

  const folded = new WeakMap();
  const leastWorth = 0.7;

  function textOf(item) {
    if (!folded.has(item)) folded.set(item, fold(item.textContent).text);
    return folded.get(item);
  }

  let learning;

  /** What the search knows of words, loaded for a filter that finds nothing without it. */
  const know = () => (learning ??= load(panel.dataset.script).catch((error) => {
    learning = undefined;
    throw error;
  })).then(() => Promise.all([ita.index.open(), ita.reading.open()]));

  const load = (address) => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = resolve;
    script.onerror = () => {
      script.remove();
      reject(new Error(address));
    };
    document.head.append(script);
  });

  /** The items that hold all words as they were typed. */
  function asTyped(text) {
    const wanted = text.replace(/^ข้อ\s*(?=[0-9๐-๙])/, "o").split(/\s+/)
      .map((word) => fold(word).text.replace(/^0+(?=\d)/, "o")).filter((word) => word);
    return new Set(items.filter((item) => wanted.every((word) => textOf(item).includes(word))));
  }

  /** The items that hold each word in one of its ways, and what the words were taken for if they were misspelt. */
  function asMeant(text, [index, lexicon]) {
    const holding = (written) => {
      const terms = ita.nearby.termsOf(ita.reading.cut(written, lexicon, false), lexicon, index);
      const holds = (item, term) =>
        term.ways.some(([way, worth]) => worth >= leastWorth && way.length > 2 && textOf(item).includes(way));
      const all = items.filter((item) => terms.length > 0 && terms.every((term) => holds(item, term)));
      return all.length > 0 ? all : items.filter((item) => terms.some((term) => term.isEveryday && holds(item, term)));
    };
    const found = holding(text);
    const meant = found.length > 0 ? null : ita.reading.corrected(text, lexicon, () => false);
    return meant ? { found: [...asTyped(meant), ...holding(meant)], meant } : { found };
  }

  async function narrow() {
    const text = valueOf("text").trim();
    const typed = asTyped(text);
    show(typed);
    if (typed.size > 0 || text.length < 2) return;
    try {
      const known = await know();
      if (text !== valueOf("text").trim()) return;
      const { found, meant } = asMeant(text, known);
      if (found.length > 0) show(new Set(found), meant);
    } catch {
      // That no item holds the words as typed is said already.
    }
  }

  function show(found, meant) {
    const [state, unit, indicator, changed] = names.slice(1).map(valueOf);
    let shown = 0;
    for (const item of items) {
      item.hidden = !(found.has(item)
        && (state === "" || item.dataset.states.split(" ").includes(state))
        && (unit === "" || item.dataset.units.split(" ").includes(unit))
        && (indicator === "" || item.dataset.indicator === indicator)
        && (changed === "" || (item.dataset.changed ?? "") >= changed));
      shown += item.hidden ? 0 : 1;
    }

    for (const part of document.querySelectorAll(".group, .sub-indicator, .indicator")) {
      part.hidden = part.querySelector(".item:not([hidden])") === null;
    }

    count.textContent = shown === 0
      ? "ไม่มีข้อที่ตรงกับตัวกรอง ลองล้างตัวกรอง"
      : digits(`แสดง ${shown} จาก ${items.length} ข้อ`) + (meant ? ` ของคำว่า “${meant}”` : "");
  }

  // The filter stands in the address: a link shows the same items, and so does who comes back from another page.
  function remember() {
    const filled = [...fields].map(([name, field]) => [name, field.value.trim()]).filter(([, value]) => value !== "");
    const address = filled.length > 0 ? `#${new URLSearchParams(filled)}` : location.href.split("#")[0];
    if (filled.length > 0 || inAddress()) history.replaceState(history.state, "", address);
  }

  const inAddress = () => (location.hash.includes("=") ? new URLSearchParams(location.hash.slice(1)) : null);

  function clear() {
    for (const field of fields.values()) field.value = "";
    narrow();
    remember();
  }

  function takeAddress() {
    const filter = inAddress();
    if (filter) {
      panel.closest("details").open = true;
      for (const [name, field] of fields) {
        const value = filter.get(name) ?? "";
        field.value = value;
        if (field.value !== value) field.value = "";
      }

      narrow();
      return;
    }

    // A link to an item that the filter hides shows it.
    const linked = items.find((item) => item.id === location.hash.slice(1));
    if (linked?.hidden) {
      for (const field of fields.values()) field.value = "";
      narrow();
      linked.scrollIntoView();
    }
  }

  panel.hidden = false;
  panel.addEventListener("input", () => {
    narrow();
    remember();
  });
  document.getElementById("filter-clear").addEventListener("click", clear);
  addEventListener("hashchange", takeAddress);
  if (inAddress()) takeAddress();
  else narrow();
})();
