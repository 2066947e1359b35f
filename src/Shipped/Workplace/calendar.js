"use strict";

// Dates are typed; beside the field a calendar in Buddhist years opens, and what was understood is told as one types.
const isThai = document.documentElement.lang === "th";
const locale = isThai ? "th-TH-u-ca-buddhist-nu-latn" : "en-GB-u-ca-buddhist";
const words = isThai
  ? {
      open: "เลือกวันที่จากปฏิทิน",
      close: "ปิด",
      year: ["ปีก่อน", "ปีถัดไป"],
      month: ["เดือนก่อน", "เดือนถัดไป"],
    }
  : {
      open: "Choose from a calendar",
      close: "Close",
      year: ["Year before", "Next year"],
      month: ["Month before", "Next month"],
    };
const monthOf = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
const shortMonthOf = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
const dayOf = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
const shortDayOf = new Intl.DateTimeFormat(locale, { weekday: isThai ? "narrow" : "short", timeZone: "UTC" });
const dayMs = 24 * 60 * 60 * 1000;

const yearOf = (date) => date.getUTCFullYear() + 543;
const within = (date) =>
  isThai
    ? `${date.getUTCDate()} ${shortMonthOf.format(date)} ${yearOf(date)}`
    : `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${yearOf(date)}`;
const whole = (date) => `${dayOf.format(date)} ${date.getUTCDate()} ${monthOf.format(date)} ${yearOf(date)}`;
const plusDays = (date, count) => new Date(date.getTime() + count * dayMs);

// The last day of a month has no namesake in a shorter one.
function plusMonths(date, count) {
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return plusDays(first, Math.min(date.getUTCDate(), last) - 1);
}

for (const [index, place] of document.querySelectorAll("[data-date]").entries()) {
  const input = place.querySelector("input");
  const told = place.parentElement.querySelector(".understood");
  const button = make("button", { type: "button", "aria-haspopup": "dialog", "aria-label": words.open });
  button.append(icon());
  place.append(button);
  const calendar = calendarOf(index, (date) => {
    input.value = within(date);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  place.parentElement.append(calendar.dialog);
  button.addEventListener("click", () => calendar.open(told.querySelector("[data-day]")?.dataset.day));

  let waiting = 0;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const typed = input.value;
      const answer = await fetch(`/_edit/date?text=${encodeURIComponent(typed)}`).catch(() => null);
      if (answer?.ok !== true || input.value !== typed) return;
      const made = new DOMParser().parseFromString(await answer.text(), "text/html");
      told.replaceChildren(...made.body.childNodes);
    }, 300);
  });
}

/** A dialog with the days of one month; the browser keeps the keyboard in it, and Escape closes it. */
function calendarOf(index, choose) {
  const title = make("h2", { id: `calendar-${index}`, "aria-live": "polite" });
  const dialog = make("dialog", { class: "calendar", "aria-labelledby": title.id });
  const body = make("tbody", {});
  const table = make("table", { role: "grid", "aria-labelledby": title.id });
  const head = make("div", { class: "turns" });
  let shown = new Date();
  let chosen = null;

  const turn = (label, sign, months) => {
    const button = make("button", { type: "button", "aria-label": label });
    button.append(sign);
    button.addEventListener("click", () => show(plusMonths(shown, months), false));
    return button;
  };
  head.append(
    turn(words.year[0], "«", -12),
    turn(words.month[0], "‹", -1),
    title,
    turn(words.month[1], "›", 1),
    turn(words.year[1], "»", 12),
  );
  const close = make("button", { type: "button" });
  close.append(words.close);
  close.addEventListener("click", () => dialog.close());
  table.append(weekdays(), body);
  dialog.append(head, table, close);

  const moves = {
    ArrowLeft: () => plusDays(shown, -1),
    ArrowRight: () => plusDays(shown, 1),
    ArrowUp: () => plusDays(shown, -7),
    ArrowDown: () => plusDays(shown, 7),
    Home: () => plusDays(shown, -shown.getUTCDay()),
    End: () => plusDays(shown, 6 - shown.getUTCDay()),
    PageUp: (event) => plusMonths(shown, event.shiftKey ? -12 : -1),
    PageDown: (event) => plusMonths(shown, event.shiftKey ? 12 : 1),
  };
  body.addEventListener("keydown", (event) => {
    const move = moves[event.key];
    if (move === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    show(move(event), true);
  });
  body.addEventListener("click", (event) => {
    const day = event.target.closest("button")?.dataset.day;
    if (day === undefined) return;
    choose(new Date(`${day}T00:00Z`));
    dialog.close();
  });

  function show(date, hasKeyboard) {
    shown = date;
    title.textContent = `${monthOf.format(date)} ${yearOf(date)}`;
    const first = plusDays(date, 1 - date.getUTCDate());
    const behind = plusMonths(first, 1);
    const rows = [];
    for (let day = plusDays(first, -first.getUTCDay()); day < behind; ) {
      const row = make("tr", {});
      for (let column = 0; column < 7; column++, day = plusDays(day, 1)) row.append(cell(day, date, chosen));
      rows.push(row);
    }
    body.replaceChildren(...rows);
    if (hasKeyboard) body.querySelector("[tabindex='0']").focus();
  }

  return {
    dialog,
    open(day) {
      const now = new Date();
      const today = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
      chosen = day === undefined ? null : new Date(`${day}T00:00Z`);
      dialog.showModal();
      show(chosen ?? today, true);
    },
  };
}

function weekdays() {
  const row = make("tr", {});
  // 1 January 2023 was a Sunday.
  for (let day = 1; day <= 7; day++) {
    const date = new Date(Date.UTC(2023, 0, day));
    const cell = make("th", { scope: "col", abbr: dayOf.format(date) });
    cell.append(shortDayOf.format(date));
    row.append(cell);
  }
  const head = make("thead", {});
  head.append(row);
  return head;
}

function cell(day, shown, chosen) {
  const place = make("td", { role: "gridcell" });
  if (day.getUTCMonth() !== shown.getUTCMonth()) return place;
  const button = make("button", {
    type: "button",
    tabindex: day.getTime() === shown.getTime() ? "0" : "-1",
    "aria-label": whole(day),
    "data-day": day.toISOString().slice(0, 10),
  });
  if (day.getTime() === chosen?.getTime()) place.setAttribute("aria-selected", "true");
  button.append(`${day.getUTCDate()}`);
  place.append(button);
  return place;
}

function make(name, attributes) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function icon() {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", "M4 5h16v15H4zM4 10h16M8 2v5M16 2v5");
  svg.append(path);
  return svg;
}
