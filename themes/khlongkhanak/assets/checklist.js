"use strict";

// Narrows the checklist down; without this script all of it simply stands there. Its words fold as the search's do.
(() => {
  const { fold, digits } = ita.words;

  const panel = document.getElementById("checklist-filter");
  const count = document.getElementById("filter-count");
  const fields = [...panel.querySelectorAll("input, select")];
  const items = [...document.querySelectorAll(".item")];
  const [text, state, unit, indicator, changed] = ["text", "state", "unit", "indicator", "changed"]
    .map((name) => document.getElementById(`filter-${name}`) ?? { value: "" });

  const folded = new WeakMap();

  function holds(item, wanted) {
    if (!folded.has(item)) folded.set(item, fold(item.textContent).text);
    return folded.get(item).includes(wanted);
  }

  function narrow() {
    const wanted = text.value.trim().replace(/^ข้อ\s*(?=[0-9๐-๙])/, "o").split(/\s+/)
      .map((word) => fold(word).text.replace(/^0+(?=\d)/, "o"));
    let shown = 0;
    for (const item of items) {
      item.hidden = !(wanted.every((word) => word === "" || holds(item, word))
        && (state.value === "" || item.dataset.states.split(" ").includes(state.value))
        && (unit.value === "" || item.dataset.units.split(" ").includes(unit.value))
        && (indicator.value === "" || item.dataset.indicator === indicator.value)
        && (changed.value === "" || (item.dataset.changed ?? "") >= changed.value));
      shown += item.hidden ? 0 : 1;
    }

    for (const part of document.querySelectorAll(".group, .sub-indicator, .indicator")) {
      part.hidden = part.querySelector(".item:not([hidden])") === null;
    }

    count.textContent = shown === 0
      ? "ไม่มีข้อที่ตรงกับตัวกรอง ลองล้างตัวกรอง"
      : digits(`แสดง ${shown} จาก ${items.length} ข้อ`);
  }

  // Kept with the entry of the browser's history: whoever comes back from an evidence page finds the list as it was.
  function remember() {
    history.replaceState({ ...history.state, filter: fields.map((field) => field.value) }, "");
  }

  function clear() {
    for (const field of fields) {
      field.value = "";
    }

    narrow();
    remember();
  }

  // A link to an item that the filter hides shows it.
  function reveal() {
    if (items.some((item) => item.hidden && item.id === location.hash.slice(1))) {
      clear();
      document.getElementById(location.hash.slice(1)).scrollIntoView();
    }
  }

  fields.forEach((field, i) => { field.value = history.state?.filter?.[i] ?? field.value; });
  panel.hidden = false;
  panel.addEventListener("input", () => { narrow(); remember(); });
  document.getElementById("filter-clear").addEventListener("click", clear);
  addEventListener("hashchange", reveal);
  narrow();
  reveal();
})();
