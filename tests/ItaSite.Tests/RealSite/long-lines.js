// Lines of prose with more letters than the eye follows. Marks above and below a letter take no room.
(most) => {
  const block = (element) => getComputedStyle(element).display.startsWith("inline") ? block(element.parentElement) : element;
  const range = document.createRange();
  const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const faults = [];
  let last = {};
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const within = block(text.parentElement);
    if (text.data.trim() === "" || within.closest("table, svg, pre, h1, h2, h3, h4, nav, .visually-hidden") || !within.checkVisibility())
      continue;

    for (let index = 0; index < text.length; index++) {
      if (/[\p{M}\s]/u.test(text.data[index]))
        continue;

      range.setStart(text, index);
      range.setEnd(text, index + 1);
      const { top } = range.getBoundingClientRect();
      if (last.within !== within || Math.abs(last.top - top) > 8)
        last = { within, top, letters: 0 };
      if (++last.letters === most + 1)
        faults.push(`more than ${most} letters on a line: ${text.data.trim().slice(0, 60)} (${within.outerHTML.replace(/\s+/g, " ").slice(0, 60)})`);
    }
  }

  return faults.slice(0, 5);
}
