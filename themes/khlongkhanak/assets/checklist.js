"use strict";

// Narrows the checklist down; without this script all of it simply stands there.
const panel = document.getElementById("checklist-filter");
const text = document.getElementById("filter-text");
const state = document.getElementById("filter-state");
const unit = document.getElementById("filter-unit");
const count = document.getElementById("filter-count");
const items = [...document.querySelectorAll(".item")];

const thaiZero = "๐".charCodeAt(0);
const fold = (words) => words.toLowerCase().replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - thaiZero)).replace(/\s+/g, "");
const folded = new Map(items.map((item) => [item, fold(item.textContent)]));

function narrow() {
  const wanted = fold(text.value);
  let shown = 0;
  for (const item of items) {
    item.hidden = !(folded.get(item).includes(wanted)
      && (state.value === "" || item.dataset.states.split(" ").includes(state.value))
      && (unit.value === "" || item.dataset.units.split(" ").includes(unit.value)));
    shown += item.hidden ? 0 : 1;
  }

  for (const part of document.querySelectorAll(".group, .sub-indicator, .indicator")) {
    part.hidden = part.querySelector(".item:not([hidden])") === null;
  }

  count.textContent = `แสดง ${shown} จาก ${items.length} ข้อ`;
}

panel.hidden = false;
panel.addEventListener("input", narrow);
narrow();
