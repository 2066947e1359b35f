// Lines of text that lie on each other, and texts that their boxes cut off.
() => {
  const name = (element) => element.outerHTML.replace(/\s+/g, " ").slice(0, 100);
  const kept = (question) => {
    const answers = new WeakMap();
    return (element) => {
      if (!answers.has(element))
        answers.set(element, question(element));
      return answers.get(element);
    };
  };
  const hidden = kept((element) => element.closest("svg, [aria-hidden=true]") !== null || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
  // What only screen readers read stands in a box of one pixel; what is fixed lies above the page on purpose.
  const aside = kept((element) => {
    const { position } = getComputedStyle(element);
    return element.clientWidth === 1 && element.clientHeight === 1 || position === "fixed" || position === "sticky" || element.parentElement !== null && aside(element.parentElement);
  });

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
    if ((cut(style.overflowX, box.scrollWidth, box.clientWidth) || cut(style.overflowY, box.scrollHeight, box.clientHeight)) && box.textContent.trim() !== "" && !hidden(box) && !aside(box))
      faults.push(`cut off: ${name(box)}`);
  }

  return faults.slice(0, 10);
}
