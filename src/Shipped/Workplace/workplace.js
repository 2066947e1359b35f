"use strict";

// Files: chosen or dropped, they are sent at once.
for (const form of document.querySelectorAll("[data-drop]")) {
  const input = form.querySelector("input[type=file]");
  input.addEventListener("change", () => input.files.length > 0 && form.requestSubmit());
  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    send(form, event.dataTransfer.files);
  });
}

// Files for an item are dropped on its code or tile, without opening it first.
for (const place of document.querySelectorAll("[data-drop-item]")) {
  place.addEventListener("dragover", () => place.classList.add("over"));
  place.addEventListener("dragleave", () => place.classList.remove("over"));
  place.addEventListener("drop", (event) => {
    const form = document.getElementById("drop-on-item");
    place.classList.remove("over");
    form.querySelector("[name=item]").value = place.dataset.dropItem;
    send(form, event.dataTransfer.files);
  });
}

// A file that misses its place must not open in the place of the form.
for (const name of ["dragover", "drop"]) {
  document.addEventListener(name, (event) => event.preventDefault());
}

// Pasting: pictures are files; what Word and Excel give becomes plain text first.
document.addEventListener("paste", async (event) => {
  const area = event.target;
  if (!(area instanceof HTMLTextAreaElement)) return;
  const { files } = event.clipboardData;
  const html = event.clipboardData.getData("text/html");
  const drop = area.closest(".element")?.querySelector("[data-drop]") ?? document.querySelector("[data-drop]");
  if (files.length > 0 && html === "" && drop !== null) {
    event.preventDefault();
    send(drop, files);
    return;
  }
  if (html === "" && !event.clipboardData.getData("text/plain").includes("\t")) return;
  event.preventDefault();
  const plain = event.clipboardData.getData("text/plain");
  const { text, told } = await clean(html, plain);
  tell(area, told);
  area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
  area.dispatchEvent(new Event("input", { bubbles: true }));
});

function send(form, files) {
  if (files.length === 0) return;
  form.querySelector("input[type=file]").files = files;
  form.requestSubmit();
}

function tell(area, told) {
  area.parentElement.querySelector(".told")?.remove();
  if (told.length === 0) return;
  const place = document.createElement("div");
  place.className = "told";
  place.setAttribute("role", "status");
  place.append(...told);
  area.after(place);
}

async function clean(html, plain) {
  const body = new FormData();
  body.set("token", document.querySelector("input[name=token]").value);
  body.set("html", html);
  body.set("plain", plain);
  try {
    const answer = await post("/_edit/paste", body);
    const made = new DOMParser().parseFromString(answer.ok ? await answer.text() : "", "text/html");
    const text = made.querySelector("pre")?.textContent.trimEnd() ?? plain;
    return { text, told: [...(made.querySelector("div")?.childNodes ?? [])] };
  } catch {
    return { text: plain, told: [] };
  }
}

// A program that was started anew gives a new token with its refusal.
async function post(address, body) {
  const answer = await fetch(address, { method: "POST", body });
  if (answer.status !== 403) return answer;
  const made = new DOMParser().parseFromString(await answer.text(), "text/html");
  const token = made.querySelector("input[name=token]")?.value;
  if (token === undefined) return answer;
  for (const field of document.querySelectorAll("input[name=token]")) field.value = token;
  body.set("token", token);
  return fetch(address, { method: "POST", body });
}

// While a person types, what is typed is kept, and the findings follow.
for (const form of document.querySelectorAll("[data-live-form]")) {
  let waiting = 0;
  let isSaved = true;
  const typed = () => {
    const body = new FormData(form);
    // Chosen files go when the form is sent, not with each word.
    body.delete("files");
    body.set("live", "1");
    return body;
  };
  const tell = async () => {
    try {
      const answer = await post(form.action, typed());
      if (!answer.ok) return;
      isSaved = true;
      show(await answer.text());
    } catch {
      // The program is not there just now; the text stays in the form.
    }
  };
  document.addEventListener("input", (event) => {
    if (event.target.form !== form) return;
    isSaved = false;
    clearTimeout(waiting);
    waiting = setTimeout(tell, 500);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && !isSaved) {
      clearTimeout(waiting);
      navigator.sendBeacon(form.action, typed());
    }
  });
  form.addEventListener("submit", () => clearTimeout(waiting));
}

function show(html) {
  const found = new DOMParser().parseFromString(html, "text/html");
  for (const piece of found.querySelectorAll("[data-live]")) {
    const shown = document.querySelector(`[data-live="${CSS.escape(piece.dataset.live)}"]`);
    if (shown !== null && shown.innerHTML !== piece.innerHTML) shown.replaceChildren(...piece.childNodes);
  }
}

// Without a script the text is marked and copied by hand.
for (const place of document.querySelectorAll("[data-copy]")) {
  const text = place.querySelector("textarea");
  const button = document.createElement("button");
  const told = document.createElement("span");
  button.type = "button";
  button.append(place.dataset.copy);
  button.setAttribute("aria-describedby", text.id);
  told.setAttribute("role", "status");
  place.append(button, told);
  text.addEventListener("focus", () => text.select());
  button.addEventListener("click", async () => {
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
      told.textContent = place.dataset.copied;
    } catch {
      // The browser does not let pages copy: the text is marked, for the keyboard.
      text.focus();
    }
  });
}
