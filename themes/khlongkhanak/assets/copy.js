"use strict";

// Copies an address or an explanation; without this script the text simply stands there to be selected.
(() => {
  const said = document.getElementById("copy-status");

  async function copy(button) {
    const source = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(source.textContent.replaceAll("\u00A0", " "));
      say("คัดลอกแล้ว");
    } catch {
      // Old browsers, and those that refuse the clipboard: select, and leave the copying to the keyboard.
      getSelection().selectAllChildren(source);
      say("เลือกข้อความแล้ว กด Ctrl+C เพื่อคัดลอก");
    }
  }

  let clearing = 0;

  function say(words) {
    said.textContent = words;
    clearTimeout(clearing);
    clearing = setTimeout(() => { said.textContent = ""; }, 4000);
  }

  for (const button of document.querySelectorAll("button.copy")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  }
})();
