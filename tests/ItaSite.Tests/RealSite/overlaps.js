// Lines of text that lie on each other, and texts that their boxes cut off.
() => {
  const name = (element) => element.outerHTML.replace(/\s+/g, " ").slice(0, 100);
  const hidden = (element) => element.closest("svg, [aria-hidden=true]") !== null || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  // What only screen readers read stands in a box of one pixel; what is fixed lies above the page on purpose.
  const aside = (element) => {
    for (let box = element; box !== null; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (box.clientWidth === 1 && box.clientHeight === 1 || style.position === "fixed" || style.position === "sticky")
        return true;
    }
    return false;
  };

  const lines = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (text.data.trim() === "" || hidden(text.parentElement) || aside(text.parentElement))
      continue;

    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
      // The upper and lower quarters hold what Thai writes above and below the line; neighbours may share them.
      const quarter = box.height / 4;
      if (box.width > 2)
        lines.push({ text, left: box.left + 1, right: box.right - 1, top: box.top + quarter, bottom: box.bottom - quarter });
    }
  }

  const faults = [];
  lines.sort((one, other) => one.top - other.top);
  lines.forEach((line, index) => {
    for (let next = index + 1; next < lines.length && lines[next].top < line.bottom; next++)
      if (lines[next].left < line.right && line.left < lines[next].right)
        faults.push(`“${line.text.data.trim().slice(0, 40)}” lies on “${lines[next].text.data.trim().slice(0, 40)}”: ${name(line.text.parentElement)}`);
  });

  for (const box of document.querySelectorAll("body *")) {
    const style = getComputedStyle(box);
    const cut = (overflow, inner, outer) => (overflow === "hidden" || overflow === "clip") && inner > outer + 1;
    if (box.textContent.trim() !== "" && !hidden(box) && !aside(box) && (cut(style.overflowX, box.scrollWidth, box.clientWidth) || cut(style.overflowY, box.scrollHeight, box.clientHeight)))
      faults.push(`cut off: ${name(box)}`);
  }

  return faults.slice(0, 10);
}
